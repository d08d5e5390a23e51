/** What devices can be heard making, found by doing everything that can be done with them: names put together while they run, too. */
import { describe, expect, it } from 'vitest'
import sounds from '../../assets/sounds/sounds.json' with { type: 'json' }
import type { Device, DeviceInput, DeviceState } from '../../src/devices/device.ts'
import { deviceNames, entryOf, loadDevices } from '../../src/devices/index.ts'
import { walk } from '../../src/devices/walk.ts'

await loadDevices(deviceNames)

const loops = new Set(Object.entries(sounds).flatMap(([name, each]) => ('loop' in each ? [name] : [])))
const once = new Set(Object.keys(sounds).filter((name) => !loops.has(name)))

/** Every list of sounds and every hum within two presses of each state the bench shows, and of a while after them. */
function heardOf(device: Device): { lists: string[][]; hums: Set<string> } {
  const lists: string[][] = []
  const hums = new Set<string>()
  const hear = (state: DeviceState, input: DeviceInput): DeviceState => {
    const step = device.next(state, input)
    if (step.sounds) lists.push([...step.sounds])
    const hum = device.hum?.(step.state)
    if (hum) hums.add(hum)
    return step.state
  }
  const inputsIn = (state: DeviceState): DeviceInput[] => [
    ...device.controls(state).map(({ input }) => input),
    ...[0.05, 3, 60, 4000].map((seconds) => ({ type: 'time', seconds }) as DeviceInput),
  ]
  for (const { state } of walk(device).states) {
    for (const input of inputsIn(state)) {
      const then = hear(state, input)
      for (const further of inputsIn(then)) hear(then, further)
    }
  }
  return { lists, hums }
}

describe.each(deviceNames)('%s', (name) => {
  const device = entryOf(name)?.device as Device
  const { lists, hums } = heardOf(device)

  it('makes only sounds that there are', () => {
    const unknown = lists.flat().filter((sound) => !once.has(sound))
    expect([...new Set(unknown)]).toEqual([])
    expect(lists.length).toBeGreaterThan(0)
  })

  it('hums only what goes on without a seam', () => {
    expect([...hums].filter((sound) => !loops.has(sound))).toEqual([])
  })
})
