/** What the ways of saying a line aloud have in common: a recording, the browser's voice, a murmur. */
import type { Language } from '../scenario/bundle.ts'

/** A line as it is to be heard. */
export type Aloud = {
  id: string
  speaker: string
  text: string
  language: Language
  /** how long it takes to read, in seconds */
  seconds: number
  /** how much of the line's time has passed already, in seconds */
  passed(): number
  /** 0–1, never 0 */
  volume: number
}

/** A line being said. */
export type Saying = {
  /** seconds from now on until it has been said: known of a recording, guessed of the browser's voice */
  seconds: number
  /** seconds from now on after which something has gone wrong; null for a murmur, which nobody waits for */
  limit: number | null
  /** holds it, and goes on from where it was */
  pause(on: boolean): void
  /** silences it at once */
  stop(): void
}

/** What is told of a line being said; nothing is told once it was stopped. */
export type Told = {
  /** it has been said to its end */
  ended(): void
  /** it broke off: the next way has its turn */
  failed(): void
}

/** One way of saying lines. */
export type Way = {
  /** Begins to say a line; null when this way cannot say it. */
  say(line: Aloud, told: Told): Promise<Saying | null>
  /** Told of the line that follows, so that it is at hand in time. */
  expect?(line: Pick<Aloud, 'id' | 'language'>): void
  /** Gives back what it holds. */
  close?(): void
}
