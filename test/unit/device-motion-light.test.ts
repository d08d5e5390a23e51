import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { motionLight as light } from '../../src/devices/motion-light.tsx'
import type { MotionInput, MotionState } from '../../src/devices/motion-light-machine.ts'
import { aims, charge, fullBattery, heights, monthOf, stays, walkSeconds } from '../../src/devices/motion-light-machine.ts'

type Simple = Exclude<MotionInput['type'], 'time'>

function run(inputs: readonly (Simple | number)[], from: MotionState = light.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = light.next(state, typeof each === 'number' ? { type: 'time', seconds: each } : { type: each })
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

/** Hung at the knee, looking to the bed, lit for half a minute. */
const well: readonly Simple[] = ['lower', 'aim', 'stay', 'stick', 'press']
const hung = run(well).state

describe('motion light', () => {
  it('lights the way when it hangs at the knee, looks to the bed and stays lit', () => {
    expect(hung).toMatchObject({ height: 55, aim: 'bed', stay: 30, tape: 'firm' })
    const walked = run(['walk', 0.4], hung)
    expect(walked.state.lit).toBe(0)
    const lit = run([0.4], walked.state)
    expect(lit.state.lit).toBe(30)
    expect(lit.sounds).toEqual(['lamp_click'])
    expect(run(['walk_on'], lit.state)).toMatchObject({ events: ['lit_the_way'], state: { walk: null, note: 'lit_the_way' } })
  })
  it('does the same in one stretch of time, in beats and skipped, and goes out by itself', () => {
    for (const way of [[walkSeconds + 1], Array.from({ length: 500 }, () => 0.05), ['walk_on' as const]]) {
      const { events, state } = run(['walk', ...way], hung)
      expect(events).toEqual(['lit_the_way'])
      expect(run([40], state).state.lit).toBe(0)
      expect(light.ticks(run([40], state).state)).toBe(false)
    }
  })
  it('is too late where it hangs out of its box, and tells so', () => {
    expect(run(['stick', 'press', 'walk', 'walk_on'])).toMatchObject({ events: ['hung_up', 'too_late'], state: { note: 'late' } })
  })
  it('goes out on the way when it stays lit for ten seconds', () => {
    const short = run(['stay', 'stay'], hung).state
    expect(short.stay).toBe(10)
    expect(run(['walk', 'walk_on'], short).events).toEqual(['went_out'])
  })
  it('shines in the eyes up high, and sees no farther than the feet down low', () => {
    const high = run(['take_down', 'raise', 'stick', 'press', 'walk', 'walk_on'], hung)
    expect(high.events).toEqual(['hung_up', 'dazzled'])
    const low = run(['take_down', 'lower', 'stick', 'press', 'walk', 'walk_on'], hung)
    expect(low.events).toEqual(['hung_up', 'too_late'])
  })
  it('lights for the cat down low and for the neighbour when it looks to the front door', () => {
    expect(run(['cat', 'neighbour'], hung)).toMatchObject({ events: [], state: { lit: 0 } })
    expect(run(['cat'], { ...hung, height: 15 })).toMatchObject({ events: ['false_alarm'], state: { lit: 30, note: 'cat' } })
    expect(run(['neighbour'], { ...hung, aim: 'door' })).toMatchObject({ events: ['false_alarm'], state: { lit: 30, note: 'neighbour' } })
    expect(run(['cat'], { ...hung, height: 15, battery: 0 })).toMatchObject({ events: [], state: { lit: 0, note: 'unlit' } })
  })
  it('falls down when nobody pressed the tape', () => {
    for (const cause of ['walk', 'month'] as const)
      expect(run(['stick', cause])).toMatchObject({ events: [], state: { tape: 'off', walk: null, note: 'fell' } })
  })
  it('blinks after a month, is flat after two, and shines again with new batteries', () => {
    expect(charge(hung)).toBe('good')
    expect(charge(run(['month'], hung).state)).toBe('low')
    const flat = run(['month', 'month'], hung)
    expect(flat).toMatchObject({ events: ['battery_flat'], state: { battery: 0 } })
    expect(run(['walk', 'walk_on'], flat.state)).toMatchObject({ events: ['too_late'], state: { note: 'dark' } })
    expect(run(['batteries', 'walk', 'walk_on'], flat.state).events).toEqual(['batteries_changed', 'lit_the_way'])
  })
  it('lasts longer the shorter it stays lit and the less it sees', () => {
    expect(monthOf({ ...hung, stay: 10 })).toBeLessThan(monthOf(hung))
    expect(monthOf({ ...hung, height: 15 })).toBeGreaterThan(monthOf(hung))
    expect(monthOf({ ...hung, aim: 'door' })).toBeGreaterThan(monthOf(hung))
  })
  it('goes out for good when the batteries run down on the way', () => {
    const { events, state } = run(['walk', 'walk_on'], { ...hung, battery: 5 })
    expect(events).toEqual(['battery_flat', 'went_out'])
    expect(state).toMatchObject({ lit: 0, battery: 0 })
  })
  it('is not moved while it hangs, nor turned while somebody walks', () => {
    expect(run(['raise'], hung).state).toMatchObject({ height: 55, note: 'take_down_first' })
    const walking = run(['walk', 2], hung).state
    for (const type of ['aim', 'stay', 'cat', 'neighbour', 'month', 'batteries', 'walk'] as const)
      expect(light.next(walking, { type }).state).toBe(walking)
  })
  it('remembers how it was left', () => {
    expect(light.after(run([...well, 'walk', 'walk_on']).events)).toMatchObject({ tape: 'firm', aim: 'bed', height: 55, stay: 30 })
    expect(charge(light.after(['hung_up', 'battery_flat']))).toBe('flat')
    expect(light.after(['hung_up', 'battery_flat', 'batteries_changed']).battery).toBe(fullBattery)
    for (const event of light.events) expect(light.says(light.after([event])).length).toBeGreaterThan(0)
  })
})

const simple: readonly Simple[] = [
  'raise',
  'lower',
  'stick',
  'press',
  'take_down',
  'aim',
  'stay',
  'walk',
  'walk_on',
  'cat',
  'neighbour',
  'month',
  'batteries',
]
const input: fc.Arbitrary<MotionInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...simple, 'nonsense').map((type) => ({ type }) as MotionInput) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 30 })) }),
  },
)

