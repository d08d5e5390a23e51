import { describe, expect, test } from 'vitest'
import { tiny } from '../fixtures/tiny.ts'
import { checkTiny } from '../fixtures/tiny-with.ts'
import { playCases } from './play-cases.ts'
import { tryCase } from './try-case.ts'

test('the tiny scene has nothing wrong with it', () => {
  expect(checkTiny(tiny, { plays: true })).toEqual([])
})

describe.each(playCases)('$code $what', (each) => {
  test('is found where it is, and alone', () => tryCase(each))
})
