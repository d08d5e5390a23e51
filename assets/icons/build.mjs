/** Makes the png icons from icon.svg: node assets/icons/build.mjs. `maskable` keeps the picture within the safe circle. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const here = dirname(fileURLToPath(import.meta.url))
const svg = readFileSync(join(here, 'icon.svg'))
const ground = '#1F5A63'

for (const size of [180, 192, 512]) {
  await sharp(svg, { density: 300 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(join(here, `icon-${size}.png`))
}
const inner = await sharp(svg, { density: 300 }).resize(400, 400).png().toBuffer()
await sharp({ create: { width: 512, height: 512, channels: 4, background: ground } })
  .composite([{ input: inner, left: 56, top: 56 }])
  .png({ compressionLevel: 9, palette: true })
  .toFile(join(here, 'icon-maskable-512.png'))
