import { describe, test } from 'vitest'
import { storyCases } from './story-cases.ts'
import { tryCase } from './try-case.ts'

describe.each(storyCases)('$code $what', (each) => {
  test('is found where it is, and alone', () => tryCase(each))
})
