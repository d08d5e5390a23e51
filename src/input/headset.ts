/** Whether a headset can be put on, and is worn. No 3D here: the page may ask before there is a stage. */
import { createStore } from 'zustand/vanilla'

export type Headset = {
  /** null until known */
  supported: boolean | null
  worn: boolean
  /** puts it on, rejects when it does not answer; null while there is no stage */
  enter: (() => Promise<void>) | null
}

export const headset = createStore<Headset>()(() => ({ supported: null, worn: false, enter: null }))

/** Asks the browser once, and again when a headset is plugged in or out. */
export function watchHeadset(): () => void {
  const { xr } = navigator
  if (!xr) {
    headset.setState({ supported: false })
    return () => undefined
  }
  const ask = () => {
    xr.isSessionSupported('immersive-vr').then(
      (supported) => headset.setState({ supported }),
      () => headset.setState({ supported: false }),
    )
  }
  ask()
  xr.addEventListener('devicechange', ask)
  return () => xr.removeEventListener('devicechange', ask)
}
