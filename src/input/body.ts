/**
 * Where the person is on the stage, shared by every way in. Changed every frame, so it is a plain record, not a store:
 * nothing in React follows it. In a headset the origin follows `feet`; on a desk the camera does.
 */
import { Vector3 } from 'three'
import type { Ground, Post } from './walker.ts'
import { fits, landing, walk } from './walker.ts'

/** Eye height of somebody who stands, and of somebody on a chair, in metres. */
export const eyeStanding = 1.62
export const eyeSitting = 1.18
/**
 * Eye heights of a borrowed seat, in metres: the middle of 1.09–1.295 in a wheelchair (ADAAG 1991, figure A3);
 * a low armchair, its seat pressed to 0.40 and an older woman's eyes about 0.70 above it (own reckoning).
 */
const eyeOfSeat = { wheelchair: 1.2, armchair: 1.1 } as const

export type Body = {
  readonly feet: Vector3
  /** radians about Y; 0 looks to −Z */
  yaw: number
  /** radians; positive looks up. A headset has its own. */
  pitch: number
  /** metres above the feet; a headset has its own */
  eye: number
  /** on a chair the play has offered: one looks about, and stays */
  seated: boolean
  /** where the eyes are */
  readonly head: Vector3
  /** what can be walked on and into; null until the set is there */
  ground: Ground | null
  /** people and closed doors in the way, replaced as they move */
  posts: Post[]
  /** true while a headset is worn: its head decides where one looks */
  worn: boolean
  /** eye height of a borrowed seat, in metres above the feet; null: one's own. A headset lowers its wearer to it. */
  seatEye: number | null
  /** counts every jump (blink, teleport): whoever follows softly must jump too */
  jumps: number
}

export const body: Body = {
  feet: new Vector3(),
  yaw: 0,
  pitch: 0,
  eye: eyeStanding,
  seated: false,
  head: new Vector3(0, eyeStanding, 0),
  ground: null,
  posts: [],
  worn: false,
  seatEye: null,
  jumps: 0,
}

/** Eye height where the play offers no chair: standing, or in the seat one has borrowed. */
export function ownEye(): number {
  return body.seatEye ?? eyeStanding
}

/** Takes the borrowed seat, or gets up. At once: the caller fades. */
export function takeSeat(seat: 'own' | keyof typeof eyeOfSeat): void {
  body.seatEye = seat === 'own' ? null : eyeOfSeat[seat]
  if (!body.seated) body.eye = ownEye()
}

/** Walks as far as one can in the direction of (dx, dz), metres in the world. */
export function walkBy(dx: number, dz: number): number {
  return body.ground ? walk(body.ground, body.posts, body.feet, dx, dz) : 0
}

/** A sight to be had from a point: feet on the floor there, eyes turned to where one should look. */
export type Stance = {
  x: number
  y: number
  z: number
  yaw: number
  pitch?: number
  eye?: number /** a seat: furniture is no hindrance */
  seat?: boolean
}

const aim = new Vector3()

/** Puts the body there at once (the caller fades). Stands beside what is in the way; keeps still if nobody can stand near. */
export function putAt(stance: Stance): boolean {
  const { ground } = body
  aim.set(stance.x, stance.y, stance.z)
  if (ground && !stance.seat) {
    const free = fits(ground, body.posts, aim.x, aim.y, aim.z) || landing(ground, body.posts, aim, aim)
    if (!free) return false
  }
  body.feet.copy(aim)
  body.yaw = stance.yaw
  body.pitch = stance.pitch ?? 0
  body.eye = stance.eye ?? ownEye()
  body.seated = stance.seat ?? false
  body.jumps += 1
  return true
}

/** Lands where one aims, if somebody can stand there; the direction stays. */
export function landAt(point: Vector3): boolean {
  if (!body.ground || !landing(body.ground, body.posts, point, aim)) return false
  body.feet.copy(aim)
  body.jumps += 1
  return true
}
