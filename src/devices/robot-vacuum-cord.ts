/** The phone's lead on the floor: lying where it was left, coiled beside its socket, or drawn into the robot's brush. */
import type { BufferGeometry } from 'three'
import { Color } from 'three'
import { leadWay } from './robot-vacuum-floor.ts'
import { changed, makeTube } from './tube.ts'

const rings = 44
const round = 6
const thick = 0.0026
/** The plug at its loose end. */
const plugRings = 4
const plugThick = 0.0052
/** Where it leaves its charger, above the floor. */
const startHeight = 0.048
const lies = 0.003

export class VacuumCord {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array
  /** the middle of the cord, ring by ring: where it was, and where it is going */
  private readonly from = new Float32Array(rings * 3)
  private readonly to = new Float32Array(rings * 3)
  private readonly now = new Float32Array(rings * 3)

  constructor() {
    const colour = new Color('#f2efe8')
    const tube = makeTube(1, rings, round, () => [colour.r, colour.g, colour.b])
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
  }

  /** Says where it shall lie; `x` and `z` are the robot's place in metres, for a cord in its brush. */
  aim(lead: 'floor' | 'up' | 'swallowed', x: number, z: number): void {
    this.from.set(this.now)
    for (let i = 0; i < rings; i += 1) {
      const t = i / (rings - 1)
      if (lead === 'floor') this.onFloor(i, t)
      else if (lead === 'up') this.coiled(i, t)
      else this.inBrush(i, t, x, z)
    }
  }

  /** Lays it a share of the way (0 to 1) from where it was to where it shall lie. */
  lay(share: number): void {
    for (let i = 0; i < rings * 3; i += 1) {
      const from = this.from[i] ?? 0
      this.now[i] = from + ((this.to[i] ?? 0) - from) * share
    }
    for (let i = 0; i < rings; i += 1) this.ring(i)
    changed(this.geometry)
  }

  private put(i: number, x: number, y: number, z: number): void {
    this.to[i * 3] = x
    this.to[i * 3 + 1] = y
    this.to[i * 3 + 2] = z
  }

  /** Along its way, bent smoothly (Catmull-Rom), down from its charger. */
  private onFloor(i: number, t: number): void {
    const along = t * (leadWay.length - 1)
    const piece = Math.min(Math.floor(along), leadWay.length - 2)
    const u = along - piece
    const at = (k: number, axis: 0 | 1) => leadWay[Math.min(Math.max(piece + k, 0), leadWay.length - 1)]?.[axis] ?? 0
    const bend = (axis: 0 | 1) => {
      const [a, b, c, d] = [at(-1, axis), at(0, axis), at(1, axis), at(2, axis)]
      return 0.5 * (2 * b + (c - a) * u + (2 * a - 5 * b + 4 * c - d) * u * u + (3 * b - a - 3 * c + d) * u ** 3)
    }
    this.put(i, bend(0), lies + startHeight * Math.exp(-t * 28), bend(1))
  }

  private coiled(i: number, t: number): void {
    const angle = t * 7 * Math.PI
    const near = Math.exp(-t * 16)
    const [x, z] = leadWay[0] ?? [0, 0]
    const coilX = x - 0.07 + 0.05 * Math.cos(angle)
    const coilZ = z + 0.1 + 0.05 * Math.sin(angle)
    this.put(i, coilX + (x - coilX) * near, lies + t * 0.012 + startHeight * near, coilZ + (z - coilZ) * near)
  }

  /** Taut to the robot, then round and round under it. */
  private inBrush(i: number, t: number, x: number, z: number): void {
    const [fromX, fromZ] = leadWay[0] ?? [0, 0]
    const taut = Math.min(1, t / 0.6)
    const wound = Math.max(0, t - 0.6) * 30
    const turn = 0.05 * Math.min(1, wound)
    const bow = Math.sin(taut * Math.PI)
    this.put(
      i,
      fromX + (x - fromX) * taut + turn * Math.cos(wound),
      lies + startHeight * Math.exp(-taut * 9) + 0.006 * bow,
      fromZ + (z - fromZ) * taut + turn * Math.sin(wound) - 0.012 * bow,
    )
  }

  /** A ring upright across the cord's way over the floor. */
  private ring(i: number): void {
    const before = Math.max(i - 1, 0) * 3
    const next = Math.min(i + 1, rings - 1) * 3
    const dx = (this.now[next] ?? 0) - (this.now[before] ?? 0)
    const dz = (this.now[next + 2] ?? 0) - (this.now[before + 2] ?? 0)
    const length = Math.hypot(dx, dz) || 1
    const plug = i >= rings - plugRings
    const radius = plug ? plugThick : thick
    for (let k = 0; k < round; k += 1) {
      const angle = (k / round) * 2 * Math.PI
      const out = Math.cos(angle)
      const up = Math.sin(angle)
      const at = (i * round + k) * 3
      this.normals[at] = (-dz / length) * out
      this.normals[at + 1] = up
      this.normals[at + 2] = (dx / length) * out
      this.positions[at] = (this.now[i * 3] ?? 0) + (-dz / length) * out * radius
      this.positions[at + 1] = (this.now[i * 3 + 1] ?? 0) + up * radius + (plug ? plugThick - thick : 0)
      this.positions[at + 2] = (this.now[i * 3 + 2] ?? 0) + (dx / length) * out * radius
    }
  }
}
