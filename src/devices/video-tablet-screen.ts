/** The picture on the tablet's screen: where its buttons lie, and how each state is drawn. Buttons never lie over a face. */
import type { Area } from './screen-canvas.ts'
import { disc, ink, roundRect, write } from './screen-canvas.ts'
import type { Expression } from './video-tablet-face.ts'
import { drawFace } from './video-tablet-face.ts'
import type { TabletState } from './video-tablet-machine.ts'
import { loudest, lowBattery } from './video-tablet-machine.ts'

/** Pixels; on the glass 22.4 cm × 14 cm. */
export const size = { width: 512, height: 320 } as const
/** Below this there are buttons only, above it none. */
export const faceHeight = 216
const gap = 8

/** Ids of the controls that have a button on the screen now, from left to right. */
function idsOf(state: TabletState): readonly string[] {
  if (state.power !== 'on') return []
  if (state.screen === 'ringing') return ['answer', 'hang_up']
  if (state.screen === 'calling') return ['hang_up']
  if (state.screen === 'call') return ['mute', 'camera', 'hang_up']
  return state.missed > 0 ? ['call_back', 'call_family'] : ['call_family']
}

/** The buttons of a state: a row along the lower edge, as wide as it goes. */
export function buttonsOf(state: TabletState): readonly Area[] {
  const ids = idsOf(state)
  const width = (size.width - gap * (ids.length + 1)) / Math.max(1, ids.length)
  return ids.map((id, at) => ({ id, x: gap + at * (width + gap), y: faceHeight + gap, width, height: size.height - faceHeight - 2 * gap }))
}

/** Words for the keys in the devices' texts. */
export type Words = (key: string) => string
/** What each button says: label of its control. */
export type Labels = (id: string) => string

/** Draws a state. The face is held as `expression` says. */
export function drawTablet(
  context: CanvasRenderingContext2D,
  state: TabletState,
  expression: Expression,
  words: Words,
  labels: Labels,
): void {
  context.fillStyle = state.power === 'off' ? '#0a0f10' : ink.ink
  context.fillRect(0, 0, size.width, size.height)
  if (state.power === 'off') {
    drawBattery(context, size.width / 2 - 44, size.height / 2 - 22, 2, 0)
    return
  }
  if (state.power === 'starting') {
    write(context, words('video_tablet.says.starting'), size.width / 2, size.height / 2, 420, { size: 26, lines: 2, colour: ink.mist })
    return
  }
  if (state.screen === 'home') drawHome(context, state, words)
  else if (state.screen === 'call') drawCall(context, state, expression)
  else drawCaller(context, state, expression, words)
  drawSigns(context, state)
  for (const button of buttonsOf(state)) drawButton(context, button, state, labels(button.id))
}

function drawHome(context: CanvasRenderingContext2D, state: TabletState, words: Words): void {
  context.fillStyle = ink.linen
  context.fillRect(0, 0, size.width, size.height)
  const missed = state.missed > 0
  write(context, missed ? '10:01' : '9:58', size.width / 2, 82, 400, { size: 84, colour: ink.ink })
  if (missed) roundRect(context, { x: 40, y: 142, width: 432, height: 58 }, 14, ink.rye)
  write(context, words(missed ? 'video_tablet.says.missed' : 'video_tablet.says.home'), size.width / 2, 171, 408, {
    size: 26,
    lines: missed ? 1 : 2,
    colour: ink.ink,
  })
}

function drawCaller(context: CanvasRenderingContext2D, state: TabletState, expression: Expression, words: Words): void {
  context.save()
  context.translate(24, 40)
  context.beginPath()
  context.roundRect(0, 0, 160, 160, 24)
  context.clip()
  drawFace(context, state.who, expression, 160, 160)
  context.restore()
  const key = state.screen === 'ringing' ? 'video_tablet.says.rings' : `video_tablet.says.calling_${state.who}`
  // A sound's name in brackets is for captions.
  const text = words(key).replace(/^\([^)]*\)\s*/, '')
  write(context, text, 344, 122, 280, { size: 30, lines: 4, colour: ink.chalk })
}

function drawCall(context: CanvasRenderingContext2D, state: TabletState, expression: Expression): void {
  drawFace(context, state.who, expression, size.width, faceHeight)
  if (state.frozen) freeze(context)
  // Oneself in the corner, clear of the face.
  const own = { x: size.width - 112, y: 44, width: 100, height: 76 }
  roundRect(context, own, 10, state.cameraOff ? '#0a0f10' : '#8fa39c')
  const x = own.x + own.width / 2
  if (state.cameraOff) {
    drawIcon(context, 'camera', x, own.y + own.height / 2, true, ink.mist)
    return
  }
  disc(context, x, own.y + 32, 17, '#e8c3a4')
  context.fillStyle = '#a8452e'
  context.beginPath()
  context.ellipse(x, own.y + own.height, 32, 24, 0, Math.PI, 0)
  context.fill()
  context.strokeStyle = '#d8d8d4'
  context.lineWidth = 9
  context.beginPath()
  context.arc(x, own.y + 30, 17, Math.PI * 1.02, -0.06)
  context.stroke()
}

