// The second UV set: where each face finds its baked light in the lightmap. It must be there, lie within the picture, and no two
// faces may share a place.
import { finding, readable } from './codes.mjs'
import { allNumbers } from './geometry.mjs'
import { cornersOf } from './model.mjs'

/** Overlaps smaller than this share of what is covered are rounding at the edges. */
const tolerated = 0.0005
/** How far inside a triangle the middle of a texel must lie to count, in texels: neighbours that share an edge do not overlap. */
const inside = 0.3

/**
 * @param except names of nodes that take no baked light
 * @param side of the lightmap in texels
 */
export function checkSecondUv(document, except, side, file) {
  const findings = []
  const charts = []
  for (const node of document.getRoot().listNodes()) {
    if (except.includes(node.getName())) continue
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const uv = primitive.getAttribute('TEXCOORD_1')
      if (!uv) {
        findings.push(finding('A201', file, `node "${node.getName()}" has no second UV set`))
        continue
      }
      if (!allNumbers(uv)) {
        findings.push(finding('A202', file, `second UV set of node "${node.getName()}" holds what is no number`))
        continue
      }
      if (isFolded(uv)) {
        findings.push(finding('A201', file, `second UV set of node "${node.getName()}" is folded into a point: it was never unwrapped`))
        continue
      }
      const ends = [...uv.getMinNormalized([]), ...uv.getMaxNormalized([])]
      if (ends.every((value) => value >= -1e-4 && value <= 1 + 1e-4)) charts.push({ name: node.getName(), primitive, uv })
      else {
        const told = ends.map((value) => value.toFixed(2))
        const range = `${told[0]}…${told[2]} by ${told[1]}…${told[3]}`
        findings.push(finding('A202', file, `second UV set of node "${node.getName()}" covers ${range}, not 0…1`))
      }
    }
  }
  return [...findings, ...overlaps(charts, Math.min(side, 2048), file)]
}

/** Whether every corner has the same place, or all lie on one line along the picture. */
function isFolded(uv) {
  const [low, high] = [uv.getMinNormalized([]), uv.getMaxNormalized([])]
  return high[0] - low[0] < 1e-6 || high[1] - low[1] < 1e-6
}

/** Lays all charts into one picture and finds texels that two faces want. */
function overlaps(charts, side, file) {
  const owner = new Int16Array(side * side).fill(-1)
  const shared = new Map()
  let covered = 0
  let doubled = 0
  for (const [own, { primitive, uv }] of charts.entries()) {
    const touch = (at) => {
      if (owner[at] < 0) {
        owner[at] = own
        covered++
        return
      }
      doubled++
      const pair = `${Math.min(owner[at], own)} ${Math.max(owner[at], own)}`
      const known = shared.get(pair) ?? { texels: 0, at }
      known.texels++
      shared.set(pair, known)
    }
    eachTriangle(primitive, uv, side, (corners) => fill(corners, side, touch))
  }
  if (doubled <= Math.max(8, covered * tolerated)) return []
  const worst = [...shared].sort(([, a], [, b]) => b.texels - a.texels).slice(0, 3)
  return worst.map(([pair, { texels, at }]) => {
    const [a, b] = pair.split(' ').map((index) => charts[Number(index)].name)
    const who = a === b ? `faces of node "${a}" share` : `nodes "${a}" and "${b}" share`
    const where = `near u ${((at % side) / side).toFixed(3)}, v ${(Math.floor(at / side) / side).toFixed(3)}`
    return finding('A203', file, `${who} ${readable(texels)} texels of the lightmap (${where})`)
  })
}

function eachTriangle(primitive, uv, side, take) {
  const indices = primitive.getIndices()
  const count = cornersOf(primitive)
  const value = [0, 0]
  const corners = new Float64Array(6)
  for (let at = 0; at + 2 < count; at += 3) {
    for (const k of [0, 1, 2]) {
      uv.getElement(indices ? indices.getScalar(at + k) : at + k, value)
      corners[k * 2] = value[0] * side
      corners[k * 2 + 1] = value[1] * side
    }
    take(corners)
  }
}

/** Calls `touch` with every texel whose middle lies well inside a triangle. */
function fill(corners, side, touch) {
  const [ax, ay, bx, by, cx, cy] = corners
  const turn = Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  if (turn === 0) return
  const edges = [
    [ax, ay, bx, by],
    [bx, by, cx, cy],
    [cx, cy, ax, ay],
  ].map(([x0, y0, x1, y1]) => {
    const length = Math.hypot(x1 - x0, y1 - y0) || 1
    return { x: x0, y: y0, across: (turn * (x1 - x0)) / length, down: (turn * (y1 - y0)) / length }
  })
  const last = side - 1
  const fromX = Math.max(0, Math.floor(Math.min(ax, bx, cx)))
  const toX = Math.min(last, Math.ceil(Math.max(ax, bx, cx)))
  const fromY = Math.max(0, Math.floor(Math.min(ay, by, cy)))
  const toY = Math.min(last, Math.ceil(Math.max(ay, by, cy)))
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const within = edges.every((edge) => edge.across * (y + 0.5 - edge.y) - edge.down * (x + 0.5 - edge.x) > inside)
      if (within) touch(y * side + x)
    }
  }
}
