/**
 * Makes the font for panels in space: one multi-channel distance field atlas per weight, in plain Node.
 *
 *   node assets/fonts/build.mjs
 *
 * Reads Atkinson Hyperlegible Next; letters it lacks (ŋ, ŧ, Skolt Sámi) and signs come from Noto Sans into the same atlas.
 * Writes space-<weight>.json (metrics, no picture inside), space-<weight>.webp (the atlas, lossless) and charset.json
 * (every character there is a glyph for; the checker holds each text against it).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PNG } from 'pngjs'
import sharp from 'sharp'
import { charset } from './charset.mjs'
import { codePointsOf } from './cmap.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '../../node_modules')
const generatorFolder = join(modules, '@zappar/msdf-generator/dist')
const { default: createModule } = await import(pathToFileURL(join(generatorFolder, 'msdfgen_wasm.js')).href)
const msdf = await createModule({ wasmBinary: readFileSync(join(generatorFolder, 'msdfgen_wasm.wasm')) })

/** Pixels per em in the atlas; how many of them the distance field reaches; empty pixels between glyphs. */
const emPixels = 40
const fieldRange = 6
const gap = 2
const atlasWidth = 1024
const padding = Math.floor(fieldRange / 2)

const weights = [
  { name: 'medium', own: '500Medium/AtkinsonHyperlegibleNext_500Medium.ttf', noto: '500Medium/NotoSans_500Medium.ttf' },
  { name: 'bold', own: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf', noto: '700Bold/NotoSans_700Bold.ttf' },
]

function openFont(path) {
  const file = readFileSync(join(modules, '@expo-google-fonts', path))
  const bytes = new msdf.VectorUnsignedChar()
  for (const byte of file) bytes.push_back(byte)
  const font = new msdf.Font()
  if (!font.loadFromMemory(bytes)) throw new Error(`cannot read ${path}`)
  bytes.delete()
  const metrics = font.getMetrics()
  return { font, metrics, scale: emPixels / metrics.emSize, has: codePointsOf(file) }
}

/** Size and shape of one glyph, in atlas pixels. */
function measure(char, source) {
  const id = char.codePointAt(0)
  const shape = source.font.getGlyphShape(id)
  const left = Math.floor(shape.left * source.scale)
  const bottom = Math.floor(shape.bottom * source.scale)
  const right = Math.ceil(shape.right * source.scale)
  const top = Math.ceil(shape.top * source.scale)
  return {
    char,
    id,
    shape,
    source,
    left,
    top,
    width: right - left + padding * 2,
    height: top - bottom + padding * 2,
    advance: shape.advance * source.scale,
    x: 0,
    y: 0,
  }
}

/** Puts the glyphs in rows, tallest first; returns the height used, a power of two. */
function pack(glyphs) {
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const glyph of glyphs) {
    if (x + glyph.width > atlasWidth) {
      x = 0
      y += rowHeight + gap
      rowHeight = 0
    }
    glyph.x = x
    glyph.y = y
    x += glyph.width + gap
    rowHeight = Math.max(rowHeight, glyph.height)
  }
  return 2 ** Math.ceil(Math.log2(y + rowHeight))
}

function draw(glyph, picture) {
  const { shape, source, width, height } = glyph
  const centre = (size, low, high) => 0.5 * (size / source.scale - (high - low)) - low
  const shiftX = centre(width, shape.left, shape.right)
  const shiftY = Math.round(centre(height, shape.bottom, shape.top) * source.scale) / source.scale
  const field = source.font.generateMSDFWithOverlapFix(glyph.id, width, height, fieldRange, shiftX, shiftY, source.scale)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 3
      const to = ((glyph.y + row) * atlasWidth + glyph.x + column) * 4
      for (let channel = 0; channel < 3; channel++) picture.data[to + channel] = field.data.get(from + channel) ?? 0
    }
  }
  field.data.delete()
}

