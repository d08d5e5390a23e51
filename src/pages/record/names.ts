/** Who says a line, to whom and how, in words. */
import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../scenario/bundle.ts'
import { moods } from '../../scenario/checker/vocabulary.ts'

export type Who = {
  speaker(id: string): string
  /** '' when the line names nobody and nothing */
  whom(look: string): string
  mood(mood: string): string
  part(id: string): string
}

export function useWho(catalogue: Catalogue): Who {
  const { t } = useTranslation('record')
  return {
    speaker: (id) => (id === 'narrator' || id === 'you' ? t(id) : (catalogue[`cast.${id}`] ?? id)),
    whom: (look) => {
      if (!look) return ''
      if (look === 'you') return t('toYou')
      const person = catalogue[`cast.${look}`]
      return person ? t('to', { name: person }) : t('about', { name: catalogue[`spot.${look}`] ?? catalogue[`device.${look}`] ?? look })
    },
    mood: (mood) => {
      const known = moods.find((each) => each === mood)
      return known ? t(`mood.${known}`) : mood
    },
    part: (id) => (id ? (catalogue[id] ?? id) : t('elsewhere')),
  }
}
