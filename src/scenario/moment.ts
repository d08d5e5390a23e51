/** What a play is made of: actions in, moments out. The same few shapes serve every way in and every way of showing. */
import type { Facts } from './scene-schema.ts'

export const approaches = ['for', 'with', 'aid', 'community', 'leave'] as const
export type Approach = (typeof approaches)[number]
export const landmarks = ['cooperation', 'prevention', 'communities'] as const
export type Landmark = (typeof landmarks)[number]
/** What stands behind a reason: the textbook's, the citizen's own, a prejudice, true but beside the point. */
export const whys = ['textbook', 'own', 'prejudice', 'aside'] as const
export type Why = (typeof whys)[number]
export const measures = ['independence', 'wellbeing', 'network', 'staff_minutes'] as const
export type Measure = (typeof measures)[number]

/** Everything a person can do. Any input raises these; nothing else changes a play. `examine` also turns to a person (id of the cast). */
export type Action =
  | { do: 'examine'; spot: string }
  | { do: 'choose'; id: string }
  | { do: 'use'; device: string; event: string }
  | { do: 'go'; place: string }
  | { do: 'ask' }
  | { do: 'leave' }
/** `t`: milliseconds since the play began; for the debrief and the replay, never for the story. */
export type Logged = Action & { t?: number }

/** One thing said or seen. Its text is looked up by id in a catalogue; `{name}` in it is filled from `facts`. */
export type Line = { id: string; speaker: string; mood: string; look: string; facts: Facts }
/** `silence`: seconds of saying nothing that mean this choice (always pressable too). */
export type Choice = { id: string; why?: Why; approach?: Approach; landmark?: Landmark; silence?: number; facts: Facts }
export type Topic = { kind: 'phase' | 'spot' | 'cast' | 'device' | 'place' | 'hint'; id: string }

export type Moment = {
  /** number of actions so far */
  step: number
  phase: string
  /** where the person is */
  place: string
  /** what is being looked at or talked about; null when free */
  topic: Topic | null
  /** said or seen since the last action */
  lines: readonly Line[]
  choices: readonly Choice[]
  /** what can be done besides choosing */
  open: { examine: readonly string[]; use: readonly string[]; go: readonly string[]; leave: boolean; ask: boolean }
  facts: Facts
  /** id of the end reached, once the play is over */
  ending: string | null
}
