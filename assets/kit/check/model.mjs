// What every model must hold to, whatever it is: names, size in metres, textures, and what it costs to draw.
import { getBounds } from '@gltf-transform/functions'
import { ktxSize } from '../ktx-size.mjs'
import { sizes, textureRules } from './budgets.mjs'
import { finding, meant, readable } from './codes.mjs'

/** What stops one and where one may stand: never drawn. */
const hidden = new Set(['collider', 'walk'])

/** Nodes by name. */
export const nodesOf = (document) =>
  new Map(
    document
      .getRoot()
      .listNodes()
      .map((node) => [node.getName(), node]),
  )

/**
 * What drawing a model costs.
 * @returns {{triangles: number, drawCalls: number, gpuBytes: number}} `later_…` nodes replace others and are no calls of their own
 */
export function costOf(document) {
  let triangles = 0
  let drawCalls = 0
  for (const node of document.getRoot().listNodes()) {
    if (hidden.has(node.getName())) continue
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      triangles += cornersOf(primitive) / 3
      drawCalls += node.getName().startsWith('later_') ? 0 : 1
    }
  }
  let gpuBytes = 0
  for (const texture of document.getRoot().listTextures()) gpuBytes += textureBytes(texture)
  return { triangles, drawCalls, gpuBytes }
}

/** Number of triangle corners a primitive draws. */
export const cornersOf = (primitive) => primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0

/** What a texture takes on the card; 0 when it cannot be read (which `wrongTextures` tells of). */
function textureBytes(texture) {
  try {
    if (texture.getMimeType() === 'image/ktx2') return ktxSize(texture.getImage()).gpuBytes
    const [width, height] = texture.getSize()
    return Math.round((width * height * 4 * 4) / 3)
  } catch {
    return 0
  }
}

/** Findings on a cost that is over its budget. */
export function overBudget(cost, limits, file) {
  const words = [
    ['A401', 'triangles', 'triangles'],
    ['A402', 'drawCalls', 'draw calls'],
    ['A403', 'bytes', 'bytes'],
    ['A404', 'gpuBytes', 'bytes of textures on the graphics card'],
  ]
  return words
    .filter(([, key]) => limits[key] !== undefined && cost[key] > limits[key])
    .map(([code, key, name]) => finding(code, file, `${readable(cost[key])} ${name}, at most ${readable(limits[key])}`))
}

/** Nodes wanted and not there, or there without a shape. */
export function missingNodes(document, wanted, file) {
  const nodes = nodesOf(document)
  const findings = []
  for (const name of new Set(wanted)) {
    const node = nodes.get(name)
    if (!node) findings.push(finding('A104', file, `node "${name}" is missing${near(name, nodes)}`))
    else if (!hasShape(node)) findings.push(finding('A104', file, `node "${name}" has no mesh`))
  }
  return findings
}

const near = (name, nodes) =>
  meant(name, [...nodes.keys()])
    .replace('did you mean', 'is it')
    .replace('?', ' by a wrong name?')
const hasShape = (node) => (node.getMesh()?.listPrimitives() ?? []).some(cornersOf) || node.listChildren().some(hasShape)

/** Names that are taken twice, end in a tool's number, or hold letters a scene cannot name. */
export function wrongNames(document, file) {
  const findings = []
  const seen = new Set()
  for (const node of document.getRoot().listNodes()) {
    const name = node.getName()
    if (node.getMesh() && name === '') findings.push(finding('A105', file, 'a node with a mesh has no name'))
    else if (seen.has(name) && name !== '') findings.push(finding('A105', file, `two nodes are called "${name}"`))
    else if (/[._]\d{3}$/.test(name))
      findings.push(finding('A105', file, `node "${name}" ends in a number a tool put there for a second of that name`))
    else if (node.getMesh() && !/^[a-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*$/.test(name))
      findings.push(finding('A105', file, `node "${name}" is not named in small letters and "_"`))
    seen.add(name)
  }
  return findings
}

/** A model in other units than metres. */
export function wrongSize(document, kind, file) {
  const rule = sizes[kind]
  const findings = []
  if (!rule) return findings
  const bounds = sidesOf(document)
  if (!bounds) return []
  const sides = bounds.low.map((value, k) => bounds.high[k] - value)
  const longest = Math.max(...sides)
  const told = sides.map((side) => side.toFixed(2)).join(' × ')
  if (longest > rule.most) findings.push(finding('A106', file, `is ${told} metres, at most ${rule.most}: is it in centimetres?`))
  else if (longest < rule.least) findings.push(finding('A106', file, `is ${told} metres, at least ${rule.least}: is the unit metres?`))
  return findings
}

/**
 * Lowest and highest corner in metres of all that is near (the sky and what lies outside are as far as they like).
 * @returns {{low: number[], high: number[]}|null} null when there is nothing, or it is nowhere
 */
export function sidesOf(document) {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (const node of document.getRoot().listNodes()) {
    if (!node.getMesh() || /^(sky|outside)/.test(node.getName())) continue
    const { min, max } = getBounds(node)
    for (const k of [0, 1, 2]) {
      low[k] = Math.min(low[k], min[k])
      high[k] = Math.max(high[k], max[k])
    }
  }
  return [...low, ...high].every(Number.isFinite) ? { low, high } : null
}

/** Cameras, lamps, and clips where nothing plays them. */
export function strangers(document, kind, file) {
  const root = document.getRoot()
  const findings = []
  if (root.listCameras().length > 0) findings.push(finding('A107', file, 'brings a camera; export without'))
  if (root.listExtensionsUsed().some(({ extensionName }) => extensionName === 'KHR_lights_punctual'))
    findings.push(finding('A107', file, 'brings lamps; light is baked, export without'))
  if (kind !== 'person' && root.listAnimations().length > 0)
    findings.push(finding('A107', file, 'brings clips, which nothing plays in a set or a prop'))
  return findings
}

function pictureSize(texture) {
  const size = texture.getSize()
  if (!size) throw new Error(`it is not the ${texture.getMimeType()} it says it is`)
  return { width: size[0], height: size[1] }
}

/** Textures of a wrong kind, too large, or that cannot be read. */
export function wrongTextures(document, kind, file, side = textureRules[kind].side) {
  const findings = []
  for (const [at, texture] of document.getRoot().listTextures().entries()) {
    const name = `texture ${texture.getName() || texture.getURI() || at}`
    const type = texture.getMimeType()
    if (!textureRules[kind].types.includes(type)) {
      findings.push(finding('A108', file, `${name} is ${type || 'of no kind'}, not KTX2; pack it with kit/pack.mjs`))
      continue
    }
    let size
    try {
      size = type === 'image/ktx2' ? ktxSize(texture.getImage()) : pictureSize(texture)
    } catch (error) {
      findings.push(finding('A108', file, `${name} cannot be read: ${error.message}`))
      continue
    }
    const { width, height } = size
    if (Math.max(width, height) > side) findings.push(finding('A109', file, `${name} is ${width} × ${height}, at most ${side} a side`))
    else if (type === 'image/ktx2' && (width % 4 > 0 || height % 4 > 0))
      findings.push(finding('A109', file, `${name} is ${width} × ${height}; sides must be multiples of 4`))
  }
  return findings
}
