/** Sounds that matter, to be read: an alarm, a ring, a bell. The last one, for as long as it takes to read it. */
import { createStore } from 'zustand/vanilla'
import type { Catalogue } from '../scenario/bundle.ts'
import { playStore } from '../scenario/play-store.ts'
import { textOf } from '../scenario/text-store.ts'

export type Heard =
  /** a device of the scene: a key in the `devices` texts, said under the device's name */
  | { readonly from: 'device'; readonly device: string; readonly key: string; readonly values?: Readonly<Record<string, string | number>> }
  /** a sound of the scene: an id in its catalogue; `node` is where it comes from */
  | { readonly from: 'scene'; readonly text: string; readonly node?: string }

export const heard = createStore<{ now: Heard | null }>(() => ({ now: null }))

/** Milliseconds a caption of a sound stands; a pause does not count. */
const stands = 4000
const beat = 100

let left = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Shows a sound as a caption, in place of the one before. */
export function showHeard(what: Heard): void {
  left = stands
  heard.setState({ now: what })
  timer ??= setInterval(() => {
    if (!playStore.getState().paused) left -= beat
    if (left <= 0) hideHeard()
  }, beat)
}

/** Takes the caption away. */
export function hideHeard(): void {
  clearInterval(timer)
  timer = undefined
  if (heard.getState().now) heard.setState({ now: null })
}

/** Who sounds, and what it is like. `said` gives a key of the `devices` texts in the language now in use. */
export function heardWords(
  what: Heard,
  catalogue: Catalogue,
  said: (key: string, values?: Readonly<Record<string, string | number>>) => string,
): { name: string; text: string } {
  if (what.from === 'scene') return { name: '', text: textOf(catalogue, what.text) }
  return { name: textOf(catalogue, `device.${what.device}`), text: said(what.key, what.values) }
}
