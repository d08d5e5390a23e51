// Numbered findings of the assets' checker. Every code has a page docs/diagnostics/<code>.md that explains it and how to mend it.
// A0 files and where they come from, A1 models, A2 baked light, A3 descriptions, A4 budgets, A5 sounds.

/** Every code and what it is called. */
export const codes = {
  A001: 'no asset here',
  A002: 'built file is not there',
  A003: 'source changed since it was built',
  A004: 'built file is not the one that was recorded',
  A005: 'asset is not in the manifest',
  A006: 'source is not there',
  A007: 'licence is not told',
  A008: 'file cannot be read',
  A009: 'manifest is wrong',

  A101: 'file is no GLB',
  A102: 'GLB is cut short',
  A103: 'GLB cannot be read',
  A104: 'node is missing',
  A105: 'node has a wrong name',
  A106: 'model has the wrong size',
  A107: 'model brings what does not belong in it',
  A108: 'texture is of the wrong kind',
  A109: 'texture has the wrong size',
  A110: 'shape is broken',

  A201: 'second UV set is missing',
  A202: 'second UV set leaves the picture',
  A203: 'charts of the second UV set overlap',
  A204: 'set is not baked',
  A205: 'lightmap is of the wrong kind or size',
  A206: 'set has no probe',
  A207: 'probe is of the wrong kind or size',
  A208: 'light in the air is not told rightly',

  A301: 'description is missing or no JSON',
  A302: 'description has the wrong shape',
  A303: 'description names a file that is not there',
  A304: 'scene names something the asset does not have',
  A305: 'place where nobody can stand',
  A306: 'bone is missing',
  A307: 'shapes of the face are missing or in another order',
  A308: 'clip is missing',
  A309: 'anchor lies outside of the set',
  A310: 'clip does not loop',

  A401: 'too many triangles',
  A402: 'too many draw calls',
  A403: 'too many bytes',
  A404: 'too much memory on the graphics card',

  A501: 'sound cannot be decoded',
  A502: 'sound is named that is not there',
  A503: 'sounds take too much memory',
}

/** A finding: the file (or folder) it is about, its code, what is wrong. */
export function finding(code, file, message) {
  if (!Object.hasOwn(codes, code)) throw new Error(`no diagnostic ${code}`)
  return { code, file, message }
}

/** One finding as one line: `file code message`. */
export const printed = ({ code, file, message }, prefix = '') => `${prefix}${file} ${code} ${message.replace(/\s+/g, ' ')}`

/** Sorted by file, code and message, each once. */
export function tidy(findings) {
  const key = ({ code, file, message }) => `${file}\0${code}\0${message}`
  const unique = new Map(findings.map((each) => [key(each), each]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each)
}

/** A number as people read it: 1 234 567. */
export const readable = (value) =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ')

/** "; did you mean …?" when a known name is close to a wrong one; else nothing. */
export function meant(wrong, known) {
  const plain = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
  const near = known.find((name) => plain(name) === plain(wrong)) ?? known.find((name) => apart(wrong, name) <= 2)
  return near ? `; did you mean "${near}"?` : ''
}

/** How many letters must be put in, taken out or changed to make one word of another. */
function apart(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]
}
