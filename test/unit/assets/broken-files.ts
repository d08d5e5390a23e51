/** Assets that are broken in ways no modelling tool shows: what their bytes and numbers say does not hold together. */
import type { Document } from '@gltf-transform/core'
import type { Case } from './cases.ts'
import type { Files } from './tiny-assets.ts'
import { hdr, ktx2, paint, square, tinyPerson, tinyProp, tinySet } from './tiny-assets.ts'

type Json = {
  nodes: { name: string; children?: number[] }[]
  scenes?: { nodes: number[] }[]
  scene?: number
  meshes: { extras?: { targetNames?: unknown }; primitives: { attributes: Record<string, number> }[] }[]
  accessors: { count: number }[]
  buffers: unknown
}

/** A GLB whose words are changed and whose numbers stay. */
async function reworded(files: Promise<Files>, change: (json: Json) => void): Promise<Files> {
  const all = await files
  const bytes = Buffer.from(all['tiny.glb'] as Uint8Array)
  const end = 20 + bytes.readUInt32LE(12)
  const json = JSON.parse(bytes.toString('utf8', 20, end)) as Json
  change(json)
  const words = JSON.stringify(json)
  const text = Buffer.from(words.padEnd(Math.ceil(Buffer.byteLength(words) / 4) * 4))
  const head = Buffer.from(bytes.subarray(0, 20))
  head.writeUInt32LE(20 + text.length + bytes.length - end, 8)
  head.writeUInt32LE(text.length, 12)
  return { ...all, 'tiny.glb': Buffer.concat([head, text, bytes.subarray(end)]) }
}

const first = (document: Document) => document.getRoot().listMeshes()[0]?.listPrimitives()[0]
const plainFloats = (length: number, values: Record<number, number> = {}) => Object.assign(new Float32Array(length), values)
const changed = async (files: Promise<Files>, other: Files): Promise<Files> => ({ ...(await files), ...other })
const evening = (more: object) => (each: { lightmap: object; probe: object; exposure: number }) =>
  Object.assign(each, {
    lights: { evening: { lightmap: each.lightmap, probe: each.probe, irradiance: 'tiny-air.json', exposure: 1, ...more } },
  })

/** A KTX2 file with another number in its head. */
function headed(where: number, value: number): Uint8Array {
  const file = Buffer.from(ktx2(256))
  file.writeUInt32LE(value, where)
  return file
}

