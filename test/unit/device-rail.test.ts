import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RailInput, RailState } from '../../src/devices/grab-rail.tsx'
import { bandOf, highest, lowest, grabRail as rail, stepCm } from '../../src/devices/grab-rail.tsx'

function run(inputs: readonly RailInput[], from: RailState = rail.start()) {
  let state = from
  const events: string[] = []
  for (const input of inputs) {
    const step = rail.next(state, input)
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}

describe('grab rail and bath board', () => {
  it.each([
    [65, 'placed_low'],
    [85, 'placed_right'],
    [125, 'placed_high'],
  ])('fixed at %i cm it is %s', (height, event) => {
    expect(run([{ type: 'hold_at', height }, { type: 'fix' }]).events).toEqual([event])
  })
  it('is safe at the right height with the board on', () => {
    const { events } = run([{ type: 'hold_at', height: 85 }, { type: 'fix' }, { type: 'lay_board' }, { type: 'load' }])
    expect(events).toEqual(['placed_right', 'board_on', 'tested_safe'])
  })
  it.each<[number, boolean, RailState['tested']]>([
    [65, true, 'low'],
    [125, true, 'high'],
    [85, false, 'no_board'],
  ])('at %i cm, board %s, the test says %s', (height, board, tested) => {
    const inputs: RailInput[] = [{ type: 'hold_at', height }, { type: 'fix' }]
    if (board) inputs.push({ type: 'lay_board' })
    const { state, events } = run([...inputs, { type: 'load' }])
    expect(events.at(-1)).toBe('tested_unsafe')
    expect(state.tested).toBe(tested)
  })
  it('is not loaded before it is fixed, nor moved after', () => {
    expect(run([{ type: 'load' }])).toMatchObject({ events: [], state: { note: 'fix_first' } })
    expect(run([{ type: 'fix' }, { type: 'raise' }])).toMatchObject({ state: { note: 'loosen_first', height: 110 } })
  })
  it('moves in steps and by hand, within its way', () => {
    expect(run([{ type: 'raise' }]).state.height).toBe(110 + stepCm)
    expect(run([{ type: 'hold_at', height: 83.2 }]).state.height).toBe(85)
    expect(run([{ type: 'hold_at', height: 1000 }]).state.height).toBe(highest)
  })
  it('forgets the test when anything is changed', () => {
    const tested = run([{ type: 'hold_at', height: 85 }, { type: 'fix' }, { type: 'lay_board' }, { type: 'load' }])
    expect(run([{ type: 'lift_board' }], tested.state).state.tested).toBe('no')
    expect(run([{ type: 'loosen' }], tested.state).state.tested).toBe('no')
  })
})

const input: fc.Arbitrary<RailInput> = fc.oneof(
  fc
    .constantFrom('raise', 'lower', 'fix', 'loosen', 'lay_board', 'lift_board', 'load', 'hold_at', 'nonsense')
    .map((type) => ({ type }) as unknown as RailInput),
  fc.record({ type: fc.constant('hold_at' as const), height: fc.oneof(fc.double(), fc.integer({ min: 40, max: 180 })) }),
  fc.record({ type: fc.constant('time' as const), seconds: fc.double() }),
)

describe('grab rail, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = rail.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = rail.next(state, each)
          state = step.state
          seen.push(...step.events)
          expect(state.height).toBeGreaterThanOrEqual(lowest)
          expect(state.height).toBeLessThanOrEqual(highest)
          expect(state.height % stepCm).toBe(0)
          if (before.fixed && state.fixed) expect(state.height).toBe(before.height)
          if (state.tested !== 'no') expect(state.fixed).toBe(true)
          if (state.tested === 'safe') expect(state.board && bandOf(state.height) === 'right').toBe(true)
          expect(rail.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => rail.events.includes(event))).toBe(true)
        expect(rail.after(seen).height).toBeGreaterThanOrEqual(lowest)
      }),
    )
  })
  it('always offers something, and what it offers is not refused', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        const { state } = run(inputs)
        const open = rail.controls(state).filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        for (const control of open) {
          const step = rail.next(state, control.input)
          expect(step.state !== state || step.events.length > 0).toBe(true)
        }
      }),
    )
  })
})
