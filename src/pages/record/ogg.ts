/** Opus packets put into an Ogg file (RFC 7845), as `.opus` is. One page a second of sound; the last says how long it truly is. */

export type Packet = { bytes: Uint8Array /** at 48 kHz */; samples: number }

const serial = 0x4d657374
const packetsAPage = 50

/** `skip`: samples the decoder leaves out at the beginning. `samples`: how many are to be heard, at 48 kHz. */
export function oggOf(packets: readonly Packet[], skip: number, samples: number): Uint8Array<ArrayBuffer>[] {
  const pages = [page(2, 0, 0, [head(skip)]), page(0, 0, 1, [tags()])]
  let heard = 0
  for (let from = 0; from < packets.length; from += packetsAPage) {
    const some = packets.slice(from, from + packetsAPage)
    heard += some.reduce((sum, packet) => sum + packet.samples, 0)
    const last = from + packetsAPage >= packets.length
    const position = last ? Math.min(heard, skip + samples) : heard
    pages.push(
      page(
        last ? 4 : 0,
        position,
        pages.length,
        some.map(({ bytes }) => bytes),
      ),
    )
  }
  return pages
}

/** One channel, 48 kHz, as loud as it is. */
function head(skip: number): Uint8Array {
  const bytes = new Uint8Array(19)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('OpusHead'))
  view.setUint8(8, 1)
  view.setUint8(9, 1)
  view.setUint16(10, skip, true)
  view.setUint32(12, 48_000, true)
  return bytes
}

function tags(): Uint8Array {
  const maker = new TextEncoder().encode('Mestring')
  const bytes = new Uint8Array(8 + 4 + maker.length + 4)
  bytes.set(new TextEncoder().encode('OpusTags'))
  new DataView(bytes.buffer).setUint32(8, maker.length, true)
  bytes.set(maker, 12)
  return bytes
}

function page(kind: number, position: number, number: number, packets: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  // a packet is laid into segments of 255 bytes; one shorter than that ends it
  const segments = packets.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255])
  const size = packets.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(27 + segments.length + size)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('OggS'))
  view.setUint8(5, kind)
  view.setBigUint64(6, BigInt(position), true)
  view.setUint32(14, serial, true)
  view.setUint32(18, number, true)
  view.setUint8(26, segments.length)
  bytes.set(segments, 27)
  let at = 27 + segments.length
  for (const packet of packets) {
    bytes.set(packet, at)
    at += packet.length
  }
  view.setUint32(22, checksum(bytes), true)
  return bytes
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24
  for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})

function checksum(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) value = ((value << 8) ^ (table[((value >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0
  return value
}
