/** Finds, by the device's own rules, which controls bring about an event: no play file needs to know a device's buttons. */
import type { Control, Device, DeviceInput, DeviceState } from '../../src/devices/device.ts'
import type { Action } from '../../src/scenario/moment.ts'

/** One press, and how many seconds of the device's own life one lets go by before it. */
export type DevicePress = { control: Control; rest: number }
/** What to press, in order; `wait`: time then does the rest. `after`: the state that leads to. */
export type DeviceWay = { presses: DevicePress[]; wait: boolean; after: DeviceState }

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
  let edge: Reached[] = [{ state: from, presses: [], rest: 0 }]
  const still = timePassing(device, from)
  if (still.event === null && still.seconds > 0) edge.push({ state: still.state, presses: [], rest: still.seconds })
  while (edge.length > 0) {
    const next: Reached[] = []
    const reach = (reached: Reached) => {
      const name = JSON.stringify(reached.state)
      if (known.has(name)) return
      known.add(name)
      next.push(reached)
    }
    for (const { state, presses: before, rest } of edge) {
      for (const control of device.controls(state)) {
        if (!control.available) continue
        const step = device.next(state, control.input)
        const presses = [...before, { control, rest }]
        if (step.events.length > 0) {
          if (step.events.join() === event && leadsOn(step.state)) return { presses, wait: false, after: step.state }
          continue
        }
        const waited = timePassing(device, step.state)
        if (waited.event === event && leadsOn(waited.state)) return { presses, wait: true, after: waited.state }
        reach({ state: step.state, presses, rest: 0 })
        if (waited.event === null && waited.seconds > 0) reach({ state: waited.state, presses, rest: waited.seconds })
      }
    }
    edge = next
  }
  return null
}

/** A state on the way, and how long one has waited there. */
type Reached = { state: DeviceState; presses: DevicePress[]; rest: number }

/** What a play goes on to do with the device of one of its actions, after that action. */
export function goesOnWith(actions: readonly Action[], index: number): string[] {
  const now = actions[index]
  if (now?.do !== 'use') return []
  return actions.slice(index + 1).flatMap((each) => (each.do === 'use' && each.device === now.device ? [each.event] : []))
}

/** What time alone brings: the first event and the state then, or the state in which time changes nothing any more. */
function timePassing(device: Device, from: DeviceState): { state: DeviceState; event: string | null; seconds: number } {
  let state = from
  let seconds = 0
  while (seconds < longestWait && device.ticks(state)) {
    const step = device.next(state, { type: 'time', seconds: beat } as DeviceInput)
    seconds += beat
    state = step.state
    if (step.events.length > 0) return { state, event: step.events.join(), seconds }
  }
  // what never comes to rest cannot be waited for
  return { state, event: null, seconds: device.ticks(state) ? 0 : seconds }
}
