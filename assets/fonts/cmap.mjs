/** Which characters a TrueType font has, read from its cmap table (formats 4 and 12). */

/**
 * @param {Buffer} ttf a whole .ttf file
 * @returns {Set<number>} code points that have a glyph
 */
export function codePointsOf(ttf) {
  const cmap = tableOffset(ttf, 'cmap')
  const found = new Set()
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i++) {
    const at = cmap + ttf.readUInt32BE(cmap + 4 + i * 8 + 4)
    const format = ttf.readUInt16BE(at)
    if (format === 4) readFormat4(ttf, at, found)
    if (format === 12) readFormat12(ttf, at, found)
  }
  return found
}

function tableOffset(ttf, tag) {
  for (let i = 0; i < ttf.readUInt16BE(4); i++) {
    const record = 12 + i * 16
    if (ttf.toString('latin1', record, record + 4) === tag) return ttf.readUInt32BE(record + 8)
  }
  throw new Error(`no ${tag} table`)
}

function readFormat4(ttf, at, found) {
  const segments = ttf.readUInt16BE(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let s = 0; s < segments; s++) {
    const start = ttf.readUInt16BE(starts + s * 2)
    const end = ttf.readUInt16BE(ends + s * 2)
    const delta = ttf.readUInt16BE(deltas + s * 2)
    const range = ttf.readUInt16BE(ranges + s * 2)
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xffff : ttf.readUInt16BE(ranges + s * 2 + range + (code - start) * 2)
      if (glyph) found.add(code)
    }
  }
}

function readFormat12(ttf, at, found) {
  for (let g = 0; g < ttf.readUInt32BE(at + 12); g++) {
    const group = at + 16 + g * 12
    for (let code = ttf.readUInt32BE(group); code <= ttf.readUInt32BE(group + 4); code++) found.add(code)
  }
}
