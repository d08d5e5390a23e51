/** Keeps the settings on this machine between visits. A browser that keeps nothing costs nothing but that. */
import { languages } from '../scenario/bundle.ts'
import type { SettingValues } from '../scenario/settings.ts'
import { readSettings, settings } from '../scenario/settings.ts'

const key = 'mestring.settings'

/** Settings from the last visit; on the first, the browser's own wishes for language and movement. */
export function rememberSettings(): void {
  settings.getState().change(stored() ?? wishesOfBrowser())
  settings.subscribe((now) => {
    try {
      localStorage.setItem(key, JSON.stringify(readSettings(now)))
    } catch {
      // storage denied or full: the settings then hold for this visit only
    }
  })
}

function stored(): SettingValues | null {
  try {
    const text = localStorage.getItem(key)
    return text ? readSettings(JSON.parse(text)) : null
  } catch {
    return null
  }
}

function wishesOfBrowser(): Partial<SettingValues> {
  const spoken = navigator.languages
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .map((tag) => (tag === 'no' || tag === 'nn' ? 'nb' : tag))
  const language = spoken.map((tag) => languages.find((known) => known === tag)).find((known) => known !== undefined)
  const theme = matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'calm'
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches
  return { theme, reducedMotion, ...(language && { language }) }
}
