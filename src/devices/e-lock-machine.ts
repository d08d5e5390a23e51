/**
 * What a motor lock and a key box go through: a phone and rights of entry, a log, a code of four digits, a battery, and a turn knob
 * that opens from inside whatever the rest is doing. Only what the motor does and the knob tells comes into the log; a key does not.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** The key box's code; the digits of a real one are the citizen's secret. */
export const code: readonly number[] = [4, 7, 1, 9]
/** Seconds: the motor locks again by itself; the keys wait after three wrong codes; a code begun is forgotten. */
export const locksAfter = 10
export const boxWaits = 60
export const codeForgotten = 8
/** Per cent a battery loses in three months; at which it warns. Own judgement: a set lasts about a year. */
const monthsTake = 40
export const lowBattery = 20
/** Lines the log keeps on the phone. */
export const logLength = 5

export type Right = 'never' | 'hours' | 'always'
export type Who = 'care' | 'ruth'
export type LogLine = { readonly who: Who | 'own' | 'inside'; readonly time: string }
/** Those who come in a day, in turn: home care in the morning, Ruth next door, home care for the night. */
export const visits: readonly { readonly who: Who; readonly time: string; readonly within: boolean; readonly until: string }[] = [
  { who: 'care', time: '08:02', within: true, until: '08:40' },
  { who: 'ruth', time: '14:30', within: true, until: '16:05' },
  { who: 'care', time: '21:47', within: false, until: '07:15' },
]

export type LockState = {
  readonly bolt: 'locked' | 'open'
  /** seconds until the motor locks by itself; 0: it will not */
  readonly relock: number
  /** per cent */
  readonly battery: number
  /** page of the app on the phone */
  readonly app: 'lock' | 'access' | 'log'
  /** whom the lock lets in: never, within their hours (care 7 to 11, Ruth 14 to 17), always */
  readonly care: Right
  readonly ruth: Right
  /** whose visit comes next, an index into `visits` */
  readonly visit: number
  readonly box: 'covered' | 'keys' | 'open'
  readonly typed: readonly number[]
  /** seconds since the last digit */
  readonly pause: number
  /** wrong codes in a row, 0 to 2 */
  readonly wrong: number
  /** seconds the keys still wait */
  readonly wait: number
  /** newest first */
  readonly log: readonly LogLine[]
  /** the log has a line of somebody let in that nobody has looked at */
  readonly unread: boolean
  /** the last thing worth telling, a key under `e_lock.note` */
  readonly note:
    | ('none' | 'came_care' | 'came_ruth' | 'kept_out_care' | 'kept_out_ruth' | 'walked_in' | 'flat_outside' | 'motor_dead')
    | ('by_hand' | 'relocked' | 'wrong_code' | 'waits' | 'box_opened' | 'no_trace' | 'key_back' | 'who_sees')
}
export type LockInput =
  | TimeInput
  /** a key of the box */
  | { readonly type: 'digit'; readonly digit: number }
  /** the right code, all at once; a wrong one */
  | { readonly type: 'code' | 'wrong_code' }
  /** turns the knob; the motor turns it, told by the phone; the key from the box turns the lock from outside */
  | { readonly type: 'hand' | 'phone' | 'key' }
  /** lifts or drops the rubber cover; hangs the key back and shuts the box; lets the box's minute pass */
  | { readonly type: 'cover' | 'close_box' | 'wait' }
  | { readonly type: 'show'; readonly page: LockState['app'] }
  /** the next kind of right for somebody */
  | { readonly type: 'let'; readonly who: Who }
  /** asks who sees the log */
  | { readonly type: 'ask' }
  /** lets time pass until the next visitor; until the battery is three months older */
  | { readonly type: 'visit' | 'months' }
  | { readonly type: 'batteries' }

export function start(): LockState {
  return {
    ...{ bolt: 'locked', relock: 0, battery: 100, app: 'lock', care: 'hours', ruth: 'never', visit: 0 },
    ...{ box: 'covered', typed: [], pause: 0, wrong: 0, wait: 0, log: [], unread: false, note: 'none' },
  }
}

function noted(state: LockState, note: LockState['note']): Step<LockState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

/** The hour the lock's clock shows between two visits. */
function clock(state: LockState): string {
  return visits.at(state.visit - 1)?.until ?? ''
}

