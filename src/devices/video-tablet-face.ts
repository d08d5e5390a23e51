/** Who is on the tablet's screen: two portraits of our own, drawn with a few shapes, that blink and move their mouths. */
import { disc } from './screen-canvas.ts'
import type { Caller } from './video-tablet-machine.ts'

/** How a face is held at a moment: how far its mouth is open (0 to 2), whether its eyes are shut. */
export type Expression = { readonly mouth: 0 | 1 | 2; readonly shut: boolean }

/** Mouths of a sentence, a quarter of a second each; afterwards the face listens. */
const sentence = [1, 2, 1, 0, 2, 1, 2, 0, 1, 2, 1, 1, 0] as const
/** A blink every so many quarters of a second. */
const blinkEvery = 13

/** The face at a beat (quarters of a second since this turn of the talk began). A still face smiles with its eyes open. */
export function expressionAt(beat: number, still: boolean): Expression {
  if (still) return { mouth: 0, shut: false }
  return { mouth: sentence[beat] ?? 0, shut: beat % blinkEvery === blinkEvery - 2 }
}

type Look = {
  readonly wall: string
  readonly skin: string
  readonly shade: string
  readonly hair: string
  readonly brow: string
  readonly clothes: string
  readonly collar: string
}
const looks: Record<Caller, Look> = {
  carer: { wall: '#cfdcd6', skin: '#e3b48f', shade: '#cf9a74', hair: '#3d2a22', brow: '#35241d', clothes: '#2d6470', collar: '#e9efe9' },
  family: { wall: '#dfe3e6', skin: '#f0c9ab', shade: '#dfae8d', hair: '#a4562c', brow: '#85431f', clothes: '#c98a2b', collar: '#f1e3c4' },
}

/** Draws a portrait into a frame `width` × `height` pixels whose upper left is the origin. */
export function drawFace(context: CanvasRenderingContext2D, who: Caller, { mouth, shut }: Expression, width: number, height: number): void {
  const look = looks[who]
  context.save()
  context.beginPath()
  context.rect(0, 0, width, height)
  context.clip()
  context.fillStyle = look.wall
  context.fillRect(0, 0, width, height)
  if (who === 'carer') drawOffice(context, width, height)
  else drawStreet(context, width, height)
  // The person is drawn 216 high about the middle, then fitted to the frame.
  context.translate(width / 2, height / 2)
  context.scale(height / 216, height / 216)
  drawBehind(context, who, look)
  drawBody(context, look)
  drawHead(context, who, look)
  drawEyes(context, look, shut)
  drawMouth(context, mouth)
  if (who === 'family') drawGlasses(context)
  context.restore()
}

