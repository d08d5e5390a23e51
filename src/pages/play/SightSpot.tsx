/**
 * The grey patch of a worn macula on the page: it lies over what one reads, where the pointer or the focus is. Over the stage the stage has
 * its own. It catches no press, and goes with Escape or one button.
 */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { anotherBody } from '../../scenario/another-body.ts'
import { settings } from '../../scenario/settings.ts'

export function SightSpot() {
  const on = useStore(anotherBody, (state) => state.sight === 'macular')
  const spot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!on) return
    const put = (x: number, y: number, over: boolean) => {
      if (!spot.current) return
      spot.current.hidden = !over
      spot.current.style.translate = `${x}px ${y}px`
    }
    const point = ({ type, clientX, clientY, target }: PointerEvent) => {
      // with reduced motion it is where one presses, and follows nothing
      if (type === 'pointerdown' || !settings.getState().reducedMotion) put(clientX, clientY, isRead(target))
    }
    const focus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !isRead(target)) return
      const { left, top, width, height } = target.getBoundingClientRect()
      put(left + Math.min(width / 2, 160), top + height / 2, true)
    }
    window.addEventListener('pointermove', point)
    window.addEventListener('pointerdown', point)
    window.addEventListener('focusin', focus)
    return () => {
      window.removeEventListener('pointermove', point)
      window.removeEventListener('pointerdown', point)
      window.removeEventListener('focusin', focus)
    }
  }, [on])
  return on ? <div ref={spot} className="sight-spot" aria-hidden="true" hidden /> : null
}

/** Not over the stage, and not over what gives one's sight back. */
function isRead(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('canvas, .visit-bar, dialog') === null
}
