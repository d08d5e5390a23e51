/**
 * Moving in a headset. The origin (where the room of the person lies in the set) is turned and shifted so that the head stays
 * where it should: a turn is about the head, a teleport brings the head over the point aimed at, whatever the origin's own turn.
 */

import type { Camera, Object3D } from 'three'
import { Quaternion, Vector3 } from 'three'
import { settings } from '../scenario/settings.ts'
import { body, walkBy } from './body.ts'
import { comfort } from './comfort.ts'
import { pace } from './pace.ts'
import { floorUnder, headBlocked, movedOn } from './walker.ts'

const walkingSpeed = 1.4
const smoothTurnSpeed = 1.3
const deadZone = 0.25
const snapAt = 0.6
const snapBack = 0.35

export type Stick = { x: number; y: number; ready: boolean }
export type HeadsetMoves = {
  /** One frame. `sticks`: thumbsticks of all controllers, one is enough. Returns true while the head is where it cannot be. */
  update(seconds: number, origin: Object3D, camera: Camera, sticks: readonly Stick[], mayMove: boolean): boolean
  /** A turn by so many radians, as a stick or a button asks for it. Positive turns left. */
  turn(origin: Object3D, radians: number): void
  /** Out of the wall: back to where the head last was free. */
  stepBack(): void
  /** The head now counts as standing: eyes at the height of somebody who stands, facing ahead. */
  recentre(): void
}

const up = new Vector3(0, 1, 0)
const ahead = new Vector3()
const facing = new Quaternion()

/** Yaw of what a camera looks at, also when it looks down. */
function yawOf(camera: Object3D): number {
  facing.setFromRotationMatrix(camera.matrixWorld)
  ahead.set(0, 0, -1).applyQuaternion(facing)
  if (Math.hypot(ahead.x, ahead.z) < 0.2) ahead.set(0, ahead.y > 0 ? -1 : 1, 0).applyQuaternion(facing)
  return Math.atan2(-ahead.x, -ahead.z)
}

/** Turns the origin about the head. */
export function turnAboutHead(origin: Object3D, head: Vector3, radians: number): void {
  const { y } = origin.position
  origin.position.sub(head).applyAxisAngle(up, radians).add(head).setY(y)
  origin.rotation.y += radians
  origin.updateMatrixWorld(true)
}

export function createHeadsetMoves(): HeadsetMoves {
  const { head } = body
  const lastFree = new Vector3()
  let jumps = -1
  let blocked = false
  let goBack = false
  let settled = 0
  /** metres the origin is lowered for a borrowed seat, and the seat's eye height it was reckoned for */
  let lowered = 0
  let seatEye: number | null = null

  /** Brings the head over the feet, looking where the body looks. */
  function follow(origin: Object3D, yaw: number) {
    turnAboutHead(origin, head, body.yaw - yaw)
    origin.position.x += body.feet.x - head.x
    origin.position.z += body.feet.z - head.z
    head.x = body.feet.x
    head.z = body.feet.z
  }

  function walkSmoothly(seconds: number, origin: Object3D, sticks: readonly Stick[]) {
    const { smoothWalk, vignette } = settings.getState()
    let forward = 0
    if (smoothWalk)
      for (const stick of sticks) if (Math.abs(stick.y) > deadZone && Math.abs(stick.y) > Math.abs(stick.x)) forward = -stick.y
    comfort.tunnelWish = forward === 0 ? 0 : vignette
    if (forward === 0) return
    const fromX = body.feet.x
    const fromZ = body.feet.z
    const length = forward * pace(walkingSpeed) * seconds
    walkBy(-Math.sin(body.yaw) * length, -Math.cos(body.yaw) * length)
    origin.position.x += body.feet.x - fromX
    origin.position.z += body.feet.z - fromZ
  }

  function turnBySticks(seconds: number, origin: Object3D, sticks: readonly Stick[]) {
    const { turn } = settings.getState()
    for (const stick of sticks) {
      const sideways = Math.abs(stick.x) > Math.abs(stick.y)
      if (turn === 'smooth') {
        if (sideways && Math.abs(stick.x) > deadZone) turnAboutHead(origin, head, -stick.x * smoothTurnSpeed * seconds)
        continue
      }
      if (Math.abs(stick.x) < snapBack) stick.ready = true
      if (!sideways || Math.abs(stick.x) < snapAt || !stick.ready) continue
      stick.ready = false
      turnAboutHead(origin, head, (-Math.sign(stick.x) * (turn === 'snap45' ? 45 : 30) * Math.PI) / 180)
    }
  }

  return {
    turn: (origin, radians) => turnAboutHead(origin, head, radians),
    stepBack: () => {
      goBack = blocked
    },
    recentre: () => {
      const real = head.y - body.feet.y - settings.getState().seatedHeight - lowered
      settings.getState().change({ seatedHeight: real < 1.35 ? Math.min(0.6, Math.max(0, 1.6 - real)) : 0 })
      // whoever has borrowed a seat is put at its height anew
      seatEye = null
      lowered = 0
    },
    update(seconds, origin, camera, sticks, mayMove) {
      const { ground } = body
      origin.updateMatrixWorld(true)
      head.setFromMatrixPosition(camera.matrixWorld)
      const yaw = yawOf(camera)
      // the first frames of a session still show the desk's camera
      if (settled < 2) {
        settled += 1
        return false
      }
      if (goBack || body.jumps !== jumps) {
        if (goBack) body.feet.set(lastFree.x, body.feet.y, lastFree.z)
        if (goBack) body.yaw = yaw
        goBack = false
        jumps = body.jumps
        follow(origin, yaw)
        lastFree.copy(head)
        blocked = false
      }
      if (body.seatEye !== seatEye) {
        // by as much as the eyes are above it now: from there on the head moves as it does
        const own = head.y - origin.position.y + settings.getState().seatedHeight
        lowered = body.seatEye === null ? 0 : body.seatEye - own
        seatEye = body.seatEye
      }
      origin.position.y = body.feet.y + settings.getState().seatedHeight + lowered
      if (!ground) return false
      blocked = headBlocked(ground, body.posts, head, lastFree)
      if (blocked) return true
      if (movedOn(lastFree, head)) lastFree.copy(head)
      body.yaw = yaw
      if (body.feet.x !== head.x || body.feet.z !== head.z) {
        body.feet.x = head.x
        body.feet.z = head.z
        body.feet.y = floorUnder(ground, head.x, body.feet.y, head.z) ?? body.feet.y
      }
      if (mayMove) {
        walkSmoothly(Math.min(seconds, 0.1), origin, sticks)
        turnBySticks(Math.min(seconds, 0.1), origin, sticks)
      } else comfort.tunnelWish = 0
      return false
    },
  }
}
