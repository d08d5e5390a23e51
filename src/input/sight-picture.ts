/** The cloudiness of a lens, drawn once on a canvas: soft blots on blots, as light is scattered by what is no longer clear. Tiles on all sides. */
import { CanvasTexture, LinearMipmapLinearFilter, RepeatWrapping } from 'three'

/** Pixels to a side. */
const size = 256
/** Blots of each size: radius in pixels, how many, and how strong each is. Together they leave the middle grey at about a half. */
const layers = [
  { radius: 70, count: 26, strength: 0.16 },
  { radius: 26, count: 90, strength: 0.12 },
  { radius: 9, count: 420, strength: 0.1 },
] as const

/** Always the same picture: nobody's cataract jumps when the stage is built anew. */
function* chance(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

export function drawCloud(): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = size
  canvas.height = size
  const pen = canvas.getContext('2d')
  if (pen) paintCloud(pen)
  const texture = new CanvasTexture(canvas)
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.minFilter = LinearMipmapLinearFilter
  return texture
}

function paintCloud(pen: CanvasRenderingContext2D): void {
  const dice = chance(7)
  const next = () => dice.next().value
  pen.fillStyle = '#808080'
  pen.fillRect(0, 0, size, size)
  for (const { radius, count, strength } of layers) {
    for (let at = 0; at < count; at++) {
      const x = next() * size
      const y = next() * size
      const own = radius * (0.6 + 0.8 * next())
      const tone = next() < 0.5 ? 0 : 255
      // what reaches over an edge comes in again on the other side
      for (const dx of [-size, 0, size]) for (const dy of [-size, 0, size]) blot(pen, x + dx, y + dy, own, tone, strength)
    }
  }
}

function blot(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, tone: number, strength: number): void {
  if (x < -radius || y < -radius || x > size + radius || y > size + radius) return
  const soft = pen.createRadialGradient(x, y, 0, x, y, radius)
  soft.addColorStop(0, `rgba(${tone}, ${tone}, ${tone}, ${strength})`)
  soft.addColorStop(1, `rgba(${tone}, ${tone}, ${tone}, 0)`)
  pen.fillStyle = soft
  pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
}
