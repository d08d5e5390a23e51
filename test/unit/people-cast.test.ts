/** Everyone who can be cast: the built file loads, has what the run time moves, and holds its budget. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPersonDescription } from '../../src/world/people/person-model.ts'

const home = fileURLToPath(new URL('../../assets/people/', import.meta.url))
const cast = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(home, entry.name)).includes(`${entry.name}.params.json`))
  .map((entry) => entry.name)

const expected = ['aage', 'amina', 'assistant', 'child', 'daughter', 'inger', 'karl', 'mehmet', 'minh', 'neighbour', 'student', 'trainer']

it('is everyone the stories and their scenes to come ask for', () => {
  expect(cast).toEqual(expect.arrayContaining(expected))
})

const morphs = ['jawOpen', 'mouthSmile', 'mouthRound', 'mouthFrown', 'blink', 'browUp', 'browDown']
const clips = [
  ...[
    'sit',
    'sit_table',
    'sit_table_talk',
    'sit_talk',
    'sit_listen',
    'sit_cup',
    'sit_table_cup',
    'stand',
    'stand_talk',
    'walk',
    'walk_rollator',
  ],
  ...['reach', 'pour', 'wave', 'stand_up', 'stand_up_rail', 'stocking', 'stocking_hand'],
  ...['nod', 'look_away', 'sigh', 'laugh'].flatMap((moment) => [`sit_${moment}`, `stand_${moment}`]),
]

type Primitive = { indices: number; attributes: Record<string, number>; targets?: Record<string, number>[] }
type Gltf = {
  nodes: { name?: string }[]
  meshes: { name: string; primitives: Primitive[]; extras?: { targetNames?: string[] } }[]
  accessors: { count: number }[]
  animations: { name: string }[]
}

/** The JSON of a GLB; throws when the file is none. */
function readGlb(path: string): Gltf {
  const bytes = readFileSync(path)
  expect(bytes.toString('latin1', 0, 4)).toBe('glTF')
  expect(bytes.readUInt32LE(8)).toBe(bytes.length)
  return JSON.parse(bytes.toString('utf8', 20, 20 + bytes.readUInt32LE(12))) as Gltf
}

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

describe.each(cast)('%s', (id) => {
  const folder = join(home, id)
  const glb = join(folder, `${id}.glb`)
  const gltf = readGlb(glb)
  const about = readPersonDescription(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))

  it('has the clips, and a clip for every name its description gives', () => {
    const there = gltf.animations.map((clip) => clip.name)
    expect(there.sort()).toEqual(Object.keys(about.clips).sort())
    expect(there).toEqual(expect.arrayContaining(clips))
    for (const clip of Object.values(about.clips)) {
      for (const next of [clip.after, clip.talk, clip.listen]) if (next) expect(there).toContain(next)
    }
  })

  it('has every shape of the face, with normals, so that a smile is lit as one', () => {
    const face = gltf.meshes.find((mesh) => mesh.name === 'face')
    expect(face?.extras?.targetNames).toEqual(morphs)
    expect(about.morphs).toEqual(morphs)
    for (const primitive of face?.primitives ?? []) {
      for (const target of primitive.targets ?? []) expect(Object.keys(target).sort()).toEqual(['NORMAL', 'POSITION'])
    }
  })

  it('has the bones that are led, and ten fingers to hold with', () => {
    const names = new Set(gltf.nodes.map((node) => node.name))
    for (const bone of Object.values(about.bones)) expect(names).toContain(bone)
    for (const side of ['L', 'R']) for (const bone of ['hand', 'fingers', 'tips', 'thumb', 'foot']) expect(names).toContain(bone + side)
  })

  it('has 12,000 to 15,000 triangles, four draw calls at most and 700 kB', () => {
    const primitives = gltf.meshes.flatMap((mesh) => mesh.primitives)
    const triangles = primitives.reduce((sum, primitive) => sum + (gltf.accessors[primitive.indices]?.count ?? 0) / 3, 0)
    expect(triangles).toBeGreaterThanOrEqual(12_000)
    expect(triangles).toBeLessThanOrEqual(15_000)
    expect(primitives.length).toBeLessThanOrEqual(4)
    expect(readFileSync(glb).length).toBeLessThanOrEqual(700_000)
  })

  it('sits on the same chair as everyone, and stands a short step before it after getting up', () => {
    expect(about.seatHeight).toBeCloseTo(0.46, 2)
    expect(about.standsBefore).toBeGreaterThan(0.2)
    expect(about.standsBefore).toBeLessThan(0.34)
    expect(about.clips.sit_table?.rises).toBe(false)
  })

  it('is the file its sources were packed into', () => {
    const told = JSON.parse(readFileSync(join(folder, `${id}.sources.json`), 'utf8')) as { built: string }
    expect(hash(glb)).toBe(told.built)
  })
})
