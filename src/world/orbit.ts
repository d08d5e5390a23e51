/** A camera that goes about a thing that stands alone: turned, tilted and brought nearer, within what makes sense to see. */
import type { PerspectiveCamera } from 'three'
import { Vector3 } from 'three'
import { createStore } from 'zustand/vanilla'

/** Radians about the thing (0: before it), radians down on it, and its share of the distance from which it fills the picture. */
export type View = { turn: number; tilt: number; far: number }
export const tilts = { least: -0.15, most: 1.35 } as const
export const fars = { least: 0.5, most: 2 } as const

const first: View = { turn: 0.5, tilt: 0.42, far: 1 }

/** How one looks at the thing now: drag, keys and sliders change this; the camera follows. */
export const view = createStore<View>(() => first)

/** Looks in another way; what is too far goes as far as one may. */
export function look(change: Partial<View>): void {
  const { turn, tilt, far } = { ...view.getState(), ...change }
  if (![turn, tilt, far].every(Number.isFinite)) return
  view.setState({
    turn: Math.atan2(Math.sin(turn), Math.cos(turn)),
    tilt: Math.min(tilts.most, Math.max(tilts.least, tilt)),
    far: Math.min(fars.most, Math.max(fars.least, far)),
  })
}

/** As one meets a thing: from before it and a little aside. */
export function lookAnew(): void {
  view.setState(first)
}

const way = new Vector3()

/** Puts a camera where the view says: things look to −Z, so one stands there. `size`: the thing's across, metres. */
export function placeCamera(camera: PerspectiveCamera, middle: Vector3, size: number, { turn, tilt, far }: View): void {
  const half = (camera.fov * Math.PI) / 360
  // what is higher than wide, or shown on a tall narrow page, must fit all the same
  const fits = size / 2 / Math.sin(Math.atan(Math.tan(half) * Math.min(1, camera.aspect)))
  way.set(-Math.sin(turn) * Math.cos(tilt), Math.sin(tilt), -Math.cos(turn) * Math.cos(tilt))
  camera.position.copy(middle).addScaledVector(way, fits * far)
  camera.lookAt(middle)
}
