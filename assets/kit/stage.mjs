// Builds an asset aside, in a copy of assets/ without its built files, and moves what came of it into place at the very end:
// a build that fails, is stopped or leaves something unreadable changes nothing.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readGlb } from './check/glb.mjs'
import { hashOf, ROOT } from './manifest.mjs'
import { makeIo } from './pack.mjs'

/** Scratch of builds, and what is built: the copy begins without. */
const leftOut = (path) =>
  ['build', '.cache', '__pycache__', 'fonts', 'icons'].includes(basename(path)) || /\.(glb|ktx2|hdr|ogg|blend\d*)$/.test(path)

/**
 * Builds an asset, in all the lights it has been baked in, or one further light of it.
 * @param root of the asset's paths (assets/)
 * @returns {Promise<string[]>} the files that were written, as paths under the root
 * @throws when the build fails, leaves out a file, or makes a model that cannot be read; nothing is changed then
 */
export async function buildAside(asset, { draft = false, light, root = ROOT } = {}) {
  // beside the repository's packages, so that scripts of the copy find them; on the same disk, so that moving is one step
  const cache = join(root, '../.cache/assets')
  mkdirSync(cache, { recursive: true })
  const expected = light ? asset.filesOfLight(light) : asset.built
  clearAway(cache)
  const aside = mkdtempSync(join(cache, `build-${process.pid}-`))
  try {
    const copy = join(aside, 'assets')
    cpSync(root, copy, { recursive: true, filter: (path) => !leftOut(path) })
    for (const path of expected) rmSync(join(copy, path), { force: true })
    // pieces of long work stay when a build is cut off, for the next to go on with; made by what uses it
    const shelf = join(cache, 'shelf', asset.name)
    for (const each of light ? [light] : [undefined, ...(asset.baked ?? [])]) {
      const work = join(aside, `work-${each ?? 'own'}`)
      mkdirSync(work)
      await asset.build({ root: copy, work, shelf, draft, light: each })
    }
    await mustBeWhole(expected, copy)
    return moveInto(asset, copy, root)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** What builds left that were killed; those that still run go on. */
function clearAway(cache) {
  for (const name of readdirSync(cache)) {
    const pid = Number(/^build-(\d+)-/.exec(name)?.[1])
    if (pid && !runs(pid)) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function runs(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function mustBeWhole(expected, copy) {
  const missing = expected.filter((path) => !existsSync(join(copy, path)))
  if (missing.length > 0) throw new Error(`the build made no ${missing.join(', ')}`)
  const io = await makeIo()
  for (const path of expected.filter((each) => each.endsWith('.glb'))) {
    const { findings } = await readGlb(io, readFileSync(join(copy, path)), path)
    if (findings.length > 0) throw new Error(`${path} ${findings[0].code} ${findings[0].message}`)
  }
}

/** Everything the build wrote into the asset's own folder, its side notes included. */
function moveInto(asset, copy, root) {
  const written = readdirSync(join(copy, asset.name), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${asset.name}/${entry.name}`)
    .filter((path) => !asset.sources.includes(path) && hashOf(path, copy) !== hashOf(path, root))
  for (const path of written) renameSync(join(copy, path), join(root, path))
  return written
}
