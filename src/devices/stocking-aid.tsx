/**
 * A stocking aid: a bent gutter with two long cords. The stocking is drawn over the gutter, the gutter lowered to the floor
 * by its cords, the toes put in, and a steady pull brings the stocking up the leg while the gutter slides out behind the heel.
 */
import type { Control, Device, Said, Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { CatalogueEntry } from './index.ts'

/** Handfuls it takes to draw the stocking over the gutter. */
export const handfuls = 3
/** The way of the stocking from the toes to below the knee, in metres. */
export const legLength = 0.5
/** Where the heel stops a pull that is too slow, as a share of the way. */
export const heel = 0.45
/**
 * Pulls in metres a second. Slower than steady, the heel holds the stocking; faster than steady, the gutter jumps out of it.
 * Own judgement after how such aids are taught ("an even pull, not a jerk"), not a measured limit.
 */
export const pulls = { slow: 0.05, steady: 0.16, fast: 0.7 } as const
export const steadyFrom = 0.09
export const steadyTo = 0.5

export type StockingState = {
  /** handfuls drawn over the gutter, 0 to 3 */
  readonly over: number
  /** where the gutter is */
  readonly at: 'lap' | 'floor'
  /** the toes are in the stocking */
  readonly toes: boolean
  /** how far the stocking is up the leg, 0 to 1 */
  readonly up: number
  /** speed of the pull in metres a second; 0 when nobody pulls */
  readonly pull: number
  /** the last thing worth telling, a key under `stocking_aid.note` */
  readonly note: 'none' | 'thread_first' | 'lower_first' | 'toes_first' | 'halfway' | 'slipped' | 'on'
}
export type StockingInput =
  | TimeInput
  /** one more handful over the gutter */
  | { readonly type: 'thread' }
  | { readonly type: 'lower' | 'lift' | 'toes_in' | 'toes_out' }
  /** pull at this speed (metres a second) from now on, until let go */
  | { readonly type: 'pull'; readonly speed: number }
  | { readonly type: 'let_go' }
  /** off with the stocking, and once more */
  | { readonly type: 'again' }

function start(): StockingState {
  return { over: 0, at: 'lap', toes: false, up: 0, pull: 0, note: 'none' }
}

/** True once the stocking sits on the leg. */
export function isOn(state: StockingState): boolean {
  return state.up >= 1
}

function noted(state: StockingState, note: StockingState['note']): Step<StockingState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

function thread(state: StockingState): Step<StockingState> {
  if (isOn(state) || state.over >= handfuls || state.at !== 'lap') return unchanged(state)
  const over = state.over + 1
  return { state: { ...state, over, note: 'none' }, events: over === handfuls ? ['threaded'] : [], sounds: ['sling'] }
}

function lower(state: StockingState): Step<StockingState> {
  if (isOn(state) || state.at === 'floor') return unchanged(state)
  if (state.over < handfuls) return noted(state, 'thread_first')
  return { state: { ...state, at: 'floor', note: 'none' }, events: [], sounds: ['clunk'] }
}

function toesIn(state: StockingState): Step<StockingState> {
  if (isOn(state) || state.toes) return unchanged(state)
  if (state.at !== 'floor') return noted(state, 'lower_first')
  return { state: { ...state, toes: true, note: 'none' }, events: [], sounds: ['sling'] }
}

function pullAt(state: StockingState, speed: number): Step<StockingState> {
  if (isOn(state)) return unchanged(state)
  if (!state.toes) return noted(state, 'toes_first')
  const pull = Number.isFinite(speed) ? Math.min(Math.max(speed, 0), 3) : 0
  if (pull === state.pull) return unchanged(state)
  return { state: { ...state, pull }, events: [], sounds: pull > state.pull ? ['cord'] : [] }
}

/** The stocking moves with the pull: too fast and the gutter leaves it, too slow and it rests at the heel. */
function pass(state: StockingState, seconds: number): Step<StockingState> {
  if (state.pull === 0 || seconds === 0) return unchanged(state)
  if (state.pull > steadyTo) return { state: { ...start(), note: 'slipped' }, events: ['slipped'], sounds: ['slip'] }
  const reach = state.up + (state.pull * seconds) / legLength
  if (state.pull < steadyFrom && state.up <= heel && reach >= heel) {
    return state.up === heel && state.note === 'halfway' ? unchanged(state) : { state: { ...state, up: heel, note: 'halfway' }, events: [] }
  }
  if (reach < 1) return { state: { ...state, up: reach, note: 'none' }, events: [] }
  return { state: { ...start(), up: 1, note: 'on' }, events: ['on'], sounds: ['jump_on'] }
}

function next(state: StockingState, input: StockingInput): Step<StockingState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'thread':
      return thread(state)
    case 'lower':
      return lower(state)
    case 'lift':
      return state.at === 'floor' && !state.toes
        ? { state: { ...state, at: 'lap', note: 'none' }, events: [], sounds: ['cord'] }
        : unchanged(state)
    case 'toes_in':
      return toesIn(state)
    case 'toes_out':
      return state.toes && state.up === 0 ? { state: { ...state, toes: false, pull: 0, note: 'none' }, events: [] } : unchanged(state)
    case 'pull':
      return pullAt(state, input.speed)
    case 'let_go':
      return state.pull === 0 ? unchanged(state) : { state: { ...state, pull: 0 }, events: [] }
    case 'again':
      return isOn(state) ? { state: start(), events: [], sounds: ['sling'] } : unchanged(state)
    default:
      return unchanged(state)
  }
}

