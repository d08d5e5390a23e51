/** The dispenser's carousel, lid and clock: what it does with every input (medicine-dispenser.tsx says what it is). */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

export const days = 7
export const dosesPerDay = 4
export const compartments = days * dosesPerDay
/** How long it calls before the dose is locked away, in seconds. Real machines call for an hour or so; nobody is hurried in the demo. */
export const callSeconds = 3600
/** Hours from each dose of the day to the one before it: at 8, 12, 18 and 22 o'clock. */
const hoursBefore = [10, 4, 6, 4] as const

export type Compartment = 'empty' | 'full' | 'missed'
export type DispenserState = {
  /** closed: the lid is down but not locked */
  readonly lid: 'locked' | 'closed' | 'open'
  /** 28 compartments; Monday morning is 0 */
  readonly doses: readonly Compartment[]
  /** the compartment whose turn comes next */
  readonly due: number
  /** seconds until it is due; 0 while it calls */
  readonly until: number
  readonly calling: boolean
  /** seconds it has called */
  readonly called: number
  /** a dose lies in the cup */
  readonly cup: boolean
  /** the last thing worth telling, a key under `medicine_dispenser.note` */
  readonly note: 'none' | 'still_locked' | 'lid_open' | 'nothing_due' | 'day_full' | 'taken' | 'missed' | 'emptied'
}
export type DispenserInput =
  | TimeInput
  | { readonly type: 'unlock' | 'lock' | 'open' | 'close' | 'tilt' }
  /** fills the four compartments of a day (0 Monday … 6 Sunday); without a day, the first that has room */
  | { readonly type: 'fill'; readonly day?: number }
  /** takes out what was locked away */
  | { readonly type: 'remove' }
  /** lets the hours pass until the next dose is due */
  | { readonly type: 'next_dose' }
  /** lets the hour pass in which it calls */
  | { readonly type: 'wait' }

/** The days that have an empty compartment and nothing locked away in them. */
export function daysWithRoom(state: DispenserState): readonly number[] {
  return Array.from({ length: days }, (_, day) => day).filter((day) => hasRoom(state, day))
}

/** The first full compartment from the one that is due on, around the carousel; -1 when none is full. */
export function nextFull(state: DispenserState): number {
  for (let step = 0; step < compartments; step += 1) {
    const at = (state.due + step) % compartments
    if (state.doses[at] === 'full') return at
  }
  return -1
}

function hasRoom(state: DispenserState, day: number): boolean {
  const ofDay = state.doses.slice(day * dosesPerDay, (day + 1) * dosesPerDay)
  return ofDay.includes('empty') && !ofDay.includes('missed')
}

/** The compartments with another content in one of them. */
export function put(doses: readonly Compartment[], at: number, what: Compartment): readonly Compartment[] {
  return doses.map((dose, index) => (index === at ? what : dose))
}

function secondsBefore(compartment: number): number {
  return (hoursBefore[compartment % dosesPerDay] ?? 4) * 3600
}

/** As it comes out of its box: empty and locked. */
export function start(): DispenserState {
  return {
    lid: 'locked',
    doses: Array.from({ length: compartments }, () => 'empty' as const),
    due: 0,
    until: secondsBefore(0),
    calling: false,
    called: 0,
    cup: false,
    note: 'none',
  }
}

/** Refused: why is told, and the hand meets what stops it. */
function noted(state: DispenserState, note: DispenserState['note']): Step<DispenserState> {
  return { state: state.note === note ? state : { ...state, note }, events: [], sounds: ['clunk'] }
}

/** The dose now due has been dealt with: the carousel goes on to the next. */
export function goOn(state: DispenserState, left: Compartment): DispenserState {
  const due = (state.due + 1) % compartments
  return { ...state, doses: put(state.doses, state.due, left), due, until: secondsBefore(due), calling: false, called: 0 }
}

/** It begins to call. */
export function call(state: DispenserState): Step<DispenserState> {
  return { state: { ...state, until: 0, calling: true, called: 0, cup: false, note: 'none' }, events: ['alarm'] }
}

function miss(state: DispenserState): Step<DispenserState> {
  return { state: { ...goOn(state, 'missed'), note: 'missed' }, events: ['dose_missed'], sounds: ['withdraw'] }
}

