// npm run assets: rebuild every asset whose sources changed and write assets/manifest.json.
//   npm run assets [-- NAME …] [--all] [--draft] [--light=afternoon] [--record] [--check]
// NAME: sets/flat, props/grab-rail …; --all: even if nothing changed; --draft: small quick bake;
// --light=NAME: bake a set in another light (its lights.py), beside the one it has: lightmap, probe, air and view, named under `lights` in
//   its .json; from then on a whole build bakes it too;
// --record: build nothing, only enter what is there (after a hand-made change) in the manifest;
// --check: build nothing, only check (see check.mjs; takes paths of folders anywhere, and --list).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from './catalogue.mjs'
import { check } from './check.mjs'
import { changedSources, ROOT, record } from './manifest.mjs'
import { buildAside } from './stage.mjs'

const words = process.argv.slice(2)
const flags = new Set(words.filter((word) => word.startsWith('--')))
const light = words.find((word) => word.startsWith('--light='))?.slice('--light='.length)
const names = words.filter((word) => !word.startsWith('--'))
const unknown = [...flags].find(
  (flag) => !['--all', '--draft', '--record', '--check', '--list'].includes(flag) && !flag.startsWith('--light='),
)

if (unknown) fail(`what is ${unknown}? There are --all, --draft, --light=NAME, --record, --check and --list.`)
else if (flags.has('--check')) process.exitCode = (await check(names, { list: flags.has('--list') })) > 0 ? 1 : 0
else await bring(await catalogue())

/** Builds or records what is asked for; the first that fails ends it, and leaves that asset as it was. */
async function bring(all) {
  const wrong = names.find((name) => !all.some((asset) => asset.name === name))
  if (wrong) return fail(`no asset is called ${wrong}; there are: ${all.map((asset) => asset.name).join(', ')}`)
  for (const asset of all) {
    if (names.length > 0 && !names.includes(asset.name)) continue
    try {
      await bringOne(asset)
    } catch (error) {
      return fail(`${asset.name}: not built, nothing changed: ${error.message}`)
    }
  }
}

async function bringOne(asset) {
  if (flags.has('--record')) {
    record(asset)
    console.log(`${asset.name}: recorded`)
    return
  }
  const missing = asset.built.filter((path) => !existsSync(join(ROOT, path)))
  const changed = changedSources(asset)
  if (light && !asset.lights?.includes(light)) {
    console.log(`${asset.name}: knows no light called ${light}`)
    return
  }
  if (!light && !flags.has('--all') && missing.length === 0 && changed.length === 0) {
    console.log(`${asset.name}: nothing changed`)
    return
  }
  if (!asset.build) {
    console.log(`${asset.name}: made by hand; enter it with --record`)
    return
  }
  const draft = flags.has('--draft')
  console.log(`${asset.name}: building (${[...missing, ...changed].slice(0, 4).join(', ') || 'asked for'})`)
  const written = await buildAside(asset, { draft, light })
  // which lights a set has is only told by what was written
  record((await catalogue()).find(({ name }) => name === asset.name) ?? asset, { draft })
  console.log(`${asset.name}: ${written.join(', ')}`)
}

function fail(words) {
  console.error(words)
  process.exitCode = 1
}
