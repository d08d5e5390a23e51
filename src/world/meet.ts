/** Turning to people, and going over to them: whoever is spoken to from the page (a list, a key) is to be seen as well. */
import { Ray, Vector3 } from 'three'
import { body, eyeStanding, putAt } from '../input/body.ts'
import { fits, floorUnder } from '../input/walker.ts'
import type { Figure } from './aim.ts'
import type { StageSet } from './stage-set.ts'

/** Metres within which one turns to who is there when a talk begins. */
export const earshot = 4.5
/** Metres between two who talk, and in how many directions from somebody one looks for a place to stand. */
const talking = 1.4
const directions = 24
/** Radians past the person on a wide page, where the panel takes the right third. */
const besidePanel = 0.22

const face = new Vector3()
const eye = new Vector3()
const ray = new Ray()

/** The yaw (radians) with which one faces somebody from x, z; the panel beside them, where there is one. */
export function yawTo(figure: { x: number; z: number }, x: number, z: number): number {
  const wide = !body.worn && window.innerWidth > window.innerHeight
  return Math.atan2(x - figure.x, z - figure.z) - (wide ? besidePanel : 0)
}

/** Turns to somebody who can be seen from here, and else stands before them, as near as can be to where one stood. */
export function meet(set: StageSet, id: string): void {
  const figure = set.aim.figures.find((each) => each.id === id)
  if (!figure) return
  const { feet } = body
  if (Math.hypot(figure.x - feet.x, figure.z - feet.z) < earshot && sees(set, feet.x, feet.y, feet.z, body.eye, figure)) {
    body.yaw = yawTo(figure, feet.x, feet.z)
    body.pitch = -0.1
    body.jumps += 1
    return
  }
  const place = placeBefore(set, figure)
  if (place) putAt({ x: place.x, y: place.y, z: place.z, yaw: yawTo(figure, place.x, place.z), pitch: -0.1 })
}

/** Where one stands to talk with somebody: where one fits and sees their face, as near as can be to where one is; null where nobody can. */
export function placeBefore(set: StageSet, figure: Figure): { x: number; y: number; z: number } | null {
  const { feet } = body
  let best: { x: number; y: number; z: number; far: number } | null = null
  for (let step = 0; step < directions; step += 1) {
    const turn = (step / directions) * 2 * Math.PI
    const [x, z] = [figure.x + talking * Math.sin(turn), figure.z + talking * Math.cos(turn)]
    const y = floorUnder(set.ground, x, figure.y, z)
    if (y === null || !fits(set.ground, body.posts, x, y, z) || !sees(set, x, y, z, eyeStanding, figure)) continue
    const far = Math.hypot(x - feet.x, z - feet.z)
    if (!best || far < best.far) best = { x, y, z, far }
  }
  return best
}

/** Whether eyes at that height above x, y, z see somebody's face: nothing of the set stands between. */
function sees(set: StageSet, x: number, y: number, z: number, height: number, figure: Figure): boolean {
  eye.set(x, y + height, z)
  face.set(figure.x, figure.y + figure.height * 0.85, figure.z)
  ray.set(eye, face.sub(eye).normalize())
  return set.aim.cast(ray)?.id === figure.id
}
