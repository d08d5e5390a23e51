/** The two screens beside the watch's own story: what its wearer sees on the wrist, and the map that the relative sees on the phone. */
import { batterySaid, fixSaid, timeOf } from './gps-watch.tsx'
import type { Place, WatchState } from './gps-watch-machine.ts'
import { holdFor, inReach, isOn, lowBattery, zoneMetres } from './gps-watch-machine.ts'
import type { Area } from './screen-canvas.ts'
import { disc, ink, roundRect, write } from './screen-canvas.ts'

/** Pixels: the watch's glass is 33 mm × 31.5 mm, the phone's 62.8 mm × 136.4 mm. */
export const watchSize = { width: 264, height: 252 } as const
export const phoneSize = { width: 236, height: 512 } as const
const night = '#0d1214'
const dim = '#9db0ae'

/** Words for a key of the devices' texts. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** What can be pressed on the watch's glass: the place's sign, or the red button of a call. Nothing on a dark one, nor on one left at home. */
export function buttonsOf(state: WatchState): readonly Area[] {
  if (!isOn(state) || !inReach(state) || state.call === 'holding') return []
  return [{ id: state.call === 'none' ? 'share' : 'hang_up', x: 12, y: 164, width: 240, height: 78 }]
}

/** Whole seconds the SOS button must still be held, as the watch counts them down. */
export function countdown(state: WatchState): number {
  return Math.max(1, Math.ceil(holdFor - state.gone))
}

/** True when two states give the same pictures. Seconds that pass are drawn only while they are counted down. */
export function looksLike(one: WatchState, other: WatchState): boolean {
  return (
    one.at === other.at &&
    one.watch === other.watch &&
    one.battery === other.battery &&
    one.clock === other.clock &&
    one.sharing === other.sharing &&
    one.zone === other.zone &&
    one.call === other.call &&
    one.asking > 0 === other.asking > 0 &&
    one.fix === other.fix &&
    one.note === other.note &&
    (one.call !== 'holding' || countdown(one) === countdown(other))
  )
}

/** Draws the watch: time, battery, the place's sign; a call; who asks. */
export function drawWatch(context: CanvasRenderingContext2D, state: WatchState, words: Words): void {
  const { width, height } = watchSize
  context.fillStyle = night
  context.fillRect(0, 0, width, height)
  if (!isOn(state)) return
  if (state.call === 'holding') {
    drawHolding(context, state)
    return
  }
  drawBattery(context, 196, 14, state)
  if (state.call !== 'none') {
    drawCall(context, state, words)
    return
  }
  if (state.asking > 0) {
    write(context, timeOf(state), 16, 27, 110, { size: 30, colour: dim, align: 'left' })
    write(context, withoutSound(words('gps_watch.says.asking')), width / 2, 104, 236, { size: 28, lines: 3, colour: ink.chalk })
  } else {
    write(context, timeOf(state), width / 2, 106, 244, { size: 84, colour: ink.chalk })
  }
  const [button] = buttonsOf(state)
  const bar = button ?? { x: 12, y: 164, width: 240, height: 78 }
  roundRect(context, bar, 20, state.sharing ? ink.fjord : '#2d3638')
  drawPin(context, 48, 208, 19, state.sharing)
  write(context, words(`gps_watch.says.${state.sharing ? 'shared' : 'private'}`), 162, 203, 168, { size: 26, lines: 2, colour: ink.chalk })
}

/** A caption without the sound it tells of: the screen does not read its own beep out. */
export function withoutSound(text: string): string {
  return text.replace(/^\([^)]*\) ?/, '')
}

/** A ring that fills in three steps about the seconds left. */
function drawHolding(context: CanvasRenderingContext2D, state: WatchState): void {
  const left = countdown(state)
  context.lineWidth = 18
  context.strokeStyle = '#3a2a26'
  context.beginPath()
  context.arc(132, 126, 96, 0, Math.PI * 2)
  context.stroke()
  context.strokeStyle = '#e0674a'
  context.beginPath()
  context.arc(132, 126, 96, -Math.PI / 2, -Math.PI / 2 + ((holdFor + 1 - left) / holdFor) * Math.PI * 2)
  context.stroke()
  write(context, String(left), 132, 108, 120, { size: 92, colour: ink.chalk })
  write(context, 'SOS', 132, 172, 120, { size: 32, colour: ink.chalk })
}

