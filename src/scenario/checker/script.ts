/** The story as a list to read aloud from: every line once, in the order of the story, with who says it, to whom, how and where. */

import type { ScriptLine } from '../bundle.ts'
import type { Scene } from '../scene-schema.ts'
import type { InkSource } from './source.ts'
import { changes } from './voice-files.ts'

/** Lines of a scene for whoever reads them in. A line's part is the text id of what opens it: `spot.rug`, `phase.table`, `cast.inger`; '' when nothing named does. */
export function scriptOf(scene: Scene, ink: InkSource): ScriptLine[] {
  const parts = partsOf(scene, ink)
  const seen = new Set<string>()
  return ink.lines.flatMap((line) => {
    const { kind, id, tags, knot, stitch } = line
    if (kind !== 'line' || id === null || seen.has(id)) return []
    seen.add(id)
    const part = (stitch !== null ? parts.get(`${knot}.${stitch}`) : undefined) ?? parts.get(knot) ?? ''
    const { speaker = 'narrator', mood = 'neutral', look = '' } = tags
    return [{ id, speaker, mood, look, part, ...(changes(line) && { changes: true }) }]
  })
}

/** Which named thing leads to each knot: its own, else the first that comes there. */
function partsOf(scene: Scene, ink: InkSource): Map<string, string> {
  const named: [string | undefined, string][] = [
    ...scene.phases.map((each): [string, string] => [each.knot, `phase.${each.id}`]),
    ...scene.spots.map((each): [string, string] => [each.knot, `spot.${each.id}`]),
    ...scene.cast.map((each): [string | undefined, string] => [each.knot, `cast.${each.id}`]),
    ...scene.devices.map((each): [string, string] => [each.knot, `device.${each.id}`]),
    ...scene.places.map((each): [string | undefined, string] => [each.knot, `place.${each.id}`]),
  ]
  const parts = new Map<string, string>()
  const waiting: string[] = []
  const claim = (knot: string, part: string) => {
    if (parts.has(knot)) return
    parts.set(knot, part)
    waiting.push(knot)
  }
  for (const [knot, part] of named) if (knot !== undefined) claim(knot, part)
  for (let at = 0; at < waiting.length; at += 1) {
    const path = waiting[at] ?? ''
    const part = parts.get(path) ?? ''
    for (const knot of ink.knots) {
      if (knot.path !== path && knot.name !== path) continue
      for (const target of knot.goesTo)
        claim(ink.knots.some((each) => each.path === `${knot.name}.${target}`) ? `${knot.name}.${target}` : target, part)
    }
  }
  return parts
}
