/** The remote of the shower toilet: where its keys lie, and what its little display shows. Signs and numbers, no words: it is 68 mm wide. */
import type { Area } from './screen-canvas.ts'
import { disc, ink, roundRect, write } from './screen-canvas.ts'
import type { ToiletState } from './shower-toilet-state.ts'
import { degrees, farthest, mainDegrees, strongest } from './shower-toilet-state.ts'

/** Pixels of the display; on the remote 68 mm × 45 mm. */
export const size = { width: 272, height: 180 } as const

/** The face of the remote in millimetres from its upper left; keys as raised in model.py. */
export const face = { width: 84, height: 180 } as const
const keyAt = (id: string, column: 0 | 1, row: 0 | 1 | 2): Area => ({ id, x: 8 + column * 36, y: 63 + row * 37, width: 32, height: 32 })
export const keys: readonly Area[] = [
  keyAt('weaker', 0, 0),
  keyAt('stronger', 1, 0),
  keyAt('back', 0, 1),
  keyAt('forward', 1, 1),
  keyAt('warmth', 0, 2),
  keyAt('heater', 1, 2),
]

const dark = '#22302f'
const faint = '#b9c4bd'

/** Whether two states look the same on the display. */
export function looksLike(one: ToiletState, other: ToiletState): boolean {
  return (
    one.pressure === other.pressure &&
    one.place === other.place &&
    one.warmth === other.warmth &&
    one.heater === other.heater &&
    one.battery === other.battery &&
    one.power === other.power &&
    one.scale === other.scale
  )
}

export function drawRemote(context: CanvasRenderingContext2D, state: ToiletState): void {
  const flat = state.battery === 'flat'
  context.fillStyle = flat ? '#8d9790' : '#dfe6dc'
  context.fillRect(0, 0, size.width, size.height)
  // A flat battery leaves the display empty.
  if (flat) return
  drawBattery(context, state.battery === 'low')
  if (!state.power) {
    write(context, '– –', 136, 96, 200, { size: 64, colour: dark })
    return
  }
  const water = state.heater ? (degrees[state.warmth - 1] ?? degrees[1]) : mainDegrees
  write(context, `${water}°`, 20, 36, 150, { size: 56, colour: state.heater ? dark : ink.fjord, align: 'left', weight: 700 })
  drawPressure(context, state.pressure)
  drawPlace(context, state.place)
  if (state.scale !== 'clean') drawScale(context, state.scale === 'blocked')
}

function drawBattery(context: CanvasRenderingContext2D, low: boolean): void {
  context.strokeStyle = low ? ink.brick : dark
  context.lineWidth = 4
  context.strokeRect(212, 22, 36, 20)
  roundRect(context, { x: 250, y: 27, width: 5, height: 10 }, 2, low ? ink.brick : dark)
  roundRect(context, { x: 216, y: 26, width: low ? 7 : 28, height: 12 }, 1, low ? ink.brick : dark)
}

/** A drop, and a step for every level. */
function drawPressure(context: CanvasRenderingContext2D, pressure: number): void {
  context.fillStyle = dark
  context.beginPath()
  context.moveTo(32, 78)
  context.bezierCurveTo(52, 100, 44, 120, 32, 120)
  context.bezierCurveTo(20, 120, 12, 100, 32, 78)
  context.fill()
  for (let step = 0; step < strongest; step += 1) {
    const height = 14 + step * 7
    roundRect(context, { x: 64 + step * 38, y: 120 - height, width: 28, height }, 4, step < pressure ? ink.fjord : faint)
  }
}

/** Where the arm stands on its way: forward is to the right. */
function drawPlace(context: CanvasRenderingContext2D, place: number): void {
  roundRect(context, { x: 18, y: 149, width: 26, height: 8 }, 4, dark)
  disc(context, 42, 153, 7, dark)
  roundRect(context, { x: 64, y: 151, width: 180, height: 4 }, 2, faint)
  for (let step = -farthest; step <= farthest; step += 1) {
    const x = 154 + step * 42
    disc(context, x, 153, step === place ? 13 : 6, step === place ? ink.fjord : faint)
  }
}

/** A drop in a triangle of warning: lime. */
function drawScale(context: CanvasRenderingContext2D, blocked: boolean): void {
  context.fillStyle = blocked ? ink.brick : ink.rye
  context.beginPath()
  context.moveTo(176, 12)
  context.lineTo(200, 52)
  context.lineTo(152, 52)
  context.closePath()
  context.fill()
  write(context, 'Ca', 176, 40, 30, { size: 19, colour: blocked ? ink.chalk : dark, weight: 700 })
}
