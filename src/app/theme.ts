/** Settings that CSS needs to know: colours as custom properties, text size, movement. */
import { cssProperties, palettes } from '../panels/tokens.ts'
import type { SettingValues } from '../scenario/settings.ts'
import { settings } from '../scenario/settings.ts'

/** Writes the look on the document, now and whenever the settings change. */
export function startTheme(): void {
  dress(settings.getState())
  settings.subscribe(dress)
}

function dress(now: SettingValues): void {
  const page = document.documentElement
  for (const [name, value] of Object.entries(cssProperties(now.theme))) page.style.setProperty(name, value)
  page.dataset.theme = now.theme
  page.dataset.text = now.textSize
  page.dataset.captions = now.captionSize
  page.dataset.motion = now.reducedMotion ? 'reduced' : 'full'
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', palettes[now.theme].linen)
}
