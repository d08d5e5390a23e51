// Checks one asset: its files, model, description and budget.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '../manifest.mjs'
import { checkFileNames } from './beside.mjs'
import { unlitNodes } from './budgets.mjs'
import { finding, tidy } from './codes.mjs'
import { readDescription } from './describe.mjs'
import { brokenShapes } from './geometry.mjs'
import { readGlb } from './glb.mjs'
import { costOf, overBudget, strangers, wrongNames, wrongSize, wrongTextures } from './model.mjs'
import { closedFiles, unreadable } from './on-disk.mjs'
import { checkHashes, checkNote, sourceNote, strayFiles } from './origin.mjs'
import { checkParts } from './parts.mjs'
import { checkPerson } from './person.mjs'
import { checkSet } from './set.mjs'
import { checkSounds } from './sounds.mjs'

/**
 * @typedef {object} Asset paths are relative to the root
 * @property {string} name `sets/flat`
 * @property {'set'|'prop'|'person'|'sounds'} kind
 * @property {string} id the folder's name
 * @property {string[]} sources
 * @property {string[]} built
 * @property {Record<string, object>} glb models and the limits of each
 * @property {string} [description] a set's or person's .json
 * @property {number} bytes
 * @property {number} [gpuBytes]
 * @property {number} [decodedBytes] of sounds: in memory, all together
 * @property {() => {name: string, text: string}[]} [devices] of sounds: the sources that name them
 * @property {boolean} [handmade]
 * @property {string} [broken] why nothing is known of it but its name
 */

/**
 * Checks an asset.
 * @param {Asset} asset
 * @param {object} context root: the folder paths are relative to; io: of kit/pack.mjs; scenes: descriptions of all scenes;
 *   manifest: recorded hashes, null where none are kept
 * @returns {Promise<{findings: object[], cost: {bytes: number, triangles: number, drawCalls: number, gpuBytes: number}}>}
 */
export async function checkAsset(asset, { root, io, scenes, manifest }) {
  const at = (path) => join(root, path)
  const cost = { bytes: 0, triangles: 0, drawCalls: 0, gpuBytes: 0 }
  const closed = closedParts(asset, at, manifest !== null)
  if (closed.length > 0) return { findings: tidy(closed), cost }
  const known = manifest?.[asset.name]
  const findings = manifest ? checkHashes(asset, known, (path) => hashOf(path, root)) : []
  if (manifest) findings.push(...strayFiles(asset, known, at(asset.name)))
  if (asset.handmade) findings.push(...checkNote(at(join(asset.name, sourceNote)), join(asset.name, sourceNote)))
  for (const path of asset.built) {
    if (existsSync(at(path))) cost.bytes += statSync(at(path)).size
    else findings.push(finding('A002', path, 'is not there'))
  }
  const models = Object.entries(asset.glb).filter(([path]) => existsSync(at(path)))
  const read = []
  for (const [path, limits] of models) read.push(await checkModel(asset, path, limits, readFileSync(at(path)), io))
  for (const each of read) {
    findings.push(...each.findings)
    for (const key of ['triangles', 'drawCalls', 'gpuBytes']) cost[key] += each.cost[key]
  }
  const [model, limits] = models[0] ?? [Object.keys(asset.glb)[0] ?? asset.name, {}]
  const document = read[0]?.document ?? null
  if (asset.kind === 'prop') {
    if (document) findings.push(...checkParts(document, asset.id, model))
  } else if (asset.kind === 'sounds') {
    findings.push(...checkSounds(asset, at, asset.devices?.() ?? [], scenes))
  } else {
    const described = asset.description
      ? readDescription(asset.kind, at(asset.description), asset.description)
      : { value: null, findings: [] }
    findings.push(...described.findings)
    if (described.value) findings.push(...checkNamed(asset, described.value, at))
    const given = { described: described.value, document, model }
    if (asset.kind === 'person') {
      findings.push(...checkPerson({ ...given, file: asset.description, id: asset.id, scenes }))
    } else {
      const own = { ...asset, limits: { secondUv: { except: unlitNodes }, ...limits }, draft: known?.draft }
      const result = checkSet({ ...given, asset: own, scenes: scenes.filter((scene) => scene.set === asset.id), at })
      findings.push(...result.findings)
      cost.gpuBytes += result.gpuBytes
    }
  }
  findings.push(...overBudget(cost, { bytes: asset.bytes, gpuBytes: asset.gpuBytes }, asset.name))
  return { findings: tidy(findings), cost }
}

/** Files of the asset that are there and cannot be read: nothing else can be said before they can. */
function closedParts(asset, at, inTree) {
  if (asset.broken) return [finding('A008', asset.name, asset.broken)]
  const folder = inTree && unreadable(at(asset.name), { folder: true })
  if (folder) return [finding('A008', asset.name, folder)]
  const note = asset.handmade ? [join(asset.name, sourceNote)] : []
  const all = [...asset.sources, ...asset.built, ...Object.keys(asset.glb), ...note]
  return closedFiles(asset.description ? [...all, asset.description] : all, at)
}

/** The model a description names is there and is the one that was built. (Lightmap and probe: set.mjs.) */
function checkNamed(asset, described, at) {
  const astray = checkFileNames([described.glb], asset.description)
  if (astray.length > 0) return astray
  const path = join(asset.name, described.glb)
  return existsSync(at(path)) ? [] : [finding('A303', asset.description, `names "${described.glb}", which is not there`)]
}

async function checkModel(asset, path, limits, bytes, io) {
  const { document, findings } = await readGlb(io, bytes, path)
  if (!document) return { document, findings, cost: { triangles: 0, drawCalls: 0, gpuBytes: 0 } }
  const cost = costOf(document)
  findings.push(
    ...wrongNames(document, path),
    ...brokenShapes(document, path),
    ...(limits.part ? [] : wrongSize(document, asset.kind, path)),
    ...strangers(document, asset.kind, path),
    ...wrongTextures(document, asset.kind, path, limits.textureSide),
    ...overBudget(cost, { triangles: limits.triangles, drawCalls: limits.drawCalls }, path),
  )
  return { document, findings, cost }
}
