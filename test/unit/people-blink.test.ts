import { expect, test } from 'vitest'
import { Blink, closedAt } from '../../src/world/people/blink.ts'

const frame = 1 / 72

function blinksIn(seconds: number, seed: number, liveliness: number): number {
  const blink = new Blink(seed)
  let count = 0
  let shut = false
  for (let t = 0; t < seconds; t += frame) {
    blink.update(frame, liveliness)
    expect(blink.closed).toBeGreaterThanOrEqual(0)
    expect(blink.closed).toBeLessThanOrEqual(1)
    if (!shut && blink.closed > 0.9) {
      count++
      shut = true
    }
    if (blink.closed < 0.5) shut = false
  }
  return count
}

test('ten to twenty-four blinks a minute at rest, more while talking', () => {
  for (const seed of [1, 2, 3, 99]) {
    const still = blinksIn(120, seed, 1) / 2
    expect(still).toBeGreaterThan(9)
    expect(still).toBeLessThan(25)
    expect(blinksIn(120, seed, 1.6) / 2).toBeGreaterThan(still)
  }
})

test('the lids close faster than they open and always open again', () => {
  expect(closedAt(-1)).toBe(0)
  expect(closedAt(0.09)).toBe(1)
  expect(closedAt(0.04)).toBeGreaterThan(closedAt(0.2))
  expect(closedAt(1)).toBe(0)
})

test('a blink can be asked for', () => {
  const blink = new Blink(5)
  blink.update(frame, 0, true)
  for (let at = 0; at < 6; at++) blink.update(frame, 0)
  expect(blink.closed).toBeGreaterThan(0.8)
})
