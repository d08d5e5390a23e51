/** What one presses on the e-lock's board: the keys of the box, the buttons on the phone, and how each page of the app is drawn. */
import type { LockState } from './e-lock-machine.ts'
import { lowBattery } from './e-lock-machine.ts'
import type { Area } from './screen-canvas.ts'
import { disc, ink, roundRect, write } from './screen-canvas.ts'

/** Steps from key to key, in metres; two columns of five, 1 to 5 on the left. */
const keyStep = { across: 0.021, down: 0.0175 } as const

/** The digit whose key is nearest to a point, in metres from the keypad's middle: to the right, and up, as seen from the front. */
export function digitAt(right: number, up: number): number {
  const row = Math.min(4, Math.max(0, Math.round(2 - up / keyStep.down)))
  return ((right > 0 ? 5 : 0) + row + 1) % 10
}

/** Pixels; on the glass 6.9 cm × 14.9 cm. */
export const size = { width: 232, height: 501 } as const
const edge = 10

/** The buttons of a page, by the control each one is. */
export function buttonsOf(state: LockState): readonly Area[] {
  const row = (id: string, y: number, height: number): Area => ({ id, x: edge, y, width: size.width - 2 * edge, height })
  const back = row('back', 432, 58)
  if (state.app === 'access') return [row('let_care', 92, 150), row('let_ruth', 254, 150), back]
  if (state.app === 'log') return [row('ask', 362, 60), back]
  return [row('phone', 84, 226), row('access', 364, 58), row('log', 432, 58)]
}

/** Words for a key of the devices' texts. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string
/** What each button says: label of its control. */
export type Labels = (id: string) => string

/** Draws a page. */
export function drawPhone(context: CanvasRenderingContext2D, state: LockState, words: Words, labels: Labels): void {
  context.beginPath()
  context.roundRect(0, 0, size.width, size.height, 26)
  context.clip()
  context.fillStyle = ink.linen
  context.fillRect(0, 0, size.width, size.height)
  const flat = state.battery <= 0
  context.fillStyle = state.battery <= lowBattery ? ink.rye : ink.mist
  context.fillRect(0, 0, size.width, 70)
  const head = flat ? 'battery_flat' : state.battery <= lowBattery ? 'battery_low' : state.bolt
  write(context, words(`e_lock.says.${head}`), size.width / 2, 36, 206, { size: 23, lines: 2, colour: ink.ink })
  const buttons = buttonsOf(state)
  if (state.app === 'log') drawLog(context, state, words)
  for (const button of buttons) {
    if (button.id === 'phone') drawLock(context, state, button, labels(button.id))
    else if (button.id.startsWith('let_')) drawRight(context, state, button, words, labels(button.id))
    else {
      roundRect(context, button, 14, button.id === 'ask' ? ink.rye : ink.fjord)
      write(context, labels(button.id), size.width / 2, button.y + button.height / 2, 196, {
        size: 24,
        lines: 2,
        colour: button.id === 'ask' ? ink.ink : ink.chalk,
      })
    }
  }
}

/** One big round button: its sign is what the door is now, its word what a press does. */
function drawLock(context: CanvasRenderingContext2D, state: LockState, button: Area, label: string): void {
  const dead = state.battery <= 0
  const x = size.width / 2
  const y = button.y + 88
  disc(context, x, y, 80, dead ? '#8b9391' : state.bolt === 'locked' ? ink.fjord : ink.moss)
  context.strokeStyle = ink.chalk
  context.lineWidth = 10
  context.beginPath()
  const shift = state.bolt === 'locked' ? 0 : 36
  context.arc(x + shift, y - 17, 18, Math.PI, 0)
  context.moveTo(x + shift - 18, y - 17)
  context.lineTo(x + shift - 18, y)
  if (shift === 0) {
    context.moveTo(x + 18, y - 17)
    context.lineTo(x + 18, y)
  }
  context.stroke()
  roundRect(context, { x: x - 30, y: y - 4, width: 60, height: 44 }, 8, ink.chalk)
  write(context, label, x, button.y + 200, 200, { size: 32, colour: dead ? '#5f6a69' : ink.ink })
}

function drawRight(context: CanvasRenderingContext2D, state: LockState, button: Area, words: Words, label: string): void {
  roundRect(context, button, 14, ink.chalk)
  const who = button.id === 'let_care' ? 'care' : 'ruth'
  const right = state[who]
  const x = size.width / 2
  write(context, words(`e_lock.says.${who}_${right}`), x, button.y + 40, 192, { size: 23, lines: 2, colour: ink.ink })
  roundRect(
    context,
    { x: button.x + 8, y: button.y + 78, width: button.width - 16, height: 64 },
    12,
    right === 'always' ? ink.brick : ink.fjord,
  )
  write(context, label, x, button.y + 110, 184, { size: 20, lines: 2, colour: ink.chalk })
}

function drawLog(context: CanvasRenderingContext2D, state: LockState, words: Words): void {
  if (state.log.length === 0) {
    write(context, words('e_lock.says.log_empty'), size.width / 2, 190, 196, { size: 23, lines: 4, colour: ink.ink })
    return
  }
  state.log.forEach((line, at) => {
    const y = 82 + at * 55
    roundRect(context, { x: edge, y, width: size.width - 2 * edge, height: 50 }, 10, ink.chalk)
    const text = words(`e_lock.says.log_${line.who}`, { time: line.time })
    write(context, text.trim(), edge + 10, y + 25, size.width - 4 * edge, {
      size: 22,
      lines: 2,
      colour: ink.ink,
      align: 'left',
      weight: 500,
    })
  })
}
