// What a KTX2 texture takes on the graphics card, read from its header.

const IDENTIFIER = [0xab, 0x4b, 0x54, 0x58, 0x20, 0x32, 0x30, 0xbb, 0x0d, 0x0a, 0x1a, 0x0a]

/** { width, height, levels, gpuBytes } of a KTX2 file; throws if it is none. GPU: one byte per texel (BC7, ASTC 4x4, ETC2). */
export function ktxSize(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 80 || IDENTIFIER.some((byte, k) => bytes[k] !== byte)) throw new Error('not a KTX2 texture')
  const width = view.getUint32(20, true)
  const height = view.getUint32(24, true)
  const levels = Math.max(1, view.getUint32(40, true))
  if (levels > 16) throw new Error(`it tells of ${levels} mipmap levels`)
  if (view.getUint32(28, true) > 0 || view.getUint32(32, true) > 1 || view.getUint32(36, true) > 1)
    throw new Error('it is a stack of pictures, not one')
  let gpuBytes = 0
  for (let level = 0; level < levels; level++) {
    const across = Math.ceil(Math.max(1, width >> level) / 4)
    const down = Math.ceil(Math.max(1, height >> level) / 4)
    gpuBytes += across * down * 16
  }
  return { width, height, levels, gpuBytes }
}
