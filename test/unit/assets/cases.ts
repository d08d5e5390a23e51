/** One broken asset for every diagnostic: what is wrong, the files, and what must be told of it. */
import { KHRLightsPunctual } from '@gltf-transform/extensions'
import type { Files } from './tiny-assets.ts'
import { hdr, ktx2, paint, square, tinyAir, tinyPerson, tinyProp, tinySet } from './tiny-assets.ts'

export type Case = { code: string; what: string; files: () => Promise<Files>; says: RegExp; scenes?: object[] }

const less = async (files: Promise<Files>, ...gone: string[]): Promise<Files> =>
  Object.fromEntries(Object.entries(await files).filter(([name]) => !gone.includes(name)))
const changed = async (files: Promise<Files>, other: Files): Promise<Files> => ({ ...(await files), ...other })
const cut = async (files: Promise<Files>, name: string, bytes: number): Promise<Files> => {
  const all = await files
  return { ...all, [name]: Buffer.from(all[name] ?? '').subarray(0, bytes) }
}
const changedAir = (change: (point: { sides: number[][] }) => void): Promise<Files> => {
  const points = tinyAir()
  for (const point of points) change(point)
  return changed(tinySet(), { 'tiny-air.json': JSON.stringify(points) })
}
const text = (words: string) => Buffer.from(words)
const scene = (more: object) => [{ id: 'home', set: 'tiny', ...more }]

