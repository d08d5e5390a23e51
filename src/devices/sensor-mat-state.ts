/** What there is to know of a pressure mat by a bed: how it is set, where it lies, who is where, and what its receiver does. */
import type { TimeInput } from './device.ts'

/** Seconds from the first tread to the call, unless there is another tread before. */
export const delays = [0, 30, 600] as const
/** When the sender calls at all. */
export const modes = ['off', 'night', 'always'] as const
/** Where the mat lies: where the feet land, with one edge up on the rug, or pushed in under the bed. */
export const places = ['beside', 'rug', 'under'] as const
/** Seconds the receiver calls before it gives up. Own judgement; real ones give up after one to five minutes, or never. */
export const ringFor = 120
/** Per cent of the sender's battery that three months take, and where it begins to warn. Own judgement: about eight months. */
export const monthsTake = 40
export const lowBattery = 20

/** Who trod on it. `back`: he who sleeps here, on his way back to bed. `rug`: the fold over the rug's edge. */
export type Treader = 'person' | 'back' | 'cat' | 'carer' | 'rug'
export type MatState = {
  readonly hour: 'day' | 'night'
  readonly mode: (typeof modes)[number]
  readonly delay: (typeof delays)[number]
  readonly place: (typeof places)[number]
  /** he has been told and asked, and said yes to the night */
  readonly agreed: boolean
  /** it was on before anybody asked him */
  readonly watched: boolean
  /** it is off because he wished it */
  readonly wish: boolean
  /** he who sleeps here is up and away from his bed */
  readonly up: boolean
  /** the cat lies on the mat */
  readonly cat: boolean
  /** with a delay: where the mat takes him to be, from counting treads */
  readonly thinks: 'in' | 'out'
  /** seconds until it calls; 0 while nothing waits */
  readonly timer: number
  /** whose tread it waits or calls for */
  readonly by: Treader
  readonly call: 'none' | 'rings' | 'unanswered'
  /** seconds the receiver has called */
  readonly rung: number
  /** of the sender, per cent */
  readonly battery: number
  /** the last thing worth telling, a key under `sensor_mat.note` */
  readonly note:
    | 'none'
    | 'agreed'
    | 'asked_late'
    | 'wish'
    | 'unasked'
    | 'wish_broken'
    | 'more_than_agreed'
    | 'silent_off'
    | 'silent_wish'
    | 'silent_day'
    | 'silent_flat'
    | 'silent_under'
    | 'silent_cat'
    | 'tripped'
    | 'inverted'
    | 'waits'
    | 'called'
    | 'called_back'
    | 'waits_wrong'
    | 'in_peace'
    | 'back'
    | 'carer_quiet'
    | 'carer_tripped'
    | 'carer_called'
    | 'carer_unnoticed'
    | 'carer_restarts'
    | 'cat_quiet'
    | 'cat_called'
    | 'cat_waits'
    | 'cat_turns'
    | 'cat_gone'
    | 'rug_called'
    | 'rug_waits'
    | 'answered'
    | 'late'
    | 'was_cat'
    | 'was_carer'
    | 'was_rug'
    | 'was_back'
    | 'unanswered'
    | 'gave_up'
    | 'months'
    | 'low'
    | 'flat'
    | 'new_batteries'
    | 'by_day'
}
export type MatInput =
  | TimeInput
  /** tells him what it does and asks; does as he wishes: off */
  | { readonly type: 'ask' | 'wish' }
  | { readonly type: 'mode' | 'delay' | 'move' }
  /** he gets up; he comes back to bed; somebody goes to his bed and away again; the cat lies down or goes */
  | { readonly type: 'get_up' | 'come_back' | 'carer' | 'cat' }
  | { readonly type: 'acknowledge' }
  /** lets the delay pass, or the call go unheard */
  | { readonly type: 'wait' }
  /** goes on to the evening or the morning; lets three months pass */
  | { readonly type: 'hour' | 'months' | 'batteries' }

/** As somebody left it in the morning: laid where the feet land, set for the night, without delay. Nobody has spoken of it yet. */
export function start(): MatState {
  return {
    ...{ hour: 'day', mode: 'night', delay: 0, place: 'beside', agreed: false, watched: false, wish: false, up: false, cat: false },
    ...{ thinks: 'in', timer: 0, by: 'person', call: 'none', rung: 0, battery: 100, note: 'none' },
  }
}

/** True while a tread would be sent on. */
export function armed(state: Pick<MatState, 'battery' | 'mode' | 'hour'>): boolean {
  return state.battery > 0 && (state.mode === 'always' || (state.mode === 'night' && state.hour === 'night'))
}

/** True while something already presses on it: another tread changes nothing. */
export function pressed(state: Pick<MatState, 'place' | 'cat'>): boolean {
  return state.place === 'rug' || state.cat
}

/** True while time changes it: a delay runs, or the receiver calls. */
export function ticks(state: MatState): boolean {
  return state.timer > 0 || state.call === 'rings'
}

/** True while he is in bed and nothing runs or calls: hours may be skipped. */
export function quiet(state: MatState): boolean {
  return !state.up && !ticks(state)
}

/** Why a mat that should call does not; null when it calls. */
export function silence(state: MatState): MatState['note'] | null {
  if (state.mode === 'off') return state.wish ? 'silent_wish' : 'silent_off'
  if (state.mode === 'night' && state.hour === 'day') return 'silent_day'
  if (state.battery <= 0) return 'silent_flat'
  if (state.place === 'under') return 'silent_under'
  return state.cat ? 'silent_cat' : null
}
