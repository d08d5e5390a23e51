import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eLock as lock } from '../../src/devices/e-lock.tsx'
import type { LockInput, LockState } from '../../src/devices/e-lock-machine.ts'
import { boxWaits, code, codeForgotten, locksAfter, logLength, lowBattery } from '../../src/devices/e-lock-machine.ts'

type Word = Exclude<LockInput['type'], 'time' | 'digit' | 'show' | 'let'>
type Short = Word | LockInput
const time = (seconds: number): LockInput => ({ type: 'time', seconds })
const digit = (value: number): LockInput => ({ type: 'digit', digit: value })
const show = (page: LockState['app']): LockInput => ({ type: 'show', page })
const letIn = (who: 'care' | 'ruth'): LockInput => ({ type: 'let', who })

/** Sends inputs one after the other; gives the last state, all events and all sounds. */
function run(inputs: readonly Short[], from: LockState = lock.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = lock.next(state, typeof each === 'string' ? { type: each } : each)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

describe('e-lock', () => {
  it('lets home care in and Ruth once she may, and shows both in the log', () => {
    const { state, events } = run(['visit', letIn('ruth'), 'visit', show('log')])
    expect(events).toEqual(['came', 'came', 'opened_and_logged'])
    expect(state.log).toEqual([
      { who: 'ruth', time: '14:30' },
      { who: 'care', time: '08:02' },
    ])
    expect(lock.says(state)).toContainEqual({ key: 'e_lock.says.log_care', values: { time: '08:02' } })
  })
  it('keeps out who may not come, or not at that hour', () => {
    const { state, events, sounds } = run(['visit', 'visit', 'visit'])
    expect(events).toEqual(['came', 'kept_out', 'kept_out'])
    expect(sounds).toContain('knock')
    expect(state).toMatchObject({ bolt: 'locked', note: 'kept_out_care' })
    expect(run([letIn('care'), 'visit', 'visit', 'visit']).events).toEqual(['came', 'kept_out', 'came'])
  })
  it('is opened and locked by the phone, and locks by itself', () => {
    const { state, events, sounds } = run(['phone'])
    expect({ events, sounds, bolt: state.bolt }).toEqual({ events: ['opened'], sounds: ['lock_turn'], bolt: 'open' })
    expect(run([time(locksAfter)], state).state).toMatchObject({ bolt: 'locked', note: 'relocked' })
    expect(run(['phone'], state).state).toMatchObject({ bolt: 'locked', relock: 0 })
  })
  it('stays open when it was turned by hand, and tells that too', () => {
    const { state } = run(['visit', 'hand', 'hand', time(3600)])
    expect(state.bolt).toBe('open')
    expect(state.log[0]).toEqual({ who: 'inside', time: '08:40' })
  })
  it('knows nothing of who walks in at an open door', () => {
    const { state, events } = run(['hand', 'visit'])
    expect(events).toEqual([])
    expect(state).toMatchObject({ note: 'walked_in', log: [{ who: 'inside' }] })
  })
  it('tells who sees the log to whoever asks', () => {
    expect(run(['ask']).events).toEqual([])
    expect(run([show('log'), 'ask'])).toMatchObject({ events: ['asked'], state: { note: 'who_sees' } })
  })
  it('has nothing to show in an empty log, and shows the same visit once', () => {
    expect(run([show('log')]).events).toEqual([])
    expect(run(['visit', show('log'), show('lock'), show('log')]).events).toEqual(['came', 'opened_and_logged'])
  })
})

describe('the key box', () => {
  it('opens to its four digits; the key works and leaves no trace', () => {
    const opened = run(['cover', ...code.map(digit)])
    expect(opened).toMatchObject({ events: ['box_opened'], state: { box: 'open' } })
    const { state } = run(['key'], opened.state)
    expect(state).toMatchObject({ bolt: 'open', log: [], note: 'no_trace' })
    expect(run(['key', 'close_box'], state).state).toMatchObject({ bolt: 'locked', box: 'covered' })
  })
  it('waits a minute after three wrong codes, even for the right one', () => {
    const waiting = run(['cover', 'wrong_code', 'wrong_code', ...[1, 2, 3, 4].map(digit)])
    expect(waiting.events).toEqual(['box_waits'])
    expect(run(['code'], waiting.state).state).toMatchObject({ box: 'keys', wait: boxWaits })
    expect(run([time(boxWaits), 'code'], waiting.state).state.box).toBe('open')
    expect(run(['wait', 'code'], waiting.state).state.box).toBe('open')
  })
  it('forgets two wrong codes when the right one comes, and a code half typed', () => {
    expect(run(['wrong_code', 'wrong_code', 'code', 'close_box', 'wrong_code']).state).toMatchObject({ wrong: 1, wait: 0 })
    expect(run([digit(4), digit(7), time(codeForgotten)]).state.typed).toEqual([])
    expect(run([digit(4), digit(4), 'code']).state.box).toBe('open')
  })
  it('gives no key while it is shut', () => {
    expect(run(['key', 'close_box']).state).toEqual(lock.start())
  })
})

describe('the battery of the e-lock', () => {
  it('warns, then dies: phone and visitors are helpless, hand and key are not', () => {
    const low = run(['months', 'months'])
    expect(low).toMatchObject({ events: ['battery_low'], sounds: ['battery_low'], state: { battery: lowBattery } })
    const { state } = run(['months'], low.state)
    expect(run(['phone'], state)).toMatchObject({ events: [], state: { bolt: 'locked', note: 'motor_dead' } })
    expect(run(['visit'], state)).toMatchObject({ events: ['kept_out'], state: { note: 'flat_outside', log: [] } })
    expect(run(['hand'], state).state).toMatchObject({ bolt: 'open', log: [] })
    expect(run(['code', 'key'], state).state.bolt).toBe('open')
    expect(run(['batteries', 'phone'], state).state).toMatchObject({ bolt: 'open', battery: 100 })
  })
  it('begins again where its events left it', () => {
    expect(lock.after(['came', 'opened_and_logged'])).toMatchObject({ app: 'log', unread: false, log: [{ who: 'care' }] })
    expect(lock.after(['box_opened']).box).toBe('open')
    expect(lock.after(['battery_low']).battery).toBe(lowBattery)
  })
})

const words: Word[] = [
  ...(['code', 'wrong_code', 'hand', 'phone', 'key', 'cover', 'close_box', 'wait', 'ask', 'visit', 'months', 'batteries'] as const),
]
const input: fc.Arbitrary<LockInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((type) => ({ type })) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -2, max: 90 })).map(time) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 }), fc.constantFrom(...code)).map(digit) },
  { weight: 1, arbitrary: fc.constantFrom(show('lock'), show('access'), show('log'), letIn('care'), letIn('ruth')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: 'nonsense' },
      { type: 'show', page: 'x' },
      { type: 'let', who: 'toString' },
    ) as unknown as fc.Arbitrary<LockInput>,
  },
)

