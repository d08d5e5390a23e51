import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Control } from '../../src/devices/device.ts'
import type { DeviceEvent } from '../../src/devices/device-store.ts'
import { closeDevices, deviceStore, openDevices, send, stateOf } from '../../src/devices/device-store.ts'
import { grabRail } from '../../src/devices/grab-rail.tsx'
import { controlOf, gripOf, reachUp, weakHold } from '../../src/devices/grip.ts'
import { medicineDispenser } from '../../src/devices/medicine-dispenser.tsx'
import { pulls, steadyFrom, stockingAid } from '../../src/devices/stocking-aid.tsx'
import type { SomeBody } from '../../src/scenario/another-body.ts'
import { anotherBody, ownBody } from '../../src/scenario/another-body.ts'

const turn: Control = { id: 'turn', label: 'x', icon: 'x', available: true, input: { type: 'turn' }, force: true }
const lift: Control = { id: 'lift', label: 'x', icon: 'x', available: true, input: { type: 'lift' }, hands: 2 }
const press = (body: SomeBody, control: Control, count: number, more: object = {}) =>
  gripOf({ body: { ...ownBody, ...(body as object) }, control, input: control.input, aimed: false, count, ...more })

describe('a press with borrowed hands', () => {
  it('passes as it is with one’s own', () => {
    for (let count = 0; count < 40; count++) {
      expect(press({}, turn, count)).toEqual({ passes: true, input: turn.input, told: null })
      expect(press({}, lift, count).passes).toBe(true)
    }
  })
  it('goes astray once in every three with a tremor, unless the hand’s own shaking is felt', () => {
    const tried = Array.from({ length: 300 }, (_, count) => press({ tremor: true }, lift, count))
    expect(tried.filter(({ told }) => told === 'astray')).toHaveLength(100)
    expect(tried.every(({ passes, told }) => passes || told === 'astray')).toBe(true)
    // it is not always the same of the three
    expect(new Set(tried.flatMap(({ passes }, at) => (passes ? [] : [at % 3]))).size).toBe(3)
    expect(
      press(
        { tremor: true },
        lift,
        tried.findIndex(({ passes }) => !passes),
        { aimed: true },
      ).passes,
    ).toBe(true)
  })
  it('slips from a weak grip every other time, where it takes strength', () => {
    const slipped = Array.from({ length: 200 }, (_, count) => press({ weakGrip: true }, turn, count)).filter(({ passes }) => !passes)
    expect(slipped).toHaveLength(100)
    expect(slipped.every(({ told }) => told === 'weak_grip')).toBe(true)
    expect(Array.from({ length: 200 }, (_, count) => press({ weakGrip: true }, lift, count)).every(({ passes }) => passes)).toBe(true)
  })
  it('is refused to one hand where it takes two, and above what a seat lets one reach', () => {
    expect(press({ hands: 'one' }, lift, 0)).toEqual({ passes: false, told: 'two_hands' })
    expect(press({ hands: 'one' }, turn, 0).passes).toBe(true)
    expect(press({ seat: 'wheelchair' }, turn, 0, { height: 1.41 })).toEqual({ passes: false, told: 'too_high' })
    expect(press({ seat: 'wheelchair' }, turn, 0, { height: 1.39 }).passes).toBe(true)
    expect(press({ seat: 'armchair' }, turn, 0, { height: reachUp.armchair + 0.01 }).told).toBe('too_high')
    expect(press({}, turn, 0, { height: 2.3 }).passes).toBe(true)
  })
  it('may always let go of what is held', () => {
    const holding = { ...turn, held: true }
    for (let count = 0; count < 12; count++) expect(press({ tremor: true, weakGrip: true, hands: 'one' }, holding, count).passes).toBe(true)
  })
  it('never fails for good: of three presses on the same thing one always passes', () => {
    const one = fc.constantFrom(turn, lift)
    fc.assert(
      fc.property(fc.nat(100_000), one, (from, control) =>
        [0, 1, 2].some((at) => press({ tremor: true, weakGrip: true }, control, from + at).passes),
      ),
    )
  })
  it('finds the control of an input by what it says, else by its kind', () => {
    const controls = stockingAid.controls({ ...stockingAid.start(), over: 3, at: 'floor', toes: true })
    expect(controlOf(controls, { type: 'pull', speed: pulls.steady } as never)?.id).toBe('pull_steady')
    expect(controlOf(controls, { type: 'pull', speed: 0.123 } as never)?.id).toBe('pull_slow')
    expect(controlOf(controls, { type: 'nothing' })).toBeUndefined()
  })
})

