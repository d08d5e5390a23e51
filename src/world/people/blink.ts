/** When the lids close, and how far. People blink every few seconds, now and then twice, and more often while they talk. */

import type { Chance } from './seeded.ts'
import { between, seeded } from './seeded.ts'

const closing = 0.075
const shut = 0.03
const opening = 0.14

/** The lids of one person. */
export class Blink {
  /** 0 open, 1 closed */
  closed = 0
  private readonly chance: Chance
  private wait: number
  private since = Number.POSITIVE_INFINITY
  private again = false

  constructor(seed: number) {
    this.chance = seeded(seed)
    this.wait = between(0.6, 3, this.chance)
  }

  /** One frame. `liveliness` 1 is at rest; greater blinks more often. A blink may be asked for with `now`. */
  update(seconds: number, liveliness = 1, now = false): void {
    this.wait -= seconds * liveliness
    this.since += seconds
    if ((this.wait <= 0 || now) && this.since > closing + shut + opening) this.begin()
    this.closed = closedAt(this.since)
  }

  private begin(): void {
    this.since = 0
    this.again = !this.again && this.chance() < 0.14
    this.wait = this.again ? 0.32 : between(2.2, 6.2, this.chance)
  }
}

/** How far the lids are closed so many seconds into a blink: quick down, slower up. */
export function closedAt(seconds: number): number {
  if (seconds < 0) return 0
  if (seconds < closing) return smooth(seconds / closing)
  if (seconds < closing + shut) return 1
  const after = (seconds - closing - shut) / opening
  return after < 1 ? 1 - smooth(after) : 0
}

const smooth = (t: number) => t * t * (3 - 2 * t)
