/** The checker: everything that can be said about a scene folder without a person looking at it. */

import type { Compiled } from './compile.ts'
import { compileScene } from './compile.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding, tidy } from './diagnostics.ts'
import type { Known } from './known.ts'
import type { Effort, ReadPlay } from './play-checks.ts'
import { checkEnds, checkPlay, factsOfPlays, readPlays, walkScene } from './play-checks.ts'
import { checkPreaching } from './preach.ts'
import { checkReach } from './reach.ts'
import { checkSceneNames, wholeStory } from './scene-checks.ts'
import type { SceneFiles } from './source.ts'
import { checkFacts, checkLines } from './story-checks.ts'
import { checkDanish, checkTexts } from './text-checks.ts'
import { checkVoices, voicesOf } from './voice-files.ts'
import type { Events } from './walk.ts'

export type SceneInput = {
  files: SceneFiles
  /** all files of the folder, pictures and voices too */
  all: readonly string[]
  /** the folder's name, when the scene is found by it; null for a folder that lies anywhere */
  address: string | null
  /** what went wrong while reading the files */
  problems?: readonly Diagnostic[]
}

/** Enough for a scene of twenty spots to be walked into its corners within seconds. */
const effort: Effort = { fewest: 24, walks: 150, steps: 400 }

/** Checks a scene. `plays: true` also plays it: its own plays and random walks (seconds instead of milliseconds). */
export function checkScene(input: SceneInput, known: Known, options: { plays: boolean; effort?: Effort }): Compiled {
  const { files, all, address, problems = [] } = input
  const compiled = compileScene(files)
  // a folder that cannot be read at all has nothing more to say
  if (problems.some((problem) => problem.code === 'M001')) return { ...compiled, diagnostics: tidy(problems) }
  const { plays, diagnostics } = readPlays(files)
  const found = [...problems, ...compiled.diagnostics, ...diagnostics, ...staticChecks(compiled, plays, { files, all, address }, known)]
  // a knot that is not there is told once, by its name; played, it would be told by every walk that comes to it
  const playable = compiled.bundle !== null && !found.some(({ code }) => code === 'M113')
  if (options.plays && playable) found.push(...playedChecks(compiled, plays, known, options.effort ?? effort))
  const bundle = compiled.bundle && { ...compiled.bundle, voices: voicesOf(all, compiled.ink) }
  return { ...compiled, bundle, diagnostics: tidy(found) }
}

function staticChecks(compiled: Compiled, plays: readonly ReadPlay[], input: SceneInput, known: Known): Diagnostic[] {
  const { scene, sceneJson, ink, texts } = compiled
  // without scene.json there is nothing to hold the rest against
  if (!scene || !sceneJson) return []
  const found = checkSceneNames({ scene, json: sceneJson, ink, known, all: input.all, address: input.address })
  if (!wholeStory(ink)) return found
  const facts = ['place', ...ink.facts.map((fact) => fact.name)]
  return [
    ...found,
    ...checkReach(scene, ink, known),
    ...checkLines(scene, ink),
    ...checkFacts(scene, ink, factsOfPlays(plays)),
    ...checkTexts(texts, facts, known.letters),
    ...checkDanish(input.files, texts.source),
    ...checkVoices(input.all, ink),
  ]
}

function playedChecks(compiled: Compiled, plays: readonly ReadPlay[], known: Known, how: Effort): Diagnostic[] {
  const { bundle, ink, sceneJson } = compiled
  if (!bundle || !sceneJson) return []
  const line = (...path: (string | number)[]) => sceneJson.lineOf(path)
  const ends = new Set<string>()
  const found = plays.flatMap((play) => checkPlay(bundle, play, known, ends))
  const walked = walkScene(bundle, ink, eventsOf(compiled), how, ends)
  found.push(...walked.diagnostics)
  // where the story breaks, what was not reached says nothing
  if (!walked.diagnostics.some(({ code }) => code === 'M220')) {
    found.push(...checkEnds(bundle, ink, walked.ends, sceneJson, how.walks))
    found.push(...checkPreaching(bundle, walked.spots, { file: 'scene.json', line: line('spots') }))
  }
  for (const end of walked.ends) {
    if (bundle.scene.ends.some(({ id }) => id === end)) continue
    found.push(
      finding('M219', { file: 'scene.json', line: line('ends') }, `the story ends with "${end}", which is none of the scene's ends`),
    )
  }
  return found
}

/** Events the story has a stitch for, by device. */
export function eventsOf({ scene, ink }: Compiled): Events {
  const devices = scene?.devices ?? []
  return Object.fromEntries(
    devices.map((device) => [
      device.id,
      ink.knots.flatMap((knot) => (knot.name === device.knot && knot.stitch !== null ? [knot.stitch] : [])),
    ]),
  )
}
