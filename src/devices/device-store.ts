/**
 * The devices of the running scene: one state each, by the id the scene gives it. Every way in sends inputs here,
 * every way of showing subscribes here. Events go to whoever opened the store, who turns them into actions of the play.
 */
import { createStore } from 'zustand/vanilla'
import type { Device, DeviceInput, DeviceState } from './device.ts'

/** A device put on the stage: its id in the scene and what it is. */
export type Placed = { readonly id: string; readonly device: Device }
export type DeviceEvent = { readonly device: string; readonly event: string }
/** Names of sounds in assets/sounds. */
export type DeviceSound = { readonly device: string; readonly sound: string }
export type DeviceHum = { readonly device: string; readonly hum: string | null }
export type Opening = {
  readonly devices: readonly Placed[]
  /** told of every event, in order, after the state has changed */
  readonly onEvent: (happened: DeviceEvent) => void
  /** asked before time passes; while true it stands still */
  readonly paused: () => boolean
  /** asked before anything reaches a device: false while the scene does not let it be used (a question stands open, say) */
  readonly usable?: (id: string) => boolean
  /** events of a play that goes on: the devices begin where these left them */
  readonly past?: readonly DeviceEvent[]
  /** told of every sound an input made, at once */
  readonly onSound?: (heard: DeviceSound) => void
  /** told when what is heard as long as a state lasts begins, changes or ends; ended for all when the store is closed */
  readonly onHum?: (heard: DeviceHum) => void
}
export type DeviceStore = {
  readonly devices: Readonly<Record<string, Device>>
  readonly states: Readonly<Record<string, DeviceState>>
}

export const deviceStore = createStore<DeviceStore>(() => ({ devices: {}, states: {} }))

let onEvent: Opening['onEvent'] = () => undefined
let onSound: Opening['onSound']
let onHum: Opening['onHum']
let paused: Opening['paused'] = () => true
let usable: (id: string) => boolean = () => true
/** what each device hums now */
const hums = new Map<string, string>()
let clock: ReturnType<typeof setInterval> | undefined
let last = 0

/** How often time is handed on, in milliseconds. Views ease between. */
const beat = 50
/** A longer gap was a sleeping headset or a hidden page, not time spent with the device. */
const longestBeat = 0.5

/** Puts the scene's devices out and starts their clock. Opening again replaces what was there. Returns what puts them away. */
export function openDevices(opening: Opening): () => void {
  closeDevices()
  onEvent = opening.onEvent
  onSound = opening.onSound
  onHum = opening.onHum
  paused = opening.paused
  usable = opening.usable ?? (() => true)
  const past = opening.past ?? []
  const eventsOf = (id: string): readonly string[] => past.filter((each) => each.device === id).map((each) => each.event)
  deviceStore.setState({
    devices: Object.fromEntries(opening.devices.map(({ id, device }) => [id, device])),
    states: Object.fromEntries(opening.devices.map(({ id, device }) => [id, stateAfter(device, eventsOf(id))])),
  })
  // a play that goes on may have left one ringing
  for (const { id } of opening.devices) hearHum(id)
  last = performance.now()
  clock = setInterval(tick, beat)
  return closeDevices
}

function stateAfter(device: Device, events: readonly string[]): DeviceState {
  return events.length > 0 ? device.after(events) : device.start()
}

/** Stops the clock and forgets the devices. */
export function closeDevices(): void {
  clearInterval(clock)
  clock = undefined
  const stillHeard = [...hums.keys()]
  hums.clear()
  for (const device of stillHeard) onHum?.({ device, hum: null })
  onEvent = () => undefined
  onSound = undefined
  onHum = undefined
  paused = () => true
  deviceStore.setState({ devices: {}, states: {} })
}

/**
 * Sends an input to a device. Nothing happens while the play is paused, to a device that is not there or not to be used now,
 * or when the device refuses.
 */
export function send(id: string, input: DeviceInput): void {
  if (paused() || !usable(id)) return
  const { devices, states } = deviceStore.getState()
  const device = devices[id]
  const state = states[id]
  if (!device || !state) return
  const step = device.next(state, input)
  if (step.state !== state) {
    deviceStore.setState({ states: { ...states, [id]: step.state } })
    hearHum(id)
  }
  for (const sound of step.sounds ?? []) onSound?.({ device: id, sound })
  for (const event of step.events) onEvent({ device: id, event })
}

/** Tells when what a device hums has changed. */
function hearHum(id: string): void {
  const { devices, states } = deviceStore.getState()
  const device = devices[id]
  const state = states[id]
  const hum = (device && state && device.hum?.(state)) ?? null
  if ((hums.get(id) ?? null) === hum) return
  if (hum === null) hums.delete(id)
  else hums.set(id, hum)
  onHum?.({ device: id, hum })
}

/** Lets time pass for every device that time changes. */
function passTime(seconds: number): void {
  if (seconds <= 0) return
  const { devices } = deviceStore.getState()
  for (const id in devices) {
    const state = deviceStore.getState().states[id]
    if (state && devices[id]?.ticks(state)) send(id, { type: 'time', seconds } as DeviceInput)
  }
}

function tick(): void {
  const now = performance.now()
  const seconds = (now - last) / 1000
  last = now
  if (!paused()) passTime(Math.min(seconds, longestBeat))
}

/** The state of a placed device, read as what this device's state is; null until it is on the stage. */
export function stateOf<State extends DeviceState, Input extends DeviceInput>(device: Device<State, Input>, id: string): State | null {
  const { devices, states } = deviceStore.getState()
  return devices[id]?.id === device.id ? (states[id] as State) : null
}
