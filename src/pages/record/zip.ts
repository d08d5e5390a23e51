/** A ZIP of files as they are: sound does not get smaller by packing. */

export type ZipFile = { path: string; bytes: Uint8Array<ArrayBuffer> /** when it was made */; at: Date }

/** Beyond these a ZIP needs fields that are not written here. */
const mostFiles = 0xffff
const mostBytes = 0xffffffff

/** The parts of the archive, to make a Blob of. @throws RangeError when it would be larger than 4 GB or hold more than 65,535 files. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const list: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const file of files) {
    const name = new Uint8Array(new TextEncoder().encode(file.path))
    const common = entry(file, name.length)
    const local = fields([4, 0x04034b50], ...common)
    // made by version 2.0 on Unix; no comment, on the first disk; a file anybody may read; then where it lies
    list.push(fields([4, 0x02014b50], [2, 0x0314], ...common, [2, 0], [2, 0], [2, 0], [4, 0x81a40000], [4, offset]), name)
    parts.push(local, name, file.bytes)
    offset += local.length + name.length + file.bytes.length
  }
  const listLength = list.reduce((sum, part) => sum + part.length, 0)
  if (files.length > mostFiles || offset + listLength > mostBytes) throw new RangeError('too much for one ZIP')
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, listLength], [4, offset], [2, 0])
  return [...parts, ...list, end]
}

type Field = readonly [size: 2 | 4, value: number]

/** What is told of a file both before it and in the list at the end. */
function entry({ bytes, at }: ZipFile, nameLength: number): Field[] {
  const time = (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1)
  const day = (Math.max(at.getFullYear() - 1980, 0) << 9) | ((at.getMonth() + 1) << 5) | at.getDate()
  // version 2.0, name in UTF-8, not packed
  return [
    [2, 20],
    [2, 0x0800],
    [2, 0],
    [2, time],
    [2, day],
    [4, crc32(bytes)],
    [4, bytes.length],
    [4, bytes.length],
    [2, nameLength],
    [2, 0],
  ]
}

function fields(...all: Field[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(all.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}
