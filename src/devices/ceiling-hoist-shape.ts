/**
 * What is soft on the hoist: the strap it hangs by, the four loops, the hand control's coiled cord and the sandbags; and where things are,
 * as modelled (assets/props/ceiling-hoist/model.py). Metres; x along the rail, y up, the one who sits looks to -z. No allocation after the start.
 */
import type { BufferGeometry } from 'three'
import { Color } from 'three'
import type { Loop } from './ceiling-hoist-state.ts'
import { changed, makeTube } from './tube.ts'

/** Where along x the motor stands in its charger, how high the hooks hang for hooking, and the seat under the hips. */
export const dockX = 0.87
export const barLow = 1.28
export const seatY = 0.46
export const seatZ = 0.15
/** The hand control beside the motor: its cord's upper end, and its own end hung up and hanging. */
export const handsetX = -0.3
export const cordTop = 2.05
export const handsetLow = 1.16
export const handsetHigh = 1.86

const drumY = 2.035
const capY = 0.165
const rings = 9
const round = 6
const half = { wide: 0.016, thick: 0.0022 } as const
/** Where each loop is sewn on, off the hips: left and right shoulder, left and right leg. */
const sewn = [
  [-0.183, 0.575, 0.075],
  [0.183, 0.575, 0.075],
  [-0.006, 0.166, -0.33],
  [0.006, 0.166, -0.33],
] as const
/** Where its end lies when it is off, from there. */
const rests = [
  [-0.13, -0.26, 0.01],
  [0.13, -0.26, 0.01],
  [-0.1, 0.03, 0.13],
  [0.1, 0.03, 0.13],
] as const
const shoulder = '#c98a2b'
const leg = '#d9d4c4'
const webbing = '#33383b'

/** Where the sling is: the hips, and how it leans back and to the side, in radians. */
export type Hips = { x: number; y: number; z: number; lean: number; tilt: number }

/** The lifting strap and the four loops, one geometry. */
export class HoistStraps {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array

  constructor() {
    const tube = makeTube(5, rings, round, () => [1, 1, 1])
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
    const colours = this.geometry.getAttribute('color')
    const each = [webbing, shoulder, shoulder, leg, leg].map((colour) => new Color(colour))
    for (let i = 0; i < colours.count; i += 1) {
      const colour = each[Math.floor(i / (rings * round))]
      if (colour) colours.setXYZ(i, colour.r, colour.g, colour.b)
    }
  }

  /** Lays them all: `barY` is the height of the hooks, `taut` from 0 (slack) to 1. Without a sling the loops are drawn together to nothing. */
  lay(x: number, barY: number, hips: Readonly<Hips>, loops: readonly Loop[], taut: number, worn: boolean): void {
    this.ribbon(0, x, barY + capY, 0, x, drumY, 0, 0, 0, half.wide)
    for (let i = 0; i < sewn.length; i += 1) this.loop(i, x, barY, hips, loops[i] ?? 'off', taut, worn)
    changed(this.geometry)
    this.geometry.computeBoundingSphere()
  }

  private loop(i: number, x: number, barY: number, hips: Readonly<Hips>, loop: Loop, taut: number, worn: boolean): void {
    const at = sewn[i] ?? sewn[0]
    const off = rests[i] ?? rests[0]
    const side = i % 2 === 0 ? -1 : 1
    // The sling's own turning, lean first: what the group of the view does with its rotation x and z.
    const cosLean = Math.cos(hips.lean)
    const sinLean = Math.sin(hips.lean)
    const cosTilt = Math.cos(hips.tilt)
    const sinTilt = Math.sin(hips.tilt)
    const turnedX = at[0] * cosTilt - at[1] * sinTilt
    const turnedY = at[0] * sinTilt + at[1] * cosTilt
    const fromX = hips.x + turnedX
    const fromY = hips.y + turnedY * cosLean - at[2] * sinLean
    const fromZ = hips.z + turnedY * sinLean + at[2] * cosLean
    const wide = worn ? half.wide : 0
    if (loop === 'off') {
      this.ribbon(i + 1, fromX, fromY, fromZ, fromX + off[0], fromY + off[1], fromZ + off[2], side * 0.05, 0.012, wide)
      return
    }
    const out = loop === 'askew' ? 0.271 : 0.243
    const up = loop === 'askew' ? 0.02 : -0.012
    const hookZ = i < 2 ? 0.055 : -0.055
    const bow = (1 - taut) * 0.07
    this.ribbon(i + 1, fromX, fromY, fromZ, x + side * out, barY + up, hookZ, side * bow, -bow * 0.4, wide)
  }

