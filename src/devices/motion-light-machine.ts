/**
 * What a motion-sensor night light does: where it hangs and looks decides when it sees somebody, how long it stays lit decides
 * whether the light lasts to the bathroom, and both decide how long its batteries do.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** Where a person can put it, in centimetres above the floor: at the skirting board, at the knee, within easy reach of the hand. */
export const heights = [15, 55, 140] as const
/** Which way the head is turned: straight across the hall, to the bedroom door, to the front door. */
export const aims = ['across', 'bed', 'door'] as const
/** How long it stays lit after the last movement, in seconds. */
export const stays = [10, 30, 60] as const
/** From the bed to the bathroom on slow feet, in seconds. */
export const walkSeconds = 20
/** Light that comes later than this came after the first step in the dark. */
export const firstStep = 1.5
/** Seconds of light in a fresh set of three AAA cells: some 11 hours. Own reckoning; the boxes promise more. */
export const fullBattery = 40_000
/** Below this it blinks red and shines weakly. */
export const lowBattery = fullBattery * 0.3
/** What a dark hall costs: people pass by day too, and each passing holds it lit for a while before the time begins to run. */
const passings = 25
const passingSeconds = 8
const catPassings = 10
const neighbourPassings = 15
const monthDays = 30
/** The longest stretch reckoned at once, in seconds. */
const grain = 0.25

export type MotionState = {
  readonly height: (typeof heights)[number]
  /** off: in the hand. loose: hung up, the tape not pressed. firm: pressed until it holds */
  readonly tape: 'off' | 'loose' | 'firm'
  readonly aim: (typeof aims)[number]
  readonly stay: (typeof stays)[number]
  /** seconds of light left in the batteries */
  readonly battery: number
  /** seconds until it goes out; 0 while it is dark */
  readonly lit: number
  /** seconds into the walk to the bathroom; null while nobody walks */
  readonly walk: number | null
  /** the second of the walk at which it lit; null while the walk has been dark */
  readonly first: number | null
  /** it went out on the way */
  readonly out: boolean
  /** the last thing worth telling, a key under `motion_light.note` */
  readonly note:
    | 'none'
    | 'in_hand'
    | 'take_down_first'
    | 'fell'
    | 'pressed'
    | 'lit_the_way'
    | 'late'
    | 'went_out'
    | 'dazzled'
    | 'dark'
    | 'cat'
    | 'cat_under'
    | 'neighbour'
    | 'neighbour_unseen'
    | 'unlit'
    | 'month'
    | 'low'
    | 'flat'
    | 'new_batteries'
}
export type MotionInput =
  | TimeInput
  | { readonly type: 'raise' | 'lower' | 'stick' | 'press' | 'take_down' | 'aim' | 'stay' }
  /** somebody gets up and walks past in the dark; `walk_on` lets the rest of the way go by */
  | { readonly type: 'walk' | 'walk_on' }
  | { readonly type: 'cat' | 'neighbour' }
  /** lets thirty days go by; a fresh set of batteries */
  | { readonly type: 'month' | 'batteries' }

/** As it comes out of its box: in the hand at a comfortable height, looking straight ahead, set to save its batteries. */
export function start(): MotionState {
  return {
    height: 140,
    tape: 'off',
    aim: 'across',
    stay: 10,
    battery: fullBattery,
    lit: 0,
    walk: null,
    first: null,
    out: false,
    note: 'none',
  }
}

/**
 * From when to when of the walk (seconds) it sees the walker. Turned to the bedroom it sees the feet land; across the hall only
 * who is already there; and down at the skirting board it sees no farther than a step or two.
 */
export function sees(state: Pick<MotionState, 'aim' | 'height'>): readonly [number, number] {
  if (state.aim === 'door') return [12, 16]
  if (state.aim === 'across') return [5, 9]
  return state.height === 15 ? [4, 7] : [0.5, 7]
}

/** Whether the batteries are nearly empty, or quite. */
export function charge(state: Pick<MotionState, 'battery'>): 'good' | 'low' | 'flat' {
  if (state.battery <= 0) return 'flat'
  return state.battery < lowBattery ? 'low' : 'good'
}

/** Seconds of light that thirty days in the hall take. */
export function monthOf(state: Pick<MotionState, 'aim' | 'height' | 'stay'>): number {
  const cat = state.height === 15 ? catPassings : 0
  const neighbour = state.aim === 'door' ? neighbourPassings : 0
  return monthDays * (passings + cat + neighbour) * (state.stay + passingSeconds)
}

/** True while it shines or somebody walks. */
export function ticks(state: MotionState): boolean {
  return state.lit > 0 || state.walk !== null
}

function noted(state: MotionState, note: MotionState['note']): Step<MotionState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

function light(state: MotionState): MotionState {
  return state.battery > 0 ? { ...state, lit: state.stay } : state
}

/** A short while goes by, at most `grain` seconds. */
function moment(state: MotionState, seconds: number): MotionState {
  const battery = state.lit > 0 ? Math.max(0, state.battery - seconds) : state.battery
  const lit = battery > 0 ? Math.max(0, state.lit - seconds) : 0
  if (state.walk === null) return { ...state, battery, lit }
  const walk = state.walk + seconds
  const [from, to] = sees(state)
  const gone = { ...state, battery, lit, walk }
  if (battery > 0 && walk >= from && walk < to) return { ...light(gone), first: state.first ?? walk }
  return { ...gone, out: state.out || (state.first !== null && lit <= 0) }
}

