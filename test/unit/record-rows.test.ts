/** The lines as they are read in: what there is of each, and in which order. */
import { expect, it } from 'vitest'
import { grouped, isMissing, rowsOf } from '../../src/pages/record/rows.ts'
import type { Take } from '../../src/pages/record/takes.ts'
import type { ScriptLine } from '../../src/scenario/bundle.ts'

const line = (id: string, speaker: string, part: string, more: Partial<ScriptLine> = {}): ScriptLine => ({
  id,
  speaker,
  mood: 'neutral',
  look: '',
  part,
  ...more,
})
const script = [
  line('a', 'narrator', 'phase.visit'),
  line('b', 'olga', 'phase.visit'),
  line('c', 'you', 'spot.rug'),
  line('d', 'olga', 'spot.rug'),
  line('e', 'bent', 'spot.rug'),
  line('f', 'olga', 'phase.visit'),
  line('g', 'narrator', '', { changes: true }),
]
const catalogue = { a: 'A', b: 'B', c: 'C', d: 'D', e: 'E', f: 'F', g: '{x}' }
const take = (id: string, text: string, language: Take['language'] = 'da'): Take => ({
  scene: 'home',
  language,
  id,
  text,
  ending: 'wav',
  bytes: new ArrayBuffer(0),
  seconds: 1,
  at: 0,
})

it('stand by speaker and part, the narrator last, without those whose words change', () => {
  const rows = rowsOf(script, catalogue, {}, 'da', [])
  expect(rows.map((row) => row.line.id).join('')).toBe('bfdeca')
  expect(grouped(rows).map(({ speaker, parts }) => [speaker, parts.map(({ part }) => part)])).toEqual([
    ['olga', ['phase.visit', 'spot.rug']],
    ['bent', ['spot.rug']],
    ['you', ['spot.rug']],
    ['narrator', ['phase.visit']],
  ])
})

it('know what there is: nothing, a take, a take of other words, a file of the scene', () => {
  const takes = [take('b', 'B'), take('d', 'D, as it was'), take('e', 'E', 'sv')]
  const rows = rowsOf(script, catalogue, { da: { a: 'opus', b: 'opus' } }, 'da', takes)
  const states = Object.fromEntries(rows.map((row) => [row.line.id, row.state]))
  expect(states).toEqual({ a: 'shipped', b: 'taken', c: 'missing', d: 'changed', e: 'missing', f: 'missing' })
  expect(rows.filter(isMissing).map((row) => row.line.id)).toEqual(['f', 'd', 'e', 'c'])
})
