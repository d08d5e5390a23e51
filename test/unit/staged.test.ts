/** The stage stays with a phase until its last line is said; facts go line by line. */
import { beforeEach, expect, test } from 'vitest'
import type { Line, Moment } from '../../src/scenario/moment.ts'
import { playStore } from '../../src/scenario/play-store.ts'
import type { Facts } from '../../src/scenario/scene-schema.ts'
import { speaking } from '../../src/speech/speaking.ts'
import { staged } from '../../src/world/staged.ts'

const line = (id: string, facts: Facts): Line => ({ id, speaker: 'narrator', mood: 'neutral', look: '', facts })
const open = { examine: [], use: [], go: [], leave: false, ask: false }
const moment = (step: number, phase: string, place: string, lines: Line[] = []): Moment => ({
  ...{ step, phase, place, lines, open, choices: [], topic: { kind: 'phase', id: phase }, ending: null },
  facts: { phase, place, ...lines.at(-1)?.facts },
})
const says = (now: Line | null) => speaking.setState({ line: now, said: now === null })
const shown = () => staged.getState().moment

const knock = line('knock', { phase: 'doorstep', entry: '' })
const opens = line('opens', { phase: 'doorstep', entry: 'waited' })
const sits = line('sits', { phase: 'table', entry: 'waited' })

beforeEach(() => {
  playStore.setState({ moment: null })
  says(null)
  playStore.setState({ moment: moment(3, 'doorstep', 'doorstep') })
})

test('lines of the phase before are heard where it was, and the door opens with the line that says so', () => {
  playStore.setState({ moment: moment(4, 'table', 'living', [knock, opens, sits]) })
  says(knock)
  expect(shown()).toMatchObject({ phase: 'doorstep', place: 'doorstep', facts: { entry: '' } })
  says(opens)
  expect(shown()).toMatchObject({ phase: 'doorstep', place: 'doorstep', facts: { entry: 'waited', place: 'doorstep' } })
  says(sits)
  expect(shown()).toBe(playStore.getState().moment)
})

test('a phase that ends with its last line begins when all is said', () => {
  playStore.setState({ moment: moment(4, 'table', 'living', [knock, opens]) })
  says(opens)
  expect(shown()?.place).toBe('doorstep')
  says(null)
  expect(shown()?.place).toBe('living')
})

test('a phase that begins with its own line, another play and an action without words are shown at once', () => {
  playStore.setState({ moment: moment(4, 'table', 'living', [sits]) })
  expect(shown()?.place).toBe('living')
  playStore.setState({ moment: moment(9, 'later', 'hall', [sits]) })
  expect(shown()?.place).toBe('hall')
  const { lines } = playStore.getState().moment as Moment
  playStore.setState({ moment: { ...moment(10, 'doorstep', 'doorstep'), lines } })
  expect(shown()?.place).toBe('doorstep')
})

test('whatever is done meanwhile brings the stage along', () => {
  playStore.setState({ moment: moment(4, 'table', 'living', [knock, sits]) })
  says(knock)
  playStore.setState({ moment: moment(5, 'table', 'kitchen', [sits]) })
  expect(shown()?.place).toBe('kitchen')
})