describe('motion light, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = light.start()
        for (const each of inputs) {
          const before = state
          const step = light.next(state, each)
          state = step.state
          expect(heights).toContain(state.height)
          expect(aims).toContain(state.aim)
          expect(stays).toContain(state.stay)
          expect(state.battery).toBeGreaterThanOrEqual(0)
          expect(state.battery).toBeLessThanOrEqual(fullBattery)
          expect(state.lit).toBeGreaterThanOrEqual(0)
          expect(state.lit).toBeLessThanOrEqual(60)
          // What lies in the hand does not shine, and nobody walks past it; what is flat does not shine either.
          if (state.tape === 'off') expect([state.lit, state.walk]).toEqual([0, null])
          if (state.battery === 0) expect(state.lit).toBe(0)
          if (state.walk !== null) expect(state.walk).toBeLessThan(walkSeconds)
          if (before.tape !== 'off' && state.tape !== 'off') expect(state.height).toBe(before.height)
          if (step.events.includes('lit_the_way')) expect([before.height < 140, before.aim, before.stay > 10]).toEqual([true, 'bed', true])
          for (const event of step.events) expect(light.events).toContain(event)
          const controls = light.controls(state)
          expect(controls.map((control) => control.id)).toEqual(light.controls(light.start()).map((control) => control.id))
          expect(controls.filter((control) => control.available).length).toBeLessThanOrEqual(8)
          expect(controls.filter((control) => control.available).length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
