import fc from 'fast-check'
import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { sensorMat as mat } from '../../src/devices/sensor-mat.tsx'
import { MatCord } from '../../src/devices/sensor-mat-cord.ts'
import type { MatInput, MatState } from '../../src/devices/sensor-mat-state.ts'
import { armed, monthsTake, ringFor } from '../../src/devices/sensor-mat-state.ts'
import { footAt, liftAt, wayLasts } from '../../src/devices/sensor-mat-steps.ts'

type Simple = Exclude<MatInput['type'], 'time'>

/** Sends inputs one after the other (a number is that many seconds); gives the last state, all events and all sounds. */
function run(inputs: readonly (Simple | number)[], from: MatState = mat.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = mat.next(state, typeof each === 'number' ? { type: 'time', seconds: each } : { type: each })
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

/** Asked, and it is night. */
const night = run(['ask', 'hour']).state
/** The same, waiting ten minutes. */
const patient = run(['delay', 'delay'], night).state

describe('sensor mat', () => {
  it('calls when he gets up at night, until somebody acknowledges', () => {
    const { state, events, sounds } = run(['get_up'], night)
    expect({ events, sounds }).toEqual({ events: ['called'], sounds: ['step_on'] })
    expect(mat.hum?.(state)).toBe('mat_alarm')
    expect(mat.says(state)[0]).toEqual({ key: 'sensor_mat.says.rings', heard: true })
    const answered = run(['acknowledge'], state)
    expect(answered).toMatchObject({ events: ['answered'], sounds: ['click', 'beep_low'], state: { call: 'none', note: 'answered' } })
    expect(mat.hum?.(answered.state)).toBeNull()
    expect(mat.ticks(answered.state)).toBe(false)
  })
  it('calls once more when he goes back to bed, unless it waits', () => {
    expect(run(['get_up', 'acknowledge', 'come_back', 'acknowledge'], night)).toMatchObject({
      events: ['called', 'answered', 'false_call'],
      state: { note: 'was_back' },
    })
    expect(run(['get_up', 'come_back'], night).events).toEqual(['called'])
  })
  it('leaves a trip to the toilet in peace with ten minutes, not with thirty seconds', () => {
    expect(run(['get_up', 300, 'come_back'], patient)).toMatchObject({ events: ['left_in_peace'], state: { timer: 0, call: 'none' } })
    expect(run(['get_up', 300, 'come_back'], run(['delay'], night).state).events).toEqual(['called', 'missed'])
  })
  it('calls when he stays away, in one stretch of time as in beats', () => {
    const up = run(['get_up'], patient).state
    expect(mat.ticks(up)).toBe(true)
    expect(run([599], up).events).toEqual([])
    expect(run([599, 1], up)).toMatchObject({ events: ['called'], state: { rung: 0 } })
    expect(run(['wait'], up).events).toEqual(['called'])
    expect(run([1e9], up)).toMatchObject({ events: ['called', 'missed'], state: { call: 'unanswered' } })
  })
  it('gives up when nobody comes; a late acknowledgement answers nobody', () => {
    const left = run(['get_up', ringFor], night)
    expect(left).toMatchObject({ events: ['called', 'missed'], state: { call: 'unanswered', note: 'unanswered' } })
    expect(run(['acknowledge'], left.state)).toMatchObject({ events: [], state: { note: 'late', call: 'none' } })
    expect(run(['get_up', 'wait'], night).events).toEqual(['called', 'missed'])
  })
  it('keeps quiet by day, and by night when it was switched off', () => {
    expect(run(['ask', 'get_up'])).toMatchObject({ events: ['asked_first'], state: { note: 'silent_day', call: 'none' } })
    expect(run(['mode', 'mode', 'get_up'], night)).toMatchObject({ events: [], state: { note: 'silent_off' } })
    expect(run(['mode', 'get_up']).events).toEqual(['called'])
  })
})

describe('the person it watches', () => {
  it('is asked first, or finds out', () => {
    expect(run(['ask'])).toMatchObject({ events: ['asked_first'], state: { agreed: true, watched: false } })
    expect(run(['hour'])).toMatchObject({ state: { note: 'unasked', watched: true } })
    expect(run(['hour', 'hour', 'ask'])).toMatchObject({ events: [], state: { note: 'asked_late', agreed: true } })
    expect(run(['ask', 'ask']).events).toEqual(['asked_first'])
  })
  it('agreed to the night, and is told when it goes further', () => {
    expect(run(['ask', 'mode']).state).toMatchObject({ mode: 'always', note: 'more_than_agreed' })
  })
  it('has it off when he wishes, for that night', () => {
    const off = run(['wish'], night)
    expect(off).toMatchObject({ events: ['switched_off'], state: { mode: 'off', wish: true } })
    expect(run(['get_up'], off.state)).toMatchObject({ events: [], state: { note: 'silent_wish' } })
    expect(run(['mode'], off.state).state).toMatchObject({ mode: 'night', note: 'wish_broken', wish: false })
    expect(run(['hour', 'mode'], off.state).state).toMatchObject({ mode: 'night', note: 'none' })
  })
})

describe('whom it takes for him', () => {
  it('is a cat of five kilos, which then lies in the way', () => {
    const cat = run(['cat'], night)
    expect(cat).toMatchObject({ events: ['false_call'], sounds: ['jump_on'], state: { by: 'cat' } })
    const heard = run(['acknowledge', 'get_up'], cat.state)
    expect(heard).toMatchObject({ events: ['missed'], state: { note: 'silent_cat' } })
  })
  it('is turned about by a cat while it waits: he gets up and it takes him to lie down', () => {
    const { state, events } = run(['cat', 'cat', 'get_up'], patient)
    expect(events).toEqual(['missed'])
    expect(state).toMatchObject({ note: 'inverted', thinks: 'in', timer: 0, up: true })
    expect(run(['come_back', 'wait', 'acknowledge'], state)).toMatchObject({
      events: ['false_call'],
      state: { note: 'was_back', up: false },
    })
  })
  it('is whoever comes to the bed', () => {
    expect(run(['carer', 'acknowledge'], night)).toMatchObject({ events: ['false_call'], state: { note: 'was_carer' } })
    expect(run(['carer'], run(['delay'], night).state).events).toEqual(['false_call'])
    expect(run(['carer'], patient)).toMatchObject({ events: [], state: { note: 'carer_unnoticed', timer: 0 } })
    expect(run(['get_up', 400, 'carer'], patient).state).toMatchObject({ note: 'carer_restarts', timer: 600, by: 'person' })
  })
  it('is the fold over the rug, which then hides him and trips him', () => {
    const { state, events } = run(['ask', 'move', 'hour'])
    expect({ events, by: state.by }).toEqual({ events: ['asked_first', 'false_call'], by: 'rug' })
    expect(run(['acknowledge', 'get_up'], state)).toMatchObject({
      events: ['tripped', 'missed'],
      sounds: ['click', 'beep_low', 'slip', 'step_on'],
    })
    expect(run(['carer'], state)).toMatchObject({ events: ['tripped'], state: { note: 'carer_tripped' } })
  })
})

describe('what it never tells', () => {
  it('is that it was mopped in under the bed', () => {
    const { state, events } = run(['ask', 'months', 'hour', 'get_up'])
    expect(events).toEqual(['asked_first', 'missed'])
    expect(state).toMatchObject({ place: 'under', note: 'silent_under' })
  })
  it('is that its battery has died, after one thin peep', () => {
    const low = run(['ask', 'months', 'months'])
    expect(low).toMatchObject({ sounds: ['battery_low'], state: { battery: 100 - 2 * monthsTake, note: 'low' } })
    const flat = run(['months', 'move', 'hour'], low.state).state
    expect(flat).toMatchObject({ battery: 0, place: 'beside' })
    expect(mat.says(flat)).toContainEqual({ key: 'sensor_mat.says.dead' })
    expect(run(['get_up'], flat)).toMatchObject({ events: ['missed'], state: { note: 'silent_flat' } })
    expect(run(['hour', 'batteries', 'hour', 'get_up'], flat).events).toEqual(['called'])
  })
  it('is put right by day only', () => {
    for (const type of ['move', 'months', 'batteries'] as const) {
      expect(run([type], night).state).toMatchObject({ note: 'by_day', place: 'beside', battery: 100 })
    }
    expect(run(['cat', 'carer']).state).toEqual(mat.start())
  })
})

it('begins again where its events left it', () => {
  expect(mat.after(['asked_first', 'called'])).toMatchObject({ agreed: true, watched: false, hour: 'night', up: true, call: 'rings' })
  expect(mat.after(['called', 'answered'])).toMatchObject({ call: 'none', watched: true })
  expect(mat.after(['asked_first', 'switched_off'])).toMatchObject({ mode: 'off', wish: true })
  expect(mat.after(['tripped', 'missed'])).toMatchObject({ place: 'rug', up: true, call: 'none' })
  expect(mat.after(['left_in_peace'])).toMatchObject({ delay: 600, up: false })
})

it('the slippers go step by step, and stand still at both ends', () => {
  for (const foot of [0, 1] as const) {
    let before = footAt(foot, 0)
    for (let seconds = 0; seconds <= wayLasts; seconds += 0.05) {
      const z = footAt(foot, seconds)
      expect(z).toBeLessThanOrEqual(before)
      expect(before - z).toBeLessThan(0.15)
      expect(liftAt(foot, seconds)).toBeGreaterThanOrEqual(0)
      before = z
    }
    expect([footAt(foot, 1), liftAt(foot, 1)]).toEqual([0, 0])
    expect(footAt(foot, wayLasts)).toBe(footAt(1, 99))
  }
})

it.each([
  ['where the feet land', 0, 0, 0, 0, 0],
  ['on the rug', -0.015, 0.0096, -0.13, 0.05, 0.048],
  ['under the bed', -0.02, 0, 0.3, -0.1, 0],
] as const)('the lead reaches from the mat to its sender when it lies %s, and is seen from outside', (_, x, y, z, yaw, tilt) => {
  const cord = new MatCord()
  cord.lay(x, y, z, yaw, tilt)
  const positions = cord.geometry.getAttribute('position')
  const normals = cord.geometry.getAttribute('normal')
  const round = 6
  const middle = new Vector3()
  const point = new Vector3()
  const normal = new Vector3()
  for (let first = 0; first < positions.count; first += round) {
    middle.set(0, 0, 0)
    for (let at = first; at < first + round; at += 1) middle.add(point.fromBufferAttribute(positions, at))
    middle.divideScalar(round)
    point.fromBufferAttribute(positions, first).sub(middle)
    expect(point.length()).toBeCloseTo(0.0027, 3)
    expect(point.normalize().dot(normal.fromBufferAttribute(normals, first))).toBeGreaterThan(0.5)
  }
  expect(middle.y).toBeCloseTo(0.362, 3)
  // Round each triangle as its face looks: outward.
  const index = cord.geometry.index
  const [a, b, c] = [0, 1, 2].map((at) => new Vector3().fromBufferAttribute(positions, index?.getX(at + 90) ?? 0))
  if (a && b && c)
    expect(
      b
        .sub(a)
        .cross(c.sub(a))
        .dot(normal.fromBufferAttribute(normals, index?.getX(90) ?? 0)),
    ).toBeGreaterThan(0)
})

const words: Simple[] = [
  ...([
    'ask',
    'wish',
    'mode',
    'delay',
    'move',
    'get_up',
    'come_back',
    'carer',
    'cat',
    'acknowledge',
    'wait',
    'hour',
    'months',
    'batteries',
  ] as const),
]
const input: fc.Arbitrary<MatInput> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words, 'nonsense').map((type) => ({ type }) as MatInput) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 700 })) }),
  },
)

