/** The narrow bar over a visit: what one is to do now, the list, the keys, the headset, the pause. */
import { Glasses, Keyboard, List, Pause } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { headset, watchHeadset } from '../../input/headset.ts'
import type { Way } from './Doorway.tsx'

type Props = {
  task: string
  phase: string
  list: boolean
  way: Way
  onList: () => void
  onKeys: () => void
  onPause: () => void
  children?: ReactNode
}

export function VisitBar({ task, phase, list, way, onList, onKeys, onPause, children }: Props) {
  const { t } = useTranslation('visit')
  return (
    <header className="visit-bar">
      <p className="visit-task">
        <strong>{phase}</strong> <span>{task}</span>
      </p>
      <div className="visit-tools">
        {children}
        {way === 'stage' && <HeadsetButton />}
        {way === 'stage' && (
          <button type="button" className="button quiet" aria-pressed={list} onClick={onList}>
            <List aria-hidden="true" />
            <span>{t('play.list')}</span>
          </button>
        )}
        <button type="button" className="button quiet" onClick={onKeys}>
          <Keyboard aria-hidden="true" />
          <span>{t('play.help')}</span>
        </button>
        <button type="button" className="button quiet" onClick={onPause}>
          <Pause aria-hidden="true" />
          <span>{t('play.pause')}</span>
        </button>
      </div>
    </header>
  )
}

/** Only where there is a headset, and once the stage can be entered. */
function HeadsetButton() {
  const { t } = useTranslation('visit')
  const supported = useStore(headset, (state) => state.supported)
  const enter = useStore(headset, (state) => state.enter)
  const [refused, setRefused] = useState(false)
  useEffect(watchHeadset, [])
  if (!supported || !enter) return null
  return (
    <>
      <button
        type="button"
        className="button main"
        onClick={() => {
          setRefused(false)
          enter().catch(() => setRefused(true))
        }}
      >
        <Glasses aria-hidden="true" />
        <span>{t('play.enterVr')}</span>
      </button>
      {refused && (
        <p className="note" role="alert">
          {t('play.xrRefused')}
        </p>
      )}
    </>
  )
}
