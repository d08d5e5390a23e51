/** Chance that can be repeated: the same seed gives the same run of numbers in 0–1. */
export type Chance = () => number

/** A run of numbers from a whole number. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from a word, so that every person and line has its own seed. */
export function seedOf(word: string): number {
  let hash = 2166136261
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** A number of the range, by chance. */
export const between = (low: number, high: number, chance: Chance): number => low + (high - low) * chance()

/** How much of the way to a goal is left to cover this frame: moves at `rate` per second, whatever the frame's length. */
export const share = (rate: number, seconds: number): number => 1 - Math.exp(-rate * seconds)