const happened: DeviceEvent[] = []
beforeEach(() => {
  vi.useFakeTimers()
  happened.length = 0
  openDevices({
    devices: [
      { id: 'stocking', device: stockingAid },
      { id: 'rail', device: grabRail },
      { id: 'dispenser', device: medicineDispenser },
    ],
    paused: () => false,
    onEvent: (event) => happened.push(event),
  })
})
afterEach(() => {
  anotherBody.getState().own()
  closeDevices()
  vi.useRealTimers()
})

describe('devices in borrowed hands', () => {
  it('tell what the hands did, and no more once a press has passed', () => {
    anotherBody.getState().borrow({ hands: 'one' })
    send('rail', { type: 'lay_board' })
    expect(stateOf(grabRail, 'rail')?.board).toBe(false)
    expect(deviceStore.getState().told.rail).toEqual({ key: 'common.two_hands' })
    send('rail', { type: 'raise' })
    expect(deviceStore.getState().told.rail).toBeUndefined()
    anotherBody.getState().own()
    send('rail', { type: 'lay_board' })
    expect(stateOf(grabRail, 'rail')?.board).toBe(true)
  })
  it('slip: a key takes a second grip, and never more than two', () => {
    anotherBody.getState().borrow({ weakGrip: true })
    for (let press = 0; press < 3; press++) send('dispenser', { type: 'unlock' })
    expect(stateOf(medicineDispenser, 'dispenser')?.lid).toBe('closed')
  })
  it('are pulled less than steadily by a weak hand, which lets go after two seconds', () => {
    for (const type of ['thread', 'thread', 'thread', 'lower', 'toes_in']) send('stocking', { type })
    anotherBody.getState().borrow({ weakGrip: true })
    send('stocking', { type: 'pull', speed: pulls.fast } as { type: string })
    expect(stateOf(stockingAid, 'stocking')?.pull).toBeLessThan(steadyFrom)
    vi.advanceTimersByTime(weakHold * 1000 - 200)
    expect(stateOf(stockingAid, 'stocking')?.pull).toBeGreaterThan(0)
    vi.advanceTimersByTime(400)
    expect(stateOf(stockingAid, 'stocking')?.pull).toBe(0)
    expect(deviceStore.getState().told.stocking).toEqual({ key: 'common.let_go' })
    // the hand rests before it takes hold again
    send('stocking', { type: 'pull', speed: pulls.slow } as { type: string })
    expect(stateOf(stockingAid, 'stocking')?.pull).toBe(0)
    vi.advanceTimersByTime(1000)
    send('stocking', { type: 'pull', speed: pulls.slow } as { type: string })
    expect(stateOf(stockingAid, 'stocking')?.pull).toBeGreaterThan(0)
  })
  it('keep a state the real ones could have, whatever is borrowed and pressed', () => {
    const names = ['stocking', 'rail', 'dispenser'] as const
    const loan = fc.record({
      hands: fc.constantFrom('one', 'two'),
      tremor: fc.boolean(),
      weakGrip: fc.boolean(),
      seat: fc.constantFrom('own', 'wheelchair'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(12), loan, fc.nat(900)), { maxLength: 40 }), (presses) => {
        for (const [id, at, body, wait] of presses) {
          anotherBody.getState().borrow(body as SomeBody)
          const { devices, states } = deviceStore.getState()
          const control = devices[id]?.controls(states[id] as object)[at]
          if (control) send(id, control.input)
          vi.advanceTimersByTime(wait)
        }
        anotherBody.getState().own()
        for (const id of names)
          expect(deviceStore.getState().devices[id]?.controls(deviceStore.getState().states[id] as object)).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })
})
