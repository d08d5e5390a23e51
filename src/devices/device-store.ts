/**
 * The devices of the running scene: one state each, by the id the scene gives it. Every way in sends inputs here,
 * every way of showing subscribes here. Events go to whoever opened the store, who turns them into actions of the play.
 */
import { createStore } from 'zustand/vanilla'
import { anotherBody, isOwn } from '../scenario/another-body.ts'
import type { Device, DeviceInput, DeviceState, Said } from './device.ts'
import { controlOf, gripOf, heldOf, weakHold } from './grip.ts'

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
  /** asked with every beat: how many seconds of the devices' life pass in one of ours; 1 unless told, 0 while only time stands still */
  readonly speed?: () => number
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
  /** what the borrowed hands did to the last press, where it was not what was meant; comes before what the device says */
  readonly told: Readonly<Record<string, Said>>
}
/** How a press came: `aimed` by a ray, a finger or the mouse in the room, and how high the part is above the floor, in metres. */
export type Reach = { readonly aimed?: boolean; readonly height?: number }

export const deviceStore = createStore<DeviceStore>(() => ({ devices: {}, states: {}, told: {} }))

let onEvent: Opening['onEvent'] = () => undefined
let onSound: Opening['onSound']
let onHum: Opening['onHum']
let paused: Opening['paused'] = () => true
let usable: (id: string) => boolean = () => true
let speed: () => number = () => 1
/** what each device hums now */
const hums = new Map<string, string>()
let clock: ReturnType<typeof setInterval> | undefined
let last = 0
/** presses since the devices were put out; with them the luck of shaking and weak hands runs on */
let presses = 0
/** how long each device has been held on by a weak hand, in seconds; below zero the hand rests */
const holding = new Map<string, number>()
const rest = 0.8

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
  speed = opening.speed ?? (() => 1)
  const past = opening.past ?? []
  const eventsOf = (id: string): readonly string[] => past.filter((each) => each.device === id).map((each) => each.event)
  deviceStore.setState({
    devices: Object.fromEntries(opening.devices.map(({ id, device }) => [id, device])),
    states: Object.fromEntries(opening.devices.map(({ id, device }) => [id, stateAfter(device, eventsOf(id))])),
  })
  presses = 0
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
  holding.clear()
  deviceStore.setState({ devices: {}, states: {}, told: {} })
}

/**
 * Sends an input to a device. Nothing happens while the play is paused, to a device that is not there or not to be used now,
 * when the hands one has borrowed do not manage (it is then told), or when the device refuses.
 */
export function send(id: string, input: DeviceInput, reach: Reach = {}): void {
  if (paused() || !usable(id)) return
  const { devices, states } = deviceStore.getState()
  const device = devices[id]
  const state = states[id]
  if (!device || !state) return
  const done = input.type === 'time' ? input : byTheseHands(id, device, state, input, reach)
  if (done) give(id, device, state, done)
}

function give(id: string, device: Device, state: DeviceState, input: DeviceInput): void {
  const step = device.next(state, input)
  if (step.state !== state) {
    deviceStore.setState(({ states }) => ({ states: { ...states, [id]: step.state } }))
    hearHum(id)
  }
  // a stretch of time may have made one several times over: it is heard once
  for (const sound of new Set(step.sounds)) onSound?.({ device: id, sound })
  for (const event of step.events) onEvent({ device: id, event })
}

/** Puts a device into a state it can have, without telling anybody of an event: the bench leafs through states. */
export function show(id: string, state: DeviceState): void {
  const { devices, states } = deviceStore.getState()
  if (devices[id]) deviceStore.setState({ states: { ...states, [id]: state } })
}

/** What the hands one has now make of an input; null when nothing comes of it. */
function byTheseHands(id: string, device: Device, state: DeviceState, input: DeviceInput, reach: Reach): DeviceInput | null {
  const body = anotherBody.getState()
  if (isOwn(body)) {
    tell(id, null)
    return input
  }
  if ((holding.get(id) ?? 0) < 0) return null
  const { aimed = false, height } = reach
  const control = controlOf(device.controls(state), input)
  const grip = gripOf({ body, control, input, aimed, height, count: presses++, weakened: device.weakened })
  tell(id, grip.told)
  return grip.passes ? grip.input : null
}

/** Says what the hands did; null says no more of it. */
function tell(id: string, what: string | null): void {
  const { told } = deviceStore.getState()
  const key = what && `common.${what}`
  if (!key && !told[id]) return
  const { [id]: _, ...others } = told
  // a new object each time: the same thing twice is said twice
  deviceStore.setState({ told: key ? { ...others, [id]: { key } } : others })
}

/** A weak hand cannot go on holding: after a while it lets go, and rests. */
function tireHands(seconds: number): void {
  const weak = anotherBody.getState().weakGrip
  if (!weak && holding.size === 0) return
  const { devices, states } = deviceStore.getState()
  for (const id in devices) {
    const device = devices[id]
    const state = states[id]
    const held = weak && device && state ? heldOf(device.controls(state)) : undefined
    const since = holding.get(id) ?? 0
    if (since < 0) passRest(id, since + seconds)
    else if (!held) holding.delete(id)
    else if (since + seconds < weakHold) holding.set(id, since + seconds)
    else if (device && state) {
      holding.set(id, -rest)
      give(id, device, state, held.input)
      tell(id, 'let_go')
    }
  }
}

function passRest(id: string, left: number): void {
  if (left < 0) holding.set(id, left)
  else holding.delete(id)
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
  if (paused()) return
  passTime(Math.min(seconds, longestBeat) * speed())
  tireHands(Math.min(seconds, longestBeat))
}

/** The state of a placed device, read as what this device's state is; null until it is on the stage. */
export function stateOf<State extends DeviceState, Input extends DeviceInput>(device: Device<State, Input>, id: string): State | null {
  const { devices, states } = deviceStore.getState()
  return devices[id]?.id === device.id ? (states[id] as State) : null
}
