/**
 * Which short moment a line brings: a nod, a laugh, a sigh, a look aside. By whose line it is and by mood; by chance, but the same
 * line always brings the same, and no moment comes again soon.
 */
import type { Chance } from './seeded.ts'
import { seeded, seedOf } from './seeded.ts'

export type MomentKind = 'nod' | 'laugh' | 'sigh' | 'look_away'
/** `at`: seconds into the line. */
export type Coming = { kind: MomentKind; at: number }

/** When in a line: as it begins, while it is said, as it ends. */
type When = 'begin' | 'midway' | 'end'
type Habit = readonly [kind: MomentKind, chance: number, when: When]

/** What one does while saying something in a mood. */
const saying: Readonly<Record<string, readonly Habit[]>> = {
  neutral: [['nod', 0.22, 'begin']],
  glad: [
    ['laugh', 0.24, 'end'],
    ['nod', 0.45, 'begin'],
  ],
  warm: [['nod', 0.5, 'begin']],
  proud: [['nod', 0.45, 'end']],
  sad: [
    ['sigh', 0.55, 'begin'],
    ['look_away', 0.5, 'end'],
  ],
  cross: [['look_away', 0.5, 'end']],
  tired: [
    ['sigh', 0.6, 'begin'],
    ['look_away', 0.25, 'end'],
  ],
  amused: [
    ['laugh', 0.5, 'end'],
    ['nod', 0.2, 'begin'],
  ],
  worried: [
    ['look_away', 0.3, 'end'],
    ['sigh', 0.35, 'begin'],
  ],
  thinking: [['look_away', 0.6, 'begin']],
}

/** What one does while somebody else speaks, by one's own mood. */
const hearing: Readonly<Record<string, readonly Habit[]>> = {
  cross: [['look_away', 0.45, 'midway']],
  sad: [
    ['look_away', 0.3, 'midway'],
    ['sigh', 0.35, 'end'],
  ],
  tired: [['sigh', 0.4, 'end']],
  amused: [
    ['laugh', 0.18, 'end'],
    ['nod', 0.6, 'midway'],
  ],
  worried: [['nod', 0.35, 'midway']],
}
const nodsAlong: readonly Habit[] = [['nod', 0.65, 'midway']]

/** Seconds before the same kind may come again, and before anything may. */
const rest: Readonly<Record<MomentKind, number>> = { nod: 6, laugh: 14, sigh: 20, look_away: 12 }
const restOfAll = 3

/** The moments of one person. */
export class Moments {
  private readonly last: Record<MomentKind, number> = { nod: -100, laugh: -100, sigh: -100, look_away: -100 }
  private lastOfAll = -100
  private now = 0
  private coming: Coming | null = null
  private until = 0

  /** A line begins. `own`: she says it herself. */
  hear(line: { id: string; seconds: number; mood: string; own: boolean }): void {
    this.coming = chosen(line, seeded(seedOf(line.id)))
    this.until = this.coming?.at ?? 0
  }

  /** Nothing more is to come. */
  forget(): void {
    this.coming = null
  }

  /** One frame; the moment whose time has come, or null. */
  update(seconds: number): MomentKind | null {
    this.now += seconds
    if (!this.coming) return null
    this.until -= seconds
    if (this.until > 0) return null
    const { kind } = this.coming
    this.coming = null
    if (this.now - this.last[kind] < rest[kind] || this.now - this.lastOfAll < restOfAll) return null
    this.last[kind] = this.now
    this.lastOfAll = this.now
    return kind
  }
}

/** The moment of a line; null when it brings none. */
export function chosen({ mood, seconds, own }: { mood: string; seconds: number; own: boolean }, chance: Chance): Coming | null {
  const habits = own ? ofMood(saying, mood) : (ofMood(hearing, mood) ?? nodsAlong)
  for (const [kind, likely, when] of habits ?? []) {
    if (chance() < likely) return { kind, at: momentOf(when, seconds) }
  }
  return null
}

const ofMood = (habits: Readonly<Record<string, readonly Habit[]>>, mood: string) =>
  Object.hasOwn(habits, mood) ? habits[mood] : undefined

const momentOf = (when: When, seconds: number) =>
  when === 'begin' ? 0.15 : when === 'midway' ? seconds * 0.55 : Math.max(0.3, seconds - 0.5)
