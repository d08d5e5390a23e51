/** The texts that stand in scene.json itself, by the id a catalogue gives them. */
import type { Scene } from '../scene-schema.ts'
import type { JsonPath } from './json-lines.ts'

export type SceneText = { id: string; text: string; path: JsonPath }

/** Every Danish text of scene.json with its id and its place in the file. */
export function sceneTexts(scene: Scene): SceneText[] {
  const texts: SceneText[] = []
  const add = (id: string, text: string | undefined, ...path: JsonPath) => {
    if (text !== undefined) texts.push({ id, text, path })
  }
  add('scene.title', scene.title, 'title')
  add('scene.summary', scene.summary, 'summary')
  add('scene.whoFor', scene.whoFor, 'whoFor')
  add('scene.trains', scene.trains, 'trains')
  add('scene.role', scene.role, 'role')
  for (const [at, place] of scene.places.entries()) add(`place.${place.id}`, place.name, 'places', at, 'name')
  for (const [at, person] of scene.cast.entries()) add(`cast.${person.id}`, person.name, 'cast', at, 'name')
  for (const [at, device] of scene.devices.entries()) add(`device.${device.id}`, device.name, 'devices', at, 'name')
  for (const [at, spot] of scene.spots.entries()) add(`spot.${spot.id}`, spot.name, 'spots', at, 'name')
  for (const [at, sound] of scene.sounds.entries()) add(`sound.${sound.line}`, sound.caption, 'sounds', at, 'caption')
  scene.phases.forEach((phase, at) => {
    add(`phase.${phase.id}`, phase.title, 'phases', at, 'title')
    add(`phase.${phase.id}.task`, phase.task, 'phases', at, 'task')
    add(`phase.${phase.id}.leave`, phase.leaveLabel, 'phases', at, 'leaveLabel')
  })
  for (const [at, wish] of scene.wishes.entries()) add(`wish.${wish.id}`, wish.text, 'wishes', at, 'text')
  scene.ends.forEach((end, at) => {
    add(`end.${end.id}`, end.title, 'ends', at, 'title')
    add(`end.${end.id}.text`, end.text, 'ends', at, 'text')
  })
  scene.evidence.forEach((evidence, at) => {
    for (const part of ['claim', 'for', 'against', 'source'] as const) {
      add(`evidence.${evidence.id}.${part}`, evidence[part], 'evidence', at, part)
    }
  })
  return texts
}
