/**
 * A rollator on a short way with a threshold across it: what rolls rolls until somebody brakes it. Steps of a twentieth of a second,
 * however time is handed on. Metres, metres a second, centimetres for the handles, kilograms in the basket.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

export const wayLong = 1.2
/** Half of its wheelbase; where the threshold lies; and how far from it a wheel's middle is when the wheel touches it. */
export const axle = 0.28
export const edgeAt = wayLong / 2
const touches = 0.1
const frontMeets = edgeAt - axle - touches
const frontOver = edgeAt - axle + touches
const rearMeets = edgeAt + axle - touches

export const lowest = 78
export const highest = 96
export const stepCm = 3
/** The wrist of the one who walks here, arm hanging: that is where the grips belong. A finger's breadth either way will do. */
export const wrist = 84
const fits = 2

export const bagKg = 3
export const mostKg = 9
/** More than this in the basket and nobody lifts the front wheels over an edge. */
const tipsWith = 6

const walking = 0.55
const gathers = 0.8
/** Let go, it rolls on; squeezed, it stops. */
const rollsOut = 0.25
const brakes = 1.6
/** How fast it leaves under somebody who sits down on it unbraked, and how soon that ends. */
const shoots = 0.8
const shootsOut = 0.6

export type RollatorNote =
  | 'none'
  | 'parked'
  | 'at_edge'
  | 'too_heavy'
  | 'rolled_away'
  | 'stand_first'
  | 'rolling'
  | 'empty_first'
  | 'unfold_first'
  | 'overloaded'
  | 'walked'
  | 'crossed'
export type RollatorState = {
  readonly folded: boolean
  /** how far along the way, in the direction it looks */
  readonly way: number
  /** 1: out; -1: back again */
  readonly facing: 1 | -1
  readonly speed: number
  readonly pushing: boolean
  /** the hand brakes are squeezed, until it stands */
  readonly braking: boolean
  readonly parked: boolean
  readonly seated: boolean
  /** it rolls off by itself, away from under somebody */
  readonly loose: boolean
  /** its front wheels are over the threshold */
  readonly over: boolean
  readonly load: number
  readonly height: number
  /** time that has not made a whole step yet, in microseconds */
  readonly rest: number
  /** the last thing worth telling, a key under `rollator.note` */
  readonly note: RollatorNote
}
export type RollatorInput =
  | TimeInput
  | { readonly type: 'push' | 'let_go' | 'squeeze' | 'park' | 'unpark' | 'tip' }
  | { readonly type: 'sit' | 'stand' | 'load' | 'unload' | 'raise' | 'lower' | 'fold' | 'unfold' }

type Draft = { -readonly [Key in keyof RollatorState]: RollatorState[Key] }
type Happened = { readonly events: string[]; readonly sounds: string[] }
const stepMicros = 50_000
const stepSeconds = stepMicros / 1e6

export type Fit = 'low' | 'right' | 'high'
/** How the handles stand to the wrist. */
export function fitOf(height: number): Fit {
  if (height < wrist - fits) return 'low'
  return height > wrist + fits ? 'high' : 'right'
}

/** As it was handed out: the handles set for somebody taller. */
export function freshRollator(): RollatorState {
  return {
    folded: false,
    way: 0,
    facing: 1,
    speed: 0,
    pushing: false,
    braking: false,
    parked: true,
    seated: false,
    loose: false,
    over: false,
    load: 0,
    height: 90,
    rest: 0,
    note: 'none',
  }
}

/** True while it rolls or is pushed. */
export function rolls(state: RollatorState): boolean {
  return state.pushing || state.speed > 0
}

/** Its front wheels stand against the threshold. */
export function atEdge(state: RollatorState): boolean {
  return !state.over && state.way >= frontMeets
}

/** Why it will not be pushed now; null when it will. */
export function refusesPush(state: RollatorState): RollatorNote | null {
  if (state.folded) return 'unfold_first'
  if (state.seated) return 'stand_first'
  if (state.parked) return 'parked'
  return atEdge(state) ? 'at_edge' : null
}

function halt(now: Draft): void {
  now.speed = 0
  now.pushing = false
  now.braking = false
  now.loose = false
  now.rest = 0
}

function speedAfter(now: Draft): number {
  if (now.pushing) return Math.min(walking - now.load * 0.02, now.speed + gathers * stepSeconds)
  const slowing = now.braking ? brakes : now.loose ? shootsOut : rollsOut
  return Math.max(0, now.speed - slowing * stepSeconds)
}

function step(now: Draft, happened: Happened): void {
  now.speed = speedAfter(now)
  const before = now.way
  now.way += now.speed * stepSeconds
  if (!now.over && now.way >= frontMeets) {
    now.way = frontMeets
    // Rolling off under somebody, the note of that stays.
    if (!now.loose) now.note = 'at_edge'
    halt(now)
    happened.events.push('stopped_at_edge')
    happened.sounds.push('knock')
    return
  }
  if (before < rearMeets && now.way >= rearMeets) {
    now.speed *= 0.6
    happened.sounds.push('clunk')
  }
  if (now.way >= wayLong) {
    now.way = wayLong
    const walked = !now.loose
    halt(now)
    if (!walked) return
    now.note = 'walked'
    happened.events.push('walked')
  } else if (now.speed === 0) halt(now)
}

