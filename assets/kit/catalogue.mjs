// Every asset there is: what it is made of, what is built from it, what it must hold to.
//
// An asset: { name, sources, built, glb: { file: limits }, bytes, gpuBytes?, build?({ work, draft }) }, paths under assets/.
// Limits of a GLB: { nodes?, secondUv?: { except }, triangles, drawCalls? }.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './manifest.mjs'

const KIT_FOR_SETS = [
  'denoise.py',
  'export.py',
  'ktx.mjs',
  'light.py',
  'lightmap_uv.py',
  'materials.py',
  'noise.py',
  'pack.mjs',
  'parts.py',
  'shapes.py',
  'textures.py',
].map((file) => `kit/${file}`)
const KIT_FOR_PROPS = ['export.py', 'materials.py', 'parts.py', 'shapes.py'].map((file) => `kit/${file}`)

/** Names of the folders in assets/<kind> that hold a file for which `is` says yes. */
function folders(kind, is) {
  const base = join(ROOT, kind)
  if (!existsSync(base)) return []
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(base, entry.name)).some(is))
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

function run(folder) {
  const cwd = join(ROOT, folder)
  // Blender finds its script by PWD, whatever directory it runs in
  return (command, args) =>
    execFileSync('nice', ['-n', '10', command, ...args], { cwd, stdio: 'inherit', env: { ...process.env, PWD: cwd } })
}

async function sets() {
  const out = []
  for (const id of folders('sets', (file) => file === 'recipe.mjs')) {
    const folder = `sets/${id}`
    const { default: recipe } = await import(join(ROOT, folder, 'recipe.mjs'))
    out.push({
      name: folder,
      sources: [...filesIn(folder, (file) => file.endsWith('.py') || file === 'recipe.mjs'), ...(recipe.handmade ? [] : KIT_FOR_SETS)],
      built: recipe.built.map((file) => `${folder}/${file}`),
      glb: Object.fromEntries(Object.entries(recipe.glb).map(([file, limits]) => [`${folder}/${file}`, limits])),
      plan: `${folder}/${recipe.plan}`,
      bytes: recipe.bytes,
      gpuBytes: recipe.gpuBytes,
      build: recipe.build && (({ work, draft }) => recipe.build({ work, draft, out: join(ROOT, folder), run: run(folder) })),
    })
  }
  return out
}

function props() {
  return folders('props', (file) => file === 'model.py').map((id) => ({
    name: `props/${id}`,
    sources: [`props/${id}/model.py`, 'props/prop.py', 'props/build.mjs', ...KIT_FOR_PROPS],
    built: filesIn(`props/${id}`, (file) => file.endsWith('.glb') || file.endsWith('.json')),
    glb: { [`props/${id}/${id}.glb`]: { triangles: 20_000, drawCalls: 16 } },
    bytes: 400_000,
    build: () => run('props')('node', ['build.mjs', id]),
  }))
}

function people() {
  return folders('people', (file) => file.endsWith('.params.json')).map((id) => ({
    name: `people/${id}`,
    sources: [`people/${id}/${id}.params.json`, 'people/pack.mjs', ...filesIn('people/generator', (file) => file.endsWith('.py'))],
    built: [`people/${id}/${id}.glb`, `people/${id}/${id}.json`],
    glb: { [`people/${id}/${id}.glb`]: { triangles: 15_000, drawCalls: 4 } },
    bytes: 700_000,
    build: () => {
      run('people')('blender', ['-b', '--python-exit-code', '1', '-P', 'generator/build.py', '--', join(ROOT, 'people', id)])
      run('people')('node', ['pack.mjs', id])
    },
  }))
}

/** All assets, sets first. */
export async function catalogue() {
  return [...(await sets()), ...props(), ...people()]
}
