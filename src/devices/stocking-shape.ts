/**
 * The stocking: drawn as rings along a line that lies in one upright plane, over the gutter or on the leg.
 * Axes of a device: x to the side, y up, z to the back (forward is -z). Nothing here allocates after the start.
 */

import type { BufferGeometry } from 'three'
import { Color } from 'three'
import leg from '../../assets/props/stocking-aid/leg.json' with { type: 'json' }
import { changed, makeTube, setNormals } from './tube.ts'

const rings = 40
const around = 22
/** Numbers of a ring: centre x y z, front direction y z, reach to the side, the front and the back. */
const perRing = 8
/** Where the stool's seat ends in front: what lies further out hangs down. */
const benchEdge = 0.075
export const legSide = leg.x

/** Where the gutter is: its pivot, and how far its toe end is tipped up, in radians. */
export type GutterPlace = { x: number; y: number; z: number; tip: number }

type Column = 'y' | 'z' | 'side' | 'front' | 'back'
const columns: Record<Column, readonly number[]> = {
  y: leg.rings.map((ring) => ring.y),
  z: leg.rings.map((ring) => ring.z),
  side: leg.rings.map((ring) => ring.side),
  front: leg.rings.map((ring) => ring.front),
  back: leg.rings.map((ring) => ring.back),
}

/** Catmull-Rom through a column of leg.json, `t` from 0 at the toes to 1 below the knee; model.py has the same. */
function along(column: Column, t: number): number {
  const values = columns[column]
  const last = values.length - 1
  const place = Math.min(Math.max(t, 0), 1) * last
  const i = Math.min(Math.floor(place), last - 1)
  const f = place - i
  const b = values[i] ?? 0
  const c = values[i + 1] ?? 0
  const a = i > 0 ? (values[i - 1] ?? 0) : 2 * b - c
  const d = i + 2 <= last ? (values[i + 2] ?? 0) : 2 * c - b
  return 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + (3 * b - a - 3 * c + d) * f ** 3)
}

/** The way of the leg at `t`: how much it goes forward and up. Written into `way`, not normalised twice. */
const way = { forward: 0, up: 0 }
function wayAt(t: number): void {
  const step = 0.012
  const forward = along('y', Math.min(1, t + step)) - along('y', Math.max(0, t - step))
  const up = along('z', Math.min(1, t + step)) - along('z', Math.max(0, t - step))
  const length = Math.hypot(forward, up) || 1
  way.forward = forward / length
  way.up = up / length
}

/** The gutter under or behind the leg when the stocking has come `up` (0 to 1) of the way. */
export function gutterOnLeg(up: number, into: GutterPlace): void {
  const t = Math.min(0.24 + up * 0.68, 0.92)
  wayAt(t)
  const away = along('back', t) + 0.007
  // Behind the leg: opposite to its front, which is (up, -forward) of its way.
  into.x = legSide
  into.y = along('z', t) + way.forward * away
  into.z = -(along('y', t) - way.up * away)
  into.tip = Math.atan2(-way.up, -way.forward)
}

/** A step from 0 to 1 between two values, smooth at both ends. */
function between(low: number, high: number, value: number): number {
  const f = Math.min(Math.max((value - low) / (high - low), 0), 1)
  return f * f * (3 - 2 * f)
}

/** The stocking as a mesh's geometry, and how to lay it. */
export class StockingShape {
  readonly geometry: BufferGeometry
  private readonly rows = new Float32Array(rings * perRing)
  private readonly positions: Float32Array
  private readonly normals: Float32Array

  constructor() {
    const body = new Color('#4d6a78')
    const trim = new Color('#33505d')
    const tube = makeTube(1, rings, around, (ring, place) => {
      const s = ring / (rings - 1)
      const colour = s > 0.93 || s < 0.07 ? trim : body
      // Fine ribs: every other line of stitches a shade darker.
      const shade = place % 2 === 0 ? 1 : 0.9
      return [colour.r * shade, colour.g * shade, colour.b * shade]
    })
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
  }

  /**
   * Lays the stocking: `over` (0 to 1) of it drawn over the gutter where that is, or `up` (0 to 1) on the leg;
   * `worn` blends from the one to the other; `foot` (0 to 1) makes room for the toes above the gutter.
   */
  lay(gutter: Readonly<GutterPlace>, over: number, foot: number, up: number, worn: number): void {
    for (let i = 0; i < rings; i += 1) {
      const s = i / (rings - 1)
      this.onGutter(i, s, gutter, over, foot, 1 - worn)
      this.onLeg(i, s, up, worn)
    }
    this.draw()
  }

