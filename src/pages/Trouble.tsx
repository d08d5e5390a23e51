/** Something would not come: which file, try again, and the way home. */
import { RotateCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Header } from './Header.tsx'
import './unknown.css'

export function Trouble({ file, retry }: { file: string; retry: () => void }) {
  const { t } = useTranslation(['visit', 'pages'])
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="unknown">
        <h1>{t('play.trouble')}</h1>
        <p>{t('play.troubleText', { file })}</p>
        <button type="button" className="button main" onClick={retry}>
          <RotateCw aria-hidden="true" />
          {t('play.retry')}
        </button>
        <Link href="/" className="button quiet">
          {t('pages:app.home')}
        </Link>
      </main>
    </>
  )
}
