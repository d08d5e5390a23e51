/** Lines are read in at the desk, with a microphone that is a test tone: kept over a reload, saved as files others can open; and what goes wrong. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { languages } from '../../src/scenario/bundle.ts'
import { uiWords, withSettings, wordsOf } from './visit.ts'

const say = uiWords('da')

/** A browser whose microphone is a beep (`fake`), is there and not allowed (`denied`), or is not there at all. */
async function withMicrophone(
  browser: Browser,
  kind: 'fake' | 'denied' | 'none',
  work: (page: Page) => Promise<void>,
  baseURL = '',
): Promise<void> {
  const device = kind === 'none' ? [] : ['--use-fake-device-for-media-stream']
  const asked = kind === 'fake' ? ['--use-fake-ui-for-media-stream'] : []
  const own = await browser.browserType().launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless=new', '--no-sandbox', '--autoplay-policy=no-user-gesture-required', ...device, ...asked],
  })
  try {
    const context = await own.newContext({
      baseURL,
      locale: 'da-DK',
      serviceWorkers: 'block',
      acceptDownloads: true,
      reducedMotion: 'reduce',
      // a machine without a microphone would allow one
      permissions: kind === 'denied' ? [] : ['microphone'],
    })
    await work(await context.newPage())
  } finally {
    await own.close()
  }
}

const open = async (page: Page) => {
  await page.goto('./#/record')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('record:title'))
  await expect(page.locator('.reader-text')).toBeVisible()
}
const status = (page: Page) => page.locator('.reader-status')
const text = (page: Page) => page.locator('.reader-text')

/** Reads the line now in, for about a second. */
async function readIn(page: Page): Promise<void> {
  await page.keyboard.press(' ')
  await expect(status(page)).toHaveText(say('record:told.recording'))
  await page.waitForTimeout(1300)
  await page.keyboard.press(' ')
  await expect(status(page)).toHaveText(/^Optaget, [\d,]+ sekunder\./)
}

test('lines are read in by keyboard, kept over a reload, heard, and saved beside scene.json', async ({ browser, baseURL }) => {
  await withMicrophone(
    browser,
    'fake',
    async (page) => {
      await open(page)
      const words = await wordsOf(page, 'da')
      const first = (await text(page).textContent()) ?? ''
      await readIn(page)
      await page.keyboard.press('Enter')
      await expect(text(page)).not.toHaveText(first)
      await expect(status(page)).toHaveText(say('record:told.kept'))
      await readIn(page)
      // again, and better
      await readIn(page)
      await page.keyboard.press('Enter')
      await expect(page.locator('.line[data-state="taken"]')).toHaveCount(2)

      await page.reload()
      await expect(page.locator('.line[data-state="taken"]')).toHaveCount(2)
      await expect(text(page), 'the first that is missing is next').not.toHaveText(first)
      await page.locator('.line[data-state="taken"]').first().click()
      await expect(text(page)).toHaveText(first)
      await expect(page.getByRole('button', { name: say('record:again'), exact: true })).toBeFocused()
      await page.getByRole('button', { name: say('record:hear'), exact: true }).click()
      await expect(page.locator('.reader-status')).toHaveText('')

      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: say('record:save.zip_other', { count: 2 }) }).click()
      const folder = mkdtempSync(join(tmpdir(), 'mestring-voices-'))
      try {
        await (await coming).saveAs(join(folder, 'voices.zip'))
        execFileSync('unzip', ['-q', 'voices.zip'], { cwd: folder })
        const files = readdirSync(join(folder, 'voice/da'))
        expect(files).toHaveLength(2)
        for (const file of files) {
          const id = file.replace(/\.\w+$/, '')
          expect(words.text(id)).not.toBe(id)
          const bytes = readFileSync(join(folder, 'voice/da', file))
          const heard = await heardIn(page, bytes.toString('base64'))
          expect(heard.channels).toBe(1)
          expect(heard.seconds).toBeGreaterThan(0.3)
          expect(heard.seconds).toBeLessThan(3)
          expect(heard.peak).toBeLessThan(1)
          expect(heard.peak).toBeGreaterThan(0.02)
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }

      await page.getByRole('button', { name: say('record:save.forget') }).click()
      await page.getByRole('button', { name: say('record:save.yes') }).click()
      await expect(page.locator('.line[data-state="taken"]')).toHaveCount(0)
    },
    baseURL,
  )
})

