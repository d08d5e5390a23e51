/**
 * Where a person can be. Pure reckoning on two shapes of the set: what stops one, and where one may stand.
 * Every way of moving (keys, touch, stick, teleport, real steps) asks here, so nobody walks through anything in any of them.
 * Axes as in three.js: Y up, metres. Nothing here allocates once warmed up.
 */

import type { BufferGeometry, Object3D } from 'three'
import { Box3, DoubleSide, Float32BufferAttribute, Line3, Matrix4, Ray, Vector3 } from 'three'
import type { ExtendedTriangle } from 'three-mesh-bvh'
import { MeshBVH } from 'three-mesh-bvh'

/** What stops one and where one may stand, in world space. */
export type Ground = { readonly stops: MeshBVH; readonly floor: MeshBVH }
/** Somebody or something upright that stands in the way now: a person, a closed door. */
export type Post = { x: number; z: number; radius: number }

/** The walking body: an upright capsule from `low` to `high` above the floor. What is lower is stepped over. */
export const bodyShape = { radius: 0.2, low: 0.3, high: 1.7 } as const
/** No step longer than this is taken at once, so that nothing thin is jumped. */
const stride = 0.08
/** How high one steps up, and how far down one may step, in metres. */
const stepUp = 0.35
const stepDown = 0.35
const headRadius = 0.11

/** Builds the ground from the set's two invisible meshes. Their geometry is read in world space. */
export function groundOf(stops: BufferGeometry, floor: BufferGeometry): Ground {
  return { stops: new MeshBVH(stops), floor: new MeshBVH(floor) }
}

const ray = new Ray()
const up = new Vector3(0, 1, 0)
const sideways = [new Vector3(0, 1, 0), new Vector3(1, 0, 0), new Vector3(0, 0, 1)] as const

/** Height of the floor under a point, looking a step up and a step down from `y`; null where one cannot stand. */
export function floorUnder(ground: Ground, x: number, y: number, z: number): number | null {
  ray.origin.set(x, y + stepUp, z)
  ray.direction.copy(up).negate()
  const hit = ground.floor.raycastFirst(ray, DoubleSide, 0, stepUp + stepDown)
  return hit ? hit.point.y : null
}

const spine = new Line3()
const bounds = new Box3()
const onTriangle = new Vector3()
const onSpine = new Vector3()
const push = new Vector3()
let reach = 0
let touches = false
let pushing = false

const capsule = {
  intersectsBounds: (box: Box3) => box.intersectsBox(bounds),
  intersectsTriangle: (triangle: ExtendedTriangle) => {
    const distance = triangle.closestPointToSegment(spine, onTriangle, onSpine)
    if (distance >= reach) return false
    touches = true
    if (!pushing) return true
    push.subVectors(onSpine, onTriangle).setY(0)
    const length = push.length()
    if (length > 1e-6) {
      push.multiplyScalar((reach - distance) / length)
      spine.start.add(push)
      spine.end.add(push)
      bounds.translate(push)
    }
    return false
  },
}

function placeCapsule(x: number, y: number, z: number, low: number, high: number, radius: number) {
  spine.start.set(x, y + low + radius, z)
  spine.end.set(x, y + Math.max(high - radius, low + radius), z)
  bounds.min.copy(spine.start)
  bounds.max.copy(spine.end)
  bounds.expandByScalar(radius)
  reach = radius
  touches = false
}

function touching(ground: Ground): boolean {
  pushing = false
  ground.stops.shapecast(capsule)
  return touches
}

/** True when a point lies inside a closed shape: every way out leads through the back of a face. */
function buried(ground: Ground, x: number, y: number, z: number): boolean {
  for (const direction of sideways) {
    ray.origin.set(x, y, z)
    ray.direction.copy(direction)
    const hit = ground.stops.raycastFirst(ray, DoubleSide)
    if (!hit?.face || hit.face.normal.dot(direction) <= 0) return false
  }
  return true
}

function meetsPost(posts: readonly Post[], x: number, z: number): boolean {
  for (const post of posts) {
    const apart = Math.hypot(x - post.x, z - post.z)
    if (apart < post.radius + bodyShape.radius) return true
  }
  return false
}

