/** The head of a page: where home is, the language at one press, the settings. */
import { Settings } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { Language } from '../scenario/bundle.ts'
import { languages } from '../scenario/bundle.ts'
import { settings } from '../scenario/settings.ts'
import './header.css'

const SettingsDialog = lazy(() => import('./SettingsDialog.tsx'))

/** Each language by its own name, whatever language the page is in. */
export const languageNames: Record<Language, string> = { da: 'Dansk', sv: 'Svenska', nb: 'Norsk', en: 'English' }

/** One press sets the language of everything: page, story, captions. */
export function LanguageSwitch() {
  const { t } = useTranslation('pages')
  const language = useStore(settings, (state) => state.language)
  return (
    <nav className="languages" aria-label={t('app.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => settings.getState().change({ language: each })}
        >
          {languageNames[each]}
        </button>
      ))}
    </nav>
  )
}

export function Header() {
  const { t } = useTranslation('pages')
  const [open, setOpen] = useState(false)
  return (
    <header className="header">
      <button type="button" className="button skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('app.skip')}
      </button>
      <Link href="/" className="wordmark">
        <Mark />
        {t('app.name')}
      </Link>
      <LanguageSwitch />
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        <Settings aria-hidden="true" />
        {t('app.settings')}
      </button>
      <Suspense>{open && <SettingsDialog onClose={() => setOpen(false)} />}</Suspense>
    </header>
  )
}

/** A door left open. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path d="M8 27V12a8 8 0 0 1 16 0v15z" fill="var(--rye)" opacity="0.45" />
      <path d="M8 27V12a8 8 0 0 1 8-8l5 4v22z" fill="var(--fjord)" />
      <circle cx="18" cy="18" r="1.2" fill="var(--on-fjord)" />
      <path d="M3 27h26" stroke="var(--fjord)" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
