import { describe, test } from 'vitest'
import { sceneCases } from './scene-cases.ts'
import { tryCase } from './try-case.ts'

describe.each(sceneCases)('$code $what', (each) => {
  test('is found where it is, and alone', () => tryCase(each))
})
