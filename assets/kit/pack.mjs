// Pack a raw GLB for the web: weld, prune, KTX2 textures, meshopt geometry.
//   node assets/kit/pack.mjs in.glb out.glb [largest texture side]
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, KHRTextureBasisu } from '@gltf-transform/extensions'
import { dedup, listTextureSlots, meshopt, prune, resample, weld } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { toKtx2 } from './ktx.mjs'

/** A NodeIO that reads and writes everything the project's GLBs use. */
export async function makeIo() {
  await MeshoptEncoder.ready
  await MeshoptDecoder.ready
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
}

/** Pack `input` into `output`. options.maxSide: largest texture side; options.edit(document): last changes. */
export async function pack(input, output, { maxSide = 1024, edit } = {}) {
  const io = await makeIo()
  const document = await io.read(input)
  const root = document.getRoot()
  await edit?.(document)
  await document.transform(
    dedup(),
    resample(),
    prune({ keepAttributes: true, keepLeaves: true }),
    weld(),
  )
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
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeTexcoord: 14, quantizeColor: 8 }),
  )
  await io.write(output, document)
  const textures = root.listTextures().reduce((sum, texture) => sum + texture.getImage().byteLength, 0)
  return { bytes: statSync(output).size, textures }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [input, output, side] = process.argv.slice(2)
  readFileSync(input)
  console.log(output, await pack(input, output, { maxSide: Number(side ?? 1024) }))
}
