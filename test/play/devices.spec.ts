/** The bench: every device of the catalogue opens, can be used by keys alone, is cheap to draw, and says so when there is no 3D. */
import { readdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { watchPage } from './harness.ts'
import { byKeyboard, uiWords, withoutWebGl, withSettings } from './visit.ts'

const devices = readdirSync('src/devices')
  .flatMap((file) => /^([a-z-]+)\.tsx$/.exec(file)?.[1] ?? [])
  .filter((name) => !name.endsWith('-view'))
/** What a device alone may cost. */
const drawCalls = 15
const say = uiWords('da')

/** Complaints of the page that are not the machine's own (a graphics card drawn in software is slow, and says so). */
function watchConsole(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  return said
}

const drawn = (page: Page) => page.waitForFunction(() => window.__alone !== undefined, undefined, { timeout: 90_000 })

for (const name of devices) {
  test(`${name} stands alone, in all its states, in few draw calls`, async ({ page }) => {
    const faults = watchPage(page)
    const errors = watchConsole(page)
    await withSettings(page, { reducedMotion: true })
    await page.goto(`./?probe&lang=da#/devices/${name}`)
    await drawn(page)
    const states = page.locator('[data-state]')
    await expect(states.first()).toBeVisible()
    // a state that time changes would not stay
    await page.getByRole('radio', { name: say('devices_page:paused'), exact: true }).check()
    // what is only said lies folded
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    let most = 0
    for (const state of await states.all()) {
      await state.click()
      await expect(state).toHaveAttribute('aria-pressed', 'true')
      await page.waitForTimeout(120)
      most = Math.max(most, await page.evaluate(() => window.__alone?.gl.info.render.calls ?? 999))
    }
    console.log(`${name}: ${await states.count()} states, ${most} draw calls`)
    expect(most).toBeGreaterThan(2)
    expect(most).toBeLessThanOrEqual(drawCalls)
    expect([...faults, ...errors]).toEqual([])
  })
}

test('a device is used and turned by keys alone', async ({ page }) => {
  await withSettings(page, { reducedMotion: true })
  await page.goto('./?probe&lang=da#/devices')
  await byKeyboard(page.getByRole('link', { name: /dispenser/i }))
  await drawn(page)
  await byKeyboard(page.locator('[data-control="key"]'))
  await byKeyboard(page.locator('[data-control="lid"]'))
  await expect(page.getByRole('log')).toContainText('opened')
  await byKeyboard(page.locator('[data-state="dose_missed"]'))
  const says = page.locator('.bench-use [role="status"]')
  await expect(says).toContainText('Dosis er låst inde igen')
  const turn = page.getByRole('slider', { name: say('devices_page:turn') })
  const before = await turn.inputValue()
  await turn.focus()
  await page.keyboard.press('ArrowRight')
  await expect(turn).not.toHaveValue(before)
})

test('a part is pressed in the picture, and a drag only turns it', async ({ page }) => {
  await withSettings(page, { reducedMotion: true })
  await page.goto('./?probe&lang=da#/devices/grab-rail')
  await drawn(page)
  const canvas = page.locator('.small-stage canvas')
  const turn = page.getByRole('slider', { name: say('devices_page:turn') })
  const before = await turn.inputValue()
  // sixteen names may stand above it
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('no picture')
  const [x, y] = [box.x + box.width * 0.1, box.y + box.height * 0.85]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.waitForTimeout(400)
  await page.mouse.move(x + 120, y, { steps: 6 })
  await page.waitForTimeout(200)
  await page.mouse.up()
  await expect(turn).not.toHaveValue(before)
  await expect(page.getByRole('log')).toContainText(say('devices_page:noEvents'))
})

test('time stands still, and runs', async ({ page }) => {
  await withSettings(page, { reducedMotion: true })
  await withoutWebGl(page)
  await page.goto('./?lang=da#/devices/medicine-dispenser')
  await page.locator('[data-state="alarm"]').click()
  const log = page.getByRole('log')
  await page.getByRole('radio', { name: say('devices_page:paused'), exact: true }).check()
  await page.waitForTimeout(1000)
  await expect(log).toContainText(say('devices_page:noEvents'))
  await page.getByRole('radio', { name: say('devices_page:x100'), exact: true }).check()
  // the hour in which it calls passes in 36 seconds
  await expect(log).toContainText('dose_missed', { timeout: 60_000 })
})

test('without 3D everything else is there', async ({ page }) => {
  const faults = watchPage(page)
  await withoutWebGl(page)
  await page.goto('./?lang=da#/devices/stocking-aid')
  await expect(page.getByText(say('devices_page:noStage'))).toBeVisible()
  await page.locator('[data-control]').first().click()
  await expect(page.locator('[data-state]').first()).toBeVisible()
  expect(faults).toEqual([])
})

test('a name nobody has is said, with the list', async ({ page }) => {
  await page.goto('./?lang=da#/devices/flying-carpet')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('flying-carpet')
  await expect(page.getByRole('navigation', { name: say('devices_page:list') }).getByRole('link')).toHaveCount(devices.length)
})

test('axe finds nothing on the bench, and nothing is scrolled sideways on a phone', async ({ page }) => {
  test.setTimeout(240_000)
  await withoutWebGl(page)
  const found: string[] = []
  for (const language of ['da', 'sv', 'nb', 'en'] as const) {
    for (const theme of ['calm', 'contrast']) {
      await page.addInitScript((values) => localStorage.setItem('mestring.settings', JSON.stringify(values)), {
        language,
        theme,
        reducedMotion: true,
      })
      for (const address of ['#/devices', '#/devices/medicine-dispenser', '#/devices/nothing']) {
        await page.goto(`./?${language}-${theme}${address}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        if (address.endsWith('dispenser')) await expect(page.locator('[data-state]').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        found.push(
          ...violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${language} ${theme} ${address}: ${id}: ${target.join(' ')}`),
          ),
        )
      }
    }
  }
  expect(found).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./?phone#/devices/medicine-dispenser')
  await expect(page.locator('[data-state]').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1)
})
