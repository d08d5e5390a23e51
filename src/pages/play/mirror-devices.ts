/** The devices that can be used now, with their words: what the page's list of devices draws. */
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { controlsOf } from '../../devices/DeviceControls.ts'
import { deviceStore, send } from '../../devices/device-store.ts'
import type { MirrorDevice } from '../../panels/page/Mirror.tsx'
import type { Moment } from '../../scenario/moment.ts'

export function useMirrorDevices(moment: Moment): MirrorDevice[] {
  const { t } = useTranslation('devices', { useSuspense: false })
  const devices = useStore(deviceStore, (store) => store.devices)
  const states = useStore(deviceStore, (store) => store.states)
  const told = useStore(deviceStore, (store) => store.told)
  return moment.open.use.flatMap((id) => {
    const device = devices[id]
    const state = states[id]
    if (!device || !state) return []
    const { about, controls, says } = controlsOf(device, state, told[id])
    return [
      {
        id,
        about: t(about),
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
