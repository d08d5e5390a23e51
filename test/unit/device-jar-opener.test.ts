import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jarOpener as opener } from '../../src/devices/jar-opener.tsx'
import type { JarInput, JarState } from '../../src/devices/jar-opener-machine.ts'
import { clamped, dyingSeconds, gripSeconds, releaseSeconds, slipSeconds, twistSeconds } from '../../src/devices/jar-opener-machine.ts'

type Simple = Exclude<JarInput['type'], 'time'>

function run(inputs: readonly (Simple | number)[], from: JarState = opener.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = opener.next(state, typeof each === 'number' ? { type: 'time', seconds: each } : { type: each })
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

const toTheEnd = gripSeconds + twistSeconds + releaseSeconds

describe('jar opener', () => {
  it('opens what hands cannot: put on, pressed level, one press', () => {
    const hands = run(['twist', 'twist'])
    expect(hands).toMatchObject({ events: ['tried_by_hand'], state: { open: false, note: 'hurts' } })
    const { events, state, sounds } = run(['put_on', 'settle', 'press', toTheEnd], hands.state)
    expect(events).toEqual(['put_on', 'opened'])
    expect(sounds).toEqual(['clunk', 'click', 'click', 'jar_twist', 'jar_pop', 'click'])
    expect(state).toMatchObject({ open: true, motor: 'idle', at: 'level', note: 'popped' })
    expect(run(['lift_off'], state).state).toMatchObject({ at: 'beside', open: true })
  })
  it('does it in one stretch of time as in beats, and hums only while its motor runs', () => {
    const level = run(['put_on', 'settle', 'press']).state
    expect(opener.hum?.(level)).toBe('bed_motor')
    const beats = run(
      Array.from({ length: 200 }, () => 0.05),
      level,
    )
    expect(beats.events).toEqual(['opened'])
    expect(opener.hum?.(beats.state)).toBeNull()
    expect(opener.ticks(beats.state)).toBe(false)
    expect(run([1e9], level).events).toEqual(['opened'])
  })
  it('slips when it sits crooked, and lets go by itself', () => {
    const { events, state } = run(['put_on', 'press', gripSeconds + slipSeconds + releaseSeconds])
    expect(events).toEqual(['put_on', 'slipped'])
    expect(state).toMatchObject({ motor: 'idle', open: false, note: 'slipped_askew' })
    expect(run(['settle', 'press', toTheEnd], state).events).toEqual(['opened'])
  })
  it('slips on a lid that is too small, which hands open', () => {
    const { events, state } = run(['next_jar', 'put_on', 'settle', 'press', 60])
    expect(events).toEqual(['put_on', 'slipped'])
    expect(state).toMatchObject({ open: false, note: 'slipped_small' })
    expect(run(['lift_off', 'twist'], state)).toMatchObject({ events: ['opened_by_hand'], state: { open: true, note: 'by_hand' } })
  })
  it('lets go when the button is pressed again, with the lid still on', () => {
    const { events, state } = run(['put_on', 'settle', 'press', gripSeconds + 1, 'press', releaseSeconds])
    expect(events).toEqual(['put_on'])
    expect(state).toMatchObject({ motor: 'idle', open: false, note: 'stopped' })
  })
  it('dies under way on old batteries, clamped to the jar until it gets new ones', () => {
    const dead = run(['months', 'put_on', 'settle', 'press', gripSeconds + dyingSeconds])
    expect(dead.events).toEqual(['put_on', 'battery_flat'])
    expect(dead.state).toMatchObject({ motor: 'dead', battery: 'flat', open: false })
    expect(run(['lift_off'], dead.state).state).toMatchObject({ at: 'level', note: 'let_go' })
    expect(run(['press'], dead.state)).toMatchObject({ sounds: ['click'], state: { motor: 'dead', note: 'no_power' } })
    const renewed = run(['batteries', 'press', releaseSeconds], dead.state)
    expect(renewed.state).toMatchObject({ motor: 'idle', battery: 'good' })
    expect(run(['press', toTheEnd], renewed.state).events).toEqual(['opened'])
  })
  it('refuses what makes no sense and says why', () => {
    expect(run(['press']).state.note).toBe('put_on_first')
    const open = run(['put_on', 'settle', 'press', toTheEnd]).state
    expect(run(['press'], open).state).toMatchObject({ motor: 'idle', note: 'already_open' })
    expect(run(['lift_off', 'put_on'], open).state).toMatchObject({ at: 'beside', note: 'already_open' })
    expect(run(['twist', 'next_jar'], run(['put_on']).state).state).toMatchObject({ jar: 'beetroot', open: false })
    const working = run(['put_on', 'settle', 'press', 1]).state
    for (const type of ['settle', 'months', 'next_jar', 'twist', 'batteries'] as const)
      expect(opener.next(working, { type }).state).toBe(working)
  })
  it('remembers how it was left', () => {
    expect(opener.after(['put_on', 'opened'])).toMatchObject({ open: true, motor: 'idle', at: 'level' })
    expect(opener.after(['put_on', 'battery_flat'])).toMatchObject({ motor: 'dead', battery: 'flat', at: 'level', open: false })
    expect(opener.after(['put_on', 'battery_flat', 'batteries_changed'])).toMatchObject({ battery: 'good' })
    expect(opener.after(['opened_by_hand'])).toMatchObject({ jar: 'capers', open: true, at: 'beside' })
  })
})

const input: fc.Arbitrary<JarInput> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('twist', 'put_on', 'settle', 'lift_off', 'press', 'next_jar', 'months', 'batteries', 'nonsense')
      .map((type) => ({ type }) as JarInput),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 5 })) }),
  },
)

describe('jar opener, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = opener.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = opener.next(state, each)
          state = step.state
          seen.push(...step.events)
          expect(state.run).toBeGreaterThanOrEqual(0)
          expect(state.run).toBeLessThan(twistSeconds)
          // A motor runs only on a jar and with power; what it clamps stays where it is and cannot be taken away.
          if (clamped(state)) expect(state.at).not.toBe('beside')
          if (state.battery === 'flat') expect(['idle', 'dead']).toContain(state.motor)
          if (state.motor === 'twisting') expect([state.at, state.jar, state.open]).toEqual(['level', 'beetroot', false])
          if (clamped(before) && clamped(state)) expect([state.at, state.jar]).toEqual([before.at, before.jar])
          if (step.events.includes('opened')) expect([before.at, state.jar, state.open]).toEqual(['level', 'beetroot', true])
          const controls = opener.controls(state)
          expect(controls.map((control) => control.id)).toEqual(opener.controls(opener.start()).map((control) => control.id))
          for (const control of controls.filter((one) => one.available)) {
            const tried = opener.next(state, control.input)
            expect(tried.state !== state || (tried.sounds ?? []).length > 0 || state.note !== 'none', control.id).toBe(true)
          }
          expect(opener.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => opener.events.includes(event))).toBe(true)
        const left = opener.after(seen)
        if (clamped(left)) expect(left.at).not.toBe('beside')
      }),
    )
  })
})
