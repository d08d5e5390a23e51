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
else if (light === '') fail('--light= names no light')
else if (flags.has('--list') && !flags.has('--check')) fail('--list goes with --check')
else if (flags.has('--check')) process.exitCode = (await check(names, { list: flags.has('--list') })) > 0 ? 1 : 0
else await bring(await catalogue())

/** Builds or records what is asked for; the first that fails ends it, and leaves that asset as it was. */
async function bring(all) {
  const wrong = names.find((name) => !all.some((asset) => asset.name === name))
  if (wrong) return fail(`no asset is called ${wrong}; there are: ${all.map((asset) => asset.name).join(', ')}`)
  const wanted = all.filter(({ name }) => names.length === 0 || names.includes(name))
  const dark = light === undefined ? [] : wanted.filter(({ lights }) => !lights?.includes(light))
  // without a name, a light is baked for whatever has it
  const left = names.length > 0 ? dark : dark.length === wanted.length ? dark.filter(({ kind }) => kind === 'set') : []
  if (left.length > 0) return fail(left.map(({ name, lights }) => `${name}: knows no light called ${light}${others(lights)}`).join('\n'))
  for (const asset of wanted.filter((each) => !dark.includes(each))) {
    try {
      await bringOne(asset)
    } catch (error) {
      return fail(`${asset.name}: not built, nothing changed: ${error.message}`)
    }
  }
}

function others(lights) {
  return lights?.length > 0 ? `; there is ${lights.join(', ')}` : ''
}

async function bringOne(asset) {
  if (asset.broken) throw new Error(asset.broken)
  const missing = asset.built.filter((path) => !existsSync(join(ROOT, path)))
  if (flags.has('--record')) {
    if (missing.length > 0) throw new Error(`${missing.join(', ')} is not there`)
    record(asset)
    console.log(`${asset.name}: recorded`)
    return
  }
  const changed = changedSources(asset)
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
  try {
    record((await catalogue()).find(({ name }) => name === asset.name) ?? asset, { draft })
  } catch (error) {
    fail(`${asset.name}: built, but not entered in the manifest (${error.message}); enter it with --record`)
  }
  console.log(`${asset.name}: ${written.join(', ')}`)
}

function fail(words) {
  console.error(words)
  process.exitCode = 1
}