  private onGutter(i: number, s: number, gutter: Readonly<GutterPlace>, over: number, foot: number, share: number): void {
    const toe = 0.148 + 0.25 * (1 - over)
    const cuff = 0.118 - over * 0.2
    const u = toe + (cuff - toe) * s
    const loose = between(0.1, 0.135, u)
    // Drawn together into folds the more of it is on the gutter.
    const folds = over * 0.0016 * Math.sin(s * 75)
    const close = Math.min(1, Math.sqrt(s / 0.07))
    const hang = Math.max(0, u - gutter.z - benchEdge) * (gutter.y > 0.3 ? 1 : 0)
    const forward = hang > 0 ? u - hang * 0.55 : u
    const high = 0.03 - loose * 0.022 - hang * 0.8
    const cos = Math.cos(gutter.tip)
    const sin = Math.sin(gutter.tip)
    const base = i * perRing
    const row = this.rows
    row[base] = share * gutter.x
    row[base + 1] = share * (gutter.y + forward * sin + high * cos)
    row[base + 2] = share * (gutter.z - (forward * cos - high * sin))
    const lean = gutter.tip + (hang > 0 ? -0.9 * between(0, 0.05, hang) : 0)
    row[base + 3] = share * Math.cos(lean)
    row[base + 4] = share * Math.sin(lean)
    row[base + 5] = share * close * (0.052 - loose * 0.004 + folds + foot * 0.006)
    row[base + 6] = share * close * (0.026 - loose * 0.02 + folds + foot * (1 - loose) * (0.012 + 0.034 * s))
    row[base + 7] = share * close * (0.0325 - loose * 0.0265 + folds)
  }

  private onLeg(i: number, s: number, up: number, share: number): void {
    if (share === 0) return
    const bunched = s > up ? between(0, 0.05, s - up) : 0
    const reached = s > up ? up + (s - up) * 0.14 : s
    // Below the seam of the knee; the first two rings close the toe ahead of the leg's tip.
    const t = i < 2 ? 0 : reached * 0.94
    const ahead = i === 0 ? 0.012 : i === 1 ? 0.009 : 0
    wayAt(t)
    const folds = bunched * (0.004 + 0.0022 * Math.sin(s * 70))
    const gutter = up > 0.995 ? 0 : 0.011 * between(up - 0.06, up + 0.02, s)
    const close = i === 0 ? 0 : i === 1 ? 0.8 : 1
    const base = i * perRing
    const row = this.rows
    const add = 0.0026 + folds
    row[base] = (row[base] ?? 0) + share * legSide
    row[base + 1] = (row[base + 1] ?? 0) + share * along('z', t)
    row[base + 2] = (row[base + 2] ?? 0) - share * (along('y', t) + ahead)
    // The front of the leg: square to its way, forward and up of it.
    row[base + 3] = (row[base + 3] ?? 0) - share * way.forward
    row[base + 4] = (row[base + 4] ?? 0) - share * way.up
    row[base + 5] = (row[base + 5] ?? 0) + share * close * (along('side', t) + add)
    row[base + 6] = (row[base + 6] ?? 0) + share * close * (along('front', t) + add)
    row[base + 7] = (row[base + 7] ?? 0) + share * close * (along('back', t) + add + gutter)
  }

  private draw(): void {
    const { rows, positions } = this
    for (let i = 0; i < rings; i += 1) {
      const base = i * perRing
      const upward = rows[base + 3] ?? 1
      const backward = rows[base + 4] ?? 0
      const length = Math.hypot(upward, backward) || 1
      for (let k = 0; k < around; k += 1) {
        const angle = (k / around) * 2 * Math.PI
        const cos = Math.cos(angle)
        const reach = (cos > 0 ? (rows[base + 6] ?? 0) : (rows[base + 7] ?? 0)) * cos
        const at = (i * around + k) * 3
        positions[at] = (rows[base] ?? 0) + Math.sin(angle) * (rows[base + 5] ?? 0)
        positions[at + 1] = (rows[base + 1] ?? 0) + (upward / length) * reach
        positions[at + 2] = (rows[base + 2] ?? 0) + (backward / length) * reach
      }
    }
    setNormals(positions, this.normals, rings, around)
    changed(this.geometry)
  }
}
