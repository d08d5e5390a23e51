/**
 * What a GPS watch and its wearer go through in a day: strap, cradle, the SOS button and the call it makes, a relative who asks where one
 * is, a zone, a battery that lasts a day and a half. The watch tells a place only while its wearer has said yes to it; a call for help
 * is the wearer's own, and sends the place along that once.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** Seconds: the button is held before it calls; it rings before it is answered; a place is found or given up. */
export const holdFor = 3
export const ringsFor = 5
export const findsFor = 3
/** Per cent of the battery: at which it warns; that a night off the charger takes; that each stretch of a walk takes, the receiver being on. */
export const lowBattery = 20
const nightTakes = 60
const stretchTakes = 14
/** Minutes of the day: it begins; a stretch of a walk; nobody sets out after this. */
const morning = 9 * 60
const stretch = 40
const evening = 20 * 60
const day = 24 * 60

/** Where the wearer is: at home, in the street, in a shop round the corner, out of the zone by the lake. In the order of the walk. */
export const places = ['home', 'street', 'shop', 'lake'] as const
export type Place = (typeof places)[number]
/** How near a place is known there, in metres: a roof takes the satellites away. */
export const accuracyAt = { home: 200, street: 8, shop: 200, lake: 8 } as const
const goodEnough = 20
/** The zone's radius about the home, in metres: the streets one knows. */
export const zoneMetres = 250

/** A place as the relative got it: how near it is known (metres) and how old it is (minutes). */
export type Fix = { readonly at: Place; readonly metres: number; readonly age: number }
export type WatchState = {
  /** where the wearer is */
  readonly at: Place
  /** where the watch is; on the table or in its cradle it stays at home */
  readonly watch: 'cradle' | 'table' | 'wrist' | 'pocket'
  /** per cent */
  readonly battery: number
  /** minutes after midnight */
  readonly clock: number
  /** the wearer lets the relative see where the watch is */
  readonly sharing: boolean
  /** the wearer has agreed to a zone about the home; only with sharing */
  readonly zone: boolean
  readonly call: 'none' | 'holding' | 'ringing' | 'talking' | 'told'
  /** seconds the button has been held, or that it has been ringing */
  readonly gone: number
  /** seconds until the relative has an answer to where the watch is; 0: nobody asks */
  readonly asking: number
  /** the last the relative knows */
  readonly fix: Fix | null
  /** the last thing worth telling, a key under `gps_watch.note` */
  readonly note:
    | ('none' | 'put_on' | 'taken_off' | 'pocketed' | 'docked' | 'too_short' | 'cancelled' | 'ended')
    | ('agreed' | 'withdrawn' | 'refused' | 'refused_unseen' | 'zone_on' | 'zone_off' | 'left_zone' | 'zone_jump')
    | ('found' | 'found_roughly' | 'found_watch' | 'last_known' | 'nothing_known' | 'charged' | 'night' | 'low' | 'ran_flat')
}
export type WatchInput =
  | TimeInput
  /** closes the strap about the wrist, or opens it; lays the watch into its cradle */
  | { readonly type: 'clasp' | 'dock' }
  /** presses the SOS button, lets it go; says where one is; hangs up */
  | { readonly type: 'sos' | 'tell' | 'hang_up' }
  /** says yes to sharing the place, or takes it back; agrees to a zone, or drops it */
  | { readonly type: 'share' | 'zone' }
  /** the relative asks where the watch is */
  | { readonly type: 'ask' }
  /** the next stretch of the walk; the time until next morning */
  | { readonly type: 'go' | 'night' }

export function start(): WatchState {
  return {
    ...{ at: 'home', watch: 'cradle', battery: 100, clock: morning, sharing: false, zone: false },
    ...{ call: 'none', gone: 0, asking: 0, fix: null, note: 'none' },
  }
}

/** Where the watch is, which need not be where its wearer is. */
export function placeOfWatch(state: WatchState): Place {
  return state.watch === 'wrist' || state.watch === 'pocket' ? state.at : 'home'
}

/** True when the wearer can press it. */
export function inReach(state: WatchState): boolean {
  return placeOfWatch(state) === state.at
}

/** True while it runs: on its battery or on the cradle's current. */
export function isOn(state: WatchState): boolean {
  return state.battery > 0 || state.watch === 'cradle'
}

/** The stretch that comes next. */
export function nextPlace(at: Place): Place {
  return places[(places.indexOf(at) + 1) % places.length] ?? 'home'
}

