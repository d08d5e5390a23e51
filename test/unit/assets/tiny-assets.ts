/** The smallest set, person and prop that are whole: what the checker's cases break. */
import type { Material, Node } from '@gltf-transform/core'
import { Document, NodeIO } from '@gltf-transform/core'
import { KHRLightsPunctual, KHRTextureBasisu } from '@gltf-transform/extensions'

export type Files = Record<string, string | Uint8Array>

const note = 'Made by: Ane Friis\nMade from: tiny.blend\nLicence: CC-BY-4.0\n'
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
const io = new NodeIO().registerExtensions([KHRLightsPunctual, KHRTextureBasisu])
export const glb = (document: Document): Promise<Uint8Array> => io.writeBinary(document)

/** A KTX2 file with the head of one; its picture is any bytes. */
export function ktx2(width: number, height = width, { model = 166, transfer = 2, levels = 1, bytes = width * height } = {}): Uint8Array {
  const described = 80 + 24 * levels
  const at = described + 44
  const file = Buffer.alloc(at + bytes)
  Buffer.from([0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]).copy(file)
  for (const [where, value] of [
    [16, 1],
    [20, width],
    [24, height],
    [36, 1],
    [40, levels],
    [48, described],
    [52, 44],
  ] as const)
    file.writeUInt32LE(value, where)
  file.writeBigUInt64LE(BigInt(at), 80)
  file.writeBigUInt64LE(BigInt(bytes), 88)
  for (let k = at; k < file.length; k += 1) file[k] = (k * 31 + (k >> 4)) & 255
  file.writeUInt8(model, described + 12)
  file.writeUInt8(transfer, described + 14)
  return file
}

/** A panorama of one colour. */
export function hdr(width: number, height = width / 2, exponent = 128): Uint8Array {
  const pixels = Buffer.alloc(width * height * 4, 90)
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = exponent
  return Buffer.concat([Buffer.from(`#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y ${height} +X ${width}\n`), pixels])
}

type Square = { at?: [number, number, number]; side?: number; chart?: [number, number, number, number] | null; material?: Material }

/** A level square as a node of the scene; `chart` is its place in the lightmap (from u, v to u, v). */
export function square(document: Document, name: string, { at = [0, 0, 0], side = 4, chart = null, material }: Square = {}): Node {
  const root = document.getRoot()
  const buffer = root.listBuffers()[0] ?? document.createBuffer()
  const [x, y, z] = at
  const half = side / 2
  const corners = [x - half, y, z - half, x + half, y, z - half, x + half, y, z + half, x - half, y, z + half]
  const accessor = (type: 'VEC3' | 'VEC2', values: number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values)).setBuffer(buffer)
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor('VEC3', corners))
    .setIndices(
      document
        .createAccessor()
        .setType('SCALAR')
        .setArray(new Uint16Array([0, 2, 1, 0, 3, 2]))
        .setBuffer(buffer),
    )
  if (material) primitive.setMaterial(material)
  if (chart) {
    const [u0, v0, u1, v1] = chart
    primitive.setAttribute('TEXCOORD_1', accessor('VEC2', [u0, v0, u1, v0, u1, v1, u0, v1]))
  }
  const node = document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive))
  const scene = root.listScenes()[0] ?? document.createScene()
  scene.addChild(node)
  return node
}

/** A floor with a rug, what stops one, and where one stands. */
export function tinySetModel(): Document {
  const document = new Document()
  square(document, 'static_wall', { chart: [0.01, 0.01, 0.49, 0.99] })
  square(document, 'spot_rug', { side: 1, chart: [0.51, 0.01, 0.99, 0.99] })
  square(document, 'collider')
  square(document, 'walk')
  return document
}
export const tinySetDescription = () => ({
  format: 1,
  glb: 'tiny.glb',
  lightmap: { file: 'tiny-light.ktx2', range: 2 },
  probe: { file: 'tiny-probe.hdr', rotationY: 1.57 },
  irradiance: 'tiny-air.json' as string | undefined,
  exposure: 1,
  places: {
    room: {
      stand: [0, 0, 0],
      yaw: 0,
      floor: [
        [-2, -2],
        [2, -2],
        [2, 2],
        [-2, 2],
      ],
    },
  },
  anchors: { seat: { position: [1, 0.45, 1], yaw: 0, size: [0.5, 0.5, 0.5] } },
  collider: 'collider',
  walk: 'walk',
})
export const tinyAir = () => [{ at: [0, 1.2, 0], sides: [0, 1, 2, 3, 4, 5].map((side) => [0.5, 0.4, side * 0.1]) }]
export type SetChange = { description?: (json: ReturnType<typeof tinySetDescription>) => void; model?: (document: Document) => void }

