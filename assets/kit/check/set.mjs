// What a set must hold to: its nodes, its second UV set, its lightmap and probe, its places and anchors.
import { existsSync } from 'node:fs'
import { checkAir } from './air.mjs'
import { besideOf, checkFileNames } from './beside.mjs'
import { lightmapSide } from './budgets.mjs'
import { finding, meant } from './codes.mjs'
import { checkLightmap, checkProbe } from './light.mjs'
import { cornersOf, missingNodes, nodesOf, sidesOf } from './model.mjs'
import { checkSecondUv } from './second-uv.mjs'

/** Highest step between a place's point and the floor under it, metres. */
const step = 0.3

/**
 * @param asset with `description` (a path), `limits` of its model and whether it is a `draft`
 * @param document the model; null when it could not be read
 * @param scenes descriptions of scenes that play in it
 * @param at(path) path on disk
 */
export function checkSet({ asset, described, document, model, scenes, at }) {
  const file = asset.description
  const findings = []
  if (asset.draft) findings.push(finding('A204', asset.name, 'is baked as a draft; build it without --draft'))
  const lights = described ? checkLights(described, file, at) : { findings: [], side: 0, gpuBytes: 0 }
  findings.push(...lights.findings)
  if (document) {
    const unseen = described ? [described.collider, described.walk] : []
    const mirrors = Object.keys(described?.mirrors ?? {})
    findings.push(...missingNodes(document, [...unseen, ...mirrors, ...(asset.limits.nodes ?? [])], model))
    const except = [...(asset.limits.secondUv?.except ?? []), ...unseen, ...mirrors]
    findings.push(...checkSecondUv(document, except, lights.side || lightmapSide.most, model))
  }
  if (described) {
    findings.push(...checkPlaces(described, document, file), ...checkAnchors(described, document, file))
    for (const scene of scenes) findings.push(...checkScene(scene, described, document, file, model))
  }
  return { findings, gpuBytes: lights.gpuBytes }
}

/** Lightmap and probe, and whether they are there at all. A set with several lights names each under `lights`. */
function checkLights(described, file, at) {
  const findings = []
  let side = 0
  let gpuBytes = 0
  const lights = [['', described], ...Object.entries(described.lights ?? {})]
  for (const [name, light] of lights) {
    const whose = name ? ` of the light "${name}"` : ''
    const named = [light?.lightmap?.file, light?.probe?.file, light?.view]
    const astray = checkFileNames([...named, light?.irradiance], file)
    findings.push(...astray)
    if (astray.length > 0) continue
    const [lightmap, probe, view] = named.map((each) => besideOf(file, each))
    if (!lightmap) findings.push(finding('A204', file, `names no lightmap${whose}`))
    else if (!existsSync(at(lightmap)))
      findings.push(finding('A204', file, `names the lightmap ${light.lightmap.file}${whose}, which is not there`))
    else {
      const found = checkLightmap(at(lightmap), lightmap)
      findings.push(...found.findings)
      side = Math.max(side, found.side)
      // a scene may play in all of them, and keeps those it plays in
      gpuBytes += found.gpuBytes
    }
    if (!probe) findings.push(finding('A206', file, `names no probe${whose}`))
    else if (!existsSync(at(probe))) findings.push(finding('A206', file, `names the probe ${light.probe.file}${whose}, which is not there`))
    else findings.push(...checkProbe(at(probe), probe))
    if (view && !existsSync(at(view))) findings.push(finding('A303', file, `names "${light.view}"${whose}, which is not there`))
    findings.push(...checkAir(light, described, name, file, at))
  }
  return { findings, side, gpuBytes }
}

/** One stands on one's own floor, and on what may be walked on. */
function checkPlaces(described, document, file) {
  const findings = []
  const walk = document ? nodesOf(document).get(described.walk) : null
  for (const [id, { stand, floor }] of Object.entries(described.places)) {
    const [x, y, z] = stand
    if (!insidePolygon(floor, x, z)) findings.push(finding('A305', file, `place "${id}": one stands outside of its own floor`))
    else if (walk?.getMesh() && !isFloor(walk, x, y, z))
      findings.push(finding('A305', file, `place "${id}": there is no floor to walk on (node "${described.walk}") where one stands`))
  }
  return findings
}