export const cases: Case[] = [
  { code: 'A001', what: 'a folder without a model', files: async () => ({ 'notes.txt': '' }), says: /holds no \.glb/ },
  {
    code: 'A006',
    what: 'nobody tells of its source',
    files: () => changed(tinyProp(), { 'SOURCE.md': 'Licence: CC0-1.0' }),
    says: /Made from/,
  },
  {
    code: 'A007',
    what: 'a narrower licence',
    files: () => changed(tinyProp(), { 'SOURCE.md': 'Made by: A\nMade from: b\nLicence: CC-BY-NC-4.0' }),
    says: /CC-BY-NC/,
  },

  { code: 'A101', what: 'an empty file', files: () => changed(tinyProp(), { 'tiny.glb': '' }), says: /it is empty/ },
  {
    code: 'A101',
    what: 'a text glTF',
    files: () => changed(tinyProp(), { 'tiny.glb': '{ "asset": { "version": "2.0" } }' }),
    says: /text glTF/,
  },
  {
    code: 'A101',
    what: 'a pointer',
    files: () => changed(tinyProp(), { 'tiny.glb': 'version https://git-lfs.github.com/spec/v1' }),
    says: /Git LFS/,
  },
  { code: 'A102', what: 'half of a file', files: () => cut(tinyProp(), 'tiny.glb', 300), says: /300 of \d+ bytes/ },
  {
    code: 'A103',
    what: 'a description that is none',
    files: () => changed(tinyProp(), { 'tiny.glb': container('{ "nodes": ') }),
    says: /cannot be read/,
  },
  {
    code: 'A103',
    what: 'a picture elsewhere',
    files: () =>
      changed(tinyProp(), { 'tiny.glb': container('{ "asset": { "version": "2.0" }, "nodes": [], "images": [{ "uri": "wood.png" }] }') }),
    says: /wood\.png/,
  },
  {
    code: 'A104',
    what: 'no floor to walk on',
    files: () => tinySet({ model: (each) => void node(each, 'walk')?.dispose() }),
    says: /"walk" is missing/,
  },
  {
    code: 'A105',
    what: "a tool's number",
    files: () => tinyProp((each) => void square(each, 'body.001', { side: 0.2 })),
    says: /body\.001/,
  },
  { code: 'A105', what: 'two of one name', files: () => tinyProp((each) => void square(each, 'body', { side: 0.2 })), says: /two nodes/ },
  {
    code: 'A106',
    what: 'centimetres',
    files: () => tinyProp((each) => void node(each, 'body')?.setScale([100, 100, 100])),
    says: /centimetres/,
  },
  {
    code: 'A106',
    what: 'eyes at the height of a church',
    files: () => tinyPerson({ model: (each) => void node(each, 'eyeL')?.setTranslation([0, 150, 0]) }),
    says: /eyes are 150/,
  },
  {
    code: 'A107',
    what: 'a lamp',
    files: () =>
      tinyProp(
        (each) => void node(each, 'body')?.setExtension('KHR_lights_punctual', each.createExtension(KHRLightsPunctual).createLight()),
      ),
    says: /lamps/,
  },
  {
    code: 'A107',
    what: 'a camera',
    files: () => tinyProp((each) => void node(each, 'body')?.setCamera(each.createCamera())),
    says: /camera/,
  },
  { code: 'A108', what: 'a PNG', files: () => tinyProp((each) => paint(each, text('PNG'), 'image/png')), says: /image\/png, not KTX2/ },
  {
    code: 'A109',
    what: 'more than one sees',
    files: () => tinyProp((each) => paint(each, ktx2(2048, 2048, { bytes: 100 }), 'image/ktx2')),
    says: /2048 × 2048, at most 1024/,
  },
  {
    code: 'A109',
    what: 'no blocks of four',
    files: () => tinyProp((each) => paint(each, ktx2(130), 'image/ktx2')),
    says: /multiples of 4/,
  },

  {
    code: 'A201',
    what: 'a wall without chart',
    files: () => tinySet({ model: (each) => void square(each, 'static_door') }),
    says: /static_door/,
  },
  {
    code: 'A202',
    what: 'a chart that repeats',
    files: () => tinySet({ model: (each) => void square(each, 'static_door', { chart: [-0.2, 0, 1, 3] }) }),
    says: /-0\.20…1\.00 by 0\.00…3\.00/,
  },
  {
    code: 'A203',
    what: 'a copy of the rug',
    files: () => tinySet({ model: (each) => void square(each, 'later_rug', { chart: [0.6, 0.1, 0.8, 0.3] }) }),
    says: /"spot_rug" and "later_rug"/,
  },
  {
    code: 'A204',
    what: 'no lightmap',
    files: () => tinySet({ description: (each) => Reflect.deleteProperty(each, 'lightmap') }),
    says: /names no lightmap/,
  },
  {
    code: 'A204',
    what: 'a lightmap of one colour',
    files: () => changed(tinySet(), { 'tiny-light.ktx2': ktx2(256, 256, { bytes: 20 }) }),
    says: /next to nothing/,
  },
  { code: 'A205', what: 'ETC1S', files: () => changed(tinySet(), { 'tiny-light.ktx2': ktx2(256, 256, { model: 163 }) }), says: /UASTC/ },
  { code: 'A205', what: 'mipmaps', files: () => changed(tinySet(), { 'tiny-light.ktx2': ktx2(256, 256, { levels: 9 }) }), says: /mipmap/ },
  { code: 'A205', what: 'not square', files: () => changed(tinySet(), { 'tiny-light.ktx2': ktx2(256, 512) }), says: /not square/ },
  { code: 'A205', what: 'cut short', files: () => cut(changed(tinySet(), {}), 'tiny-light.ktx2', 3000), says: /cut short/ },
  { code: 'A205', what: 'another file', files: () => changed(tinySet(), { 'tiny-light.ktx2': 'PNG' }), says: /KTX2/ },
  { code: 'A206', what: 'no probe', files: () => less(tinySet(), 'tiny-probe.hdr'), says: /tiny-probe\.hdr/ },
  { code: 'A207', what: 'a square', files: () => changed(tinySet(), { 'tiny-probe.hdr': hdr(128, 128) }), says: /twice as wide/ },
  { code: 'A207', what: 'a black one', files: () => changed(tinySet(), { 'tiny-probe.hdr': hdr(128, 64, 0) }), says: /black/ },
  { code: 'A207', what: 'cut short', files: () => cut(tinySet(), 'tiny-probe.hdr', 5000), says: /cut short/ },
  { code: 'A207', what: 'no HDR', files: () => changed(tinySet(), { 'tiny-probe.hdr': 'PNG' }), says: /Radiance/ },
  { code: 'A208', what: 'no JSON', files: () => changed(tinySet(), { 'tiny-air.json': '[{' }), says: /no JSON/ },
  { code: 'A208', what: 'five sides', files: () => changedAir((each) => void each.sides.pop()), says: /0\.sides/ },
  {
    code: 'A208',
    what: 'light below nothing',
    files: () => changedAir((each) => void each.sides.splice(0, 1, [-1, 0, 0])),
    says: /below 0/,
  },
  {
    code: 'A208',
    what: 'all dark',
    files: () =>
      changedAir((each) => {
        for (const side of each.sides) side.fill(0)
      }),
    says: /no light at all/,
  },
  { code: 'A208', what: 'no points', files: () => changed(tinySet(), { 'tiny-air.json': '[]' }), says: /tiny-air\.json/ },
  {
    code: 'A208',
    what: 'one light without',
    files: () => tinySet({ description: (each) => Object.assign(each, { lights: { dusk: { ...each, irradiance: undefined } } }) }),
    says: /"dusk"/,
  },
  { code: 'A303', what: 'no points file', files: () => less(tinySet(), 'tiny-air.json'), says: /tiny-air\.json/ },

  { code: 'A301', what: 'a comma too many', files: () => changed(tinySet(), { 'tiny.json': '{ "places": {}, }' }), says: /no JSON/ },
  { code: 'A301', what: 'a set nobody described', files: () => less(tinySet(), 'tiny.json'), says: /is not there/ },
  {
    code: 'A302',
    what: 'an angle in words',
    files: () => tinySet({ description: (each) => Object.assign(each.places.room, { yaw: '90°' }) }),
    says: /places\.room\.yaw/,
  },
  {
    code: 'A302',
    what: 'another id',
    files: () => tinyPerson({ description: (each) => Object.assign(each, { id: 'karl' }) }),
    says: /"karl"/,
  },
  {
    code: 'A303',
    what: 'a model under another name',
    files: () => tinySet({ description: (each) => Object.assign(each, { glb: 'final2.glb' }) }),
    says: /final2\.glb/,
  },
  { code: 'A304', what: 'a scene wants a place', files: () => tinySet(), scenes: scene({ places: [{ node: 'attic' }] }), says: /"attic"/ },
  {
    code: 'A304',
    what: 'a scene wants an anchor',
    files: () => tinySet(),
    scenes: scene({ cast: [{ at: [{ node: 'saet' }] }] }),
    says: /did you mean "seat"/,
  },
  {
    code: 'A304',
    what: 'a scene wants a light',
    files: () => tinySet(),
    scenes: scene({ light: 'evening' }),
    says: /the light "evening"/,
  },
  {
    code: 'A304',
    what: 'a phase of a scene wants a light',
    files: () => tinySet(),
    scenes: scene({ phases: [{ id: 'door' }, { id: 'later', light: 'evening' }] }),
    says: /the light "evening"/,
  },
  {
    code: 'A303',
    what: 'no view of a further light',
    files: () => tinySet({ description: (each) => Object.assign(each, { lights: { evening: { ...each, view: 'dusk.glb' } } }) }),
    says: /dusk\.glb.*of the light "evening"/,
  },
  {
    code: 'A206',
    what: 'no probe of a further light',
    files: () =>
      tinySet({
        description: (each) =>
          Object.assign(each, { lights: { evening: { ...each, lightmap: each.lightmap, probe: { file: 'dusk.hdr', rotationY: 0 } } } }),
      }),
    says: /dusk\.hdr of the light "evening"/,
  },
  {
    code: 'A304',
    what: 'a scene wants a spot',
    files: () => tinySet(),
    scenes: scene({ spots: [{ node: 'spot_cat' }] }),
    says: /"spot_cat"/,
  },
  {
    code: 'A304',
    what: 'a scene wants a clip',
    files: () => tinyPerson(),
    scenes: scene({ cast: [{ person: 'tiny', at: [{ clip: 'dance' }] }] }),
    says: /"dance"/,
  },
  {
    code: 'A305',
    what: 'outside of its floor',
    files: () => tinySet({ description: (each) => Object.assign(each.places.room, { stand: [3, 0, 0] }) }),
    says: /outside of its own floor/,
  },
  {
    code: 'A305',
    what: 'beside the walkable floor',
    files: () =>
      tinySet({
        description: (each) =>
          Object.assign(each.places.room, {
            stand: [5, 0, 0],
            floor: [
              [4, -1],
              [6, -1],
              [6, 1],
              [4, 1],
            ],
          }),
      }),
    says: /no floor to walk on/,
  },
  {
    code: 'A306',
    what: 'an eye by another name',
    files: () => tinyPerson({ model: (each) => void node(each, 'eyeL')?.setName('eye_L') }),
    says: /did you mean "eye_L"/,
  },
  {
    code: 'A307',
    what: 'another order',
    files: () => tinyPerson({ description: (each) => void each.morphs.reverse() }),
    says: /has the shapes jawOpen/,
  },
  {
    code: 'A307',
    what: 'no lids',
    files: () => tinyPerson({ description: (each) => void each.morphs.splice(4, 1) }),
    says: /no shape "blink"/,
  },
  {
    code: 'A308',
    what: 'nobody walks',
    files: () => tinyPerson({ description: (each) => Reflect.deleteProperty(each.clips, 'walk') }),
    says: /no clip "walk"/,
  },
  {
    code: 'A308',
    what: 'a clip only told of',
    files: () => tinyPerson({ description: (each) => Object.assign(each.clips, { wave: { seconds: 2, loop: false } }) }),
    says: /no clip "wave"/,
  },
  {
    code: 'A308',
    what: 'another length',
    files: () => tinyPerson({ description: (each) => Object.assign(each.clips.sit ?? {}, { seconds: 9 }) }),
    says: /9 s here and 2\.00 s/,
  },
  {
    code: 'A308',
    what: 'a variant that is not there',
    files: () => tinyPerson({ description: (each) => Object.assign(each.clips.stand ?? {}, { talk: 'chat' }) }),
    says: /"chat" as "talk"/,
  },

  {
    code: 'A402',
    what: 'twenty things apart',
    files: () => tinyProp((each) => parts(20).forEach((at) => void square(each, `part_${at}`, { side: 0.1 }))),
    says: /21 draw calls, at most 16/,
  },
  { code: 'A403', what: 'a large file', files: () => tinyProp((each) => paint(each, ktx2(1024), 'image/ktx2')), says: /at most 400 000/ },
  { code: 'A404', what: 'a large picture', files: () => tinySet({ model: (each) => pictures(each, 10) }), says: /at most 40 000 000/ },
]

const parts = (count: number) => Array.from({ length: count }, (_, at) => at)
type Model = Parameters<NonNullable<Parameters<typeof tinyProp>[0]>>[0]
const node = (document: Model, name: string) =>
  document
    .getRoot()
    .listNodes()
    .find((each) => each.getName() === name)

function pictures(document: Model, count: number): void {
  for (const at of parts(count)) {
    paint(document, ktx2(2048, 2048, { bytes: 100 + at }), 'image/ktx2')
    document.getRoot().listMeshes()[0]?.listPrimitives()[0]?.clone()
    square(document, `later_${at}`, { chart: null, material: document.getRoot().listMaterials().at(-1) })
  }
}

/** A GLB around any text. */
function container(words: string): Uint8Array {
  const json = Buffer.from(words.padEnd(Math.ceil(words.length / 4) * 4))
  const head = Buffer.alloc(20)
  head.write('glTF')
  head.writeUInt32LE(2, 4)
  head.writeUInt32LE(20 + json.length, 8)
  head.writeUInt32LE(json.length, 12)
  head.writeUInt32LE(0x4e4f534a, 16)
  return Buffer.concat([head, json])
}
