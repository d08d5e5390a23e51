// node assets/kit/check.mjs: are the committed assets what their sources make, and within their limits? Needs no Blender.
// Prints `A<number> file: what is wrong` and ends with 1 if anything is; `--list` prints the figures of every asset.
//
// A1 file missing · A2 source changed since the build · A3 built file is not the recorded one · A4 not a readable GLB
// A5 node missing · A6 second UV set missing · A7 too many triangles · A8 too many bytes · A9 too much texture memory
// A10 too many draw calls · A11 plan (flat.json …) wrong · A12 asset not in the manifest
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from './catalogue.mjs'
import { ktxSize } from './ktx-size.mjs'
import { hashOf, ROOT, readManifest } from './manifest.mjs'
import { makeIo } from './pack.mjs'

const faults = []
const list = process.argv.includes('--list')
const manifest = readManifest()
const io = await makeIo()

function fault(number, path, message) {
  faults.push(`A${number} assets/${path}: ${message}`)
}

function checkHashes(asset) {
  const known = manifest[asset.name]
  if (!known) {
    fault(12, asset.name, 'not in the manifest; run npm run assets')
    return
  }
  for (const path of new Set([...Object.keys(known.sources), ...asset.sources])) {
    if (known.sources[path] !== hashOf(path)) fault(2, path, `changed since ${asset.name} was built; run npm run assets -- ${asset.name}`)
  }
  for (const path of asset.built) {
    if (hashOf(path) !== null && known.built[path] !== hashOf(path)) fault(3, path, 'is not the file the manifest records')
  }
}

/** Triangles, draw calls and texture bytes on the card of one GLB. */
async function checkGlb(path, limits) {
  let document
  try {
    document = await io.read(join(ROOT, path))
  } catch (error) {
    fault(4, path, `cannot be read: ${error.message}`)
    return { triangles: 0, drawCalls: 0, gpuBytes: 0 }
  }
  const root = document.getRoot()
  const nodes = new Map(root.listNodes().map((node) => [node.getName(), node]))
  for (const name of limits.nodes ?? []) {
    if (!nodes.get(name)) fault(5, path, `node ${name} is missing`)
  }
  let triangles = 0
  let drawCalls = 0
  for (const [name, node] of nodes) {
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const corners = primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0
      const hidden = name === 'collider' || name === 'walk'
      if (!hidden) {
        triangles += corners / 3
        drawCalls += name.startsWith('later_') ? 0 : 1
      }
      if (limits.secondUv && !limits.secondUv.except.includes(name) && !primitive.getAttribute('TEXCOORD_1')) {
        fault(6, path, `node ${name} has no second UV set`)
      }
    }
  }
  if (triangles > limits.triangles) fault(7, path, `${triangles} triangles, at most ${limits.triangles}`)
  if (limits.drawCalls && drawCalls > limits.drawCalls) fault(10, path, `${drawCalls} draw calls, at most ${limits.drawCalls}`)
  let gpuBytes = 0
  for (const texture of root.listTextures()) {
    if (texture.getMimeType() === 'image/ktx2') {
      gpuBytes += ktxSize(texture.getImage()).gpuBytes
    } else {
      const [width, height] = texture.getSize() ?? [0, 0]
      gpuBytes += Math.round((width * height * 4 * 4) / 3)
    }
  }
  return { triangles, drawCalls, gpuBytes }
}

/** A set's plan: the anchors must be numbers, the files it names must be there. */
function checkPlan(asset) {
  const path = asset.plan
  if (!path || !existsSync(join(ROOT, path))) return
  let plan
  try {
    plan = JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch (error) {
    fault(11, path, `is no JSON: ${error.message}`)
    return
  }
  const folder = path.slice(0, path.lastIndexOf('/'))
  for (const file of [plan.glb, plan.lightmap?.file, plan.probe?.file]) {
    if (!file || !existsSync(join(ROOT, folder, file))) fault(11, path, `names ${file}, which is not there`)
  }
  for (const [name, anchor] of Object.entries(plan.anchors ?? {})) {
    const numbers = [...(anchor.position ?? []), ...(anchor.size ?? []), anchor.yaw]
    if (numbers.length !== 7 || !numbers.every(Number.isFinite)) fault(11, path, `anchor ${name} is not a position, a size and a yaw`)
  }
}

for (const asset of await catalogue()) {
  checkHashes(asset)
  let bytes = 0
  const sum = { triangles: 0, drawCalls: 0, gpuBytes: 0 }
  for (const path of asset.built) {
    if (!existsSync(join(ROOT, path))) {
      fault(1, path, 'is missing')
      continue
    }
    bytes += statSync(join(ROOT, path)).size
    if (asset.glb[path]) {
      const figures = await checkGlb(path, asset.glb[path])
      for (const key of Object.keys(sum)) sum[key] += figures[key]
    } else if (path.endsWith('.ktx2')) {
      sum.gpuBytes += ktxSize(readFileSync(join(ROOT, path))).gpuBytes
    }
  }
  checkPlan(asset)
  if (bytes > asset.bytes) fault(8, asset.name, `${bytes} bytes, at most ${asset.bytes}`)
  if (asset.gpuBytes && sum.gpuBytes > asset.gpuBytes) fault(9, asset.name, `${sum.gpuBytes} bytes of textures, at most ${asset.gpuBytes}`)
  if (list) console.log(asset.name, { bytes, ...sum })
}
for (const line of faults) console.error(line)
console.log(faults.length === 0 ? 'assets: all as recorded and within limits' : `assets: ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)
