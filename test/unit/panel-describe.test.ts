import { expect, it } from 'vitest'
import { panelOf } from '../../src/panels/describe.ts'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import type { Moment } from '../../src/scenario/moment.ts'

const words = { you: 'Du', hint: 'Vink', stepAway: 'Lad det ligge', goOn: 'Videre' }
const catalogue = {
  'spot.rug': 'Gulvtæppet',
  'cast.inger': 'Inger',
  'phase.round': 'Rundt',
  'phase.round.task': 'Se dig om',
  rug_1: 'Jeg kender det tæppe, {name}.',
  rug_w1: 'Hun kan falde.',
  rug_with: 'Spørg hende.',
}
const bundle = { scene: { cast: [{ id: 'inger' }] } } as unknown as SceneBundle
const moment: Moment = {
  step: 3,
  phase: 'round',
  place: 'living',
  topic: { kind: 'spot', id: 'rug' },
  lines: [{ id: 'rug_1', speaker: 'inger', mood: 'proud', look: 'rug', facts: { name: 'Noor' } }],
  choices: [
    { id: 'rug_w1', why: 'textbook', facts: {} },
    { id: 'rug_with', approach: 'with', landmark: 'cooperation', silence: 5, facts: {} },
  ],
  open: { examine: [], use: [], go: [], leave: true, ask: false },
  facts: {},
  ending: null,
}

it('describes who says what, and answers with their number keys', () => {
  const panel = panelOf(bundle, moment, { do: 'examine', spot: 'rug' }, catalogue, words)
  expect(panel.title).toBe('Gulvtæppet')
  expect(panel.task).toBe('Se dig om')
  expect(panel.about).toBe('rug')
  expect(panel.lines).toEqual([{ id: 'rug_1', speaker: 'inger', name: 'Inger', text: 'Jeg kender det tæppe, Noor.' }])
  expect(panel.choices.map(({ label, digit, silence }) => [label, digit, silence])).toEqual([
    ['Hun kan falde.', 1, undefined],
    ['Spørg hende.', 2, 5],
  ])
})

it('never tells while playing what an answer counts as', () => {
  const told = JSON.stringify(panelOf(bundle, moment, undefined, catalogue, words))
  for (const word of ['textbook', 'approach', 'landmark', 'cooperation', '"why"']) expect(told).not.toContain(word)
})

it('steps away from what is open, and calls going on by its own name', () => {
  expect(panelOf(bundle, moment, undefined, catalogue, words).tools).toEqual([
    { kind: 'leave', label: 'Lad det ligge', action: { do: 'leave' } },
  ])
  const free: Moment = { ...moment, topic: null, lines: [], choices: [], open: { ...moment.open, ask: true } }
  const named = panelOf(bundle, free, undefined, { ...catalogue, 'phase.round.leave': 'Jeg har set nok' }, words)
  expect(named.tools.map((tool) => tool.label)).toEqual(['Vink', 'Jeg har set nok'])
  expect(named.title).toBe('Rundt')
})

it('repeats what one just answered', () => {
  expect(panelOf(bundle, moment, { do: 'choose', id: 'rug_with' }, catalogue, words).answer).toBe('Spørg hende.')
  expect(panelOf(bundle, moment, { do: 'ask' }, catalogue, words).answer).toBeNull()
})
