/**
 * The way in at a desk, and by touch: drag to look, W A S D or arrows to walk, Q and E to turn.
 * What is pressed or tapped is told by the pointer events of the scene; here only looking and walking.
 */

import type { Camera } from 'three'
import { Vector3 } from 'three'
import { body, walkBy } from './body.ts'
import { pace } from './pace.ts'

const walkingSpeed = 1.5
const hurryFactor = 1.8
const glideSpeed = 2.4
const turnSpeed = 1.6
const pitchLimit = 1.25
/** pixels a finger or mouse may tremble before a press becomes a look around */
const tremble = { mouse: 5, touch: 12 } as const

type Keys = 'forward' | 'back' | 'left' | 'right' | 'turnLeft' | 'turnRight' | 'hurry'
const keyOf: Record<string, Keys> = {
  KeyW: 'forward',
  ArrowUp: 'forward',
  KeyS: 'back',
  ArrowDown: 'back',
  KeyA: 'left',
  KeyD: 'right',
  ArrowLeft: 'turnLeft',
  ArrowRight: 'turnRight',
  KeyQ: 'turnLeft',
  KeyE: 'turnRight',
  ShiftLeft: 'hurry',
  ShiftRight: 'hurry',
}

export type Desk = {
  /** One frame: seconds since the last. Moves the body and sets the camera. */
  update(seconds: number, camera: Camera): void
  /** True when the press that is going on, or just ended, was a look around and no choice. */
  isLooking(): boolean
  /** Walk to a point of the floor as far as the way is free; resolves how one must get the rest of the way. */
  glideTo(point: Vector3): void
  dispose(): void
}

/** Listens on the canvas and the window. */
export function createDesk(canvas: HTMLCanvasElement, ask: { mayMove(): boolean; land(point: Vector3): void }): Desk {
  const held = new Set<Keys>()
  const drag = { pointer: -1, x: 0, y: 0, far: 0, touch: false }
  const lastMove = { x: 0, y: 0, pointerId: 1, pointerType: 'mouse', has: false }
  const glide = { on: false, target: new Vector3(), stuck: 0 }
  const seen = { x: 0, y: 0, z: 0, yaw: 0, pitch: 0 }

  function down(event: PointerEvent) {
    if (drag.pointer !== -1 || event.button !== 0) return
    // a browser gives every finger to what it touched first; only a device that is dragged is to have it
    if (canvas.hasPointerCapture(event.pointerId)) canvas.releasePointerCapture(event.pointerId)
    Object.assign(drag, { pointer: event.pointerId, x: event.clientX, y: event.clientY, far: 0, touch: event.pointerType === 'touch' })
  }
  function move(event: PointerEvent) {
    if (event.target === canvas)
      Object.assign(lastMove, {
        x: event.clientX,
        y: event.clientY,
        pointerId: event.pointerId,
        pointerType: event.pointerType,
        has: event.pointerType === 'mouse',
      })
    // a device that is being dragged has taken the pointer
    if (event.pointerId !== drag.pointer || canvas.hasPointerCapture(event.pointerId)) return
    const dx = event.clientX - drag.x
    const dy = event.clientY - drag.y
    drag.x = event.clientX
    drag.y = event.clientY
    drag.far += Math.hypot(dx, dy)
    if (!isLooking()) return
    const perPixel = 2.2 / Math.max(canvas.clientHeight, 320)
    body.yaw += dx * perPixel
    body.pitch = Math.min(pitchLimit, Math.max(-pitchLimit, body.pitch + dy * perPixel))
  }
  function up(event: PointerEvent) {
    if (event.pointerId === drag.pointer) drag.pointer = -1
  }
  const isLooking = () => drag.far > (drag.touch ? tremble.touch : tremble.mouse)

  function key(event: KeyboardEvent) {
    const does = keyOf[event.code]
    if (!does) return
    if (event.type === 'keyup') {
      held.delete(does)
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    held.add(does)
    glide.on = false
    if (event.code.startsWith('Arrow')) event.preventDefault()
  }
  const letGo = () => held.clear()

  // before the pointer events of the scene hear of it, which may give the pointer to a device
  canvas.addEventListener('pointerdown', down, true)
  // a look that has begun goes on over the panel
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  window.addEventListener('keydown', key)
  window.addEventListener('keyup', key)
  window.addEventListener('blur', letGo)

  function walkByKeys(seconds: number) {
    const ahead = Number(held.has('forward')) - Number(held.has('back'))
    const aside = Number(held.has('right')) - Number(held.has('left'))
    if (ahead === 0 && aside === 0) return
    const speed = (pace(walkingSpeed * (held.has('hurry') ? hurryFactor : 1)) * seconds) / Math.hypot(ahead, aside)
    const sin = Math.sin(body.yaw)
    const cos = Math.cos(body.yaw)
    walkBy((-sin * ahead + cos * aside) * speed, (-cos * ahead - sin * aside) * speed)
  }

  /** Walks the straight way; where that is blocked one is put there instead, as by a teleport. */
  function walkByGlide(seconds: number) {
    if (!glide.on) return
    const dx = glide.target.x - body.feet.x
    const dz = glide.target.z - body.feet.z
    const left = Math.hypot(dx, dz)
    if (left < 0.05) {
      glide.on = false
      return
    }
    const length = Math.min(left, pace(glideSpeed) * seconds)
    const before = left
    walkBy((dx / left) * length, (dz / left) * length)
    const gained = before - Math.hypot(glide.target.x - body.feet.x, glide.target.z - body.feet.z)
    glide.stuck = gained < length * 0.3 ? glide.stuck + seconds : 0
    if (glide.stuck < 0.15) return
    glide.on = false
    ask.land(glide.target)
  }

  /** The pointer stays and the picture moves under it: whoever follows the pointer must hear of it. */
  function retellPointer() {
    const { x, y, z } = body.feet
    const moved = x !== seen.x || z !== seen.z || y !== seen.y || body.yaw !== seen.yaw || body.pitch !== seen.pitch
    if (!moved) return
    Object.assign(seen, { x, y, z, yaw: body.yaw, pitch: body.pitch })
    if (!lastMove.has || drag.pointer !== -1) return
    const { x: clientX, y: clientY, pointerId, pointerType } = lastMove
    canvas.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerId, pointerType, bubbles: true }))
  }

  return {
    isLooking,
    glideTo(point) {
      glide.target.copy(point)
      glide.stuck = 0
      glide.on = true
    },
    update(seconds, camera) {
      const step = Math.min(seconds, 0.1)
      body.yaw += (Number(held.has('turnLeft')) - Number(held.has('turnRight'))) * turnSpeed * step
      if (ask.mayMove()) {
        walkByKeys(step)
        walkByGlide(step)
      }
      camera.position.set(body.feet.x, body.feet.y + body.eye, body.feet.z)
      body.head.copy(camera.position)
      camera.rotation.set(body.pitch, body.yaw, 0, 'YXZ')
      retellPointer()
    },
    dispose() {
      canvas.removeEventListener('pointerdown', down, true)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
      window.removeEventListener('keydown', key)
      window.removeEventListener('keyup', key)
      window.removeEventListener('blur', letGo)
    },
  }
}

/** Keys belong to whoever is being written in or chosen from. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target) return false
  if (target.closest('input, textarea, select, [contenteditable], dialog, [role=dialog], [role=menu], [role=slider], [role=radiogroup]'))
    return true
  return event.code.startsWith('Arrow') && target.closest('[role=listbox], [role=tablist]') !== null
}
