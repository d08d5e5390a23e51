// Reads a GLB and says in words what is wrong when it cannot be read.
import { finding } from './codes.mjs'

const GLB = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BIN_CHUNK = 0x004e4942

/**
 * Reads a GLB.
 * @param io of kit/pack.mjs; bytes: the file; file: its name in findings
 * @returns {Promise<{document: object|null, findings: object[]}>} no document when it cannot be read
 */
export async function readGlb(io, bytes, file) {
  const fault = brokenContainer(bytes, file)
  if (fault) return { document: null, findings: [fault] }
  try {
    return { document: await io.readBinary(new Uint8Array(bytes)), findings: [] }
  } catch (error) {
    return { document: null, findings: [finding('A103', file, `cannot be read: ${error.message}`)] }
  }
}

/** What is wrong with the file before anything in it is looked at; null if nothing is. */
function brokenContainer(bytes, file) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getUint32(0, true) !== GLB) return finding('A101', file, `is no binary glTF${looksLike(bytes)}`)
  if (view.getUint32(4, true) !== 2) return finding('A101', file, `is glTF version ${view.getUint32(4, true)}; version 2 is wanted`)
  const told = view.getUint32(8, true)
  if (told > bytes.byteLength) return finding('A102', file, `is cut short: ${bytes.byteLength} of ${told} bytes are there`)
  const chunks = new Map()
  for (let at = 12; at + 8 <= told; ) {
    const length = view.getUint32(at, true)
    if (at + 8 + length > told) return finding('A102', file, `is cut short: a part of ${length} bytes does not fit into the file`)
    chunks.set(view.getUint32(at + 4, true), bytes.subarray(at + 8, at + 8 + length))
    at += 8 + length
  }
  let json
  try {
    json = JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(chunks.get(JSON_CHUNK)))
  } catch (error) {
    return finding('A103', file, `its description cannot be read: ${error.message}`)
  }
  return brokenBuffers(json, chunks.get(BIN_CHUNK)?.byteLength ?? 0, file)
}

/** Everything a GLB draws lies in the file itself, whole. */
function brokenBuffers(json, size, file) {
  if (typeof json !== 'object' || json === null || !Array.isArray(json.nodes)) return finding('A103', file, 'holds no nodes')
  const foreign = [...(json.buffers ?? []), ...(json.images ?? [])].find((each) => each.uri !== undefined && !each.uri.startsWith('data:'))
  if (foreign) return finding('A103', file, `leaves "${foreign.uri}" outside of itself; export everything into one GLB`)
  // a compressed view's own bytes are told in its extension; what stands in the view is what it unpacks to
  for (const view of json.bufferViews ?? []) {
    const own = view.extensions?.EXT_meshopt_compression ?? view
    const isFile = own.buffer === 0 && json.buffers?.[0]?.uri === undefined
    if (isFile && (own.byteOffset ?? 0) + own.byteLength > size) return finding('A102', file, 'is cut short: it points beyond its own end')
  }
  return null
}

/** A hint for what people export or rename by mistake. */
function looksLike(bytes) {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (bytes.byteLength === 0) return ': it is empty'
  if (start.startsWith('version https://git-lfs')) return ': it is a pointer of Git LFS, not the file'
  if (/^\s*\{/.test(start)) return ': it is a text glTF (.gltf); export "glTF binary (.glb)"'
  if (start.startsWith('Kaydara FBX')) return ': it is FBX'
  if (start.startsWith('BLENDER')) return ': it is a Blender file'
  if (/^\s*<(!doctype|html)/i.test(start)) return ': it is a web page'
  return ''
}
