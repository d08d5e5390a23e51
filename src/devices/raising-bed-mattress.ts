/**
 * A mattress that gives: nobody lies in the bed, but where somebody would, it is pressed. Each section's points are chosen once,
 * with how deep every load presses them; nothing here allocates after the start. Metres, as the bed is modelled: flat, its top at 0.5.
 */
import type { BufferGeometry, Mesh } from 'three'
import { BufferAttribute, DynamicDrawUsage } from 'three'

const slats = 0.38
const top = 0.5
/** Points lower than this stay: the foam's underside and the slats. */
const givesAbove = 0.42
const widest = 0.44
/** White linen in even light hides a hollow: it is shaded as if it were so much steeper. */
const shaded = 1.4
const longest = 0.985

/** A hollow: where its middle is, how deep, how far it reaches along and across. */
type Hollow = { readonly x: number; readonly z: number; readonly deep: number; readonly along: number; readonly across: number }
const shoulders: Hollow = { x: 0.52, z: 0, deep: 0.032, along: 0.17, across: 0.24 }
const hips: Hollow = { x: 0.08, z: 0, deep: 0.055, along: 0.18, across: 0.21 }
const legs: Hollow = { x: -0.42, z: 0, deep: 0.018, along: 0.2, across: 0.16 }
const head: Hollow = { x: 0.77, z: 0, deep: 0.065, along: 0.11, across: 0.13 }
/** How far down the bed somebody has slid. */
const slidBy = -0.22
const moved = (hollow: Hollow): Hollow => ({ ...hollow, x: hollow.x + slidBy })

/** Loads in the order their weights are given: lying, slid down, sitting on the edge. */
const loads: readonly { readonly foam: readonly Hollow[]; readonly pillow: readonly Hollow[] }[] = [
  { foam: [shoulders, hips, legs], pillow: [head] },
  { foam: [shoulders, hips, legs].map(moved), pillow: [{ ...moved(head), x: 0.66 }] },
  { foam: [{ x: 0.1, z: -0.31, deep: 0.06, along: 0.24, across: 0.17 }], pillow: [] },
]

/** Depth of hollows at a point and how it grows along and across, into `into` from `at` on. */
function press(hollows: readonly Hollow[], x: number, z: number, share: number, into: Float32Array, at: number): void {
  for (const hollow of hollows) {
    const u = (x - hollow.x) / hollow.along
    const v = (z - hollow.z) / hollow.across
    const depth = share * hollow.deep * Math.exp(-u * u - v * v)
    into[at] = (into[at] ?? 0) + depth
    into[at + 1] = (into[at + 1] ?? 0) - (2 * u * depth) / hollow.along
    into[at + 2] = (into[at + 2] ?? 0) - (2 * v * depth) / hollow.across
  }
}

/** Where the foam of a part lies, and whether what lies higher is a pillow that gives too. */
export type Foam = { readonly from: number; readonly to: number; readonly pillow: boolean }

/** One section's mesh, with a geometry of its own in the part's metres. */
export class Giving {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array
  /** the points that give, and nine numbers to each: for every load depth, growth along, growth across */
  private readonly points: Uint32Array
  private readonly pressed: Float32Array
  private readonly restY: Float32Array
  private readonly restNormals: Float32Array

  /** `pivot`: where the part hangs in the bed, for its points are off it. The mesh is given the new geometry. */
  constructor(mesh: Mesh, pivot: { readonly x: number; readonly y: number; readonly z: number }, foam: Foam) {
    const from = mesh.geometry
    this.geometry = from.clone()
    const position = from.getAttribute('position')
    const normal = from.getAttribute('normal')
    this.positions = new Float32Array(position.count * 3)
    this.normals = new Float32Array(position.count * 3)
    const chosen: number[] = []
    const { scale, position: place } = mesh
    for (let i = 0; i < position.count; i += 1) {
      const x = position.getX(i) * scale.x + place.x
      const y = position.getY(i) * scale.y + place.y
      const z = position.getZ(i) * scale.z + place.z
      this.positions.set([x, y, z], i * 3)
      this.normals.set([normal.getX(i), normal.getY(i), normal.getZ(i)], i * 3)
      if (gives(x + pivot.x, y + pivot.y, z + pivot.z, foam)) chosen.push(i)
    }
    this.points = Uint32Array.from(chosen)
    this.pressed = new Float32Array(chosen.length * 9)
    this.restY = new Float32Array(chosen.length)
    this.restNormals = new Float32Array(chosen.length * 3)
    chosen.forEach((point, k) => {
      const x = (this.positions[point * 3] ?? 0) + pivot.x
      const y = (this.positions[point * 3 + 1] ?? 0) + pivot.y
      const z = (this.positions[point * 3 + 2] ?? 0) + pivot.z
      this.restY[k] = y - pivot.y
      this.restNormals.set(this.normals.subarray(point * 3, point * 3 + 3), k * 3)
      const share = Math.min(1, (y - slats) / (top - slats))
      loads.forEach((load, which) => {
        press(load.foam, x, z, share, this.pressed, k * 9 + which * 3)
        if (y > top + 0.01) press(load.pillow, x, z, 1, this.pressed, k * 9 + which * 3)
      })
    })
    this.geometry.setAttribute('position', new BufferAttribute(this.positions, 3).setUsage(DynamicDrawUsage))
    this.geometry.setAttribute('normal', new BufferAttribute(this.normals, 3).setUsage(DynamicDrawUsage))
    mesh.geometry = this.geometry
    mesh.position.set(0, 0, 0)
    mesh.scale.set(1, 1, 1)
  }

  /** Presses it: how much of each load there is, 0 to 1. */
  give(lying: number, slid: number, edge: number): void {
    const { points, pressed, positions, normals, restY, restNormals } = this
    for (let k = 0; k < points.length; k += 1) {
      const at = k * 9
      const to = (points[k] ?? 0) * 3
      const depth = lying * (pressed[at] ?? 0) + slid * (pressed[at + 3] ?? 0) + edge * (pressed[at + 6] ?? 0)
      const along = lying * (pressed[at + 1] ?? 0) + slid * (pressed[at + 4] ?? 0) + edge * (pressed[at + 7] ?? 0)
      const across = lying * (pressed[at + 2] ?? 0) + slid * (pressed[at + 5] ?? 0) + edge * (pressed[at + 8] ?? 0)
      positions[to + 1] = (restY[k] ?? 0) - depth
      // Only what looks up leans into the hollow.
      const up = shaded * Math.max(0, restNormals[k * 3 + 1] ?? 0)
      const x = (restNormals[k * 3] ?? 0) + along * up
      const y = restNormals[k * 3 + 1] ?? 0
      const z = (restNormals[k * 3 + 2] ?? 0) + across * up
      const length = Math.hypot(x, y, z) || 1
      normals[to] = x / length
      normals[to + 1] = y / length
      normals[to + 2] = z / length
    }
    this.geometry.getAttribute('position').needsUpdate = true
    this.geometry.getAttribute('normal').needsUpdate = true
  }
}

function gives(x: number, y: number, z: number, foam: Foam): boolean {
  if (y < givesAbove || Math.abs(z) > widest || Math.abs(x) > longest) return false
  return x >= foam.from - 0.14 && x <= foam.to + 0.14 && (foam.pillow || y <= top + 0.002)
}
