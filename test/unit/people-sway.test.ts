import { expect, test } from 'vitest'
import { Sway } from '../../src/world/people/sway.ts'

const frame = 1 / 72

/** Two minutes of somebody who does nothing, ten times a second. */
function watched(seed: number): number[][] {
  const sway = new Sway(seed)
  const out: number[][] = []
  for (let k = 0; k < 120 * 72; k++) {
    sway.update(frame)
    if (k % 7 === 0) out.push([sway.lean, sway.turn, sway.tilt, sway.nod])
  }
  return out
}

const joint = (all: number[][], k: number) => all.map((each) => each[k] ?? 0)

/** How alike a run is to itself so many samples later: 1 the same. */
function alike(run: number[], lag: number): number {
  const a = run.slice(0, run.length - lag)
  const b = run.slice(lag)
  const mean = (of: number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
  const [ma, mb] = [mean(a), mean(b)]
  let [up, la, lb] = [0, 0, 0]
  a.forEach((value, index) => {
    const [x, y] = [value - ma, (b[index] ?? 0) - mb]
    up += x * y
    la += x * x
    lb += y * y
  })
  return up / Math.sqrt(la * lb)
}

test('nothing comes round again within a minute', () => {
  for (const seed of [1, 2, 77]) {
    const all = watched(seed)
    for (let lag = 50; lag <= 600; lag += 5) {
      // a loop would repeat in every joint at once
      const least = Math.min(...[0, 1, 2, 3].map((k) => alike(joint(all, k), lag)))
      expect(least).toBeLessThan(0.75)
    }
  }
})

test('it is small, never still, and never jerks', () => {
  const sway = new Sway(5)
  let before = 0
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < 90 * 72; k++) {
    sway.update(frame)
    if (k > 0) expect(Math.abs(sway.turn - before)).toBeLessThan(0.06)
    before = sway.turn
    least = Math.min(least, sway.turn)
    most = Math.max(most, sway.turn)
    for (const value of [sway.lean, sway.turn, sway.tilt, sway.nod]) expect(Math.abs(value)).toBeLessThan(3.2)
  }
  expect(most - least).toBeGreaterThan(1.2)
})

test('who has busy hands sways less', () => {
  const free = new Sway(9)
  const busy = new Sway(9)
  let [a, b] = [0, 0]
  for (let k = 0; k < 72 * 30; k++) {
    free.update(frame)
    busy.update(frame, 0.25)
    a += Math.abs(free.turn)
    b += Math.abs(busy.turn)
  }
  expect(b).toBeCloseTo(a * 0.25, 5)
})

test('two people do not sway together', () => {
  expect(alike(joint(watched(1), 1), 0)).toBeCloseTo(1)
  const [one, other] = [joint(watched(1), 1), joint(watched(2), 1)]
  const apart = one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length
  expect(apart).toBeGreaterThan(0.3)
})
