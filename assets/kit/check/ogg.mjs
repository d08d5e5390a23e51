// Reads Opus in Ogg as far as one must to know that it is whole: pages with their checksums, the header, how many samples there are.
// Needs no decoder, so that CI can look at sounds too.

const table = new Uint32Array(256).map((_, n) => {
  let rest = n << 24
  for (let bit = 0; bit < 8; bit++) rest = rest & 0x80000000 ? (rest << 1) ^ 0x04c11db7 : rest << 1
  return rest >>> 0
})

/** Ogg's checksum of a page, reckoned with its own field as zero. */
function checksum(page) {
  let sum = 0
  for (let i = 0; i < page.length; i++) {
    const byte = i >= 22 && i < 26 ? 0 : page[i]
    sum = ((sum << 8) ^ table[((sum >>> 24) ^ byte) & 255]) >>> 0
  }
  return sum
}

/**
 * Reads a file of Opus in Ogg.
 * @param {Buffer} bytes
 * @returns {{samples: number, channels: number} | {fault: string}} samples at 48 kHz, without what is skipped at the start
 */
export function readOgg(bytes) {
  if (bytes.length === 0) return { fault: 'it is empty' }
  if (bytes.toString('latin1', 0, 4) === 'vers') return { fault: 'it is a pointer of Git LFS, not the file itself' }
  let at = 0
  let number = 0
  let head = null
  let last = null
  while (at < bytes.length) {
    if (bytes.toString('latin1', at, at + 4) !== 'OggS') return { fault: at === 0 ? 'it is no Ogg' : `there is no page at byte ${at}` }
    if (at + 27 > bytes.length) return { fault: 'it is cut short' }
    const segments = bytes[at + 26]
    const lengths = bytes.subarray(at + 27, at + 27 + segments)
    const size = 27 + segments + lengths.reduce((sum, each) => sum + each, 0)
    if (at + size > bytes.length) return { fault: 'it is cut short' }
    const page = bytes.subarray(at, at + size)
    if (page.readUInt32LE(22) !== checksum(page)) return { fault: `page ${number} is damaged` }
    if (page.readUInt32LE(18) !== number) return { fault: `page ${number} is missing` }
    if (number === 0) head = page.subarray(27 + segments)
    last = page
    at += size
    number += 1
  }
  if (head?.toString('latin1', 0, 8) !== 'OpusHead' || head.length < 19) return { fault: 'it is no Opus' }
  if ((last[5] & 4) === 0) return { fault: 'it is cut short' }
  const samples = Number(last.readBigInt64LE(6)) - head.readUInt16LE(10)
  return samples > 0 ? { samples, channels: head[9] } : { fault: 'it holds no sound' }
}
