/** The lines of a visit are heard. The code comes when the door has opened; without it the visit goes on with captions. */
import { useEffect } from 'react'
import type { SceneBundle } from '../../scenario/bundle.ts'

export function useVoices(bundle: SceneBundle, on: boolean): void {
  useEffect(() => {
    if (!on) return
    let stop: (() => void) | null = null
    let wanted = true
    import('../../speech/voices.ts').then(
      ({ startVoices }) => {
        if (wanted) stop = startVoices(bundle)
      },
      (cause: unknown) => console.warn('The voices did not come; everything said can be read.', cause),
    )
    return () => {
      wanted = false
      stop?.()
    }
  }, [bundle, on])
}
