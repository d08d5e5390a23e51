/** The words a story may use in its tags. */
import type { Scene } from '../scene-schema.ts'

export const moods = ['neutral', 'glad', 'warm', 'proud', 'sad', 'cross', 'tired', 'amused', 'worried', 'thinking'] as const

/** Who can speak besides the cast: the person playing, and what one sees or notices. */
export const voices = ['you', 'narrator'] as const

export const lineTags = ['id', 'speaker', 'mood', 'look'] as const
export const choiceTags = ['id', 'why', 'approach', 'landmark', 'silence'] as const

/** Facts the engine and the debrief read by themselves. */
export const engineFacts = ['phase', 'place', 'ending', 'wish'] as const

/** Values a fact may have because scene.json lists them; null for any other fact. */
export function listedValues(scene: Scene, fact: string): readonly string[] | null {
  const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id)
  switch (fact) {
    case 'phase':
      return ids(scene.phases)
    case 'place':
      return ids(scene.places)
    case 'ending':
      return ['', ...ids(scene.ends)]
    case 'wish':
      return ['', ...ids(scene.wishes)]
    default:
      return null
  }
}
