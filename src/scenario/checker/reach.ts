/** Which knots can be reached at all: from what scene.json opens, along the story's diverts and calls. */
import type { Scene } from '../scene-schema.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import type { Known } from './known.ts'
import { unknown } from './scene-checks.ts'
import type { InkKnot, InkSource } from './source.ts'

/** M204: knots, stitches and functions nobody can reach, each once (the stitches of an unreachable knot go with it). */
export function checkReach(scene: Scene, ink: InkSource, known: Known): Diagnostic[] {
  const reached = reach(scene, ink, known)
  const lost = ink.knots.filter((knot) => !reached.has(knot.path))
  const told = lost.filter((knot) => {
    const partly = tellsStitches(scene, ink, knot) || ink.knots.some((each) => each.name === knot.name && reached.has(each.path))
    return partly === (knot.stitch !== null)
  })
  return told.map((knot) => {
    const kind = knot.isFunction ? 'function' : knot.stitch === null ? 'knot' : 'stitch'
    const why = knot.isFunction
      ? 'nothing calls it'
      : `no divert leads to it and no phase of scene.json opens it${closedDoor(scene, knot, known)}`
    return finding('M204', knot, `${kind} ${knot.path} is never reached: ${why}`)
  })
}

/** A device's knot only holds its stitches together: where one may try the device, each of them is told by itself. */
function tellsStitches(scene: Scene, ink: InkSource, { name }: InkKnot): boolean {
  const device = scene.devices.find((each) => each.knot === name)
  return device !== undefined && opens(scene, 'devices', device.id) && !ink.knots.some((each) => each.path === name && each.hasContent)
}

/** Whether any phase lets one at it. */
function opens(scene: Scene, kind: 'spots' | 'cast' | 'devices' | 'go', id: string): boolean {
  return scene.phases.some((phase) => {
    const rule = phase.open[kind]
    return typeof rule === 'boolean' ? rule : rule.includes(id)
  })
}

/** Says it when the scene does name the knot, but no phase lets one at it. */
function closedDoor(scene: Scene, knot: InkKnot, known: Known): string {
  const spot = scene.spots.find((each) => each.knot === knot.path)
  if (spot) return ` (spot "${spot.id}" is open in no phase)`
  const device = scene.devices.find((each) => each.knot === knot.name)
  if (!device) return ''
  const events = eventsOf(known, device.device)
  if (knot.stitch === null || !events || events.includes(knot.stitch)) return ` (device "${device.id}" is open in no phase)`
  return ` (${unknown(`${device.device} tells of no event "${knot.stitch}"`, events)})`
}

function reach(scene: Scene, ink: InkSource, known: Known): Set<string> {
  const paths = new Map(ink.knots.map((knot) => [knot.path, knot]))
  const reached = new Set<string>()
  const open = [...roots(scene, ink, known)]
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

function roots(scene: Scene, ink: InkSource, known: Known): string[] {
  const named = (knot: string | undefined) => (knot === undefined ? [] : [knot])
  const anySpot = scene.phases.some((phase) => phase.open.spots !== false)
  return [
    // the later phases are entered by the story itself
    ...named(scene.phases[0]?.knot),
    ...scene.phases.flatMap((phase) => named(phase.leave)),
    ...scene.places.filter((place) => opens(scene, 'go', place.id)).flatMap((place) => named(place.knot)),
    ...scene.cast.filter((person) => opens(scene, 'cast', person.id)).flatMap((person) => named(person.knot)),
    ...scene.spots.filter((spot) => opens(scene, 'spots', spot.id)).map((spot) => spot.knot),
    // an event of a device jumps to the stitch of its name
    ...scene.devices
      .filter((device) => opens(scene, 'devices', device.id))
      .flatMap((device) => stitches(ink, device.knot, eventsOf(known, device.device))),
    ...(anySpot ? named(scene.hint) : []),
  ]
}

/** What the events of a device open: the stitches of its knot that are named like one, or all if its events are not known. */
function stitches(ink: InkSource, name: string, events: readonly string[] | null): string[] {
  return ink.knots
    .filter((knot) => knot.name === name && knot.stitch !== null && (events?.includes(knot.stitch) ?? true))
    .map((knot) => knot.path)
}

/** The events of a device, if they are known. */
export function eventsOf({ devices }: Known, device: string): readonly string[] | null {
  return devices && Object.hasOwn(devices, device) ? (devices[device] ?? null) : null
}
