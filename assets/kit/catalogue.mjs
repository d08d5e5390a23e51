// Every asset there is: what it is made of, what is built from it, what it must hold to.
//
// An asset: { name, kind, id, sources, built, glb: { file: limits }, description?, bytes, gpuBytes?, handmade?,
// lights?, filesOfLight?(light), decodedBytes?, devices?(), build?({ root, work, shelf, draft, light }) },
// paths under assets/. Limits of a GLB: { nodes?, secondUv?: { except }, textureSide?, triangles, drawCalls?, part? (of a room: any size) }.
// `build` works in `root`, a copy of assets/ (see stage.mjs), and leaves what it builds there; `shelf` is a folder that stays from
// one build to the next.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unreadable } from './check/on-disk.mjs'
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

/** Names of the folders in assets/<kind> that hold a file for which `is` says yes, or that cannot be looked into. */
function folders(kind, is) {
  const base = join(ROOT, kind)
  if (!existsSync(base)) return []
  const holds = (name) => {
    try {
      const path = join(base, name)
      return statSync(path).isDirectory() && readdirSync(path).some(is)
    } catch (error) {
      return error.code !== 'ENOENT'
    }
  }
  return readdirSync(base)
    .filter((name) => !scratch.test(name) && holds(name))
    .sort()
}

/** Files of a folder under assets/ for which `is` says yes. */
function filesIn(folder, is) {
  const base = join(ROOT, folder)
  if (unreadable(base, { folder: true }) || !existsSync(base)) return []
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

/** Further lights a set's description names: those it is baked in. (What is wrong with a description is told by the checker.) */
function lightsIn(path) {
  try {
    return Object.keys(JSON.parse(readFileSync(path, 'utf8')).lights ?? {})
  } catch {
    return []
  }
}

async function sets() {
  const out = []
  for (const id of folders('sets', isOfSet)) {
    const folder = `sets/${id}`
    try {
      out.push(await setOf(id, folder))
    } catch (error) {
      const there = existsSync(join(ROOT, folder, 'recipe.mjs'))
      const broken = there ? `recipe.mjs cannot be followed: ${error.message}` : 'has no recipe.mjs, which names its files and budgets'
      out.push({ name: folder, kind: 'set', id, sources: [], built: [], glb: {}, broken })
    }
  }
  return out
}

/** A set as its recipe tells of it. */
async function setOf(id, folder) {
  const { default: recipe } = await import(join(ROOT, folder, 'recipe.mjs'))
  const lacking = ['plan', 'built', 'glb', 'bytes'].find((key) => recipe?.[key] === undefined)
  if (lacking) throw new Error(`it does not say "${lacking}"`)
  const baked = lightsIn(join(ROOT, folder, recipe.plan)).filter((light) => recipe.lights?.includes(light))
  return {
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
  }
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

/** All sounds are one asset: they share their levels, and a budget of memory. */
function sounds() {
  const name = 'sounds'
  if (!existsSync(join(ROOT, name))) return []
  const devices = join(ROOT, '../src/devices')
  return [
    {
      name,
      kind: 'sounds',
      id: name,
      sources: filesIn(name, (file) => file.endsWith('.mjs')),
      built: [...soundsIn(join(ROOT, name, 'sounds.json')).map((sound) => `${name}/${sound}.ogg`), `${name}/sounds.json`],
      glb: {},
      description: `${name}/sounds.json`,
      bytes: 700_000,
      decodedBytes: 24_000_000,
      devices: () =>
        existsSync(devices)
          ? readdirSync(devices)
              .filter((file) => /^[a-z-]+\.tsx?$/.test(file) && !file.endsWith('-view.tsx'))
              .map((file) => ({ name: `src/devices/${file}`, text: readFileSync(join(devices, file), 'utf8') }))
          : [],
      build: ({ root }) => run(root, name)('node', ['build.mjs']),
    },
  ]
}

/** Names of the sounds their list tells of. (What is wrong with the list is told by the checker.) */
function soundsIn(path) {
  try {
    return Object.keys(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return []
  }
}

/** A folder with a model in it, or with the script of one, or with what the product would ship. */
const isModel = (file) => /\.(glb|gltf|ktx2|hdr|json)$/i.test(file) || file === 'model.py'
const isOfSet = (file) => isModel(file) || file === 'recipe.mjs'

/** All assets, sets first. */
export async function catalogue() {
  return [...(await sets()), ...props(), ...people(), ...sounds()]
}
