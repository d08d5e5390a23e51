/** Whether a panel stands before somebody's face: who speaks is to be seen. */
import type { Object3D } from 'three'
import { Vector3 } from 'three'
import type { Figure } from './aim.ts'

/** Half of a panel's width and height with half a face beside them, in radians as seen from the eye; and how near a face counts, metres. */
const half = { across: 0.38, up: 0.3 } as const
const near = 5

const toPanel = new Vector3()
const toFace = new Vector3()

/** `panel` in the world's own axes. Allocates nothing. */
export function hidesFace(panel: Object3D, head: Vector3, figures: readonly Figure[]): boolean {
  toPanel.subVectors(panel.position, head)
  for (const { x, y, z, height } of figures) {
    toFace.set(x, y + height - 0.15, z).sub(head)
    if (toFace.length() > near) continue
    const across = Math.atan2(toFace.x, toFace.z) - Math.atan2(toPanel.x, toPanel.z)
    const up = elevation(toFace) - elevation(toPanel)
    if (Math.abs(Math.atan2(Math.sin(across), Math.cos(across))) < half.across && Math.abs(up) < half.up) return true
  }
  return false
}

const elevation = ({ x, y, z }: Vector3) => Math.atan2(y, Math.hypot(x, z))
