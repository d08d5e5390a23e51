/** When a story preaches, and what is gained at a spot. */
import { describe, expect, test } from 'vitest'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import { gainsAt, winner } from '../../src/scenario/checker/preach.ts'
import { begin } from '../../src/scenario/play.ts'
import { tiny } from './fixtures/tiny.ts'

describe('one approach wins', () => {
  test('when it is best at every spot', () => {
    expect(
      winner([
        { with: 2, for: -1 },
        { with: 1, aid: 0, leave: -1 },
      ]),
    ).toBe('with')
  })
  test('also when it is only tied at one of many', () => {
    expect(
      winner([
        { with: 2, for: -1 },
        { with: 1, aid: 1 },
        { with: 3, leave: 0 },
      ]),
    ).toBe('with')
  })
  test('not when another is better at a single spot', () => {
    expect(
      winner([
        { with: 2, for: -1 },
        { with: 1, aid: 2 },
        { with: 3, leave: 0 },
      ]),
    ).toBeNull()
  })
  test('not when it is missing at a spot where others are offered', () => {
    expect(
      winner([
        { with: 2, for: -1 },
        { aid: 2, for: 0 },
      ]),
    ).toBeNull()
  })
  test('not when all are alike', () => {
    expect(
      winner([
        { with: 0, for: 0 },
        { with: 0, for: 0 },
      ]),
    ).toBeNull()
  })
  test('spots that offer but one approach say nothing', () => {
    expect(winner([{ with: 2, for: -1 }, { aid: 2 }])).toBeNull()
  })
})

test('gains are found behind reasons and sums, best of each approach', () => {
  const { bundle } = compileScene(tiny)
  if (!bundle) throw new Error('the tiny scene does not compile')
  expect(gainsAt(bundle, begin(bundle), 'rug')).toEqual({ for: -1, with: 2 })
})
