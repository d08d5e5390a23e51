/** Reads a saved play for the debrief: with the story it belongs to, or as far as the story now there can follow. */
import type { SceneBundle } from '../../scenario/bundle.ts'
import type { Debrief } from '../../scenario/debrief.ts'
import { debriefOf } from '../../scenario/debrief.ts'
import type { Approach, Line } from '../../scenario/moment.ts'
import type { Play } from '../../scenario/play.ts'
import { advance, begin, ReplayError, replay } from '../../scenario/play.ts'
import type { SavedPlay } from '../saved-plays.ts'

export type Reading = {
  saved: SavedPlay
  debrief: Debrief
  /** approaches of all answers, first to last */
  order: readonly Approach[]
  /** what the citizen said in the last phase, as it was told */
  account: readonly Line[]
}

/** Null when the story has changed so much that the play cannot be told any more. */
export function readPlay(bundle: SceneBundle, saved: SavedPlay): Reading | null {
  let play: Play
  try {
    play = replay(bundle, saved.log, saved.id)
  } catch (error) {
    if (error instanceof ReplayError) return null
    throw error
  }
  const order = saved.log.flatMap((action) => {
    const approach = action.do === 'choose' ? bundle.choices[action.id]?.approach : undefined
    return approach ? [approach] : []
  })
  return { saved, debrief: debriefOf(bundle, play), order, account: accountOf(bundle, saved) }
}

/** Lines of the cast in the last phase; of the action that leads there, only what the last phase itself says. */
function accountOf(bundle: SceneBundle, saved: SavedPlay): Line[] {
  const cast = new Set(bundle.scene.cast.map((person) => person.id))
  const last = bundle.scene.phases.at(-1)
  const account: Line[] = []
  let now = begin(bundle, saved.id)
  for (const action of saved.log) {
    const before = now.moment
    now = advance(bundle, now, action)
    const { lines, phase } = now.moment
    if (phase !== last?.id || lines === before.lines) continue
    const arriving = before.phase !== phase
    account.push(...lines.filter((line) => cast.has(line.speaker) && (!arriving || knotOf(bundle.lines[line.id]) === knotOf(last.knot))))
  }
  return account
}

/** The knot of `knot` or `knot.stitch`. */
const knotOf = (path: string | undefined) => path?.split('.')[0]