function drawCall(context: CanvasRenderingContext2D, state: WatchState, words: Words): void {
  const ringing = state.call === 'ringing'
  write(context, 'SOS', 16, 27, 110, { size: 30, colour: dim, align: 'left' })
  const told = ringing ? withoutSound(words('gps_watch.says.ringing')) : words('gps_watch.says.in_call')
  write(context, told, 132, 80, 236, { size: 30, lines: 2, colour: ink.chalk })
  // Three dots while it rings, a running wave while there is somebody.
  for (let k = -2; k <= 2; k += 1) {
    const tall = ringing ? 8 : ([14, 30, 40, 26, 12][k + 2] ?? 8)
    if (ringing && Math.abs(k) > 1) continue
    roundRect(context, { x: 128 + k * 22, y: 140 - tall / 2, width: 8, height: tall }, 4, ringing ? dim : '#6fd08c')
  }
  const [button] = buttonsOf(state)
  if (!button) return
  roundRect(context, button, 20, ink.brick)
  write(context, words('gps_watch.do.hang_up'), 132, 204, 220, { size: 34, colour: ink.chalk })
}

/** A battery 56 px wide: filled by what is left, a flash while it is charged. */
function drawBattery(context: CanvasRenderingContext2D, x: number, y: number, state: WatchState): void {
  const charging = state.watch === 'cradle'
  const low = !charging && state.battery <= lowBattery
  const colour = low ? ink.rye : charging ? '#6fd08c' : ink.chalk
  context.strokeStyle = colour
  context.lineWidth = 3
  context.beginPath()
  context.roundRect(x, y, 46, 26, 6)
  context.stroke()
  roundRect(context, { x: x + 48, y: y + 8, width: 5, height: 10 }, 2, colour)
  const share = charging ? 1 : Math.max(0.08, state.battery / 100)
  roundRect(context, { x: x + 5, y: y + 5, width: 36 * share, height: 16 }, 2, colour)
  if (low) write(context, '!', x - 12, y + 14, 20, { size: 30, colour: ink.rye })
  if (!charging) return
  context.fillStyle = night
  context.beginPath()
  context.moveTo(x + 27, y + 3)
  context.lineTo(x + 15, y + 15)
  context.lineTo(x + 22, y + 15)
  context.lineTo(x + 19, y + 23)
  context.lineTo(x + 31, y + 11)
  context.lineTo(x + 24, y + 11)
  context.fill()
}

/** A pin that stands with its tip below (x, y); struck through when it tells nothing. */
function drawPin(context: CanvasRenderingContext2D, x: number, y: number, radius: number, on: boolean, colour = ink.chalk): void {
  context.fillStyle = on ? colour : dim
  context.beginPath()
  context.arc(x, y - radius * 0.5, radius, Math.PI * 0.85, Math.PI * 0.15)
  context.lineTo(x, y + radius * 1.3)
  context.closePath()
  context.fill()
  disc(context, x, y - radius * 0.5, radius * 0.4, on ? ink.fjord : '#2d3638')
  if (on) return
  context.strokeStyle = '#2d3638'
  context.lineWidth = 10
  stroke(context, x - radius, y - radius * 1.4, x + radius, y + radius * 1.2)
  context.strokeStyle = ink.chalk
  context.lineWidth = 4
  stroke(context, x - radius, y - radius * 1.4, x + radius, y + radius * 1.2)
}

function stroke(context: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  context.beginPath()
  context.moveTo(x0, y0)
  context.lineTo(x1, y1)
  context.stroke()
}

