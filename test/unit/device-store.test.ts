import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { controlsOf, inputOfPart } from '../../src/devices/DeviceControls.ts'
import type { DeviceEvent } from '../../src/devices/device-store.ts'
import { closeDevices, deviceStore, openDevices, send, show, stateOf } from '../../src/devices/device-store.ts'
import { grabRail } from '../../src/devices/grab-rail.tsx'
import { medicineDispenser } from '../../src/devices/medicine-dispenser.tsx'
import { pulls, stockingAid } from '../../src/devices/stocking-aid.tsx'

const happened: DeviceEvent[] = []
let paused = false
const devices = [
  { id: 'dispenser', device: medicineDispenser },
  { id: 'stocking', device: stockingAid },
  { id: 'rail', device: grabRail },
]
function open(past: readonly DeviceEvent[] = []): void {
  openDevices({ devices, past, paused: () => paused, onEvent: (event) => happened.push(event) })
}

beforeEach(() => {
  vi.useFakeTimers()
  happened.length = 0
  paused = false
})
afterEach(() => {
  closeDevices()
  vi.useRealTimers()
})

describe('the devices of a scene', () => {
  it('take inputs by their id in the scene and tell of events', () => {
    open()
    send('dispenser', { type: 'unlock' })
    send('dispenser', { type: 'open' })
    expect(happened).toEqual([{ device: 'dispenser', event: 'opened' }])
    expect(stateOf(medicineDispenser, 'dispenser')?.lid).toBe('open')
    expect(stateOf(stockingAid, 'dispenser')).toBeNull()
  })
  it('stand still while the play is paused', () => {
    open()
    for (const type of ['thread', 'thread', 'thread', 'lower', 'toes_in']) send('stocking', { type })
    send('stocking', { type: 'pull', speed: pulls.steady } as { type: string })
    paused = true
    vi.advanceTimersByTime(60_000)
    send('stocking', { type: 'let_go' })
    expect(stateOf(stockingAid, 'stocking')).toMatchObject({ up: 0, pull: pulls.steady })
    paused = false
    vi.advanceTimersByTime(5000)
    expect(happened.at(-1)).toEqual({ device: 'stocking', event: 'on' })
  })
  it('live as fast as they are told, and can be put into a state without anybody hearing of it', () => {
    let speed = 0
    openDevices({ devices, paused: () => false, speed: () => speed, onEvent: (event) => happened.push(event) })
    for (const type of ['unlock', 'open', 'fill', 'close', 'lock']) send('dispenser', { type })
    const until = stateOf(medicineDispenser, 'dispenser')?.until ?? 0
    vi.advanceTimersByTime(10_000)
    expect(stateOf(medicineDispenser, 'dispenser')?.until).toBe(until)
    speed = 100
    vi.advanceTimersByTime(10_000)
    expect(stateOf(medicineDispenser, 'dispenser')?.until).toBeCloseTo(until - 1000, -1)
    const before = happened.length
    show('dispenser', { ...medicineDispenser.start(), lid: 'open' } as object)
    show('nothing', {})
    expect(stateOf(medicineDispenser, 'dispenser')?.lid).toBe('open')
    expect(happened).toHaveLength(before)
  })
  it('do not touch the store while nothing happens', () => {
    open()
    const changes = vi.fn()
    const stop = deviceStore.subscribe(changes)
    vi.advanceTimersByTime(10_000)
    expect(changes).not.toHaveBeenCalled()
    stop()
  })
  it('begin where a resumed play left them', () => {
    open([
      { device: 'rail', event: 'placed_low' },
      { device: 'rail', event: 'board_on' },
    ])
    expect(stateOf(grabRail, 'rail')).toMatchObject({ fixed: true, board: true })
  })
  it('ignore what is not there', () => {
    open()
    expect(() => send('kettle', { type: 'boil' })).not.toThrow()
    expect(happened).toEqual([])
  })
})

describe('the description of a device', () => {
  it('gives a part of the model the input its button has', () => {
    const state = medicineDispenser.start()
    const described = controlsOf(medicineDispenser, state)
    expect(described.name).toBe('medicine_dispenser.name')
    expect(inputOfPart(described.controls, 'key')).toEqual({ type: 'unlock' })
    expect(inputOfPart(described.controls, 'lid')).toBeNull()
  })
})

describe('what devices sound', () => {
  const ringing = {
    ...grabRail,
    next: (state: object, input: { type: string }) => ({
      state: { ...state, rings: input.type === 'ring' },
      events: [],
      // as from a long stretch of time: it clicked twice
      sounds: ['click', 'beep', 'click'],
    }),
    hum: (state: object) => ('rings' in state && state.rings ? 'tablet_ring' : null),
  } as unknown as typeof grabRail
  const heard: string[] = []
  const start = (past: readonly DeviceEvent[] = [], device = ringing) =>
    openDevices({
      devices: [{ id: 'bell', device }],
      past,
      paused: () => paused,
      onEvent: () => undefined,
      onSound: ({ sound }) => heard.push(sound),
      onHum: ({ hum }) => heard.push(`hum ${hum}`),
    })
  beforeEach(() => {
    heard.length = 0
  })

  it('is told at once, a hum only when it changes', () => {
    start()
    send('bell', { type: 'ring' })
    expect(heard).toEqual(['hum tablet_ring', 'click', 'beep'])
    send('bell', { type: 'ring' })
    send('bell', { type: 'quiet' })
    expect(heard.filter((each) => each.startsWith('hum'))).toEqual(['hum tablet_ring', 'hum null'])
  })
  it('is silent in a pause', () => {
    start()
    paused = true
    send('bell', { type: 'ring' })
    expect(heard).toEqual([])
  })
  it('is heard again when a play goes on, and ends with the store', () => {
    start([{ device: 'bell', event: 'x' }], { ...ringing, after: () => ({ rings: true }) } as unknown as typeof grabRail)
    expect(heard).toEqual(['hum tablet_ring'])
    closeDevices()
    expect(heard).toEqual(['hum tablet_ring', 'hum null'])
  })
})