/** Time passes, a stretch at a time, until none is left or the machine has nothing more to do. */
function pass(state: DispenserState, seconds: number): Step<DispenserState> {
  let now = state
  let left = seconds
  const events: string[] = []
  const sounds: string[] = []
  // A jump of weeks cannot do more than empty the carousel: two steps a compartment, and the empty ones between.
  for (let guard = 0; guard < compartments * 3 && ticks(now); guard += 1) {
    if (now.calling) {
      if (now.called + left < callSeconds) return { state: { ...now, called: now.called + left }, events, sounds }
      left -= callSeconds - now.called
      const missed = miss(now)
      now = missed.state
      events.push(...missed.events)
      sounds.push(...(missed.sounds ?? []))
      continue
    }
    if (left < now.until) return { state: left > 0 ? { ...now, until: now.until - left } : now, events, sounds }
    left -= now.until
    if (now.doses[now.due] !== 'full') {
      // An empty compartment goes by in silence.
      const due = (now.due + 1) % compartments
      now = { ...now, due, until: secondsBefore(due) }
      continue
    }
    const calls = call(now)
    now = calls.state
    events.push(...calls.events)
    if (left <= 0) break
  }
  return { state: now, events, sounds }
}

function unlock(state: DispenserState): Step<DispenserState> {
  if (state.lid !== 'locked') return unchanged(state)
  // The key silences the call; the dose is still due when the lid is locked again.
  return { state: { ...state, lid: 'closed', calling: false, called: 0, note: 'none' }, events: [], sounds: ['key'] }
}

function lock(state: DispenserState): Step<DispenserState> {
  if (state.lid === 'open') return noted(state, 'lid_open')
  if (state.lid === 'locked') return unchanged(state)
  return { state: { ...state, lid: 'locked', note: 'none' }, events: ['locked'], sounds: ['key'] }
}

function open(state: DispenserState): Step<DispenserState> {
  if (state.lid === 'locked') return noted(state, 'still_locked')
  if (state.lid === 'open') return unchanged(state)
  return { state: { ...state, lid: 'open', note: 'none' }, events: ['opened'], sounds: ['lid'] }
}

function fill(state: DispenserState, wanted: number | undefined): Step<DispenserState> {
  if (state.lid !== 'open') return noted(state, 'still_locked')
  const day = wanted ?? daysWithRoom(state)[0]
  if (day === undefined || !daysWithRoom(state).includes(day)) return noted(state, 'day_full')
  const doses = state.doses.map((dose, at) => (Math.floor(at / dosesPerDay) === day ? 'full' : dose))
  const whole = doses.every((dose) => dose === 'full')
  return { state: { ...state, doses, note: 'none' }, events: whole ? ['filled'] : [], sounds: ['pills'] }
}

function remove(state: DispenserState): Step<DispenserState> {
  if (state.lid !== 'open' || !state.doses.includes('missed')) return unchanged(state)
  const doses = state.doses.map((dose) => (dose === 'missed' ? 'empty' : dose))
  return { state: { ...state, doses, note: 'emptied' }, events: [], sounds: ['pills'] }
}

function tilt(state: DispenserState): Step<DispenserState> {
  if (state.lid === 'open') return noted(state, 'lid_open')
  if (!state.calling) return noted(state, 'nothing_due')
  return { state: { ...goOn(state, 'empty'), cup: true, note: 'taken' }, events: ['dose_taken'], sounds: ['pills'] }
}

function toNextDose(state: DispenserState): Step<DispenserState> {
  const due = nextFull(state)
  if (state.lid !== 'locked' || state.calling || due < 0) return unchanged(state)
  return call({ ...state, due })
}

/** What an input makes of it. */
export function next(state: DispenserState, input: DispenserInput): Step<DispenserState> {
  switch (input.type) {
    case 'time': {
      const seconds = secondsOf(input)
      return seconds > 0 ? pass(state, seconds) : unchanged(state)
    }
    case 'unlock':
      return unlock(state)
    case 'lock':
      return lock(state)
    case 'open':
      return open(state)
    case 'close':
      return state.lid === 'open' ? { state: { ...state, lid: 'closed', note: 'none' }, events: [], sounds: ['lid'] } : unchanged(state)
    case 'fill':
      return fill(state, input.day)
    case 'remove':
      return remove(state)
    case 'tilt':
      return tilt(state)
    case 'next_dose':
      return toNextDose(state)
    case 'wait':
      return state.calling ? miss(state) : unchanged(state)
    default:
      return unchanged(state)
  }
}

/** Whether time changes anything: locked, and a dose to wait for. */
export function ticks(state: DispenserState): boolean {
  return state.lid === 'locked' && (state.calling || nextFull(state) >= 0)
}

/** It calls for as long as the dose waits. */
export function hum(state: DispenserState): string | null {
  return state.calling ? 'dispenser_call' : null
}
