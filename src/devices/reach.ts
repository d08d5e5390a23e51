/** How a press in the room comes: by a hand that may shake, at the height of what it touches. */
import { shakes } from '../input/tremor.ts'
import type { Reach } from './device-store.ts'

/** `event`: of a pointer, its `point` in metres of the stage's frame. Floors lie at 0. */
export function reachOf(event: { readonly point: { readonly y: number } }): Reach {
  return { aimed: shakes(), height: event.point.y }
}