/** True when the wearer could set out, or must still go home. */
export function canGo(state: WatchState): boolean {
  return state.call === 'none' && state.asking === 0 && (state.at !== 'home' || state.clock < evening)
}

/** True when a night can be slept now. */
export function canSleep(state: WatchState): boolean {
  return state.call === 'none' && state.asking === 0 && state.at === 'home'
}

function clasp(state: WatchState): Step<WatchState> {
  if (state.call === 'holding' || !inReach(state)) return unchanged(state)
  const sounds = ['latch']
  if (state.watch !== 'wrist') return { state: { ...state, watch: 'wrist', note: 'put_on' }, events: [], sounds }
  const off: WatchState =
    state.at === 'home' ? { ...state, watch: 'table', note: 'taken_off' } : { ...state, watch: 'pocket', note: 'pocketed' }
  return { state: off, events: ['taken_off'], sounds }
}

function dock(state: WatchState): Step<WatchState> {
  const free = state.watch === 'table' || state.watch === 'pocket'
  if (!free || state.at !== 'home' || state.call !== 'none') return unchanged(state)
  return { state: { ...state, watch: 'cradle', note: 'docked' }, events: [], sounds: ['click', 'beep'] }
}

function sos(state: WatchState): Step<WatchState> {
  if (state.call === 'holding') return { state: { ...state, call: 'none', gone: 0, note: 'too_short' }, events: [] }
  if (state.call !== 'none' || !inReach(state) || !isOn(state)) return unchanged(state)
  return { state: { ...state, call: 'holding', gone: 0, note: 'none' }, events: [], sounds: ['click'] }
}

/** What the watch makes of where it is. */
function fixNow(state: WatchState): Fix {
  const at = placeOfWatch(state)
  return { at, metres: accuracyAt[at], age: 0 }
}

/** Good enough to walk up to: fresh, near, and the wearer is where the watch is. */
function leadsTo(state: WatchState, fix: Fix): boolean {
  return fix.age === 0 && fix.metres <= goodEnough && inReach(state)
}

/** The call is answered. Whoever calls for help wants to be found: the place goes along, sharing or not. */
function answered(state: WatchState): Step<WatchState> {
  const fix = fixNow(state)
  return {
    state: { ...state, call: 'talking', gone: 0, asking: 0, fix, note: 'none' },
    events: ['called', leadsTo(state, fix) ? 'found' : 'found_roughly'],
    sounds: ['call_connect'],
  }
}

function hangUp(state: WatchState): Step<WatchState> {
  if (state.call !== 'ringing' && state.call !== 'talking' && state.call !== 'told') return unchanged(state)
  const note = state.call === 'ringing' ? 'cancelled' : 'ended'
  // What was sent with the call is forgotten with it by one who does not share.
  const fix = state.sharing ? state.fix : null
  return { state: { ...state, call: 'none', gone: 0, fix, note }, events: [], sounds: ['call_end'] }
}

function share(state: WatchState): Step<WatchState> {
  if (state.call !== 'none') return unchanged(state)
  if (!state.sharing) return { state: { ...state, sharing: true, note: 'agreed' }, events: ['agreed'], sounds: ['click'] }
  const left: WatchState = { ...state, sharing: false, zone: false, asking: 0, fix: null, note: 'withdrawn' }
  return { state: left, events: ['refused'], sounds: ['click'] }
}

function zone(state: WatchState): Step<WatchState> {
  if (state.call !== 'none' || !state.sharing) return unchanged(state)
  return { state: { ...state, zone: !state.zone, note: state.zone ? 'zone_off' : 'zone_on' }, events: [], sounds: ['click'] }
}

function ask(state: WatchState): Step<WatchState> {
  if (state.call !== 'none' || state.asking > 0) return unchanged(state)
  // The wearer sees that it was asked, also when the answer is no; unless the watch is off or somewhere else.
  const seen = isOn(state) && inReach(state)
  const sounds = seen ? ['beep'] : []
  if (!state.sharing) return { state: { ...state, note: seen ? 'refused' : 'refused_unseen' }, events: ['refused'], sounds }
  return { state: { ...state, asking: findsFor, note: 'none' }, events: [], sounds }
}

/** What the relative is told in the end. */
function tellPlace(state: WatchState): Step<WatchState> {
  const asked: WatchState = { ...state, asking: 0 }
  if (!isOn(state)) {
    return { state: { ...asked, note: state.fix ? 'last_known' : 'nothing_known' }, events: ['found_roughly'] }
  }
  const fix = fixNow(state)
  if (leadsTo(state, fix)) return { state: { ...asked, fix, note: 'found' }, events: ['found'] }
  return { state: { ...asked, fix, note: inReach(state) ? 'found_roughly' : 'found_watch' }, events: ['found_roughly'] }
}

