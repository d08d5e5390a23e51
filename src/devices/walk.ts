/**
 * The states of a device that are worth looking at, found by walking its machine: the one it comes in, one after each of its events, and
 * one for everything else it says. The bench page and the contact sheet show these; nobody keeps a list of them by hand.
 */
import type { Control, Device, DeviceInput, DeviceState } from './device.ts'

/** A state by how one comes to it. */
export type NamedState = {
  /** `start`, the event that led to it, or the key of what it says; unique within the device */
  readonly name: string
  readonly kind: 'start' | 'event' | 'says'
  /** every event on the way, first to last */
  readonly path: readonly string[]
  readonly state: DeviceState
}
export type Walked = {
  readonly states: readonly NamedState[]
  /** events that no press and no waiting led to */
  readonly unreached: readonly string[]
}

/** How many states are looked at from each named one before the search for further events gives up. */
const patience = 1500
/** The longest wait that is tried for something to happen, in seconds of the device: a day. */
const longestWait = 86_400

type Reached = { state: DeviceState; path: readonly string[] }

/** Walks a device. The same device always gives the same states, in the same order. */
export function walk(device: Device): Walked {
  const states: NamedState[] = [{ name: 'start', kind: 'start', path: [], state: device.start() }]
  const says = new Map<string, Reached>()
  // a long way to an event is walked in stretches: from each event found, on to the next
  for (let at = 0; at < states.length; at += 1) {
    const from = states[at]
    if (from) search(device, from, states, says)
  }
  const known = new Set(states.flatMap(({ state }) => device.says(state).map(({ key }) => key)))
  const further = [...says].flatMap(([key, { state, path }]): NamedState[] =>
    known.has(key) ? [] : [{ name: key, kind: 'says', path, state }],
  )
  const found = new Set(states.map(({ name }) => name))
  return { states: [...states, ...further], unreached: device.events.filter((event) => !found.has(event)) }
}

/** Looks about from one state; adds every event met for the first time to `states`, and everything said to `says`. */
function search(device: Device, from: Reached, states: NamedState[], says: Map<string, Reached>): void {
  const seen = new Set([JSON.stringify(from.state)])
  let edge: Reached[] = [from]
  while (edge.length > 0 && seen.size < patience) {
    const next: Reached[] = []
    for (const here of edge) {
      for (const there of stepsFrom(device, here)) {
        const key = JSON.stringify(there.state)
        if (seen.has(key) || seen.size >= patience) continue
        seen.add(key)
        for (const said of device.says(there.state)) if (!says.has(said.key)) says.set(said.key, there)
        for (const event of there.path.slice(here.path.length)) {
          if (!states.some(({ name }) => name === event)) states.push({ name: event, kind: 'event', ...there })
        }
        next.push(there)
      }
    }
    edge = next
  }
}

/** Where every control of the moment leads, where a little time leads, and where waiting leads. */
function stepsFrom(device: Device, here: Reached): Reached[] {
  const pressed = device.controls(here.state).filter((control: Control) => control.available)
  const steps = pressed.map((control) => after(device, here, control.input))
  if (device.ticks(here.state)) steps.push(after(device, here, time(2)), wait(device, here))
  return steps
}

/** Lets time pass, in ever longer steps, until something happens or there is nothing to wait for. */
function wait(device: Device, here: Reached): Reached {
  let now = here
  let step = 1
  for (let waited = 0; waited < longestWait && device.ticks(now.state); waited += step, step = Math.min(step * 1.5, 600)) {
    now = after(device, now, time(step))
    if (now.path.length > here.path.length) break
  }
  return now
}

function after(device: Device, { state, path }: Reached, input: DeviceInput): Reached {
  const step = device.next(state, input)
  return { state: step.state, path: step.events.length > 0 ? [...path, ...step.events] : path }
}

const time = (seconds: number): DeviceInput => ({ type: 'time', seconds }) as DeviceInput
