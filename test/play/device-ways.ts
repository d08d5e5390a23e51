/** Finds, by the device's own rules, which controls bring about an event: no play file needs to know a device's buttons. */
import type { Control, Device, DeviceInput, DeviceState } from '../../src/devices/device.ts'
import type { Action } from '../../src/scenario/moment.ts'

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

/**
 * The shortest way from a state to an event with no other event before it, from which the events `then` can follow in turn:
 * how a lamp is hung up decides whether it can light the way.
 * @throws when nothing one can do with the device leads there.
 */
export function wayTo(device: Device, from: DeviceState, event: string, then: readonly string[] = []): DeviceWay {
  const way = search(device, from, event, then)
  if (way) return way
  const after =
    then.length > 0 && search(device, from, event, []) ? ` so that ${then.map((each) => `"${each}"`).join(', ')} can follow` : ''
  throw new Error(`nothing one can do with ${device.id} leads to "${event}"${after}`)
}

function search(device: Device, from: DeviceState, event: string, then: readonly string[]): DeviceWay | null {
  const [following, ...rest] = then
  const leadsOn = (after: DeviceState) => following === undefined || search(device, after, following, rest) !== null
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
          if (step.events.join() === event && leadsOn(step.state)) return { controls: way, wait: false, after: step.state }
          continue
        }
        const waited = afterTime(device, step.state, event)
        if (waited && leadsOn(waited)) return { controls: way, wait: true, after: waited }
        const name = JSON.stringify(step.state)
        if (known.has(name)) continue
        known.add(name)
        next.push({ state: step.state, controls: way })
      }
    }
    edge = next
  }
  return null
}

/** What a play goes on to do with the device of one of its actions, after that action. */
export function goesOnWith(actions: readonly Action[], index: number): string[] {
  const now = actions[index]
  if (now?.do !== 'use') return []
  return actions.slice(index + 1).flatMap((each) => (each.do === 'use' && each.device === now.device ? [each.event] : []))
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
