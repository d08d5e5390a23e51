/**
 * What a care bed is at a moment, and its measures. Angles in tenths of a degree, heights (of the mattress's edge over the floor) in
 * millimetres, the reserve in tenths of a second: whole numbers, so that a way there and back ends where it began.
 */
import type { Step, TimeInput } from './device.ts'

export const backMost = 700
export const thighsMost = 300
export const lowest = 300
export const highest = 800
/** How long the reserve lasts, and when it begins to beep. */
export const reserveMost = 240
export const reserveLow = 120

/** Where the course brings everything: sitting up with the feet reaching the floor, then up to where legs can do the rest. */
export const courseThighs = 200
export const courseBack = 650
export const seatHeight = 450
export const standHeight = 560
/** Between these one can stand up: below, knees do not manage; above, feet do not reach. */
export const standLowest = 500
export const standHighest = 600
/** On tiptoe one still gets up on it; above this not. */
export const tiptoe = 660

export const buttons = ['back_up', 'back_down', 'thighs_up', 'thighs_down', 'height_up', 'height_down', 'course'] as const
export type Button = (typeof buttons)[number]
export type BedNote =
  | 'none'
  | 'locked'
  | 'two_at_once'
  | 'only_down'
  | 'no_power'
  | 'pinched'
  | 'not_in_hand'
  | 'slid_down'
  | 'flat_first'
  | 'too_far_down'
  | 'too_flat'
  | 'thighs_first'
  | 'rail_up'
  | 'too_low'
  | 'too_high'
  | 'rolled_away'
  | 'left_high'
  | 'stood'
  | 'out_of_reach'
  | 'said_no'
  | 'course_edge'
  | 'course_stand'
export type BedState = {
  readonly back: number
  readonly thighs: number
  readonly height: number
  /** the button held now */
  readonly held: Button | null
  /** how far the course has come: knees first, then the back, then flat to get out */
  readonly stage: 'knees' | 'back' | 'flat'
  /** the hand control: lost is fallen, and tried for in vain */
  readonly control: 'hand' | 'laid' | 'hung' | 'fallen' | 'lost'
  readonly cord: 'clear' | 'looped' | 'pinched'
  /** height and course are locked on the back of the hand control */
  readonly locked: boolean
  /** asked: the question stands, and nothing else is done until it is answered */
  readonly rail: 'down' | 'asked' | 'up'
  readonly braked: boolean
  /** it has rolled away from where it stood */
  readonly rolled: boolean
  readonly plugged: boolean
  readonly reserve: number
  readonly person: 'lying' | 'edge' | 'up'
  /** slid towards the foot: the hips are no longer where the bed bends */
  readonly slid: boolean
  /** time that has not made a whole step yet, in microseconds */
  readonly rest: number
  /** the last thing worth telling, a key under `raising_bed.note` */
  readonly note: BedNote
}
export type BedInput =
  | TimeInput
  /** a button of the hand control is taken hold of; the same again lets go */
  | { readonly type: 'hold'; readonly button: Button }
  | { readonly type: 'let_go' }
  /** holds on until it stops, or something happens */
  | { readonly type: 'hold_on' }
  | { readonly type: 'take' | 'lay' | 'hang' | 'lock' | 'unlock' | 'brake' | 'unbrake' | 'plug' | 'unplug' }
  | { readonly type: 'rail_ask' | 'rail_yes' | 'rail_no' | 'rail_lower' }
  | { readonly type: 'swing' | 'stand' | 'sit' | 'lie' | 'scoot' }

/** As the fitter left it: made up at working height, nobody in it, the wheels loose. */
export function freshBed(): BedState {
  return {
    back: 0,
    thighs: 0,
    height: 640,
    held: null,
    stage: 'knees',
    control: 'hand',
    cord: 'clear',
    locked: false,
    rail: 'down',
    braked: false,
    rolled: false,
    plugged: true,
    reserve: reserveMost,
    person: 'up',
    slid: false,
    rest: 0,
    note: 'none',
  }
}

/** The same with this said of it: a new state every time, for what is tried in vain twice is told twice. */
export function noted(state: BedState, note: BedNote, sounds: readonly string[] = []): Step<BedState> {
  return { state: { ...state, note }, events: [], sounds }
}