/** The picture in coarse blocks, as it comes over a weak net. */
function freeze(context: CanvasRenderingContext2D): void {
  const [columns, rows] = [64, 27]
  context.imageSmoothingEnabled = false
  context.drawImage(context.canvas, 0, 0, size.width, faceHeight, 0, 0, columns, rows)
  context.drawImage(context.canvas, 0, 0, columns, rows, 0, 0, size.width, faceHeight)
  context.imageSmoothingEnabled = true
  // Waiting, beside the face.
  roundRect(context, { x: 12, y: 164, width: 92, height: 40 }, 20, 'rgba(29, 42, 44, 0.8)')
  for (let dot = 0; dot < 3; dot += 1) disc(context, 34 + dot * 24, 184, 7, dot === 0 ? ink.chalk : '#7d8a8b')
}

/** Sound and battery, in the upper corners. */
function drawSigns(context: CanvasRenderingContext2D, state: TabletState): void {
  roundRect(context, { x: 8, y: 8, width: 74, height: 30 }, 15, 'rgba(29, 42, 44, 0.72)')
  context.fillStyle = ink.chalk
  context.beginPath()
  context.moveTo(18, 19)
  context.lineTo(23, 19)
  context.lineTo(30, 13)
  context.lineTo(30, 33)
  context.lineTo(23, 27)
  context.lineTo(18, 27)
  context.fill()
  for (let step = 0; step < loudest; step += 1) {
    context.fillStyle = step < state.volume ? ink.chalk : '#63706f'
    context.fillRect(38 + step * 12, 27 - step * 5, 8, 5 + step * 5)
  }
  roundRect(context, { x: size.width - 74, y: 8, width: 66, height: 30 }, 15, 'rgba(29, 42, 44, 0.72)')
  drawBattery(context, size.width - 63, 13, 0.9, state.battery, state.plugged)
}

function drawBattery(context: CanvasRenderingContext2D, x: number, y: number, scale: number, charge: number, plugged = false): void {
  context.save()
  context.translate(x, y)
  context.scale(scale, scale)
  context.lineWidth = 3
  context.strokeStyle = ink.chalk
  context.strokeRect(1.5, 1.5, 40, 19)
  context.fillStyle = ink.chalk
  context.fillRect(43, 7, 4, 8)
  context.fillStyle = charge <= lowBattery ? '#e0705a' : '#9cc49a'
  context.fillRect(5, 5, Math.max(3, (33 * charge) / 100), 12)
  if (plugged) {
    context.fillStyle = ink.chalk
    context.beginPath()
    context.moveTo(24, 2)
    context.lineTo(14, 13)
    context.lineTo(21, 13)
    context.lineTo(18, 21)
    context.lineTo(29, 9)
    context.lineTo(22, 9)
    context.fill()
  }
  context.restore()
}

function drawButton(context: CanvasRenderingContext2D, button: Area, state: TabletState, label: string): void {
  const off = (button.id === 'mute' && state.muted) || (button.id === 'camera' && state.cameraOff)
  const fill = button.id === 'hang_up' ? ink.brick : button.id === 'mute' || button.id === 'camera' ? (off ? ink.rye : '#3a4c4f') : ink.moss
  roundRect(context, button, 18, fill)
  const colour = off ? ink.ink : ink.chalk
  const middle = button.x + button.width / 2
  const icon = button.id === 'mute' || button.id === 'camera' ? button.id : 'phone'
  drawIcon(context, icon, middle, button.y + 28, button.id === 'hang_up' || off, colour)
  write(context, label, middle, button.y + 67, button.width - 16, { size: 27, colour })
}

/** Our own signs: a handset, a microphone, a camera; struck through when it ends or is off. */
function drawIcon(
  context: CanvasRenderingContext2D,
  icon: 'phone' | 'mute' | 'camera',
  x: number,
  y: number,
  struck: boolean,
  colour: string,
): void {
  context.save()
  context.translate(x, y)
  context.strokeStyle = colour
  context.fillStyle = colour
  context.lineCap = 'round'
  context.lineWidth = 4
  context.beginPath()
  if (icon === 'phone') {
    context.scale(0.85, 0.85)
    context.translate(0, struck ? 0 : -7)
    context.rotate(struck ? 0 : -0.7)
    context.lineWidth = 9
    context.arc(0, 12, 19, Math.PI * 1.15, Math.PI * 1.85)
    context.stroke()
    context.fillRect(-24, 0, 13, 11)
    context.fillRect(11, 0, 13, 11)
  } else if (icon === 'mute') {
    context.roundRect(-6, -18, 12, 22, 6)
    context.fill()
    context.beginPath()
    context.arc(0, -3, 13, 0.15, Math.PI - 0.15)
    context.moveTo(0, 10)
    context.lineTo(0, 17)
    context.stroke()
  } else {
    context.roundRect(-20, -11, 26, 22, 5)
    context.fill()
    context.beginPath()
    context.moveTo(8, -2)
    context.lineTo(20, -10)
    context.lineTo(20, 10)
    context.lineTo(8, 2)
    context.fill()
  }
  if (struck && icon !== 'phone') {
    context.beginPath()
    context.moveTo(-19, -17)
    context.lineTo(19, 17)
    context.stroke()
  }
  context.restore()
}
