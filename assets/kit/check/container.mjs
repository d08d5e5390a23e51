// Whether the JSON of a GLB holds together, before a library is asked to make something of it: what it names is there, nothing lies
// outside of the file, no node is its own child.
import { finding } from './codes.mjs'

/** Bytes of one number, and numbers of one element, by their names in glTF. */
const numberBytes = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 }
const elementNumbers = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 }
const lists = ['scenes', 'nodes', 'meshes', 'materials', 'textures', 'images', 'accessors', 'bufferViews', 'buffers', 'skins', 'animations']

/**
 * What is wrong with the JSON of a GLB; null if nothing is.
 * @param json as parsed; size: bytes of the binary part; file: its name in findings
 */
export function brokenJson(json, size, file) {
  const tell = (message, code = 'A103') => finding(code, file, message)
  if (!isObject(json) || !Array.isArray(json.nodes)) return tell('holds no nodes')
  for (const key of lists) {
    if (json[key] === undefined) continue
    if (!Array.isArray(json[key]) || !json[key].every(isObject)) return tell(`is no glTF: "${key}" is no list of objects`)
  }
  const foreign = [...(json.buffers ?? []), ...(json.images ?? [])].find(({ uri }) => uri !== undefined && !isData(uri))
  if (foreign) return tell(`leaves "${foreign.uri}" outside of itself; export everything into one GLB`)
  if (pointsBeyond(json, size)) return tell('is cut short: it points beyond its own end', 'A102')
  const fault = brokenReference(json) ?? brokenAccessor(json) ?? brokenTree(json)
  return fault ? tell(`is no whole glTF: ${fault}`) : null
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isData = (uri) => typeof uri === 'string' && uri.startsWith('data:')

/** A compressed view's own bytes are told in its extension; what stands in the view is what it unpacks to. */
function pointsBeyond(json, size) {
  return (json.bufferViews ?? []).some((view) => {
    const own = view.extensions?.EXT_meshopt_compression ?? view
    const isFile = own.buffer === 0 && json.buffers?.[0]?.uri === undefined
    return isFile && !((own.byteOffset ?? 0) + own.byteLength <= size)
  })
}

/** Numbers that name something of another list. */
function brokenReference(json) {
  const there = (list, at) => at === undefined || (Number.isInteger(at) && at >= 0 && at < (json[list]?.length ?? 0))
  for (const [at, node] of json.nodes.entries()) {
    for (const [key, list] of [
      ['mesh', 'meshes'],
      ['skin', 'skins'],
    ]) {
      if (!there(list, node[key])) return `node ${nameOf(node, at)} names ${key} ${node[key]}, which is not there`
    }
  }
  for (const [at, mesh] of (json.meshes ?? []).entries()) {
    for (const primitive of Array.isArray(mesh.primitives) ? mesh.primitives : [null]) {
      if (!isObject(primitive) || !isObject(primitive.attributes)) return `mesh ${nameOf(mesh, at)} holds nothing to draw`
      const named = [...Object.entries(primitive.attributes), ['indices', primitive.indices]]
      const lost = named.find(([, accessor]) => !there('accessors', accessor))
      if (lost) return `mesh ${nameOf(mesh, at)} names ${lost[0]} ${lost[1]}, which is not there`
      if (!there('materials', primitive.material))
        return `mesh ${nameOf(mesh, at)} names material ${primitive.material}, which is not there`
    }
  }
  return null
}

/** Lists of numbers that are longer than the bytes they lie in. */
function brokenAccessor(json) {
  for (const [at, accessor] of (json.accessors ?? []).entries()) {
    const element = (numberBytes[accessor.componentType] ?? Number.NaN) * (elementNumbers[accessor.type] ?? Number.NaN)
    if (!(element > 0) || !Number.isInteger(accessor.count) || accessor.count < 0)
      return `list of numbers ${at} has the kind ${accessor.type} and the length ${accessor.count}`
    if (accessor.bufferView === undefined || accessor.count === 0) continue
    const view = json.bufferViews?.[accessor.bufferView]
    if (!view) return `list of numbers ${at} lies in part ${accessor.bufferView}, which is not there`
    const end = (accessor.byteOffset ?? 0) + (accessor.count - 1) * (view.byteStride ?? element) + element
    if (end > view.byteLength) return `list of numbers ${at} takes ${end} bytes, where ${view.byteLength} are`
  }
  return null
}

/** Every node has one place at most, and none lies within itself. */
function brokenTree(json) {
  if (!(json.scenes?.length > 0)) return 'it has no scene, so nothing of it is shown'
  const parents = new Map()
  for (const [at, node] of json.nodes.entries()) {
    for (const child of Array.isArray(node.children) ? node.children : []) {
      if (!json.nodes[child]) return `node ${nameOf(node, at)} has node ${child} as a child, which is not there`
      if (parents.has(child)) return `node ${nameOf(json.nodes[child], child)} is a child of two nodes`
      parents.set(child, at)
    }
  }
  for (const [at, node] of json.nodes.entries()) {
    const above = new Set([at])
    for (let up = parents.get(at); up !== undefined; up = parents.get(up)) {
      if (above.has(up)) return `node ${nameOf(node, at)} lies within itself`
      above.add(up)
    }
  }
  return null
}

const nameOf = ({ name }, at) => (typeof name === 'string' ? `"${name}"` : String(at))
