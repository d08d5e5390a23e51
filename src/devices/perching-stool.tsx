/**
 * A perching stool for the worktop: high, its seat sloping forward, arm rests to push off from, four legs that are each set by a
 * pin. It carries whoever half stands on it, if all four legs are alike and the height is the person's own.
 */
import type { Control, Device, Said, Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { CatalogueEntry } from './index.ts'

/** The holes of a leg, in centimetres of seat height. */
export const lowest = 50
export const highest = 62
export const holeCm = 3
/**
 * Where the stool serves a small woman of 1.58 m at a worktop of 90 cm: the feet flat, the knees lower than the hips, the forearms
 * over the board. Own judgement from the makers' ranges; an occupational therapist measures the person.
 */
export const rightFrom = 53
export const rightTo = 56
/** How long the work at the worktop takes here, in seconds. */
export const workSeconds = 5

export type Fit = 'low' | 'right' | 'high'
/** Front left, front right, back left, back right, as the person sits. */
export type Legs = readonly [number, number, number, number]
export type StoolState = {
  /** seat height that each leg is set to, in centimetres */
  readonly legs: Legs
  /** the leg set last: the others can be set like it */
  readonly last: 0 | 1 | 2 | 3
  /** pulling a pin makes the leg longer or shorter */
  readonly way: 'longer' | 'shorter'
  readonly seated: boolean
  /** seconds worked since sitting down; null while the hands rest */
  readonly working: number | null
  /** the work is done */
  readonly worked: boolean
  /** the last thing worth telling, a key under `perching_stool.note` */
  readonly note:
    | 'none'
    | 'end_of_leg'
    | 'get_up_first'
    | 'wobbles'
    | 'sat_low'
    | 'sat_right'
    | 'sat_high'
    | 'worked_low'
    | 'worked'
    | 'slid'
    | 'sank_back'
    | 'hauled_up'
    | 'stood'
    | 'stood_arms'
    | 'slid_off'
}
export type StoolInput =
  | TimeInput
  /** pulls a leg's pin and sets it one hole on */
  | { readonly type: 'pin'; readonly leg: 0 | 1 | 2 | 3 }
  | { readonly type: 'way' | 'level' | 'sit' | 'work' | 'rest' | 'rise' | 'rise_by_arms' }

/** Whether a height serves, and if not, on which side it fails. */
export function fitOf(height: number): Fit {
  if (height < rightFrom) return 'low'
  return height > rightTo ? 'high' : 'right'
}

/** Whether it stands on all four legs: three points make a plane, and the fourth must lie in it. */
export function steady(legs: Legs): boolean {
  return legs.every((leg) => leg === legs[0])
}

/** As it comes out of its box: the legs pushed in. */
function start(): StoolState {
  return {
    legs: [lowest, lowest, lowest, lowest],
    last: 0,
    way: 'longer',
    seated: false,
    working: null,
    worked: false,
    note: 'none',
  }
}

function noted(state: StoolState, note: StoolState['note']): Step<StoolState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

function isLeg(leg: unknown): leg is 0 | 1 | 2 | 3 {
  return leg === 0 || leg === 1 || leg === 2 || leg === 3
}

function setLegs(state: StoolState, legs: Legs, last: 0 | 1 | 2 | 3): Step<StoolState> {
  return { state: { ...state, legs, last, worked: false, note: 'none' }, events: [], sounds: ['click'] }
}

function pin(state: StoolState, leg: unknown): Step<StoolState> {
  if (!isLeg(leg)) return unchanged(state)
  if (state.seated) return noted(state, 'get_up_first')
  const height = state.legs[leg] + (state.way === 'longer' ? holeCm : -holeCm)
  if (height < lowest || height > highest) return noted(state, 'end_of_leg')
  const [a, b, c, d] = state.legs
  const set = (at: number, was: number) => (at === leg ? height : was)
  return setLegs(state, [set(0, a), set(1, b), set(2, c), set(3, d)], leg)
}

function level(state: StoolState): Step<StoolState> {
  if (state.seated) return noted(state, 'get_up_first')
  if (steady(state.legs)) return unchanged(state)
  const height = state.legs[state.last]
  const step = setLegs(state, [height, height, height, height], state.last)
  return { ...step, sounds: ['click', 'click', 'click'] }
}

function sit(state: StoolState): Step<StoolState> {
  if (state.seated) return unchanged(state)
  // Nobody lets go of the worktop on a stool that rocks.
  if (!steady(state.legs)) return { ...noted(state, 'wobbles'), events: ['wobbled'], sounds: ['knock'] }
  const fit = fitOf(state.legs[0])
  return { state: { ...state, seated: true, working: null, worked: false, note: `sat_${fit}` }, events: [`sat_${fit}`], sounds: ['sit'] }
}

function work(state: StoolState): Step<StoolState> {
  if (!state.seated || state.working !== null || state.worked) return unchanged(state)
  // On toes alone, the hands hold on; whoever lets go slides down the slope.
  if (fitOf(state.legs[0]) === 'high') return { ...noted(state, 'slid'), events: ['slid'], sounds: ['slip'] }
  return { state: { ...state, working: 0, note: 'none' }, events: [], sounds: ['board'] }
}

/** Time at the worktop: the hands get done. */
function pass(state: StoolState, seconds: number): Step<StoolState> {
  if (state.working === null || seconds <= 0) return unchanged(state)
  const fit = fitOf(state.legs[0])
  const working = state.working + seconds
  if (working < workSeconds) return { state: { ...state, working }, events: [] }
  return { state: { ...state, working: null, worked: true, note: fit === 'low' ? 'worked_low' : 'worked' }, events: [], sounds: ['board'] }
}

function rise(state: StoolState, byArms: boolean): Step<StoolState> {
  if (!state.seated) return unchanged(state)
  const fit = fitOf(state.legs[0])
  if (fit === 'low' && !byArms) {
    return { state: { ...state, working: null, note: 'sank_back' }, events: ['sank_back'], sounds: ['sit'] }
  }
  const up = { ...state, seated: false, working: null }
  if (fit === 'low') return { state: { ...up, note: 'hauled_up' }, events: [], sounds: ['creak'] }
  if (fit === 'high') return { state: { ...up, note: 'slid_off' }, events: ['slid'], sounds: ['slip', 'step_on'] }
  // What it is for: the work got done on it, and nobody had to give a hand.
  const note = byArms ? 'stood_arms' : 'stood'
  return { state: { ...up, note }, events: state.worked ? ['sat_and_stood'] : [], sounds: ['creak'] }
}

function next(state: StoolState, input: StoolInput): Step<StoolState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'pin':
      return pin(state, input.leg)
    case 'way':
      return { state: { ...state, way: state.way === 'longer' ? 'shorter' : 'longer', note: 'none' }, events: [] }
    case 'level':
      return level(state)
    case 'sit':
      return sit(state)
    case 'work':
      return work(state)
    case 'rest':
      return state.working === null ? unchanged(state) : { state: { ...state, working: null }, events: [] }
    case 'rise':
    case 'rise_by_arms':
      return rise(state, input.type === 'rise_by_arms')
    default:
      return unchanged(state)
  }
}

