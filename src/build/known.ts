/** What the project has that a scene may name: sets, people, props, devices, letters. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Known, KnownSet } from '../scenario/checker/known.ts'
import { glbNodes } from './glb-nodes.ts'

/** Reads what is there. What is not built yet (a set without its .json) is known by name only and not looked into. */
export function readKnown(root: string): Known {
  const sets = folders(join(root, 'assets/sets')).map((name): [string, KnownSet] => [name, readSet(join(root, 'assets/sets', name), name)])
  // beside the people lie the tools that make them
  const people = folders(join(root, 'assets/people')).filter((name) =>
    files(join(root, 'assets/people', name)).some((file) => file.startsWith(`${name}.`)),
  )
  const devices = files(join(root, 'src/devices')).flatMap((file) => (/^[a-z][a-z-]*\.tsx$/.test(file) ? [file.slice(0, -4)] : []))
  return {
    sets: Object.fromEntries(sets),
    people: Object.fromEntries(people.map((name) => [name, clipsOf(join(root, 'assets/people', name, `${name}.json`))])),
    props: folders(join(root, 'assets/props')),
    devices: Object.fromEntries(
      devices.filter((name) => !name.endsWith('-view')).map((name) => [name, eventsOf(join(root, 'src/devices', `${name}.tsx`))]),
    ),
    letters: lettersOf(join(root, 'assets/fonts/charset.json')),
  }
}

function readSet(folder: string, name: string): KnownSet {
  const described = json(join(folder, `${name}.json`)) as { anchors?: object; places?: object; glb?: unknown; lights?: object } | null
  if (!described) return { places: null, anchors: null, nodes: null, lights: null }
  const glb = typeof described.glb === 'string' ? described.glb : `${name}.glb`
  return {
    places: Object.keys(described.places ?? {}),
    anchors: Object.keys(described.anchors ?? {}),
    nodes: glbNodes(join(folder, glb)),
    lights: Object.keys(described.lights ?? {}),
  }
}

/** A device's file draws too, so it cannot be loaded here: its events are read from its words. */
function eventsOf(path: string): readonly string[] | null {
  const listed = /^ {2}events: \[([^\]]*)\],$/m.exec(readFileSync(path, 'utf8'))?.[1]
  return listed === undefined ? null : [...listed.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')
}

function clipsOf(path: string): readonly string[] | null {
  const clips = (json(path) as { clips?: unknown } | null)?.clips
  if (Array.isArray(clips))
    return clips.map((clip: unknown) => (typeof clip === 'string' ? clip : String((clip as { name?: unknown } | null)?.name)))
  return clips && typeof clips === 'object' ? Object.keys(clips) : null
}

function lettersOf(path: string): string | null {
  const characters = (json(path) as { characters?: unknown } | null)?.characters
  return typeof characters === 'string' ? characters : null
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return null
  }
}

function folders(path: string): string[] {
  return entries(path)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
}

function files(path: string): string[] {
  return entries(path)
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
}

function entries(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch {
    return []
  }
}
