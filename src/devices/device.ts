/**
 * The shape every device has: a pure state machine, what a person can do with it now, and what it says.
 * Page buttons, keyboard, screen reader, ray and hand all raise the same inputs, so that nobody gets a lesser device.
 * Nothing here knows React or three: the view of a device is looked up in the catalogue (index.ts).
 */

/** Names and numbers put into a text, as i18next takes them. */
export type Values = Readonly<Record<string, string | number>>

/** Anything that can happen to a device; `type` tells devices' own inputs apart. */
export type DeviceInput = { readonly type: string }
/** Time passing, in seconds of the device's own life. Every device takes it; it never comes while the play is paused. */
export type TimeInput = { readonly type: 'time'; readonly seconds: number }
export type DeviceState = object

/**
 * What came of an input: the state after it (the same object if nothing changed), the events for the story, in order,
 * and what is heard once because of it (names of files in assets/sounds).
 */
export type Step<State> = { readonly state: State; readonly events: readonly string[]; readonly sounds?: readonly string[] }

/** Something a person can do with the device. The same list feeds buttons, keys, the screen reader and the parts of the model. */
export type Control<Input extends DeviceInput = DeviceInput> = {
  /** stable within the device: keeps keyboard focus while states change */
  readonly id: string
  /** key in the `devices` texts */
  readonly label: string
  readonly values?: Values
  /** name of a lucide icon */
  readonly icon: string
  /** false: it exists, but not in this state */
  readonly available: boolean
  /** for what is held on: true while it is (a press starts it, a press ends it) */
  readonly held?: boolean
  /** it takes a firm grip: a weak hand may slip. What is held on does without saying so; false there when it does not (a switch) */
  readonly force?: boolean
  /** it takes both hands */
  readonly hands?: 2
  readonly input: Input
  /** node of the model that does the same when it is clicked */
  readonly part?: string
}

/** Something the device shows or sounds now. */
export type Said = {
  /** key in the `devices` texts */
  readonly key: string
  readonly values?: Values
  /** true for a sound that matters (an alarm, a ring): the text is then its caption */
  readonly heard?: boolean
}

/** What the thing can and cannot do, and what is known for and against it: keys in the `devices` texts, each `for` and `against` naming its source. */
export type DeviceFacts = {
  readonly can: readonly string[]
  readonly cannot: readonly string[]
  readonly for: readonly string[]
  readonly against: readonly string[]
}

/**
 * A device. `State` is plain data; `next` never throws, whatever comes in whatever order:
 * what the real thing would not do is refused by giving back the same state, or the state with a note of why.
 */
export interface Device<State extends DeviceState = DeviceState, Input extends DeviceInput = DeviceInput> {
  /** the file's name without its ending; `device` in scene.json */
  readonly id: string
  /** every event it can raise; the story may answer each in `dev_<id>.<event>` */
  readonly events: readonly string[]
  readonly facts: DeviceFacts
  /** a fresh one, as it comes out of the case */
  start(): State
  next(state: State, input: Input): Step<State>
  /** all controls in a fixed order, those of this moment marked available */
  controls(state: State): readonly Control<Input>[]
  /** what it shows and sounds now, most important first */
  says(state: State): readonly Said[]
  /** what is heard for as long as this state lasts (a motor, a ring): a name of a file in assets/sounds that loops; null when it is silent */
  hum?(state: State): string | null
  /** the same input from a hand without strength; an input that needs none comes back as it is */
  weakened?(input: Input): Input
  /** the state it most likely has after these events: for a resumed play and for later phases */
  after(events: readonly string[]): State
  /** true while time changes it; an idle device is left alone by the clock */
  ticks(state: State): boolean
}

/** Nothing changed, nothing happened. */
export function unchanged<State>(state: State): Step<State> {
  return { state, events: [] }
}

/** A number of seconds that can be reckoned with: negative, endless or missing time is no time. */
export function secondsOf(input: TimeInput): number {
  return Number.isFinite(input.seconds) && input.seconds > 0 ? input.seconds : 0
}
