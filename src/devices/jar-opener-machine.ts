/**
 * What an electric jar opener does: it is set on a jar, and one press lets its arms grip the glass, its jaws grip the lid, and a
 * motor turn the one against the other until the vacuum gives. Askew it does nothing, on a lid too small it slips, and when its
 * batteries die under way it holds on to the jar.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** Seconds that the arms take to close, the motor to turn a stuck lid, and the arms to open again. */
export const gripSeconds = 3
export const twistSeconds = 4
export const releaseSeconds = 2
/** How long it tries on a lid it cannot hold, or standing askew, before it gives up. */
export const slipSeconds = 2
/** How long weak batteries turn before they are done for. */
export const dyingSeconds = 1.5

export type Jar = 'beetroot' | 'capers'
export type JarState = {
  readonly jar: Jar
  readonly open: boolean
  /** where the opener is: on the worktop, on the jar but crooked, pressed down level */
  readonly at: 'beside' | 'askew' | 'level'
  /** what its motor does; dead: it stopped with its arms about the jar and has no power to let go */
  readonly motor: 'idle' | 'gripping' | 'twisting' | 'slipping' | 'releasing' | 'dead'
  /** seconds it has done that */
  readonly run: number
  readonly battery: 'good' | 'weak' | 'flat'
  /** the last thing worth telling, a key under `jar_opener.note` */
  readonly note:
    | 'none'
    | 'stuck'
    | 'hurts'
    | 'by_hand'
    | 'askew'
    | 'level'
    | 'put_on_first'
    | 'let_go'
    | 'slipped_askew'
    | 'slipped_small'
    | 'popped'
    | 'already_open'
    | 'stopped'
    | 'died'
    | 'no_power'
    | 'months'
    | 'new_batteries'
    | 'next_jar'
}
export type JarInput =
  | TimeInput
  /** twist with one's own hands; put it on, press it down level, lift it off */
  | { readonly type: 'twist' | 'put_on' | 'settle' | 'lift_off' }
  /** press the button: it starts, or stops and lets go */
  | { readonly type: 'press' }
  | { readonly type: 'next_jar' | 'months' | 'batteries' }

/** A jar of beetroot on the worktop, and the opener beside it with fresh batteries. */
export function start(): JarState {
  return { jar: 'beetroot', open: false, at: 'beside', motor: 'idle', run: 0, battery: 'good', note: 'none' }
}

/** True while its motor runs. */
export function running(state: JarState): boolean {
  return state.motor !== 'idle' && state.motor !== 'dead'
}

/** True while its arms are about the jar, so that it cannot be lifted off. */
export function clamped(state: JarState): boolean {
  return state.motor !== 'idle'
}

function noted(state: JarState, note: JarState['note'], sounds: readonly string[] = []): Step<JarState> {
  return { state: state.note === note ? state : { ...state, note }, events: [], sounds }
}

/** How long the motor does what it does now, in seconds; endless when it stands. */
function lasting(state: JarState): number {
  if (state.motor === 'gripping') return gripSeconds
  if (state.motor === 'slipping') return slipSeconds
  if (state.motor === 'releasing') return releaseSeconds
  if (state.motor === 'twisting') return state.battery === 'weak' ? dyingSeconds : twistSeconds
  return Number.POSITIVE_INFINITY
}

/** The arms have closed: can it hold what it is to turn? */
function gripped(state: JarState): Step<JarState> {
  if (state.at === 'askew' || state.jar === 'capers')
    return { state: { ...state, motor: 'slipping', run: 0 }, events: [], sounds: ['slip'] }
  return { state: { ...state, motor: 'twisting', run: 0 }, events: [], sounds: ['jar_twist'] }
}

function slipped(state: JarState): Step<JarState> {
  const note = state.at === 'askew' ? 'slipped_askew' : 'slipped_small'
  return { state: { ...state, motor: 'releasing', run: 0, note }, events: ['slipped'], sounds: ['slip', 'beep_low'] }
}

function twisted(state: JarState): Step<JarState> {
  if (state.battery === 'weak') {
    return { state: { ...state, motor: 'dead', run: 0, battery: 'flat', note: 'died' }, events: ['battery_flat'], sounds: ['battery_low'] }
  }
  return { state: { ...state, motor: 'releasing', run: 0, open: true, note: 'popped' }, events: ['opened'], sounds: ['jar_pop'] }
}

