// Every asset there is: what it is made of, what is built from it, what it must hold to.
//
// An asset: { name, kind, id, sources, built, glb: { file: limits }, description?, bytes, gpuBytes?, handmade?,
// lights?, filesOfLight?(light), build?({ root, work, shelf, draft, light }) },
// paths under assets/. Limits of a GLB: { nodes?, secondUv?: { except }, textureSide?, triangles, drawCalls?, part? (of a room: any size) }.
// `build` works in `root`, a copy of assets/ (see stage.mjs), and leaves what it builds there; `shelf` is a folder that stays from
// one build to the next.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sourceNote } from './check/origin.mjs'
import { ROOT } from './manifest.mjs'

const KIT_FOR_SETS = [
  'bake.py',
  'denoise.py',
  'export.py',
  'glow.py',
  'ktx.mjs',
  'light.py',
  'lettering.py',
  'lightmap_uv.py',
  'materials.py',
  'noise.py',
  'pack.mjs',
  'parts.py',
  'parts_of.py',
  'passes.py',
  'rings.py',
  'shapes.py',
  'shelf.py',
  'soft.py',
  'standing_light.py',
  'textures.py',
].map((file) => `kit/${file}`)
const KIT_FOR_PROPS = ['export.py', 'materials.py', 'parts.py', 'shapes.py'].map((file) => `kit/${file}`)

/** What builds leave beside the things they build. */
const scratch = /^(\..*|build)$/

/** Names of the folders in assets/<kind> that hold a file for which `is` says yes. */
function folders(kind, is) {
  const base = join(ROOT, kind)
  if (!existsSync(base)) return []
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !scratch.test(entry.name) && readdirSync(join(base, entry.name)).some(is))
    .map((entry) => entry.name)
    .sort()
}

/** Files of a folder under assets/ for which `is` says yes. */
function filesIn(folder, is) {
  const base = join(ROOT, folder)
  if (!existsSync(base)) return []
  return readdirSync(base)
    .filter(is)
    .sort()
    .map((file) => `${folder}/${file}`)
}

function run(root, folder) {
  const cwd = join(root, folder)
  // Blender finds its script by PWD, whatever directory it runs in
  return (command, args) =>
    execFileSync('nice', ['-n', '10', command, ...args], { cwd, stdio: 'inherit', env: { ...process.env, PWD: cwd } })
}

/** What a further light of a set is made of: its lightmap, its probe, the light in its air, and what carries its light in its own colours. */
const filesOfLight = (id, light) =>
  ['light.ktx2', 'probe.hdr', 'irradiance.json', 'view.glb'].map((file) => `sets/${id}/${id}-${light}-${file}`)

/** Further lights a set's description names: those it is baked in. */
function lightsIn(path) {
  return existsSync(path) ? Object.keys(JSON.parse(readFileSync(path, 'utf8')).lights ?? {}) : []
}

async function sets() {
  const out = []
  for (const id of folders('sets', (file) => file === 'recipe.mjs')) {
    const folder = `sets/${id}`
    const { default: recipe } = await import(join(ROOT, folder, 'recipe.mjs'))
    const baked = lightsIn(join(ROOT, folder, recipe.plan)).filter((light) => recipe.lights?.includes(light))
    out.push({
      name: folder,
      kind: 'set',
      id,
      handmade: recipe.handmade === true,
      sources: [
        ...filesIn(folder, (file) => file.endsWith('.py') || file === 'recipe.mjs' || file === sourceNote),
        ...(recipe.handmade ? [] : KIT_FOR_SETS),
      ],
      built: [...recipe.built.map((file) => `${folder}/${file}`), ...baked.flatMap((light) => filesOfLight(id, light))],
      glb: Object.fromEntries([
        ...Object.entries(recipe.glb).map(([file, limits]) => [`${folder}/${file}`, limits]),
        ...baked.map((light) => [filesOfLight(id, light).find((file) => file.endsWith('.glb')), recipe.lightView]),
      ]),
      description: `${folder}/${recipe.plan}`,
      bytes: recipe.bytes + baked.length * (recipe.lightBytes ?? 0),
      lights: recipe.lights,
      baked,
      filesOfLight: (light) => filesOfLight(id, light),
      gpuBytes: recipe.gpuBytes,
      build:
        recipe.build &&
        (({ root, work, shelf, draft, light }) =>
          recipe.build({ work, shelf, draft, light, out: join(root, folder), run: run(root, folder) })),
    })
  }
  return out
}

function props() {
  return folders('props', isModel).map((id) => {
    const folder = `props/${id}`
    const scripted = existsSync(join(ROOT, folder, 'model.py'))
    return {
      name: folder,
      kind: 'prop',
      id,
      handmade: !scripted,
      // figures a model is made by (the shape of a leg) lie beside it and are read by the product too
      sources: scripted
        ? [`${folder}/model.py`, ...filesIn(folder, (file) => file.endsWith('.json')), 'props/prop.py', 'props/build.mjs', ...KIT_FOR_PROPS]
        : [`${folder}/${sourceNote}`],
      built: [`${folder}/${id}.glb`],
      glb: { [`${folder}/${id}.glb`]: { triangles: 20_000, drawCalls: 16 } },
      bytes: 400_000,
      build: scripted && (({ root }) => run(root, 'props')('node', ['build.mjs', id])),
    }
  })
}

function people() {
  return folders('people', isModel).map((id) => {
    const folder = `people/${id}`
    const scripted = existsSync(join(ROOT, folder, `${id}.params.json`))
    const generator = filesIn('people/generator', (file) => file.endsWith('.py'))
    return {
      name: folder,
      kind: 'person',
      id,
      handmade: !scripted,
      sources: scripted ? [`${folder}/${id}.params.json`, 'people/pack.mjs', ...generator] : [`${folder}/${sourceNote}`],
      built: [`${folder}/${id}.glb`, `${folder}/${id}.json`],
      glb: { [`${folder}/${id}.glb`]: { triangles: 15_000, drawCalls: 4 } },
      description: `${folder}/${id}.json`,
      bytes: 700_000,
      build:
        scripted &&
        (({ root }) => {
          run(root, 'people')('blender', ['-b', '--python-exit-code', '1', '-P', 'generator/build.py', '--', join(root, folder)])
          run(root, 'people')('node', ['pack.mjs', id])
        }),
    }
  })
}

/** A folder with a model in it, or with the script of one. */
const isModel = (file) => file.endsWith('.glb') || file === 'model.py' || file.endsWith('.params.json')

/** All assets, sets first. */
export async function catalogue() {
  return [...(await sets()), ...props(), ...people()]
}