/** A battery after a while off the charger, with what the watch does at its last. */
function drain(state: WatchState, takes: number): Step<WatchState> {
  if (state.battery <= 0) return unchanged(state)
  const battery = Math.max(0, state.battery - takes)
  if (battery <= 0) return { state: { ...state, battery, note: 'ran_flat' }, events: ['ran_flat'], sounds: ['beep_low'] }
  const warns = battery <= lowBattery && state.battery > lowBattery
  return { state: { ...state, battery, note: warns ? 'low' : state.note }, events: [], sounds: warns ? ['battery_low'] : [] }
}

/** Makes what the relative knows older. */
function older(fix: Fix | null, minutes: number): Fix | null {
  return fix && { ...fix, age: fix.age + minutes }
}

/** On to the next place. A zone is kept by the watch itself, as well as it knows where it is: a shop's roof throws it over the line. */
function go(before: WatchState): Step<WatchState> {
  if (!canGo(before)) return unchanged(before)
  const clock = before.clock + stretch
  const moved: WatchState = { ...before, at: nextPlace(before.at), clock, fix: older(before.fix, stretch), note: 'none' }
  // Left in the cradle it stays charged; on the table it sleeps, and takes so little that a walk does not show it.
  if (moved.watch === 'cradle' || moved.watch === 'table') return { state: moved, events: [] }
  const drained = drain(moved, stretchTakes)
  const state = drained.state
  if (state.battery <= 0 || !state.sharing) return drained
  const kept: WatchState = { ...state, fix: fixNow(state) }
  if (!state.zone || state.at === 'home' || state.at === 'street') return { ...drained, state: kept }
  const sounds = [...(drained.sounds ?? []), 'beep']
  if (state.at === 'lake') return { state: { ...kept, note: 'left_zone' }, events: [...drained.events, 'left_zone'], sounds }
  return { state: { ...kept, note: 'zone_jump' }, events: drained.events, sounds }
}

function night(state: WatchState): Step<WatchState> {
  if (!canSleep(state)) return unchanged(state)
  const fix = older(state.fix, day - state.clock + morning)
  const slept: WatchState = { ...state, clock: morning, fix, note: 'night' }
  if (state.watch === 'cradle') return { state: { ...slept, battery: 100, note: 'charged' }, events: [] }
  return drain(slept, nightTakes)
}

function pass(before: WatchState, seconds: number): Step<WatchState> {
  let state = before
  const events: string[] = []
  const sounds: string[] = []
  let left = seconds
  if (state.asking > 0 && left >= state.asking) {
    const told = tellPlace(state)
    state = told.state
    events.push(...told.events)
  } else if (state.asking > 0) {
    state = { ...state, asking: state.asking - left }
  }
  if (state.call === 'holding') {
    const gone = state.gone + left
    if (gone < holdFor) return { state: { ...state, gone }, events, sounds }
    left = gone - holdFor
    state = { ...state, call: 'ringing', gone: 0 }
    sounds.push('beep')
  }
  if (state.call === 'ringing') {
    const gone = state.gone + left
    if (gone < ringsFor) return { state: { ...state, gone }, events, sounds }
    const call = answered(state)
    state = call.state
    events.push(...call.events)
    sounds.push(...(call.sounds ?? []))
  }
  return { state, events, sounds }
}

/** True while time changes something. Hours are skipped, not waited for. */
export function ticks(state: WatchState): boolean {
  return state.asking > 0 || state.call === 'holding' || state.call === 'ringing'
}

/** The watch after an input; what a real one would not do changes nothing, or says why. */
export function next(state: WatchState, input: WatchInput): Step<WatchState> {
  switch (input.type) {
    case 'time': {
      const seconds = secondsOf(input)
      return seconds > 0 && ticks(state) ? pass(state, seconds) : unchanged(state)
    }
    case 'clasp':
      return clasp(state)
    case 'dock':
      return dock(state)
    case 'sos':
      return sos(state)
    case 'tell':
      return state.call === 'talking' ? { state: { ...state, call: 'told' }, events: [] } : unchanged(state)
    case 'hang_up':
      return hangUp(state)
    case 'share':
      return share(state)
    case 'zone':
      return zone(state)
    case 'ask':
      return ask(state)
    case 'go':
      return go(state)
    case 'night':
      return night(state)
    default:
      return unchanged(state)
  }
}
