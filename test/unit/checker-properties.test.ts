/** Whatever is written in a scene folder, the checker answers with findings: it never throws, hangs or points beside the file. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SceneFiles } from '../../src/scenario/checker/source.ts'
import { tiny } from './fixtures/tiny.ts'
import { checkTiny } from './fixtures/tiny-with.ts'

const names = Object.keys(tiny)
const pieces = [
  '{',
  '}',
  '[',
  ']',
  '-> ',
  '<-',
  '<>',
  '|',
  '#',
  '# id:',
  ':',
  '"',
  '\\',
  '\n',
  '=== ',
  '= ',
  '* ',
  '+ ',
  '- ',
  '~ ',
  '(',
  ')',
  '//',
  '/*',
  'VAR x',
  ',',
  '\0',
  '𝄞',
  'INCLUDE story.ink\n',
  '->->',
]
const damage = fc.record({
  file: fc.constantFrom(...names),
  at: fc.nat(),
  drop: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 }), fc.constant('')),
})

function damaged(blows: readonly { file: string; at: number; drop: number; put: string }[]): SceneFiles {
  const files: Record<string, string> = { ...tiny }
  for (const { file, at, drop, put } of blows) {
    const text = files[file] ?? ''
    const from = at % (text.length + 1)
    files[file] = text.slice(0, from) + put + text.slice(from + drop)
  }
  return files
}

test('a damaged folder gives findings within its files, never an exception', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (blows) => {
      const files = damaged(blows)
      for (const { file, line, message } of checkTiny(files, { plays: true })) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual((files[file] ?? '').split('\n').length)
        expect(message).not.toBe('')
      }
    }),
    { numRuns: 120 },
  )
}, 120_000)

test('the same folder gives the same findings', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 2 }), (blows) => {
      const files = damaged(blows)
      expect(checkTiny(files, { plays: true })).toEqual(checkTiny(files, { plays: true }))
    }),
    { numRuns: 30 },
  )
}, 120_000)
