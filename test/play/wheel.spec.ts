/** The wheel in a visit: offered when a device was tried, whole in three presses, kept without name, compared, and forgotten when asked. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Language } from '../../src/scenario/bundle.ts'
import { watchPage } from './harness.ts'
import { savedPlay } from './saved.ts'
import { byKeyboard, keepRecords, uiWords, withSettings } from './visit.ts'

const say = uiWords('da')
const device = 'dispenser'

/** Into a visit that has just opened the dispenser, in pictures and text. */
async function afterTrying(page: Page): Promise<void> {
  await page.goto('./')
  const whole = await savedPlay(page, 'gadgets')
  const tried = whole.log.findIndex((action) => action.do === 'use' && action.device === device)
  await keepRecords(page, [{ ...whole, id: 'tried', log: whole.log.slice(0, tried + 1), phase: 'try', ending: null }])
  await page.goto('./#/play/home/read')
  await page.locator('.doorway-ways .main').click()
  await expect(page.locator(`[data-score="${device}"]`)).toBeVisible()
}

/** Wheels that others have left on this machine, and something that is none. */
async function leaveWheels(page: Page): Promise<void> {
  await page.goto('./')
  const wheel = (play: string, level: number) => ({
    format: 1,
    play,
    placed: device,
    device: 'medicine-dispenser',
    scores: { technology: level, organisation: level, economy: 3, citizen: level },
    day: '2026-03-05',
  })
  await page.evaluate(
    async (records) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('mestring-wheels', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('wheels', { keyPath: ['play', 'placed'] })
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      await new Promise<void>((resolve, reject) => {
        const writing = database.transaction('wheels', 'readwrite')
        for (const record of records) writing.objectStore('wheels').put(record)
        writing.oncomplete = () => resolve()
        writing.onerror = () => reject(writing.error)
      })
      database.close()
    },
    [wheel('other-one', 2), wheel('other-two', 5), { play: 'strange', placed: device, scores: 'plenty' }],
  )
}

const radio = (page: Page, field: string, level: number) => page.locator(`[data-field="${field}"] input[value="${level}"]`)

/** Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${selector}`)
}

test('three presses by keys, kept without a name, shown in the debrief, forgotten in the settings', async ({ page }) => {
  const faults = watchPage(page)
  const warned: string[] = []
  page.on('console', (message) => message.type() === 'warning' && warned.push(message.text()))
  await withSettings(page, { reducedMotion: true, silences: false })
  await leaveWheels(page)
  await afterTrying(page)
  // only what was tried is asked about
  await expect(page.locator('[data-score]')).toHaveCount(1)
  await byKeyboard(page.locator(`[data-score="${device}"]`))
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await tabTo(page, '[data-field="technology"] input')
  await page.keyboard.press('4')
  await tabTo(page, '[data-field="organisation"] input')
  await page.keyboard.press('2')
  await tabTo(page, '[data-rest="3"]')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText(say('wheel:saved'))
  await expect(dialog.getByRole('status')).toContainText(say('wheel:others_other', { count: 2 }))
  await expect(page.locator('[data-field="technology"]')).toContainText('3,5')
  await expect(page.locator('[data-field="economy"]')).toContainText(say('wheel:meanSame', { mean: 3 }))
  expect(warned.join()).toContain('1 of 3 kept wheels cannot be read')
  await expect(radio(page, 'citizen', 3)).toBeChecked()
  // it can be changed
  await tabTo(page, '[data-field="citizen"] input:checked')
  await page.keyboard.press('ArrowRight')
  await expect(radio(page, 'citizen', 4)).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.locator(`[data-score="${device}"]`)).toBeFocused()
  await expect(page.locator(`[data-score="${device}"]`)).toContainText(say('panels:mirror.rescore'))

  const kept = () =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('mestring-wheels')
        request.onsuccess = () => resolve(request.result)
      })
      const found = await new Promise<unknown>((resolve) => {
        const request = database.transaction('wheels').objectStore('wheels').get(['tried', 'dispenser'])
        request.onsuccess = () => resolve(request.result)
      })
      database.close()
      return found
    })
  // what is kept is kept a moment after the key
  await expect.poll(kept).toEqual({
    format: 1,
    play: 'tried',
    placed: device,
    device: 'medicine-dispenser',
    scores: { technology: 4, organisation: 2, economy: 3, citizen: 4 },
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })

  await page.goto('./#/debrief/home/tried')
  const section = page.locator('section', { has: page.getByRole('heading', { name: say('wheel:mine') }) })
  await expect(section.locator('svg.wheel')).toHaveCount(1)
  await expect(section).toContainText(say('wheel:of', { field: say('wheel:organisation.name'), level: 2 }))

  await page.getByRole('button', { name: say('pages:app.settings') }).click()
  const forget = page.getByRole('button', { name: say('wheel:forget') })
  await expect(page.getByText(say('wheel:keptCount_other', { count: 3 }))).toBeVisible()
  await byKeyboard(forget)
  await expect(page.getByText(say('wheel:forgotten'))).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(section).toHaveCount(0)
  expect(faults).toEqual([])
})

test('pressed in the drawing, and a browser that is full is told, with the wheel still there', async ({ page }) => {
  await withSettings(page, { reducedMotion: true, silences: false })
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'wheels') throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await afterTrying(page)
  await page.locator(`[data-score="${device}"]`).click()
  const wheel = page.locator('dialog svg.wheel')
  const box = await wheel.boundingBox()
  if (!box) throw new Error('no wheel')
  const at = (x: number, y: number) => wheel.click({ position: { x: x * box.width, y: y * box.height } })
  await at(0.82, 0.18)
  await at(0.6, 0.6)
  await expect(radio(page, 'technology', 5)).toBeChecked()
  await expect(radio(page, 'organisation', 2)).toBeChecked()
  await page.locator('[data-rest="1"]').click()
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(say('wheel:unsaved'))
  await expect(wheel.locator('[data-full="true"]')).toHaveCount(5 + 2 + 1 + 1)
  // the debrief of this visit has it as long as the page is open
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    location.hash = '#/debrief/home/tried'
  })
  await expect(page.getByRole('heading', { name: say('wheel:mine') })).toBeVisible()
})

test('axe finds nothing in the wheel, in every language and both themes, and it fits a phone', async ({ page }) => {
  test.setTimeout(240_000)
  await withSettings(page, { reducedMotion: true, silences: false })
  await leaveWheels(page)
  await afterTrying(page)
  const found: string[] = []
  for (const language of ['da', 'sv', 'nb', 'en'] as Language[]) {
    for (const theme of ['calm', 'contrast']) {
      await page.evaluate((values) => localStorage.setItem('mestring.settings', JSON.stringify(values)), {
        language,
        theme,
        reducedMotion: true,
        silences: false,
      })
      await page.goto(`./?${language}-${theme}#/play/home/read`)
      await page.locator('.doorway-ways .main').click()
      await page.locator(`[data-score="${device}"]`).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      const look = async (where: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        found.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${language} ${theme} ${where}: ${id}: ${target.join(' ')}`)),
        )
      }
      const rest = page.locator('[data-rest="2"]')
      if (await rest.isVisible()) {
        await look('empty')
        await rest.click()
      }
      await look('whole')
    }
  }
  expect(found).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(
    await page.evaluate(() => [...document.querySelectorAll('dialog, html')].map((each) => each.scrollWidth - each.clientWidth)),
  ).toEqual([0, 0])
})