function pulling(state: StockingState): keyof typeof pulls | 'no' {
  if (state.pull === 0) return 'no'
  if (state.pull < steadyFrom) return 'slow'
  return state.pull > steadyTo ? 'fast' : 'steady'
}

function pullControl(state: StockingState, how: keyof typeof pulls, icon: string): Control<StockingInput> {
  const held = pulling(state) === how
  return {
    id: `pull_${how}`,
    icon,
    held,
    label: `stocking_aid.do.${held ? 'let_go' : `pull_${how}`}`,
    available: state.toes && !isOn(state),
    input: held ? { type: 'let_go' } : { type: 'pull', speed: pulls[how] },
    ...(how === 'steady' ? { part: 'handles' } : {}),
  }
}

function controls(state: StockingState): readonly Control<StockingInput>[] {
  const key = 'stocking_aid'
  const ready = state.over >= handfuls
  return [
    {
      id: 'thread',
      label: `${key}.do.thread`,
      values: { done: state.over, of: handfuls },
      icon: 'Layers',
      available: !isOn(state) && !ready && state.at === 'lap',
      input: { type: 'thread' },
      force: true,
      hands: 2,
      part: 'stocking',
    },
    state.at === 'floor'
      ? { id: 'lower', label: `${key}.do.lift`, icon: 'ArrowUp', available: !state.toes, input: { type: 'lift' }, part: 'gutter' }
      : { id: 'lower', label: `${key}.do.lower`, icon: 'ArrowDown', available: ready, input: { type: 'lower' }, part: 'gutter' },
    state.toes
      ? { id: 'toes', label: `${key}.do.toes_out`, icon: 'Footprints', available: state.up === 0, input: { type: 'toes_out' }, part: 'leg' }
      : {
          id: 'toes',
          label: `${key}.do.toes_in`,
          icon: 'Footprints',
          available: state.at === 'floor',
          input: { type: 'toes_in' },
          part: 'leg',
        },
    pullControl(state, 'slow', 'Feather'),
    pullControl(state, 'steady', 'MoveUp'),
    pullControl(state, 'fast', 'Zap'),
    { id: 'again', label: `${key}.do.again`, icon: 'RotateCcw', available: isOn(state), input: { type: 'again' }, part: 'leg' },
  ]
}

function says(state: StockingState): readonly Said[] {
  const key = 'stocking_aid'
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'slipped' })
  if (isOn(state)) return said
  if (state.pull > 0) said.push({ key: `${key}.says.rising`, values: { percent: Math.round(state.up * 100) } })
  else if (state.toes) said.push({ key: `${key}.says.toes` })
  else if (state.at === 'floor') said.push({ key: `${key}.says.floor` })
  else if (state.over >= handfuls) said.push({ key: `${key}.says.threaded` })
  else said.push({ key: `${key}.says.lap`, values: { done: state.over, of: handfuls } })
  return said
}

function after(events: readonly string[]): StockingState {
  const last = events.findLast((event) => event === 'threaded' || event === 'on' || event === 'slipped')
  if (last === 'on') return { ...start(), up: 1 }
  return last === 'threaded' ? { ...start(), over: handfuls } : start()
}

export const stockingAid: Device<StockingState, StockingInput> = {
  id: 'stocking-aid',
  events: ['threaded', 'on', 'slipped'],
  facts: {
    can: ['stocking_aid.can.reach', 'stocking_aid.can.alone', 'stocking_aid.can.cheap'],
    cannot: ['stocking_aid.cannot.grip', 'stocking_aid.cannot.strong', 'stocking_aid.cannot.off', 'stocking_aid.cannot.practice'],
    for: ['stocking_aid.for.training'],
    against: ['stocking_aid.against.little', 'stocking_aid.against.unused'],
  },
  start,
  next,
  controls,
  says,
  after,
  weakened: (input) => (input.type === 'pull' ? { ...input, speed: Math.min(input.speed, pulls.slow) } : input),
  ticks: (state) => state.pull > 0,
}

export const entry: CatalogueEntry<typeof stockingAid> = {
  device: stockingAid,
  onFloor: true,
  parts: ['bench', 'leg', 'gutter', 'handles'],
}
