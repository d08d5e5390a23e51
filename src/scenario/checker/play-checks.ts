/** M4xx, M205, M220: the scene's own plays, and what walks come upon. */
import type { SceneBundle } from '../bundle.ts'
import type { Action } from '../moment.ts'
import type { Play } from '../play.ts'
import { ActionRefused, advance, begin } from '../play.ts'
import { messageOf } from '../story.ts'
import type { Diagnostic, Where } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import type { JsonText } from './json-lines.ts'
import { readJson } from './json-lines.ts'
import type { Known } from './known.ts'
import type { PlayFile } from './play-file.ts'
import { actionOf, playFileSchema, unmet } from './play-file.ts'
import { eventsOf } from './reach.ts'
import { unknown } from './scene-checks.ts'
import type { InkSource, SceneFiles } from './source.ts'
import { storyFile } from './source.ts'
import type { Events } from './walk.ts'
import { walk } from './walk.ts'

export type ReadPlay = { file: string; json: JsonText; play: PlayFile }

/** Reads plays/*.json. */
export function readPlays(files: SceneFiles): { plays: ReadPlay[]; diagnostics: Diagnostic[] } {
  const plays: ReadPlay[] = []
  const found: Diagnostic[] = []
  for (const [file, text] of Object.entries(files)) {
    if (!/^plays\/.*\.json$/.test(file)) continue
    const { json, diagnostics } = readJson(file, text)
    found.push(...diagnostics)
    if (!json) continue
    const parsed = playFileSchema.safeParse(json.value)
    if (parsed.success) {
      plays.push({ file, json, play: parsed.data })
      continue
    }
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
      found.push(finding('M401', { file, line: json.lineOf(path) }, `${path.join('.') || 'the file'}: ${issue.message}`))
    }
  }
  return { plays, diagnostics: found }
}

/** Facts that a play's expectations read. */
export function factsOfPlays(plays: readonly ReadPlay[]): Set<string> {
  return new Set(
    plays
      .flatMap(({ play }) => [play.expect, ...play.actions.map((step) => step.expect)])
      .flatMap((each) => Object.keys(each?.facts ?? {})),
  )
}

/** Runs one play; ends it reached are added to `ends`. */
export function checkPlay(bundle: SceneBundle, { file, json, play: written }: ReadPlay, known: Known, ends: Set<string>): Diagnostic[] {
  const at = (...path: (string | number)[]): Where => ({ file, line: json.lineOf(path) })
  const found: Diagnostic[] = []
  let play: Play
  try {
    play = begin(bundle, file)
    for (const [index, step] of written.actions.entries()) {
      const action = actionOf(step)
      const unheard = unheardOf(bundle, action, known)
      if (unheard) return [finding('M402', at('actions', index, 'event'), `action ${index} (${words(action)}) no longer holds: ${unheard}`)]
      try {
        play = advance(bundle, play, action)
      } catch (cause) {
        const why = cause instanceof ActionRefused ? `${cause.message}${offered(play)}` : messageOf(cause)
        return [finding('M402', at('actions', index), `action ${index} (${words(action)}) no longer holds: ${why}`)]
      }
      for (const each of unmet(step.expect ?? {}, play.moment)) {
        found.push(
          finding('M403', at('actions', index, 'expect', ...each.path), `after action ${index} (${words(action)}): ${each.message}`),
        )
      }
    }
  } catch (cause) {
    return [finding('M402', at('actions'), `the play cannot begin: ${messageOf(cause)}`)]
  }
  if (play.moment.ending !== null) ends.add(play.moment.ending)
  return [
    ...found,
    ...unmet(written.expect, play.moment).map(({ path, message }) => finding('M403', at('expect', ...path), `at the end: ${message}`)),
  ]
}

/** A device tells of its own events only; the story lets pass what it has nothing to say of. */
function unheardOf({ scene }: SceneBundle, action: Action, known: Known): string | null {
  if (action.do !== 'use') return null
  const device = scene.devices.find((each) => each.id === action.device)?.device
  const events = device === undefined ? null : eventsOf(known, device)
  return !events || events.includes(action.event) ? null : unknown(`${device} tells of no event "${action.event}"`, events)
}

/** What could have been done instead; that is what one looks for when a play breaks. */
function offered({ moment }: Play): string {
  if (moment.choices.length > 0) return `; offered: ${moment.choices.map((choice) => choice.id).join(', ')}`
  const { examine, use, go, leave } = moment.open
  const open = [...examine, ...use, ...go, ...(leave ? ['leave'] : [])]
  return open.length > 0 ? `; open: ${open.join(', ')}` : ''
}

const words = (action: object): string => Object.values(action).join(' ')

export type Walked = {
  ends: Set<string>
  /** by spot, the shortest play in which it can be looked at */
  spots: Map<string, Play>
  diagnostics: Diagnostic[]
}

/** At least `fewest` walks of at most `steps` actions; more, up to `walks`, while there is an end none has come to. */
export type Effort = { fewest: number; walks: number; steps: number }

