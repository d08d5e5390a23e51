/** What runs beside an open play: lines are said, silences counted, devices live, everything is kept. */
import i18next from 'i18next'
import { useEffect, useState } from 'react'
import { openDevices } from '../../devices/device-store.ts'
import { entryOf, loadDevices } from '../../devices/index.ts'
import { startSilences } from '../../panels/silence.ts'
import type { SceneBundle } from '../../scenario/bundle.ts'
import { playStore } from '../../scenario/play-store.ts'
import { untilItComes } from '../../scenario/until-it-comes.ts'
import { speaking, startSpeaking } from '../../speech/speaking.ts'
import { savePlay } from '../saved-plays.ts'

/**
 * `began`: when this play began, milliseconds since 1970; `ready`: the room is there, and what comes after the door may come.
 * Returns whether the browser keeps what is done.
 */
export function useRunningPlay(bundle: SceneBundle, began: number, ready: boolean): { kept: boolean } {
  const [kept, setKept] = useState(true)
  useEffect(() => {
    const stops = [startSpeaking(), startSilences(() => speaking.getState().said), keepPlay(began, setKept)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [began])
  useEffect(() => {
    if (!ready) return
    const names = bundle.scene.devices.map(({ device }) => device)
    const stops = [
      // a visit may outlast the network: what it opens later is fetched while there is one
      untilItComes('what the visit opens later', fetchLater, () => undefined),
      untilItComes(
        'the sounds of the story',
        () => import('../../speech/scene-sounds.ts'),
        ({ startSceneSounds }) => startSceneSounds(bundle.scene.sounds),
      ),
      untilItComes(
        'the devices of the scene',
        () => Promise.all([import('../../devices/device-sounds.ts'), loadDevices(names), i18next.loadNamespaces('devices')]),
        ([{ startDeviceSounds }]) => openScenesDevices(bundle, startDeviceSounds),
      ),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [bundle, ready])
  return { kept }
}

const fetchLater = () =>
  Promise.all([
    import('../Debrief.tsx'),
    import('../wheel/WheelDialog.tsx'),
    import('../wheel/WheelsOfPlay.tsx'),
    import('./BodySwitch.tsx'),
    i18next.loadNamespaces(['wheel', 'body']),
  ])

type StartSounds = typeof import('../../devices/device-sounds.ts')['startDeviceSounds']

/** Puts the scene's devices out; what happens to them becomes an action of the play. */
function openScenesDevices(bundle: SceneBundle, startDeviceSounds: StartSounds): () => void {
  const { act } = playStore.getState()
  const log = playStore.getState().play?.log ?? []
  const devices = bundle.scene.devices.flatMap(({ id, device }) => {
    const entry = entryOf(device)
    return entry ? [{ id, device: entry.device }] : []
  })
  const usable = (id: string) => playStore.getState().moment?.open.use.includes(id) ?? false
  const { opened, stop, ...sounds } = startDeviceSounds(usable)
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