/** What the browser itself makes of a file. */
function heardIn(page: Page, base64: string): Promise<{ seconds: number; channels: number; peak: number }> {
  return page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0))
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer)
    const peak = sound.getChannelData(0).reduce((top, sample) => Math.max(top, Math.abs(sample)), 0)
    return { seconds: sound.duration, channels: sound.numberOfChannels, peak }
  }, base64)
}

test('a microphone that is not allowed, or not there, is said in words; everything else goes on', async ({ browser, baseURL }) => {
  for (const [kind, trouble] of [
    ['denied', 'record:trouble.denied'],
    ['none', 'record:trouble.none'],
  ] as const) {
    await withMicrophone(
      browser,
      kind,
      async (page) => {
        await open(page)
        const first = (await text(page).textContent()) ?? ''
        await page.getByRole('button', { name: say('record:record'), exact: true }).click()
        await expect(page.getByRole('alert')).toHaveText(say(trouble))
        await page.keyboard.press('ArrowDown')
        await expect(text(page)).not.toHaveText(first)
        await expect(page.getByRole('alert')).toHaveText('')
      },
      baseURL,
    )
  }
})

test('a microphone unplugged in the middle of a line is said; the next line can be read in', async ({ browser, baseURL }) => {
  await withMicrophone(
    browser,
    'fake',
    async (page) => {
      await page.addInitScript(() => {
        const own = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
        navigator.mediaDevices.getUserMedia = async (wishes) => {
          const stream = await own(wishes)
          Object.assign(window, {
            unplug: () => {
              for (const track of stream.getTracks()) {
                track.stop()
                track.dispatchEvent(new Event('ended'))
              }
            },
          })
          return stream
        }
      })
      await open(page)
      await page.keyboard.press(' ')
      await expect(status(page)).toHaveText(say('record:told.recording'))
      await page.evaluate(() => (window as unknown as { unplug(): void }).unplug())
      await expect(page.getByRole('alert')).toHaveText(say('record:trouble.lost'))
      await readIn(page)
    },
    baseURL,
  )
})

test('a browser with no room left says so, and loses nothing', async ({ browser, baseURL }) => {
  await withMicrophone(
    browser,
    'fake',
    async (page) => {
      await page.addInitScript(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      })
      await open(page)
      await readIn(page)
      await page.keyboard.press('Enter')
      await expect(page.getByText(say('record:told.unkept'))).toBeVisible()
      await expect(page.locator('.line[data-state="taken"]')).toHaveCount(1)
      await expect(page.getByRole('button', { name: say('record:save.zip_one', { count: 1 }) })).toBeEnabled()
    },
    baseURL,
  )
})

test('only what is missing is shown when asked for; another language has lines of its own', async ({ page }) => {
  await open(page)
  const all = await page.locator('.line').count()
  await page.getByRole('checkbox', { name: say('record:onlyMissing'), exact: true }).check()
  await expect(page.locator('.line')).toHaveCount(all)
  const danish = (await text(page).textContent()) ?? ''
  await page.getByLabel(say('record:language')).selectOption('sv')
  await expect(text(page)).not.toHaveText(danish)
  await expect(text(page)).toHaveAttribute('lang', 'sv')
})

for (const language of languages) {
  test(`axe finds nothing in ${language}, and a phone scrolls only downwards`, async ({ page }) => {
    await withSettings(page, { language })
    await page.goto('./#/record')
    await expect(page.locator('.reader-text')).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test('the settings lead there', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: say('pages:app.settings') }).click()
  await page.getByRole('link', { name: say('visit:settings.record') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('record:title'))
})
