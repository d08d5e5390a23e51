import { describe, expect, it } from 'vitest'
import { describedIn } from '../../src/devices/described.ts'
import type { Device, DeviceInput, DeviceState, Said } from '../../src/devices/device.ts'
import type { DeviceStore } from '../../src/devices/device-store.ts'
import { robotVacuum } from '../../src/devices/robot-vacuum.tsx'

const device = robotVacuum as unknown as Device
const storeWith = (state: DeviceState, told?: Said): DeviceStore => ({
  devices: { vacuum: device },
  states: { vacuum: state },
  told: told ? { vacuum: told } : {},
})
const time = { type: 'time', seconds: 0.05 } as DeviceInput

describe('the description of a device in the store', () => {
  it('stays one object while it drives, and is another one when it can be told or done otherwise', () => {
    let state: DeviceState = robotVacuum.next(robotVacuum.start(), { type: 'start' }).state
    const described = new Set([describedIn(storeWith(state), 'vacuum')])
    const states = new Set([state])
    for (let beat = 0; beat < 40; beat += 1) {
      state = device.next(state, time).state
      states.add(state)
      described.add(describedIn(storeWith(state), 'vacuum'))
    }
    expect(states.size).toBe(41)
    expect(described.size).toBeLessThan(5)
    const before = describedIn(storeWith(state), 'vacuum')
    const paused = describedIn(storeWith(device.next(state, { type: 'pause' }).state), 'vacuum')
    expect(paused).not.toBe(before)
    expect(paused?.controls).toEqual(device.controls(device.next(state, { type: 'pause' }).state))
  })

  it('says what the hands did each time they do it', () => {
    const state = device.start()
    const slipped = () => describedIn(storeWith(state, { key: 'common.weak_grip' }), 'vacuum')
    const first = slipped()
    expect(first?.says[0]?.key).toBe('common.weak_grip')
    expect(slipped()).not.toBe(first)
    expect(describedIn(storeWith(state), 'vacuum')?.says[0]?.key).not.toBe('common.weak_grip')
  })

  it('is null for a device that is not out', () => {
    expect(describedIn({ devices: {}, states: {}, told: {} }, 'vacuum')).toBeNull()
  })
})