/** Writes a line, if there is current to write it with. The same line twice is one. */
function written(state: LockState, who: LogLine['who'], time: string): LockState {
  const last = state.log[0]
  if (state.battery <= 0 || (last?.who === who && last.time === time)) return state
  return { ...state, log: [{ who, time }, ...state.log].slice(0, logLength), unread: state.unread || who !== 'inside' }
}

/** From inside it always turns: with no current, while the keys wait, while the motor would rather lock. */
function byHand(state: LockState): Step<LockState> {
  const sounds = ['lock_turn']
  if (state.bolt === 'open') return { state: { ...state, bolt: 'locked', relock: 0, note: 'none' }, events: [], sounds }
  const opened = written(state, 'inside', clock(state))
  return { state: { ...opened, bolt: 'open', relock: 0, note: 'by_hand' }, events: [], sounds }
}

function motorSounds(state: LockState): readonly string[] {
  return state.battery <= lowBattery ? ['lock_turn', 'battery_low'] : ['lock_turn']
}

function byPhone(state: LockState): Step<LockState> {
  if (state.battery <= 0) return noted(state, 'motor_dead')
  const sounds = motorSounds(state)
  if (state.bolt === 'open') return { state: { ...state, bolt: 'locked', relock: 0, note: 'none' }, events: [], sounds }
  const opened = written(state, 'own', clock(state))
  return { state: { ...opened, bolt: 'open', relock: locksAfter, note: 'none' }, events: ['opened'], sounds }
}

/** The key works when nothing else does, and tells nobody. */
function byKey(state: LockState): Step<LockState> {
  if (state.box !== 'open') return unchanged(state)
  const bolt = state.bolt === 'open' ? 'locked' : 'open'
  return { state: { ...state, bolt, relock: 0, note: 'no_trace' }, events: [], sounds: ['key', 'lock_turn'] }
}

function type(state: LockState, digit: number): Step<LockState> {
  if (state.box === 'open' || !Number.isInteger(digit) || digit < 0 || digit > 9) return unchanged(state)
  if (state.wait > 0) return { ...noted(state, 'waits'), sounds: ['error'] }
  const typed = [...state.typed, digit]
  if (typed.length < code.length) {
    return { state: { ...state, box: 'keys', typed, pause: 0, note: 'none' }, events: [], sounds: ['keypad'] }
  }
  const done: LockState = { ...state, typed: [], pause: 0, wrong: 0 }
  if (typed.every((each, at) => each === code[at])) {
    return { state: { ...done, box: 'open', note: 'box_opened' }, events: ['box_opened'], sounds: ['keypad', 'key_box'] }
  }
  const sounds = ['keypad', 'error']
  if (state.wrong >= 2) return { state: { ...done, box: 'keys', wait: boxWaits, note: 'waits' }, events: ['box_waits'], sounds }
  return { state: { ...done, box: 'keys', wrong: state.wrong + 1, note: 'wrong_code' }, events: [], sounds }
}

/** A whole code, whatever was begun before it. */
function typeAll(state: LockState, right: boolean): Step<LockState> {
  if (state.box === 'open') return unchanged(state)
  let now: LockState = state.wait > 0 ? state : { ...state, typed: [] }
  const events: string[] = []
  let sounds: readonly string[] = []
  for (const digit of code) {
    const step = type(now, right ? digit : 9 - digit)
    now = step.state
    events.push(...step.events)
    sounds = step.sounds ?? []
    if (now.wait > 0) break
  }
  return { state: now, events, sounds }
}

function cover(state: LockState): Step<LockState> {
  if (state.box === 'open') return unchanged(state)
  if (state.box === 'covered') return { state: { ...state, box: 'keys', note: 'none' }, events: [], sounds: ['click'] }
  return { state: { ...state, box: 'covered', typed: [], pause: 0, note: 'none' }, events: [], sounds: ['click'] }
}

function show(state: LockState, page: LockState['app']): Step<LockState> {
  if (!['lock', 'access', 'log'].includes(page) || state.app === page) return unchanged(state)
  const read = page === 'log' && state.unread
  const shown: LockState = { ...state, app: page, unread: state.unread && !read, note: 'none' }
  return { state: shown, events: read ? ['opened_and_logged'] : [], sounds: ['click'] }
}

const rights: readonly Right[] = ['never', 'hours', 'always']

