/** A shower toilet as it is in a moment: its settings, its numbers, and what can be read off it. What changes it is in shower-toilet-machine.ts. */
import type { TimeInput } from './device.ts'

/** Pressure 1 to 5, warmth 1 to 3, the arm's place -2 (back) to 2 (forward): what a power cut sets them back to. */
export const usual = { pressure: 3, warmth: 2, place: 0 } as const
export const strongest = 5
export const farthest = 2
/** Temperatures of the water by warmth, in °C, and as it comes from the main. */
export const degrees = [36, 38, 40] as const
export const mainDegrees = 14
/** °C a second while the water is heated as it runs; how long the arm rinses itself at least. */
export const heatsBy = 4
export const rinseSeconds = 4
/** A whole wash; with this much of it where it should be, one is clean (own judgement: makers give 30 s to 2 min). */
export const washSeconds = 40
export const enoughSeconds = 15
/** Warm air, in seconds; makers give 2 to 4 minutes. */
export const drySeconds = 180
/** A descaling programme, in seconds. */
export const descaleSeconds = 1800
/** The place that suits whoever sits here, and how far beside it the water still does its work. */
export const suits = 1
const near = 1
/** With scale in the arm no more comes than this. */
export const scaledPressure = 2

export type Phase = 'rest' | 'heating' | 'washing' | 'drying' | 'descaling'
export type Aim = 'back' | 'near' | 'right' | 'front'
export type ToiletNote =
  | 'none'
  | 'nobody'
  | 'nobody_dry'
  | 'no_power'
  | 'remote_flat'
  | 'only_washing'
  | 'strong'
  | 'cold'
  | 'washed'
  | 'missed'
  | 'stopped'
  | 'damp'
  | 'stood_up'
  | 'fresh'
  | 'dried'
  | 'flushed'
  | 'heater_on'
  | 'heater_off'
  | 'power_cut'
  | 'power_back'
  | 'three_months'
  | 'blocked'
  | 'descaling'
  | 'descaled'
  | 'lid_first'
  | 'stand_first'
  | 'new_batteries'
export type ToiletState = {
  readonly lid: 'down' | 'up'
  readonly seated: boolean
  readonly phase: Phase
  /** seconds in this phase */
  readonly gone: number
  /** seconds of this wash in which the water was where it should be */
  readonly hit: number
  /** washed clean since sitting down */
  readonly washed: boolean
  /** washed and then dried to the end since sitting down */
  readonly fresh: boolean
  /** the arm is out of its housing; a power cut leaves it there */
  readonly arm: 'in' | 'out'
  readonly pressure: number
  readonly warmth: number
  readonly place: number
  readonly heater: boolean
  readonly power: boolean
  /** the remote's */
  readonly battery: 'good' | 'low' | 'flat'
  readonly scale: 'clean' | 'due' | 'blocked'
  /** somebody has sat here since the last flush */
  readonly used: boolean
  readonly note: ToiletNote
}
export type ToiletInput =
  | TimeInput
  | { readonly type: 'lid' | 'sit' | 'stand' | 'wash' | 'stop' | 'dry' | 'flush' }
  /** keys of the remote */
  | { readonly type: 'stronger' | 'weaker' | 'forward' | 'back' | 'warmth' | 'heater' }
  /** the current goes, or comes back */
  | { readonly type: 'power' }
  /** lets what is running come to its end */
  | { readonly type: 'skip' }
  /** lets three months go by */
  | { readonly type: 'months' }
  | { readonly type: 'descale' | 'batteries' }

export function start(): ToiletState {
  return {
    ...usual,
    lid: 'down',
    seated: false,
    phase: 'rest',
    gone: 0,
    hit: 0,
    washed: false,
    fresh: false,
    arm: 'in',
    heater: true,
    power: true,
    battery: 'good',
    scale: 'clean',
    used: false,
    note: 'none',
  }
}

/** Where the water meets whoever sits: too far back, nearly, right, or a little too far forward. */
export function aimOf(state: ToiletState): Aim {
  const off = state.place - suits
  if (off === 0) return 'right'
  if (off > 0) return 'front'
  return off < -near ? 'back' : 'near'
}

/** Temperature of the water in the arm now, in °C. */
export function waterOf(state: ToiletState): number {
  const wanted = state.heater && state.power ? (degrees[state.warmth - 1] ?? degrees[1]) : mainDegrees
  return state.phase === 'heating' ? Math.min(wanted, Math.round(mainDegrees + heatsBy * state.gone)) : wanted
}

/** How strong the water really comes, 1 to 5. */
export function jetOf(state: ToiletState): number {
  return state.scale === 'clean' ? state.pressure : Math.min(state.pressure, scaledPressure)
}

/** How long the phase lasts, in seconds. */
export function lastingOf(state: ToiletState): number {
  switch (state.phase) {
    case 'heating': {
      const wanted = state.heater ? (degrees[state.warmth - 1] ?? degrees[1]) : mainDegrees
      return Math.max(rinseSeconds, (wanted - mainDegrees) / heatsBy)
    }
    case 'washing':
      return washSeconds
    case 'drying':
      return drySeconds
    case 'descaling':
      return descaleSeconds
    default:
      return Number.POSITIVE_INFINITY
  }
}

export function ticks(state: ToiletState): boolean {
  return state.phase !== 'rest'
}

/** Nobody is on it and nothing runs. */
export function isIdle(state: ToiletState): boolean {
  return !state.seated && state.power && state.phase === 'rest'
}
