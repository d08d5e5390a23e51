// An asset that lies anywhere: what it is is read from what lies in its folder.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { budgets } from './budgets.mjs'
import { finding } from './codes.mjs'
import { inWords, unreadable } from './on-disk.mjs'

/**
 * Finds out what a folder (or a single GLB) holds.
 * @returns {{root: string, asset: object|null, findings: object[]}} `root` is what the asset's paths are relative to
 */
export function assetIn(path) {
  const none = (message) => ({ root: dirname(path), asset: null, findings: [finding('A001', basename(path), message)] })
  const closed = (message) => ({ root: dirname(path), asset: null, findings: [finding('A008', basename(path), message)] })
  let files
  try {
    if (!existsSync(path)) {
      const why = unreadable(path)
      return why ? closed(why) : none('is not there')
    }
    files = statSync(path).isDirectory() ? readdirSync(path) : null
  } catch (error) {
    return closed(inWords(error))
  }
  if (!files) {
    if (!path.endsWith('.glb')) return none('is neither a folder nor a .glb')
    return { root: dirname(path), asset: bare(basename(path)), findings: [] }
  }
  const id = basename(path)
  const models = files.filter((file) => file.endsWith('.glb'))
  if (models.length === 0) return none(`holds no .glb${insteadOfModel(files)}`)
  const description = describing(path, files, id)
  const kind = description?.kind ?? 'prop'
  const model = [description?.glb, `${id}.glb`, models[0]].find((file) => file && models.includes(file))
  const own = budgets[kind]
  const asset = {
    name: id,
    kind,
    id,
    sources: [],
    built: files
      .filter((file) => /\.(glb|ktx2|hdr|webp|json)$/.test(file) && !/\.(params|sources)\.json$/.test(file))
      .map((file) => join(id, file)),
    glb: {
      [join(id, model)]: { triangles: own.triangles, drawCalls: own.drawCalls },
      // what is seen instead of parts of it in another light
      ...Object.fromEntries(models.filter((file) => file !== model).map((file) => [join(id, file), { part: true }])),
    },
    description: description && join(id, description.file),
    bytes: own.bytes,
    gpuBytes: own.gpuBytes,
    // what our own scripts made has its script beside it
    handmade: !files.some((file) => file === 'recipe.mjs' || file === 'model.py' || file.endsWith('.params.json')),
  }
  return { root: dirname(path), asset, findings: [] }
}

/** What lies there that was to be one. */
function insteadOfModel(files) {
  const other = files.find((file) => /\.(gltf|glb|fbx|obj|blend|usdz?|dae)$/i.test(file))
  return other ? `; "${other}" is none: export "glTF binary", and call it .glb in small letters` : ''
}

/** A GLB by itself is looked at as a prop. */
function bare(file) {
  const { triangles, drawCalls, bytes, gpuBytes } = budgets.prop
  return {
    name: file,
    kind: 'prop',
    id: file.slice(0, -4),
    sources: [],
    built: [file],
    glb: { [file]: { triangles, drawCalls } },
    bytes,
    gpuBytes,
  }
}

/** The .json that describes the model; `{ kind, file, glb }`, or null when there is none. */
function describing(path, files, id) {
  const candidates = files.filter((file) => file.endsWith('.json') && !/\.(params|sources)\.json$/.test(file))
  candidates.sort((a, b) => Number(b === `${id}.json`) - Number(a === `${id}.json`))
  for (const file of candidates) {
    // what cannot be read is told of when the asset is checked
    if (unreadable(join(path, file))) continue
    const text = readFileSync(join(path, file), 'utf8')
    // a broken description still tells by its words what it was to be
    const kind = /"(places|anchors|lightmap)"/.test(text) ? 'set' : /"(clips|morphs|bones)"/.test(text) ? 'person' : null
    if (kind) return { kind, file, glb: /"glb"\s*:\s*"([^"]+)"/.exec(text)?.[1] }
  }
  // a set by its nodes, though nobody described it
  return /"(collider|walk|spot_[a-z_]+)"/.test(namesIn(path, files)) ? { kind: 'set', file: `${id}.json`, glb: undefined } : null
}

/** The text part of the first model, where its names stand. */
function namesIn(path, files) {
  const model = files.find((file) => file.endsWith('.glb'))
  if (unreadable(join(path, model))) return ''
  const bytes = readFileSync(join(path, model))
  return bytes.length > 20 ? bytes.subarray(20, 20 + Math.min(bytes.readUInt32LE(12), bytes.length - 20)).toString('utf8') : ''
}
