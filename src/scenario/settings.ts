/** A person's own settings: kept on this machine, never with a name. Values off their range fall back to the default. */
import { createStore } from 'zustand/vanilla'
import { languages } from './bundle.ts'

/** Reads one value from anything; off its range it is the default. By hand, so that the lobby needs no schema library. */
type Reader<Value> = (given: unknown) => Value

const within =
  (low: number, high: number, otherwise: number): Reader<number> =>
  (given) =>
    typeof given === 'number' && given >= low && given <= high ? given : otherwise
const onOff =
  (otherwise: boolean): Reader<boolean> =>
  (given) =>
    typeof given === 'boolean' ? given : otherwise
const oneOf =
  <const Value extends string>(values: readonly Value[], otherwise: NoInfer<Value>): Reader<Value> =>
  (given) =>
    values.find((value) => value === given) ?? otherwise

const readers = {
  language: oneOf(languages, 'da'),
  comfort: oneOf(['gentle', 'standard', 'free'], 'standard'),
  /** how a headset turns: in steps of degrees, or smoothly */
  turn: oneOf(['snap30', 'snap45', 'smooth'], 'snap30'),
  /** smooth walking in the headset, by choice only */
  smoothWalk: onOff(false),
  vignette: within(0, 1, 0.7),
  hand: oneOf(['right', 'left'], 'right'),
  textSize: oneOf(['small', 'medium', 'large'], 'medium'),
  theme: oneOf(['calm', 'contrast'], 'calm'),
  captions: onOff(true),
  captionSize: oneOf(['small', 'medium', 'large'], 'medium'),
  volumeVoice: within(0, 1, 0.8),
  volumeSound: within(0, 1, 0.6),
  /** the tone of a place: air, street, fridge, birds */
  volumeRoom: within(0, 1, 0.4),
  /** the same in both ears */
  mono: onOff(false),
  reducedMotion: onOff(false),
  /** metres added to the eye of a seated person */
  seatedHeight: within(0, 0.6, 0),
  /** a silence may count as an answer; off: only its button */
  silences: onOff(true),
  /** keys of a single letter or digit work on the play page */
  shortcuts: onOff(true),
}
export type SettingValues = { [Name in keyof typeof readers]: ReturnType<(typeof readers)[Name]> }
export type SettingsState = SettingValues & { change(values: Partial<SettingValues>): void }

/** Settings from anything that was stored or given; never throws, never loses the sound values. */
export function readSettings(stored: unknown): SettingValues {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(given[name])])) as SettingValues
}

export const comfortPresets: Record<SettingValues['comfort'], Partial<SettingValues>> = {
  gentle: { comfort: 'gentle', turn: 'snap30', smoothWalk: false, vignette: 1 },
  standard: { comfort: 'standard', turn: 'snap30', smoothWalk: false, vignette: 0.7 },
  free: { comfort: 'free', turn: 'snap45', smoothWalk: true, vignette: 0.4 },
}

export const settings = createStore<SettingsState>()((set, get) => ({
  ...readSettings({}),
  change: (values) => set(readSettings({ ...get(), ...values })),
}))
