/** What a safety alarm is: its state, what may be done to it, and what follows from where one is. */
import type { TimeInput } from './device.ts'

/** Seconds: a call may be taken back at the unit; then until somebody answers; until silence is taken for need; until they ring off; between two tries. Own judgement. */
export const takeBackSeconds = 10
export const answerSeconds = 16
export const silenceSeconds = 20
export const endingSeconds = 5
export const retrySeconds = 30
/** Hours the unit runs without mains, and those of a day. Makers promise a day or two; own judgement. */
export const reserveHours = 40
export const dayHours = 24

export type AlarmState = {
  /**
   * calling: on its way, and may be taken back; waiting: the centre has it; ending: what was to be said is said;
   * retrying: no way through, the unit tries again
   */
  readonly call: 'none' | 'calling' | 'waiting' | 'talking' | 'ending' | 'retrying'
  /** seconds of this part of the call */
  readonly seconds: number
  /** which was pressed last: the button on its strap, or the big one on the unit */
  readonly by: 'button' | 'unit'
  /** on the wrist; else on its hook */
  readonly worn: boolean
  readonly where: 'inside' | 'garden'
  /** lying on the floor or the lawn: hook and unit are out of reach */
  readonly fallen: boolean
  readonly plugged: boolean
  /** hours the unit can run without mains */
  readonly reserve: number
  /** there is a mobile network */
  readonly signal: boolean
  /** of the button; it cannot be charged, one gets a new button */
  readonly battery: 'good' | 'low' | 'flat'
  /** a test call has been made within the month */
  readonly tested: boolean
  /** the last thing worth telling, a key under `safety_alarm.note` */
  readonly note:
    | ('none' | 'on_hook' | 'out_of_range' | 'button_flat' | 'unit_dead' | 'no_signal' | 'out_of_reach' | 'taken_back' | 'too_late')
    | (
        | 'help_coming'
        | 'silent'
        | 'all_well'
        | 'tested'
        | 'tested_low'
        | 'tested_unit'
        | 'not_heard'
        | 'mains_out'
        | 'mains_back'
        | 'reserve_low'
      )
    | ('signal_lost' | 'signal_back' | 'dropped' | 'test_due' | 'battery_low' | 'new_button' | 'charged')
}
export type AlarmInput =
  | TimeInput
  /** the button on its strap; the big red one on the unit; the one on the unit that takes a call back */
  | { readonly type: 'press' | 'unit_press' | 'take_back' }
  /** what one answers the centre */
  | { readonly type: 'say'; readonly what: 'fallen' | 'mistake' | 'test' }
  /** lets the call go on to its next part; in a talk: says nothing */
  | { readonly type: 'wait' }
  /** puts the button on or hangs it up; goes out or in; lies down as if fallen or gets up */
  | { readonly type: 'wear' | 'go' | 'fall' }
  /** pulls the plug or puts it in; the mobile mast goes down or comes back; another button comes */
  | { readonly type: 'plug' | 'mast' | 'new_button' }
  /** lets a day, a month or years pass: see `skipOf` */
  | { readonly type: 'later' }

export function start(): AlarmState {
  return {
    ...{ call: 'none', seconds: 0, by: 'button', worn: false, where: 'inside', fallen: false, plugged: true },
    ...{ reserve: reserveHours, signal: true, battery: 'good', tested: false, note: 'none' },
  }
}

/** Whether the unit has current, from the wall or from its reserve. */
export function alive(state: AlarmState): boolean {
  return state.plugged || state.reserve > 0
}

/** Whether hook and unit can be reached: one stands, and indoors. */
export function atUnit(state: AlarmState): boolean {
  return state.where === 'inside' && !state.fallen
}

/** How far time can be skipped now: a day without mains or on the charge, a month to the next test, years to a weak or a flat battery; null: it cannot. */
export function skipOf(state: AlarmState): 'day' | 'charge' | 'month' | 'years' | 'flat' | null {
  if (state.call !== 'none' || state.fallen) return null
  if (!state.plugged) return state.reserve > 0 ? 'day' : null
  if (state.reserve < reserveHours) return 'charge'
  if (state.tested) return 'month'
  if (state.battery === 'flat') return null
  return state.battery === 'good' ? 'years' : 'flat'
}
