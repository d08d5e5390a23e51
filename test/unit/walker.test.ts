import fc from 'fast-check'
import type { BufferGeometry } from 'three'
import { BoxGeometry, Float32BufferAttribute, PlaneGeometry, Vector3 } from 'three'
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { describe, expect, it } from 'vitest'
import type { Post } from '../../src/input/walker.ts'
import { bodyShape, clearBetween, fits, floorUnder, groundOf, headBlocked, landing, walk } from '../../src/input/walker.ts'

type Box = { at: [number, number, number]; size: [number, number, number] }

/** Two rooms of 4 × 4 m with a door of 0.9 m between them, a table in one, a wardrobe in the other, a sill in the door. */
const boxes: Box[] = [
  { at: [0, 1.25, -2.1], size: [8.4, 2.5, 0.2] },
  { at: [0, 1.25, 2.1], size: [8.4, 2.5, 0.2] },
  { at: [-4.1, 1.25, 0], size: [0.2, 2.5, 4] },
  { at: [4.1, 1.25, 0], size: [0.2, 2.5, 4] },
  { at: [0, 1.25, -1.225], size: [0.1, 2.5, 1.55] },
  { at: [0, 1.25, 1.225], size: [0.1, 2.5, 1.55] },
  { at: [-2, 0.37, 0], size: [1.4, 0.74, 0.8] },
  { at: [3.4, 1, -1.5], size: [1.2, 2, 0.9] },
  { at: [0, 0.02, 0], size: [0.1, 0.04, 0.9] },
]

function boxGeometry({ at, size }: Box): BufferGeometry {
  return new BoxGeometry(...size)
    .translate(...at)
    .deleteAttribute('uv')
    .deleteAttribute('normal')
}
function floorGeometry(): BufferGeometry {
  const floor = new PlaneGeometry(8, 4).rotateX(-Math.PI / 2)
  const plain = floor.clone()
  plain.setAttribute('position', new Float32BufferAttribute(floor.getAttribute('position').array.slice(), 3))
  return plain
}
const ground = groundOf(mergeGeometries(boxes.map(boxGeometry)), floorGeometry())
const inger: Post = { x: 2, z: 1, radius: 0.3 }
const posts = [inger]

/** Distance on the floor plan from a point to a box. */
const planDistance = ({ at, size }: Box, x: number, z: number) =>
  Math.hypot(Math.max(Math.abs(x - at[0]) - size[0] / 2, 0), Math.max(Math.abs(z - at[2]) - size[2] / 2, 0))

