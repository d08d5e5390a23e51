// npm run assets: rebuild every asset whose sources changed and write assets/manifest.json.
//   npm run assets [-- NAME …] [--all] [--draft] [--record] [--light=afternoon]
// NAME: sets/flat, props/grab-rail …; --all: even if nothing changed; --draft: small quick bake;
// --light=NAME: bake a set in another light (its lights.py), beside the one it has: lightmap, probe and flat-NAME.json only;
// --record: build nothing, only enter what is there (after a hand-made change) in the manifest.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogue } from './catalogue.mjs'
import { changedSources, ROOT, record } from './manifest.mjs'

const words = process.argv.slice(2)
const flags = new Set(words.filter((word) => word.startsWith('--')))
const light = words.find((word) => word.startsWith('--light='))?.slice('--light='.length)
const names = words.filter((word) => !word.startsWith('--'))
const all = await catalogue()

for (const name of names) {
  if (!all.some((asset) => asset.name === name)) {
    console.error(`no asset is called ${name}; there are: ${all.map((asset) => asset.name).join(', ')}`)
    process.exit(1)
  }
}

for (const asset of all) {
  if (names.length > 0 && !names.includes(asset.name)) continue
  if (flags.has('--record')) {
    record(asset)
    console.log(`${asset.name}: recorded`)
    continue
  }
  const missing = asset.built.filter((path) => !existsSync(join(ROOT, path)))
  const changed = changedSources(asset)
  if (light && !asset.lights?.includes(light)) {
    console.log(`${asset.name}: knows no light called ${light}`)
    continue
  }
  if (!light && !flags.has('--all') && missing.length === 0 && changed.length === 0) {
    console.log(`${asset.name}: nothing changed`)
    continue
  }
  if (!asset.build) {
    console.log(`${asset.name}: made by hand; enter it with --record`)
    continue
  }
  console.log(`${asset.name}: building (${[...missing, ...changed].slice(0, 4).join(', ') || 'asked for'})`)
  const work = mkdtempSync(join(tmpdir(), 'asset-'))
  try {
    await asset.build({ work, draft: flags.has('--draft'), light })
    record(asset)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
