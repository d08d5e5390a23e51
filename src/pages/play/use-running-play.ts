/** What runs beside an open play: lines are said, silences counted, devices live, everything is kept. */
import i18next from 'i18next'
import { useEffect, useState } from 'react'
import { startDeviceSounds } from '../../devices/device-sounds.ts'
import { openDevices } from '../../devices/device-store.ts'
import { entryOf, loadDevices } from '../../devices/index.ts'
import { startSilences } from '../../panels/silence.ts'
import type { SceneBundle } from '../../scenario/bundle.ts'
import { playStore } from '../../scenario/play-store.ts'
import { startSceneSounds } from '../../speech/scene-sounds.ts'
import { loadAllSounds } from '../../speech/sounds.ts'
import { speaking, startSpeaking } from '../../speech/speaking.ts'
import { savePlay } from '../saved-plays.ts'

/**
 * `began`: when this play began, milliseconds since 1970; `ready`: the room is there, and what comes after the door may come.
 * Returns whether the browser keeps what is done.
 */
export function useRunningPlay(bundle: SceneBundle, began: number, ready: boolean): { kept: boolean } {
  const [kept, setKept] = useState(true)
  useEffect(() => {
    const stops = [
      startSpeaking(),
      startSceneSounds(bundle.scene.sounds),
      startSilences(() => speaking.getState().said),
      keepPlay(began, setKept),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [bundle, began])
  useEffect(() => (ready ? openWhenLoaded(bundle) : undefined), [bundle, ready])
  return { kept }
}

/** Seconds until devices that would not come are asked for again. */
const patience = 4

/** Fetches the code and words of the scene's devices, until they come, and puts the devices out. Returns what puts them away. */
function openWhenLoaded(bundle: SceneBundle): () => void {
  let close: (() => void) | null = null
  let left = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = () => {
    Promise.all([loadDevices(bundle.scene.devices.map(({ device }) => device)), i18next.loadNamespaces('devices')]).then(
      () => {
        if (!left) close = openScenesDevices(bundle)
      },
      (cause: unknown) => {
        console.warn('the devices have not come, and are asked for again', cause)
        if (!left) timer = setTimeout(ask, patience * 1000)
      },
    )
  }
  ask()
  return () => {
    left = true
    clearTimeout(timer)
    close?.()
  }
}

/** Puts the scene's devices out; what happens to them becomes an action of the play. */
function openScenesDevices(bundle: SceneBundle): () => void {
  const { act } = playStore.getState()
  const log = playStore.getState().play?.log ?? []
  const devices = bundle.scene.devices.flatMap(({ id, device }) => {
    const entry = entryOf(device)
    return entry ? [{ id, device: entry.device }] : []
  })
  const usable = (id: string) => playStore.getState().moment?.open.use.includes(id) ?? false
  const { opened, stop, ...sounds } = startDeviceSounds(usable)
  // a device may make any of them, and at once
  void loadAllSounds()
  const close = openDevices({
    devices,
    onEvent: ({ device, event }) => act({ do: 'use', device, event }),
    paused: () => playStore.getState().paused,
    usable,
    ...sounds,
    past: log.flatMap((action) => (action.do === 'use' ? [{ device: action.device, event: action.event }] : [])),
  })
  opened()
  return () => {
    close()
    stop()
  }
}

/** Keeps the play after every action. */
function keepPlay(began: number, told: (kept: boolean) => void): () => void {
  return playStore.subscribe((now, before) => {
    const { play } = now
    if (!play || play === before.play || play.log.length === 0) return
    void savePlay(play, began).then(told)
  })
}
