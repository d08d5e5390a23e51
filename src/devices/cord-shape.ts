/** The cords of the stocking aid: two thin tubes that follow gutter and handles. Nothing here allocates after the start. */

import type { BufferGeometry } from 'three'
import { Color } from 'three'
import type { GutterPlace } from './stocking-shape.ts'
import { changed, makeTube } from './tube.ts'

const cordRings = 16
const cordRound = 6
const cordThick = 0.0032

/** Two cords from the gutter's sides to the handles, bowed between. */
export class CordShape {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array

  constructor() {
    const colour = new Color('#e9e0cc')
    const tube = makeTube(2, cordRings, cordRound, () => [colour.r, colour.g, colour.b])
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
  }

  /** `bowForward`, `bowUp`, `bowOut`: where the middle of each cord is drawn to, in metres off its straight way. */
  lay(gutter: Readonly<GutterPlace>, hx: number, hy: number, hz: number, bowForward: number, bowUp: number, bowOut: number): void {
    const cos = Math.cos(gutter.tip)
    const sin = Math.sin(gutter.tip)
    const fromY = gutter.y - 0.1 * sin + 0.0395 * cos
    const fromZ = gutter.z + 0.1 * cos + 0.0395 * sin
    for (let cord = 0; cord < 2; cord += 1) {
      const side = cord === 0 ? -1 : 1
      const fromX = gutter.x + side * 0.046
      const toX = hx + side * 0.07
      for (let i = 0; i < cordRings; i += 1) {
        const t = i / (cordRings - 1)
        const bow = 4 * t * (1 - t)
        const x = fromX + (toX - fromX) * t + side * bowOut * bow
        const y = fromY + (hy - fromY) * t + bowUp * bow
        const z = fromZ + (hz - fromZ) * t - bowForward * bow
        this.ring((cord * cordRings + i) * cordRound, x, y, z, hy - fromY, hz - fromZ)
      }
    }
    changed(this.geometry)
  }

  /** A ring square to a cord that runs mostly in the upright plane. */
  private ring(first: number, x: number, y: number, z: number, alongY: number, alongZ: number): void {
    const length = Math.hypot(alongY, alongZ) || 1
    for (let k = 0; k < cordRound; k += 1) {
      const angle = (k / cordRound) * 2 * Math.PI
      const out = Math.cos(angle)
      const across = Math.sin(angle)
      const at = (first + k) * 3
      const ny = (-alongZ / length) * across
      const nz = (alongY / length) * across
      this.normals[at] = out
      this.normals[at + 1] = ny
      this.normals[at + 2] = nz
      this.positions[at] = x + out * cordThick
      this.positions[at + 1] = y + ny * cordThick
      this.positions[at + 2] = z + nz * cordThick
    }
  }
}
