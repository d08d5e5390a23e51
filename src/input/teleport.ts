/** The surface the arc of a teleport meets: the first thing of the set along each piece of the arc, floor or not. One lands only where one fits. */

import type { Intersection, Raycaster } from 'three'
import { Object3D, Vector3 } from 'three'
import { body, landAt } from './body.ts'
import { blink } from './comfort.ts'
import { clearBetween, firstStop, floorUnder, landing } from './walker.ts'

/** What the arc shows now. */
export const teleportAim = { free: false }

const point = new Vector3()
const out = new Vector3()
const down = new Vector3()

/** Meets the arc of every teleport pointer. `allowed`: whether one may move at all just now. */
export class TeleportSurface extends Object3D {
  override readonly ancestorsHaveListeners = true
  override readonly pointerEventsType = { allow: 'teleport' }
  constructor() {
    super()
    this.name = 'teleport-surface'
    // the library's mark of what an arc may meet
    this.userData.teleportTarget = true
  }
  override raycast(raycaster: Raycaster, intersections: Intersection[]) {
    const { ground } = body
    // the first piece of the arc that meets something is the one that counts
    if (!ground || intersections.length > 0) return
    const { origin, direction } = raycaster.ray
    const floor = floorAlong(raycaster)
    const stop = firstStop(ground, origin, direction, raycaster.far)
    if (stop === null && floor === null) return
    const distance = Math.min(stop ?? Number.POSITIVE_INFINITY, floor ?? Number.POSITIVE_INFINITY)
    const met = new Vector3().copy(direction).multiplyScalar(distance).add(origin)
    const onFloor = floor !== null && (stop === null || floor <= stop + 0.02)
    teleportAim.free = onFloor && landing(ground, body.posts, met, out)
    intersections.push({ distance, point: met, object: this, face: null, normal: up })
  }
}
const up = new Vector3(0, 1, 0)

/** Distance along a piece of the arc to the floor. */
function floorAlong(raycaster: Raycaster): number | null {
  const { ground } = body
  const { origin, direction } = raycaster.ray
  if (!ground || direction.y >= -1e-4) return null
  // floors of a set lie nearly level: find the height first, then where the ray is at that height
  const middle = point
    .copy(direction)
    .multiplyScalar(raycaster.far / 2)
    .add(origin)
  const height = floorUnder(ground, middle.x, body.feet.y, middle.z) ?? body.feet.y
  const distance = (height - origin.y) / direction.y
  if (distance < 0 || distance > raycaster.far) return null
  down.copy(direction).multiplyScalar(distance).add(origin)
  return floorUnder(ground, down.x, height, down.z) === null ? null : distance
}

/** Lands where the arc points, after a blink; nothing happens where nobody can stand, nor from a hand held through a wall. */
export function teleportTo(aim: Vector3, hand: Vector3): boolean {
  const { ground, head } = body
  if (!ground || !clearBetween(ground, head.x, head.y, head.z, hand.x, hand.y, hand.z)) return false
  if (!landing(ground, body.posts, aim, out)) return false
  const target = aim.clone()
  blink(() => landAt(target))
  return true
}