export const brokenFiles: Case[] = [
  {
    code: 'A101',
    what: 'a picture',
    files: () => changed(tinyProp(), { 'tiny.glb': Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1') }),
    says: /PNG picture/,
  },
  {
    code: 'A103',
    what: 'lists that are none',
    files: () => reworded(tinyProp(), (each) => Object.assign(each, { buffers: [null] })),
    says: /"buffers"/,
  },
  {
    code: 'A103',
    what: 'a list longer than its bytes',
    files: () => reworded(tinyProp(), (each) => each.accessors.forEach((list) => void Object.assign(list, { count: 9000 }))),
    says: /bytes, where \d+ are/,
  },
  {
    code: 'A103',
    what: 'corners of another file',
    files: () =>
      reworded(tinyProp(), (each) => each.meshes[0]?.primitives.forEach((piece) => void Object.assign(piece.attributes, { POSITION: 77 }))),
    says: /POSITION 77/,
  },
  {
    code: 'A103',
    what: 'a node within itself',
    files: () => reworded(tinyProp(), (each) => each.nodes.forEach((node) => void Object.assign(node, { children: [0] }))),
    says: /lies within itself/,
  },
  {
    code: 'A103',
    what: 'no scene',
    files: () => reworded(tinyProp(), (each) => Object.assign(each, { scenes: undefined, scene: undefined })),
    says: /no scene/,
  },
  {
    code: 'A110',
    what: 'a corner that is no number',
    files: () =>
      tinyPerson({
        model: (each) =>
          void first(each)
            ?.getAttribute('POSITION')
            ?.setArray(plainFloats(12, { 4: Number.NaN })),
      }),
    says: /corners that are no numbers/,
  },
  {
    code: 'A110',
    what: 'a corner that is not there',
    files: () =>
      tinyProp(
        (each) =>
          void first(each)
            ?.getIndices()
            ?.setArray(new Uint16Array([0, 2, 900])),
      ),
    says: /names corner 900, and has 4/,
  },
  {
    code: 'A110',
    what: 'no triangle',
    files: () => tinyProp((each) => void first(each)?.getIndices()?.setArray(new Uint16Array(0))),
    says: /without a triangle/,
  },
  { code: 'A110', what: 'lines', files: () => tinyProp((each) => void first(each)?.setMode(1)), says: /only triangles/ },
  {
    code: 'A110',
    what: 'a collider beside the scene',
    files: () => reworded(tinySet(), (each) => each.scenes?.forEach((scene) => void scene.nodes.splice(2, 1))),
    says: /"collider" is not in the scene/,
  },
  {
    code: 'A108',
    what: 'a WebP that is none',
    files: () => tinyPerson({ model: (each) => paint(each, Buffer.from('PNG'), 'image/webp') }),
    says: /not the image\/webp/,
  },
  {
    code: 'A201',
    what: 'never unwrapped',
    files: () => tinySet({ model: (each) => void square(each, 'static_door', { chart: [0.5, 0.5, 0.5, 0.5] }) }),
    says: /folded into a point/,
  },
  {
    code: 'A202',
    what: 'a chart that is no number',
    files: () =>
      tinySet({
        model: (each) =>
          void first(each)
            ?.getAttribute('TEXCOORD_1')
            ?.setArray(plainFloats(8, { 2: Number.NaN })),
      }),
    says: /no number/,
  },
  {
    code: 'A204',
    what: 'one plain colour, not packed',
    files: () => changed(tinySet(), { 'tiny-light.ktx2': plain() }),
    says: /next to nothing/,
  },
  {
    code: 'A205',
    what: 'levels beyond counting',
    files: () => changed(tinySet(), { 'tiny-light.ktx2': headed(40, 0xffffffff) }),
    says: /4294967295 mipmap/,
  },
  { code: 'A205', what: 'six faces', files: () => changed(tinySet(), { 'tiny-light.ktx2': headed(36, 6) }), says: /stack of pictures/ },
  {
    code: 'A101',
    what: 'a view that is no model',
    files: async () => ({ ...(await tinySet({ description: evening({ view: 'dusk.glb' }) })), 'dusk.glb': 'PNG' }),
    says: /no binary/,
  },
  {
    code: 'A303',
    what: 'no air of a light',
    files: () => tinySet({ description: evening({ irradiance: 'dusk-air.bin' }) }),
    says: /dusk-air\.bin/,
  },
  { code: 'A302', what: 'a view by number', files: () => tinySet({ description: evening({ view: 5 }) }), says: /lights\.evening\.view/ },
  {
    code: 'A302',
    what: 'what is expected',
    files: () => tinySet({ description: (each) => Object.assign(each, { exposure: 'much' }) }),
    says: /expected number, received string/,
  },
  {
    code: 'A302',
    what: 'degrees',
    files: () => tinySet({ description: (each) => Object.assign(each.places.room, { yaw: 90 }) }),
    says: /radians/,
  },
  {
    code: 'A302',
    what: 'nowhere to arrive',
    files: () => tinySet({ description: (each) => Object.assign(each, { places: {} }) }),
    says: /arrive/,
  },
  {
    code: 'A301',
    what: 'a byte order mark',
    files: () => changed(tinySet(), { 'tiny.json': '\ufeff{ "places": {} }' }),
    says: /byte order mark/,
  },
  {
    code: 'A301',
    what: 'another name than the person',
    files: async () => {
      const { 'tiny.json': json = '', ...others } = await tinyPerson()
      return { ...others, 'other.json': json }
    },
    says: /call it "tiny\.json"/,
  },
  {
    code: 'A303',
    what: 'a way out of the folder',
    files: () => tinySet({ description: (each) => Object.assign(each, { glb: '../tiny.glb' }) }),
    says: /without a folder/,
  },
  {
    code: 'A303',
    what: 'a name that does not travel',
    files: () => changed(tinySet({ description: (each) => Object.assign(each.probe, { file: 'søn#1.hdr' }) }), { 'søn#1.hdr': hdr(128) }),
    says: /letters a to z/,
  },
  {
    code: 'A104',
    what: 'a mirror nobody made',
    files: () => tinySet({ description: (each) => Object.assign(each, { mirrors: mirror }) }),
    says: /"looking_glass"/,
  },
  {
    code: 'A305',
    what: 'a thing to be looked at from the air',
    files: () => tinySet({ description: (each) => Object.assign(each.anchors.seat, { view: { position: [9, 0, 9], yaw: 0 } }) }),
    says: /at its view/,
  },
  {
    code: 'A309',
    what: 'a seat in centimetres',
    files: () => tinySet({ description: (each) => Object.assign(each.anchors.seat, { position: [100, 45, 100] }) }),
    says: /"seat" is at 100, 45, 100/,
  },
  {
    code: 'A306',
    what: 'nothing bound to the skeleton',
    files: () =>
      tinyPerson({
        model: (each) =>
          each
            .getRoot()
            .listNodes()
            .forEach((node) => void node.setSkin(null)),
      }),
    says: /no mesh is bound/,
  },
  {
    code: 'A307',
    what: 'shapes without names',
    files: () => reworded(tinyPerson(), (each) => each.meshes.forEach((mesh) => void Object.assign(mesh, { extras: {} }))),
    says: /does not name its shapes/,
  },
  {
    code: 'A310',
    what: 'an end elsewhere',
    files: () =>
      tinyPerson({
        model: (each) =>
          void each
            .getRoot()
            .listAnimations()[0]
            ?.listSamplers()[0]
            ?.getOutput()
            ?.setArray(new Float32Array([0, 0, 0, 1, 0, 0.1, 0, 0.995])),
      }),
    says: /"sit" ends elsewhere.*jumps by 11°/,
  },
  {
    code: 'A310',
    what: 'one who sits once',
    files: () => tinyPerson({ description: (each) => Object.assign(each.clips.sit ?? {}, { loop: false }) }),
    says: /"sit" does not loop/,
  },
]

/** A lightmap of one colour that is not packed any further. */
function plain(): Uint8Array {
  const file = Buffer.from(ktx2(256))
  return file.fill(0, file.length - 256 * 256)
}
const mirror = {
  looking_glass: {
    room: [
      [0, 0, 0],
      [1, 1, 1],
    ],
    from: [0, 1, 0],
    yaw: 0,
    range: 1,
  },
}
