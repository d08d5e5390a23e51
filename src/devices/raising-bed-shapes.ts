/** What the bed's view makes itself: the cord of the hand control, and the bar at the foot that brakes the castors. */
import type { BufferGeometry } from 'three'
import { BufferAttribute, CapsuleGeometry, Color, Vector3 } from 'three'
import { finishCoordinate, paintColours } from './paint.ts'
import { changed, makeTube } from './tube.ts'

const rings = 22
const round = 7
const thick = 0.0036

/** The cord: a bow from the frame to the hand control. */
export class BedCord {
  readonly geometry: BufferGeometry
  private readonly positions: Float32Array
  private readonly normals: Float32Array
  private readonly along = new Vector3()
  private readonly out = new Vector3()
  private readonly across = new Vector3()
  /** no cord runs along this for long */
  private readonly aside = new Vector3(0.31, 0.17, 0.93).normalize()

  constructor() {
    const colour = new Color('#39474a')
    const tube = makeTube(1, rings, round, () => [colour.r, colour.g, colour.b])
    this.geometry = tube.geometry
    this.positions = tube.positions
    this.normals = tube.normals
  }

  /** Lays it from one end to the other; `pull` draws its middle (the bow's control point) off the straight way. */
  lay(from: Vector3, to: Vector3, pull: Vector3): void {
    const middleX = (from.x + to.x) / 2 + pull.x
    const middleY = (from.y + to.y) / 2 + pull.y
    const middleZ = (from.z + to.z) / 2 + pull.z
    const { along, out, across } = this
    for (let ring = 0; ring < rings; ring += 1) {
      const t = ring / (rings - 1)
      const a = (1 - t) * (1 - t)
      const b = 2 * t * (1 - t)
      const c = t * t
      along.set(
        (1 - t) * (middleX - from.x) + t * (to.x - middleX),
        (1 - t) * (middleY - from.y) + t * (to.y - middleY),
        (1 - t) * (middleZ - from.z) + t * (to.z - middleZ),
      )
      out.crossVectors(along, this.aside).normalize()
      across.crossVectors(along, out).normalize()
      for (let k = 0; k < round; k += 1) {
        // Run against the clock seen from its end, or the tube would be inside out.
        const angle = (-2 * Math.PI * k) / round
        const cos = Math.cos(angle)
        const sin = Math.sin(angle)
        const at = (ring * round + k) * 3
        const x = out.x * cos + across.x * sin
        const y = out.y * cos + across.y * sin
        const z = out.z * cos + across.z * sin
        this.normals[at] = x
        this.normals[at + 1] = y
        this.normals[at + 2] = z
        this.positions[at] = a * from.x + b * middleX + c * to.x + x * thick
        this.positions[at + 1] = a * from.y + b * middleY + c * to.y + y * thick
        this.positions[at + 2] = a * from.z + b * middleZ + c * to.z + z * thick
      }
    }
    changed(this.geometry)
  }
}

const barLong = 0.62
/** Half of what the feet tread on, red as on all such beds. */
const treads = 0.15

/** The brake bar, lying across the bed (along z), its middle at the origin. */
export function makeBrakeBar(): BufferGeometry {
  const geometry = new CapsuleGeometry(0.015, barLong - 0.03, 5, 14, 24)
  geometry.rotateX(Math.PI / 2)
  const position = geometry.getAttribute('position')
  const red = new Color('#a8452e')
  const dark = new Color('#3a4344')
  const finish = new Float32Array(position.count * 2)
  for (let i = 0; i < position.count; i += 1) {
    finish.set([finishCoordinate('rubber'), 0.5], i * 2)
  }
  const colourOf = (i: number): [number, number, number] => {
    const { r, g, b } = Math.abs(position.getZ(i)) < treads ? red : dark
    return [r, g, b]
  }
  geometry.setAttribute('color', paintColours(position.count, colourOf))
  geometry.setAttribute('uv', new BufferAttribute(finish, 2))
  return geometry
}
