/** A tiny scene with one thing wrong must give that one code, at that line, and nothing else. */
import { expect } from 'vitest'
import type { Code } from '../../../src/scenario/checker/diagnostics.ts'
import { codes } from '../../../src/scenario/checker/diagnostics.ts'
import type { Known } from '../../../src/scenario/checker/known.ts'
import { tinyPictures } from '../fixtures/tiny.ts'
import type { Changes } from '../fixtures/tiny-with.ts'
import { checkTiny, lineOf, tinyWith, translated } from '../fixtures/tiny-with.ts'

export type Case = {
  code: Code
  what: string
  change: Changes
  /** file, a text on a line, how many lines below it; only the file: any line */
  at: readonly [file: string, text?: string, below?: number]
  /** what else follows from it */
  also?: readonly Code[]
  plays?: boolean
  known?: Partial<Known>
  address?: string
  /** further files of the folder, beside those that are read */
  beside?: readonly string[]
  /** leave the catalogues as they are */
  texts?: 'kept'
  severity?: 'warning'
}

export function tryCase({ code, change, at: [file, text = '', below = 0], also = [], severity, texts, beside, ...options }: Case): void {
  const changed = tinyWith(change)
  const files = texts === 'kept' ? changed : translated(changed)
  const found = checkTiny(files, { ...options, ...(beside && { all: [...Object.keys(files), ...tinyPictures, ...beside] }) })
  const line: unknown = text === '' ? expect.any(Number) : lineOf(files, file, text) + below
  expect(found.filter((each) => each.code !== code && !also.includes(each.code))).toEqual([])
  expect(found).toContainEqual({ code, severity: severity ?? codes[code].severity, file, line, message: expect.any(String) as string })
}
