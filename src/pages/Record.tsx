/** Staff read the lines of a visit in: which visit and language, what that means for one's voice, and the booth. */

import { cards } from 'virtual:scenes'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Language } from '../scenario/bundle.ts'
import { languages } from '../scenario/bundle.ts'
import { settings } from '../scenario/settings.ts'
import { Header, languageNames } from './Header.tsx'
import { Booth } from './record/Booth.tsx'
import './record/record.css'
import { usePageTitle } from './use-page-title.ts'

export default function Record() {
  const { t } = useTranslation(['record', 'pages'])
  usePageTitle(t('record:title'), 'record')
  const own = useStore(settings, (state) => state.language)
  const scenes = cards.filter((card) => !card.broken)
  const [scene, setScene] = useState(scenes[0])
  const [language, setLanguage] = useState<Language>(own)
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="recording">
        <h1>{t('record:title')}</h1>
        <p>{t('record:intro')}</p>
        <p className="note">{t('record:privacy')}</p>
        {scene ? (
          <>
            <div className="recording-of">
              <label>
                <span>{t('record:scene')}</span>
                <select value={scene.id} onChange={(event) => setScene(scenes.find((each) => each.id === event.target.value))}>
                  {scenes.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.title[own]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                <span>{t('record:language')}</span>
                <select
                  value={language}
                  onChange={(event) => setLanguage(languages.find((each) => each === event.target.value) ?? language)}
                >
                  {languages.map((each) => (
                    <option key={each} value={each} lang={each}>
                      {languageNames[each]}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Booth key={scene.id} scene={scene.id} title={scene.title[own]} language={language} />
          </>
        ) : (
          <p>{t('pages:lobby.none')}</p>
        )}
      </main>
    </>
  )
}