const key = 'perching_stool'
const legIndices = [0, 1, 2, 3] as const

function controls(state: StoolState): readonly Control<StoolInput>[] {
  const free = !state.seated
  return [
    ...legIndices.map(
      (leg): Control<StoolInput> => ({
        id: `leg_${leg}`,
        label: `${key}.do.leg_${leg}_${state.way}`,
        values: { cm: state.legs[leg] },
        icon: state.way === 'longer' ? 'ArrowUp' : 'ArrowDown',
        available: free && (state.way === 'longer' ? state.legs[leg] < highest : state.legs[leg] > lowest),
        input: { type: 'pin', leg },
        force: true,
        part: `leg_${leg}`,
      }),
    ),
    { id: 'way', label: `${key}.do.way_${state.way}`, icon: 'ArrowUpDown', available: free, input: { type: 'way' } },
    {
      id: 'level',
      label: `${key}.do.level`,
      values: { cm: state.legs[state.last] },
      icon: 'AlignEndHorizontal',
      available: free && !steady(state.legs),
      input: { type: 'level' },
    },
    { id: 'sit', label: `${key}.do.sit`, icon: 'Armchair', available: free, input: { type: 'sit' }, part: 'seat' },
    state.working === null
      ? { id: 'work', label: `${key}.do.work`, icon: 'Utensils', available: state.seated && !state.worked, input: { type: 'work' } }
      : { id: 'work', label: `${key}.do.rest`, icon: 'Square', available: true, held: true, force: false, input: { type: 'rest' } },
    { id: 'rise', label: `${key}.do.rise`, icon: 'ArrowUp', available: state.seated, input: { type: 'rise' }, part: 'seat' },
    {
      id: 'rise_by_arms',
      label: `${key}.do.rise_by_arms`,
      icon: 'Hand',
      available: state.seated,
      input: { type: 'rise_by_arms' },
      force: true,
      hands: 2,
      part: 'frame',
    },
  ]
}

function says(state: StoolState): readonly Said[] {
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}` })
  if (state.working !== null) said.push({ key: `${key}.says.working` })
  if (state.seated) said.push({ key: `${key}.says.seated`, values: { cm: state.legs[0] } })
  else if (steady(state.legs)) said.push({ key: `${key}.says.even`, values: { cm: state.legs[0] } })
  else said.push({ key: `${key}.says.uneven` })
  return said
}

function after(events: readonly string[]): StoolState {
  let state = start()
  const at = (cm: number, seated: boolean): StoolState => ({ ...start(), legs: [cm, cm, cm, cm], seated })
  for (const event of events) {
    if (event === 'wobbled') state = { ...start(), legs: [lowest + holeCm, lowest, lowest, lowest] }
    if (event === 'sat_low' || event === 'sank_back') state = at(lowest, true)
    if (event === 'sat_right') state = at(rightFrom, true)
    if (event === 'sat_high') state = at(59, true)
    if (event === 'slid') state = at(59, false)
    if (event === 'sat_and_stood') state = at(rightFrom, false)
  }
  return state
}

export const perchingStool: Device<StoolState, StoolInput> = {
  id: 'perching-stool',
  events: ['wobbled', 'sat_low', 'sat_right', 'sat_high', 'slid', 'sank_back', 'sat_and_stood'],
  facts: {
    can: ['perching_stool.can.work', 'perching_stool.can.rise', 'perching_stool.can.arms'],
    cannot: ['perching_stool.cannot.roll', 'perching_stool.cannot.everyone', 'perching_stool.cannot.balance', 'perching_stool.cannot.room'],
    for: ['perching_stool.for.height'],
    against: ['perching_stool.against.none', 'perching_stool.against.unused'],
  },
  start,
  next,
  controls,
  says,
  after,
  ticks: (state) => state.working !== null,
}

export const entry: CatalogueEntry<typeof perchingStool> = {
  device: perchingStool,
  onFloor: true,
  parts: ['seat', 'frame', 'leg_0', 'leg_1', 'leg_2', 'leg_3'],
}
