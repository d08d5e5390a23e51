/** Which of the devices one stands by one attends to. */
import type { Vector3 } from 'three'

/** Metres on the floor plan within which one stands by a device. */
const beside = 1.7
/** What a metre and a radian away from where one looks count: one turns to a thing more than one walks to it. */
const perMetre = 0.5
const perRadian = 1.2
/** By how much the one attended to so far stays, and while one looks at its own board. */
const stays = 0.2
const staysAtBoard = 0.9

/** A device one may attend to, and where it stands in metres. */
export type Attendable = { id: string; position: readonly number[] }

/**
 * The device one attends to of `devices`, or null where one stands by none: near and looked at. `head` and `gaze` are where the eyes are and
 * the way they look; `before` is the device attended to so far, `atBoard` whether one looks at the board that stands beside it.
 */
export function attendedOf(
  devices: Iterable<Attendable>,
  head: Vector3,
  gaze: Vector3,
  before: string | null,
  atBoard: boolean,
): string | null {
  let found: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, position } of devices) {
    const dx = (position[0] ?? 0) - head.x
    const dz = (position[2] ?? 0) - head.z
    const away = Math.hypot(dx, dz)
    if (away > beside) continue
    const aside = Math.abs(Math.atan2(gaze.x * dz - gaze.z * dx, gaze.x * dx + gaze.z * dz))
    const worth = away * perMetre + aside * perRadian - (id !== before ? 0 : atBoard ? staysAtBoard : stays)
    if (worth >= least) continue
    least = worth
    found = id
  }
  return found
}
