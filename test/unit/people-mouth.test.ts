import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MouthShape } from '../../src/world/people/mouth.ts'
import { readScore, scoreOf } from '../../src/world/people/mouth.ts'

const shape = (): MouthShape => ({ jaw: 0, round: 0, wide: 0 })

test('vowels open, b p m close, å and o round the lips', () => {
  const out = shape()
  const score = scoreOf('aba')
  readScore(score, score.at[1] ?? 0, out)
  expect(out.jaw).toBeGreaterThan(0.5)
  readScore(score, score.at[2] ?? 0, out)
  expect(out.jaw).toBe(0)
  const round = scoreOf('å')
  readScore(round, round.at[1] ?? 0, out)
  expect(out.round).toBeGreaterThan(0.5)
})

test('the mouth is at rest before and after any line', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const out = shape()
      const score = scoreOf(text)
      for (const part of [0, 1, 2]) {
        readScore(score, part, out)
        expect(out.jaw).toBeLessThan(0.05)
      }
    }),
  )
})

test('reading on from the last place gives the same as searching from the start', () => {
  const score = scoreOf('Nå, er det dig? Kom indenfor, så laver jeg en kop kaffe.')
  const one = shape()
  const other = shape()
  let at = 0
  for (let part = 0; part <= 1; part += 0.003) {
    at = readScore(score, part, one, at)
    readScore(score, part, other)
    expect(one).toEqual(other)
    expect(one.jaw).toBeLessThanOrEqual(1)
  }
})

test('a comma is a rest in the middle of a line', () => {
  const score = scoreOf('ja, ja')
  const out = shape()
  readScore(score, score.at[3] ?? 0, out)
  expect(out.jaw).toBeLessThan(0.05)
})
