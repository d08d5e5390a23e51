/** Things that come along with the wearer's head, but only when left behind: never glued to the head. */

import type { Camera, Object3D } from 'three'
import { Vector3 } from 'three'
import { keepBefore } from './keep-before.ts'

export type LazyPlace = {
  /** metres from the eyes, radians below the eye line */
  distance: number
  below: number
  /** radians to the left of where one looks; none unless given */
  aside?: () => number
  /** comes along beyond this turn (radians) or this way (metres) */
  turn: number
  way: number
}

const head = new Vector3()
const gaze = new Vector3()
const wish = new Vector3()
/** Seconds after which it is seen to anew whether somebody has come between. */
const often = 0.3

/** Follows one head. `update` is called every frame and allocates nothing. */
export function createLazyFollow(place: LazyPlace) {
  const from = new Vector3()
  // where it would be if nothing were in the way
  const at = new Vector3()
  let yaw = 0
  let moving = true
  let fresh = true
  let since = 0
  return {
    /** put it in front at once, next frame */
    summon: () => {
      fresh = true
    },
    update(object: Object3D, camera: Camera, seconds: number) {
      head.setFromMatrixPosition(camera.matrixWorld)
      camera.getWorldDirection(gaze)
      const flat = Math.hypot(gaze.x, gaze.z)
      const now = flat > 0.25 ? Math.atan2(gaze.x, gaze.z) : yaw
      const turned = Math.abs(Math.atan2(Math.sin(now - yaw), Math.cos(now - yaw)))
      // somebody who was put elsewhere finds it there
      if (head.distanceTo(from) > place.way + 0.6) fresh = true
      if (fresh || turned > place.turn || head.distanceTo(from) > place.way) moving = true
      if (moving) {
        yaw = now
        from.copy(head)
        const towards = yaw + (place.aside?.() ?? 0)
        wish
          .set(Math.sin(towards), 0, Math.cos(towards))
          .multiplyScalar(place.distance * Math.cos(place.below))
          .add(head)
        wish.y -= place.distance * Math.sin(place.below)
        const share = fresh ? 1 : 1 - Math.exp(-seconds * 7)
        at.lerp(wish, share)
        fresh = false
        if (at.distanceTo(wish) < 0.01) moving = false
      }
      since += seconds
      if (!moving && since < often) return
      since = 0
      object.position.copy(at)
      object.lookAt(head)
      object.scale.setScalar(place.distance)
      keepBefore(object, head)
    },
  }
}
