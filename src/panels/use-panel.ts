/** The panel of the running play, in the language now in use. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { playStore } from '../scenario/play-store.ts'
import { textStore } from '../scenario/text-store.ts'
import type { Panel } from './describe.ts'
import { panelOf } from './describe.ts'

/** Null while no play is open. Changes with the moment and with the language, never in between. */
export function usePanel(): Panel | null {
  const { t } = useTranslation('panels')
  const bundle = useStore(playStore, (state) => state.bundle)
  const moment = useStore(playStore, (state) => state.moment)
  const last = useStore(playStore, (state) => state.play?.log.at(-1))
  const catalogue = useStore(textStore, (state) => state.catalogue)
  return useMemo(() => {
    if (!bundle || !moment) return null
    return panelOf(bundle, moment, last, catalogue, { you: t('you'), hint: t('hint'), stepAway: t('stepAway'), goOn: t('goOn') })
  }, [bundle, moment, last, catalogue, t])
}
