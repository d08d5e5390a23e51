/** Before the door opens: who one is, what one does here, and how one wants to go in. */

import { cards } from 'virtual:scenes'
import { BookOpenText, DoorOpen, Ear, Eye, MessagesSquare } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { SceneBundle } from '../../scenario/bundle.ts'
import { settings } from '../../scenario/settings.ts'
import { textOf, textStore } from '../../scenario/text-store.ts'
import { Header } from '../Header.tsx'
import type { SavedPlay } from '../saved-plays.ts'
import { listPlays } from '../saved-plays.ts'
import { usePageTitle } from '../use-page-title.ts'
import { canDraw3d } from './can-draw.ts'
import './doorway.css'

/** On the stage, or in pictures and text. */
export type Way = 'stage' | 'read'

type Props = { scene: string; bundle: SceneBundle | null; read: boolean; begin: (way: Way, saved: SavedPlay | null) => void }

export function Doorway({ scene, bundle, read, begin }: Props) {
  const { t } = useTranslation('visit')
  const language = useStore(settings, (state) => state.language)
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const card = cards.find((each) => each.id === scene)
  const [saved, setSaved] = useState<SavedPlay | null>(null)
  const [fresh, setFresh] = useState(false)
  useEffect(() => {
    let here = true
    void listPlays().then(({ plays }) => {
      if (here) setSaved(plays.find((play) => play.scene === scene && play.ending === null && play.log.length > 0) ?? null)
    })
    return () => {
      here = false
    }
  }, [scene])
  usePageTitle(card?.title[language] ?? '', `doorway ${scene}`)
  const drawn = canDraw3d() && !read
  const going = saved && !fresh && saved.version === bundle?.version ? saved : null
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="doorway">
        {card?.picture && <img src={card.picture} alt="" className="doorway-picture" />}
        <div className="doorway-words">
          <p className="quiet-text">{t('play.brief')}</p>
          <h1>{card?.title[language]}</h1>
          {bundle ? <p className="doorway-role">{textOf(catalogue, 'scene.role')}</p> : <p aria-busy="true">{t('play.loadingWords')} …</p>}
          <ul className="doorway-how">
            <li>
              <Eye aria-hidden="true" className="icon" />
              {t('play.howLook')}
            </li>
            <li>
              <MessagesSquare aria-hidden="true" className="icon" />
              {t('play.howChoose')}
            </li>
            <li>
              <Ear aria-hidden="true" className="icon" />
              {t('play.howSilence')}
            </li>
          </ul>
          {going && (
            <p className="note">
              {t('play.resumeQuestion')}{' '}
              <button type="button" className="link" onClick={() => setFresh(true)}>
                {t('play.fresh')}
              </button>
            </p>
          )}
          {!canDraw3d() && <p className="note">{t('play.noWebgl')}</p>}
          <div className="doorway-ways">
            {drawn && (
              <button type="button" className="button main" disabled={!bundle} onClick={() => begin('stage', going)}>
                <DoorOpen aria-hidden="true" />
                {going ? t('play.resume') : t('play.enter')}
              </button>
            )}
            <button type="button" className={drawn ? 'button' : 'button main'} disabled={!bundle} onClick={() => begin('read', going)}>
              <BookOpenText aria-hidden="true" />
              {drawn || !going ? t('play.read') : t('play.resume')}
            </button>
          </div>
          {drawn && <p className="quiet-text small">{t('play.readHow')}</p>}
        </div>
      </main>
    </>
  )
}
