/** At a desk: mouse and keys on the stage. */
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { drawNothing, enterStage, onScreen, play, stage, standAt, toTheRound, watchPage, whereIs } from './harness.ts'
import { compiledSince, programKeys } from './programs.ts'

// wide enough for the panel to stand beside the view, not under it
test.use({ viewport: { width: 1100, height: 640 } })
test.setTimeout(180_000)

test('looks by dragging, walks by keys without going through anything, and takes what it clicks', async ({ page }) => {
  const faults = watchPage(page)
  await drawNothing(page)
  await enterStage(page)
  const before = await stage(page)
  const programs = await programKeys(page)
  expect(before.place).toBe('doorstep')

  await test.step('dragging turns the view, and chooses nothing', async () => {
    await page.mouse.move(300, 250)
    await page.mouse.down()
    await page.mouse.move(420, 250, { steps: 6 })
    await page.mouse.up()
    await expect.poll(async () => Math.abs((await stage(page)).yaw - before.yaw)).toBeGreaterThan(0.3)
    expect((await stage(page)).step).toBe(before.step)
  })

  await play(page, toTheRound)
  await expect.poll(async () => (await stage(page)).fade).toBe(0)

  await test.step('walking on and on ends at a wall', async () => {
    await standAt(page, { x: 3, y: 0, z: -2.9 }, Math.PI / 2)
    await page.keyboard.down('w')
    await page.waitForTimeout(4000)
    await page.keyboard.up('w')
    const { feet } = await stage(page)
    expect(feet.x).toBeLessThan(2.9)
    expect(feet.x).toBeGreaterThan(0.1)
    expect(feet.z).toBeLessThan(-0.1)
  })

  await test.step('hovering lights a spot, clicking examines it', async () => {
    // a little to the left of the panel
    await standAt(page, { x: 3.05, y: 0, z: -0.45 }, 0.25)
    const at = await onScreen(page, 'rug')
    await page.mouse.move(at.x, at.y, { steps: 3 })
    await expect.poll(async () => (await stage(page)).lit).toBe('rug')
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => (await stage(page)).topic?.id).toBe('rug')
  })

  await test.step('walking over into the kitchen is going there', async () => {
    await play(page, [{ do: 'leave' }])
    await standAt(page, { x: 4.4, y: 0, z: -3.6 }, -Math.PI / 2)
    await page.keyboard.down('w')
    await expect.poll(async () => (await stage(page)).place, { timeout: 30_000 }).toBe('kitchen')
    await page.keyboard.up('w')
  })
  expect(await compiledSince(page, programs)).toEqual([])
  expect(faults).toEqual([])
})

test('the front door opens to whoever is let in, and is drawn to behind them', async ({ page }) => {
  await drawNothing(page)
  await enterStage(page)
  expect(await doorAngle(page)).toBe(0)
  await standAt(page, { x: 8.4, y: 0, z: 0.9 }, Math.PI / 2)
  await page.keyboard.down('w')
  await page.waitForTimeout(1500)
  await page.keyboard.up('w')
  expect((await stage(page)).feet.x).toBeGreaterThan(7.6)

  await play(page, toTheRound.slice(0, 2))
  await expect.poll(() => doorAngle(page)).toBeLessThan(-1.4)
  await play(page, toTheRound.slice(2))
  await expect.poll(async () => (await stage(page)).feet.x, { timeout: 30_000 }).toBeLessThan(6)
  await expect.poll(() => doorAngle(page)).toBe(0)
})

/** How far the front door is turned about its hinge (radians); its handle is on the other side. */
function doorAngle(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hinge = window.__mestring?.scene.getObjectByName('front_door_hinge')
    if (!hinge) throw new Error('no front door')
    return hinge.rotation.y
  })
}

test('a fast action while one is brought to a phase leaves one where the phase is', async ({ page }) => {
  const faults = watchPage(page)
  await drawNothing(page)
  await enterStage(page)
  await play(page, [...toTheRound, { do: 'go', place: 'kitchen' }, { do: 'choose', id: 'kitchen_ask' }])
  await expect.poll(async () => (await stage(page)).fade).toBe(0)
  // all within one frame, as a finger on a key may: the last of them before one has been put anywhere
  await page.evaluate(() => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const { act } = own.play.getState()
    for (const action of [
      { do: 'leave' },
      { do: 'choose', id: 'done_missed' },
      { do: 'choose', id: 'done_try_ask' },
      { do: 'use', device: 'stocking', event: 'threaded' },
    ] as const) {
      own.sayAll()
      if (!act(action)) throw new Error(`refused: ${JSON.stringify(action)}`)
    }
  })
  await expect.poll(async () => (await stage(page)).fade).toBe(0)
  await page.waitForTimeout(1500)
  const now = await stage(page)
  expect(now).toMatchObject({ phase: 'try', place: 'living' })
  // the kitchen begins at 4.8 metres
  expect(now.feet.x).toBeLessThan(4.8)
  expect(faults).toEqual([])
})

test('what the list does, the stage follows', async ({ page }) => {
  await drawNothing(page)
  await enterStage(page)
  await play(page, toTheRound)
  await play(page, [{ do: 'go', place: 'bath' }])
  await expect.poll(async () => (await stage(page)).feet.x, { timeout: 30_000 }).toBeGreaterThan(4.9)
  const { feet, place } = await stage(page)
  expect(place).toBe('bath')
  expect(feet.z).toBeGreaterThan(-2.3)
  // the room asks something first
  const { choices } = await stage(page)
  await play(page, [{ do: 'choose', id: choices[0] }])

  await test.step('whoever is spoken to is met', async () => {
    await play(page, [{ do: 'examine', spot: 'inger' }])
    await expect.poll(async () => (await stage(page)).fade).toBe(0)
    const inger = await whereIs(page, 'inger')
    // in sight, though not in the middle: the panel stands beside her
    await expect
      .poll(async () => {
        const { head, yaw } = await stage(page)
        const [x, z] = [inger.x - head.x, inger.z - head.z]
        const far = Math.hypot(x, z)
        return far < 4.5 && (-Math.sin(yaw) * x - Math.cos(yaw) * z) / far > 0.9
      })
      .toBe(true)
    expect(await page.evaluate(seesInger)).toBe('inger')
  })
})

/** Whom the eyes meet in the direction of Inger's face. */
function seesInger(): string | null {
  const own = window.__mestring
  const figure = own?.set.aim.figures.find((each) => each.id === 'inger')
  if (!own || !figure) return null
  const { head } = own.body
  return own.meets(head.clone(), head.clone().set(figure.x, figure.y + figure.height * 0.8, figure.z), 1)
}

test('a missing and a damaged file are told by name, and a retry brings the stage', async ({ page }) => {
  await drawNothing(page)
  await page.route('**/assets/sets/flat/flat.glb', (route) => route.fulfill({ status: 404, body: 'not here' }), { times: 1 })
  await page.goto('./?probe=plain&lang=da#/play/home')
  await page.locator('.doorway-ways .main').click()
  const card = page.getByRole('alertdialog')
  await expect(card).toContainText('assets/sets/flat/flat.glb', { timeout: 60_000 })
  await page.route('**/assets/sets/flat/flat-probe.hdr', (route) => route.fulfill({ status: 200, body: 'cut of' }), { times: 1 })
  await card.getByRole('button').first().click()
  await expect(card).toContainText('flat-probe.hdr', { timeout: 60_000 })
  await card.getByRole('button').first().click()
  await page.waitForFunction(() => window.__mestring !== undefined, undefined, { timeout: 120_000 })
})
