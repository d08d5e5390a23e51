/** Through another body: what is really seen, pointed at, sat in and walked, at a desk, in a list and in the emulated headset. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { BodyValues } from '../../src/scenario/another-body.ts'
import type { Action } from '../../src/scenario/moment.ts'
import { drawNothing, enterStage, frames, installHeadset, play, pointerOf, putOn, settled, stage, standAt, watchPage } from './harness.ts'
import { compiledSince, programKeys } from './programs.ts'
import { uiWords } from './visit.ts'

test.use({ viewport: { width: 1100, height: 640 } })
test.setTimeout(240_000)

const say = uiWords('da')
let faults: string[] = []
test.beforeEach(async ({ page }) => {
  faults = watchPage(page)
  await drawNothing(page)
})
test.afterEach(() => expect(faults).toEqual([]))

test('at a desk: eyes, steps, veil and the press beside; all given back by Escape', async ({ page }) => {
  await enterStage(page)
  await toTheTry(page)
  const before = await programKeys(page)
  await page.getByRole('button', { name: say('body:open') }).click()

  await test.step('a wheelchair lowers the eyes', async () => {
    await loan(page, 'wheelchair')
    await expect.poll(async () => eyes(page)).toBeCloseTo(1.2, 3)
  })
  await test.step('slow steps go 0.4 m/s', async () => {
    await loan(page, 'slow_steps')
    await standAt(page, { x: 3.1, y: 0, z: -0.45 }, 0)
    await page.keyboard.down('w')
    await page.waitForTimeout(400)
    const [from, since] = await whereAndWhen(page)
    await page.waitForTimeout(1500)
    const [to, until] = await whereAndWhen(page)
    await page.keyboard.up('w')
    const speed = Math.hypot(to.x - from.x, to.z - from.z) / ((until - since) / 1000)
    expect(speed).toBeGreaterThan(0.15)
    expect(speed).toBeLessThan(0.45)
  })
  await test.step('a veil of one draw call lies over the view', async () => {
    expect(await veil(page)).toEqual({ visible: false, macular: 0 })
    await loan(page, 'cataract')
    expect(await veil(page)).toEqual({ visible: true, macular: 0 })
    await loan(page, 'macular')
    expect(await veil(page)).toEqual({ visible: true, macular: 1 })
    expect(await compiledSince(page, before)).toEqual([])
  })
  await test.step('Escape gives everything back before it pauses', async () => {
    await page.keyboard.press('Escape')
    expect(await veil(page)).toEqual({ visible: false, macular: 0 })
    await expect.poll(async () => eyes(page)).toBeCloseTo(1.62, 3)
    expect((await stage(page)).paused).toBe(false)
  })
})

test('in the list: a shaking hand misses one press of three, and it is said', async ({ page }) => {
  await enterStage(page)
  await toTheTry(page)
  await page.keyboard.press('l')
  await page.getByRole('button', { name: say('body:open') }).click()
  await loan(page, 'tremor')
  await loan(page, 'wheelchair')
  const raise = page.locator('[data-control="rail.raise"]')
  await raise.scrollIntoViewIfNeeded()
  let missed = 0
  for (let press = 0; press < 6; press++) {
    await raise.press('Enter')
    missed += Number((await page.locator('.body-told').textContent())?.length !== 0)
  }
  expect(missed).toBe(2)
})

test.describe('in the headset', () => {
  test.use({ viewport: { width: 400, height: 226 } })
  test('eyes at the height of the armchair, a ray that shakes, one hand that rests, a step at a time', async ({ page }) => {
    await installHeadset(page, false)
    await enterStage(page)
    await toTheTry(page)
    await putOn(page)
    await settled(page)

    await borrow(page, { seat: 'armchair' })
    await expect.poll(async () => eyes(page)).toBeCloseTo(1.1, 2)

    // the tests' browser asks for reduced motion: then nothing shakes
    await borrow(page, { tremor: true })
    const still = await spread(page)
    await page.evaluate(() => window.__mestring?.settings.getState().change({ reducedMotion: false }))
    const shaking = await spread(page)
    expect(still).toBeLessThan(0.01)
    expect(shaking).toBeGreaterThan(0.4)
    // from one side to the other
    expect(shaking).toBeLessThan(3.01)

    expect(await enabled(page, 'left')).toBe(true)
    await borrow(page, { hands: 'one' })
    await frames(page, 3)
    expect([await enabled(page, 'left'), await enabled(page, 'right')]).toEqual([false, true])

    await borrow(page, null)
    await settled(page)
    expect(await eyes(page)).toBeCloseTo(1.62, 2)
    expect(await enabled(page, 'left')).toBe(true)
  })
})

/** To where devices may be tried, by the way of somebody's play. */
async function toTheTry(page: Page): Promise<void> {
  const { actions } = JSON.parse(readFileSync('scenes/home/plays/own-life.json', 'utf8')) as { actions: Action[] }
  for (const action of actions) {
    const { phase, open } = await stage(page)
    if (phase === 'try' && open?.use.includes('rail')) break
    await play(page, [action])
  }
  expect((await stage(page)).open?.use).toContain('rail')
  await page.evaluate(() => window.__mestring?.sayAll())
  await expect.poll(async () => (await stage(page)).fade).toBe(0)
}

async function loan(page: Page, name: string): Promise<void> {
  await page.locator('.body-loan', { hasText: say(`body:loan.${name}`) }).click()
}

function borrow(page: Page, values: Partial<BodyValues> | null): Promise<void> {
  return page.evaluate((wanted) => {
    const body = window.__mestring?.anotherBody.getState()
    if (wanted) body?.borrow(wanted)
    else body?.own()
  }, values)
}

/** Height of the eyes above the feet, in metres. */
async function eyes(page: Page): Promise<number> {
  const { head, feet } = await stage(page)
  return head.y - feet.y
}

function whereAndWhen(page: Page): Promise<[{ x: number; z: number }, number]> {
  return page.evaluate(() => {
    const feet = window.__mestring?.body.feet
    return [{ x: feet?.x ?? 0, z: feet?.z ?? 0 }, performance.now()]
  })
}

function veil(page: Page): Promise<{ visible: boolean; macular: number }> {
  return page.evaluate(() => {
    type Veil = { visible: boolean; material: { uniforms: { macular: { value: number } } } }
    const found = window.__mestring?.scene.getObjectByName('sight-veil') as unknown as Veil
    return { visible: found.visible, macular: found.material.uniforms.macular.value }
  })
}

/** How far apart the right hand's ray points over a while, in degrees. */
async function spread(page: Page): Promise<number> {
  const ways: { x: number; y: number; z: number }[] = []
  for (let at = 0; at < 14; at++) {
    await frames(page, 1)
    ways.push((await pointerOf(page, 'ray')).towards)
  }
  let most = 0
  for (const a of ways) for (const b of ways) most = Math.max(most, Math.acos(Math.min(1, a.x * b.x + a.y * b.y + a.z * b.z)))
  return (most * 180) / Math.PI
}

/** Whether any pointer of a hand counts now. */
function enabled(page: Page, hand: 'left' | 'right'): Promise<boolean> {
  return page.evaluate((side) => {
    type Inside = { state?: { inputSource?: { handedness?: string } }; getEnabled(): boolean }
    const pointers = (globalThis as unknown as { pointerEventspointerMap: Map<number, Inside> }).pointerEventspointerMap
    return [...pointers.values()].some((each) => each.state?.inputSource?.handedness === side && each.getEnabled())
  }, hand)
}
