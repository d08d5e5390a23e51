/**
 * The light that stands in a room's air: what falls on whoever is not baked, wherever they are. A set says it for some points, as the
 * six sides of a small cube; between the points of a place it is blended, and no light comes through a wall into the next.
 */
import { Vector3 } from 'three'
import { z } from 'zod/mini'
import type { SetDescription } from './set-description.ts'
import { placeUnder } from './set-description.ts'

const triple = z.tuple([z.number(), z.number(), z.number()])
const pointsSchema = z.array(z.object({ at: triple, sides: z.tuple([triple, triple, triple, triple, triple, triple]) }))

/** Points where the light is known: metres; sides +x −x +y −y +z −z, linear, 1 is what a white surface in full light throws back. */
export type AirPoints = z.infer<typeof pointsSchema>

/** Reads a set's points. Throws an error that says what is wrong with them. */
export function readAirPoints(json: unknown): AirPoints {
  const result = pointsSchema.safeParse(json)
  if (!result.success) throw new Error(z.prettifyError(result.error))
  return result.data
}

/** Metres within which a point is as good as here. */
const here = 0.25
/** How far sides are driven apart: a body hides half the room from each of its sides, a cube's face sees all before it. */
const apart = 1.5
/** What more than full light still adds at most: in a patch of sun a face stays a face. */
const glare = 0.4

/** The air of a set, in the light it is in now. */
export class Air {
  /** grows with every change of light */
  version = 0
  private readonly set: SetDescription
  private all: AirPoints = []
  private readonly byPlace = new Map<string | null, AirPoints>()

  constructor(set: SetDescription) {
    this.set = set
  }

  /** Takes the points of a light. */
  fill(points: AirPoints): void {
    this.version++
    this.all = points
    this.byPlace.clear()
    for (const point of points) {
      const place = placeUnder(this.set, point.at[0], point.at[2])
      const there = this.byPlace.get(place)
      if (there) there.push(point)
      else this.byPlace.set(place, [point])
    }
  }

  /** What falls on six sides at a place on the floor (metres), into `out`. Nothing is made. */
  at(x: number, z: number, out: readonly Vector3[]): void {
    const points = this.byPlace.get(placeUnder(this.set, x, z)) ?? this.all
    let total = 0
    for (const side of out) side.set(0, 0, 0)
    for (const { at, sides } of points) {
      const weight = 1 / ((at[0] - x) ** 2 + (at[2] - z) ** 2 + here * here) ** 2
      total += weight
      for (let k = 0; k < 6; k++) {
        const side = sides[k]
        const sum = out[k]
        if (!side || !sum) continue
        sum.x += side[0] * weight
        sum.y += side[1] * weight
        sum.z += side[2] * weight
      }
    }
    if (total === 0) return
    mean.set(0, 0, 0)
    for (const side of out) mean.add(side.divideScalar(total))
    mean.divideScalar(6)
    for (const side of out) soften(drive(side))
  }
}

const mean = new Vector3()

/** Away from the mean of all sides, never below a quarter of it. */
function drive(side: Vector3): Vector3 {
  const from = side.x + side.y + side.z
  const middle = mean.x + mean.y + mean.z
  if (from === 0) return side
  return side.multiplyScalar(Math.max(middle / 4, middle + (from - middle) * apart) / from)
}

/** Holds a light to full and a little more, in its own colour. */
function soften(side: Vector3): void {
  const most = Math.max(side.x, side.y, side.z)
  if (most > 1) side.multiplyScalar((1 + glare * (1 - Math.exp((1 - most) / glare))) / most)
}
