import { describe, test } from 'vitest'
import { textCases } from './text-cases.ts'
import { tryCase } from './try-case.ts'

describe.each(textCases)('$code $what', (each) => {
  test('is found where it is, and alone', () => tryCase(each))
})
