// Pack a raw GLB for the web: weld, prune, KTX2 textures, meshopt geometry.
//   node assets/kit/pack.mjs in.glb out.glb [largest texture side]
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Logger, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, KHRTextureBasisu, KHRTextureTransform } from '@gltf-transform/extensions'
import { dedup, listTextureSlots, meshopt, prune, resample, weld } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { printed } from './check/codes.mjs'
import { readGlb } from './check/glb.mjs'
import { toKtx2 } from './ktx.mjs'

/** A NodeIO that reads and writes everything the project's GLBs use. */
export async function makeIo() {
  await MeshoptEncoder.ready
  await MeshoptDecoder.ready
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
}

/**
 * Bring every material's first UV set into 0..1 and put the scale into KHR_texture_transform: only then can it be
 * quantised, which saves half of its bytes.
 */
function normaliseUvs(document) {
  const extension = document.createExtension(KHRTextureTransform).setRequired(true)
  const byMaterial = new Map()
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const material = primitive.getMaterial()
      const uv = primitive.getAttribute('TEXCOORD_0')
      if (material && uv) byMaterial.set(material, [...(byMaterial.get(material) ?? []), uv])
    }
  }
  for (const [material, accessors] of byMaterial) {
    const low = [0, 0]
    const high = [1, 1]
    for (const accessor of accessors) {
      const [min, max] = [accessor.getMinNormalized([]), accessor.getMaxNormalized([])]
      for (const k of [0, 1]) {
        low[k] = Math.min(low[k], min[k])
        high[k] = Math.max(high[k], max[k])
      }
    }
    const scale = [high[0] - low[0], high[1] - low[1]]
    if (scale[0] === 1 && scale[1] === 1) continue
    for (const accessor of new Set(accessors)) {
      const value = []
      for (let i = 0; i < accessor.getCount(); i++) {
        accessor.getElement(i, value)
        accessor.setElement(i, [(value[0] - low[0]) / scale[0], (value[1] - low[1]) / scale[1]])
      }
    }
    for (const info of [
      material.getBaseColorTexture() && material.getBaseColorTextureInfo(),
      material.getNormalTexture() && material.getNormalTextureInfo(),
      material.getMetallicRoughnessTexture() && material.getMetallicRoughnessTextureInfo(),
    ]) {
      info?.setExtension('KHR_texture_transform', extension.createTransform().setOffset(low).setScale(scale))
    }
  }
}

/** Pack `input` into `output`. options.maxSide: largest texture side; options.edit(document): last changes. */
export async function pack(input, output, { maxSide = 1024, edit } = {}) {
  const io = await makeIo()
  const document = await io.read(input)
  document.setLogger(new Logger(Logger.Verbosity.WARN))
  const root = document.getRoot()
  await edit?.(document)
  await document.transform(dedup(), resample(), prune({ keepAttributes: true, keepLeaves: true }), weld())
  normaliseUvs(document)
  document.createExtension(KHRTextureBasisu).setRequired(true)
  for (const texture of root.listTextures()) {
    const slots = listTextureSlots(texture)
    const image = await toKtx2(Buffer.from(texture.getImage()), {
      maxSide,
      normal: slots.includes('normalTexture'),
      srgb: slots.includes('baseColorTexture') || slots.includes('emissiveTexture'),
    })
    texture.setImage(image).setMimeType('image/ktx2').setURI('')
  }
  await document.transform(
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeTexcoord: 15, quantizeColor: 8 }),
  )
  await io.write(output, document)
  const textures = root.listTextures().reduce((sum, texture) => sum + texture.getImage().byteLength, 0)
  return { bytes: statSync(output).size, textures }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await packOne(...process.argv.slice(2))
}

/** Packs what was asked for by hand; 1 when it cannot, and nothing is written then. */
async function packOne(input, output, side = '1024') {
  const refuse = (message) => {
    console.error(message)
    return 1
  }
  if (!input || !output || !(Number(side) >= 4)) return refuse('node assets/kit/pack.mjs raw.glb NAME.glb [largest side of a texture]')
  try {
    const { findings } = await readGlb(await makeIo(), readFileSync(input), input)
    if (findings.length > 0) return refuse(findings.map((each) => printed(each)).join('\n'))
    console.log(output, await pack(input, output, { maxSide: Number(side) }))
    return 0
  } catch (error) {
    return refuse(`${input} cannot be packed: ${error.message}`)
  }
}
