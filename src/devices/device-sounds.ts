/**
 * What is heard of the devices: clicks and motors where they stand (on a stage) or without a place (in a list), and for sounds that
 * matter a caption. A device that may not be used now is quiet: a question stands open, or its phase is over.
 */
import { playStore } from '../scenario/play-store.ts'
import { hideHeard, showHeard } from '../speech/heard.ts'
import { soundPlace, soundPlaces } from '../speech/sound-places.ts'
import { loadAllSounds, loop, moveLoop, type Point, playOnce, stopLoop } from '../speech/sounds.ts'
import type { Said } from './device.ts'
import { type DeviceStore, deviceStore, type Opening } from './device-store.ts'

type DeviceSounds = Required<Pick<Opening, 'onSound' | 'onHum'>> & {
  /** to be called once the devices are open: what sounds by then is read too */
  readonly opened: () => void
  readonly stop: () => void
}

/** A ring that goes on is read again after so many milliseconds. */
const again = 12_000
const loopOf = (device: string) => `device:${device}`

/** Moves what a device hums with it: for one that drives or is lifted. Metres in the stage's frame. */
export function moveDeviceSound(device: string, at: Point): void {
  moveLoop(loopOf(device), at)
}

/** Lets devices be heard: give `onSound` and `onHum` to the store. `usable`: whether a device may be used now. */
export function startDeviceSounds(usable: (id: string) => boolean): DeviceSounds {
  // a device may make any of them, and at once
  void loadAllSounds()
  const hums = new Map<string, string>()
  const said = new Map<string, ReadonlySet<string>>()
  const hear = (device: string) => {
    const hum = hums.get(device)
    if (hum !== undefined && usable(device)) loop(loopOf(device), hum, soundPlace(device))
    else stopLoop(loopOf(device))
  }
  const hearAll = () => {
    for (const device of hums.keys()) hear(device)
  }
  /** Reads what a device began to say aloud. */
  const read = (device: string, { devices, states }: DeviceStore) => {
    const own = devices[device]
    const state = states[device]
    if (!own || !state) return
    const aloud = own.says(state).filter((each) => each.heard === true)
    const before = said.get(device)
    said.set(device, new Set(aloud.map(idOf)))
    const fresh = aloud.find((each) => !before?.has(idOf(each)))
    if (fresh && usable(device)) show(device, fresh)
  }
  const readAgain = () => {
    if (playStore.getState().paused) return
    const { devices, states } = deviceStore.getState()
    for (const device of hums.keys()) {
      const state = states[device]
      const rings = state && devices[device]?.says(state).find((each) => each.heard === true)
      if (rings && usable(device)) show(device, rings)
    }
  }
  const readAll = (now: DeviceStore, before?: DeviceStore) => {
    for (const device in now.states) if (now.states[device] !== before?.states[device]) read(device, now)
  }
  const timer = setInterval(readAgain, again)
  const stops = [
    deviceStore.subscribe(readAll),
    soundPlaces.subscribe(hearAll),
    playStore.subscribe((now, before) => {
      if (now.moment !== before.moment) hearAll()
    }),
  ]
  return {
    onSound: ({ device, sound }) => void playOnce(sound, soundPlace(device)),
    onHum: ({ device, hum }) => {
      if (hum === null) hums.delete(device)
      else hums.set(device, hum)
      hear(device)
    },
    opened: () => readAll(deviceStore.getState()),
    stop: () => {
      clearInterval(timer)
      for (const stop of stops) stop()
      for (const device of hums.keys()) stopLoop(loopOf(device))
      hums.clear()
      hideHeard()
    },
  }
}

const idOf = (each: Said) => `${each.key} ${JSON.stringify(each.values ?? {})}`

function show(device: string, { key, values }: Said): void {
  showHeard({ from: 'device', device, key, ...(values && { values }) })
}
