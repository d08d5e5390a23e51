/** Brings what is read and pressed out of walls, furniture and people: nearer to the eye, and smaller by as much, so that it looks the same. */

import type { Object3D } from 'three'
import { Vector3 } from 'three'
import { body } from '../input/body.ts'
import { clearAhead } from '../input/walker.ts'

/** Half a panel's width and height as metres at one metre, and how near it may come. */
const half = { x: 0.32, y: 0.2 } as const
const nearest = 0.5
/** how far somebody's arms reach out of their shape, metres */
const arms = 0.17
const corners = [
  [0, 0],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
] as const

const way = new Vector3()
const right = new Vector3()
const target = new Vector3()

/** `object` faces `head` already and is scaled by its distance. Allocates nothing. */
export function keepBefore(object: Object3D, head: Vector3): void {
  const { ground, posts } = body
  if (!ground) return
  way.subVectors(object.position, head)
  const distance = way.length()
  if (distance < nearest) return
  right.set(-way.z, 0, way.x).normalize()
  let share = 1
  for (const [x, y] of corners) {
    target.copy(way).addScaledVector(right, x * half.x * distance)
    target.y += y * half.y * distance
    const length = target.length()
    const clear = clearAhead(ground, posts, head, target.divideScalar(length), length + 0.08, arms)
    share = Math.min(share, (clear - 0.08) / length)
  }
  if (share >= 1) return
  const kept = Math.max(nearest / distance, share)
  object.position.copy(head).addScaledVector(way, kept)
  object.scale.multiplyScalar(kept)
}