/** Farthest an anchor may lie from everything there is: people who stand before a door stand outside of the walls. */
const beyond = 2

/** Anchors lie where the set is, and one can stand where their `view` says. */
function checkAnchors(described, document, file) {
  const sides = document && sidesOf(document)
  if (!sides) return []
  const findings = []
  const walk = nodesOf(document).get(described.walk)
  for (const [name, { position, view }] of Object.entries(described.anchors)) {
    const out = position.some((value, k) => value < sides.low[k] - beyond || value > sides.high[k] + beyond)
    if (out) {
      const around = [0, 1, 2].map((k) => `${sides.low[k].toFixed(1)}…${sides.high[k].toFixed(1)}`).join(', ')
      findings.push(finding('A309', file, `anchor "${name}" is at ${position.join(', ')}; the set goes over ${around}`))
    }
    if (view && walk?.getMesh() && !isNearFloor(walk, view.position))
      findings.push(finding('A305', file, `anchor "${name}": there is no floor to walk on (node "${described.walk}") at its view`))
  }
  return findings
}

/** One who looks at a thing leans over what stops one's feet. */
const lean = 0.2

function isNearFloor(walk, [x, y, z]) {
  const around = Array.from({ length: 8 }, (_, turn) => [Math.cos((turn * Math.PI) / 4) * lean, Math.sin((turn * Math.PI) / 4) * lean])
  return [[0, 0], ...around].some(([right, back]) => isFloor(walk, x + right, y, z + back))
}

function insidePolygon(corners, x, z) {
  let inside = false
  for (let at = 0, before = corners.length - 1; at < corners.length; before = at++) {
    const [ax, az] = corners[at]
    const [bx, bz] = corners[before]
    if (az > z !== bz > z && x < ((bx - ax) * (z - az)) / (bz - az) + ax) inside = !inside
  }
  return inside
}

/** Whether a triangle of the floor lies under (or just over) a point. */
function isFloor(node, x, y, z) {
  const m = node.getWorldMatrix()
  const corner = [0, 0, 0]
  for (const primitive of node.getMesh().listPrimitives()) {
    const position = primitive.getAttribute('POSITION')
    const indices = primitive.getIndices()
    for (let at = 0; at + 2 < cornersOf(primitive); at += 3) {
      const triangle = [0, 1, 2].map((k) => {
        const [px, py, pz] = position.getElement(indices ? indices.getScalar(at + k) : at + k, corner)
        return [0, 1, 2].map((row) => m[row] * px + m[row + 4] * py + m[row + 8] * pz + m[row + 12])
      })
      const flat = triangle.map(([px, , pz]) => [px, pz])
      const height = (triangle[0][1] + triangle[1][1] + triangle[2][1]) / 3
      if (Math.abs(height - y) <= step && insidePolygon(flat, x, z)) return true
    }
  }
  return false
}

/** Everything a scene names in its set: places, where people stand, devices, spots, and props that are shown and hidden. */
function checkScene(scene, described, document, file, model) {
  const findings = []
  const places = Object.keys(described.places)
  const anchors = Object.keys(described.anchors)
  const nodes = document ? [...nodesOf(document).keys()] : null
  const want = (what, name, known, where) => {
    if (typeof name !== 'string' || known.includes(name)) return
    findings.push(
      finding('A304', where, `scene "${scene.id}" names the ${what} "${name}", which the set does not have${meant(name, known)}`),
    )
  }
  for (const { light } of [scene, ...(scene.phases ?? [])]) {
    if (light !== undefined) want('light', light, Object.keys(described.lights ?? {}), file)
  }
  for (const place of scene.places ?? []) want('place', place.node, places, file)
  const anywhere = [...anchors, ...(nodes ?? [])]
  for (const person of scene.cast ?? []) for (const bearing of person.at ?? []) want('anchor', bearing.node, anywhere, file)
  for (const device of scene.devices ?? []) want('anchor', device.node, anywhere, file)
  if (!nodes) return findings
  for (const spot of scene.spots ?? []) want('spot', spot.node, anywhere, model)
  for (const prop of scene.props ?? []) want('node', prop.node, prop.prop === undefined ? nodes : anywhere, model)
  return findings
}