function pass(state: RollatorState, seconds: number): Step<RollatorState> {
  if (!rolls(state) || seconds <= 0) return unchanged(state)
  const now: Draft = { ...state }
  const happened: Happened = { events: [], sounds: [] }
  // The way is short: a minute is more than any walk along it.
  const micros = now.rest + Math.round(Math.min(seconds, 60) * 1e6)
  now.rest = micros % stepMicros
  for (let left = Math.floor(micros / stepMicros); left > 0 && rolls(now); left -= 1) step(now, happened)
  return { state: now, ...happened }
}

function noted(state: RollatorState, note: RollatorNote): Step<RollatorState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

function push(state: RollatorState): Step<RollatorState> {
  const refusal = refusesPush(state)
  if (refusal) return noted(state, refusal)
  if (state.pushing) return unchanged(state)
  // At the end of the way it is turned round first.
  const turned = state.way >= wayLong ? { way: 0, facing: state.facing === 1 ? (-1 as const) : (1 as const), over: false } : {}
  return { state: { ...state, ...turned, pushing: true, braking: false, loose: false, note: 'none' }, events: [] }
}

function sit(state: RollatorState): Step<RollatorState> {
  if (state.folded) return noted(state, 'unfold_first')
  if (state.seated) return unchanged(state)
  if (rolls(state)) return noted(state, 'rolling')
  if (state.parked) return { state: { ...state, seated: true, note: 'none' }, events: ['sat_safely'], sounds: ['sit'] }
  const room = !atEdge(state) && state.way < wayLong
  return { state: { ...state, speed: room ? shoots : 0, loose: room, note: 'rolled_away' }, events: ['rolled_away'], sounds: ['slip'] }
}

function tip(state: RollatorState): Step<RollatorState> {
  const refusal = refusesPush(state)
  if (refusal && refusal !== 'at_edge') return noted(state, refusal)
  if (!atEdge(state)) return unchanged(state)
  if (state.load > tipsWith) return noted(state, 'too_heavy')
  return { state: { ...state, way: frontOver, over: true, note: 'crossed' }, events: ['crossed_edge'], sounds: ['clunk'] }
}

function setParked(state: RollatorState, parked: boolean): Step<RollatorState> {
  if (state.parked === parked) return unchanged(state)
  if (state.seated) return noted(state, 'stand_first')
  // Pressed down while it rolls, they lock the wheels there and then.
  const standing = { speed: 0, pushing: false, braking: false, loose: false, rest: 0 }
  return { state: { ...state, ...standing, parked, note: 'none' }, events: parked ? ['parked'] : [], sounds: ['brake'] }
}

function setHeight(state: RollatorState, height: number): Step<RollatorState> {
  if (rolls(state)) return noted(state, 'rolling')
  if (state.seated) return noted(state, 'stand_first')
  if (height < lowest || height > highest) return unchanged(state)
  const fitted = fitOf(height) === 'right' && fitOf(state.height) !== 'right'
  return { state: { ...state, height, note: 'none' }, events: fitted ? ['fitted'] : [], sounds: ['click'] }
}

function setLoad(state: RollatorState, load: number): Step<RollatorState> {
  if (state.folded) return noted(state, 'unfold_first')
  if (rolls(state)) return noted(state, 'rolling')
  if (load > mostKg || load === state.load) return unchanged(state)
  return { state: { ...state, load, note: load > tipsWith ? 'overloaded' : 'none' }, events: [], sounds: ['clunk'] }
}

function setFolded(state: RollatorState, folded: boolean): Step<RollatorState> {
  if (state.folded === folded) return unchanged(state)
  if (rolls(state)) return noted(state, 'rolling')
  if (state.seated) return noted(state, 'stand_first')
  if (state.load > 0) return noted(state, 'empty_first')
  return { state: { ...state, folded, note: 'none' }, events: folded ? ['folded'] : [], sounds: ['latch'] }
}

/** What an input does. Pure; it never throws. */
export function nextRollator(state: RollatorState, input: RollatorInput): Step<RollatorState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'push':
      return push(state)
    case 'let_go':
      return state.pushing ? { state: { ...state, pushing: false }, events: [] } : unchanged(state)
    case 'squeeze':
      if (!rolls(state) || state.braking) return unchanged(state)
      return { state: { ...state, pushing: false, loose: false, braking: state.speed > 0 }, events: [], sounds: ['brake'] }
    case 'park':
      return setParked(state, true)
    case 'unpark':
      return setParked(state, false)
    case 'tip':
      return tip(state)
    case 'sit':
      return sit(state)
    case 'stand':
      return state.seated ? { state: { ...state, seated: false, note: 'none' }, events: [] } : unchanged(state)
    case 'load':
      return setLoad(state, state.load + bagKg)
    case 'unload':
      return setLoad(state, 0)
    case 'raise':
      return setHeight(state, state.height + stepCm)
    case 'lower':
      return setHeight(state, state.height - stepCm)
    case 'fold':
      return setFolded(state, true)
    case 'unfold':
      return setFolded(state, false)
    default:
      return unchanged(state)
  }
}
