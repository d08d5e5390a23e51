import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { silence, startSilences } from '../../src/panels/silence.ts'
import type { Action, Line, Moment } from '../../src/scenario/moment.ts'
import { playStore } from '../../src/scenario/play-store.ts'
import { settings } from '../../src/scenario/settings.ts'
import { textStore } from '../../src/scenario/text-store.ts'
import { secondsOf, speaking, startSpeaking } from '../../src/speech/speaking.ts'

const line = (id: string): Line => ({ id, speaker: 'inger', mood: 'neutral', look: '', facts: {} })
const moment = (step: number, lines: Line[], choices: Moment['choices'] = []): Moment => ({
  step,
  phase: 'table',
  place: 'living',
  topic: null,
  lines,
  choices,
  facts: {},
  ending: null,
  open: { examine: [], use: [], go: [], leave: false, ask: false },
})
const acted: Action[] = []
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { hidden: false })
  acted.length = 0
  textStore.getState().set('da', { short: 'Ja.', long: 'x'.repeat(56) })
  playStore.setState({ moment: moment(0, [line('short'), line('long')]), paused: false, act: (action) => acted.push(action) > 0 })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  settings.getState().change({ silences: true })
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('gives a short line time to be heard, and a long one as long as it takes to read', () => {
  expect(secondsOf(line('short'))).toBe(1.6)
  expect(secondsOf(line('long'))).toBe(4)
})

it('says the lines of a moment one after another, and rests', () => {
  stops.push(startSpeaking())
  expect(speaking.getState()).toMatchObject({ line: { id: 'short' }, begun: 1, said: false })
  vi.advanceTimersByTime(1700)
  expect(speaking.getState()).toMatchObject({ line: { id: 'long' }, begun: 2, said: false })
  vi.advanceTimersByTime(4100)
  expect(speaking.getState()).toMatchObject({ line: null, begun: 2, said: true })
})

it('holds the line while the play is paused, and can be hurried', () => {
  stops.push(startSpeaking())
  playStore.setState({ paused: true })
  vi.advanceTimersByTime(10_000)
  expect(speaking.getState().line?.id).toBe('short')
  speaking.getState().skip()
  expect(speaking.getState().line?.id).toBe('long')
})

it('does not say again what an action left as it was', () => {
  stops.push(startSpeaking())
  const { lines } = playStore.getState().moment ?? moment(0, [])
  vi.advanceTimersByTime(7000)
  playStore.setState({ moment: { ...moment(1, []), lines } })
  expect(speaking.getState().said).toBe(true)
})

const waiting = [
  { id: 'wait', silence: 3, facts: {} },
  { id: 'talk', facts: {} },
]

it('takes silence for an answer once everything is said', () => {
  let said = false
  playStore.setState({ moment: moment(0, [], waiting) })
  stops.push(startSilences(() => said))
  vi.advanceTimersByTime(5000)
  expect(acted).toEqual([])
  said = true
  vi.advanceTimersByTime(1200)
  expect(silence.getState()).toMatchObject({ choice: 'wait', left: 2 })
  vi.advanceTimersByTime(2000)
  expect(acted).toEqual([{ do: 'choose', id: 'wait' }])
})

it('counts no silence while paused, hidden, or switched off', () => {
  playStore.setState({ moment: moment(0, [], waiting), paused: true })
  stops.push(startSilences(() => true))
  vi.advanceTimersByTime(8000)
  playStore.setState({ paused: false })
  vi.stubGlobal('document', { hidden: true })
  vi.advanceTimersByTime(8000)
  vi.stubGlobal('document', { hidden: false })
  settings.getState().change({ silences: false })
  vi.advanceTimersByTime(8000)
  expect(acted).toEqual([])
  expect(silence.getState().choice).toBeNull()
})
