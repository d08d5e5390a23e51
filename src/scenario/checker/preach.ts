/** M406: a story that preaches. Where one approach gains most at every spot, there is nothing to weigh. */
import type { SceneBundle } from '../bundle.ts'
import { gainOf } from '../debrief.ts'
import type { Approach } from '../moment.ts'
import { approaches } from '../moment.ts'
import type { Play } from '../play.ts'
import { advance } from '../play.ts'
import type { Diagnostic, Where } from './diagnostics.ts'
import { finding } from './diagnostics.ts'

/** Best gain (change of independence + wellbeing + network) of each approach a spot offers. */
type Gains = Partial<Record<Approach, number>>

/** Deepest row of choices at one spot that is looked into. */
const deepest = 4

/** Takes every response at a spot, from a play in which it can be looked at. */
export function gainsAt(bundle: SceneBundle, from: Play, spot: string): Gains {
  const gains: Gains = {}
  const tried = new Set<string>()
  const look = (play: Play, depth: number) => {
    for (const choice of play.moment.choices) {
      // a response behind several reasons is the same response
      if (choice.approach && tried.has(choice.id)) continue
      const after = advance(bundle, play, { do: 'choose', id: choice.id })
      if (choice.approach) {
        tried.add(choice.id)
        gains[choice.approach] = Math.max(gains[choice.approach] ?? -Infinity, gainOf(play.moment, after.moment))
      } else if (depth < deepest && after.moment.topic?.id === spot) look(after, depth + 1)
    }
  }
  look(advance(bundle, from, { do: 'examine', spot }), 1)
  return gains
}

/** The approach that is never beaten and mostly best, over all spots where there is something to choose; null when there is none. */
export function winner(spots: readonly Gains[]): Approach | null {
  const real = spots.filter((gains) => Object.keys(gains).length > 1)
  if (real.length < 2) return null
  const wins = approaches.filter((approach) => {
    const best = real.map((gains) => {
      const mine = gains[approach]
      const others = approaches.flatMap((each) => (each === approach ? [] : (gains[each] ?? [])))
      return mine === undefined ? -1 : Math.sign(mine - Math.max(...others))
    })
    return best.every((each) => each >= 0) && best.filter((each) => each > 0).length * 2 > best.length
  })
  return wins[0] ?? null
}

/** Checks all spots that walks found a way to. A spot whose telling breaks is told elsewhere. */
export function checkPreaching(bundle: SceneBundle, ways: ReadonlyMap<string, Play>, where: Where): Diagnostic[] {
  const gains = bundle.scene.spots.flatMap(({ id }) => {
    const way = ways.get(id)
    if (!way) return []
    try {
      return [gainsAt(bundle, way, id)]
    } catch {
      return []
    }
  })
  const approach = winner(gains)
  if (!approach) return []
  return [finding('M406', where, `"${approach}" gains most at every spot: whoever always picks it wins, and there is nothing to weigh`)]
}
