/** The lines of a visit are heard. The code comes when the door has opened; until then, and without it, the visit goes on with captions. */
import { useEffect } from 'react'
import type { SceneBundle } from '../../scenario/bundle.ts'
import { untilItComes } from '../../scenario/until-it-comes.ts'

export function useVoices(bundle: SceneBundle, on: boolean): void {
  useEffect(
    () =>
      on
        ? untilItComes(
            'the voices',
            () => import('../../speech/voices.ts'),
            ({ startVoices }) => startVoices(bundle),
          )
        : undefined,
    [bundle, on],
  )
}
