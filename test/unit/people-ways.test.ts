import { BoxGeometry, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js'
import { expect, test } from 'vitest'
import { bodyShape, fits, groundOf } from '../../src/input/walker.ts'
import type { Spot } from '../../src/world/people/ways.ts'
import { Ways } from '../../src/world/people/ways.ts'

/** A room of 6 by 6 metres, a wall across it at x = 0 with a door of so many metres at z = 2. */
function room(door: number) {
  const floor = new PlaneGeometry(6, 6).rotateX(-Math.PI / 2)
  const from = 2 - door / 2
  const left = new BoxGeometry(0.1, 2.4, from + 3).translate(0, 1.2, (from - 3) / 2)
  const rest = 1 - door / 2
  const right = rest > 0 ? new BoxGeometry(0.1, 2.4, rest).translate(0, 1.2, 3 - rest / 2) : null
  const walls = mergeGeometries(right ? [left, right] : [left])
  for (const name of ['normal', 'uv']) walls.deleteAttribute(name)
  return groundOf(walls, floor)
}

function known(door: number): { ways: Ways; ground: ReturnType<typeof room> } {
  const ground = room(door)
  const ways = new Ways(ground)
  for (let rounds = 0; !ways.ready; rounds++) {
    ways.prepare(100)
    expect(rounds).toBeLessThan(100)
  }
  return { ways, ground }
}

const long = (way: readonly Spot[]) =>
  way.slice(1).reduce((sum, at, k) => sum + Math.hypot(at.x - (way[k]?.x ?? 0), at.z - (way[k]?.z ?? 0)), 0)

test('leads through the door, from the first point to the last, and touches nothing', () => {
  const { ways, ground } = known(0.9)
  const way = ways.find({ x: -2, z: -2 }, { x: 2, z: -2 })
  expect(way?.[0]).toEqual({ x: -2, z: -2 })
  expect(way?.at(-1)).toEqual({ x: 2, z: -2 })
  for (let k = 1; k < (way?.length ?? 0); k++) {
    const [a, b] = [way?.[k - 1] as Spot, way?.[k] as Spot]
    for (let part = 0; part <= 1; part += 0.1) {
      const [x, z] = [a.x + (b.x - a.x) * part, a.z + (b.z - a.z) * part]
      // rounding and half a cell may take a few centimetres of the elbow room
      expect(fits({ ...ground }, [], x, 0, z) || Math.abs(x) > 0.05 + bodyShape.radius - 0.08 || Math.abs(z - 2) < 0.33).toBe(true)
    }
  }
  const direct = 2 * Math.hypot(2, 4)
  expect(long(way ?? [])).toBeGreaterThan(direct - 1.2)
  expect(long(way ?? [])).toBeLessThan(direct + 0.6)
})

test('goes straight where nothing is in the way', () => {
  const { ways } = known(0.9)
  const way = ways.find({ x: -2.5, z: -2.5 }, { x: -0.8, z: 1.7 })
  expect(long(way ?? [])).toBeCloseTo(Math.hypot(1.7, 4.2), 2)
})

test('no way through a gap too narrow, none into nowhere', () => {
  expect(known(0.3).ways.find({ x: -2, z: 0 }, { x: 2, z: 0 })).toBeNull()
  expect(known(0.9).ways.find({ x: -2, z: 0 }, { x: 9, z: 0 })).toBeNull()
})

test('starts from beside the free floor: from a chair at the wall', () => {
  const { ways } = known(0.9)
  const way = ways.find({ x: -0.1, z: -1 }, { x: -2, z: -1 })
  expect(way?.[0]).toEqual({ x: -0.1, z: -1 })
})

test('finds the same way whether the floor has been looked at before or is looked at now', () => {
  const asked = new Ways(room(0.9))
  expect(asked.ready).toBe(false)
  const way = asked.find({ x: -2, z: -2 }, { x: 2, z: -2 })
  expect(way).toEqual(known(0.9).ways.find({ x: -2, z: -2 }, { x: 2, z: -2 }))
  expect(way).not.toBeNull()
})

test('walks round whoever stands there, and not at all where they fill the door', () => {
  const { ways } = known(0.9)
  const who = { x: -1.5, z: 0 }
  const way = ways.find({ x: -1.5, z: -2 }, { x: -1.5, z: 2 }, who)
  for (const { x, z } of way ?? []) expect(Math.hypot(x - who.x, z - who.z)).toBeGreaterThan(0.5)
  expect(long(way ?? [])).toBeGreaterThan(4.1)
  expect(ways.find({ x: -2, z: -2 }, { x: 2, z: -2 }, { x: 0, z: 2 })).toBeNull()
  expect(ways.find({ x: -2, z: -2 }, { x: 2, z: -2 })).not.toBeNull()
})
