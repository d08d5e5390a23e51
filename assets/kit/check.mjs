// Are assets what their sources make, whole, rightly named, and within their budgets? Needs no Blender.
//   node assets/kit/check.mjs [PATH …] [--list]     (also: npm run assets -- --check [PATH …] [--list])
// Without a path: every asset of the repository, with the hashes of the manifest. PATH: one folder (or one .glb), wherever it is.
// Prints `file code message` for every finding, each code explained in docs/diagnostics; exit 1 when there is one.
// --list prints what every asset costs.
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from './catalogue.mjs'
import { checkAsset } from './check/asset.mjs'
import { printed } from './check/codes.mjs'
import { assetIn } from './check/folder.mjs'
import { readScenes } from './check/scenes.mjs'
import { ROOT, readManifest } from './manifest.mjs'
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
  const manifest = readManifest()
  const wanted =
    paths.length === 0
      ? assets.map((asset) => ({ root: ROOT, asset, manifest, findings: [] }))
      : paths.map((path) => lookUp(path, assets, manifest))
  let count = 0
  for (const { root, asset, manifest: hashes, findings } of wanted) {
    const result = asset ? await checkAsset(asset, { root, io, scenes, manifest: hashes }) : { findings: [], cost: null }
    const all = [...findings, ...result.findings]
    const shown = relative(from, root)
    const prefix = shown === '' ? '' : `${shown.startsWith('..') ? root.replace(/[/\\]$/, '') : shown}${sep}`
    for (const each of all) console.log(printed(each, prefix))
    if (list && result.cost) console.log(asset.name, result.cost)
    count += all.length
  }
  const number = (many, word) => `${many} ${word}${many === 1 ? '' : 's'}`
  console.log(`${number(wanted.length, 'asset')} checked: ${number(count, 'finding')}`)
  return count
}

/** An asset of the repository by its folder, with its own budgets and hashes; anything else by what lies in it. */
function lookUp(path, assets, manifest) {
  const whole = resolve(from, path)
  const own = assets.find((asset) => join(ROOT, asset.name) === whole)
  return own ? { root: ROOT, asset: own, manifest, findings: [] } : { ...assetIn(whole), manifest: null }
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
