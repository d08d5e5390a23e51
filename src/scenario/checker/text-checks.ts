/** M3xx: translations, the facts named in texts, and letters the fonts can draw. */

import type { SourceText, Texts, Translation, Written } from './catalogues.ts'
import { catalogueFile, translations } from './catalogues.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import { readJson } from './json-lines.ts'
import { unknown } from './scene-checks.ts'
import type { SceneFiles } from './source.ts'

/** @param facts names a text may put in braces. @param letters what the fonts can draw; null when not known. */
export function checkTexts(texts: Texts, facts: readonly string[], letters: string | null): Diagnostic[] {
  const drawn = letters === null ? null : new Set(letters)
  const found = texts.source.flatMap((source) => [...checkBraces(source, facts, source), ...checkLetters(source.text, drawn, source)])
  for (const language of translations) {
    const written = texts.written[language]
    if (written) found.push(...checkTranslation(texts.source, written, language, facts, drawn))
  }
  return found
}

/** M309: text/da.json is written from the story; an old one misleads whoever translates from it. */
export function checkDanish(files: SceneFiles, source: readonly SourceText[]): Diagnostic[] {
  const file = catalogueFile('da')
  const text = files[file]
  if (text === undefined) return []
  const { json, diagnostics } = readJson(file, text)
  if (!json) return diagnostics
  const written = json.value as Readonly<Record<string, unknown>> | null
  const changed = source.find(({ id, text: now }) => written?.[id] !== now)
  const ids = new Set(source.map(({ id }) => id))
  const dropped = Object.keys(written ?? {}).find((id) => !ids.has(id))
  const id = changed?.id ?? dropped
  if (id === undefined) return []
  return [
    finding('M309', { file, line: json.lineOf([id]) }, `"${id}" is not as in the story any more; "npm run text" writes this file anew`),
  ]
}

function checkTranslation(
  source: readonly SourceText[],
  written: Written,
  language: Translation,
  facts: readonly string[],
  letters: ReadonlySet<string> | null,
): Diagnostic[] {
  const { file, json, texts } = written
  const found: Diagnostic[] = []
  const ids = new Set(source.map(({ id }) => id))
  for (const { id, text } of source) {
    const where = { file, line: json.lineOf([id]) }
    const entry = texts[id]
    const translated = entry?.[language] ?? ''
    if (translated.trim() === '') {
      if (text.trim() !== '') found.push(finding('M301', where, `"${id}" has no ${language} text for: ${short(text)}`))
      continue
    }
    if (entry?.da !== text)
      found.push(
        finding('M302', where, `"${id}" was translated from: ${short(entry?.da ?? '(not said)')} | the story now says: ${short(text)}`),
      )
    const braces = checkBraces({ id, text: translated }, facts, where)
    found.push(...braces, ...checkLetters(translated, letters, where))
    const [here, there] = [bracesIn(translated), bracesIn(text)]
    if (braces.length === 0 && here.join() !== there.join()) {
      const say = (names: readonly string[]) => (names.length === 0 ? 'none' : names.map((name) => `{${name}}`).join(' '))
      found.push(finding('M305', where, `"${id}" names ${say(here)} but the Danish ${say(there)}`))
    }
  }
  for (const [id, entry] of Object.entries(texts)) {
    if (!ids.has(id))
      found.push(finding('M303', { file, line: json.lineOf([id]) }, unknown(`nothing is called "${id}" any more`, [...ids])))
    for (const key of Object.keys(entry)) {
      if (key === 'da' || key === language) continue
      found.push(finding('M307', { file, line: json.lineOf([id, key]) }, `"${id}" holds "${key}"; here stand only "da" and "${language}"`))
    }
  }
  return found
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

const bracesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''))].sort()

function checkBraces(
  { id, text }: { id: string; text: string },
  facts: readonly string[],
  where: { file: string; line: number },
): Diagnostic[] {
  // what is reckoned inside a line is told as M209; here only names count
  return bracesIn(text)
    .filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !facts.includes(name))
    .map((name) => finding('M304', where, unknown(`"${id}" names {${name}}, which is no fact of the story`, facts)))
}

function checkLetters(text: string, letters: ReadonlySet<string> | null, where: { file: string; line: number }): Diagnostic[] {
  if (!letters) return []
  const lacking = [...new Set(text.replace(/\{[^{}]*\}/g, ''))].filter((letter) => !letters.has(letter) && !/[\n\r\t]/.test(letter))
  if (lacking.length === 0) return []
  const names = lacking.map((letter) => `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
  return [finding('M306', where, `no font has ${names.join(', ')}`)]
}
