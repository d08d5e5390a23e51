/** The states the bench shows are found in every machine, quickly, and always the same. */
import { describe, expect, it } from 'vitest'
import type { Device, DeviceInput } from '../../src/devices/device.ts'
import { deviceNames, entryOf, loadDevices } from '../../src/devices/index.ts'
import { walk } from '../../src/devices/walk.ts'

await loadDevices(deviceNames)

type Lamp = { on: boolean; burnt: number }
const lamp: Device<Lamp> = {
  id: 'lamp',
  events: ['lit', 'burnt_out', 'never'],
  facts: { can: [], cannot: [], for: [], against: [] },
  start: () => ({ on: false, burnt: 0 }),
  next: (state, input: DeviceInput & { seconds?: number }) => {
    if (input.type === 'press' && state.burnt < 5000) return { state: { ...state, on: !state.on }, events: state.on ? [] : ['lit'] }
    if (input.type !== 'time' || !state.on) return { state, events: [] }
    const burnt = state.burnt + (input.seconds ?? 0)
    return burnt < 5000 ? { state: { ...state, burnt }, events: [] } : { state: { on: false, burnt: 5000 }, events: ['burnt_out'] }
  },
  controls: (state) => [{ id: 'press', label: 'lamp.press', icon: 'Lightbulb', available: state.burnt < 5000, input: { type: 'press' } }],
  says: (state) => [{ key: state.burnt >= 5000 ? 'lamp.dead' : state.on ? 'lamp.on' : state.burnt > 0 ? 'lamp.warm' : 'lamp.off' }],
  after: () => ({ on: false, burnt: 0 }),
  ticks: (state) => state.on,
}

describe('a walk through a machine', () => {
  it('finds a state for each event, however long one waits for it, and for what else is said', () => {
    const { states, unreached } = walk(lamp)
    expect(states.map(({ name, kind, path }) => [name, kind, path.join()])).toEqual([
      ['start', 'start', ''],
      ['lit', 'event', 'lit'],
      ['burnt_out', 'event', 'lit,burnt_out'],
      ['lamp.warm', 'says', 'lit'],
    ])
    expect(unreached).toEqual(['never'])
  })

  it.each(deviceNames)('finds every event of %s', (name) => {
    const device = entryOf(name)?.device as Device
    const { states, unreached } = walk(device)
    expect(unreached).toEqual([])
    expect(new Set(states.map((each) => each.name)).size).toBe(states.length)
    expect(walk(device)).toEqual({ states, unreached })
  })
})
