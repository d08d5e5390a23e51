// Shapes that cannot be drawn, or are not shown: corners that are no numbers, that lie beyond the list, no triangle, another kind of line.
import { finding } from './codes.mjs'
import { cornersOf } from './model.mjs'

/** glTF's number for triangles one by one; strips and fans are counted otherwise, and nothing here makes them. */
const triangles = 4

/** Findings on the shapes of a model's nodes. */
export function brokenShapes(document, file) {
  const findings = []
  const shown = nodesInScene(document)
  if (
    !document
      .getRoot()
      .listNodes()
      .some((node) => node.getMesh())
  )
    findings.push(finding('A110', file, 'draws nothing: no node has a mesh'))
  for (const node of document.getRoot().listNodes()) {
    const mesh = node.getMesh()
    if (!mesh) continue
    const tell = (message) => findings.push(finding('A110', file, `node "${node.getName()}" ${message}`))
    if (!shown.has(node)) tell('is not in the scene that is exported, so nobody sees it')
    if (!node.getWorldMatrix().every(Number.isFinite)) tell('is moved, turned or scaled by what is no number')
    if (mesh.listPrimitives().length === 0) tell('has a mesh with nothing in it')
    for (const primitive of mesh.listPrimitives()) {
      const fault = brokenPrimitive(primitive)
      if (fault) tell(fault)
    }
  }
  return findings
}

/** Nodes of the scene that a browser shows: the default one, or the first. */
function nodesInScene(document) {
  const root = document.getRoot()
  const shown = new Set()
  const scene = root.getDefaultScene() ?? root.listScenes()[0]
  scene?.traverse((node) => shown.add(node))
  return shown
}

function brokenPrimitive(primitive) {
  const position = primitive.getAttribute('POSITION')
  if (!position) return 'has no corners'
  if (primitive.getMode() !== triangles) return 'draws lines, points, strips or fans; only triangles are shown'
  const corners = cornersOf(primitive)
  if (corners < 3) return 'has a mesh without a triangle'
  if (corners % 3 > 0) return `has ${corners} corners, which do not make whole triangles`
  if (!allNumbers(position)) return 'has corners that are no numbers'
  const indices = primitive.getIndices()?.getArray() ?? []
  const count = position.getCount()
  for (const index of indices) if (index >= count) return `names corner ${index}, and has ${count}`
  const short = primitive.listSemantics().find((name) => primitive.getAttribute(name).getCount() !== count)
  return short ? `has ${count} corners, and another number of ${short}` : null
}

/** Whether everything in a list is a finite number (smallest and largest do not tell: what is no number is neither). */
export function allNumbers(accessor) {
  const values = accessor.getArray()
  if (!(values instanceof Float32Array)) return values !== null
  for (const value of values) if (!Number.isFinite(value)) return false
  return true
}
