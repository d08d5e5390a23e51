/** An address that leads nowhere: says what was asked for, and leads home. */
import { House } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Header } from './Header.tsx'
import './unknown.css'
import { usePageTitle } from './use-page-title.ts'

/** `id`: what the address named. `onHome`: called when the person goes home, before the address changes. */
export function Unknown({ what, id, onHome }: { what: 'scenario' | 'language' | 'page' | 'play'; id: string; onHome?: () => void }) {
  const { t } = useTranslation('pages')
  usePageTitle(t(`unknown.${what}`), `unknown ${id}`)
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="unknown">
        <h1>{t(`unknown.${what}`)}</h1>
        <p>{what === 'page' || what === 'play' ? t(`unknown.${what}Text`) : t(`unknown.${what}Text`, { id })}</p>
        <Link href="/" className="button main" onClick={onHome}>
          <House aria-hidden="true" />
          {t('app.home')}
        </Link>
      </main>
    </>
  )
}
