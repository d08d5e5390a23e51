/** What the build makes of a scene folder and a browser loads: `scenes/<id>/bundle.json` and `scenes/<id>/text/<lang>.json`. */

import type { Approach, Landmark, Why } from './moment.ts'
import type { Scene } from './scene-schema.ts'

export const languages = ['da', 'sv', 'nb', 'en'] as const
export type Language = (typeof languages)[number]

/** What a story's source says of one choice, without playing it. */
export type ChoiceFacts = { knot: string; why?: Why; approach?: Approach; landmark?: Landmark }
/** Endings of recorded voices, the ones to prefer first. */
export const voiceEndings = ['opus', 'ogg', 'webm', 'm4a', 'wav'] as const
export type VoiceEnding = (typeof voiceEndings)[number]
/** Lines that have a recorded voice, by language: the ending of `voice/<language>/<id>.<ending>` by the line's id. */
export type Voices = Partial<Record<Language, Record<string, VoiceEnding>>>

export type SceneBundle = {
  scene: Scene
  /** compiled ink, as JSON text */
  story: string
  /** short hash of scene and story: a saved play belongs to one */
  version: string
  /** every choice with an id, by id */
  choices: Record<string, ChoiceFacts>
  /** knot of every line with an id */
  lines: Record<string, string>
  voices: Voices
}

/** One line of `scenes/<id>/script.json`, for whoever reads the lines in. */
export type ScriptLine = {
  id: string
  speaker: string
  mood: string
  look: string
  /** text id of what opens it: `spot.rug`, `phase.table`; '' when nothing named does */
  part: string
  /** its words change with a fact, so that no recording fits */
  changes?: true
}
/** Text by id in one language. `{name}` stands for a fact. */
export type Catalogue = Record<string, string>

/** A card in the lobby; enough to choose by, small enough to ship with the page. */
export type SceneCard = {
  id: string
  minutes: number
  version: string
  title: Record<Language, string>
  summary: Record<Language, string>
  whoFor: Record<Language, string>
  trains: Record<Language, string>
  picture: string | null
  /** first error of a scene that does not build (development only) */
  broken?: string
}