function expectFree(feet: Vector3) {
  for (const box of boxes) {
    if (box.at[1] + box.size[1] / 2 <= bodyShape.low) continue
    expect(planDistance(box, feet.x, feet.z)).toBeGreaterThan(bodyShape.radius - 0.01)
  }
  expect(Math.hypot(feet.x - inger.x, feet.z - inger.z)).toBeGreaterThanOrEqual(inger.radius + bodyShape.radius - 1e-6)
  expect(floorUnder(ground, feet.x, feet.y, feet.z)).not.toBeNull()
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const move = fc.tuple(number(-6, 6), number(-6, 6))

describe('walking', () => {
  it('never ends inside anything or off the floor, from any start and by any moves', () => {
    fc.assert(
      fc.property(number(-5, 5), number(-3, 3), fc.array(move, { maxLength: 25 }), (x, z, moves) => {
        const feet = new Vector3()
        if (!landing(ground, posts, new Vector3(x, 0, z), feet)) return
        expectFree(feet)
        for (const [dx, dz] of moves) {
          walk(ground, posts, feet, dx, dz)
          expectFree(feet)
        }
      }),
      { numRuns: 120 },
    )
  })
  it('is never further than it was asked to go', () => {
    fc.assert(
      fc.property(move, ([dx, dz]) => {
        const feet = new Vector3(-3.3, 0, -1.4)
        expect(walk(ground, posts, feet, dx, dz)).toBeLessThanOrEqual(Math.hypot(dx, dz) + 0.3)
      }),
      { numRuns: 60 },
    )
  })
  it('goes through the door and not through the wall beside it', () => {
    const feet = new Vector3(-1, 0, 0.05)
    walk(ground, posts, feet, 2, 0)
    expect(feet.x).toBeGreaterThan(0.8)
    feet.set(-1, 0, 1.2)
    walk(ground, posts, feet, 2, 0)
    expect(feet.x).toBeLessThan(-0.2)
  })
  it('slides along a wall that is met aslant', () => {
    const feet = new Vector3(-3, 0, -1.5)
    walk(ground, posts, feet, 1.5, -1.5)
    expect(feet.x).toBeGreaterThan(-2)
    expect(feet.z).toBeGreaterThan(-2 + bodyShape.radius - 0.01)
  })
  it('stands still on no wish and on nonsense', () => {
    const feet = new Vector3(-1, 0, 0.05)
    for (const wish of [0, Number.NaN, Number.POSITIVE_INFINITY]) expect(walk(ground, posts, feet, wish, 0)).toBe(0)
    expect(feet.toArray()).toEqual([-1, 0, 0.05])
  })
})

describe('landing', () => {
  it('never puts anybody into the table, the wardrobe, Inger or outside', () => {
    const out = new Vector3()
    expect(landing(ground, posts, new Vector3(-2, 0, 0), out)).toBe(false)
    expect(landing(ground, posts, new Vector3(3.4, 0, -1.5), out)).toBe(false)
    expect(landing(ground, posts, new Vector3(9, 0, 0), out)).toBe(false)
    fc.assert(
      fc.property(number(-5, 5), number(-3, 3), (x, z) => {
        if (landing(ground, posts, new Vector3(x, 0, z), out)) expectFree(out)
      }),
    )
  })
  it('lands where it points, or beside it on the same side of the wall', () => {
    const out = new Vector3()
    expect(landing(ground, posts, new Vector3(-1, 0, 1), out)).toBe(true)
    expect(out.distanceTo(new Vector3(-1, 0, 1))).toBeLessThan(1e-6)
    expect(landing(ground, posts, new Vector3(-0.12, 0, 1.3), out)).toBe(true)
    expect(out.x).toBeLessThan(-0.05 - bodyShape.radius + 0.01)
  })
  it('stands on what fits', () => {
    fc.assert(
      fc.property(number(-4, 4), number(-2, 2), (x, z) => {
        if (fits(ground, posts, x, 0, z)) expectFree(new Vector3(x, 0, z))
      }),
    )
  })
})

describe('real steps', () => {
  it('notices a head in the wall and one that went through it', () => {
    const free = new Vector3(-1, 1.6, 1.2)
    expect(headBlocked(ground, posts, new Vector3(-0.5, 1.6, 1.2), free)).toBe(false)
    expect(headBlocked(ground, posts, new Vector3(-0.02, 1.6, 1.2), free)).toBe(true)
    expect(headBlocked(ground, posts, new Vector3(1, 1.6, 1.2), free)).toBe(true)
    expect(headBlocked(ground, posts, new Vector3(0.5, 1.6, 0), new Vector3(-0.5, 1.6, 0))).toBe(false)
  })
  it('notices a head in somebody, and one that went through them', () => {
    const free = new Vector3(1, 1.6, 1)
    expect(headBlocked(ground, posts, new Vector3(1.5, 1.6, 1), free)).toBe(false)
    expect(headBlocked(ground, posts, new Vector3(1.9, 1.6, 1), free)).toBe(true)
    expect(headBlocked(ground, posts, new Vector3(3, 1.6, 1), free)).toBe(true)
  })
  it('sees what stands between', () => {
    expect(clearBetween(ground, -1, 1, 1.2, 1, 1, 1.2)).toBe(false)
    expect(clearBetween(ground, -1, 1, 0, 1, 1, 0)).toBe(true)
  })
})