/** True when a body can stand with its feet at this point: floor under it, nothing and nobody in it. */
export function fits(ground: Ground, posts: readonly Post[], x: number, y: number, z: number): boolean {
  if (meetsPost(posts, x, z)) return false
  if (floorUnder(ground, x, y, z) === null) return false
  placeCapsule(x, y, z, bodyShape.low, bodyShape.high, bodyShape.radius)
  return !touching(ground) && !buried(ground, x, y + 0.9, z)
}

const tried = new Vector3()

/** Moves `feet` one short stride if the body fits there, sliding along what it brushes. Returns whether it moved. */
function oneStride(ground: Ground, posts: readonly Post[], feet: Vector3, dx: number, dz: number): boolean {
  const floor = floorUnder(ground, feet.x + dx, feet.y, feet.z + dz) ?? feet.y
  tried.set(feet.x + dx, floor, feet.z + dz)
  for (let round = 0; round < 3; round++) {
    placeCapsule(tried.x, tried.y, tried.z, bodyShape.low, bodyShape.high, bodyShape.radius + 0.002)
    pushing = true
    ground.stops.shapecast(capsule)
    if (!touches) break
    tried.set(spine.start.x, tried.y, spine.start.z)
  }
  pushFromPosts(posts)
  if (tried.distanceTo(feet) <= stride * 1.5 && settle(ground, posts, feet, tried.x, tried.z)) return true
  if (settle(ground, posts, feet, feet.x + dx, feet.z)) return true
  return settle(ground, posts, feet, feet.x, feet.z + dz)
}

function pushFromPosts(posts: readonly Post[]) {
  for (const post of posts) {
    const apart = Math.hypot(tried.x - post.x, tried.z - post.z)
    const least = post.radius + bodyShape.radius + 0.002
    if (apart >= least || apart < 1e-6) continue
    tried.x = post.x + ((tried.x - post.x) / apart) * least
    tried.z = post.z + ((tried.z - post.z) / apart) * least
  }
}

function settle(ground: Ground, posts: readonly Post[], feet: Vector3, x: number, z: number): boolean {
  if (Math.abs(x - feet.x) + Math.abs(z - feet.z) < 1e-5) return false
  const y = floorUnder(ground, x, feet.y, z)
  if (y === null || !fits(ground, posts, x, y, z)) return false
  feet.set(x, y, z)
  return true
}

/** Walks `feet` by a wish (dx, dz), as far as walls, furniture, people and the edge of the floor let it. Returns how far it came. */
export function walk(ground: Ground, posts: readonly Post[], feet: Vector3, dx: number, dz: number): number {
  const length = Math.hypot(dx, dz)
  if (!Number.isFinite(length) || length < 1e-6) return 0
  const strides = Math.min(Math.ceil(length / stride), 200)
  const fromX = feet.x
  const fromZ = feet.z
  for (let taken = 0; taken < strides; taken++) {
    if (!oneStride(ground, posts, feet, dx / strides, dz / strides)) break
  }
  return Math.hypot(feet.x - fromX, feet.z - fromZ)
}

const rings = [0, 0.12, 0.24, 0.36] as const
const turns = 12

/**
 * Where one comes to stand when aiming at a point of the floor: there, or at most 0.36 m beside it with nothing between.
 * Writes the feet to `out` and returns true; false when nobody can stand there.
 */
export function landing(ground: Ground, posts: readonly Post[], aim: Vector3, out: Vector3): boolean {
  for (const ring of rings) {
    for (let turn = 0; turn < (ring === 0 ? 1 : turns); turn++) {
      const angle = (turn / turns) * Math.PI * 2
      const x = aim.x + Math.cos(angle) * ring
      const z = aim.z + Math.sin(angle) * ring
      const y = floorUnder(ground, x, aim.y, z)
      if (y === null || !fits(ground, posts, x, y, z)) continue
      if (ring > 0 && !clearBetween(ground, aim.x, aim.y + 0.5, aim.z, x, y + 0.5, z)) continue
      out.set(x, y, z)
      return true
    }
  }
  return false
}

