/**
 * What is being said now. The lines of a moment are said one after another, each as long as it takes to read it, or as long as a voice
 * takes to say it (`holdLine`); captions, mouth and mood follow `line`. Pause holds the line.
 */
import { createStore } from 'zustand/vanilla'
import type { Line } from '../scenario/moment.ts'
import { playStore } from '../scenario/play-store.ts'
import { textOf, textStore } from '../scenario/text-store.ts'

export type Speaking = {
  line: Line | null
  /** how long the line takes from its beginning, in seconds; a voice that says it may know better while it is being said */
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
/** seconds of the line after which a voice that has not come to its end is no longer waited for; null when no voice says it */
let patience: number | null = null

export const speaking = createStore<Speaking>()((set, get) => ({
  line: null,
  seconds: 0,
  begun: 0,
  said: true,
  skip: () => {
    const next = lines[get().begun]
    elapsed = 0
    patience = null
    if (next) set({ line: next, seconds: secondsOf(next), begun: get().begun + 1, said: false })
    else if (!get().said) set({ line: null, seconds: 0, said: true })
  },
}))

/** The line of this moment that is said after the one being said. */
export const nextLine = (): Line | null => lines[speaking.getState().begun] ?? null

/** How much of the line has passed, in seconds. */
export const secondsPassed = (): number => elapsed

/** How long a line takes to hear or read, in seconds. */
export function secondsOf(line: Line): number {
  const text = textOf(textStore.getState().catalogue, line.id, line.facts)
  return Math.max(shortest, text.length / charactersPerSecond)
}

/**
 * A voice says this line from now on for about `seconds`: the line goes on until `releaseLine`, and is left at the latest after `limit`
 * seconds from now. Of a line that is no longer being said it means nothing.
 */
export function holdLine(line: Line, seconds: number, limit: number): void {
  if (speaking.getState().line !== line) return
  patience = elapsed + limit
  speaking.setState({ seconds: Math.max(shortest, elapsed + seconds) })
}

/** The voice has come to the line's end; or, when it was not `heard` to its end, the line takes as long as reading it. */
export function releaseLine(line: Line, heard: boolean): void {
  if (speaking.getState().line !== line) return
  patience = null
  speaking.setState({ seconds: Math.max(heard ? shortest : secondsOf(line), elapsed) })
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
    if (elapsed >= Math.max(shortest, patience ?? seconds)) skip()
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
  patience = null
  speaking.setState({ line: null, seconds: 0, begun: 0, said: fresh.length === 0 })
  if (fresh.length > 0) speaking.getState().skip()
}
