/**
 * The mouse or finger of a shaking hand at a desk: what it points at and presses lies within a small circle of where it is,
 * shown by a ring with a mark in it. The whole of a press keeps one offset, so that a press stays a press and is no look around.
 */
import { anotherBody } from '../scenario/another-body.ts'
import { shakes, tremorAt, tremorPixels } from './tremor.ts'

export type ShakyPointer = {
  /** One frame: moves the mark in the ring. `off`: nobody is at the desk (a headset is worn). */
  update(off: boolean): void
  dispose(): void
}

const types = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

/** Stands between the canvas and all who listen on it. */
export function createShakyPointer(canvas: HTMLCanvasElement): ShakyPointer {
  const holder = canvas.parentElement ?? canvas
  const offset = { x: 0, y: 0 }
  const at = { x: 0, y: 0, over: false }
  const { ring, mark } = createRing()
  let pressed = false
  let worn = false
  let shown = false

  function pass(event: PointerEvent) {
    // what is told again by the desk has its offset already
    if (event.target !== canvas || !event.isTrusted || worn || !shakes()) return
    event.stopImmediatePropagation()
    if (!pressed) tremorAt(performance.now() / 1000, 0, offset)
    at.x = event.offsetX
    at.y = event.offsetY
    at.over = true
    if (event.type === 'pointerdown') pressed = true
    canvas.dispatchEvent(displaced(event, offset.x * tremorPixels, offset.y * tremorPixels))
    if (event.type === 'pointerup' || event.type === 'pointercancel') pressed = false
  }
  const leave = () => {
    at.over = false
  }
  // before everybody on the canvas itself
  for (const type of types) holder.addEventListener(type, pass, true)
  canvas.addEventListener('pointerleave', leave)
  const stop = anotherBody.subscribe(({ tremor }) => {
    if (tremor) holder.append(ring)
    else ring.remove()
    pressed = false
  })

  return {
    update(off) {
      worn = off
      const show = !off && at.over && shakes()
      if (show !== shown) ring.hidden = !show
      shown = show
      if (!show) return
      if (!pressed) tremorAt(performance.now() / 1000, 0, offset)
      ring.style.translate = `${at.x}px ${at.y}px`
      mark.style.translate = `${offset.x * tremorPixels}px ${offset.y * tremorPixels}px`
    },
    dispose() {
      for (const type of types) holder.removeEventListener(type, pass, true)
      canvas.removeEventListener('pointerleave', leave)
      stop()
      ring.remove()
    },
  }
}

/** The same event, so many pixels off. */
function displaced(event: PointerEvent, x: number, y: number): PointerEvent {
  const { type, pointerId, pointerType, isPrimary, button, buttons, pressure, ctrlKey, shiftKey, altKey, metaKey } = event
  return new PointerEvent(type, {
    ...{ pointerId, pointerType, isPrimary, button, buttons, pressure, ctrlKey, shiftKey, altKey, metaKey },
    clientX: event.clientX + x,
    clientY: event.clientY + y,
    bubbles: true,
    cancelable: true,
  })
}

function createRing() {
  const ring = document.createElement('div')
  const mark = document.createElement('div')
  ring.className = 'tremor-ring'
  ring.hidden = true
  const common = 'position:absolute;left:0;top:0;border-radius:50%;pointer-events:none;box-sizing:border-box;'
  const side = 2 * tremorPixels
  // light with a dark edge: seen on a white wall and on a dark rug
  ring.style.cssText = `${common}width:${side}px;height:${side}px;margin:-${tremorPixels}px;border:2px solid #fff;outline:1px solid #0008;`
  mark.style.cssText = `${common}left:50%;top:50%;width:8px;height:8px;margin:-4px;background:#fff;border:1px solid #0008;`
  ring.append(mark)
  return { ring, mark }
}
