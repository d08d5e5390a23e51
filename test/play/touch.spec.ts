/** A phone: a finger looks around, takes what it taps, and finds every button large enough. */

import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { drawNothing, enterStage, play, stage, watchPage, whereIs } from './harness.ts'
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
  test.setTimeout(240_000)
  const faults = watchPage(page)
  await drawNothing(page)
  await enterStage(page)
  const visit = new Visit(page, await wordsOf(page, 'da'), byFinger)
  await play(
    page,
    toTheRound.map((id) => ({ do: 'choose', id })),
  )
  await expect.poll(async () => (await stage(page)).phase).toBe('round')
  await hearAll(visit)

  await test.step('drag to look', async () => {
    // where a phase begins one is put there with the next picture
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    const before = await stage(page)
    await drag(page, 120, 0)
    const after = await stage(page)
    expect(after.yaw - before.yaw, 'the view follows the finger').toBeGreaterThan(0.15)
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

/** Everything is said in its own time: a tap on "next" that comes too late would fall on an answer. */
async function hearAll(visit: Visit): Promise<void> {
  await expect(visit.panel.getByRole('button', { name: say('panels:next'), exact: true })).toHaveCount(0, { timeout: 60_000 })
}

/** One finger across the upper part of the stage, where no panel lies. */
async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const from = { x: 195 - dx / 2, y: 230 - dy / 2 }
  const steps = 3
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let step = 1; step <= steps; step++) {
    const point = { x: from.x + (dx * step) / steps, y: from.y + (dy * step) / steps }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await touch.detach()
}

/** Finds something to examine that nothing hides from here, and turns by finger until it stands in the middle of the free part of the picture. */
async function turnToSpot(page: Page): Promise<string> {
  const trail: string[] = []
  for (let tries = 0; tries < 8; tries++) {
    const found = await page.evaluate(() => {
      const own = window.__mestring
      const canvas = own?.gl.domElement.getBoundingClientRect()
      const bar = document.querySelector('.visit-bar')?.getBoundingClientRect().bottom
      const panel = document.querySelector('.visit-panel')?.getBoundingClientRect().top
      if (!own || !canvas || bar === undefined || panel === undefined) throw new Error('no stage')
      const { camera, raycaster } = own.get()
      const turnOf = (angle: number) => Math.atan2(Math.sin(angle), Math.cos(angle))
      const fov = 'fov' in camera ? (Number(camera.fov) * Math.PI) / 180 : 1
      // the free part of the picture lies above its middle: one looks a little below what is to stand there
      const above = (canvas.top + canvas.height / 2 - (bar + panel) / 2) / (canvas.height / 2)
      const below = Math.atan(above * Math.tan(fov / 2))
      const seen = [...own.set.things.values()].flatMap((thing) => {
        if (!own.play.getState().moment?.open.examine.includes(thing.id)) return []
        const way = thing.middle.clone().sub(camera.position).normalize()
        const pitch = Math.asin(way.y) - below
        raycaster.ray.set(camera.position, way)
        // what lies at one's feet cannot be looked down on that far
        if (Math.abs(pitch) > 1.1 || own.set.aim.cast(raycaster.ray)?.id !== thing.id) return []
        return [{ id: thing.id, turn: turnOf(Math.atan2(-way.x, -way.z) - own.body.yaw), nod: pitch - own.body.pitch }]
      })
      const nearest = seen.sort((a, b) => Math.abs(a.turn) - Math.abs(b.turn))[0]
      if (!nearest) throw new Error('nothing to examine is in sight from here')
      const perPixel = 2.2 / Math.max(canvas.height, 320)
      return { id: nearest.id, dx: nearest.turn / perPixel, dy: nearest.nod / perPixel }
    })
    // the browser keeps the first 15 pixels of a finger's way to itself, so no drag is finer than that
    if (Math.hypot(found.dx, found.dy) < 40) return found.id
    trail.push(`${found.id} ${Math.round(found.dx)},${Math.round(found.dy)} px off`)
    const within = (pixels: number, most: number) => Math.max(-most, Math.min(most, pixels))
    await drag(page, within(found.dx, 300), within(found.dy, 160))
  }
  throw new Error(`dragging does not bring anything to examine into the picture: ${trail.join('; ')}`)
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
