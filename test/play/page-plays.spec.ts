/** Every play file of Hos Inger through the page: by keyboard alone and by mouse, to the end it promises, shown in the debrief. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Device, DeviceState } from '../../src/devices/device.ts'
import type { Language, SceneBundle } from '../../src/scenario/bundle.ts'
import type { PlayFile } from '../../src/scenario/checker/play-file.ts'
import { actionOf, playFileSchema, unmet } from '../../src/scenario/checker/play-file.ts'
import type { Action } from '../../src/scenario/moment.ts'
import { replay } from '../../src/scenario/play.ts'
import { deviceNamed, goesOnWith, wayTo } from './device-ways.ts'
import { drawNothing, watchPage } from './harness.ts'
import type { Press } from './visit.ts'
import {
  bundleOf,
  byKeyboard,
  byMouse,
  keptPlays,
  openReading,
  uiWords,
  Visit,
  withoutTimes,
  withoutWebGl,
  withSettings,
  wordsOf,
} from './visit.ts'

const folder = 'scenes/home/plays'
const plays = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name: name.replace('.json', ''), file: playFileSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))) }))
/** Every language is played through by mouse at least once. */
const languages: readonly Language[] = ['sv', 'nb', 'en', 'da']

// a robot vacuum takes the time it takes
test.setTimeout(300_000)

test.beforeEach(async ({ page }) => {
  // a long look of a slow machine at the page is no answer here; silence has a test of its own
  await withSettings(page, { silences: false, reducedMotion: true })
})

for (const { name, file } of plays) {
  test(`${name}: by keyboard alone`, async ({ page }) => {
    const faults = watchPage(page)
    await withoutWebGl(page)
    await page.goto('./?lang=da')
    const words = await wordsOf(page, 'da')
    await byKeyboard(page.getByRole('link', { name: `${words.ui('pages:lobby.open')}: ${words.text('scene.title')}` }))
    await byKeyboard(page.getByRole('button', { name: words.ui('visit:play.read') }))
    const visit = new KeyboardVisit(page, words, byKeyboard)
    await playThrough(visit, file, byKeyboard)
    await hasEnded(visit, file)
    expect(faults).toEqual([])
  })
}

test('the second half of a double click, meant for what stood there before, answers nothing', async ({ page }) => {
  const visit = await openReading(page)
  const first = visit.panel.locator('[data-choice]').first()
  const id = await first.getAttribute('data-choice')
  await first.dispatchEvent('click', { detail: 2 })
  await expect(visit.panel.locator('.answer')).toHaveCount(0)
  await first.dispatchEvent('click', { detail: 1 })
  await expect(visit.panel.locator('.answer')).toContainText(visit.text(id ?? ''))
})

for (const [index, { name, file }] of plays.entries()) {
  const language = languages[index % languages.length] ?? 'da'
  test(`${name}: by mouse, read and choose, in ${language}`, async ({ page }) => {
    const faults = watchPage(page)
    const visit = await openReading(page, language)
    await playThrough(visit, file, byMouse)
    await hasEnded(visit, file)
    expect(faults).toEqual([])
  })
}

test('own-life: by mouse in 3D, with panel and list', async ({ page }) => {
  test.setTimeout(600_000)
  const faults = watchPage(page)
  const file = plays.find((each) => each.name === 'own-life')?.file
  if (!file) throw new Error('no play own-life')
  await page.setViewportSize({ width: 640, height: 400 })
  await drawNothing(page)
  await page.goto('./?lang=da#/play/home')
  const words = await wordsOf(page, 'da')
  await page.getByRole('button', { name: words.ui('visit:play.enter') }).click()
  const visit = new StageVisit(page, words, byMouse)
  await expect(visit.heading).toBeVisible({ timeout: 120_000 })
  await expect(page.locator('.stage-frame canvas')).toBeVisible()
  await playThrough(visit, file, byMouse)
  await visit.hearAll()
  await hasEnded(visit, file)
  expect(faults).toEqual([])
})

test('staying silent is an answer when one waits', async ({ page }) => {
  await withoutWebGl(page)
  await page.goto('./?lang=da')
  await page.evaluate(() => localStorage.setItem('mestring.settings', JSON.stringify({ silences: true, reducedMotion: true })))
  await page.reload()
  const visit = await openReading(page)
  await visit.choose('door_away')
  const silent = visit.panel.locator('.choices button:has(.silence)')
  // reading takes its time too: about a second for fourteen letters
  await expect(silent, 'the count is shown once everything is said').toBeVisible({ timeout: 40_000 })
  await expect(visit.panel.locator('.answer')).toContainText(visit.text('door_wait'), { timeout: 20_000 })
})

