import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StockingInput, StockingState } from '../../src/devices/stocking-aid.tsx'
import { stockingAid as aid, handfuls, heel, isOn, pulls } from '../../src/devices/stocking-aid.tsx'

function run(inputs: readonly StockingInput[], from: StockingState = aid.start()) {
  let state = from
  const events: string[] = []
  for (const input of inputs) {
    const step = aid.next(state, input)
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}
const ready: StockingInput[] = [{ type: 'thread' }, { type: 'thread' }, { type: 'thread' }, { type: 'lower' }, { type: 'toes_in' }]
function beats(count: number): StockingInput[] {
  return Array.from({ length: count }, () => ({ type: 'time', seconds: 0.05 }))
}

describe('stocking aid', () => {
  it('brings the stocking on with a steady pull', () => {
    const { state, events } = run([...ready, { type: 'pull', speed: pulls.steady }, ...beats(80)])
    expect(events).toEqual(['threaded', 'on'])
    expect(state).toMatchObject({ up: 1, pull: 0 })
  })
  it('leaves the stocking at the heel when pulled too slowly, and goes on with a steadier pull', () => {
    const slow = run([...ready, { type: 'pull', speed: pulls.slow }, ...beats(400)])
    expect(slow.state.up).toBe(heel)
    expect(slow.state.note).toBe('halfway')
    expect(run([{ type: 'pull', speed: pulls.steady }, ...beats(80)], slow.state).events).toEqual(['on'])
  })
  it('slips off when pulled with a jerk, and has to be threaded again', () => {
    const { state, events } = run([...ready, { type: 'pull', speed: pulls.fast }, ...beats(1)])
    expect(events).toEqual(['threaded', 'slipped'])
    expect(state).toMatchObject({ over: 0, at: 'lap', toes: false, up: 0, pull: 0 })
  })
  it('rests where it is when one lets go', () => {
    const { state } = run([...ready, { type: 'pull', speed: pulls.steady }, ...beats(20), { type: 'let_go' }, ...beats(100)])
    expect(state.up).toBeGreaterThan(0.2)
    expect(state.up).toBeLessThan(0.5)
  })
  it('wants its steps in order, and says which is missing', () => {
    expect(run([{ type: 'lower' }]).state.note).toBe('thread_first')
    expect(run([{ type: 'toes_in' }]).state.note).toBe('lower_first')
    expect(run([{ type: 'pull', speed: pulls.steady }]).state.note).toBe('toes_first')
  })
  it('can be done once more', () => {
    const on = run([...ready, { type: 'pull', speed: pulls.steady }, ...beats(80)])
    expect(run([{ type: 'again' }], on.state).state).toEqual(aid.start())
  })
})

const input: fc.Arbitrary<StockingInput> = fc.oneof(
  fc
    .constantFrom('thread', 'lower', 'lift', 'toes_in', 'toes_out', 'let_go', 'again', 'pull', 'nonsense')
    .map((type) => ({ type }) as unknown as StockingInput),
  fc.record({ type: fc.constant('pull' as const), speed: fc.oneof(fc.double(), fc.constantFrom(pulls.slow, pulls.steady, pulls.fast)) }),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 5, noNaN: true })) }),
)

describe('stocking aid, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = aid.start()
        const seen: string[] = []
        for (const each of inputs) {
          const step = aid.next(state, each)
          if (step.events.includes('on')) expect(state.pull).toBeGreaterThan(0)
          state = step.state
          seen.push(...step.events)
          expect(state.over).toBeGreaterThanOrEqual(0)
          expect(state.over).toBeLessThanOrEqual(handfuls)
          expect(state.up).toBeGreaterThanOrEqual(0)
          expect(state.up).toBeLessThanOrEqual(1)
          if (state.at === 'floor') expect(state.over).toBe(handfuls)
          if (state.toes) expect(state.at).toBe('floor')
          if (state.up > 0 && !isOn(state)) expect(state.toes).toBe(true)
          if (state.pull > 0) expect(state.toes && !isOn(state)).toBe(true)
          expect(aid.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => aid.events.includes(event))).toBe(true)
        // Each stocking that went on or slipped was threaded first.
        const threaded = seen.filter((event) => event === 'threaded').length
        expect(seen.filter((event) => event !== 'threaded').length).toBeLessThanOrEqual(threaded)
        expect(aid.after(seen)).toBeDefined()
      }),
    )
  })
  it('always offers something, and what it offers is not refused', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        const { state } = run(inputs)
        const open = aid.controls(state).filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        for (const control of open) expect(aid.next(state, control.input).state).not.toBe(state)
      }),
    )
  })
})
