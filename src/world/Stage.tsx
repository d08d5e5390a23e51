/** The stage as the page mounts it: fills its parent, tells how far it has come, when the door opens, and what is wrong. */
import { useEffect, useRef } from 'react'
import { headset } from '../input/headset.ts'
import { xrStore } from '../input/xr.ts'
import type { SceneBundle } from '../scenario/bundle.ts'
import type { StageListeners } from './mount-stage.tsx'
import { mountStage } from './mount-stage.tsx'

export type StageProps = StageListeners & { bundle: SceneBundle }

export default function Stage({ bundle, ...listeners }: StageProps) {
  const holder = useRef<HTMLDivElement>(null)
  const latest = useRef(listeners)
  latest.current = listeners

  useEffect(() => {
    if (!holder.current) return
    const takeDown = mountStage(holder.current, bundle, {
      onProgress: (progress) => latest.current.onProgress(progress),
      onReady: () => {
        headset.setState({ enter })
        latest.current.onReady()
      },
      onTrouble: (trouble) => {
        headset.setState({ enter: null })
        latest.current.onTrouble(trouble)
      },
    })
    return () => {
      headset.setState({ enter: null })
      void xrStore
        .getState()
        .session?.end()
        .catch(() => undefined)
      takeDown()
    }
  }, [bundle])

  return <div ref={holder} className="stage" style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />
}

async function enter(): Promise<void> {
  await xrStore.enterVR()
}
