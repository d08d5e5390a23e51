import { expect, test } from 'vitest'
import { drawTowards, lookOf, moods, stillLook } from '../../src/world/people/mood.ts'

const words = ['neutral', 'glad', 'warm', 'proud', 'sad', 'cross', 'tired', 'amused', 'worried', 'thinking']

test('every mood of the story has a look of its own', () => {
  expect([...moods].sort()).toEqual([...words].sort())
  const seen = new Set(words.map((word) => JSON.stringify(lookOf(word))))
  expect(seen.size).toBe(words.length)
})

test('an unknown mood is neutral', () => {
  expect(lookOf('')).toBe(lookOf('neutral'))
  expect(lookOf('toString')).toBe(lookOf('neutral'))
})

test('a look is drawn to its goal and, worn off, back', () => {
  const now = stillLook()
  for (let at = 0; at < 200; at++) drawTowards(now, lookOf('glad'), 0.1)
  expect(now.smile).toBeCloseTo(lookOf('glad').smile, 3)
  for (let at = 0; at < 200; at++) drawTowards(now, lookOf('glad'), 0.1, 0)
  expect(now.smile).toBeCloseTo(lookOf('neutral').smile, 3)
})
