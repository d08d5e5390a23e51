/**
 * What happens to the hoist: it is ready for anything in any order, and keeps the one who hangs in it safe.
 * Metres, metres a second, per cent of charge, kilograms; how it stands is told in ceiling-hoist-state.ts.
 */
import type { HoistInput, HoistNote, HoistState, Loop } from './ceiling-hoist-state.ts'
import {
  allGood,
  ballastKg,
  barReady,
  carryAt,
  checkAt,
  docked,
  figureKg,
  hangs,
  hasRail,
  highest,
  hookedOf,
  lowCharge,
  mayLower,
  mostKg,
  nextLoop,
  noLoops,
  refusesLift,
  refusesPush,
  seatUnder,
  seatWay,
  slack,
  top,
} from './ceiling-hoist-state.ts'
import type { Step } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** About twice as fast as a real one with somebody in it, so that nobody waits long. */
export const liftSpeed = 0.1
const cordSpeed = 0.06
const pushSpeed = 0.25
/** Where the motor can stand: in its charger, over the chair, over the armchair. */
const stops = [0, seatWay.chair, seatWay.armchair] as const

const chargePerMetre = 20
/** What a day of lifts without the charger leaves: enough to begin one more, not to end it. After the next, nothing is begun. */
const chargeAfterDay = 23

/** The loop nobody sees well: of the leg, on the far side. It stays on the hook's tip unless it is pulled at. */
const awkward = 2

type Draft = { -readonly [Key in keyof HoistState]: HoistState[Key] }
type Happened = { readonly events: string[]; readonly sounds: string[] }