/** Somebody has reached the bathroom: how was the way? */
function arrive(state: MotionState): Step<MotionState> {
  const there = { ...state, walk: null }
  if (state.first === null) return { state: { ...there, note: 'dark' }, events: ['too_late'] }
  if (state.first > firstStep) return { state: { ...there, note: 'late' }, events: ['too_late'] }
  if (state.out) return { state: { ...there, note: 'went_out' }, events: ['went_out'] }
  if (state.height === 140) return { state: { ...there, note: 'dazzled' }, events: ['dazzled'] }
  return { state: { ...there, note: 'lit_the_way' }, events: ['lit_the_way'] }
}

function pass(state: MotionState, seconds: number): Step<MotionState> {
  let now = state
  const events: string[] = []
  const sounds: string[] = []
  for (let left = seconds; left > 0 && ticks(now); left -= grain) {
    const before = now
    now = moment(now, Math.min(left, grain))
    if (before.lit > 0 !== now.lit > 0) sounds.push('lamp_click')
    if (before.battery > 0 && now.battery <= 0) {
      events.push('battery_flat')
      now = { ...now, note: 'flat' }
    }
    if (now.walk === null || now.walk < walkSeconds) continue
    const end = arrive(now)
    events.push(...end.events)
    now = end.state
  }
  return now === state ? unchanged(state) : { state: now, events, sounds }
}

/** What tape that nobody pressed does as soon as a door shuts. */
function fall(state: MotionState): Step<MotionState> {
  return { state: { ...state, tape: 'off', lit: 0, walk: null, note: 'fell' }, events: [], sounds: ['slip', 'clunk'] }
}

function move(state: MotionState, by: number): Step<MotionState> {
  if (state.tape !== 'off') return noted(state, 'take_down_first')
  const height = heights[heights.indexOf(state.height) + by]
  return height === undefined ? unchanged(state) : { state: { ...state, height, note: 'none' }, events: [] }
}

function stick(state: MotionState): Step<MotionState> {
  if (state.tape !== 'off') return unchanged(state)
  return { state: { ...state, tape: 'loose', note: 'none' }, events: [], sounds: ['knock'] }
}

function press(state: MotionState): Step<MotionState> {
  if (state.tape === 'off') return noted(state, 'in_hand')
  if (state.tape === 'firm') return unchanged(state)
  return { state: { ...state, tape: 'firm', note: 'pressed' }, events: ['hung_up'], sounds: ['clunk'] }
}

function takeDown(state: MotionState): Step<MotionState> {
  if (state.tape === 'off') return unchanged(state)
  return { state: { ...state, tape: 'off', lit: 0, walk: null, note: 'none' }, events: [], sounds: ['slip'] }
}

/** The value after this one, round and round. */
function following<Value>(values: readonly Value[], value: Value): Value {
  return values[(values.indexOf(value) + 1) % values.length] ?? value
}

function walk(state: MotionState): Step<MotionState> {
  if (state.walk !== null) return unchanged(state)
  if (state.tape === 'off') return noted(state, 'in_hand')
  if (state.tape === 'loose') return fall(state)
  // Another hour of the night: whatever lit it before has long gone out.
  return { state: { ...state, walk: 0, first: null, out: false, lit: 0, note: 'none' }, events: [], sounds: ['creak'] }
}

/** Somebody it was not meant for goes by. */
function passer(state: MotionState, who: 'cat' | 'neighbour'): Step<MotionState> {
  if (state.walk !== null) return unchanged(state)
  if (state.tape === 'off') return noted(state, 'in_hand')
  const sounds = who === 'neighbour' ? ['key'] : []
  const seen = who === 'cat' ? state.height === 15 : state.aim === 'door'
  if (!seen) return { ...noted(state, who === 'cat' ? 'cat_under' : 'neighbour_unseen'), sounds }
  if (state.battery <= 0) return { ...noted(state, 'unlit'), sounds }
  return { state: { ...light(state), note: who }, events: ['false_alarm'], sounds: [...sounds, 'lamp_click'] }
}

function month(state: MotionState): Step<MotionState> {
  if (state.walk !== null || state.battery <= 0) return unchanged(state)
  if (state.tape === 'off') return noted(state, 'in_hand')
  if (state.tape === 'loose') return fall(state)
  const later = { ...state, lit: 0, battery: Math.max(0, state.battery - monthOf(state)) }
  const left = charge(later)
  if (left === 'flat') return { state: { ...later, note: 'flat' }, events: ['battery_flat'] }
  return { state: { ...later, note: left === 'low' ? 'low' : 'month' }, events: [] }
}

function renew(state: MotionState): Step<MotionState> {
  if (state.walk !== null || state.battery >= fullBattery) return unchanged(state)
  return { state: { ...state, battery: fullBattery, note: 'new_batteries' }, events: ['batteries_changed'], sounds: ['lid', 'click'] }
}

/** What comes of an input. */
export function next(state: MotionState, input: MotionInput): Step<MotionState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'raise':
      return move(state, 1)
    case 'lower':
      return move(state, -1)
    case 'stick':
      return stick(state)
    case 'press':
      return press(state)
    case 'take_down':
      return takeDown(state)
    case 'aim':
      if (state.walk !== null) return unchanged(state)
      return { state: { ...state, aim: following(aims, state.aim), note: 'none' }, events: [], sounds: ['creak'] }
    case 'stay':
      if (state.walk !== null) return unchanged(state)
      return { state: { ...state, stay: following(stays, state.stay), note: 'none' }, events: [], sounds: ['click'] }
    case 'walk':
      return walk(state)
    case 'walk_on':
      return state.walk === null ? unchanged(state) : pass(state, walkSeconds - state.walk + grain)
    case 'cat':
    case 'neighbour':
      return passer(state, input.type)
    case 'month':
      return month(state)
    case 'batteries':
      return renew(state)
    default:
      return unchanged(state)
  }
}
