/** Where a device stands: at its own node, or where its facts have moved it. */
import { expect, test } from 'vitest'
import { standsAt } from '../../src/scenario/when.ts'

const tablet: Parameters<typeof standsAt>[0] = {
  node: 'on_table',
  moves: [
    { node: 'at_wall', when: { phase: 'later', used: false } },
    { node: 'in_drawer', when: { phase: 'later' } },
  ],
}

test('it stands at its own node while no move holds', () => {
  expect(standsAt(tablet, { phase: 'try', used: false })).toBe('on_table')
  expect(standsAt(tablet, {})).toBe('on_table')
  expect(standsAt({ node: 'on_table' }, { phase: 'later' })).toBe('on_table')
})

test('the first move that holds counts', () => {
  expect(standsAt(tablet, { phase: 'later', used: false })).toBe('at_wall')
  expect(standsAt(tablet, { phase: 'later', used: true })).toBe('in_drawer')
})
