import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rollator } from '../../src/devices/rollator.tsx'
import type { RollatorInput, RollatorState } from '../../src/devices/rollator-machine.ts'
import { highest, lowest, mostKg, rolls, wayLong, wrist } from '../../src/devices/rollator-machine.ts'
import { makeThreshold } from '../../src/devices/rollator-threshold.ts'

const doing = (...types: readonly Exclude<RollatorInput['type'], 'time'>[]): RollatorInput[] => types.map((type) => ({ type }))
const time = (seconds: number): RollatorInput => ({ type: 'time', seconds })

function run(inputs: readonly RollatorInput[], from: RollatorState = rollator.start()) {
  let state = from
  const events: string[] = []
  for (const input of inputs) {
    const step = rollator.next(state, input)
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}
const toEdge = [...doing('unpark', 'push'), time(3)]
const across = [...toEdge, ...doing('tip', 'push')]

describe('walking with the rollator', () => {
  it('goes to the edge, is tipped over it, and all the way', () => {
    const { state, events } = run([...across, time(4)])
    expect(events).toEqual(['stopped_at_edge', 'crossed_edge', 'walked'])
    expect(state).toMatchObject({ way: wayLong, speed: 0, pushing: false, note: 'walked' })
  })
  it('and back again, the edge being there from the other side too', () => {
    const there = run([...across, time(4)]).state
    const { state, events } = run([...doing('push'), time(3), ...doing('tip', 'push'), time(4)], there)
    expect(events).toEqual(['stopped_at_edge', 'crossed_edge', 'walked'])
    expect(state.facing).toBe(-1)
  })
  it('is the same however time is handed to it', () => {
    const pushed = run(across).state
    const whole = run([time(1.4)], pushed).state
    expect(
      run(
        Array.from({ length: 28 }, () => time(0.05)),
        pushed,
      ).state,
    ).toEqual(whole)
    expect(
      run(
        Array.from({ length: 200 }, () => time(0.007)),
        pushed,
      ).state,
    ).toEqual(whole)
  })
  it('does not move with its brakes down, nor folded, nor with somebody on it', () => {
    expect(run(doing('push'))).toMatchObject({ events: [], state: { note: 'parked', pushing: false } })
    expect(run(doing('unpark', 'fold', 'push')).state).toMatchObject({ pushing: false, note: 'unfold_first' })
    expect(run(doing('sit', 'push')).state).toMatchObject({ seated: true, pushing: false, note: 'stand_first' })
  })
  it('rolls on when let go, and stops short with the hand brakes', () => {
    const going = run([...across, time(0.5)]).state
    const let_go = run([...doing('let_go'), time(0.5)], going).state
    expect(let_go.speed).toBeGreaterThan(0.1)
    const braked = run([...doing('squeeze'), time(0.5)], going).state
    expect(braked).toMatchObject({ speed: 0, braking: false })
    expect(braked.way).toBeLessThan(let_go.way)
    expect(rollator.hum?.(let_go)).toBe('wheels')
    expect(rollator.hum?.(braked)).toBeNull()
  })
  it('a full basket keeps it from being tipped', () => {
    const full = run([...doing('load', 'load', 'load'), ...toEdge])
    expect(full.state.load).toBe(mostKg)
    expect(run(doing('tip'), full.state)).toMatchObject({ events: [], state: { note: 'too_heavy' } })
    expect(run(doing('unload', 'load', 'tip'), full.state).events).toEqual(['crossed_edge'])
  })
})

describe('sitting, setting and folding', () => {
  it('with the brakes down one sits', () => {
    expect(run(doing('sit'))).toMatchObject({ events: ['sat_safely'], state: { seated: true } })
    expect(run(doing('sit', 'unpark')).state).toMatchObject({ parked: true, note: 'stand_first' })
    expect(run(doing('sit', 'stand')).state.seated).toBe(false)
  })
  it('without them it rolls away, and nobody sits', () => {
    const off = run(doing('unpark', 'sit'))
    expect(off.events).toEqual(['rolled_away'])
    expect(rollator.says(off.state)[0]).toEqual({ key: 'rollator.note.rolled_away', heard: true })
    const later = run([time(5)], off.state).state
    expect(later).toMatchObject({ seated: false, speed: 0, note: 'rolled_away' })
    expect(later.way).toBeGreaterThan(0.1)
  })
  it('rolling off to the end of the way is no walk', () => {
    const over = run([...toEdge, ...doing('tip', 'sit'), time(9)])
    expect(over.events).toEqual(['stopped_at_edge', 'crossed_edge', 'rolled_away'])
  })
  it('the handles come down to the wrist, within their way', () => {
    expect(run(doing('lower', 'lower'))).toMatchObject({ events: ['fitted'], state: { height: wrist } })
    expect(run(Array.from({ length: 20 }, () => doing('raise')).flat()).state.height).toBe(highest)
    expect(run(Array.from({ length: 20 }, () => doing('lower')).flat()).state.height).toBe(lowest)
  })
  it('folds only empty and standing', () => {
    expect(run(doing('load', 'fold')).state).toMatchObject({ folded: false, note: 'empty_first' })
    expect(run(doing('fold'))).toMatchObject({ events: ['folded'], state: { folded: true } })
    expect(run(doing('fold', 'sit')).state.seated).toBe(false)
    expect(run(doing('fold', 'load')).state.load).toBe(0)
  })
})

describe('a play that goes on', () => {
  it.each([
    [['stopped_at_edge'], { note: 'at_edge', over: false }],
    [['stopped_at_edge', 'crossed_edge'], { over: true }],
    [['walked', 'parked', 'sat_safely'], { seated: true, way: wayLong }],
    [['rolled_away'], { parked: false, seated: false }],
    [['fitted', 'folded'], { height: wrist, folded: true }],
  ])('after %j it is as they left it', (events, expected) => {
    expect(rollator.after(events)).toMatchObject(expected)
  })
})

describe('the threshold', () => {
  it('lies across the way and is painted whole', () => {
    const shape = makeThreshold()
    shape.computeBoundingBox()
    expect(shape.boundingBox?.max.y).toBeCloseTo(0.02)
    expect(shape.boundingBox?.max.x).toBeCloseTo(0.43)
    expect(shape.boundingBox?.max.z).toBeCloseTo(0.045)
    for (const name of ['normal', 'color', 'uv']) expect(shape.getAttribute(name).count).toBe(shape.getAttribute('position').count)
    shape.dispose()
  })
})

const all = [
  'push',
  'let_go',
  'squeeze',
  'park',
  'unpark',
  'tip',
  'sit',
  'stand',
  'load',
  'unload',
  'raise',
  'lower',
  'fold',
  'unfold',
  'nonsense',
]
const input: fc.Arbitrary<RollatorInput> = fc.oneof(
  fc.constantFrom(...all).map((type) => ({ type }) as RollatorInput),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 3, noNaN: true })) }),
)

