/** What runs beside an open play: lines are said, silences counted, devices live, everything is kept. */
import { useEffect, useState } from 'react'
import { startDeviceSounds } from '../../devices/device-sounds.ts'
import { openDevices } from '../../devices/device-store.ts'
import { entryOf } from '../../devices/index.ts'
import { startSilences } from '../../panels/silence.ts'
import type { SceneBundle } from '../../scenario/bundle.ts'
import { playStore } from '../../scenario/play-store.ts'
import { startSceneSounds } from '../../speech/scene-sounds.ts'
import { loadAllSounds } from '../../speech/sounds.ts'
import { speaking, startSpeaking } from '../../speech/speaking.ts'
import { savePlay } from '../saved-plays.ts'

/** `began`: when this play began, milliseconds since 1970. Returns whether the browser keeps what is done. */
export function useRunningPlay(bundle: SceneBundle, began: number): { kept: boolean } {
  const [kept, setKept] = useState(true)
  useEffect(() => {
    const stops = [
      startSpeaking(),
      startSceneSounds(bundle.scene.sounds),
      startSilences(() => speaking.getState().said),
      openScenesDevices(bundle),
      keepPlay(began, setKept),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [bundle, began])
  return { kept }
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
