/** The devices that can be used now, with their words: what the page's list of devices draws. One that was tried can be scored. */
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { controlsOf } from '../../devices/DeviceControls.ts'
import { deviceStore, send } from '../../devices/device-store.ts'
import type { MirrorDevice } from '../../panels/page/Mirror.tsx'
import type { Logged, Moment } from '../../scenario/moment.ts'
import { isWhole } from '../../scenario/wheel.ts'
import { wheelStore } from '../../scenario/wheel-store.ts'

/** `log`: of the play. `score`: asks what one thinks of a device. */
export function useMirrorDevices(moment: Moment, log: readonly Logged[] | undefined, score: (id: string) => void): MirrorDevice[] {
  const { t } = useTranslation(['devices', 'panels'])
  const scores = useStore(wheelStore, (store) => store.scores)
  const tried = new Set(log?.flatMap((action) => (action.do === 'use' ? [action.device] : [])))
  const devices = useStore(deviceStore, (store) => store.devices)
  const states = useStore(deviceStore, (store) => store.states)
  return moment.open.use.flatMap((id) => {
    const device = devices[id]
    const state = states[id]
    if (!device || !state) return []
    const { about, controls, says } = controlsOf(device, state)
    return [
      {
        id,
        about: t(about),
        ...(tried.has(id) && {
          score: { label: t(isWhole(scores[id] ?? {}) ? 'panels:mirror.rescore' : 'panels:mirror.score'), press: () => score(id) },
        }),
        says: says.map((said) => t(said.key, said.values)),
        controls: controls.map((control) => ({
          id: control.id,
          label: t(control.label, control.values),
          available: control.available,
          held: control.held ?? false,
          press: () => send(id, control.input),
        })),
      },
    ]
  })
}
