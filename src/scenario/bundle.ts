/** What the build makes of a scene folder and a browser loads: `scenes/<id>/bundle.json` and `scenes/<id>/text/<lang>.json`. */

import type { Approach, Landmark, Why } from './moment.ts'
import type { Scene } from './scene-schema.ts'

export const languages = ['da', 'sv', 'nb', 'en'] as const
export type Language = (typeof languages)[number]

/** What a story's source says of one choice, without playing it. */
export type ChoiceFacts = { knot: string; why?: Why; approach?: Approach; landmark?: Landmark }
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
