import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoolInput, StoolState } from '../../src/devices/perching-stool.tsx'
import { fitOf, highest, holeCm, lowest, steady, perchingStool as stool, workSeconds } from '../../src/devices/perching-stool.tsx'

type Simple = Exclude<StoolInput['type'], 'time' | 'pin'>
/** A word is an input, `pin` and a number a leg, a number seconds. */
type Move = Simple | `pin${0 | 1 | 2 | 3}` | number

function inputOf(move: Move): StoolInput {
  if (typeof move === 'number') return { type: 'time', seconds: move }
  const leg = /^pin([0-3])$/.exec(move)?.[1]
  if (leg === undefined) return { type: move as Simple }
  return { type: 'pin', leg: leg === '0' ? 0 : leg === '1' ? 1 : leg === '2' ? 2 : 3 }
}

function run(moves: readonly Move[], from: StoolState = stool.start()) {
  let state = from
  const events: string[] = []
  for (const move of moves) {
    const step = stool.next(state, inputOf(move))
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}

/** All four legs one hole longer, by hand. */
const right: readonly Move[] = ['pin0', 'pin1', 'pin2', 'pin3']

describe('perching stool', () => {
  it('carries whoever set all four legs right: sit, work, stand up', () => {
    const { events, state } = run([...right, 'sit', 'work', workSeconds, 'rise'])
    expect(events).toEqual(['sat_right', 'sat_and_stood'])
    expect(state).toMatchObject({ legs: [53, 53, 53, 53], seated: false, note: 'stood' })
    expect(run(['sit', 'work', workSeconds, 'rise_by_arms'], state)).toMatchObject({
      events: ['sat_right', 'sat_and_stood'],
      state: { note: 'stood_arms' },
    })
  })
  it('has not served before the work is done', () => {
    expect(run([...right, 'sit', 'rise']).events).toEqual(['sat_right'])
    expect(run([...right, 'sit', 'work', 1, 'rise']).events).toEqual(['sat_right'])
    const rested = run([...right, 'sit', 'work', 3, 'rest', 3])
    expect(rested.state).toMatchObject({ working: null, worked: false })
    expect(stool.ticks(rested.state)).toBe(false)
  })
  it('rocks when one leg differs, and nobody sits on it', () => {
    const { events, state } = run(['pin0', 'sit'])
    expect(events).toEqual(['wobbled'])
    expect(state).toMatchObject({ seated: false, note: 'wobbles' })
    expect(steady(state.legs)).toBe(false)
    expect(run(['level', 'sit'], state)).toMatchObject({ events: ['sat_right'], state: { legs: [53, 53, 53, 53] } })
  })
  it('lets one sink back when it is too low, unless the arms help', () => {
    const low = run(['sit', 'work', workSeconds])
    expect(low).toMatchObject({ events: ['sat_low'], state: { worked: true, note: 'worked_low' } })
    expect(run(['rise'], low.state)).toMatchObject({ events: ['sank_back'], state: { seated: true } })
    expect(run(['rise_by_arms'], low.state)).toMatchObject({ events: [], state: { seated: false, note: 'hauled_up' } })
  })
  it('lets one slide off when the feet do not reach', () => {
    const high = run(['pin0', 'pin0', 'pin0', 'level', 'sit'])
    expect(high.events).toEqual(['sat_high'])
    expect(run(['work'], high.state)).toMatchObject({ events: ['slid'], state: { worked: false, working: null } })
    expect(run(['rise'], high.state)).toMatchObject({ events: ['slid'], state: { seated: false } })
  })
  it('is not changed under somebody, nor beyond its holes', () => {
    const seated = run([...right, 'sit']).state
    for (const move of ['pin0', 'level'] as const)
      expect(run([move], seated).state).toMatchObject({ legs: seated.legs, note: 'get_up_first' })
    expect(run(['way', 'pin0']).state).toMatchObject({ legs: [50, 50, 50, 50], note: 'end_of_leg' })
    expect(run(Array.from({ length: 9 }, () => 'pin2' as const)).state.legs[2]).toBe(highest)
    expect(stool.next(stool.start(), { type: 'pin', leg: 7 } as unknown as StoolInput).state).toEqual(stool.start())
  })
  it('remembers how it was left', () => {
    expect(stool.after(['sat_right', 'sat_and_stood'])).toMatchObject({ legs: [53, 53, 53, 53], seated: false })
    expect(stool.after(['sat_low'])).toMatchObject({ legs: [lowest, lowest, lowest, lowest], seated: true })
    expect(steady(stool.after(['wobbled']).legs)).toBe(false)
    expect(fitOf(stool.after(['sat_high', 'slid']).legs[0])).toBe('high')
  })
})

const input: fc.Arbitrary<StoolInput> = fc.oneof(
  fc
    .constantFrom('way', 'level', 'sit', 'work', 'rest', 'rise', 'rise_by_arms', 'nonsense')
    .map((type) => ({ type }) as unknown as StoolInput),
  fc
    .record({ type: fc.constant('pin' as const), leg: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double()) })
    .map((each) => each as unknown as StoolInput),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 6 })) }),
)

describe('perching stool, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = stool.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = stool.next(state, each)
          state = step.state
          seen.push(...step.events)
          for (const leg of state.legs) {
            expect(leg).toBeGreaterThanOrEqual(lowest)
            expect(leg).toBeLessThanOrEqual(highest)
            expect((leg - lowest) % holeCm).toBe(0)
          }
          // Nobody sits on a stool that rocks, and nobody's legs are changed under them.
          if (state.seated) expect(steady(state.legs)).toBe(true)
          if (before.seated) expect(state.legs).toEqual(before.legs)
          if (state.working !== null) expect([state.seated, state.working >= 0, state.working < workSeconds]).toEqual([true, true, true])
          if (step.events.includes('sat_and_stood')) expect([before.worked, fitOf(before.legs[0])]).toEqual([true, 'right'])
          const controls = stool.controls(state)
          expect(controls.map((control) => control.id)).toEqual(stool.controls(stool.start()).map((control) => control.id))
          const open = controls.filter((control) => control.available)
          expect(open.length).toBeGreaterThan(0)
          expect(open.length).toBeLessThanOrEqual(8)
          for (const control of open) {
            const tried = stool.next(state, control.input)
            expect(tried.state !== state || tried.events.length > 0, control.id).toBe(true)
          }
          expect(stool.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => stool.events.includes(event))).toBe(true)
        expect(stool.after(seen).legs).toHaveLength(4)
      }),
    )
  })
})