function drawOffice(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#b9cbc3'
  context.fillRect(0, height * 0.62, width, height * 0.38)
  context.fillStyle = '#f4f1e8'
  context.fillRect(width * 0.07, height * 0.1, width * 0.17, height * 0.34)
  context.fillStyle = '#9fb9c4'
  context.fillRect(width * 0.085, height * 0.13, width * 0.14, height * 0.28)
  for (let leaf = 0; leaf < 5; leaf += 1) {
    context.fillStyle = leaf % 2 === 0 ? '#5e7a5c' : '#718e6c'
    context.beginPath()
    context.ellipse(width * (0.13 + leaf * 0.012), height * (0.6 - (leaf % 3) * 0.04), 8, 26, (leaf - 2) * 0.42, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = '#a8654a'
  context.fillRect(width * 0.125, height * 0.66, width * 0.06, height * 0.12)
}

function drawStreet(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#b5977f'
  context.fillRect(0, height * 0.2, width * 0.3, height)
  context.fillStyle = '#8fa7b0'
  for (let row = 0; row < 3; row += 1) context.fillRect(width * 0.07, height * (0.3 + row * 0.24), width * 0.09, height * 0.15)
  context.fillStyle = '#c9cfd1'
  context.fillRect(width * 0.3, height * 0.72, width * 0.7, height * 0.28)
  // A bus stop.
  context.fillStyle = '#56686c'
  context.fillRect(width * 0.2, height * 0.3, 6, height)
  context.fillStyle = '#1f5a63'
  context.fillRect(width * 0.2 - 16, height * 0.14, 38, 34)
}

function drawBehind(context: CanvasRenderingContext2D, who: Caller, look: Look): void {
  context.fillStyle = look.hair
  if (who === 'carer') {
    // A knot on top.
    disc(context, 0, -88, 19, look.hair)
    return
  }
  context.beginPath()
  context.ellipse(0, -14, 61, 70, 0, 0, Math.PI * 2)
  context.fill()
}

function drawBody(context: CanvasRenderingContext2D, look: Look): void {
  context.fillStyle = look.clothes
  context.beginPath()
  context.moveTo(-112, 116)
  context.bezierCurveTo(-106, 68, -72, 60, -28, 54)
  context.lineTo(28, 54)
  context.bezierCurveTo(72, 60, 106, 68, 112, 116)
  context.fill()
  context.fillStyle = look.shade
  context.beginPath()
  context.moveTo(-21, 22)
  context.lineTo(-23, 58)
  context.quadraticCurveTo(0, 86, 23, 58)
  context.lineTo(21, 22)
  context.fill()
  context.fillStyle = look.collar
  context.beginPath()
  context.moveTo(-26, 52)
  context.lineTo(-46, 62)
  context.lineTo(-14, 92)
  context.lineTo(0, 76)
  context.lineTo(14, 92)
  context.lineTo(46, 62)
  context.lineTo(26, 52)
  context.quadraticCurveTo(0, 84, -26, 52)
  context.fill()
}

function drawHead(context: CanvasRenderingContext2D, who: Caller, look: Look): void {
  disc(context, -50, -14, 10, look.shade)
  disc(context, 50, -14, 10, look.shade)
  context.fillStyle = look.skin
  context.beginPath()
  context.moveTo(-49, -34)
  context.bezierCurveTo(-50, -84, 50, -84, 49, -34)
  context.bezierCurveTo(51, 16, 28, 48, 0, 49)
  context.bezierCurveTo(-28, 48, -51, 16, -49, -34)
  context.fill()
  context.globalAlpha = 0.28
  disc(context, -29, 8, 11, '#d9705c')
  disc(context, 29, 8, 11, '#d9705c')
  context.globalAlpha = 1
  context.strokeStyle = look.shade
  context.lineWidth = 4
  context.lineCap = 'round'
  context.beginPath()
  context.moveTo(-2, -14)
  context.quadraticCurveTo(-9, 4, 2, 6)
  context.stroke()
  // Hair over the forehead: combed back, or a fringe to one side.
  context.fillStyle = look.hair
  context.beginPath()
  context.moveTo(-52, -20)
  context.bezierCurveTo(-62, -96, 62, -96, 52, -20)
  if (who === 'carer') {
    context.bezierCurveTo(44, -48, 28, -58, 0, -58)
    context.bezierCurveTo(-28, -58, -44, -48, -52, -20)
  } else {
    context.bezierCurveTo(46, -40, 38, -52, 26, -58)
    context.bezierCurveTo(0, -34, -34, -40, -52, -20)
  }
  context.fill()
}

function drawEyes(context: CanvasRenderingContext2D, look: Look, shut: boolean): void {
  context.lineCap = 'round'
  for (const x of [-21, 21]) {
    context.strokeStyle = look.brow
    context.lineWidth = 4
    context.beginPath()
    context.moveTo(x - 10, -34)
    context.quadraticCurveTo(x, -40, x + 10, -34)
    context.stroke()
    if (shut) {
      context.lineWidth = 3
      context.beginPath()
      context.moveTo(x - 8, -18)
      context.quadraticCurveTo(x, -14, x + 8, -18)
      context.stroke()
      continue
    }
    context.fillStyle = '#fffdf8'
    context.beginPath()
    context.ellipse(x, -19, 9.5, 7, 0, 0, Math.PI * 2)
    context.fill()
    disc(context, x, -18.5, 5.4, '#4b3a2c')
    disc(context, x + 1.8, -20.4, 1.7, '#fffdf8')
  }
}

function drawMouth(context: CanvasRenderingContext2D, open: Expression['mouth']): void {
  context.strokeStyle = '#9c4a40'
  context.lineWidth = 4
  context.lineCap = 'round'
  context.beginPath()
  if (open === 0) {
    context.moveTo(-15, 22)
    context.quadraticCurveTo(0, 34, 15, 22)
    context.stroke()
    return
  }
  context.fillStyle = '#7c332d'
  context.ellipse(0, 26, open === 1 ? 11 : 12, open === 1 ? 4.5 : 9, 0, 0, Math.PI * 2)
  context.fill()
  context.stroke()
  if (open === 2) {
    context.fillStyle = '#fffdf8'
    context.fillRect(-7, 19, 14, 4)
  }
}

function drawGlasses(context: CanvasRenderingContext2D): void {
  context.strokeStyle = '#2d3b3d'
  context.lineWidth = 3
  for (const x of [-21, 21]) {
    context.beginPath()
    context.roundRect(x - 16, -31, 32, 25, 10)
    context.stroke()
  }
  context.beginPath()
  context.moveTo(-5, -21)
  context.quadraticCurveTo(0, -25, 5, -21)
  context.stroke()
}
