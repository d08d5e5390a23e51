/** A phone: a finger looks around, takes what it taps, and finds every button large enough. */

import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { enterStage, play, stage, watchPage, whereIs } from './harness.ts'
import { byFinger, openReading, uiWords, Visit, withSettings, wordsOf } from './visit.ts'

const say = uiWords('da')
/** To the round through the flat, where everything may be looked at. */
const toTheRound = [
  'door_away',
  'door_wait',
  'table_sit',
  'table_coffee_yes',
  'open_help',
  'help_sunday',
  'sunday_wait',
  'after_look',
  'living_ask',
]

test.beforeEach(({ page }) => withSettings(page, { silences: false, reducedMotion: true }))

test('a finger that drags looks around, a finger that taps examines, and answers are tapped', async ({ page }) => {
  test.setTimeout(150_000)
  const faults = watchPage(page)
  await enterStage(page)
  const visit = new Visit(page, await wordsOf(page, 'da'), byFinger)
  await play(
    page,
    toTheRound.map((id) => ({ do: 'choose', id })),
  )
  await expect.poll(async () => (await stage(page)).phase).toBe('round')
  await hearAll(visit)

  await test.step('drag to look', async () => {
    const before = await stage(page)
    await drag(page, 120, 0)
    const after = await stage(page)
    expect(Math.abs(after.yaw - before.yaw)).toBeGreaterThan(0.15)
    expect(after.step, 'a look around chooses nothing').toBe(before.step)
  })

  await test.step('tap to examine', async () => {
    const spot = await turnToSpot(page)
    const at = await onScreen(page, spot)
    await page.touchscreen.tap(at.x, at.y)
    await expect.poll(async () => (await stage(page)).topic?.id).toBe(spot)
    await expect(visit.heading).toHaveText(visit.text(`spot.${spot}`))
  })

  await test.step('tap to answer', async () => {
    await hearAll(visit)
    const { choices, step } = await stage(page)
    await visit.choose(choices[0] ?? '')
    expect((await stage(page)).step).toBe(step + 1)
  })

  expect(await smallTargets(page)).toEqual([])
  expect(faults).toEqual([])
})

test('every button of every page is large enough for a finger', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await smallTargets(page), 'lobby').toEqual([])
  await page.getByRole('button', { name: say('pages:app.settings') }).tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await smallTargets(page), 'settings').toEqual([])
  const visit = await openReading(page, 'da', byFinger)
  expect(await smallTargets(page), 'reading').toEqual([])
  await visit.choose('door_away')
  expect(await smallTargets(page), 'reading on').toEqual([])
  await page
    .getByRole('button', { name: say('visit:play.pause'), exact: true })
    .first()
    .tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await smallTargets(page), 'pause').toEqual([])
  await page.goto('./#/debrief/home')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: say('visit:debrief.again') })).toBeVisible()
  expect(await smallTargets(page), 'debrief').toEqual([])
})

async function hearAll(visit: Visit): Promise<void> {
  const next = visit.panel.getByRole('button', { name: say('panels:next'), exact: true })
  while (await next.isVisible()) await next.tap({ timeout: 2000 }).catch(() => undefined)
}

/** One finger across the upper part of the stage, where no panel lies. */
async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const from = { x: 195 - dx / 2, y: 220 - dy / 2 }
  const steps = 6
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= steps; step++) {
    const point = { x: from.x + (dx * step) / steps, y: from.y + (dy * step) / steps }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await touch.detach()
}

/** Looks around by finger until something that can be examined stands in the free part of the picture. */
async function turnToSpot(page: Page): Promise<string> {
  for (let turns = 0; turns < 16; turns++) {
    const found = await page.evaluate(() => {
      const own = window.__mestring
      const bar = document.querySelector('.visit-bar')?.getBoundingClientRect().bottom ?? 0
      const panel = document.querySelector('.visit-panel')?.getBoundingClientRect().top ?? innerHeight
      const canvas = own?.gl.domElement.getBoundingClientRect()
      if (!own || !canvas) throw new Error('no stage')
      const { camera, raycaster } = own.get()
      const open = own.play.getState().moment?.open.examine ?? []
      for (const [id, thing] of own.set.things) {
        if (!open.includes(id)) continue
        const seen = thing.middle.clone().project(camera)
        const x = canvas.left + ((seen.x + 1) / 2) * canvas.width
        const y = canvas.top + ((1 - seen.y) / 2) * canvas.height
        if (Math.abs(seen.z) > 1 || x < 20 || x > innerWidth - 20 || y < bar + 20 || y > panel - 20) continue
        raycaster.setFromCamera(seen as never, camera)
        if (own.set.aim.cast(raycaster.ray)?.id === id) return id
      }
      return null
    })
    if (found) return found
    await drag(page, 130, 0)
  }
  throw new Error('nothing to examine is in sight from here, all around')
}

async function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await whereIs(page, id)
  return page.evaluate(({ x, y, z }) => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const { left, top, width, height } = own.gl.domElement.getBoundingClientRect()
    const { camera } = own.get()
    const seen = camera.position.clone().set(x, y, z).project(camera)
    return { x: left + ((seen.x + 1) / 2) * width, y: top + ((1 - seen.y) / 2) * height }
  }, point)
}

/** Buttons and fields in sight that are less than 44 px high or wide; links within a sentence are read, not aimed at. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const within = document.querySelector('dialog[open]') ?? document
    for (const target of within.querySelectorAll<HTMLElement>('button, a[href], input, summary')) {
      const labelled = target.matches('input') ? (target.closest('label') ?? target) : target
      const { width, height } = labelled.getBoundingClientRect()
      if (width <= 1 || !labelled.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (target.matches('p a, p button, li p a, .skip')) continue
      if (width < 43.5 || height < 43.5)
        found.push(`${target.tagName} "${labelled.textContent.trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`)
    }
    return found
  })
}