describe('the rollator, whatever is done to it', () => {
  it('keeps a state the real one could have, and offers only what it then does', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = rollator.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = rollator.next(state, each)
          state = step.state
          seen.push(...step.events)
          for (const number of [state.way, state.speed, state.rest]) expect(Number.isFinite(number)).toBe(true)
          expect(state.way).toBeGreaterThanOrEqual(0)
          expect(state.way).toBeLessThanOrEqual(wayLong)
          expect(state.speed).toBeGreaterThanOrEqual(0)
          expect(state.height).toBeGreaterThanOrEqual(lowest)
          expect(state.height).toBeLessThanOrEqual(highest)
          expect(state.load).toBeLessThanOrEqual(mostKg)
          // What is parked stands; who sits, sits on a braked one; what is folded carries nothing and goes nowhere.
          if (state.parked) expect(rolls(state)).toBe(false)
          if (state.parked && before.parked) expect(state.way).toBe(before.way)
          if (state.seated) expect(state.parked && !state.folded).toBe(true)
          if (state.folded) expect([state.load, state.speed, state.pushing]).toEqual([0, 0, false])
          const offered = rollator.controls(state).filter((control) => control.available)
          expect(offered.length).toBeGreaterThan(0)
          expect(offered.length).toBeLessThanOrEqual(8)
          for (const control of offered) expect(rollator.next(state, control.input).state).not.toBe(state)
        }
        expect(seen.every((event) => rollator.events.includes(event))).toBe(true)
        expect(rollator.after(seen).way).toBeLessThanOrEqual(wayLong)
      }),
    )
  })
})
