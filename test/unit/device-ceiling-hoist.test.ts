import fc from 'fast-check'
import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { ceilingHoist } from '../../src/devices/ceiling-hoist.tsx'
import { HoistStraps, makeBags, makeCoil } from '../../src/devices/ceiling-hoist-shape.ts'
import type { HoistInput, HoistState } from '../../src/devices/ceiling-hoist-state.ts'
import {
  allGood,
  ballastKg,
  carryAt,
  checkAt,
  docked,
  hangs,
  hookedOf,
  lowCharge,
  mostKg,
  seatWay,
  slack,
  top,
} from '../../src/devices/ceiling-hoist-state.ts'

const doing = (...types: readonly Exclude<HoistInput['type'], 'time'>[]): HoistInput[] => types.map((type) => ({ type }))
const time = (seconds: number): HoistInput => ({ type: 'time', seconds })

function run(inputs: readonly HoistInput[], from: HoistState = ceilingHoist.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const input of inputs) {
    const step = ceilingHoist.next(state, input)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const available = (state: HoistState) =>
  ceilingHoist
    .controls(state)
    .filter((control) => control.available)
    .map((control) => control.id)

const hooked = doing('ask', 'sling', 'hook', 'hook', 'hook', 'hook')
const ready = [...hooked, ...doing('pull', 'fetch')]
const checked = [...ready, ...doing('lift'), time(3)]
const carried = [...checked, ...doing('lift'), time(3)]
const moved = [...carried, ...doing('out'), time(5), ...doing('lower'), time(5)]

describe('the whole course', () => {
  it('asks, hooks, looks, lifts, goes along, lowers, unhooks and charges', () => {
    const home = [...doing('unhook', 'sling', 'lift'), time(5), ...doing('home'), time(5), ...doing('home'), time(5), ...doing('day')]
    const { state, events } = run([...moved, ...home])
    expect(events).toEqual(['asked_first', 'lifted_safely', 'moved', 'charged'])
    expect(state).toMatchObject({ seat: 'armchair', way: 0, charge: 100, sling: false, handset: 'high', height: top })
  })
  it('stops at ten centimetres, then at the height of an armrest', () => {
    expect(run(checked).state).toMatchObject({ height: checkAt, checked: true, motion: 'none', note: 'checked' })
    expect(run(carried).state).toMatchObject({ height: carryAt, motion: 'none' })
  })
  it('goes back again the same way', () => {
    const back = [...doing('lift'), time(3), ...doing('lift'), time(3), ...doing('home'), time(5), ...doing('lower'), time(5)]
    expect(run([...moved, ...back])).toMatchObject({ state: { seat: 'chair', way: seatWay.chair } })
  })
  it('is the same however time is handed to it', () => {
    const rising = run([...ready, ...doing('lift')]).state
    const bits = run(
      Array.from({ length: 60 }, () => time(0.05)),
      rising,
    ).state
    const whole = run([time(3)], rising).state
    expect({ ...bits, charge: 0 }).toEqual({ ...whole, charge: 0 })
    expect(bits.charge).toBeCloseTo(whole.charge, 3)
  })
  it('stops over the chair however far it was pushed beyond it', () => {
    for (let beats = 1; beats < 60; beats += 1) {
      const out = [...doing('out'), ...Array.from({ length: beats }, () => time(0.05)), ...doing('stop', 'home')]
      const back = Array.from({ length: 100 }, () => time(0.05))
      expect(run([...out, ...back]).state, `${beats} beats`).toMatchObject({ way: seatWay.chair, motion: 'none' })
    }
  })
  it('hums while the motor runs, rolls while it is pushed, and is silent on the cord', () => {
    const hum = (inputs: readonly HoistInput[]) => ceilingHoist.hum?.(run(inputs).state)
    expect(hum([...ready, ...doing('lift')])).toBe('hoist_motor')
    expect(hum([...carried, ...doing('out')])).toBe('wheels')
    expect(hum([...carried, ...doing('cord')])).toBeNull()
  })
})

describe('four loops', () => {
  it('the third gives no click, and is found at the check: only down is left', () => {
    const third = run(doing('sling', 'hook', 'hook', 'hook'))
    expect(third.state).toMatchObject({ loops: ['on', 'on', 'askew', 'off'], note: 'no_click' })
    expect(third.sounds.filter((sound) => sound === 'click')).toHaveLength(2)
    const found = run([...hooked, ...doing('fetch', 'lift'), time(3)])
    expect(found.events).toEqual(['asked_first', 'wrong_loop_found'])
    expect(found.state).toMatchObject({ height: checkAt, checked: false, note: 'wrong_loop' })
    expect(run([...doing('lift'), time(3)], found.state).state.height).toBe(checkAt)
    expect(available(found.state)).toEqual(['lower', 'cord'])
    const again = run([...doing('lower'), time(3), ...doing('pull', 'lift'), time(3)], found.state)
    expect(again).toMatchObject({ events: ['lifted_safely'], state: { checked: true } })
  })
  it('a missing one is found too', () => {
    const found = run([...doing('sling', 'hook', 'hook', 'fetch', 'lift'), time(3)])
    expect(found).toMatchObject({ events: ['wrong_loop_found'], state: { note: 'missing_loop', height: checkAt } })
  })
  it('a colleague is quick, and leaves the same one on its tip', () => {
    const { state } = run(doing('ask', 'colleague'))
    expect(state).toMatchObject({ sling: true, loops: ['on', 'on', 'askew', 'on'], note: 'none' })
    expect(allGood(run(doing('pull'), state).state)).toBe(true)
  })
  it('a weak hand does not get a loop past its latch', () => {
    const weak = ceilingHoist.weakened?.({ type: 'hook' }) ?? { type: 'ask' as const }
    expect(run([...doing('sling'), weak]).state.loops[0]).toBe('askew')
  })
  it('none comes off, and no sling, while somebody hangs', () => {
    const { state } = run([...checked, ...doing('unhook', 'sling', 'hook', 'bags', 'day')])
    expect(state).toMatchObject({ sling: true, note: 'taut', height: checkAt })
    expect(allGood(state)).toBe(true)
  })
  it('needs the bar before the one who sits', () => {
    expect(run([...doing('fetch', 'lift'), time(5), ...doing('sling', 'hook')]).state).toMatchObject({ note: 'bar_away' })
    expect(run([...doing('sling', 'out'), time(5), ...doing('hook')]).state).toMatchObject({ note: 'bar_away' })
  })
})

describe('what it refuses, and what goes wrong', () => {
  it('asked after the sling is late, and no event', () => {
    expect(run(doing('sling', 'ask'))).toMatchObject({ events: [], state: { note: 'asked_late' } })
    expect(run(doing('sling')).state.note).toBe('not_asked')
  })
  it('its buttons do nothing while they hang out of reach', () => {
    expect(run(doing('lift', 'lower')).state).toMatchObject({ motion: 'none' })
    expect(available(ceilingHoist.start())).not.toContain('lift')
    expect(ceilingHoist.says(ceilingHoist.start()).map((said) => said.key)).toContain('ceiling_hoist.says.handset_high')
  })
  it('lifts no more than it may', () => {
    const heavy = run([...hooked, ...doing('pull', 'bags', 'fetch', 'lift'), time(3)])
    expect(heavy).toMatchObject({ state: { kg: ballastKg, height: slack, note: 'too_heavy' } })
    expect(heavy.events).toContain('overloaded')
    expect(hangs(heavy.state)).toBe(false)
  })
  it('forgotten for a day it gives out in mid-lift, and still comes down', () => {
    const stuck = run([...doing('day'), ...carried])
    expect(stuck.events[0]).toBe('forgot_charge')
    expect(stuck.state).toMatchObject({ note: 'battery_low', charge: lowCharge, motion: 'none' })
    expect(hangs(stuck.state)).toBe(true)
    expect(stuck.state.height).toBeLessThan(carryAt)
    expect(stuck.sounds).toContain('battery_low')
    expect(run([...doing('lift'), time(3)], stuck.state).state.height).toBe(stuck.state.height)
    expect(run([...doing('lower'), time(5)], stuck.state).state).toMatchObject({ height: 0, note: 'set_down' })
  })
  it('forgotten for two it lifts nobody', () => {
    const { state } = run([...doing('day', 'day'), ...checked])
    expect(state).toMatchObject({ charge: lowCharge, height: 0, note: 'battery_low' })
  })
  it('the red cord lowers slowly, without buttons or battery, for as long as it is held', () => {
    const begun = run([...doing('cord'), time(1)], { ...run(carried).state, handset: 'high', charge: 0 })
    expect(begun.state.height).toBeCloseTo(carryAt - 0.06)
    const down = run([...doing('stop', 'cord'), time(9)], begun.state)
    expect(down).toMatchObject({ events: ['emergency_lowered'], state: { height: 0, note: 'emergency' } })
  })
  it('goes nowhere with somebody hooked on the seat, nor low, nor into the charger', () => {
    expect(run([...ready, ...doing('out')]).state).toMatchObject({ motion: 'none', note: 'hooked' })
    expect(run([...checked, ...doing('out')]).state).toMatchObject({ motion: 'none', note: 'lift_clear' })
    expect(run([...carried, ...doing('home'), time(9)]).state.way).toBe(seatWay.chair)
  })
  it('lowers nobody between the seats', () => {
    const between = run([...carried, ...doing('out'), time(1.5), ...doing('stop', 'lower', 'cord'), time(5)]).state
    expect(between).toMatchObject({ height: carryAt, motion: 'none' })
    expect(available(between)).toEqual(['out', 'home'])
  })
})

describe('a play that goes on', () => {
  it.each([
    [['asked_first', 'wrong_loop_found'], { height: checkAt, note: 'wrong_loop', asked: true }],
    [['lifted_safely', 'moved'], { seat: 'armchair', way: seatWay.armchair, height: 0 }],
    [['lifted_safely', 'emergency_lowered'], { seat: 'chair', height: 0, note: 'emergency' }],
    [['overloaded'], { kg: ballastKg, height: slack }],
    [['moved', 'forgot_charge'], { seat: 'armchair', sling: false, note: 'forgot_charge' }],
    [['moved', 'charged'], { way: 0, charge: 100, seat: 'armchair' }],
  ])('after %j it is as they left it', (events, expected) => {
    expect(ceilingHoist.after(events)).toMatchObject(expected)
  })
})

describe('what is drawn', () => {
  it('a loop on its hook reaches from the sling to the bar', () => {
    const straps = new HoistStraps()
    straps.lay(0.3, 1.28, { x: 0.3, y: 0.46, z: 0.15, lean: 0, tilt: 0 }, ['on', 'on', 'on', 'off'], 1, true)
    straps.geometry.computeBoundingBox()
    expect(straps.geometry.boundingBox?.max.y).toBeCloseTo(2.035)
    const positions = straps.geometry.getAttribute('position')
    for (let i = 0; i < positions.array.length; i += 1) expect(Number.isFinite(positions.array[i])).toBe(true)
    // the last ring of the left shoulder's loop
    expect(positions.getY(2 * 9 * 6 - 1)).toBeCloseTo(1.268, 2)
    straps.geometry.dispose()
  })
  it('every face looks the way its corners do: nothing is seen from inside', () => {
    const straps = new HoistStraps()
    straps.lay(0.3, 1.28, { x: 0.3, y: 0.46, z: 0.15, lean: 0.2, tilt: 0.1 }, ['on', 'askew', 'off', 'off'], 0.5, true)
    const a = new Vector3()
    const b = new Vector3()
    const c = new Vector3()
    const across = new Vector3()
    const normal = new Vector3()
    for (const geometry of [straps.geometry, makeCoil(), makeBags()]) {
      const positions = geometry.getAttribute('position')
      const normals = geometry.getAttribute('normal')
      const index = geometry.index?.array ?? []
      for (let i = 0; i < index.length; i += 3) {
        const corners = [index[i] ?? 0, index[i + 1] ?? 0, index[i + 2] ?? 0] as const
        a.fromBufferAttribute(positions, corners[0])
        b.fromBufferAttribute(positions, corners[1]).sub(a)
        c.fromBufferAttribute(positions, corners[2]).sub(a)
        across.crossVectors(b, c)
        let facing = 0
        for (const corner of corners) facing += across.dot(normal.fromBufferAttribute(normals, corner))
        expect(facing).toBeGreaterThan(-1e-6)
      }
      geometry.dispose()
    }
  })
  it('coil and bags are whole', () => {
    for (const geometry of [makeCoil(), makeBags()]) {
      const normals = geometry.getAttribute('normal')
      for (let i = 0; i < normals.count; i += 1) expect(Math.hypot(normals.getX(i), normals.getY(i), normals.getZ(i))).toBeCloseTo(1, 3)
      geometry.dispose()
    }
  })
})

const all = [
  ...['ask', 'fetch', 'sling', 'hook', 'pull', 'unhook', 'colleague', 'lift', 'lower', 'cord', 'out', 'home', 'stop', 'bags', 'day'],
  'nonsense',
]
const anyInput: fc.Arbitrary<HoistInput> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...all).map((type) => ({ type }) as HoistInput) },
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 5, noNaN: true })) }),
)
/** Some begin where somebody already hangs, or nearly: chance alone seldom gets that far. */
const begins = fc.constantFrom([], ready, [...hooked, ...doing('fetch')], checked, carried, [...carried, ...doing('out'), time(1)])