/** The files of a whole set, with its description and model changed. */
export async function tinySet({ description, model }: SetChange = {}): Promise<Files> {
  const document = tinySetModel()
  model?.(document)
  const described = tinySetDescription()
  description?.(described)
  return {
    'tiny.glb': await glb(document),
    'tiny.json': json(described),
    'tiny-light.ktx2': ktx2(256),
    'tiny-probe.hdr': hdr(128),
    'tiny-air.json': json(tinyAir()),
    'SOURCE.md': note,
  }
}

const bones = ['head', 'neck', 'eyeL', 'eyeR', 'chest']
const shapes = ['jawOpen', 'mouthSmile', 'mouthRound', 'mouthFrown', 'blink', 'browUp', 'browDown']

function tinyPersonModel(): Document {
  const document = new Document()
  const face = square(document, 'face', { side: 0.2 })
  const skin = document.createSkin()
  const height: Record<string, number> = { head: 1.5, neck: 1.4, eyeL: 1.5, eyeR: 1.5, chest: 1.2 }
  for (const name of bones) {
    const bone = document.createNode(name).setTranslation([0, height[name] ?? 0, 0])
    skin.addJoint(bone)
    document.getRoot().listScenes()[0]?.addChild(bone)
  }
  face.setSkin(skin)
  const mesh = face.getMesh()
  mesh?.setExtras({ targetNames: [...shapes] })
  const buffer = document.getRoot().listBuffers()[0] ?? null
  for (const name of shapes) {
    const moved = document.createAccessor().setType('VEC3').setArray(new Float32Array(12)).setBuffer(buffer)
    mesh?.listPrimitives()[0]?.addTarget(document.createPrimitiveTarget(name).setAttribute('POSITION', moved))
  }
  for (const name of ['sit', 'stand', 'walk']) {
    const times = document
      .createAccessor()
      .setType('SCALAR')
      .setArray(new Float32Array([0, 2]))
      .setBuffer(buffer)
    const turns = document
      .createAccessor()
      .setType('VEC4')
      .setArray(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1]))
      .setBuffer(buffer)
    const sampler = document.createAnimationSampler().setInput(times).setOutput(turns)
    const channel = document
      .createAnimationChannel()
      .setTargetNode(document.getRoot().listNodes()[1] ?? null)
      .setTargetPath('rotation')
      .setSampler(sampler)
    document.createAnimation(name).addSampler(sampler).addChannel(channel)
  }
  return document
}
export const tinyPersonDescription = () => ({
  format: 1,
  id: 'tiny',
  glb: 'tiny.glb',
  clips: {
    sit: { seconds: 2, loop: true, seated: true },
    stand: { seconds: 2, loop: true } as { seconds: number; loop: boolean; talk?: string },
    walk: { seconds: 2, loop: true },
  } as Record<string, { seconds: number; loop: boolean; seated?: boolean; talk?: string }>,
  morphs: [...shapes],
  bones: Object.fromEntries(bones.map((name) => [name, name])),
  seatHeight: 0.46,
  eyeHeightSitting: 1.1,
  eyeHeightStanding: 1.5,
  walkSpeed: 0.6,
  collider: { radius: 0.25, height: 1.6 },
})
export type PersonChange = { description?: (json: ReturnType<typeof tinyPersonDescription>) => void; model?: (document: Document) => void }

/** The files of a whole person, with her description and model changed. */
export async function tinyPerson({ description, model }: PersonChange = {}): Promise<Files> {
  const document = tinyPersonModel()
  model?.(document)
  const described = tinyPersonDescription()
  description?.(described)
  return { 'tiny.glb': await glb(document), 'tiny.json': json(described), 'SOURCE.md': note }
}

/** The files of a whole prop, with its model changed. */
export async function tinyProp(model?: (document: Document) => void): Promise<Files> {
  const document = new Document()
  square(document, 'body', { side: 0.3 })
  model?.(document)
  return { 'tiny.glb': await glb(document), 'SOURCE.md': note }
}

/** Gives a square a picture. */
export function paint(document: Document, image: Uint8Array, type: string): void {
  if (type === 'image/ktx2') document.createExtension(KHRTextureBasisu).setRequired(true)
  const texture = document.createTexture('wood').setImage(image).setMimeType(type)
  const material = document.createMaterial('wood').setBaseColorTexture(texture)
  document.getRoot().listMeshes()[0]?.listPrimitives()[0]?.setMaterial(material)
}
