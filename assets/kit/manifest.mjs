// The manifest: for every asset the sha256 of each source and each built file, so that CI can tell without Blender
// whether what is committed was built from what is committed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of assets/. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const FILE = join(ROOT, 'manifest.json')

/** sha256 of a file under assets/ (or another root), or null if it is not there. */
export function hashOf(path, root = ROOT) {
  const whole = join(root, path)
  return existsSync(whole) ? createHash('sha256').update(readFileSync(whole)).digest('hex') : null
}

/** { path: hash } of paths under assets/. */
function hashesOf(paths) {
  return Object.fromEntries(paths.map((path) => [path, hashOf(path)]))
}

/** The manifest as written: { name: { sources: { path: hash }, built: { path: hash }, draft? } }; empty if there is none yet. */
export function readManifest() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

/** Note that an asset's built files belong to its sources as they are now. `draft`: a quick bake, not to be kept. */
export function record(asset, { draft = false } = {}) {
  const manifest = readManifest()
  manifest[asset.name] = { sources: hashesOf(asset.sources), built: hashesOf(asset.built), ...(draft && { draft }) }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)))
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Sources that are not what the manifest says (changed, new or gone). */
export function changedSources(asset) {
  const known = readManifest()[asset.name]?.sources ?? {}
  const now = hashesOf(asset.sources)
  return [...new Set([...Object.keys(known), ...Object.keys(now)])].filter((path) => known[path] !== now[path])
}
