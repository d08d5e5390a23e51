// Builds and packs one person: node assets/people/pack.mjs <id> (after generator/build.py wrote build/<id>.raw.glb).
// Skin colour stays WebP: block compression shows on a face at arm's length. Relief maps too; they are small.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS, EXTTextureWebP } from '@gltf-transform/extensions'
import { dedup, listTextureSlots, meshopt, resample, weld } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'

const here = dirname(fileURLToPath(import.meta.url))

/** Smaller pictures where the eye does not miss it. */
async function compress(texture) {
  const slots = listTextureSlots(texture)
  const relief = slots.includes('normalTexture')
  const picture = sharp(Buffer.from(texture.getImage()))
  const { width } = await picture.metadata()
  if (relief && width > 512) picture.resize(512, 512)
  const quality = relief ? 80 : slots.includes('metallicRoughnessTexture') ? 70 : 84
  const webp = await picture.webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
  texture.setImage(new Uint8Array(webp)).setMimeType('image/webp').setURI('')
}

/** Packs build/<id>.raw.glb into <id>/<id>.glb and writes the hashes of what it was made from. */
async function pack(id) {
  await MeshoptEncoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
  const document = await io.read(join(here, 'build', `${id}.raw.glb`))
  document.createExtension(EXTTextureWebP).setRequired(true)
  await Promise.all(document.getRoot().listTextures().map(compress))
  await document.transform(
    dedup(),
    resample({ tolerance: 5e-4 }),
    weld(),
    meshopt({ encoder: MeshoptEncoder, level: 'high', quantizePosition: 14, quantizeNormal: 10, quantizeTexcoord: 14, quantizeColor: 8 }),
  )
  const output = join(here, id, `${id}.glb`)
  await io.write(output, document)
  const textures = document
    .getRoot()
    .listTextures()
    .reduce((sum, texture) => sum + texture.getImage().byteLength, 0)
  writeFileSync(join(here, id, `${id}.sources.json`), `${JSON.stringify({ built: hash(output), sources: sources(id) }, null, 2)}\n`)
  console.log(output, statSync(output).size, 'bytes, of these textures', textures)
}

const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** sha256 of every file the person is made from. */
function sources(id) {
  const files = readdirSync(join(here, 'generator'))
    .filter((name) => name.endsWith('.py'))
    .map((name) => `generator/${name}`)
  return Object.fromEntries([...files, `${id}/${id}.params.json`, 'pack.mjs'].sort().map((name) => [name, hash(join(here, name))]))
}

await pack(process.argv[2] ?? 'inger')
