/**
 * A device's screen: a small canvas that is drawn on when something has changed, shown as a texture, and pressed by areas.
 * Words on it are the words of the device's controls, so that screen, page and panel call a thing by one name.
 */
import type { MeshBasicMaterial } from 'three'
import { CanvasTexture, SRGBColorSpace } from 'three'
import { makeScreen } from './shining.ts'

/** A button on a screen, in pixels of its canvas: it does what the control of this id does. */
export type Area = { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The quiet colours of the product (look.md), for what is drawn on screens. */
export const ink = {
  linen: '#f6f1e7',
  chalk: '#fffdf8',
  ink: '#1d2a2c',
  fjord: '#1f5a63',
  moss: '#4d6b4b',
  rye: '#c98a2b',
  brick: '#a8452e',
  mist: '#d9e2df',
}
export const typeface = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif'

/** The button at a place on the screen, given as shares of its width and height from the lower left; undefined beside them all. */
export function areaAt(
  areas: readonly Area[],
  u: number,
  v: number,
  size: { readonly width: number; readonly height: number },
): Area | undefined {
  const x = u * size.width
  const y = (1 - v) * size.height
  return areas.find((area) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height)
}

/** Texture, material and canvas of one screen. Make it once, dispose of it with the view. */
export class ScreenCanvas {
  readonly width: number
  readonly height: number
  readonly material: MeshBasicMaterial
  private readonly texture: CanvasTexture
  private readonly context: CanvasRenderingContext2D | null

  /** Size in pixels, at most 512 either way. */
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    this.context = canvas.getContext('2d')
    this.texture = new CanvasTexture(canvas)
    this.texture.colorSpace = SRGBColorSpace
    this.texture.anisotropy = 4
    this.material = makeScreen(this.texture)
  }

  /** Draws anew from an empty screen. */
  draw(paint: (context: CanvasRenderingContext2D) => void): void {
    if (!this.context) return
    this.context.save()
    this.context.clearRect(0, 0, this.width, this.height)
    paint(this.context)
    this.context.restore()
    this.texture.needsUpdate = true
  }

  dispose(): void {
    this.texture.dispose()
    this.material.dispose()
  }
}

export function roundRect(context: CanvasRenderingContext2D, area: Omit<Area, 'id'>, radius: number, fill: string): void {
  context.fillStyle = fill
  context.beginPath()
  context.roundRect(area.x, area.y, area.width, area.height, radius)
  context.fill()
}

export function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string): void {
  context.fillStyle = fill
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}

/**
 * Breaks words into lines no wider than `width`, as `measure` measures them, at most `most` lines.
 * A single word that is too wide stays whole: whoever draws makes the letters smaller.
 */
export function linesOf(text: string, width: number, most: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && (lines.length >= most || measure(longer) <= width)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** How words are set: size in pixels of the canvas, at most so many lines; `y` of what is drawn is the middle of them all. */
export type Setting = {
  readonly size: number
  readonly lines?: number
  readonly colour: string
  readonly align?: CanvasTextAlign
  readonly weight?: number
}

/** Writes words about a point, broken to a width and made smaller until they fit it. */
export function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, width: number, setting: Setting): void {
  const { lines: most = 1, weight = 600 } = setting
  let { size } = setting
  let lines: readonly string[] = []
  for (; size > 11; size -= 1) {
    context.font = `${weight} ${size}px ${typeface}`
    lines = linesOf(text, width, most, (words) => context.measureText(words).width)
    if (lines.every((line) => context.measureText(line).width <= width)) break
  }
  context.fillStyle = setting.colour
  context.textAlign = setting.align ?? 'center'
  context.textBaseline = 'middle'
  lines.forEach((line, at) => {
    context.fillText(line, x, y + (at - (lines.length - 1) / 2) * size * 1.15)
  })
}
