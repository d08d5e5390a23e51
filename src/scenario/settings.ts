/** A person's own settings: kept on this machine, never with a name. Values off their range fall back to the default. */
import { z } from 'zod/mini'
import { createStore } from 'zustand/vanilla'
import { languages } from './bundle.ts'

const within = (low: number, high: number, otherwise: number) => z.catch(z.number().check(z.gte(low), z.lte(high)), otherwise)
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, otherwise: T[number]) => z.catch(z.enum(values), otherwise as never)

const settingsSchema = z.object({
  language: oneOf(languages, 'da'),
  comfort: oneOf(['gentle', 'standard', 'free'], 'standard'),
  /** how a headset turns: in steps of degrees, or smoothly */
  turn: oneOf(['snap30', 'snap45', 'smooth'], 'snap30'),
  /** smooth walking in the headset, by choice only */
  smoothWalk: z.catch(z.boolean(), false),
  vignette: within(0, 1, 0.7),
  hand: oneOf(['right', 'left'], 'right'),
  textSize: oneOf(['small', 'medium', 'large'], 'medium'),
  theme: oneOf(['calm', 'contrast'], 'calm'),
  captions: z.catch(z.boolean(), true),
  captionSize: oneOf(['small', 'medium', 'large'], 'medium'),
  volumeVoice: within(0, 1, 0.8),
  volumeSound: within(0, 1, 0.6),
  reducedMotion: z.catch(z.boolean(), false),
  /** metres added to the eye of a seated person */
  seatedHeight: within(0, 0.6, 0),
  /** a silence may count as an answer; off: only its button */
  silences: z.catch(z.boolean(), true),
  /** keys of a single letter or digit work on the play page */
  shortcuts: z.catch(z.boolean(), true),
})
export type SettingValues = z.infer<typeof settingsSchema>
export type SettingsState = SettingValues & { change(values: Partial<SettingValues>): void }

/** Settings from anything that was stored or given; never throws, never loses the sound values. */
export function readSettings(stored: unknown): SettingValues {
  const given = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {}
  return settingsSchema.parse(given)
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