function noted(state: HoistState, note: HoistNote, sound?: string): Step<HoistState> {
  if (sound) return { state: { ...state, note }, events: [], sounds: [sound] }
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

/** Whether there is anywhere to go: up, down on to something, or along. */
function hasRoom(state: HoistState, motion: 'up' | 'down' | 'cord' | 'out' | 'home'): boolean {
  if (motion === 'up') return state.height < highest(state)
  if (motion === 'down' || motion === 'cord') return state.height > 0 && mayLower(state)
  return hasRail(state, motion)
}

/** What the motor itself says when it refuses; of the rest people must tell. */
const beeps: Partial<Record<HoistNote, string>> = { battery_low: 'battery_low', too_heavy: 'error' }

function begin(state: HoistState, motion: 'up' | 'down' | 'cord' | 'out' | 'home'): Step<HoistState> {
  // One thing at a time: what is going on is stopped first.
  if (state.motion !== 'none') return unchanged(state)
  if ((motion === 'up' || motion === 'down') && state.handset === 'high') return unchanged(state)
  const refusal = motion === 'up' ? refusesLift(state) : motion === 'out' || motion === 'home' ? refusesPush(state) : null
  if (refusal) return noted(state, refusal, beeps[refusal])
  if (!hasRoom(state, motion)) return unchanged(state)
  const sounds = motion === 'cord' ? ['cord'] : motion === 'up' || motion === 'down' ? ['click'] : []
  return { state: { ...state, motion, note: 'none' }, events: [], sounds }
}

function halt(now: Draft, note: HoistNote): void {
  now.motion = 'none'
  now.note = note
}

/** Up to the next thing that stops it: the weight, the check, an armrest's height, the battery, the drum. */
function rise(now: Draft, seconds: number, happened: Happened): void {
  const loaded = hookedOf(now) > 0
  const wanted = Math.min(highest(now), now.height + liftSpeed * seconds)
  if (!loaded) {
    now.height = wanted
    if (wanted >= top) halt(now, now.note)
    return
  }
  if (wanted > slack && now.kg > mostKg) {
    now.height = slack
    halt(now, 'too_heavy')
    happened.events.push('overloaded')
    happened.sounds.push('error')
    return
  }
  const from = Math.max(now.height, slack)
  const lasts = from + (now.charge - lowCharge) / chargePerMetre
  const reached = Math.min(wanted, lasts)
  now.charge = Math.max(lowCharge, now.charge - Math.max(0, reached - from) * chargePerMetre)
  if (now.height <= slack && reached > slack) happened.sounds.push('sling')
  now.height = reached
  if (reached >= checkAt && !now.checked) look(now, happened)
  else if (reached >= carryAt) halt(now, now.note)
  else if (wanted > lasts) {
    now.charge = lowCharge
    halt(now, 'battery_low')
    happened.sounds.push('battery_low')
  }
}

/** Ten centimetres up the one with the hand control lets go, and looks at every loop. */
function look(now: Draft, happened: Happened): void {
  now.checked = allGood(now)
  if (now.checked) {
    halt(now, 'checked')
    happened.events.push('lifted_safely')
    return
  }
  halt(now, now.loops.includes('off') ? 'missing_loop' : 'wrong_loop')
  happened.events.push('wrong_loop_found')
  happened.sounds.push('slip')
}

function sink(now: Draft, seconds: number, happened: Happened): void {
  const byCord = now.motion === 'cord'
  const hung = hangs(now)
  now.height = Math.max(0, now.height - (byCord ? cordSpeed : liftSpeed) * seconds)
  if (hung && now.height <= slack) land(now, byCord, happened)
  if (now.height <= 0) halt(now, now.note)
}

function land(now: Draft, byCord: boolean, happened: Happened): void {
  const under = seatUnder(now) ?? now.seat
  const elsewhere = under !== now.seat
  now.seat = under
  now.checked = false
  now.note = byCord ? 'emergency' : elsewhere ? 'moved' : 'set_down'
  if (byCord) happened.events.push('emergency_lowered')
  if (elsewhere) happened.events.push('moved')
  happened.sounds.push('sit')
}

function push(now: Draft, seconds: number, happened: Happened): void {
  const out = now.motion === 'out'
  const stop = out ? stops.find((each) => each > now.way) : stops.findLast((each) => each < now.way)
  if (stop === undefined) {
    halt(now, now.note)
    return
  }
  // rounded before it is compared: a hair short of a stop would else be rounded onto it, and pushed past with the next stretch
  const reached = whole(now.way + (out ? 1 : -1) * pushSpeed * seconds)
  const there = out ? reached >= stop : reached <= stop
  now.way = there ? stop : reached
  if (!there) return
  halt(now, 'none')
  if (stop === 0) happened.sounds.push('clunk')
}

/** To the micrometre: sums of small stretches come out alike. */
function whole(metres: number): number {
  return Math.round(metres * 1e6) / 1e6
}

function pass(state: HoistState, seconds: number): Step<HoistState> {
  if (state.motion === 'none' || seconds <= 0) return unchanged(state)
  const now: Draft = { ...state }
  const happened: Happened = { events: [], sounds: [] }
  if (now.motion === 'up') rise(now, seconds, happened)
  else if (now.motion === 'down' || now.motion === 'cord') sink(now, seconds, happened)
  else push(now, seconds, happened)
  now.height = whole(now.height)
  now.way = whole(now.way)
  return { state: now, ...happened }
}

function ask(state: HoistState): Step<HoistState> {
  if (state.asked) return unchanged(state)
  if (state.sling) return { state: { ...state, asked: true, note: 'asked_late' }, events: [] }
  return { state: { ...state, asked: true, note: 'asked' }, events: ['asked_first'] }
}

function sling(state: HoistState): Step<HoistState> {
  if (state.motion !== 'none' || hookedOf(state) > 0) return unchanged(state)
  if (state.sling) return { state: { ...state, sling: false, asked: false, note: 'none' }, events: [], sounds: ['sling'] }
  return { state: { ...state, sling: true, note: state.asked ? 'none' : 'not_asked' }, events: [], sounds: ['sling'] }
}

function withLoops(state: HoistState, loops: readonly Loop[], note: HoistNote, latched: boolean): Step<HoistState> {
  return { state: { ...state, loops, note }, events: [], sounds: latched ? ['hook', 'click'] : ['hook'] }
}

function hook(state: HoistState, weak: boolean): Step<HoistState> {
  const at = nextLoop(state)
  if (!state.sling || at < 0) return unchanged(state)
  if (!barReady(state)) return noted(state, 'bar_away')
  const askew = weak || at === awkward
  const loops = state.loops.map((loop, index): Loop => (index === at ? (askew ? 'askew' : 'on') : loop))
  return withLoops(state, loops, askew ? 'no_click' : 'none', !askew)
}

function pull(state: HoistState): Step<HoistState> {
  if (hookedOf(state) === 0) return unchanged(state)
  if (!barReady(state)) return noted(state, 'taut')
  const latched = state.loops.includes('askew')
  const loops = latched ? state.loops.map((loop): Loop => (loop === 'askew' ? 'on' : loop)) : state.loops
  return latched ? withLoops(state, loops, 'pulled', true) : noted(state, 'pulled')
}

function unhook(state: HoistState): Step<HoistState> {
  if (hookedOf(state) === 0) return unchanged(state)
  return barReady(state) ? withLoops({ ...state, kg: figureKg }, noLoops, 'none', false) : noted(state, 'taut')
}

/**
 * A colleague on the other side lays the sling and hooks what is left, quickly: the awkward loop stays on its tip, and nobody heard that.
 * With the bar elsewhere only the sling is laid.
 */
function colleague(state: HoistState): Step<HoistState> {
  if (state.motion !== 'none' || nextLoop(state) < 0) return unchanged(state)
  if (!barReady(state)) return state.sling ? unchanged(state) : sling(state)
  const loops = state.loops.map((loop, index): Loop => (loop === 'off' ? (index === awkward ? 'askew' : 'on') : loop))
  const note = state.sling || state.asked ? 'none' : 'not_asked'
  return withLoops({ ...state, sling: true }, loops, note, true)
}

/** A day and a night go by: in the charger it fills; elsewhere the day's lifts have emptied it, and the hand control is hung up again. */
function day(state: HoistState): Step<HoistState> {
  // Nobody is left sitting in a sling for a day.
  if (state.motion !== 'none' || state.sling) return unchanged(state)
  const fresh = { ...state, handset: 'high' as const, asked: false }
  if (docked(state)) return { state: { ...fresh, charge: 100, note: 'charged' }, events: ['charged'], sounds: ['chime'] }
  const charge = state.charge > chargeAfterDay ? chargeAfterDay : lowCharge
  return { state: { ...fresh, charge, note: 'forgot_charge' }, events: ['forgot_charge'], sounds: ['battery_low'] }
}

/** Sandbags are laid on the lap of the one who sits hooked and ready, and come off with the loops. */
function bags(state: HoistState): Step<HoistState> {
  if (hookedOf(state) === 0 || !barReady(state)) return unchanged(state)
  return { state: { ...state, kg: state.kg > mostKg ? figureKg : ballastKg, note: 'none' }, events: [], sounds: ['step_on'] }
}

/** What an input does. Pure; it never throws. */
export function nextHoist(state: HoistState, input: HoistInput): Step<HoistState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'ask':
      return ask(state)
    case 'fetch':
      if (state.handset === 'hanging') return unchanged(state)
      return { state: { ...state, handset: 'hanging', note: 'none' }, events: [], sounds: ['click'] }
    case 'sling':
      return sling(state)
    case 'hook':
      return hook(state, input.weak === true)
    case 'pull':
      return pull(state)
    case 'unhook':
      return unhook(state)
    case 'colleague':
      return colleague(state)
    case 'lift':
      return begin(state, 'up')
    case 'lower':
      return begin(state, 'down')
    case 'cord':
    case 'out':
    case 'home':
      return begin(state, input.type)
    case 'stop':
      return state.motion === 'none' ? unchanged(state) : { state: { ...state, motion: 'none' }, events: [] }
    case 'bags':
      return bags(state)
    case 'day':
      return day(state)
    default:
      return unchanged(state)
  }
}