function expectReal(state: HoistState): void {
  for (const number of [state.way, state.height, state.charge, state.kg]) expect(Number.isFinite(number)).toBe(true)
  expect(state.way).toBeGreaterThanOrEqual(0)
  expect(state.way).toBeLessThanOrEqual(seatWay.armchair)
  expect(state.height).toBeGreaterThanOrEqual(0)
  expect(state.height).toBeLessThanOrEqual(top)
  expect(state.charge).toBeGreaterThanOrEqual(lowCharge)
  expect(state.charge).toBeLessThanOrEqual(100)
  // Loops without a sling there are none; hooked on the seat, the bar is over the seat.
  if (hookedOf(state) > 0) expect(state.sling).toBe(true)
  if (hookedOf(state) > 0 && !hangs(state)) expect(state.way).toBe(seatWay[state.seat])
  if (!hangs(state)) return
  expect(docked(state)).toBe(false)
  expect(state.kg).toBeLessThanOrEqual(mostKg)
  if (state.height > checkAt) expect(allGood(state) && state.checked).toBe(true)
}

describe('the hoist, whatever is done to it', () => {
  it('keeps whoever hangs in it safe, and offers only what it then does', () => {
    fc.assert(
      fc.property(begins, fc.array(anyInput, { maxLength: 60 }), (begun, inputs) => {
        let state = run(begun).state
        const seen: string[] = []
        for (const input of inputs) {
          const before = state
          const step = ceilingHoist.next(before, input)
          state = step.state
          seen.push(...step.events)
          expectReal(state)
          if (hangs(before)) {
            // Nothing is unhooked or taken away under somebody; low, it does not travel; empty, it does not rise.
            expect(state.loops).toEqual(before.loops)
            expect(state.sling).toBe(true)
            expect(step.events).not.toContain('charged')
            if (before.height < carryAt) expect(state.way).toBe(before.way)
            if (before.charge <= lowCharge) expect(state.height).toBeLessThanOrEqual(before.height)
          }
          const offered = ceilingHoist.controls(state).filter((control) => control.available)
          expect(offered.length).toBeLessThanOrEqual(8)
          expect(offered.length).toBeGreaterThan(0)
          for (const control of offered) expect(ceilingHoist.next(state, control.input).state).not.toBe(state)
          expect(ceilingHoist.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => ceilingHoist.events.includes(event))).toBe(true)
        expectReal(ceilingHoist.after(seen))
      }),
      { numRuns: 300 },
    )
  })
})
