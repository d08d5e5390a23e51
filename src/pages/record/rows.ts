/** The lines as they are read in: in the order of their speakers and parts, each with what there is of it already. */
import type { Catalogue, Language, SceneBundle, ScriptLine } from '../../scenario/bundle.ts'
import type { Take } from './takes.ts'

/** `changed`: the words are others now than when it was read in. `shipped`: its file lies in the scene. */
export type RowState = 'missing' | 'taken' | 'changed' | 'shipped'
export type Row = { line: ScriptLine; text: string; state: RowState; take: Take | null }
export type Part = { part: string; rows: Row[] }
export type SpeakerPart = { speaker: string; parts: Part[] }

/** Every line that can be read in; those whose words change with a fact are left out. */
export function rowsOf(
  script: readonly ScriptLine[],
  catalogue: Catalogue,
  voices: SceneBundle['voices'],
  language: Language,
  takes: readonly Take[],
): Row[] {
  const taken = new Map(takes.filter((take) => take.language === language).map((take) => [take.id, take]))
  const shipped = new Set(Object.keys(voices[language] ?? {}))
  const rows = script
    .filter((line) => !line.changes)
    .map((line): Row => {
      const text = catalogue[line.id] ?? line.id
      const take = taken.get(line.id) ?? null
      return { line, text, take, state: take ? (take.text === text ? 'taken' : 'changed') : shipped.has(line.id) ? 'shipped' : 'missing' }
    })
  return grouped(rows).flatMap(({ parts }) => parts.flatMap((part) => part.rows))
}

/** A line nobody can hear yet, or only in words it no longer has. */
export const isMissing = ({ state }: Row): boolean => state === 'missing' || state === 'changed'

/** By speaker, the cast before the narrator, and by part, as the story has them. */
export function grouped(rows: readonly Row[]): SpeakerPart[] {
  const last = (speaker: string) => Number(speaker === 'narrator') * 2 + Number(speaker === 'you')
  const speakers = [...Map.groupBy(rows, ({ line }) => line.speaker)].sort(([a], [b]) => last(a) - last(b))
  return speakers.map(([speaker, own]) => ({
    speaker,
    parts: [...Map.groupBy(own, ({ line }) => line.part)].map(([part, some]) => ({ part, rows: some })),
  }))
}
