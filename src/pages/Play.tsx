/** The play page: the doorway first, then the visit. Everything done is kept on this machine as it happens. */

import { cards } from 'virtual:scenes'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneBundle } from '../scenario/bundle.ts'
import { ReplayError } from '../scenario/play.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Way } from './play/Doorway.tsx'
import { Doorway } from './play/Doorway.tsx'
import { Visit } from './play/Visit.tsx'
import type { SavedPlay } from './saved-plays.ts'
import { Trouble } from './Trouble.tsx'
import { Unknown } from './Unknown.tsx'
import { useScene } from './use-scene.ts'

/** `read`: straight to the read-and-choose mode. */
export default function Play({ id, read = false }: { id: string; read?: boolean }) {
  const card = cards.find((each) => each.id === id && !each.broken)
  if (!card) return <Unknown what="scenario" id={id} />
  return <PlayOf id={id} read={read} />
}

type Begun = { way: Way; began: number; storyChanged: boolean }

function PlayOf({ id, read }: { id: string; read: boolean }) {
  useTranslation(['visit', 'pages', 'panels', 'world'])
  const { bundle, trouble, retry } = useScene(id)
  const [begun, setBegun] = useState<Begun | null>(null)
  useEffect(() => () => playStore.getState().close(), [])

  const begin = (ready: SceneBundle, way: Way, saved: SavedPlay | null) => {
    const storyChanged = !openPlay(ready, saved)
    setBegun({ way, began: saved && !storyChanged ? saved.began : Date.now(), storyChanged })
  }
  if (trouble && !begun) return <Trouble file={trouble} retry={retry} />
  if (!begun || !bundle)
    return <Doorway scene={id} bundle={bundle} read={read} begin={(way, saved) => bundle && begin(bundle, way, saved)} />
  return (
    <Visit
      key={begun.began}
      bundle={bundle}
      began={begun.began}
      firstWay={begun.way}
      storyChanged={begun.storyChanged}
      again={(way) => begin(bundle, way, null)}
    />
  )
}

/** Opens the saved play, or a new one; false when the saved one no longer holds and a new one was begun in its place. */
function openPlay(bundle: SceneBundle, saved: SavedPlay | null): boolean {
  try {
    playStore.getState().open(bundle, saved ?? undefined)
    return true
  } catch (error) {
    if (!(error instanceof ReplayError)) throw error
    playStore.getState().open(bundle)
    return false
  }
}
