/**
 * A grab rail on the wall beside the bath and a board across the bath's edges. The rail is held against the wall at a height,
 * fixed, the board laid on, and both are tested with one's whole weight before anybody's safety hangs on them.
 */
import type { Control, Device, Said, Step, TimeInput } from './device.ts'
import { unchanged } from './device.ts'
import type { CatalogueEntry } from './index.ts'

/** The rail's way along the wall, in centimetres above the floor. */
export const lowest = 60
export const highest = 140
export const stepCm = 5
/**
 * Where the rail serves a person who sits on a board at the height of a bath's edge (50 to 60 cm) and gets up by it.
 * ADA Standards 2010, 609.4 puts horizontal grab bars 84–91 cm above the floor;
 * widened here to whole steps of 5 cm and down to 80 cm for a short person: own judgement. An occupational therapist measures the person.
 */
export const rightFrom = 80
export const rightTo = 95

export type Band = 'low' | 'right' | 'high'
export type RailState = {
  /** centimetres above the floor */
  readonly height: number
  readonly fixed: boolean
  /** the board lies across the bath */
  readonly board: boolean
  readonly tested: 'no' | 'safe' | 'low' | 'high' | 'no_board'
  /** the last thing worth telling, a key under `grab_rail.note` */
  readonly note: 'none' | 'fix_first' | 'loosen_first'
}
export type RailInput =
  | TimeInput
  | { readonly type: 'raise' | 'lower' }
  /** held at this height (by hand), in centimetres */
  | { readonly type: 'hold_at'; readonly height: number }
  | { readonly type: 'fix' | 'loosen' }
  | { readonly type: 'lay_board' | 'lift_board' }
  /** put one's whole weight on it */
  | { readonly type: 'load' }

/** Whether a height serves, and if not, on which side it fails. */
export function bandOf(height: number): Band {
  if (height < rightFrom) return 'low'
  return height > rightTo ? 'high' : 'right'
}

function start(): RailState {
  return { height: 110, fixed: false, board: false, tested: 'no', note: 'none' }
}

function noted(state: RailState, note: RailState['note']): Step<RailState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

function holdAt(state: RailState, height: number): Step<RailState> {
  if (state.fixed) return noted(state, 'loosen_first')
  if (!Number.isFinite(height)) return unchanged(state)
  const stepped = Math.round(height / stepCm) * stepCm
  const held = Math.min(Math.max(stepped, lowest), highest)
  if (held === state.height && state.note === 'none') return unchanged(state)
  return { state: { ...state, height: held, note: 'none' }, events: [], sounds: held === state.height ? [] : ['click'] }
}

function fix(state: RailState): Step<RailState> {
  if (state.fixed) return unchanged(state)
  return { state: { ...state, fixed: true, tested: 'no', note: 'none' }, events: [`placed_${bandOf(state.height)}`], sounds: ['screw'] }
}

function setBoard(state: RailState, board: boolean): Step<RailState> {
  if (state.board === board) return unchanged(state)
  return { state: { ...state, board, tested: 'no', note: 'none' }, events: board ? ['board_on'] : [], sounds: ['board'] }
}

function load(state: RailState): Step<RailState> {
  // Nobody puts their weight on a rail that is only held against the wall.
  if (!state.fixed) return { ...noted(state, 'fix_first'), sounds: ['clunk'] }
  const band = bandOf(state.height)
  if (band !== 'right') return { state: { ...state, tested: band, note: 'none' }, events: ['tested_unsafe'], sounds: ['creak'] }
  if (!state.board) return { state: { ...state, tested: 'no_board', note: 'none' }, events: ['tested_unsafe'], sounds: ['creak'] }
  return { state: { ...state, tested: 'safe', note: 'none' }, events: ['tested_safe'], sounds: ['sit'] }
}