  /** A flat ribbon between two points, its middle bowed to the side and up. */
  private ribbon(
    tube: number,
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    bowX: number,
    bowY: number,
    wide: number,
  ): void {
    const dx = bx - ax
    const dy = by - ay
    const dz = bz - az
    // Its broad side lies across its way, in the plane of the bar.
    const length = Math.hypot(dx, dy) || 1
    const sx = dy / length
    const sy = -dx / length
    // Its thin side looks to the back, square to its way and its breadth.
    const whole = Math.hypot(dx, dy, dz) || 1
    const nx = (sy * dz) / whole
    const ny = (-sx * dz) / whole
    const nz = (sx * dy - sy * dx) / whole
    const thick = Math.min(half.thick, wide)
    for (let ring = 0; ring < rings; ring += 1) {
      const t = ring / (rings - 1)
      const bow = 4 * t * (1 - t)
      const x = ax + dx * t + bowX * bow
      const y = ay + dy * t + bowY * bow
      const z = az + dz * t
      for (let k = 0; k < round; k += 1) {
        const angle = (k / round) * 2 * Math.PI
        const across = Math.cos(angle)
        const through = Math.sin(angle)
        const at = ((tube * rings + ring) * round + k) * 3
        this.positions[at] = x + sx * across * wide + nx * through * thick
        this.positions[at + 1] = y + sy * across * wide + ny * through * thick
        this.positions[at + 2] = z + nz * through * thick
        // Flat as it is, it looks to its thin sides nearly everywhere.
        const scale = Math.hypot(across * 0.3, through) || 1
        this.normals[at] = (sx * across * 0.3 + nx * through) / scale
        this.normals[at + 1] = (sy * across * 0.3 + ny * through) / scale
        this.normals[at + 2] = (nz * through) / scale
      }
    }
  }
}

const turns = 15
const perTurn = 7
const coilRings = turns * perTurn + 1

/** A coil hanging down from the origin, one metre long: its group's scale y makes it as long as it has to be. */
export function makeCoil(): BufferGeometry {
  const dark = new Color('#2c3134')
  const tube = makeTube(1, coilRings, 4, () => [dark.r, dark.g, dark.b])
  for (let ring = 0; ring < coilRings; ring += 1) {
    const angle = (ring / perTurn) * 2 * Math.PI
    for (let k = 0; k < 4; k += 1) {
      const around = (k / 4) * 2 * Math.PI
      const at = (ring * 4 + k) * 3
      const r = 0.014 + 0.0045 * Math.cos(around)
      tube.positions.set([r * Math.cos(angle), -ring / (coilRings - 1) - 0.0045 * Math.sin(around), r * Math.sin(angle)], at)
      tube.normals.set([Math.cos(around) * Math.cos(angle), -Math.sin(around), Math.cos(around) * Math.sin(angle)], at)
    }
  }
  return tube.geometry
}

/** Three sandbags on a lap, off the hips: along x, thick in the middle, tied at both ends. */
export function makeBags(): BufferGeometry {
  const sand = new Color('#8a7350')
  const tied = new Color('#5a4a33')
  const profile = [0.004, 0.03, 0.016, 0.05, 0.056, 0.05, 0.016, 0.03, 0.004]
  const reach = [-0.145, -0.14, -0.115, -0.07, 0, 0.07, 0.115, 0.14, 0.145]
  const sides = 10
  const tube = makeTube(3, profile.length, sides, (ring) =>
    ring === 2 || ring === 6 ? [tied.r, tied.g, tied.b] : [sand.r, sand.g, sand.b],
  )
  const places = [
    [0.19, -0.05],
    [0.19, -0.165],
    [0.275, -0.105],
  ] as const
  places.forEach(([y, z], bag) => {
    profile.forEach((r, ring) => {
      for (let k = 0; k < sides; k += 1) {
        const around = (k / sides) * 2 * Math.PI
        const at = ((bag * profile.length + ring) * sides + k) * 3
        tube.positions.set([reach[ring] ?? 0, y + r * 0.85 * Math.sin(around), z + r * Math.cos(around)], at)
        tube.normals.set([0, Math.sin(around), Math.cos(around)], at)
      }
    })
  })
  return tube.geometry
}