function letIn(state: LockState, who: Who): Step<LockState> {
  if (who !== 'care' && who !== 'ruth') return unchanged(state)
  const right = rights[(rights.indexOf(state[who]) + 1) % rights.length] ?? 'never'
  return { state: { ...state, [who]: right, note: 'none' }, events: [], sounds: ['click'] }
}

/** Somebody comes to the door: the lock knows them and lets them in, or it does not. */
function comes(before: LockState): Step<LockState> {
  const visit = visits[before.visit]
  if (!visit) return unchanged(before)
  // Hours have gone by: whatever the motor was to lock is locked, whatever the keys waited for is over.
  const bolt = before.relock > 0 ? 'locked' : before.bolt
  const state: LockState = { ...before, bolt, relock: 0, wait: 0, typed: [], pause: 0, wrong: 0, visit: (before.visit + 1) % visits.length }
  if (bolt === 'open') return { state: { ...state, note: 'walked_in' }, events: [] }
  if (state.battery <= 0) return { state: { ...state, note: 'flat_outside' }, events: ['kept_out'], sounds: ['knock'] }
  const right = state[visit.who]
  if (right === 'never' || (right === 'hours' && !visit.within)) {
    return { state: { ...state, note: `kept_out_${visit.who}` }, events: ['kept_out'], sounds: ['knock'] }
  }
  const opened = written(state, visit.who, visit.time)
  return { state: { ...opened, bolt: 'open', relock: locksAfter, note: `came_${visit.who}` }, events: ['came'], sounds: motorSounds(state) }
}

function months(state: LockState): Step<LockState> {
  if (state.battery <= 0) return unchanged(state)
  const battery = Math.max(0, state.battery - monthsTake)
  const bolt = state.relock > 0 ? 'locked' : state.bolt
  const low = battery <= lowBattery
  const warned = low && state.battery > lowBattery
  const older: LockState = { ...state, bolt, relock: 0, wait: 0, typed: [], pause: 0, wrong: 0, battery, note: 'none' }
  return { state: older, events: warned ? ['battery_low'] : [], sounds: warned ? ['battery_low'] : [] }
}

function pass(state: LockState, seconds: number): Step<LockState> {
  const relock = Math.max(0, state.relock - seconds)
  const locks = state.relock > 0 && relock === 0
  const pause = state.typed.length > 0 ? state.pause + seconds : 0
  const wait = Math.max(0, state.wait - seconds)
  const forgotten = pause >= codeForgotten
  const ready = state.wait > 0 && wait === 0 && state.note === 'waits'
  const later: LockState = { ...state, relock, wait, pause: forgotten ? 0 : pause, typed: forgotten ? [] : state.typed }
  if (locks) return { state: { ...later, bolt: 'locked', note: 'relocked' }, events: [], sounds: motorSounds(state) }
  return { state: ready ? { ...later, note: 'none' } : later, events: [] }
}

/** True while time changes something. */
export function ticks(state: LockState): boolean {
  return state.relock > 0 || state.wait > 0 || state.typed.length > 0
}

/** The lock after an input; what a real one would not do changes nothing, or says why. */
export function next(state: LockState, input: LockInput): Step<LockState> {
  switch (input.type) {
    case 'time': {
      const seconds = secondsOf(input)
      return seconds > 0 && ticks(state) ? pass(state, seconds) : unchanged(state)
    }
    case 'digit':
      return type(state, input.digit)
    case 'code':
      return typeAll(state, true)
    case 'wrong_code':
      return typeAll(state, false)
    case 'hand':
      return byHand(state)
    case 'phone':
      return byPhone(state)
    case 'key':
      return byKey(state)
    case 'cover':
      return cover(state)
    case 'close_box':
      return state.box === 'open'
        ? { state: { ...state, box: 'covered', note: 'key_back' }, events: [], sounds: ['key_box'] }
        : unchanged(state)
    case 'wait':
      return state.wait > 0 ? pass(state, state.wait) : unchanged(state)
    case 'show':
      return show(state, input.page)
    case 'let':
      return letIn(state, input.who)
    case 'ask':
      return state.app === 'log' && state.note !== 'who_sees'
        ? { state: { ...state, note: 'who_sees' }, events: ['asked'] }
        : unchanged(state)
    case 'visit':
      return comes(state)
    case 'months':
      return months(state)
    case 'batteries':
      return state.battery < 100
        ? { state: { ...state, battery: 100, note: 'none' }, events: [], sounds: ['click', 'beep'] }
        : unchanged(state)
    default:
      return unchanged(state)
  }
}
