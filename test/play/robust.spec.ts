/** What goes wrong on real machines: no 3D, files that do not come, storage that is damaged, older, denied or full. The visit goes on. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { drawNothing, enterStage, stage } from './harness.ts'
import { savedPlay } from './saved.ts'
import { byMouse, keepRecords, keptPlays, openReading, uiWords, Visit, withoutTimes, withSettings, wordsOf } from './visit.ts'

const say = uiWords('da')
const stageReady = 90_000

test.beforeEach(({ page }) => withSettings(page, { silences: false, reducedMotion: true }))

test.describe('a machine without 3D', () => {
  test('is offered read and choose, and plays', async ({ playwright, baseURL }) => {
    const browser = await playwright.chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
    })
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'da-DK', serviceWorkers: 'block' })
      await page.goto('./#/play/home')
      await expect(page.getByText(say('visit:play.noWebgl'))).toBeVisible()
      await expect(page.getByRole('button', { name: say('visit:play.enter') })).toHaveCount(0)
      const visit = await openReading(page)
      await visit.choose('door_away')
      await visit.choose('door_call')
      await expect.poll(async () => (await keptPlays(page))[0]?.log.length).toBe(2)
    } finally {
      await browser.close()
    }
  })
})

test.describe('a file of the stage', () => {
  const lightmap = (JSON.parse(readFileSync('assets/sets/flat/flat.json', 'utf8')) as { lightmap: { file: string } }).lightmap.file

  test('that is missing is named; it can be tried again until it is there', async ({ page }) => {
    test.setTimeout(150_000)
    const file = 'assets/sets/flat/flat.glb'
    await page.route(`**/${file}`, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('./#/play/home')
    await page.getByRole('button', { name: say('visit:play.enter') }).click()
    const trouble = page.getByRole('alertdialog')
    await expect(trouble).toContainText(file, { timeout: stageReady })
    await trouble.getByRole('button', { name: say('visit:play.retry') }).click()
    await expect(trouble, 'as long as it is missing, it is told again').toContainText(file, { timeout: stageReady })
    await page.unroute(`**/${file}`)
    await trouble.getByRole('button', { name: say('visit:play.retry') }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible({ timeout: stageReady })
    await expect(trouble).toHaveCount(0)
  })

  test('that is cut off is named, and one reads on instead', async ({ page }) => {
    const file = `assets/sets/flat/${lightmap}`
    await page.route(`**/${file}`, async (route) => {
      const whole = await (await route.fetch()).body()
      await route.fulfill({ status: 200, contentType: 'application/octet-stream', body: whole.subarray(0, whole.length >> 1) })
    })
    await expectReadingGoesOn(page, file)
  })

  test('that comes with the right length and the wrong bytes is named', async ({ page }) => {
    const file = 'assets/people/inger/inger.glb'
    await page.route(`**/${file}`, async (route) => {
      const whole = await (await route.fetch()).body()
      await route.fulfill({ status: 200, contentType: 'application/octet-stream', body: Buffer.alloc(whole.length, 0x41) })
    })
    await expectReadingGoesOn(page, file)
  })

  async function expectReadingGoesOn(page: Page, file: string): Promise<void> {
    await page.goto('./#/play/home')
    await page.getByRole('button', { name: say('visit:play.enter') }).click()
    const trouble = page.getByRole('alertdialog')
    await expect(trouble).toContainText(file, { timeout: stageReady })
    await trouble.getByRole('button', { name: say('visit:play.switchToRead') }).click()
    await new Visit(page, await wordsOf(page, 'da'), byMouse).choose('door_away')
  }
})

test('a story that does not come, or comes as something else, is named and tried again', async ({ page }) => {
  await page.route('**/scenes/home/bundle.json', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Front page</title>' }),
  )
  await page.goto('./#/play/home')
  await expect(page.getByText('scenes/home/bundle.json')).toBeVisible()
  await page.unroute('**/scenes/home/bundle.json')
  await page.getByRole('button', { name: say('visit:play.retry') }).click()
  await expect(page.getByRole('button', { name: say('visit:play.read') })).toBeEnabled()
})

test('a page whose code does not come says so, and comes when it is asked again', async ({ page }) => {
  await page.goto('./')
  await keepRecords(page, [await savedPlay(page, 'own-life')])
  await page.reload()
  await page.route('**/assets/Debrief-*.js', (route) => route.abort())
  await page.getByRole('link', { name: say('pages:lobby.seeDebrief') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('pages:unknown.lost'))
  await page.unroute('**/assets/Debrief-*.js')
  await page.getByRole('button', { name: say('pages:unknown.retry') }).click()
  await expect(page.getByRole('heading', { name: say('visit:debrief.compass') })).toBeVisible()
})

test('the debrief is at hand when the network is gone by the end of the visit', async ({ page, context }) => {
  await page.goto('./')
  await keepRecords(page, [await savedPlay(page, 'own-life')])
  const visit = await openReading(page, 'da')
  await visit.choose('door_away')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.evaluate(() => {
    window.location.hash = '#/debrief/home/own-life'
  })
  await expect(page.getByRole('heading', { name: say('visit:debrief.compass') })).toBeVisible()
})

test('damaged saved data is set aside and told; the rest is as it was', async ({ page }) => {
  await page.goto('./')
  const whole = await savedPlay(page, 'own-life')
  await keepRecords(page, [whole, { ...whole, id: 'no-log', log: 'nonsense' }, { ...whole, id: 'odd-action', log: [{ do: 'choose' }] }])
  await page.reload()
  await expect(page.getByText(say('pages:lobby.damaged_other', { count: 2 }))).toBeVisible()
  await expect(page.getByRole('link', { name: say('pages:lobby.seeDebrief') })).toHaveCount(1)
  expect(await keptPlays(page)).toEqual([whole])
  expect(await setAside(page)).toEqual(['no-log', 'odd-action'])
  await page.reload()
  await expect(page.getByRole('link', { name: say('pages:lobby.seeDebrief') })).toHaveCount(1)
  await expect(page.getByText(/kunne ikke læses/)).toHaveCount(0)
})

/** Ids of the records that were set aside. */
function setAside(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('mestring')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('damaged').objectStore('damaged').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve((reading.result as { found: { id: string } }[]).map((each) => each.found.id).sort())
          }
        }
      }),
  )
}

test('a play of an older story is kept and can be read, not played on', async ({ page }) => {
  await page.goto('./')
  const words = await wordsOf(page, 'da')
  const whole = await savedPlay(page, 'own-life')
  const older = {
    ...whole,
    id: 'older',
    version: 'from-last-year',
    ending: null,
    log: [
      { do: 'choose' as const, id: 'door_away' },
      { do: 'choose' as const, id: 'a_choice_long_gone' },
    ],
  }
  await keepRecords(page, [older])
  await page.reload()
  await expect(page.getByText(say('pages:lobby.older'))).toBeVisible()
  await expect(page.getByRole('link', { name: say('pages:lobby.continue') })).toHaveCount(0)
  await page.getByRole('link', { name: say('pages:lobby.seeDebrief') }).click()
  await expect(page.getByText(say('visit:debrief.older'))).toBeVisible()
  await expect(page.getByText(words.story.door_away ?? '')).toBeVisible()
  await expect(page.getByText('a_choice_long_gone')).toBeVisible()
  await page.goto('./#/play/home')
  await expect(page.getByRole('button', { name: say('visit:play.read') })).toBeEnabled()
  await expect(page.getByText(say('visit:play.resumeQuestion'))).toHaveCount(0)
  expect(await keptPlays(page)).toEqual([older])
})

test('addresses that lead nowhere say so and lead home', async ({ page }) => {
  const cases = [
    { address: './#/play/nowhere', heading: say('pages:unknown.scenario'), named: 'nowhere' },
    { address: './#/debrief/nowhere', heading: say('pages:unknown.scenario'), named: 'nowhere' },
    { address: './#/debrief/home/gone', heading: say('pages:unknown.play'), named: '' },
    { address: './#/somewhere/else', heading: say('pages:unknown.page'), named: '' },
    { address: './?lang=xx', heading: say('pages:unknown.language'), named: 'xx' },
    { address: './#/play/home?lang=klingon', heading: say('pages:unknown.language'), named: 'klingon' },
  ]
  for (const { address, heading, named } of cases) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('main')).toContainText(named)
    await page
      .getByRole('main')
      .getByRole('link', { name: say('pages:app.home') })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('pages:app.tagline'))
  }
})

test('a lost drawing is told, and comes back without losing the play', async ({ page }) => {
  test.setTimeout(240_000)
  await drawNothing(page)
  await enterStage(page)
  const visit = new Visit(page, await wordsOf(page, 'da'), byMouse)
  await answerFirst(visit, 'door_away')
  await expect.poll(async () => (await stage(page)).step).toBe(1)
  await page.evaluate(() => window.__mestring?.gl.getContext().getExtension('WEBGL_lose_context')?.loseContext())
  const trouble = page.getByRole('alertdialog')
  await expect(trouble).toContainText(say('visit:play.lost3d'))
  await page.evaluate(() => {
    delete window.__mestring
  })
  await trouble.getByRole('button', { name: say('visit:play.retry') }).click()
  await page.waitForFunction(() => window.__mestring !== undefined, undefined, { timeout: stageReady })
  const again = await stage(page)
  expect(again.step).toBe(1)
  expect(again.calls, 'the flat is drawn again').toBeGreaterThan(0)
  await answerFirst(visit, 'door_wait')
  await expect
    .poll(async () => withoutTimes((await keptPlays(page))[0]?.log ?? []))
    .toEqual([
      { do: 'choose', id: 'door_away' },
      { do: 'choose', id: 'door_wait' },
    ])
})

async function answerFirst(visit: Visit, id: string): Promise<void> {
  const next = visit.panel.getByRole('button', { name: say('panels:next'), exact: true })
  await expect(async () => {
    if (await next.isVisible()) await next.click({ timeout: 1000 })
    await expect(visit.choice(id)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 40_000 })
  await visit.choose(id)
}

test.describe('a browser that keeps nothing', () => {
  test('denied: the lobby says so, and one plays all the same', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto('./')
    await expect(page.getByText(say('pages:lobby.noStorage'))).toBeVisible()
    const visit = await openReading(page)
    await visit.choose('door_away')
    await expect(page.getByText(say('visit:play.unsaved'))).toBeVisible()
    await visit.choose('door_call')
  })

  test('full: the visit says so, goes on, and its debrief can still be seen', async ({ page }) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const visit = await openReading(page)
    await visit.choose('door_away')
    await expect(page.getByText(say('visit:play.unsaved'))).toBeVisible()
    await visit.choose('door_wait')
    await page.keyboard.press('Escape')
    await expect(page.getByText(say('visit:play.pausedUnsaved'))).toBeVisible()
    await page.keyboard.press('Escape')
    // within the page: a reload would begin afresh
    await page.evaluate(() => {
      location.hash = '#/debrief/home'
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('visit:debrief.title'))
    await expect(page.getByText(say('visit:debrief.unfinished'))).toBeVisible()
  })
})

test('one leaves, and carries on where one left', async ({ page }) => {
  const visit = await openReading(page)
  await visit.choose('door_away')
  await visit.choose('door_wait')
  const offered = await visit.choices.allTextContents()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: say('visit:play.leave') }).click()
  await page.getByRole('link', { name: say('pages:lobby.continue') }).click()
  await expect(page.getByText(say('visit:play.resumeQuestion'))).toBeVisible()
  await page.getByRole('button', { name: say('visit:play.read') }).click()
  await expect(visit.choices).toHaveText(offered)
  // and after the browser itself was closed in the middle
  await page.goto('about:blank')
  await page.goto('./#/play/home/read')
  await page.getByRole('button', { name: say('visit:play.resume') }).click()
  await expect(visit.choices).toHaveText(offered)
  expect(await keptPlays(page)).toHaveLength(1)
})

test('starting again begins a new play and keeps the old one', async ({ page }) => {
  const visit = await openReading(page)
  await visit.choose('door_away')
  await visit.choose('door_wait')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: say('visit:play.fresh') }).click()
  await visit.choose('door_away')
  await expect.poll(async () => (await keptPlays(page)).map((play) => play.log.length)).toEqual([1, 2])
})

test('the language changes in the middle of a visit, and the visit stays where it is', async ({ page }) => {
  const visit = await openReading(page)
  await visit.choose('door_away')
  const words = await wordsOf(page, 'sv')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await page.getByRole('button', { name: words.ui('visit:play.carryOn') }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  const inSwedish = new Visit(page, words, byMouse)
  await expect(visit.panel.locator('.answer')).toContainText(inSwedish.text('door_away'))
  await inSwedish.choose('door_wait')
  await expect.poll(async () => (await keptPlays(page))[0]?.log.length).toBe(2)
})

test('the two last attempts stand side by side in the debrief', async ({ page }) => {
  await page.goto('./')
  const words = await wordsOf(page, 'da')
  const first = { ...(await savedPlay(page, 'cotton-wool')), id: 'first', saved: 1_700_000_000_000 }
  const second = { ...(await savedPlay(page, 'own-life')), id: 'second', saved: 1_700_000_900_000 }
  await keepRecords(page, [first, second])
  await page.goto('./#/debrief/home')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.text('end.own_life'))
  const attempts = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`${say('visit:debrief.thisTime')}|${say('visit:debrief.lastTime')}`) }) })
  await expect(attempts).toHaveCount(2)
  await expect(attempts.first()).toContainText(words.text('end.cotton_wool'))
  await expect(attempts.last()).toContainText(words.text('end.own_life'))
})
