// The manifest: for every asset the sha256 of each source and each built file, so that CI can tell without Blender
// whether what is committed was built from what is committed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of assets/. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const FILE = join(ROOT, 'manifest.json')

/** sha256 of a file under assets/ (or another root), or null if it is not there. */
export function hashOf(path, root = ROOT) {
  const whole = join(root, path)
  return existsSync(whole) && statSync(whole).isFile() ? createHash('sha256').update(readFileSync(whole)).digest('hex') : null
}

/** { path: hash } of paths under assets/. */
function hashesOf(paths) {
  return Object.fromEntries(paths.map((path) => [path, hashOf(path)]))
}

/**
 * The manifest as written: { name: { sources: { path: hash }, built: { path: hash }, draft? } }; empty if there is none yet.
 * @throws Error that says what is wrong with it
 */
export function readManifest() {
  if (!existsSync(FILE)) return {}
  const { manifest, faults } = manifestIn(readFileSync(FILE, 'utf8'))
  if (faults.length > 0) throw new Error(`manifest.json A009 ${faults[0]}`)
  return manifest
}

/**
 * Reads the words of a manifest.
 * @returns {{manifest: object|null, faults: string[]}} no manifest when anything in it is wrong
 */
export function manifestIn(text) {
  let manifest
  try {
    manifest = JSON.parse(text)
  } catch (error) {
    return { manifest: null, faults: [`is no JSON: ${error.message}; take it back from Git`] }
  }
  if (!isPlain(manifest)) return { manifest: null, faults: ['is no list of assets; take it back from Git'] }
  const faults = Object.entries(manifest).flatMap(([name, entry]) =>
    ['sources', 'built'].flatMap((part) => faultsOf(entry?.[part]).map((words) => `${name}: "${part}" ${words}`)),
  )
  return { manifest: faults.length > 0 ? null : manifest, faults }
}

/** What is wrong with a list of hashes: all of them are of files under assets/. */
function faultsOf(hashes) {
  if (!isPlain(hashes)) return ['is no list of hashes by path']
  return Object.entries(hashes).flatMap(([path, hash]) => {
    const outside = path.startsWith('/') || /[\\:]/.test(path) || posix.normalize(path) !== path || path.startsWith('..')
    if (outside) return [`names "${path}", which leads out of assets/`]
    return hash === null || /^[0-9a-f]{64}$/.test(hash) ? [] : [`gives "${path}" a hash that is none`]
  })
}

const isPlain = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Note that an asset's built files belong to its sources as they are now. `draft`: a quick bake, not to be kept. */
export function record(asset, { draft = false } = {}) {
  const entry = { sources: hashesOf(asset.sources), built: hashesOf(asset.built), ...(draft && { draft }) }
  // read late and written at once, for another build may end just now
  const manifest = { ...readManifest(), [asset.name]: entry }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)))
  const aside = `${FILE}.${process.pid}`
  try {
    writeFileSync(aside, `${JSON.stringify(sorted, null, 2)}\n`)
    renameSync(aside, FILE)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Sources that are not what the manifest says (changed, new or gone). */
export function changedSources(asset) {
  const known = readManifest()[asset.name]?.sources ?? {}
  const now = hashesOf(asset.sources)
  return [...new Set([...Object.keys(known), ...Object.keys(now)])].filter((path) => known[path] !== now[path])
}
