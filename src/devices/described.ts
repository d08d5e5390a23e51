/**
 * What is described of a device in the store, the same object for as long as nothing one reads or can do has changed: while a device
 * drives or rings its state is new twenty times a second, and what hangs on its description need not be drawn anew each time.
 */
import { controlsOf, type DeviceDescription } from './DeviceControls.ts'
import type { Device, DeviceState, Said } from './device.ts'
import type { DeviceStore } from './device-store.ts'

type Kept = { device: Device; state: DeviceState; told: Said | undefined; words: string; described: DeviceDescription }
const kept = new Map<string, Kept>()

/** A selector for the store of devices; null for a device that is not out. */
export function describedIn(store: DeviceStore, id: string): DeviceDescription | null {
  const device = store.devices[id]
  const state = store.states[id]
  if (!device || !state) return null
  const told = store.told[id]
  const last = kept.get(id)
  const same = last?.device === device && last.told === told
  if (same && last.state === state) return last.described
  const now = controlsOf(device, state, told)
  const words = JSON.stringify([now.controls, now.says])
  const described = same && last.words === words ? last.described : now
  kept.set(id, { device, state, told, words, described })
  return described
}
