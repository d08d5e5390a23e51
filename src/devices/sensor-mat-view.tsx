/**
 * The sensor mat in 3D: it is pulled onto the rug and pushed under the bed, its lead follows; slippers step on it and go, the cat
 * jumps on; the slides on the sender move, the receiver shakes and its lamp blinks.
 */
import { useEffect, useMemo } from 'react'
import { CircleGeometry, Color, Group } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { sensorMat } from './sensor-mat.tsx'
import { MatCord } from './sensor-mat-cord.ts'
import type { MatState } from './sensor-mat-state.ts'
import { armed, delays, lowBattery, modes } from './sensor-mat-state.ts'
import { footAt, liftAt, wayLasts } from './sensor-mat-steps.ts'
import { makeGlow } from './shining.ts'

/** The receiver's foot in its charger; lamps of receiver (off its foot) and sender. As in model.py, y up, the front to -z. Metres. */
const charger: [number, number, number] = [0.56, 0.535, -0.045]
const callLamp: [number, number, number] = [0, 0.088, -0.0136]
const watchLamp: [number, number, number] = [0.466, 0.4625, -0.1613]
/** Turned to the front. */
const front: [number, number, number] = [0, Math.PI, 0]
/** From one place of a slide to the next. */
const slide = 0.0165
/** How the mat lies, by place: off its middle place, turned, and its front edge up (radians). */
const lies = {
  beside: { x: 0, z: 0, yaw: 0, tilt: 0 },
  rug: { x: -0.015, z: -0.13, yaw: 0.05, tilt: 0.048 },
  under: { x: -0.02, z: 0.3, yaw: -0.1, tilt: 0 },
} as const
const halfDeep = 0.2
const matHigh = 0.0095
/** The feet go this far from the middle, and round a cat that lies there. */
const apart = 0.1
const round = -0.47
const catPlace = { x: -0.53, z: -0.06 } as const
const hopHigh = 0.17
const buttonIn = 0.0016

const dark = new Color(0x39403e)
const green = new Color(0x3fd07a)
const red = new Color(0xff3b24)

/** Colour of the sender's lamp: green on watch, blinking while it waits; a red wink every other second when the battery runs down. */
function watchColour(state: MatState, clock: number, steady: boolean): Color {
  if (state.battery <= 0) return dark
  if (state.battery <= lowBattery && (steady || clock % 2 < 0.25)) return red
  if (!armed(state)) return dark
  return state.timer > 0 && !steady && clock % 1 > 0.5 ? dark : green
}

/** Colour of the receiver's lamp: blinking twice a second while it calls, on when nobody came. */
function callColour(state: MatState, clock: number, steady: boolean): Color {
  if (state.call === 'none') return dark
  return state.call === 'rings' && !steady && clock % 0.5 > 0.25 ? dark : red
}

