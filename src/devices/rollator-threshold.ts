/** The threshold the rollator meets: a board of two centimetres with sloping edges, as between two rooms. */
import { BufferAttribute, Color, ExtrudeGeometry, Shape } from 'three'
import { finishCoordinate, paintColours } from './paint.ts'

const wide = 0.86
/** Half of its section: how far from the middle, how high; metres. */
const section: readonly (readonly [number, number])[] = [
  [0.045, 0],
  [0.04, 0.008],
  [0.028, 0.0185],
  [0.02, 0.02],
]

/** Its shape, lying across the way, its middle at the origin; coloured for the paint all devices share. */
export function makeThreshold(): ExtrudeGeometry {
  const outline = new Shape()
  outline.moveTo(-0.045, 0)
  for (const [x, y] of section) outline.lineTo(x, y)
  for (const [x, y] of [...section].reverse()) outline.lineTo(-x, y)
  const geometry = new ExtrudeGeometry(outline, { depth: wide, bevelEnabled: false, steps: 1 })
  geometry.translate(0, 0, -wide / 2)
  geometry.rotateY(Math.PI / 2)
  const count = geometry.getAttribute('position').count
  const wood = new Color('#a9794c')
  const finish = new Float32Array(count * 2)
  for (let i = 0; i < count; i += 1) {
    finish.set([finishCoordinate('satin'), 0.5], i * 2)
  }
  geometry.setAttribute(
    'color',
    paintColours(count, () => [wood.r, wood.g, wood.b]),
  )
  geometry.setAttribute('uv', new BufferAttribute(finish, 2))
  return geometry
}
