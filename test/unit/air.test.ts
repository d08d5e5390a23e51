/** What falls on somebody comes from their own room, and changes softly on the way. */
import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { AirPoints } from '../../src/world/air.ts'
import { Air, readAirPoints } from '../../src/world/air.ts'
import { LightAbout, newSides } from '../../src/world/live-light.ts'
import type { SetDescription } from '../../src/world/set-description.ts'

const floor = (x: number): [number, number][] => [
  [x, 0],
  [x + 2, 0],
  [x + 2, 2],
  [x, 2],
]
const set = {
  places: { bright: { stand: [1, 0, 1], yaw: 0, floor: floor(0) }, dark: { stand: [3, 0, 1], yaw: 0, floor: floor(2) } },
} as unknown as SetDescription
const point = (x: number, light: number, steps = 0): AirPoints[number] => {
  const side = (k: number): [number, number, number] => [light * (1 + k * steps), (light / 2) * (1 + k * steps), 0]
  return { at: [x, 1.2, 1], sides: [side(0), side(1), side(2), side(3), side(4), side(5)] }
}
const air = () => {
  const filled = new Air(set)
  filled.fill([point(0.2, 0.4), point(1.8, 0.8), point(2.2, 0.1), point(3.8, 0.1)])
  return filled
}
const red = (x: number, from = air()) => {
  const out = newSides()
  from.at(x, 1, out)
  return out[0]?.x ?? Number.NaN
}

test('no light comes through the wall', () => {
  expect(red(1.99)).toBeGreaterThan(0.7)
  expect(red(2.01)).toBeCloseTo(0.1)
})

test('between two points of a room it is between theirs, and in a doorway that of the nearest', () => {
  expect(red(1)).toBeCloseTo(0.6, 1)
  expect(red(0.2)).toBeCloseTo(0.4, 1)
  expect(red(4.2)).toBeLessThan(0.2)
})

test('every side has its own light, farther apart than on a cube, and its own colour', () => {
  const room = new Air(set)
  room.fill([point(1, 0.4, 0.1)])
  const out = newSides()
  room.at(1, 1, out)
  const reds = out.map(({ x }) => x)
  expect(reds).toEqual(reds.toSorted((a, b) => a - b))
  expect((reds[5] ?? 0) - (reds[0] ?? 0)).toBeCloseTo(1.5 * 0.2)
  for (const { x, y } of out) expect(y / x).toBeCloseTo(0.5)
})

test('who walks takes the light on by and by, who is put elsewhere or stands in another light has it at once', () => {
  const room = air()
  const about = new LightAbout(room)
  const now = () => about.sides[0]?.x ?? Number.NaN
  about.follow(1.6, 1, 0.1)
  const bright = now()
  about.follow(2.05, 1, 0.1)
  expect(now()).toBeLessThan(bright)
  expect(now()).toBeGreaterThan(0.9 * bright)
  about.follow(3.5, 1, 0.1)
  expect(now()).toBeCloseTo(0.1)
  room.fill([point(3.5, 0.7)])
  about.follow(3.5, 1, 0.1)
  expect(now()).toBeCloseTo(0.7)
})

test('a set without points leaves it dark, and points of a wrong shape are refused', () => {
  const out = [new Vector3(1, 1, 1)]
  new Air(set).at(1, 1, out)
  expect(out[0]?.toArray()).toEqual([0, 0, 0])
  expect(() => readAirPoints([{ at: [0, 0, 0], sides: [] }])).toThrow(/sides/)
  expect(readAirPoints([point(0, 1)])).toHaveLength(1)
})

test('a patch of sun is bright in its own colour, and no more than a face bears', () => {
  const room = new Air(set)
  room.fill([point(1, 9)])
  const side = newSides()
  room.at(1, 1, side)
  expect(side[0]?.x).toBeGreaterThan(1.3)
  expect(side[0]?.x).toBeLessThan(1.5)
  expect((side[0]?.y ?? 0) / (side[0]?.x ?? 1)).toBeCloseTo(0.5)
})
