/** Finds, by the device's own rules, which controls bring about an event: no play file needs to know a device's buttons. */
import type { Control, Device, DeviceInput, DeviceState } from '../../src/devices/device.ts'

/** What to press, in order; `wait`: time then does the rest. `after`: the state that leads to. */
export type DeviceWay = { controls: Control[]; wait: boolean; after: DeviceState }

/** A device by its file's name. */
export async function deviceNamed(file: string): Promise<Device> {
  const module = (await import(`../../src/devices/${file}.tsx`)) as Record<string, unknown>
  const found = Object.values(module).find(
    (each): each is Device => typeof each === 'object' && each !== null && (each as Device).id === file,
  )
  if (!found) throw new Error(`src/devices/${file}.tsx has no device`)
  return found
}

const longestWait = 30
const beat = 0.05

/** The shortest way from a state to an event with no other event before it. */
export function wayTo(device: Device, from: DeviceState, event: string): DeviceWay {
  const known = new Set([JSON.stringify(from)])
  let edge: { state: DeviceState; controls: Control[] }[] = [{ state: from, controls: [] }]
  while (edge.length > 0) {
    const next: typeof edge = []
    for (const { state, controls } of edge) {
      for (const control of device.controls(state)) {
        if (!control.available) continue
        const step = device.next(state, control.input)
        const way = [...controls, control]
        if (step.events.length > 0) {
          if (step.events.join() === event) return { controls: way, wait: false, after: step.state }
          continue
        }
        const waited = afterTime(device, step.state, event)
        if (waited) return { controls: way, wait: true, after: waited }
        const name = JSON.stringify(step.state)
        if (known.has(name)) continue
        known.add(name)
        next.push({ state: step.state, controls: way })
      }
    }
    edge = next
  }
  throw new Error(`nothing one can do with ${device.id} leads to "${event}"`)
}

function afterTime(device: Device, from: DeviceState, event: string): DeviceState | null {
  let state = from
  for (let passed = 0; passed < longestWait && device.ticks(state); passed += beat) {
    const step = device.next(state, { type: 'time', seconds: beat } as DeviceInput)
    if (step.events.length > 0) return step.events.join() === event ? step.state : null
    state = step.state
  }
  return null
}