export default function SensorMatView({ id, parts, material }: DeviceViewProps) {
  const made = useMemo(() => {
    attach(parts, 'button', 'receiver')
    part(parts, 'receiver').position.set(...charger)
    for (const name of ['delay', 'mode']) widen(parts, name, [0.062, 0.032, 0.016], [0, 0.003, -0.004])
    widen(parts, 'button', [0.05, 0.05, 0.02], [0, 0, -0.004])
    // The model has the right slipper; its mirror is the left.
    const left = new Group()
    left.name = 'slipper'
    left.scale.x = -1
    left.add(meshOf(parts, 'slipper').clone())
    const cord = new MatCord()
    cord.lay(0, 0, 0, 0, 0)
    return {
      left,
      cord,
      lamp: new CircleGeometry(0.0053, 18),
      small: new CircleGeometry(0.0036, 14),
      call: makeGlow(dark),
      watch: makeGlow(dark),
    }
  }, [parts])
  const moving = useMemo(
    () => ({
      x: new Ease(0, 0.4),
      z: new Ease(0, 0.4),
      yaw: new Ease(0, 0.4),
      tilt: new Ease(0, 0.4),
      hop: new Ease(0, 0.45),
      aside: new Ease(0, 0.2),
      turn: new Ease(0, 0.3),
      delay: new Ease(0),
      mode: new Ease(0),
      pressed: new Ease(0, 0.1),
      slideAt: { delay: part(parts, 'delay').position.x, mode: part(parts, 'mode').position.x },
      buttonAt: part(parts, 'button').position.z,
      /** seconds into the way from the bed */
      way: 0,
      clock: 0,
      call: 'none' as MatState['call'],
      acknowledged: 0,
    }),
    [parts],
  )
  useEffect(
    () => () => {
      made.cord.geometry.dispose()
      made.lamp.dispose()
      made.small.dispose()
      made.call.dispose()
      made.watch.dispose()
    },
    [made],
  )

  /** Lays the mat, and its lead after it. */
  function layMat(state: MatState, seconds: number): void {
    const to = lies[state.place]
    // Every one must go on, so none of these may be skipped.
    let moved = moving.x.toward(to.x, seconds)
    moved = moving.z.toward(to.z, seconds) || moved
    moved = moving.yaw.toward(to.yaw, seconds) || moved
    moved = moving.tilt.toward(to.tilt, seconds) || moved
    if (!moved) return
    const { x, z, yaw, tilt } = moving
    const mat = part(parts, 'mat')
    // Its back edge stays on the floor.
    const y = halfDeep * Math.sin(tilt.value)
    mat.position.set(x.value, y, z.value)
    mat.rotation.set(tilt.value, yaw.value, 0, 'YXZ')
    made.cord.lay(x.value, y, z.value, yaw.value, tilt.value)
  }

  /** The feet go where they are bound: out over the mat or back to bed; round the cat, if it lies there. */
  function walk(state: MatState, seconds: number, steady: boolean): void {
    const to = state.up ? wayLasts : 0
    moving.way = steady ? to : state.up ? Math.min(to, moving.way + seconds) : Math.max(to, moving.way - seconds)
    // Who stands out there already does not step aside for a cat that comes now.
    if (moving.way < wayLasts) moving.aside.toward(state.cat && moving.way > 0 ? round : 0, seconds)
    moving.turn.toward(!state.up && moving.way > 0 ? Math.PI : 0, seconds)
    const right = part(parts, 'slipper')
    place(right, 0, apart)
    place(made.left, 1, -apart)
  }

  function place(slipper: Group, foot: 0 | 1, x: number): void {
    const z = footAt(foot, moving.way)
    const on = Math.abs(z - moving.z.value) < halfDeep + 0.1 && Math.abs(moving.aside.value) < 0.2
    // Turned about, right and left change sides with the feet.
    slipper.position.set(x * Math.cos(moving.turn.value) + moving.aside.value, liftAt(foot, moving.way) + (on ? matHigh : 0), z)
    slipper.rotation.y = moving.turn.value
  }

  useDeviceFrame(sensorMat, id, (state, seconds) => {
    const steady = settings.getState().reducedMotion
    layMat(state, seconds)
    walk(state, seconds, steady)

    moving.hop.toward(state.cat ? 1 : 0, seconds)
    const hop = moving.hop.value
    part(parts, 'cat').position.set(
      catPlace.x + (moving.x.value - catPlace.x) * hop,
      matHigh * hop + Math.sin(Math.PI * hop) * hopHigh,
      catPlace.z + (moving.z.value - catPlace.z) * hop,
    )

    if (moving.delay.toward(1 - delays.indexOf(state.delay), seconds)) {
      part(parts, 'delay').position.x = moving.slideAt.delay + moving.delay.value * slide
    }
    if (moving.mode.toward(1 - modes.indexOf(state.mode), seconds)) {
      part(parts, 'mode').position.x = moving.slideAt.mode + moving.mode.value * slide
    }

    // A call that ends under a finger takes the button in for a moment.
    if (moving.call !== 'none' && state.call === 'none') moving.acknowledged = 0.18
    moving.call = state.call
    moving.acknowledged = Math.max(0, moving.acknowledged - seconds)
    if (moving.pressed.toward(moving.acknowledged > 0 ? 1 : 0, seconds)) {
      part(parts, 'button').position.z = moving.buttonAt + moving.pressed.value * buttonIn
    }

    moving.clock = (moving.clock + seconds) % 60
    const shakes = state.call === 'rings' && !steady && moving.clock % 1 < 0.6
    part(parts, 'receiver').rotation.z = shakes ? Math.sin(moving.clock * 60) * 0.014 : 0
    made.call.color.copy(callColour(state, moving.clock, steady))
    made.watch.color.copy(watchColour(state, moving.clock, steady))
  })

  return (
    <>
      <primitive object={part(parts, 'stand')} />
      <primitive object={part(parts, 'delay')} />
      <primitive object={part(parts, 'mode')} />
      <primitive object={part(parts, 'mat')} />
      <primitive object={part(parts, 'slipper')} />
      <primitive object={made.left} />
      <primitive object={part(parts, 'cat')} />
      <primitive object={part(parts, 'receiver')}>
        <mesh geometry={made.lamp} material={made.call} position={callLamp} rotation={front} raycast={() => null} />
      </primitive>
      <mesh geometry={made.small} material={made.watch} position={watchLamp} rotation={front} raycast={() => null} />
      <mesh name="lead" geometry={made.cord.geometry} material={material} frustumCulled={false} />
    </>
  )
}
