/** M2xx as far as the source tells: ids, tags, whole lines, facts. */
import { approaches, landmarks, measures, whys } from '../moment.ts'
import type { Scene } from '../scene-schema.ts'
import type { Code, Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import { unknown, whens } from './scene-checks.ts'
import type { InkLine, InkSource } from './source.ts'
import { storyFile } from './source.ts'
import { choiceTags, engineFacts, lineTags, listedValues, moods, voices } from './vocabulary.ts'

/** Seconds; beyond them nobody waits, they have left. */
const longestSilence = 300

const isPatience = (seconds: string): boolean => Number(seconds) > 0 && Number(seconds) <= longestSilence

/** Lines and choices: each has an id, is whole, and carries tags the stage understands. */
export function checkLines(scene: Scene, ink: InkSource): Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Map<string, InkLine>()
  const atSpots = new Set(scene.spots.map((spot) => spot.knot))
  for (const line of ink.lines) {
    const tell = (code: Code, message: string) => void found.push(finding(code, line, message))
    const said = `"${line.text.length > 50 ? `${line.text.slice(0, 49)}…` : line.text}"`
    for (const why of line.broken) tell('M209', `${said} is not whole: ${why}`)
    if (line.id === null) {
      // the tags of a broken line cannot be told apart from its pieces
      if (line.broken.length === 0) tell(line.kind === 'choice' ? 'M207' : 'M206', `${said} has no #id`)
    } else {
      const before = seen.get(line.id)
      if (before) tell('M208', `#id:${line.id} is already used in ${before.file}:${before.line}`)
      else seen.set(line.id, line)
      if (!/^[a-z][a-z0-9_]*$/.test(line.id)) tell('M217', `#id:${line.id} is not lower case letters, digits and _`)
    }
    checkTags(scene, line, tell)
    const spot = atSpots.has(line.knot) || (line.stitch !== null && atSpots.has(`${line.knot}.${line.stitch}`))
    if (spot && line.kind === 'choice' && !line.tags.why && !line.tags.approach) {
      tell('M210', `the choice ${said} at a spot needs #why: or #approach:`)
    }
  }
  return found
}

function checkTags(scene: Scene, line: InkLine, tell: (code: Code, message: string) => void): void {
  const { tags, kind } = line
  const known: readonly string[] = kind === 'choice' ? choiceTags : lineTags
  for (const key of Object.keys(tags)) {
    if (!known.includes(key)) tell('M217', unknown(`a ${kind} has no tag "${key}"`, known))
  }
  const among = (code: Code, key: string, values: readonly string[]) => {
    const value = tags[key]
    if (value !== undefined && known.includes(key) && !values.includes(value)) tell(code, unknown(`no ${key} "${value}"`, values))
  }
  among('M211', 'speaker', [...voices, ...scene.cast.map((person) => person.id)])
  among('M212', 'mood', moods)
  among('M213', 'approach', approaches)
  among('M213', 'why', whys)
  among('M213', 'landmark', landmarks)
  const things = [...scene.spots, ...scene.cast, ...scene.devices, ...scene.places].map((thing) => thing.id)
  among('M218', 'look', ['you', ...things])
  const landmark = scene.landmarks.find((name) => name === tags.landmark)
  if (tags.landmark !== undefined && landmarks.some((name) => name === tags.landmark) && !landmark) {
    tell('M213', `scene.json does not list the landmark "${tags.landmark}"`)
  }
  if (kind === 'choice' && tags.silence !== undefined && !isPatience(tags.silence)) {
    tell('M217', `#silence:${tags.silence} is no number of seconds between 0 and ${longestSilence}`)
  }
}

/** Facts: set somewhere, read somewhere, within what the scene lists; the measures there and moved. */
export function checkFacts(scene: Scene, ink: InkSource, readByPlays: ReadonlySet<string>): Diagnostic[] {
  const found: Diagnostic[] = []
  const set = new Set(ink.sets.map((each) => each.name))
  const read = new Set([
    ...ink.reads.map((each) => each.name),
    ...whens(scene).flatMap(({ when }) => Object.keys(when)),
    ...readByPlays,
    ...engineFacts,
    ...measures,
  ])
  for (const fact of ink.facts) {
    const isMeasure = measures.some((name) => name === fact.name)
    if (!set.has(fact.name) && fact.name !== 'place' && !isMeasure) {
      found.push(
        finding('M214', fact, `${fact.name} is never set: it is always ${fact.value || 'the same'} (a CONST, or a ~ that is missing)`),
      )
    }
    if (!read.has(fact.name)) found.push(finding('M215', fact, `${fact.name} is never read: nothing follows from it`))
    const listed = listedValues(scene, fact.name)
    const value = /^"([^"]*)"$/.exec(fact.value)?.[1]
    if (listed && value !== undefined && !listed.includes(value))
      found.push(finding('M219', fact, unknown(`"${value}" is none of the values of ${fact.name}`, listed)))
  }
  for (const each of ink.sets) {
    const listed = listedValues(scene, each.name)
    if (!listed || each.value === null || listed.includes(each.value)) continue
    found.push(finding('M219', each, unknown(`"${each.value}" is none of the values of ${each.name}`, listed)))
  }
  for (const name of measures) {
    const fact = ink.facts.find((each) => each.name === name)
    if (!fact) found.push(finding('M216', { file: storyFile, line: 1 }, `the measure ${name} is missing: every story declares VAR ${name}`))
    else if (!set.has(name)) found.push(finding('M216', fact, `the measure ${name} is never moved: no choice makes a difference to it`))
  }
  return found
}
