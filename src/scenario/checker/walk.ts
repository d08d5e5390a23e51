/** Walks: plays that a die plays, with a leaning of its own, so that they come far and into different corners. Same seed, same walk. */
import type { SceneBundle } from '../bundle.ts'
import type { Action, Approach, Choice, Moment } from '../moment.ts'
import { approaches } from '../moment.ts'
import type { Play } from '../play.ts'
import { advance, begin } from '../play.ts'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Events of each device that the story has something to say of. */
export type Events = Readonly<Record<string, readonly string[]>>

/** Everything that can be done at this moment. */
export function doable(moment: Moment, events: Events): Action[] {
  const { open } = moment
  return [
    ...moment.choices.map((choice): Action => ({ do: 'choose', id: choice.id })),
    ...open.examine.map((spot): Action => ({ do: 'examine', spot })),
    ...open.use.flatMap((device) => (events[device] ?? []).map((event): Action => ({ do: 'use', device, event }))),
    ...open.go.map((place): Action => ({ do: 'go', place })),
    ...(open.ask ? [{ do: 'ask' } as const] : []),
    ...(open.leave ? [{ do: 'leave' } as const] : []),
  ]
}

/** How a walk leans. */
export type Leaning = {
  approach: Approach | null
  /** of what can be looked at before going on, how much is looked at: 0 to 1 */
  diligence: number
  /** always the choice at this place among those offered (first, last …), where no approach decides; null: any */
  habit: 'first' | 'last' | null
}

export function leaningOf(seed: number): Leaning {
  const roll = dice(seed * 7919 + 1)
  const kinds: readonly (Approach | null)[] = [...approaches, null]
  return {
    approach: kinds[seed % kinds.length] ?? null,
    diligence: [1, 0.6, 0.2][Math.floor(roll() * 3)] ?? 1,
    habit: ([null, null, 'first', 'last'] as const)[Math.floor(roll() * 4)] ?? null,
  }
}

export type Walk = {
  play: Play
  /** no end was reached, and nothing could be done, or only one thing that changes nothing */
  stuck: boolean
  /** what the engine threw, and doing what */
  broke: { cause: unknown; action: Action | null } | null
}

/** Walks until the play ends, nothing can be done, or `steps` actions are done. `seen` hears of every moment on the way. */
export function walk(
  bundle: SceneBundle,
  events: Events,
  seed: number,
  steps: number,
  seen: (play: Play) => void = () => undefined,
  lean: Leaning = leaningOf(seed),
): Walk {
  const roll = dice(seed)
  const done = new Set<string>()
  let play: Play
  try {
    play = begin(bundle, `walk-${seed}`)
  } catch (cause) {
    return {
      play: { id: '', scene: bundle.scene.id, version: bundle.version, log: [], visited: [], moment: nowhere },
      stuck: false,
      broke: { cause, action: null },
    }
  }
  seen(play)
  let still = 0
  for (let step = 0; step < steps && play.moment.ending === null; step += 1) {
    const actions = doable(play.moment, events)
    const action = next(play.moment, actions, lean, roll, done)
    if (!action || still >= patience) return { play, stuck: true, broke: null }
    done.add(`${play.moment.phase} ${JSON.stringify(action)}`)
    const before = play.moment
    try {
      play = advance(bundle, play, action)
      still = actions.length === 1 && alike(before, play.moment) ? still + 1 : 0
    } catch (cause) {
      return { play, stuck: false, broke: { cause, action } }
    }
    seen(play)
  }
  return { play, stuck: false, broke: null }
}

/** How often the only thing that can be done may change nothing before it counts as being stuck. */
const patience = 3

/** True when nothing but the words differs. */
function alike(one: Moment, other: Moment): boolean {
  const state = ({ phase, place, choices, open, facts, ending }: Moment) =>
    JSON.stringify([phase, place, choices.map((choice) => choice.id), open, facts, ending])
  return state(one) === state(other)
}

const nowhere: Moment = {
  step: 0,
  phase: '',
  place: '',
  topic: null,
  lines: [],
  choices: [],
  facts: {},
  ending: null,
  open: { examine: [], use: [], go: [], leave: false, ask: false },
}

function next(
  moment: Moment,
  actions: readonly Action[],
  lean: Leaning,
  roll: () => number,
  done: ReadonlySet<string>,
): Action | undefined {
  const any = <T>(of: readonly T[]): T | undefined => of[Math.floor(roll() * of.length)]
  // now and then against every habit, so that no corner stays shut
  if (roll() < 0.05) return any(actions)
  if (moment.choices.length > 0) {
    const id = preferred(moment.choices, lean, roll)
    return id === undefined ? any(actions) : { do: 'choose', id }
  }
  const fresh = actions.filter(
    (action) => action.do !== 'leave' && action.do !== 'ask' && !done.has(`${moment.phase} ${JSON.stringify(action)}`),
  )
  const going = fresh.length === 0 || roll() < (1 - lean.diligence) / 4
  if (going && moment.open.leave) return { do: 'leave' }
  return any(fresh) ?? any(actions)
}

function preferred(choices: readonly Choice[], lean: Leaning, roll: () => number): string | undefined {
  const leaning = choices.filter((choice) => choice.approach !== undefined && choice.approach === lean.approach)
  if (leaning.length > 0 && roll() < 0.9) return leaning[Math.floor(roll() * leaning.length)]?.id
  if (lean.habit === 'first' && roll() < 0.8) return choices[0]?.id
  if (lean.habit === 'last' && roll() < 0.8) return choices.at(-1)?.id
  return choices[Math.floor(roll() * choices.length)]?.id
}