/** Where the places lie on the phone's map, in its pixels; a pixel is 3 m. */
const spots: Readonly<Record<Place, { readonly x: number; readonly y: number }>> = {
  home: { x: 92, y: 252 },
  street: { x: 118, y: 218 },
  shop: { x: 128, y: 282 },
  lake: { x: 186, y: 146 },
}
const metresToPixel = 1 / 3

/** Draws the relative's map: the zone if there is one, the place with how near it is known, or that there is nothing to see. */
export function drawPhone(context: CanvasRenderingContext2D, state: WatchState, words: Words): void {
  const { width, height } = phoneSize
  drawMap(context)
  if (state.zone) {
    context.strokeStyle = ink.moss
    context.lineWidth = 4
    context.setLineDash([10, 7])
    context.beginPath()
    context.arc(spots.home.x, spots.home.y, zoneMetres * metresToPixel, 0, Math.PI * 2)
    context.stroke()
    context.setLineDash([])
  }
  const { fix } = state
  if (fix) {
    const { x, y } = spots[fix.at]
    const old = fix.age > 0
    context.globalAlpha = 0.26
    disc(context, x, y, Math.max(12, fix.metres * metresToPixel), old ? '#66706f' : ink.fjord)
    context.globalAlpha = 1
    context.strokeStyle = old ? '#66706f' : ink.fjord
    context.lineWidth = 2
    context.beginPath()
    context.arc(x, y, Math.max(12, fix.metres * metresToPixel), 0, Math.PI * 2)
    context.stroke()
    disc(context, x, y, 9, ink.chalk)
    disc(context, x, y, 6, old ? '#66706f' : ink.fjord)
  }
  context.fillStyle = ink.fjord
  context.fillRect(0, 0, width, 74)
  const inCall = state.call === 'ringing' || state.call === 'talking' || state.call === 'told'
  write(context, inCall ? 'SOS' : words('gps_watch.do.ask'), width / 2, 40, 212, { size: 26, lines: 2, colour: ink.chalk })
  // The stand holds the lowest centimetre.
  roundRect(context, { x: 10, y: 362, width: width - 20, height: 108 }, 16, ink.chalk)
  write(context, underMap(state, words), width / 2, 416, 192, { size: 22, lines: 4, colour: ink.ink })
  context.fillStyle = ink.linen
  context.fillRect(0, 488, width, height - 488)
}

/** The line below the map: what is known, or why nothing is. */
function underMap(state: WatchState, words: Words): string {
  if (state.asking > 0) return '…'
  const said = fixSaid(state)
  if (said) return words(said.key, said.values)
  if (!state.sharing) return words('gps_watch.says.private')
  return words(isOn(state) ? 'gps_watch.says.shared' : batterySaid(state).key)
}

/** A town of our own: blocks, streets, a lake with its wood. */
function drawMap(context: CanvasRenderingContext2D): void {
  const { width, height } = phoneSize
  context.fillStyle = '#e9e4d8'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#c5d3bd'
  context.beginPath()
  context.ellipse(196, 130, 74, 58, -0.3, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#a9c6d2'
  context.beginPath()
  context.ellipse(210, 116, 40, 26, -0.35, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#d9d1c1'
  for (const [x, y, w, h] of blocks) context.fillRect(x, y, w, h)
  context.strokeStyle = ink.chalk
  context.lineCap = 'round'
  context.lineWidth = 11
  stroke(context, -10, 236, 250, 206)
  stroke(context, 104, 70, 138, 380)
  context.lineWidth = 7
  stroke(context, -10, 308, 250, 280)
  stroke(context, 28, 70, 52, 380)
  stroke(context, 130, 214, 190, 146)
  stroke(context, -10, 150, 110, 140)
}

const blocks: readonly (readonly [number, number, number, number])[] = [
  [8, 160, 22, 60],
  [46, 164, 50, 54],
  [60, 246, 22, 44],
  [92, 240, 26, 44],
  [6, 252, 24, 40],
  [134, 236, 40, 36],
  [186, 232, 34, 34],
  [62, 314, 56, 36],
  [146, 302, 60, 44],
  [8, 84, 24, 52],
  [48, 88, 46, 40],
]