/** By number keys where there are answers; the focus follows everything that happens. */
class KeyboardVisit extends Visit {
  override async choose(id: string): Promise<void> {
    await expect(this.choice(id)).toBeVisible()
    const digit = (await this.choice(id).locator('.digit').textContent()) ?? ''
    await this.page.keyboard.press(digit)
    await expect(this.panel.locator('.answer')).toContainText(this.text(id))
    await expect(this.heading).toBeFocused()
  }
}

/** On the stage what is said takes its time; "next" lets it be said at once, and the list is shown by its button. */
class StageVisit extends Visit {
  async hearAll(): Promise<void> {
    const next = this.panel.getByRole('button', { name: this.words.ui('panels:next'), exact: true })
    // it goes by itself when the last line has been said: a click at its place could then fall on an answer
    while (await next.isVisible()) await next.dispatchEvent('click', {}, { timeout: 2000 }).catch(() => undefined)
  }
  override async act(action: Parameters<Visit['act']>[0]): Promise<void> {
    await this.hearAll()
    await this.showList(action.do === 'examine' || action.do === 'go')
    await super.act(action)
  }
  async showList(on: boolean): Promise<void> {
    const toggle = this.page.getByRole('button', { name: this.words.ui('visit:play.list'), exact: true })
    if (((await toggle.getAttribute('aria-pressed')) === 'true') !== on) await toggle.click()
  }
}

async function playThrough(visit: Visit, file: PlayFile, press: Press): Promise<void> {
  const hands = await devicesOf(visit)
  const actions = file.actions.map(actionOf)
  for (const [index, step] of file.actions.entries()) {
    await test.step(`${index + 1}. ${JSON.stringify(actionOf(step))}`, async () => {
      const action = actionOf(step)
      if (action.do === 'use') await hands.use(action, goesOnWith(actions, index), index + 1, press)
      else await visit.act(action)
    })
  }
}

/** Milliseconds to wait for a second of a device: a busy page is late. */
const aLittleMore = 1500

/** The scene's devices, each in the state it has come to. */
async function devicesOf(visit: Visit) {
  const { scene } = await bundleOf(visit.page)
  const devices = new Map<string, { device: Device; state: DeviceState; begun: boolean }>()
  for (const placed of scene.devices) {
    const device = await deviceNamed(placed.device)
    devices.set(placed.id, { device, state: device.start(), begun: false })
  }
  return {
    /** `then`: what else the play does with it; `steps`: how many actions the play has once this one is kept. */
    use: async ({ device: id, event }: Extract<Action, { do: 'use' }>, then: readonly string[], steps: number, press: Press) => {
      const own = devices.get(id)
      if (!own) throw new Error(`no device ${id}`)
      if (visit instanceof StageVisit) {
        await visit.hearAll()
        await visit.showList(true)
      }
      const way = wayTo(own.device, own.state, event, then)
      for (const { control, rest } of way.presses) {
        if (rest > 0) await visit.page.waitForTimeout(rest * aLittleMore)
        const name = visit.words.ui(`devices:${control.label}`, control.values)
        // two devices may have a button of the same name
        const own = visit.list.locator(`[data-control="${id}.${control.id}"]`)
        await press(own.and(visit.list.getByRole('button', { name, exact: true })))
      }
      own.state = way.after
      await expect.poll(() => keptSteps(visit), { message: `${id}: ${event}`, timeout: way.wait ? 40_000 : 15_000 }).toBe(steps)
    },
  }
}

const keptSteps = async (visit: Visit) => (await keptPlays(visit.page))[0]?.log.length ?? 0

/** The debrief shows the promised end; what the browser kept is what was done, and comes to what the file expects. */
async function hasEnded(visit: Visit, file: PlayFile): Promise<void> {
  const { page, words } = visit
  await visit.toDebrief()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.text(`end.${file.expect.ending}`))
  const [saved] = await keptPlays(page)
  if (!saved) throw new Error('no play was kept')
  expect(withoutTimes(saved.log)).toEqual(file.actions.map(actionOf))
  const bundle: SceneBundle = await bundleOf(page)
  expect(unmet(file.expect, replay(bundle, saved.log).moment)).toEqual([])
  await expect(page.getByRole('link', { name: uiWords(await languageOf(visit))('visit:debrief.again') })).toBeVisible()
}

const languageOf = async (visit: Visit) => (await visit.page.locator('html').getAttribute('lang')) as Language
