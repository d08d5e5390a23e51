/** Where a panel belongs: within reach of the eye, a little low, beside what it speaks of and never in front of it. */

import type { Object3D } from 'three'
import { Vector3 } from 'three'

/** Metres from the eye, radians below it. */
const distance = 1.3
const nearest = 0.6
const below = 0.2
/** Radians aside of what it speaks of, or of where one looks, in the order in which places are tried. */
export const besides = [0.42, -0.42, 0.8, -0.8] as const
export const aheads = [0, ...besides] as const

const toTarget = new Vector3()
const up = new Vector3(0, 1, 0)

/**
 * Puts `panel` so many radians beside `target` as seen from `head` (to the right when positive), or beside `gaze` when there is no target.
 * It faces the head and is scaled by its distance, so that its text stays as large. Allocates nothing.
 */
export function putBeside(panel: Object3D, head: Vector3, gaze: Vector3, target: Vector3 | null, aside: number): void {
  if (target) toTarget.subVectors(target, head)
  else toTarget.copy(gaze)
  toTarget.y = 0
  const away = toTarget.length()
  if (away < 1e-3) toTarget.set(0, 0, -1)
  toTarget.normalize().applyAxisAngle(up, -aside)
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