describe('e-lock, whatever is done to it', () => {
  it('keeps a state the real one could have, and locks nobody in', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = lock.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = lock.next(state, each)
          state = step.state
          seen.push(...step.events)
          // From inside the hand always opens, and what the hand opened stays open until somebody locks it.
          const byHand = state.bolt === 'open' ? state : lock.next(state, { type: 'hand' }).state
          expect(byHand.bolt).toBe('open')
          expect(state.battery).toBeGreaterThanOrEqual(0)
          expect(state.log.length).toBeLessThanOrEqual(logLength)
          expect(state.typed.length).toBeLessThan(code.length)
          for (const seconds of [state.relock, state.wait, state.pause]) expect(Number.isFinite(seconds) && seconds >= 0).toBe(true)
          if (state.relock > 0) expect(state.bolt).toBe('open')
          if (before.wait > 0 && before.box === 'keys' && each.type === 'code') expect(state.box).toBe('keys')
          if (before.battery <= 0 && state.bolt !== before.bolt) expect(['hand', 'key', 'time', 'months', 'visit']).toContain(each.type)
          if (before.battery <= 0 && state.bolt === 'open' && before.bolt === 'locked') expect(['hand', 'key']).toContain(each.type)
          if (state !== before && each.type === 'time') expect(lock.ticks(before)).toBe(true)
          expect(lock.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => lock.events.includes(event))).toBe(true)
        expect(lock.says(lock.after(seen)).length).toBeGreaterThan(0)
      }),
    )
  })
  it('offers one to eight things, none of which it refuses', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        let state = lock.start()
        for (const each of inputs) state = lock.next(state, each).state
        const all = lock.controls(state)
        const open = all.filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        expect(open.length).toBeLessThanOrEqual(8)
        expect(new Set(all.map((control) => control.id)).size).toBe(all.length)
        for (const control of open) {
          const step = lock.next(state, control.input)
          expect(step.state !== state || step.events.length > 0).toBe(true)
        }
      }),
    )
  })
})