/** Walks the scene; gathers ends (beside those known already), dead ends, breakdowns and a way to every spot. */
export function walkScene(
  bundle: SceneBundle,
  ink: InkSource,
  events: Events,
  effort: Effort,
  known: ReadonlySet<string> = new Set(),
): Walked {
  const { fewest, walks, steps } = effort
  const walked: Walked = { ends: new Set(known), spots: new Map(), diagnostics: [] }
  const all = bundle.scene.ends.map(({ id }) => id)
  const where = placesOfIds(ink)
  for (let seed = 0; seed < walks; seed += 1) {
    if (seed >= fewest && all.every((id) => walked.ends.has(id))) break
    // one breakdown is enough; a story that goes round in circles takes seconds to be caught
    if (walked.diagnostics.filter(({ code }) => code === 'M220').length >= 3) break
    const { play, stuck, broke } = walk(bundle, events, seed, steps, (now) => {
      for (const id of now.moment.open.examine) {
        const known = walked.spots.get(id)
        if (!known || known.log.length > now.log.length) walked.spots.set(id, now)
      }
    })
    if (play.moment.ending !== null) walked.ends.add(play.moment.ending)
    if (stuck) {
      const message = `here one is stuck: nothing that can be done leads on, and it is no end (phase "${play.moment.phase}", walk ${seed})`
      walked.diagnostics.push(finding('M205', lastWords(play, where), message))
    }
    if (broke) {
      const doing = broke.action ? `doing ${words(broke.action)}` : 'at the very beginning'
      walked.diagnostics.push(
        finding('M220', opened(bundle, ink, play, broke.action), `the story breaks ${doing}: ${messageOf(broke.cause)} (walk ${seed})`),
      )
    }
  }
  // the same hole is fallen into by many walks
  const once = new Map(walked.diagnostics.map((each) => [`${each.code} ${each.file} ${each.line}`, each]))
  return { ...walked, diagnostics: [...once.values()] }
}

/** M404, M405: no end at all, or an end that neither plays nor walks come to. */
export function checkEnds(
  bundle: SceneBundle,
  ink: InkSource,
  reached: ReadonlySet<string>,
  sceneJson: JsonText,
  walks: number,
): Diagnostic[] {
  const { ends } = bundle.scene
  const at = (...path: (string | number)[]): Where => ({ file: 'scene.json', line: sceneJson.lineOf(['ends', ...path]) })
  if (!ends.some(({ id }) => reached.has(id))) {
    const message = `none of ${walks} walks and no play came to an end: the story must set "ending" to one of ${ends.map(({ id }) => id).join(', ')}`
    return [finding('M404', at(), message)]
  }
  return ends.flatMap(({ id }, index) => {
    if (reached.has(id)) return []
    // named in the story, it may only be hard to come to: a play in plays/ proves that it can be
    const named = ink.texts.some((text) => text === id)
    const why = named ? `${walks} walks and no play came to it; a play in plays/ that does would prove it` : 'the story never names it'
    return [finding('M405', at(index, 'id'), `end "${id}" is not reached: ${why}`, named ? 'warning' : 'error')]
  })
}

/** The knot that an action opens, or the choice that it takes: where to look when its telling breaks. */
function opened({ scene }: SceneBundle, ink: InkSource, play: Play, action: Action | null): Where {
  const knots: Partial<Record<Action['do'] | 'begin', string | undefined>> = {
    begin: scene.phases[0]?.knot,
    examine: action?.do === 'examine' ? [...scene.spots, ...scene.cast].find(({ id }) => id === action.spot)?.knot : undefined,
    use: action?.do === 'use' ? `${scene.devices.find(({ id }) => id === action.device)?.knot}.${action.event}` : undefined,
    go: action?.do === 'go' ? scene.places.find(({ id }) => id === action.place)?.knot : undefined,
    ask: scene.hint,
    leave: scene.phases.find(({ id }) => id === play.moment.phase)?.leave,
  }
  const path = knots[action?.do ?? 'begin']
  const knot = ink.knots.find((each) => each.path === path)
  const choice = action?.do === 'choose' ? ink.lines.find(({ id }) => id === action.id) : undefined
  const found = choice ?? knot
  return found ? { file: found.file, line: found.line } : { file: storyFile, line: 1 }
}

function placesOfIds(ink: InkSource): Map<string, Where> {
  return new Map(ink.lines.flatMap((line) => (line.id === null ? [] : [[line.id, line] as const])))
}

/** Where the story stands now: the last line said, or the last choice taken. */
function lastWords(play: Play, where: ReadonlyMap<string, Where>): Where {
  const chosen = play.log.findLast((action) => action.do === 'choose')
  const ids = [play.moment.lines.at(-1)?.id, chosen?.do === 'choose' ? chosen.id : undefined]
  const found = ids.map((id) => where.get(id ?? '')).find(Boolean)
  return found ? { file: found.file, line: found.line } : { file: storyFile, line: 1 }
}
