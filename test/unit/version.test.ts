import { describe, expect, it } from 'vitest'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import { tiny } from './fixtures/tiny.ts'

/** Version of the tiny scene after its text has been changed so. */
function versionAfter(from: string, to: string): string {
  const files = Object.fromEntries(Object.entries(tiny).map(([path, text]) => [path, from ? text.replaceAll(from, to) : text]))
  const { bundle, diagnostics } = compileScene(files)
  if (!bundle) throw new Error(diagnostics.map((each) => each.message).join('\n'))
  return bundle.version
}
const today = versionAfter('', '')

describe('the version a saved play belongs to', () => {
  it.each([
    ['a line', 'Goddag, jeg er Olga.', 'Dav, jeg er Olga.'],
    ['a choice', 'Rul det sammen.', 'Rul det væk.'],
    ['a title', 'Hos Olga', 'Hjemme hos Olga'],
    ['a source', 'Opfundet, 2024', 'Opfundet, 2025'],
  ])('stays when the words of %s are mended', (_, from, to) => {
    expect(versionAfter(from, to)).toBe(today)
  })
  it.each([
    ['a choice has another id', 'rug_for', 'rug_for2'],
    ['a fact is compared with another value', 'wish == "tea"', 'wish == "sun"'],
    ['a fact is set to another value', '~ wish = "tea"', '~ wish = "sun"'],
    ['a number changes', '~ change(network, 2)', '~ change(network, 3)'],
    ['the scene asks another fact', 'lamp_there', 'lamp_here'],
  ])('changes when %s', (_, from, to) => {
    expect(versionAfter(from, to)).not.toBe(today)
  })
})
