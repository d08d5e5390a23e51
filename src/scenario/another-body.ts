/**
 * What one borrows while trying a device: another body's hands, eyes, ears, seat and steps. Several may be borrowed at once.
 * It is nothing personal and no part of the play: not stored, and given back when the phase ends or the play closes.
 */
import { createStore } from 'zustand/vanilla'
import type { Moment } from './moment.ts'
import { playStore } from './play-store.ts'
import type { Scene } from './scene-schema.ts'
import { holds } from './when.ts'

export type BodyValues = {
  /** one: only the hand of the settings works */
  readonly hands: 'two' | 'one'
  readonly tremor: boolean
  readonly weakGrip: boolean
  readonly sight: 'clear' | 'cataract' | 'macular'
  readonly hearingLoss: boolean
  /** where the eyes are, and how far up an arm reaches */
  readonly seat: 'own' | 'wheelchair' | 'armchair'
  readonly slowSteps: boolean
}
/** Some of it, as one press borrows it or a scene gives it for somebody. */
export type SomeBody = { readonly [Name in keyof BodyValues]?: BodyValues[Name] | undefined }
export type AnotherBody = BodyValues & {
  /** Borrows what is named; the rest stays as it is. */
  borrow(values: SomeBody): void
  /** Gives everything back. */
  own(): void
}

/** One's own: nothing borrowed. */
export const ownBody: BodyValues = {
  hands: 'two',
  tremor: false,
  weakGrip: false,
  sight: 'clear',
  hearingLoss: false,
  seat: 'own',
  slowSteps: false,
}

export const anotherBody = createStore<AnotherBody>()((set, get) => ({
  ...ownBody,
  borrow: (values) => set(Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))),
  own: () => {
    if (!isOwn(get())) set(ownBody)
  },
}))

const names = Object.keys(ownBody) as (keyof BodyValues)[]

/** True while nothing is borrowed. */
export function isOwn(body: BodyValues): boolean {
  return names.every((name) => body[name] === ownBody[name])
}

/** True when all that is wanted is borrowed already, whatever else is. */
export function isWorn(body: BodyValues, wanted: SomeBody): boolean {
  return names.every((name) => wanted[name] === undefined || body[name] === wanted[name])
}

/** One press each: what it is called in the texts of `body`, and what it borrows. */
export const loans = {
  one_hand: { hands: 'one' },
  tremor: { tremor: true },
  weak_grip: { weakGrip: true },
  cataract: { sight: 'cataract' },
  macular: { sight: 'macular' },
  hearing: { hearingLoss: true },
  wheelchair: { seat: 'wheelchair' },
  armchair: { seat: 'armchair' },
  slow_steps: { slowSteps: true },
} as const satisfies Record<string, SomeBody>
export type Loan = keyof typeof loans
export const loanNames = Object.keys(loans) as Loan[]

/** Borrows it, or gives just this back when one has it. */
export function toggle(wanted: SomeBody): void {
  const body = anotherBody.getState()
  const back = Object.fromEntries(Object.keys(wanted).map((key) => [key, ownBody[key as keyof BodyValues]]))
  body.borrow(isWorn(body, wanted) ? back : wanted)
}

/** Whether a body may be borrowed now: the phase lets one try devices, and some are there. A question meanwhile takes nothing away. */
export function mayBorrow(scene: Scene, moment: Moment): boolean {
  const open = scene.phases.find((phase) => phase.id === moment.phase)?.open.devices ?? false
  return (Array.isArray(open) ? open.length > 0 : open) && scene.devices.some((device) => holds(device.when, moment.facts))
}

/** Gives everything back whenever a phase ends or the play closes. Returns what stops it, which gives everything back too. */
export function watchBody(): () => void {
  const { own } = anotherBody.getState()
  const stop = playStore.subscribe(({ moment }, { moment: before }) => {
    if (before && moment?.phase !== before.phase) own()
  })
  return () => {
    stop()
    own()
  }
}
