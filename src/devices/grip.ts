/**
 * What becomes of a press when the hands are not one's own: it passes, goes astray, takes more strength than there is, or comes weaker.
 * Pure: the same body, control and count of presses always give the same, so that a try can be told and repeated.
 */
import type { BodyValues } from '../scenario/another-body.ts'
import type { Control, Device, DeviceInput } from './device.ts'

export type Press = {
  readonly body: BodyValues
  /** what is pressed; undefined when the input belongs to no control (a drag) */
  readonly control: Control | undefined
  readonly input: DeviceInput
  /** the hand's own shaking is felt already (a ray, a mouse over the room): nothing goes astray on top of it */
  readonly aimed: boolean
  /** metres above the floor where the part is touched; undefined when one need not reach for it */
  readonly height?: number | undefined
  /** which press this is since the body was borrowed, from 0 */
  readonly count: number
  /** the same done by a hand without strength, where the device has something to say of it */
  readonly weakened?: Device['weakened']
}
export type Grip =
  | { readonly passes: true; readonly input: DeviceInput; readonly told: null }
  | { readonly passes: false; readonly told: Astray }
export type Astray = 'astray' | 'weak_grip' | 'two_hands' | 'too_high'

/** Everything that can be told of hands, as keys in the `devices` texts. */
export const gripTold = ['astray', 'weak_grip', 'two_hands', 'too_high', 'let_go'].map((why) => `common.${why}`)
/** How long a weak hand holds on, in seconds. */
export const weakHold = 2
/**
 * How high a hand reaches from a seat, in metres: 1.40 from a wheelchair (ADAAG 1991, 4.2.6, gives 54 in = 1.37 m at the side, at most);
 * from an armchair, 0.1 m lower and without getting nearer, 1.25 (own reckoning).
 */
export const reachUp = { own: Number.POSITIVE_INFINITY, wheelchair: 1.4, armchair: 1.25 } as const

/** One press of every three goes astray; one of every two slips out of a weak hand. Which of them is not known beforehand. */
const astrayOf = 3
const slipsOf = 2

export function gripOf({ body, control, input, aimed, height, count, weakened }: Press): Grip {
  const refused = (told: Astray): Grip => ({ passes: false, told })
  if (height !== undefined && height > reachUp[body.seat]) return refused('too_high')
  // to let go takes neither strength nor aim, and must always be had
  if (control?.held) return { passes: true, input, told: null }
  if (body.hands === 'one' && control?.hands === 2) return refused('two_hands')
  // one trouble at a time: a hand both weak and shaking still manages one of three presses on the same thing
  if (body.weakGrip && control?.force) {
    if (isUnlucky(count, slipsOf, 2)) return refused('weak_grip')
  } else if (body.tremor && !aimed && isUnlucky(count, astrayOf, 1)) return refused('astray')
  return { passes: true, input: body.weakGrip && weakened ? weakened(input) : input, told: null }
}

/** Exactly one press of each so many is: so there are never more than two such after another, and it never goes on. */
function isUnlucky(count: number, of: number, seed: number): boolean {
  const round = Math.floor(count / of)
  return count % of === scramble(round * 31 + seed) % of
}

/** A whole number that looks like chance (xorshift and multiply, 32 bits). */
function scramble(value: number): number {
  let mixed = Math.imul((value + 0x9e3779b9) ^ ((value + 0x9e3779b9) >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The control an input comes from: the one with this very input, else one with an input of its kind. */
export function controlOf(controls: readonly Control[], input: DeviceInput): Control | undefined {
  const same = JSON.stringify(input)
  return controls.find((each) => JSON.stringify(each.input) === same) ?? controls.find((each) => each.input.type === input.type)
}

/** What is held on now and slips out of a weak hand. */
export function heldOf(controls: readonly Control[]): Control | undefined {
  return controls.find((each) => each.held && each.available && each.force !== false)
}