/** Pairs of everyday letters that stand at least a hundredth of an em too wide or too close; the rest would only weigh. */
function kerningsOf(glyphs, own) {
  const kernings = []
  const kerned = glyphs.filter((glyph) => glyph.source === own && /[A-Za-z.,’”æøåäöÆØÅÄÖ]/.test(glyph.char))
  for (const first of kerned) {
    for (const second of kerned) {
      const amount = own.font.getKerning(first.id, second.id) * own.scale
      if (Math.abs(amount) >= 0.4) kernings.push({ first: first.id, second: second.id, amount: Number(amount.toFixed(2)) })
    }
  }
  return kernings
}

async function build({ name, own: ownPath, noto: notoPath }) {
  const own = openFont(`atkinson-hyperlegible-next/${ownPath}`)
  const noto = openFont(`noto-sans/${notoPath}`)
  const missing = []
  const glyphs = []
  for (const char of charset) {
    const code = char.codePointAt(0)
    const source = [own, noto].find((font) => font.has.has(code))
    if (source) glyphs.push(measure(char, source))
    else missing.push(char)
  }
  glyphs.sort((a, b) => b.height - a.height || a.id - b.id)
  const atlasHeight = pack(glyphs)
  const picture = new PNG({ width: atlasWidth, height: atlasHeight, colorType: 2 })
  picture.data.fill(0)
  for (let alpha = 3; alpha < picture.data.length; alpha += 4) picture.data[alpha] = 255
  for (const glyph of glyphs) draw(glyph, picture)

  const base = own.metrics.ascender * own.scale
  const info = {
    pages: [`space-${name}.webp`],
    chars: glyphs.map((glyph, index) => ({
      id: glyph.id,
      index,
      char: glyph.char,
      width: glyph.width,
      height: glyph.height,
      xoffset: glyph.left - padding,
      yoffset: Number((base - glyph.top - padding).toFixed(2)),
      xadvance: Number(glyph.advance.toFixed(2)),
      chnl: 15,
      x: glyph.x,
      y: glyph.y,
      page: 0,
    })),
    info: {
      face: 'Atkinson Hyperlegible Next',
      size: emPixels,
      bold: 0,
      italic: 0,
      charset: glyphs.map((glyph) => glyph.char),
      unicode: 1,
      stretchH: 100,
      smooth: 1,
      aa: 1,
      padding: [padding, padding, padding, padding],
      spacing: [0, 0],
      outline: 0,
    },
    common: {
      lineHeight: own.metrics.lineHeight * own.scale,
      base,
      scaleW: atlasWidth,
      scaleH: atlasHeight,
      pages: 1,
      packed: 0,
      alphaChnl: 0,
      redChnl: 0,
      greenChnl: 0,
      blueChnl: 0,
    },
    distanceField: { fieldType: 'msdf', distanceRange: fieldRange },
    kernings: kerningsOf(glyphs, own),
  }
  const atlas = await sharp(picture.data, { raw: { width: atlasWidth, height: atlasHeight, channels: 4 } })
    .removeAlpha()
    .webp({ lossless: true, exact: true, effort: 6 })
    .toBuffer()
  writeFileSync(join(here, `space-${name}.json`), JSON.stringify(info))
  writeFileSync(join(here, `space-${name}.webp`), atlas)
  const fromNoto = glyphs
    .filter((glyph) => glyph.source === noto)
    .map((glyph) => glyph.char)
    .join('')
  console.log(
    `space-${name}: ${glyphs.length} glyphs, ${atlasWidth} × ${atlasHeight}, ${atlas.length} bytes; from Noto: ${fromNoto}; nowhere: ${missing.join('')}`,
  )
  return glyphs.map((glyph) => glyph.char)
}

const built = await Promise.all(weights.map(build))
const everywhere = charset.filter((char) => built.every((chars) => chars.includes(char)))
writeFileSync(join(here, 'charset.json'), `${JSON.stringify({ characters: everywhere.join('') }, null, 2)}\n`)
