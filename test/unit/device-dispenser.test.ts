import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medicineDispenser as dispenser } from '../../src/devices/medicine-dispenser.tsx'
import type { DispenserInput, DispenserState } from '../../src/devices/medicine-dispenser-machine.ts'
import { callSeconds, compartments, days } from '../../src/devices/medicine-dispenser-machine.ts'

/** Sends the inputs one after the other; gives the last state and all events. */
function run(inputs: readonly DispenserInput[], from: DispenserState = dispenser.start()) {
  let state = from
  const events: string[] = []
  for (const input of inputs) {
    const step = dispenser.next(state, input)
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}
const fillWeek: DispenserInput[] = Array.from({ length: days }, () => ({ type: 'fill' }))
const ready: DispenserInput[] = [{ type: 'unlock' }, { type: 'open' }, ...fillWeek, { type: 'close' }, { type: 'lock' }]

describe('medicine dispenser', () => {
  it('is unlocked, opened, filled, locked, calls, and gives the dose when tilted', () => {
    const { state, events } = run([...ready, { type: 'next_dose' }, { type: 'tilt' }])
    expect(events).toEqual(['opened', 'filled', 'locked', 'alarm', 'dose_taken'])
    expect(state.cup).toBe(true)
    expect(state.doses.filter((dose) => dose === 'full')).toHaveLength(compartments - 1)
  })
  it('does not open while locked, and says why', () => {
    const { state, events } = run([{ type: 'open' }])
    expect(events).toEqual([])
    expect(state).toMatchObject({ lid: 'locked', note: 'still_locked' })
  })
  it('is not locked with the lid open', () => {
    expect(run([{ type: 'unlock' }, { type: 'open' }, { type: 'lock' }]).state).toMatchObject({ lid: 'open', note: 'lid_open' })
  })
  it('gives nothing before its time', () => {
    const { state, events } = run([...ready, { type: 'tilt' }])
    expect(events).not.toContain('dose_taken')
    expect(state.note).toBe('nothing_due')
  })
  it('locks the dose away when the hour has passed, and tells', () => {
    const { state, events } = run([...ready, { type: 'next_dose' }, { type: 'time', seconds: callSeconds - 1 }])
    expect(state.calling).toBe(true)
    expect(events).not.toContain('dose_missed')
    const late = run([{ type: 'time', seconds: 1 }], state)
    expect(late.events).toEqual(['dose_missed'])
    expect(late.state.doses[0]).toBe('missed')
    expect(dispenser.says(late.state)[0]?.key).toBe('medicine_dispenser.note.missed')
  })
  it('calls by itself when the hours have passed', () => {
    expect(run([...ready, { type: 'time', seconds: 10 * 3600 }]).events.at(-1)).toBe('alarm')
  })
  it('goes past empty compartments and never calls when empty', () => {
    const partly = run([
      { type: 'unlock' },
      { type: 'open' },
      { type: 'fill', day: 3 },
      { type: 'close' },
      { type: 'lock' },
      { type: 'next_dose' },
    ])
    expect(partly.state.due).toBe(12)
    expect(run([{ type: 'next_dose' }, { type: 'time', seconds: 1e7 }]).events).toEqual([])
  })
  it('is silenced by the key and calls again once locked', () => {
    const open = run([...ready, { type: 'next_dose' }, { type: 'unlock' }])
    expect(open.state.calling).toBe(false)
    expect(run([{ type: 'lock' }, { type: 'time', seconds: 0.1 }], open.state).events).toEqual(['locked', 'alarm'])
  })
  it('lets a helper take missed doses out before filling again', () => {
    const missed = run([...ready, { type: 'next_dose' }, { type: 'wait' }, { type: 'unlock' }, { type: 'open' }])
    expect(run([{ type: 'fill' }], missed.state).state.note).toBe('day_full')
    expect(run([{ type: 'remove' }, { type: 'fill' }], missed.state).events).toEqual(['filled'])
  })
})

const input: fc.Arbitrary<DispenserInput> = fc.oneof(
  fc
    .constantFrom<DispenserInput['type']>('unlock', 'lock', 'open', 'close', 'tilt', 'remove', 'next_dose', 'wait', 'fill')
    .map((type) => ({ type }) as DispenserInput),
  fc.record({ type: fc.constant('fill' as const), day: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double()) }),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.integer({ min: 0, max: 400_000 })) }),
  fc.constant({ type: 'nonsense' } as unknown as DispenserInput),
)

describe('medicine dispenser, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = dispenser.start()
        const seen: string[] = []
        for (const each of inputs) {
          const full = state.doses.filter((dose) => dose === 'full').length
          const step = dispenser.next(state, each)
          const fullAfter = step.state.doses.filter((dose) => dose === 'full').length
          const gone = step.events.filter((event) => event === 'dose_taken' || event === 'dose_missed').length
          if (each.type !== 'fill') expect(full - fullAfter).toBe(gone)
          state = step.state
          seen.push(...step.events)
          expect(state.doses).toHaveLength(compartments)
          expect(state.due).toBeGreaterThanOrEqual(0)
          expect(state.due).toBeLessThan(compartments)
          expect(state.until).toBeGreaterThanOrEqual(0)
          expect(state.called).toBeLessThan(callSeconds)
          if (state.calling) expect(state).toMatchObject({ lid: 'locked', until: 0, cup: false })
          if (state.calling) expect(state.doses[state.due]).toBe('full')
          expect(dispenser.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => dispenser.events.includes(event))).toBe(true)
        // Every dose taken or missed was called for.
        const calls = seen.filter((event) => event === 'alarm').length
        expect(seen.filter((event) => event.startsWith('dose_')).length).toBeLessThanOrEqual(calls)
        expect(dispenser.after(seen).doses).toHaveLength(compartments)
      }),
    )
  })
  it('changes nothing when time stands still', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), fc.constantFrom(0, -1, Number.NaN, Infinity), (inputs, seconds) => {
        const { state } = run(inputs)
        expect(dispenser.next(state, { type: 'time', seconds }).state).toBe(state)
      }),
    )
  })
  it('always offers something, and what it offers is not refused', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 30 }), (inputs) => {
        const { state } = run(inputs)
        const open = dispenser.controls(state).filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        for (const control of open) expect(dispenser.next(state, control.input).state).not.toBe(state)
      }),
    )
  })
})
