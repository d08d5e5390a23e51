/** Where a panel belongs: within reach of the eye, a little low, beside what it speaks of and never in front of it. */

import type { Object3D } from 'three'
import { Vector3 } from 'three'

/** Metres from the eye, radians below it, radians aside of what it speaks of. */
const distance = 1.3
const nearest = 0.6
const below = 0.2
const aside = 0.42

const toTarget = new Vector3()
const up = new Vector3(0, 1, 0)

/**
 * Puts `panel` beside `target` as seen from `head`; straight ahead of `gaze` when there is no target. Allocates nothing.
 * `side`: 1 puts it to the right, −1 to the left. It faces the head and is scaled by its distance, so that its text stays as large.
 */
export function putBeside(panel: Object3D, head: Vector3, gaze: Vector3, target: Vector3 | null, side: 1 | -1): void {
  if (target) toTarget.subVectors(target, head)
  else toTarget.copy(gaze)
  toTarget.y = 0
  const away = toTarget.length()
  if (away < 1e-3) toTarget.set(0, 0, -1)
  toTarget.normalize().applyAxisAngle(up, target ? -aside * side : 0)
  const reach = target ? Math.min(distance, Math.max(nearest, away)) : distance
  panel.position.copy(head).addScaledVector(toTarget, reach * Math.cos(below))
  panel.position.y = head.y - reach * Math.sin(below)
  panel.scale.setScalar(reach)
  panel.lookAt(head)
}

/** Radians between where one looks and where the panel is, across the floor; for following lazily. */
export function offGaze(panel: Object3D, head: Vector3, gaze: Vector3): number {
  toTarget.subVectors(panel.position, head)
  return Math.abs(wrap(Math.atan2(toTarget.x, toTarget.z) - Math.atan2(gaze.x, gaze.z)))
}

const wrap = (angle: number) => Math.atan2(Math.sin(angle), Math.cos(angle))
