/** The lead from the mat to its sender: over the floor to the leg of the table and up it, wherever the mat lies. */
import type { BufferGeometry } from 'three'
import { CatmullRomCurve3, Color, Vector3 } from 'three'
import { changed, makeTube, setNormals } from './tube.ts'

const rings = 30
const round = 6
const thick = 0.0027
/** Where the lead leaves the mat, off the mat's middle; the foot of the leg, halfway up it, and the sender's socket. Metres. */
const leaves = { x: 0.378, y: 0.0068, z: -0.13 } as const
const foot = new Vector3(0.427, 0.006, -0.138)
const up = new Vector3(0.4235, 0.17, -0.139)
const socket = new Vector3(0.442, 0.362, -0.1475)
const never = new Vector3(0.5, 0.6, 0.6).normalize()

export class MatCord {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array
  private readonly start = new Vector3()
  private readonly slack = new Vector3()
  private readonly curve = new CatmullRomCurve3([this.start, this.slack, foot, up, socket], false, 'centripetal')
  private readonly point = new Vector3()
  private readonly along = new Vector3()
  private readonly side = new Vector3()
  private readonly over = new Vector3()

  constructor() {
    const colour = new Color('#2c3735')
    const tube = makeTube(1, rings, round, () => [colour.r, colour.g, colour.b])
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
  }

  /** Lays it to a mat whose middle lies at (x, y, z) metres, turned by `yaw` and with its front edge up by `tilt`, in radians. */
  lay(x: number, y: number, z: number, yaw: number, tilt: number): void {
    const cos = Math.cos(yaw)
    const sin = Math.sin(yaw)
    this.start.set(x + leaves.x * cos + leaves.z * sin, y + leaves.y - leaves.z * Math.sin(tilt), z - leaves.x * sin + leaves.z * cos)
    // What is left over bows out on the floor.
    this.slack.lerpVectors(this.start, foot, 0.5)
    this.slack.x += 0.022
    this.slack.y = thick
    for (let ring = 0; ring < rings; ring += 1) this.ring(ring)
    setNormals(this.positions, this.normals, rings, round)
    changed(this.geometry)
  }

  private ring(ring: number): void {
    const t = ring / (rings - 1)
    this.curve.getPoint(t, this.point)
    this.curve.getPoint(Math.min(1, t + 0.01), this.along)
    this.curve.getPoint(Math.max(0, t - 0.01), this.side)
    this.along.sub(this.side).normalize()
    // The lead runs out, forward and up, never along this: whatever of it is square to the lead is a side of it.
    this.side.copy(never).addScaledVector(this.along, -this.along.dot(never)).normalize()
    this.over.crossVectors(this.side, this.along)
    for (let place = 0; place < round; place += 1) {
      const angle = (place / round) * 2 * Math.PI
      const out = Math.cos(angle) * thick
      const across = Math.sin(angle) * thick
      const at = (ring * round + place) * 3
      this.positions[at] = this.point.x + this.side.x * out + this.over.x * across
      this.positions[at + 1] = Math.max(0.0005, this.point.y) + this.side.y * out + this.over.y * across
      this.positions[at + 2] = this.point.z + this.side.z * out + this.over.z * across
    }
  }
}
