/** M1xx: does everything scene.json names exist, in the project and in the story? */
import type { Scene, When } from '../scene-schema.ts'
import type { Code, Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import type { JsonPath, JsonText } from './json-lines.ts'
import type { Known } from './known.ts'
import type { InkSource } from './source.ts'
import { listedValues } from './vocabulary.ts'

export type SceneChecked = {
  scene: Scene
  json: JsonText
  ink: InkSource
  known: Known
  /** all files of the folder */
  all: readonly string[]
  /** the folder's name, when the scene is to be found by it */
  address: string | null
}

/** Everything scene.json names that is not there. */
export function checkSceneNames(checked: SceneChecked): Diagnostic[] {
  const { scene, json, known, address } = checked
  const found: Diagnostic[] = []
  const tell = (code: Code, path: JsonPath, message: string) =>
    void found.push(finding(code, { file: 'scene.json', line: json.lineOf(path) }, message))
  if (address !== null && scene.id !== address) tell('M103', ['id'], `the scene is called "${scene.id}" but its folder "${address}"`)
  if (known.sets && !Object.hasOwn(known.sets, scene.set))
    tell('M104', ['set'], unknown(`no set "${scene.set}" under assets/sets`, Object.keys(known.sets)))
  checkIds(scene, tell)
  checkStage(checked, tell)
  checkPhases(scene, tell)
  checkPictures(checked, tell)
  checkKnots(checked, tell)
  checkFacts(checked, tell)
  return found
}

type Tell = (code: Code, path: JsonPath, message: string) => void

function checkIds(scene: Scene, tell: Tell): void {
  // what is examined, used or looked at goes by its id alone, so these share one set of names
  const shared = new Map<string, string>()
  const groups = ['places', 'cast', 'devices', 'spots', 'phases', 'wishes', 'ends', 'evidence'] as const
  for (const group of groups) {
    const things: readonly { id: string }[] = scene[group]
    const names = group === 'cast' || group === 'devices' || group === 'spots' ? shared : new Map<string, string>()
    things.forEach(({ id }, at) => {
      const before = names.get(id)
      if (before !== undefined) tell('M102', [group, at, 'id'], `"${id}" is already the id of another one in ${before}`)
      names.set(id, group)
    })
  }
}

/** Set, places, people, props, devices, spots. */
function checkStage({ scene, known }: SceneChecked, tell: Tell): void {
  const set = known.sets && Object.hasOwn(known.sets, scene.set) ? known.sets[scene.set] : undefined
  const places = scene.places.map((place) => place.id)
  const node = (name: string, kinds: readonly (readonly string[] | null | undefined)[], path: JsonPath) => {
    // a set that is not built yet, or built in part, has nothing to hold a name against
    if (kinds.some((kind) => !kind)) return
    const names = kinds.flatMap((kind) => kind ?? [])
    if (!names.includes(name)) tell('M105', path, unknown(`the set "${scene.set}" has no "${name}"`, names))
  }
  const place = (id: string, path: JsonPath) => {
    if (!places.includes(id)) tell('M106', path, unknown(`no place "${id}" in this scene`, places))
  }
  const anywhere = [set?.anchors, set?.nodes]
  if (scene.light !== undefined) node(scene.light, [set?.lights], ['light'])
  scene.phases.forEach(({ light }, at) => {
    if (light !== undefined) node(light, [set?.lights], ['phases', at, 'light'])
  })
  for (const [at, each] of scene.places.entries()) node(each.node, [set?.places], ['places', at, 'node'])
  scene.cast.forEach((person, at) => {
    const isKnown = !known.people || Object.hasOwn(known.people, person.person)
    const clips = isKnown ? known.people?.[person.person] : undefined
    if (known.people && !isKnown) {
      tell('M107', ['cast', at, 'person'], unknown(`no person "${person.person}" under assets/people`, Object.keys(known.people)))
    }
    person.at.forEach((stand, index) => {
      node(stand.node, anywhere, ['cast', at, 'at', index, 'node'])
      if (clips && !clips.includes(stand.clip))
        tell('M114', ['cast', at, 'at', index, 'clip'], unknown(`${person.person} has no clip "${stand.clip}"`, clips))
    })
  })
  scene.props.forEach((prop, at) => {
    if (prop.prop !== undefined && known.props && !known.props.includes(prop.prop)) {
      tell('M108', ['props', at, 'prop'], unknown(`no prop "${prop.prop}" under assets/props`, known.props))
    }
    node(prop.node, prop.prop === undefined ? [set?.nodes] : anywhere, ['props', at, 'node'])
  })
  scene.devices.forEach((device, at) => {
    if (known.devices && !Object.hasOwn(known.devices, device.device)) {
      tell('M109', ['devices', at, 'device'], unknown(`no device "${device.device}" in src/devices`, Object.keys(known.devices)))
    }
    node(device.node, anywhere, ['devices', at, 'node'])
    device.moves?.forEach((move, index) => {
      node(move.node, anywhere, ['devices', at, 'moves', index, 'node'])
    })
    place(device.place, ['devices', at, 'place'])
  })
  scene.sounds.forEach((sound, at) => {
    if (sound.node !== undefined) node(sound.node, anywhere, ['sounds', at, 'node'])
  })
  scene.spots.forEach((spot, at) => {
    node(spot.node, anywhere, ['spots', at, 'node'])
    place(spot.place, ['spots', at, 'place'])
  })
}

function checkPhases(scene: Scene, tell: Tell): void {
  const ids = (things: readonly { id: string }[]) => things.map((thing) => thing.id)
  const kinds = { spots: ids(scene.spots), cast: ids(scene.cast), devices: ids(scene.devices), go: ids(scene.places) }
  scene.phases.forEach((phase, at) => {
    if (phase.place !== undefined && !kinds.go.includes(phase.place)) {
      tell('M106', ['phases', at, 'place'], unknown(`no place "${phase.place}" in this scene`, kinds.go))
    }
    for (const kind of ['spots', 'cast', 'devices', 'go'] as const) {
      const named = phase.open[kind]
      if (typeof named === 'boolean') continue
      named.forEach((id, index) => {
        if (kinds[kind].includes(id)) return
        const path = ['phases', at, 'open', kind, index]
        tell(
          kind === 'go' ? 'M106' : 'M110',
          path,
          unknown(`no "${id}" among this scene's ${kind === 'go' ? 'places' : kind}`, kinds[kind]),
        )
      })
    }
  })
  const tangible = [...kinds.spots, ...kinds.devices]
  scene.evidence.forEach((evidence, at) => {
    evidence.about.forEach((id, index) => {
      if (!tangible.includes(id))
        tell('M110', ['evidence', at, 'about', index], unknown(`no spot or device "${id}" in this scene`, tangible))
    })
  })
}

function checkPictures({ scene, all }: SceneChecked, tell: Tell): void {
  const picture = (file: string | undefined, path: JsonPath) => {
    if (file !== undefined && !all.includes(file)) tell('M112', path, `there is no file "${file}" beside scene.json`)
  }
  picture(scene.picture, ['picture'])
  for (const [at, place] of scene.places.entries()) picture(place.picture, ['places', at, 'picture'])
}

/** Half a story would seem full of holes. */
export const wholeStory = (ink: InkSource): boolean => ink.files.length > 0 && ink.missing.length === 0

/** Every knot that scene.json opens. */
function namedKnots(scene: Scene): { knot: string; path: JsonPath; by: string }[] {
  const knots: { knot: string; path: JsonPath; by: string }[] = []
  const add = (knot: string | undefined, by: string, ...path: JsonPath) => {
    if (knot !== undefined) knots.push({ knot, by, path })
  }
  for (const [at, place] of scene.places.entries()) add(place.knot, `place "${place.id}"`, 'places', at, 'knot')
  for (const [at, person] of scene.cast.entries()) add(person.knot, `person "${person.id}"`, 'cast', at, 'knot')
  for (const [at, device] of scene.devices.entries()) add(device.knot, `device "${device.id}"`, 'devices', at, 'knot')
  for (const [at, spot] of scene.spots.entries()) add(spot.knot, `spot "${spot.id}"`, 'spots', at, 'knot')
  scene.phases.forEach((phase, at) => {
    add(phase.knot, `phase "${phase.id}"`, 'phases', at, 'knot')
    add(phase.leave, `phase "${phase.id}"`, 'phases', at, 'leave')
  })
  add(scene.hint, 'the hint', 'hint')
  return knots
}

function checkKnots({ scene, ink }: SceneChecked, tell: Tell): void {
  if (!wholeStory(ink)) return
  const paths = ink.knots.filter((knot) => !knot.isFunction).map((knot) => knot.path)
  for (const { knot, path, by } of namedKnots(scene)) {
    if (!paths.includes(knot)) tell('M113', path, unknown(`${by} opens "${knot}", which the story does not have`, paths))
  }
}

/** Every `when` of the scene with its place in the file. */
export function whens(scene: Scene): { when: When; path: JsonPath }[] {
  const found: { when: When; path: JsonPath }[] = []
  const add = (when: When | undefined, ...path: JsonPath) => {
    if (when) found.push({ when, path })
  }
  for (const [at, person] of scene.cast.entries())
    for (const [index, stand] of person.at.entries()) add(stand.when, 'cast', at, 'at', index, 'when')
  for (const [at, prop] of scene.props.entries()) add(prop.when, 'props', at, 'when')
  for (const [at, device] of scene.devices.entries()) {
    add(device.when, 'devices', at, 'when')
    for (const [index, move] of (device.moves ?? []).entries()) add(move.when, 'devices', at, 'moves', index, 'when')
  }
  for (const [at, spot] of scene.spots.entries()) add(spot.when, 'spots', at, 'when')
  return found
}

function checkFacts({ scene, ink }: SceneChecked, tell: Tell): void {
  if (!wholeStory(ink)) return
  const facts = ['place', ...ink.facts.map((fact) => fact.name)]
  for (const { when, path } of whens(scene)) {
    for (const [name, test] of Object.entries(when)) {
      if (!facts.includes(name)) tell('M111', [...path, name], unknown(`the story has no VAR ${name}`, facts))
      const listed = listedValues(scene, name)
      const values = Array.isArray(test) ? test : [test]
      for (const value of values) {
        if (listed && typeof value === 'string' && !listed.includes(value)) {
          tell('M219', [...path, name], unknown(`"${value}" is none of the values of ${name}`, listed))
        }
      }
    }
  }
}

/** A message with the nearest name that is there, when one is near enough to be a slip. */
export function unknown(message: string, names: readonly string[]): string {
  const wanted = /"([^"]*)"/g
  const asked = [...message.matchAll(wanted)].map((match) => match[1] ?? '')
  const near = names.map((name) => ({ name, far: Math.min(...asked.map((each) => distance(each, name))) })).sort((a, b) => a.far - b.far)[0]
  return near && near.far > 0 && near.far <= Math.max(1, Math.floor(near.name.length / 3))
    ? `${message}; did you mean "${near.name}"?`
    : message
}

/** Letters to change, add or drop to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
