/** The pages for everybody: axe finds nothing, in every language and both themes; at 400 % nothing has to be scrolled sideways. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Language } from '../../src/scenario/bundle.ts'
import { languages } from '../../src/scenario/bundle.ts'
import { drawNothing, enterStage } from './harness.ts'
import { savedPlay } from './saved.ts'
import { keepRecords, openReading, uiWords, withSettings } from './visit.ts'

const themes = ['calm', 'contrast'] as const

/** Every page but the stage, one after the other; `look` is called at each. */
async function throughThePages(page: Page, language: Language, look: (where: string) => Promise<void>): Promise<void> {
  const say = uiWords(language)
  await page.goto('./')
  await keepRecords(page, [await savedPlay(page, 'own-life'), { ...(await savedPlay(page, 'gadgets')), saved: 1_700_000_100_000 }])
  await page.reload()
  await expect(page.getByRole('link', { name: say('pages:lobby.seeDebrief') })).toHaveCount(2)
  await look('lobby')
  await page.getByRole('button', { name: say('pages:app.settings') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('settings')
  await page.keyboard.press('Escape')
  await page.goto('./#/play/home')
  await expect(page.getByRole('button', { name: say('visit:play.read'), exact: true })).toBeEnabled()
  await look('doorway')
  const visit = await openReading(page, language)
  await look('reading')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('pause')
  await page.keyboard.press('Escape')
  await visit.choose('door_away')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('keys')
  await page.goto('./#/debrief/home/own-life')
  await expect(page.getByRole('heading', { name: say('visit:debrief.compass') })).toBeVisible()
  await look('debrief')
  await page.goto('./#/somewhere/else')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('pages:unknown.page'))
  await look('unknown')
}

/** What axe finds, one line a finding: short enough to read in a failure. */
async function findings(page: Page, where: string): Promise<string[]> {
  await page.evaluate(colourSettled)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${where}: ${id}: ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

/** A change of colours runs through the buttons: on a slow machine its end has to be awaited. */
async function colourSettled(): Promise<void> {
  await new Promise(requestAnimationFrame)
  const passing = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.all(passing.map((each) => each.finished.catch(() => undefined)))
}

for (const language of languages) {
  for (const theme of themes) {
    test(`axe finds nothing on the pages in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(120_000)
      await withSettings(page, { language, theme, reducedMotion: true, silences: false })
      const found: string[] = []
      await throughThePages(page, language, async (where) => {
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        found.push(...(await findings(page, where)))
      })
      expect(found).toEqual([])
    })
  }

  test(`at 400 % nothing is scrolled sideways in ${language}`, async ({ page }) => {
    test.setTimeout(120_000)
    // 1280 × 1024 at 400 %
    await page.setViewportSize({ width: 320, height: 256 })
    await withSettings(page, { language, reducedMotion: true, silences: false })
    const wide: string[] = []
    await throughThePages(page, language, async (where) => {
      wide.push(...(await page.evaluate(tooWide)).map((what) => `${where}: ${what}`))
    })
    expect(wide).toEqual([])
  })
}

/** What sticks out of the page, or out of an open dialog, to the side. */
function tooWide(): string[] {
  const page = document.scrollingElement
  if (!page) return ['no page']
  const dialog = document.querySelector('dialog[open]')
  const wide = [page, ...(dialog ? [dialog] : [])].filter((each) => each.scrollWidth > each.clientWidth + 1)
  return wide.map((each) => {
    const edge = each.getBoundingClientRect().left + each.clientWidth
    const out = [...each.querySelectorAll('*')].find((part) => part.getBoundingClientRect().right > edge + 1)
    return `${each.tagName} ${each.scrollWidth} > ${each.clientWidth}, first ${out?.tagName}.${out?.className}`
  })
}

test('axe finds nothing beside the stage, in every language and both themes', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 640, height: 400 })
  await withSettings(page, { reducedMotion: true, silences: false })
  await drawNothing(page)
  await enterStage(page)
  await page.getByRole('button', { name: uiWords('da')('visit:play.list') }).click()
  const found: string[] = []
  for (const language of languages) {
    for (const theme of themes) {
      await page.evaluate((values) => window.__mestring?.settings.getState().change(values), { language, theme })
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('.visit')).toHaveAttribute('lang', language)
      found.push(...(await findings(page, `stage ${language} ${theme}`)))
    }
  }
  expect(found).toEqual([])
})

test('the stage fits a narrow page too', async ({ page }) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 320, height: 256 })
  await withSettings(page, { reducedMotion: true, silences: false })
  await drawNothing(page)
  await enterStage(page)
  await expect(page.locator('.visit-panel')).toBeVisible()
  expect(await page.evaluate(tooWide)).toEqual([])
})
