/**
 * What is being said now. The lines of a moment are said one after another, each as long as it takes to read it;
 * captions, mouth and mood follow `line`. Pause holds the line.
 */
import { createStore } from 'zustand/vanilla'
import type { Line } from '../scenario/moment.ts'
import { playStore } from '../scenario/play-store.ts'
import { textOf, textStore } from '../scenario/text-store.ts'

export type Speaking = {
  line: Line | null
  /** how long the line takes, in seconds */
  seconds: number
  /** how many lines of the moment have begun */
  begun: number
  /** everything of the moment has been said */
  said: boolean
  /** on to the next line */
  skip(): void
}

const charactersPerSecond = 14
const shortest = 1.6
const beat = 50

let lines: readonly Line[] = []
let elapsed = 0

export const speaking = createStore<Speaking>()((set, get) => ({
  line: null,
  seconds: 0,
  begun: 0,
  said: true,
  skip: () => {
    const next = lines[get().begun]
    elapsed = 0
    if (next) set({ line: next, seconds: secondsOf(next), begun: get().begun + 1, said: false })
    else if (!get().said) set({ line: null, seconds: 0, said: true })
  },
}))

/** How long a line takes to hear or read, in seconds. */
export function secondsOf(line: Line): number {
  const text = textOf(textStore.getState().catalogue, line.id, line.facts)
  return Math.max(shortest, text.length / charactersPerSecond)
}

/** Says the lines of every new moment of the running play. Returns what stops it. */
export function startSpeaking(): () => void {
  say(playStore.getState().moment?.lines ?? [])
  const stopListening = playStore.subscribe((now, before) => {
    const fresh = now.moment?.lines ?? []
    // an action the story has nothing to say of keeps the lines as they were
    if (fresh !== (before.moment?.lines ?? [])) say(fresh)
  })
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    const passed = Math.min(now - last, 500) / 1000
    last = now
    const { line, seconds, skip } = speaking.getState()
    if (!line || playStore.getState().paused) return
    elapsed += passed
    if (elapsed >= seconds) skip()
  }, beat)
  return () => {
    stopListening()
    clearInterval(timer)
    say([])
  }
}

function say(fresh: readonly Line[]): void {
  lines = fresh
  elapsed = 0
  speaking.setState({ line: null, seconds: 0, begun: 0, said: fresh.length === 0 })
  if (fresh.length > 0) speaking.getState().skip()
}