describe('sensor mat, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    const ids = mat.controls(mat.start()).map((control) => control.id)
    expect(new Set(ids).size).toBe(ids.length)
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = mat.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = mat.next(state, each)
          state = step.state
          expect(state.timer).toBeGreaterThanOrEqual(0)
          expect(state.timer).toBeLessThanOrEqual(state.delay)
          expect(state.rung).toBeGreaterThanOrEqual(0)
          expect(state.rung).toBeLessThan(ringFor)
          expect([0, 20, 60, 100]).toContain(state.battery)
          // It counts and calls only while it is on and has power.
          if (state.timer > 0) expect([armed(state), state.thinks]).toEqual([true, 'out'])
          const begins = before.call !== 'rings' && state.call === 'rings'
          if (begins) expect(armed(before) || armed(state)).toBe(true)
          // It calls for him only while he is up; every beginning call is told, as one or the other.
          if (step.events.includes('called')) expect([before.up || state.up, state.by]).toEqual([true, 'person'])
          if (begins) expect(step.events.includes('called') || step.events.includes('false_call')).toBe(true)
          if (step.events.includes('answered')) expect([before.call, state.call]).toEqual(['rings', 'none'])
          if (step.events.includes('missed') && each.type !== 'time' && each.type !== 'wait') expect(each.type).toBe('get_up')
          if (step.events.includes('asked_first')) expect([state.watched, seen.includes('asked_first')]).toEqual([false, false])
          if (step.events.includes('left_in_peace')) expect([before.up, state.up, before.timer > 0]).toEqual([true, false, true])
          expect(state.cat && state.hour === 'day').toBe(false)
          expect(state.wish && state.mode !== 'off').toBe(false)
          if (armed(state) && !state.agreed) expect(state.watched).toBe(true)
          expect(mat.hum?.(state) === 'mat_alarm').toBe(state.call === 'rings')
          seen.push(...step.events)
          const controls = mat.controls(state)
          expect(controls.map((control) => control.id)).toEqual(ids)
          expect(controls.filter((control) => control.available).length).toBeLessThanOrEqual(8)
          for (const control of controls.filter((one) => one.available)) {
            const tried = mat.next(state, control.input)
            expect(tried.state !== state || (tried.sounds ?? []).length > 0, control.id).toBe(true)
          }
          expect(new Set(mat.says(state).map((said) => said.key)).size).toBe(mat.says(state).length)
        }
        expect(seen.every((event) => mat.events.includes(event))).toBe(true)
        const left = mat.after(seen)
        if (left.call === 'rings') expect(armed(left)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
