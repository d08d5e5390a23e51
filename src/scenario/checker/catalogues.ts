/**
 * Texts of a scene by id. Danish is written in story.ink and scene.json; a catalogue `text/<language>.json` holds for every id
 * the translation beside the Danish it was made from, so that one sees when the Danish has moved on:
 * `{ "rug_1": { "da": "Tæppet er løst.", "sv": "Mattan ligger löst." } }`.
 */
import { z } from 'zod'
import type { Catalogue, Language } from '../bundle.ts'
import { languages } from '../bundle.ts'
import type { Scene } from '../scene-schema.ts'
import type { Diagnostic, Where } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import type { JsonText } from './json-lines.ts'
import { readJson } from './json-lines.ts'
import { sceneTexts } from './scene-texts.ts'
import type { InkSource, SceneFiles } from './source.ts'

export const translations = languages.filter((language) => language !== 'da')
export type Translation = Exclude<Language, 'da'>

/** One text of the source language and where it is written. */
export type SourceText = Where & { id: string; text: string }
/** A catalogue as written; `json` gives the lines. */
export type Written = { language: Translation; file: string; json: JsonText; texts: Record<string, Record<string, string>> }
export type Texts = {
  source: SourceText[]
  written: Partial<Record<Translation, Written>>
  catalogues: Record<Language, Catalogue>
  diagnostics: Diagnostic[]
}

const writtenSchema = z.record(z.string(), z.record(z.string(), z.string()))

export const catalogueFile = (language: Language): string => `text/${language}.json`

/** All texts of scene.json and of the story; of an id that is used twice the first counts. */
export function sourceTexts(scene: Scene | null, sceneJson: JsonText | null, ink: InkSource | null): SourceText[] {
  const ofScene = scene
    ? sceneTexts(scene).map(({ id, text, path }) => ({ id, text, file: 'scene.json', line: sceneJson?.lineOf(path) ?? 1 }))
    : []
  const ofStory = (ink?.lines ?? []).flatMap(({ id, text, file, line }) => (id === null ? [] : [{ id, text, file, line }]))
  const seen = new Set<string>()
  return [...ofScene, ...ofStory].filter(({ id }) => !seen.has(id) && seen.add(id))
}

/**
 * Reads the catalogues beside the source texts. The catalogues that come back are whole: where a translation is missing the Danish stands,
 * which is good enough to work with and never to ship (the checker calls it an error).
 */
export function readTexts(files: SceneFiles, source: SourceText[]): Texts {
  const danish: Catalogue = Object.fromEntries(source.map(({ id, text }) => [id, text]))
  const texts: Texts = { source, written: {}, catalogues: { da: danish, sv: danish, nb: danish, en: danish }, diagnostics: [] }
  for (const language of translations) {
    const written = readWritten(files, language, texts.diagnostics)
    if (!written) continue
    texts.written[language] = written
    const translated = source.map(({ id, text }): [string, string] => [id, written.texts[id]?.[language] || text])
    texts.catalogues[language] = Object.fromEntries(translated)
  }
  return texts
}

function readWritten(files: SceneFiles, language: Translation, diagnostics: Diagnostic[]): Written | null {
  const file = catalogueFile(language)
  const text = files[file]
  if (text === undefined) {
    diagnostics.push(finding('M308', { file, line: 1 }, `there is no ${file}; "npm run text" makes one`))
    return null
  }
  const { json, diagnostics: broken } = readJson(file, text)
  diagnostics.push(...broken)
  if (!json) return null
  const parsed = writtenSchema.safeParse(json.value)
  if (parsed.success) return { language, file, json, texts: parsed.data }
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    const message = `${path.join('.') || 'the file'}: expected { "da": "…", "${language}": "…" } for every id; ${issue.message}`
    diagnostics.push(finding('M307', { file, line: json.lineOf(path) }, message))
  }
  return null
}
