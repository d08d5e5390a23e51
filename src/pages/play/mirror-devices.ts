/** The devices that can be used now, with their words: what the page's list of devices draws. */
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { factKinds } from '../../devices/DeviceControls.ts'
import { describedIn } from '../../devices/described.ts'
import { deviceStore, send } from '../../devices/device-store.ts'
import { useDeviceTexts } from '../../devices/use-device-texts.ts'
import type { MirrorDevice } from '../../panels/page/Mirror.tsx'
import type { Moment } from '../../scenario/moment.ts'

export function useMirrorDevices(moment: Moment): MirrorDevice[] {
  const t = useDeviceTexts()
  const ids = moment.open.use
  const described = useStore(
    deviceStore,
    useShallow((store) => ids.map((id) => describedIn(store, id))),
  )
  return ids.flatMap((id, at) => {
    const device = described[at]
    if (!device) return []
    const { about, controls, says, facts } = device
    return [
      {
        id,
        about: t(about),
        says: says.map((said) => t(said.key, said.values)),
        known: factKinds.map((kind) => ({ kind, lines: facts[kind].map((key) => t(key)) })),
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
