// Build props: Blender writes the raw model, this packs it.
//   node assets/props/build.mjs [name …]        (needs blender on the PATH)
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dedup, meshopt, prune, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { makeIo } from '../kit/pack.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const every = readdirSync(here).filter((name) => existsSync(join(here, name, 'model.py')))

/** Vertices are kept apart by colour and finish; the lightmap's chart is of no use to a prop. */
function withoutCharts(document) {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const part of mesh.listPrimitives()) {
      part.setAttribute('TEXCOORD_1', null)
    }
  }
}

/** Packing moves a mesh's own place into its node; the pivot, which the view turns parts about, is kept beside it. */
function keepPivots(document) {
  for (const node of document.getRoot().listNodes()) {
    node.setExtras({ pivot: node.getTranslation() })
  }
}

/** Models, packs and says what came of it. */
async function build(name) {
  const blender = ['blender', '-b', '--python-exit-code', '1', '-P', join(here, name, 'model.py')]
  execFileSync('nice', ['-n', '15', ...blender], { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e8 })
  const io = await makeIo()
  const document = await io.read(join(here, '.cache', `${name}.glb`))
  withoutCharts(document)
  keepPivots(document)
  await document.transform(
    dedup(),
    prune({ keepAttributes: true, keepLeaves: true }),
    weld(),
    meshopt({ encoder: MeshoptEncoder, level: 'medium', quantizePosition: 14, quantizeTexcoord: 10, quantizeColor: 8 }),
  )
  const output = join(here, name, `${name}.glb`)
  await io.write(output, document)
  const triangles = document
    .getRoot()
    .listMeshes()
    .flatMap((mesh) => mesh.listPrimitives())
    .reduce((sum, part) => sum + (part.getIndices()?.getCount() ?? 0) / 3, 0)
  console.log(name, `${statSync(output).size} bytes, ${triangles} triangles, ${document.getRoot().listMeshes().length} meshes`)
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : every) {
  try {
    await build(name)
  } catch (error) {
    // Blender tells of a script's faults where it tells of everything
    if (error.stdout) console.error(error.stdout.toString().trim().split('\n').slice(-12).join('\n'))
    console.error(`${name}: ${error.message}`)
    process.exit(1)
  }
}
