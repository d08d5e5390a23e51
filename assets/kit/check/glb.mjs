// Reads a GLB and says in words what is wrong when it cannot be read.
import { finding } from './codes.mjs'
import { brokenJson } from './container.mjs'

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
  return brokenJson(json, chunks.get(BIN_CHUNK)?.byteLength ?? 0, file)
}

/** A hint for what people export or rename by mistake. */
function looksLike(bytes) {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  if (bytes.byteLength === 0) return ': it is empty'
  if (start.startsWith('\x89PNG')) return ': it is a PNG picture'
  if (start.startsWith('\xff\xd8\xff')) return ': it is a JPEG picture'
  if (start.startsWith('PK')) return ': it is a ZIP; unpack it'
  if (start.startsWith('version https://git-lfs')) return ': it is a pointer of Git LFS, not the file'
  if (/^\s*\{/.test(start)) return ': it is a text glTF (.gltf); export "glTF binary (.glb)"'
  if (start.startsWith('Kaydara FBX')) return ': it is FBX'
  if (start.startsWith('BLENDER')) return ': it is a Blender file'
  if (/^\s*<(!doctype|html)/i.test(start)) return ': it is a web page'
  return ''
}