function next(state: RailState, input: RailInput): Step<RailState> {
  switch (input.type) {
    case 'raise':
      return holdAt(state, state.height + stepCm)
    case 'lower':
      return holdAt(state, state.height - stepCm)
    case 'hold_at':
      return holdAt(state, input.height)
    case 'fix':
      return fix(state)
    case 'loosen':
      return state.fixed
        ? { state: { ...state, fixed: false, tested: 'no', note: 'none' }, events: [], sounds: ['screw'] }
        : unchanged(state)
    case 'lay_board':
      return setBoard(state, true)
    case 'lift_board':
      return setBoard(state, false)
    case 'load':
      return load(state)
    default:
      return unchanged(state)
  }
}

function controls(state: RailState): readonly Control<RailInput>[] {
  const key = 'grab_rail'
  const values = { cm: state.height }
  return [
    {
      id: 'raise',
      label: `${key}.do.raise`,
      values,
      icon: 'ArrowUp',
      available: !state.fixed && state.height < highest,
      input: { type: 'raise' },
    },
    {
      id: 'lower',
      label: `${key}.do.lower`,
      values,
      icon: 'ArrowDown',
      available: !state.fixed && state.height > lowest,
      input: { type: 'lower' },
    },
    state.fixed
      ? { id: 'fix', label: `${key}.do.loosen`, values, icon: 'Wrench', available: true, input: { type: 'loosen' }, force: true }
      : {
          id: 'fix',
          label: `${key}.do.fix`,
          values,
          icon: 'Wrench',
          available: true,
          input: { type: 'fix' },
          force: true,
          hands: 2,
          part: 'rail',
        },
    state.board
      ? {
          id: 'board',
          label: `${key}.do.lift_board`,
          icon: 'Bath',
          available: true,
          input: { type: 'lift_board' },
          force: true,
          part: 'board',
        }
      : {
          id: 'board',
          label: `${key}.do.lay_board`,
          icon: 'Bath',
          available: true,
          input: { type: 'lay_board' },
          force: true,
          hands: 2,
          part: 'board',
        },
    { id: 'load', label: `${key}.do.load`, icon: 'Weight', available: state.fixed, input: { type: 'load' }, force: true, part: 'rail' },
  ]
}

function says(state: RailState): readonly Said[] {
  const key = 'grab_rail'
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}` })
  if (state.tested !== 'no') said.push({ key: `${key}.tested.${state.tested}` })
  said.push({ key: `${key}.says.${state.fixed ? 'fixed' : 'held'}`, values: { cm: state.height } })
  said.push({ key: `${key}.says.${state.board ? 'board_on' : 'board_off'}` })
  return said
}

function after(events: readonly string[]): RailState {
  let state = start()
  for (const event of events) {
    if (event === 'placed_low') state = { ...state, height: 65, fixed: true, tested: 'no' }
    if (event === 'placed_right') state = { ...state, height: 85, fixed: true, tested: 'no' }
    if (event === 'placed_high') state = { ...state, height: 120, fixed: true, tested: 'no' }
    if (event === 'board_on') state = { ...state, board: true }
    if (event === 'tested_safe' || event === 'tested_unsafe') state = load(state).state
  }
  return state
}

export const grabRail: Device<RailState, RailInput> = {
  id: 'grab-rail',
  events: ['placed_low', 'placed_right', 'placed_high', 'board_on', 'tested_safe', 'tested_unsafe'],
  facts: {
    can: ['grab_rail.can.push', 'grab_rail.can.sit', 'grab_rail.can.every_day'],
    cannot: ['grab_rail.cannot.wall', 'grab_rail.cannot.everyone', 'grab_rail.cannot.strength', 'grab_rail.cannot.slippery'],
    for: ['grab_rail.for.hazards', 'grab_rail.for.list'],
    against: ['grab_rail.against.everyone', 'grab_rail.against.unused'],
  },
  start,
  next,
  controls,
  says,
  after,
  ticks: () => false,
}

export const entry: CatalogueEntry<typeof grabRail> = {
  device: grabRail,
  onFloor: true,
  parts: ['rail', 'ruler', 'board'],
}
