/** The interface in four languages. A language's texts come when they are needed: the lobby fetches one small file. */

import type { BackendModule } from 'i18next'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { languages } from '../scenario/bundle.ts'
import { settings } from '../scenario/settings.ts'

const files = import.meta.glob<Record<string, unknown>>('./languages/*/*.json', { import: 'default' })
/** each device brings its own words */
const devices = import.meta.glob<Record<string, unknown>>('../devices/words/??.ts', { import: 'default' })

const texts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = namespace === 'devices' ? devices[`../devices/words/${language}.ts`] : files[`./languages/${language}/${namespace}.json`]
    if (!load) return done(new Error(`no ${namespace} texts in ${language}`), null)
    load().then(
      (found) => done(null, found),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    )
  },
}

/** Resolves when the texts of the current language are there; from then on the language follows the settings. */
export async function startTexts(): Promise<void> {
  document.documentElement.lang = settings.getState().language
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  await i18next
    .use(texts)
    .use(initReactI18next)
    .init({
      lng: settings.getState().language,
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: ['pages'],
      defaultNS: 'pages',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    })
  settings.subscribe((now, before) => {
    if (now.language !== before.language) void i18next.changeLanguage(now.language)
  })
}
