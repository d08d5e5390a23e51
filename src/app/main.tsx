/** The entry: settings, look and words first, then the page. Nothing of the 3D stage or the story engine is loaded here. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { settings } from '../scenario/settings.ts'
import { App } from './App.tsx'
import { languageOfAddress } from './address.ts'
import { startTexts } from './i18n.ts'
import { rememberSettings } from './remember.ts'
import { startTheme } from './theme.ts'

rememberSettings()
const asked = languageOfAddress()
if (typeof asked === 'string') settings.getState().change({ language: asked })
startTheme()
await startTexts()

const root = document.getElementById('mestring')
if (!root) throw new Error('index.html has no #mestring')
createRoot(root).render(
  <StrictMode>
    <App unknownLanguage={typeof asked === 'object' ? (asked?.unknown ?? null) : null} />
  </StrictMode>,
)
