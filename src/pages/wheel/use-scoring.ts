/** Wheels beside a running visit: what is scored is kept, and every device that was tried offers to be scored. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { MirrorDevice } from '../../panels/page/Mirror.tsx'
import type { SceneBundle } from '../../scenario/bundle.ts'
import type { Logged } from '../../scenario/moment.ts'
import { playStore } from '../../scenario/play-store.ts'
import { isWhole } from '../../scenario/wheel.ts'
import { wheelStore } from '../../scenario/wheel-store.ts'

/** Ids of the devices something has happened with: what one has not tried one is not asked about. */
export function triedOf(log: readonly Logged[] | undefined): ReadonlySet<string> {
  return new Set(log?.flatMap((action) => (action.do === 'use' ? [action.device] : [])))
}

/** The devices of the list, those that were tried with a way to score them. `score` is given the device's id. */
export function useScoring(
  devices: readonly MirrorDevice[],
  log: readonly Logged[] | undefined,
  score: (id: string) => void,
): MirrorDevice[] {
  const { t } = useTranslation('panels')
  const scores = useStore(wheelStore, (store) => store.scores)
  const tried = triedOf(log)
  return devices.map((device) => {
    if (!tried.has(device.id)) return device
    const label = t(isWhole(scores[device.id] ?? {}) ? 'mirror.rescore' : 'mirror.score')
    return { ...device, score: { label, press: () => score(device.id) } }
  })
}

/** Keeps what is scored in the play that began then. Its code comes once the visit has begun. */
export function useKeptWheels({ scene }: SceneBundle, began: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another beginning is another play
  useEffect(() => {
    let close: (() => void) | null = null
    let left = false
    const play = playStore.getState().play?.id
    import('../saved-wheels.ts').then(
      ({ openWheels }) => {
        if (!left && play !== undefined) close = openWheels(play, (placed) => scene.devices.find(({ id }) => id === placed)?.device)
      },
      (cause: unknown) => console.warn('wheels are not kept in this visit', cause),
    )
    return () => {
      left = true
      close?.()
    }
  }, [scene, began])
}
