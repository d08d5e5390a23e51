/** Which knots can be reached at all: from what scene.json opens, along the story's diverts and calls. */
import type { Scene } from '../scene-schema.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import type { InkKnot, InkSource } from './source.ts'

/** M204: knots, stitches and functions nobody can reach, each once (the stitches of an unreachable knot go with it). */
export function checkReach(scene: Scene, ink: InkSource): Diagnostic[] {
  const reached = reach(scene, ink)
  const lost = ink.knots.filter((knot) => !reached.has(knot.path))
  const told = lost.filter((knot) => {
    if (knot.stitch === null) return !ink.knots.some((each) => each.name === knot.name && reached.has(each.path))
    return ink.knots.some((each) => each.name === knot.name && reached.has(each.path))
  })
  return told.map((knot) => {
    const kind = knot.isFunction ? 'function' : knot.stitch === null ? 'knot' : 'stitch'
    const why = knot.isFunction ? 'nothing calls it' : `no divert leads to it and no phase of scene.json opens it${closedDoor(scene, knot)}`
    return finding('M204', knot, `${kind} ${knot.path} is never reached: ${why}`)
  })
}

/** Says it when the scene does name the knot, but no phase lets one at it. */
function closedDoor(scene: Scene, knot: InkKnot): string {
  const spot = scene.spots.find((each) => each.knot === knot.path)
  if (spot) return ` (spot "${spot.id}" is open in no phase)`
  const device = scene.devices.find((each) => each.knot === knot.name)
  return device ? ` (device "${device.id}" is open in no phase)` : ''
}

function reach(scene: Scene, ink: InkSource): Set<string> {
  const paths = new Map(ink.knots.map((knot) => [knot.path, knot]))
  const reached = new Set<string>()
  const open = [...roots(scene, ink)]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const knot = paths.get(path)
    if (!knot || reached.has(path)) continue
    reached.add(path)
    open.push(...[...knot.goesTo].flatMap((name) => target(name, knot, paths)))
    open.push(...[...knot.calls].filter((name) => paths.get(name)?.isFunction))
    // a knot without words of its own begins with its first stitch
    if (knot.stitch === null && !knot.hasContent) {
      const first = ink.knots.find((each) => each.name === knot.name && each.stitch !== null)
      if (first) open.push(first.path)
    }
  }
  return reached
}

/** Where a divert from `from` leads: a stitch of the same knot first, then a knot; a label counts as the knot it stands in. */
function target(name: string, from: InkKnot, paths: ReadonlyMap<string, InkKnot>): string[] {
  const near = `${from.name}.${name}`
  if (paths.has(near)) return [near]
  if (paths.has(name)) return [name]
  const parts = name.split('.')
  const around = parts.slice(0, -1).join('.')
  return paths.has(around) ? [around] : []
}

function roots(scene: Scene, ink: InkSource): string[] {
  const open = (kind: 'spots' | 'cast' | 'devices' | 'go', id: string) =>
    scene.phases.some((phase) => {
      const rule = phase.open[kind]
      return typeof rule === 'boolean' ? rule : rule.includes(id)
    })
  const known = (knot: string | undefined) => (knot === undefined ? [] : [knot])
  const anySpot = scene.phases.some((phase) => phase.open.spots !== false)
  return [
    // the later phases are entered by the story itself
    ...known(scene.phases[0]?.knot),
    ...scene.phases.flatMap((phase) => known(phase.leave)),
    ...scene.places.filter((place) => open('go', place.id)).flatMap((place) => known(place.knot)),
    ...scene.cast.filter((person) => open('cast', person.id)).flatMap((person) => known(person.knot)),
    ...scene.spots.filter((spot) => open('spots', spot.id)).map((spot) => spot.knot),
    // an event of a device jumps to the stitch of its name
    ...scene.devices.filter((device) => open('devices', device.id)).flatMap((device) => stitches(ink, device.knot)),
    ...(anySpot ? known(scene.hint) : []),
  ]
}

function stitches(ink: InkSource, path: string): string[] {
  return ink.knots.filter((knot) => knot.path === path || (knot.name === path && knot.stitch !== null)).map((knot) => knot.path)
}