/** The motor has done what it was at. */
function done(state: JarState): Step<JarState> {
  if (state.motor === 'gripping') return gripped(state)
  if (state.motor === 'slipping') return slipped(state)
  if (state.motor === 'twisting') return twisted(state)
  return { state: { ...state, motor: 'idle', run: 0 }, events: [], sounds: ['click'] }
}

function pass(state: JarState, seconds: number): Step<JarState> {
  let now = state
  let left = seconds
  const events: string[] = []
  const sounds: string[] = []
  // From gripping to open again are four stretches at most.
  while (left > 0 && running(now)) {
    const rest = lasting(now) - now.run
    if (left < rest) {
      now = { ...now, run: now.run + left }
      break
    }
    left -= rest
    const step = done(now)
    now = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return now === state ? unchanged(state) : { state: now, events, sounds }
}

/** With one's own hands: the small lid gives, the big one does not, and it hurts to try again. */
function twist(state: JarState): Step<JarState> {
  if (state.at !== 'beside' || state.open) return unchanged(state)
  if (state.jar === 'capers') return { state: { ...state, open: true, note: 'by_hand' }, events: ['opened_by_hand'], sounds: ['jar_pop'] }
  const again = state.note === 'stuck' || state.note === 'hurts'
  return { state: { ...state, note: again ? 'hurts' : 'stuck' }, events: again ? [] : ['tried_by_hand'], sounds: ['slip'] }
}

function putOn(state: JarState): Step<JarState> {
  if (state.at !== 'beside') return unchanged(state)
  if (state.open) return noted(state, 'already_open')
  // One hand sets it down; it takes the other about the glass to press it home.
  return { state: { ...state, at: 'askew', note: 'askew' }, events: ['put_on'], sounds: ['clunk'] }
}

function settle(state: JarState): Step<JarState> {
  if (state.at !== 'askew' || clamped(state)) return unchanged(state)
  return { state: { ...state, at: 'level', note: 'level' }, events: [], sounds: ['click'] }
}

function liftOff(state: JarState): Step<JarState> {
  if (state.at === 'beside') return unchanged(state)
  if (clamped(state)) return noted(state, 'let_go')
  return { state: { ...state, at: 'beside', note: 'none' }, events: [], sounds: [state.open ? 'lid' : 'knock'] }
}

function press(state: JarState): Step<JarState> {
  if (state.at === 'beside') return noted(state, 'put_on_first')
  if (state.battery === 'flat') return noted(state, 'no_power', ['click'])
  if (state.motor === 'releasing') return unchanged(state)
  // New batteries in a dead one, or a second press while it works: it lets go.
  if (clamped(state)) return { state: { ...state, motor: 'releasing', run: 0, note: 'stopped' }, events: [], sounds: ['click'] }
  if (state.open) return noted(state, 'already_open')
  return { state: { ...state, motor: 'gripping', run: 0, note: 'none' }, events: [], sounds: ['click'] }
}

function nextJar(state: JarState): Step<JarState> {
  if (state.at !== 'beside') return unchanged(state)
  return {
    state: { ...state, jar: state.jar === 'beetroot' ? 'capers' : 'beetroot', open: false, note: 'next_jar' },
    events: [],
    sounds: ['knock'],
  }
}

function months(state: JarState): Step<JarState> {
  if (state.battery !== 'good' || clamped(state)) return unchanged(state)
  return { state: { ...state, battery: 'weak', note: 'months' }, events: [] }
}

function renew(state: JarState): Step<JarState> {
  if (state.battery === 'good' || running(state)) return unchanged(state)
  return { state: { ...state, battery: 'good', note: 'new_batteries' }, events: ['batteries_changed'], sounds: ['lid', 'click'] }
}

/** What comes of an input. */
export function next(state: JarState, input: JarInput): Step<JarState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'twist':
      return twist(state)
    case 'put_on':
      return putOn(state)
    case 'settle':
      return settle(state)
    case 'lift_off':
      return liftOff(state)
    case 'press':
      return press(state)
    case 'next_jar':
      return nextJar(state)
    case 'months':
      return months(state)
    case 'batteries':
      return renew(state)
    default:
      return unchanged(state)
  }
}
