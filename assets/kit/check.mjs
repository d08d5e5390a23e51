// Are assets what their sources make, whole, rightly named, and within their budgets? Needs no Blender.
//   node assets/kit/check.mjs [PATH …] [--list]     (also: npm run assets -- --check [PATH …] [--list])
// Without a path: every asset of the repository, with the hashes of the manifest. PATH: one folder (or one .glb), wherever it is.
// Prints `file code message` for every finding, each code explained in docs/diagnostics; exit 1 when there is one.
// --list prints what every asset costs.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from './catalogue.mjs'
import { checkAsset } from './check/asset.mjs'
import { finding, printed } from './check/codes.mjs'
import { assetIn } from './check/folder.mjs'
import { inWords } from './check/on-disk.mjs'
import { readScenes } from './check/scenes.mjs'
import { manifestIn, ROOT } from './manifest.mjs'
import { makeIo } from './pack.mjs'

// npm runs scripts in the repository; a path is meant from where the person stands
const from = process.env.INIT_CWD ?? process.cwd()

/**
 * Checks and prints.
 * @param {string[]} paths folders or models; none: everything there is
 * @returns {Promise<number>} how many findings there were
 */
export async function check(paths, { list = false } = {}) {
  const io = await makeIo()
  const scenes = readScenes(join(ROOT, '../scenes'))
  const assets = await catalogue()
  const { manifest, findings: wrong } = recorded(paths.length === 0 ? assets.map(({ name }) => name) : null)
  const wanted =
    paths.length === 0
      ? [{ root: ROOT, asset: null, findings: wrong }, ...assets.map((asset) => ({ root: ROOT, asset, manifest, findings: [] }))]
      : paths.map((path) => lookUp(path, assets, manifest))
  let count = 0
  for (const { root, asset, manifest: hashes, findings } of wanted) {
    const result = asset ? await checked(asset, { root, io, scenes, manifest: hashes }) : { findings: [], cost: null }
    const all = [...findings, ...result.findings]
    const shown = relative(from, root)
    const prefix = shown === '' ? '' : `${shown.startsWith('..') ? root.replace(/[/\\]$/, '') : shown}${sep}`
    for (const each of all) console.log(printed(each, prefix))
    if (list && result.cost) console.log(asset.name, result.cost)
    count += all.length
  }
  const number = (many, word) => `${many} ${word}${many === 1 ? '' : 's'}`
  console.log(`${number(paths.length || assets.length, 'asset')} checked: ${number(count, 'finding')}`)
  return count
}

/** Checks one asset; what the disk refuses is a finding too. */
async function checked(asset, context) {
  try {
    return await checkAsset(asset, context)
  } catch (error) {
    if (!error.syscall) throw error
    return { findings: [finding('A008', error.path ? relative(context.root, error.path) : asset.name, inWords(error))], cost: null }
  }
}

/** The manifest, and what is wrong with it; with `names`, also what it tells of that is gone. */
function recorded(names) {
  const path = join(ROOT, 'manifest.json')
  if (!existsSync(path)) return { manifest: null, findings: [finding('A009', 'manifest.json', 'is not there; take it back from Git')] }
  const { manifest, faults } = manifestIn(readFileSync(path, 'utf8'))
  const gone = Object.keys(manifest ?? {}).filter((name) => names && !names.includes(name))
  const words = [...faults, ...gone.map((name) => `names ${name}, which is not there; bring it back, or take its entry out`)]
  return { manifest, findings: words.map((each) => finding('A009', 'manifest.json', each)) }
}

/** An asset of the repository by its folder, with its own budgets and hashes; anything else by what lies in it. */
function lookUp(path, assets, manifest) {
  const whole = resolve(from, path)
  const own = assets.find((asset) => join(ROOT, asset.name) === whole)
  return own
    ? { root: ROOT, asset: own, manifest, findings: manifest ? [] : recorded(null).findings }
    : { ...assetIn(whole), manifest: null }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2)
  const unknown = words.find((word) => word.startsWith('--') && word !== '--list')
  if (unknown) {
    console.error(`what is ${unknown}? There is --list, and the path of a folder.`)
    process.exit(2)
  }
  const paths = words.filter((word) => !word.startsWith('--'))
  process.exitCode = (await check(paths, { list: words.includes('--list') })) > 0 ? 1 : 0
}
