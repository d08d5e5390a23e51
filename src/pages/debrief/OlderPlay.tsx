/** A play of an earlier edition, which the story now there cannot tell any more: what was done, in order, in the words still known. */
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { SceneBundle } from '../../scenario/bundle.ts'
import type { Logged } from '../../scenario/moment.ts'
import { Header } from '../Header.tsx'
import type { SavedPlay } from '../saved-plays.ts'

export function OlderPlay({ bundle, saved, words }: { bundle: SceneBundle; saved: SavedPlay; words: (id: string) => string }) {
  const { t } = useTranslation(['visit', 'pages'])
  const { scene } = bundle
  const say = (action: Logged): string => {
    switch (action.do) {
      case 'examine': {
        const kind = scene.cast.some((person) => person.id === action.spot) ? 'cast' : 'spot'
        return t('debrief.did_examine', { what: words(`${kind}.${action.spot}`) })
      }
      case 'choose':
        return t('debrief.did_choose', { what: words(action.id) })
      case 'use':
        return t('debrief.did_use', { what: words(`device.${action.device}`) })
      case 'go':
        return t('debrief.did_go', { what: words(`place.${action.place}`) })
      case 'ask':
        return t('debrief.did_ask')
      case 'leave':
        return t('debrief.did_leave')
    }
  }
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="debrief">
        <h1>{words('scene.title')}</h1>
        <p className="note">{t('debrief.older')}</p>
        <ol className="older">
          {saved.log.map((action, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log only ever grows at its end
            <li key={index}>{say(action)}</li>
          ))}
        </ol>
        <Link href="/" className="button main">
          {t('pages:app.home')}
        </Link>
      </main>
    </>
  )
}
