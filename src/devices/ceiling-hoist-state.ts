/**
 * What there is to know of a hoist under a rail, with somebody on a chair who wants to be in the armchair. The motor goes only up and down; along the rail it is
 * pushed by hand. Metres along the rail from the charger, metres of the bar above where loops are hooked, seconds, kilograms, per cent.
 */
import type { TimeInput } from './device.ts'

export type Seat = 'chair' | 'armchair'
/** Off; laid on the hook's tip before the latch; or behind it, where it stays. */
export type Loop = 'off' | 'askew' | 'on'

/** Where the motor stands over each seat; at 0 it stands in the charger. */
export const seatWay: Readonly<Record<Seat, number>> = { chair: 0.57, armchair: 1.45 }
/** The straps are slack until here; from here on the bar carries. */
export const slack = 0.06
/** Ten centimetres clear of the seat: here everything is looked over. */
export const checkAt = slack + 0.1
/** High enough to pass over an armrest. */
export const carryAt = slack + 0.3
/** As high as the empty bar goes. */
export const top = 0.4

export const mostKg = 200
export const figureKg = 75
/** With three sandbags on its lap. */
export const ballastKg = 210

/** At this charge, in per cent, it lifts nobody any more; it always goes down. */
export const lowCharge = 20

export const loopCount = 4

export type HoistNote =
  | 'none'
  | 'asked'
  | 'asked_late'
  | 'not_asked'
  | 'no_click'
  | 'pulled'
  | 'bar_away'
  | 'taut'
  | 'hooked'
  | 'lift_clear'
  | 'wrong_loop'
  | 'missing_loop'
  | 'checked'
  | 'too_heavy'
  | 'battery_low'
  | 'moved'
  | 'set_down'
  | 'emergency'
  | 'forgot_charge'
  | 'charged'
export type HoistState = {
  readonly way: number
  readonly height: number
  /** the motor's buttons, the red cord, or two hands pushing away from the charger or towards it */
  readonly motion: 'none' | 'up' | 'down' | 'cord' | 'out' | 'home'
  /** hung up at the motor, where nobody on a chair reaches it, or hanging on its cord */
  readonly handset: 'high' | 'hanging'
  readonly charge: number
  /** where somebody sits, or sat before this lift */
  readonly seat: Seat
  readonly asked: boolean
  readonly sling: boolean
  /** left shoulder, right shoulder, left leg, right leg; left as the person says it */
  readonly loops: readonly Loop[]
  /** looked over at ten centimetres and found good, in this lift */
  readonly checked: boolean
  readonly kg: number
  /** the last thing worth telling, a key under `ceiling_hoist.note` */
  readonly note: HoistNote
}
export type HoistInput =
  | TimeInput
  | { readonly type: 'ask' | 'fetch' | 'sling' | 'pull' | 'unhook' | 'colleague' }
  | { readonly type: 'lift' | 'lower' | 'cord' | 'out' | 'home' | 'stop' | 'bags' | 'day' }
  /** hooks the next loop; a weak hand does not press it past the latch */
  | { readonly type: 'hook'; readonly weak?: boolean }

/** None of the four loops on its hook. */
export const noLoops: readonly Loop[] = Array.from({ length: loopCount }, () => 'off' as const)

/** As the last one left it: over the chair, its bar down, the hand control out of the way, charged. */
export function freshHoist(): HoistState {
  return {
    way: seatWay.chair,
    height: 0,
    motion: 'none',
    handset: 'high',
    charge: 100,
    seat: 'chair',
    asked: false,
    sling: false,
    loops: noLoops,
    checked: false,
    kg: figureKg,
    note: 'none',
  }
}

/** How many loops are on hooks, well or badly. */
export function hookedOf(state: Pick<HoistState, 'loops'>): number {
  return state.loops.filter((loop) => loop !== 'off').length
}

/** The loop that comes next, 0 to 3; -1 when all are on. */
export function nextLoop(state: Pick<HoistState, 'loops'>): number {
  return state.loops.indexOf('off')
}

/** Every loop is behind its latch. */
export function allGood(state: Pick<HoistState, 'loops'>): boolean {
  return state.loops.every((loop) => loop === 'on')
}

/** Somebody hangs in it. */
export function hangs(state: Pick<HoistState, 'loops' | 'height'>): boolean {
  return hookedOf(state) > 0 && state.height > slack
}

/** The seat the motor stands over; null between seats and in the charger. */
export function seatUnder(state: Pick<HoistState, 'way'>): Seat | null {
  if (state.way === seatWay.chair) return 'chair'
  return state.way === seatWay.armchair ? 'armchair' : null
}

/** It stands in its charger. */
export function docked(state: Pick<HoistState, 'way'>): boolean {
  return state.way === 0
}

/** The bar hangs still before the one who sits, low enough for the loops. */
export function barReady(state: Pick<HoistState, 'way' | 'height' | 'seat' | 'motion'>): boolean {
  return state.motion === 'none' && state.height === 0 && seatUnder(state) === state.seat
}

/** Why the motor will not lift now; null when it will. The buttons must be in reach for it. */
export function refusesLift(state: HoistState): HoistNote | null {
  if (hookedOf(state) === 0) return null
  if (state.charge <= lowCharge) return 'battery_low'
  if (state.height >= slack && state.kg > mostKg) return 'too_heavy'
  if (state.height >= checkAt && !state.checked) return state.loops.includes('off') ? 'missing_loop' : 'wrong_loop'
  return null
}

/** How high it goes now before it stops by itself. */
export function highest(state: HoistState): number {
  if (hookedOf(state) === 0) return top
  return state.checked ? carryAt : checkAt
}

/** There is a seat under whoever hangs, or nobody hangs. */
export function mayLower(state: HoistState): boolean {
  return !hangs(state) || seatUnder(state) !== null
}

/** Why it will not be pushed along the rail; null when it will. */
export function refusesPush(state: HoistState): HoistNote | null {
  if (hookedOf(state) === 0) return null
  if (!hangs(state)) return 'hooked'
  return state.height < carryAt ? 'lift_clear' : null
}

/** Whether there is anywhere to go that way: for somebody who hangs the rail ends at the seats, never in the charger. */
export function hasRail(state: HoistState, toward: 'out' | 'home'): boolean {
  if (toward === 'home') return state.way > (hangs(state) ? seatWay.chair : 0)
  return state.way < seatWay.armchair
}