/** True when nothing of the set stands between two points. */
export function clearBetween(ground: Ground, ax: number, ay: number, az: number, bx: number, by: number, bz: number): boolean {
  ray.origin.set(ax, ay, az)
  ray.direction.set(bx - ax, by - ay, bz - az)
  const length = ray.direction.length()
  if (length < 1e-6) return true
  ray.direction.divideScalar(length)
  return ground.stops.raycastFirst(ray, DoubleSide, 0, length) === null
}

/** True when somebody is more than half a millimetre from where they were: a head is never quite still. */
export function movedOn(from: Vector3, to: Vector3): boolean {
  return from.distanceToSquared(to) > 2.5e-7
}

/** True when a head is inside or against something or somebody, or has gone through it since `last` (where it last was free). */
export function headBlocked(ground: Ground, posts: readonly Post[], head: Vector3, last: Vector3): boolean {
  for (const post of posts) if (distanceToWay(post, last, head) < post.radius + headRadius) return true
  // the set does not move: who stands still where it was free is free
  if (!movedOn(last, head)) return false
  placeCapsule(head.x, head.y, head.z, -headRadius, headRadius, headRadius)
  if (touching(ground)) return true
  return !clearBetween(ground, last.x, last.y, last.z, head.x, head.y, head.z)
}

/** Distance on the floor plan from a post to the way between two points. */
function distanceToWay(post: Post, from: Vector3, to: Vector3): number {
  const dx = to.x - from.x
  const dz = to.z - from.z
  const length = dx * dx + dz * dz
  const share = length < 1e-9 ? 1 : Math.min(1, Math.max(0, ((post.x - from.x) * dx + (post.z - from.z) * dz) / length))
  return Math.hypot(from.x + dx * share - post.x, from.z + dz * share - post.z)
}

/** First thing of the set along a segment; its distance from `from`, or null. `direction` has length 1. */
export function firstStop(ground: Ground, from: Vector3, direction: Vector3, far: number): number | null {
  ray.origin.copy(from)
  ray.direction.copy(direction)
  return ground.stops.raycastFirst(ray, DoubleSide, 0, far)?.distance ?? null
}

/** How far one sees ahead before a wall, furniture or somebody (and their arms, that much wider), at most `far`. `direction` has length 1. */
export function clearAhead(ground: Ground, posts: readonly Post[], from: Vector3, direction: Vector3, far: number, arms = 0): number {
  let clear = firstStop(ground, from, direction, far) ?? far
  const level = Math.hypot(direction.x, direction.z)
  if (level < 1e-6) return clear
  for (const post of posts) {
    const ox = post.x - from.x
    const oz = post.z - from.z
    const along = (ox * direction.x + oz * direction.z) / level
    const aside = Math.abs(ox * direction.z - oz * direction.x) / level
    const wide = post.radius + arms
    if (along > 0 && aside < wide) clear = Math.min(clear, Math.max(0, along - wide) / level)
  }
  return clear
}

/** The mesh's geometry with its place in the set worked in: positions in world space, ready for `groundOf`. */
export function worldGeometry(object: Object3D, geometry: BufferGeometry): BufferGeometry {
  object.updateWorldMatrix(true, false)
  const own = plain(geometry)
  return own.applyMatrix4(new Matrix4().copy(object.matrixWorld))
}

/** A copy with plain float positions: packed (quantised, interleaved) attributes cannot hold world coordinates. */
function plain(geometry: BufferGeometry): BufferGeometry {
  const copy = geometry.clone()
  const packed = geometry.getAttribute('position')
  const positions = new Float32Array(packed.count * 3)
  for (let at = 0; at < packed.count; at++) {
    positions[at * 3] = packed.getX(at)
    positions[at * 3 + 1] = packed.getY(at)
    positions[at * 3 + 2] = packed.getZ(at)
  }
  for (const name of Object.keys(copy.attributes)) copy.deleteAttribute(name)
  copy.setAttribute('position', new Float32BufferAttribute(positions, 3))
  return copy
}
