/** What the robot vacuum's app shows: the floor it has cleaned, where it is, what it ran into, its battery. Numbers and signs only, so it needs no language. */
import { CanvasTexture, SRGBColorSpace } from 'three'
import type { VacuumState } from './robot-vacuum-drive.ts'
import { columns, discRadius, floor, isClean, mat, rows, shareDone, square } from './robot-vacuum-floor.ts'

const side = 512
/** Pixels a metre, and where on the picture the floor's corner lies that is left of whoever faces the dock. */
const scale = 372
const left = (side - columns * square * scale) / 2
const top = 128
/** Seconds between two drawings while it drives. */
const atLeast = 0.5

const colours = { back: '#12232a', floor: '#27404a', clean: '#7fc4b4', ink: '#f4f1ea', warn: '#f2b84b', mat: '#c98f6b' } as const
const letters = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif'

/** One faces the dock from across the floor: the dock is at the top, the device's right is on the left. */
const across = (x: number) => left + (floor.right - x) * scale
const down = (z: number) => top + (floor.near - z) * scale

export class VacuumMap {
  readonly texture: CanvasTexture
  private readonly context: CanvasRenderingContext2D | null
  private shown: VacuumState | null = null
  private since = atLeast

  constructor() {
    const canvas = document.createElement('canvas')
    canvas.width = side
    canvas.height = side
    this.context = canvas.getContext('2d')
    this.texture = new CanvasTexture(canvas)
    this.texture.colorSpace = SRGBColorSpace
  }

  /** Draws the state when something on the picture is another, and not oftener than twice a second. */
  follow(state: VacuumState, seconds: number): void {
    this.since += seconds
    if (this.shown && !differs(this.shown, state)) return
    const urgent = !this.shown || this.shown.phase !== state.phase
    if (!urgent && this.since < atLeast) return
    this.since = 0
    this.shown = state
    this.draw(state)
    this.texture.needsUpdate = true
  }

  private draw(state: VacuumState): void {
    const { context } = this
    if (!context) return
    context.fillStyle = colours.back
    context.fillRect(0, 0, side, side)
    drawNumbers(context, state)
    drawFloor(context, state)
    drawRobot(context, state)
  }
}

function differs(a: VacuumState, b: VacuumState): boolean {
  if (a.phase !== b.phase || a.cleaned !== b.cleaned || a.knowsMat !== b.knowsMat || a.x !== b.x || a.z !== b.z) return true
  return Math.ceil(a.battery / 1000) !== Math.ceil(b.battery / 1000)
}

function drawNumbers(context: CanvasRenderingContext2D, state: VacuumState): void {
  const stuck = state.phase === 'stuck'
  context.fillStyle = stuck ? colours.warn : colours.ink
  context.font = `600 84px ${letters}`
  context.textBaseline = 'alphabetic'
  context.textAlign = 'left'
  context.fillText(stuck ? '! ! !' : `${shareDone(state.cleaned)} %`, left, 96)
  const percent = Math.ceil(state.battery / 1000)
  const low = percent < 15
  const [x, y, wide, high] = [side - left - 92, 62, 84, 38]
  context.strokeStyle = low ? colours.warn : colours.ink
  context.lineWidth = 5
  context.strokeRect(x, y, wide, high)
  context.fillStyle = low ? colours.warn : colours.clean
  context.fillRect(x + 6, y + 6, ((wide - 12) * percent) / 100, high - 12)
  context.fillStyle = low ? colours.warn : colours.ink
  context.fillRect(x + wide + 3, y + 11, 6, high - 22)
  context.font = `600 40px ${letters}`
  context.textAlign = 'right'
  context.fillText(`${percent} %`, side - left, 46)
}

function drawFloor(context: CanvasRenderingContext2D, state: VacuumState): void {
  context.fillStyle = colours.floor
  context.fillRect(left, top, columns * square * scale, rows * square * scale)
  context.fillStyle = colours.clean
  const size = square * scale
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isClean(state.cleaned, row, column)) continue
      context.fillRect(across(floor.left + (column + 1) * square), top + row * size, size + 0.5, size + 0.5)
    }
  }
  if (state.knowsMat) {
    context.fillStyle = colours.mat
    context.fillRect(across(mat.right), down(mat.near), (mat.right - mat.left) * scale, (mat.near - floor.far) * scale)
  }
  // The dock.
  context.fillStyle = colours.ink
  context.fillRect(across(0) - 34, top - 16, 68, 12)
}

function drawRobot(context: CanvasRenderingContext2D, state: VacuumState): void {
  if (state.phase === 'docked') return
  const x = across(state.x)
  const y = Math.max(down(state.z), top - 4)
  const radius = discRadius * scale * 0.62
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = state.phase === 'stuck' || state.phase === 'flat' ? colours.warn : colours.ink
  context.fill()
  // Which way it looks.
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + Math.sin(state.heading) * radius, y + Math.cos(state.heading) * radius)
  context.strokeStyle = colours.back
  context.lineWidth = 7
  context.stroke()
}
