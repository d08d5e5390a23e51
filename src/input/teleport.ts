/** The surface the arc of a teleport meets: the first thing of the set along each piece of the arc, floor or not. One lands only where one fits. */

import type { Intersection, Ray, Raycaster } from 'three'
import { Object3D, Vector3 } from 'three'
import { body, landAt } from './body.ts'
import { blink } from './comfort.ts'
import { mayStepTo, stepped } from './pace.ts'
import { RecentRays } from './recent-rays.ts'
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
    // the first piece of the arc that meets something is the one that counts
    if (!body.ground || intersections.length > 0) return
    const { distance, free } = pieceOfArc(raycaster)
    if (distance === null) return
    teleportAim.free = free
    const { origin, direction } = raycaster.ray
    const point = new Vector3().copy(direction).multiplyScalar(distance).add(origin)
    intersections.push({ distance, point, object: this, face: null, normal: up })
  }
}
const up = new Vector3(0, 1, 0)

/** Metres to what a piece of an arc meets, null if nothing; and whether one may land there. */
type Piece = { distance: number | null; free: boolean }
const pieces = new RecentRays<Piece>(48, () => ({ distance: null, free: false }))
/** An arc at rest is asked anew so often (milliseconds): people walk, doors open. Where one lands is asked again in any case. */
const lasts = 250
let since = 0

function pieceOfArc({ ray, far }: Raycaster): Piece {
  const now = performance.now()
  if (now - since > lasts) {
    pieces.forget()
    since = now
  }
  const known = pieces.find(ray, far)
  if (known) return known
  const piece = pieces.keep(ray, far)
  const floor = floorAlong(ray, far)
  const stop = body.ground && firstStop(body.ground, ray.origin, ray.direction, far)
  piece.distance = stop === null && floor === null ? null : Math.min(stop ?? far, floor ?? far)
  const onFloor = floor !== null && (stop === null || floor <= stop + 0.02)
  if (floor !== null) met.copy(ray.direction).multiplyScalar(floor).add(ray.origin)
  piece.free = onFloor && body.ground !== null && mayStepTo(met, now) && landing(body.ground, body.posts, met, out)
  return piece
}
const met = new Vector3()

/** Distance along a piece of the arc to the floor. */
function floorAlong({ origin, direction }: Ray, far: number): number | null {
  const { ground } = body
  if (!ground || direction.y >= -1e-4) return null
  // floors of a set lie nearly level: find the height first, then where the ray is at that height
  const middle = point
    .copy(direction)
    .multiplyScalar(far / 2)
    .add(origin)
  const height = floorUnder(ground, middle.x, body.feet.y, middle.z) ?? body.feet.y
  const distance = (height - origin.y) / direction.y
  if (distance < 0 || distance > far) return null
  down.copy(direction).multiplyScalar(distance).add(origin)
  return floorUnder(ground, down.x, height, down.z) === null ? null : distance
}

/** Lands where the arc points, after a blink; nothing happens where nobody can stand, nor from a hand held through a wall. */
export function teleportTo(aim: Vector3, hand: Vector3): boolean {
  const { ground, head } = body
  if (!ground || !clearBetween(ground, head.x, head.y, head.z, hand.x, hand.y, hand.z)) return false
  const now = performance.now()
  if (!mayStepTo(aim, now) || !landing(ground, body.posts, aim, out)) return false
  stepped(now)
  const target = aim.clone()
  blink(() => landAt(target))
  return true
}
