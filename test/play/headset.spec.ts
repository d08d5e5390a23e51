/** The emulated headset: ray, finger, pinch, moving, the menu for one hand, and leaving. */

import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Point } from './harness.ts'
import {
  aimAt,
  drawNothing,
  enterStage,
  frames,
  inRoom,
  installHeadset,
  play,
  pointerOf,
  press,
  putOn,
  remote,
  sayAll,
  settled,
  stage,
  standAt,
  toTheRound,
  watchPage,
  whereIs,
} from './harness.ts'
import { buttonInSpace, pressInSpace, restingButton } from './panels-in-space.ts'
import { compiledSince, programKeys } from './programs.ts'

test.use({ viewport: { width: 400, height: 226 } })
test.setTimeout(240_000)

let faults: string[] = []
test.beforeEach(async ({ page }) => {
  faults = watchPage(page)
  await drawNothing(page)
  await installHeadset(page, false)
  await enterStage(page)
})
test.afterEach(() => expect(faults).toEqual([]))

test('examines and chooses by ray; nothing is compiled after the door is open', async ({ page }) => {
  const before = await programKeys(page)
  await toTheRug(page)
  await aimAt(page, await whereIs(page, 'rug'))
  await expect.poll(async () => (await stage(page)).lit).toBe('rug')
  await press(page)
  await expect.poll(async () => (await stage(page)).topic?.id).toBe('rug')
  await chooseFirst(page)
  expect(await compiledSince(page, before)).toEqual([])
})

test('bare hands: a pinch examines, a finger pokes an answer', async ({ page }) => {
  await toTheRug(page)
  await remote(page, 'set_input_mode', { mode: 'hand' })
  await expect
    .poll(() =>
      page.evaluate(() =>
        window.__mestring?.xr
          .getState()
          .inputSourceStates.map((each) => each.type)
          .join(),
      ),
    )
    .toBe('hand,hand')
  await remote(page, 'set_transform', { device: 'hand-left', position: { x: -0.3, y: 0.9, z: -0.1 } })
  await remote(page, 'set_transform', { device: 'hand-right', position: { x: 0.2, y: 1.3, z: -0.3 } })
  await frames(page, 3)
  await aimAt(page, await whereIs(page, 'rug'), 'hand-right')
  await expect.poll(async () => (await stage(page)).lit).toBe('rug')
  await press(page, 'hand-right')
  await expect.poll(async () => (await stage(page)).topic?.id).toBe('rug')
  await sayAll(page)
  await frames(page, 4)
  const { choices, step } = await stage(page)
  await poke(page, await restingButton(page, await labelOf(page, choices[0] ?? '')))
  await expect.poll(async () => (await stage(page)).step).toBe(step + 1)
})

test('teleports to where it points, and never into a table or through a wall', async ({ page }) => {
  await putOn(page)
  await play(page, toTheRound)
  await settled(page)
  await standAt(page, { x: 3.1, y: 0, z: -0.45 }, 0)
  await frames(page, 6)

  // beside the rug: what the ray meets is looked at instead
  const target = { x: 3.3, y: 0, z: -2.9 }
  await arcTo(page, target)
  await settled(page)
  const landed = await stage(page)
  expect(Math.hypot(landed.head.x - target.x, landed.head.z - target.z)).toBeLessThan(0.25)
  expect(Math.hypot(landed.feet.x - landed.head.x, landed.feet.z - landed.head.z)).toBeLessThan(0.02)

  await remote(page, 'set_transform', {
    device: 'controller-right',
    position: { x: 0.2, y: 1.25, z: -0.3 },
    orientation: { pitch: 0, yaw: 0, roll: 0 },
  })
  // the middle of the dining table
  await arcTo(page, { x: 4.05, y: 0.74, z: -1.5 })
  await settled(page)
  const after = await stage(page)
  expect(Math.hypot(after.head.x - landed.head.x, after.head.z - landed.head.z)).toBeLessThan(0.02)
})

test('a snap turn keeps the head where it is, with either stick alone', async ({ page }) => {
  await putOn(page)
  await remote(page, 'set_transform', {
    device: 'headset',
    position: { x: 0.4, y: 1.6, z: 0.2 },
    orientation: { pitch: -10, yaw: 20, roll: 0 },
  })
  await frames(page, 4)
  for (const hand of ['left', 'right'] as const) {
    const before = await stage(page)
    await stick(page, hand, 1)
    await stick(page, hand, 0)
    const after = await stage(page)
    const turned = Math.atan2(Math.sin(after.yaw - before.yaw), Math.cos(after.yaw - before.yaw))
    expect(turned).toBeCloseTo(-Math.PI / 6, 2)
    expect(Math.hypot(after.head.x - before.head.x, after.head.z - before.head.z)).toBeLessThan(0.005)
  }
})

test('a head in the wall sees nothing, and comes back', async ({ page }) => {
  await putOn(page)
  await frames(page, 4)
  // the front door is shut
  await remote(page, 'set_transform', {
    device: 'headset',
    position: { x: 0, y: 1.6, z: -1.05 },
    orientation: { pitch: 0, yaw: 0, roll: 0 },
  })
  await expect.poll(async () => (await stage(page)).wall).toBeGreaterThan(0.9)
  await remote(page, 'set_transform', { device: 'headset', position: { x: 0, y: 1.6, z: 0 }, orientation: { pitch: 0, yaw: 0, roll: 0 } })
  await expect.poll(async () => (await stage(page)).wall).toBe(0)
})

test('with one hand alone: the menu turns, goes to a place, rests at the calm place and takes the headset off', async ({ page }) => {
  await toTheRug(page)
  await page.evaluate(() => {
    const { controllers } = (window as unknown as { __xr: { controllers: { left: { connected: boolean } } } }).__xr
    controllers.left.connected = false
  })
  await frames(page, 4)
  await pressInSpace(page, { id: 'menu' })
  await restingButton(page, { id: 'menu-ask' })
  const before = await stage(page)
  for (const id of ['menu-ask', 'menu-go-terrace', 'menu-turn-left', 'menu-take-off']) {
    const { y } = (await buttonInSpace(page, { id })) ?? { y: 0 }
    expect(Math.abs(y - before.head.y), `${id} is before one's eyes`).toBeLessThan(0.6)
  }
  await pressInSpace(page, { id: 'menu-turn-left' })
  const turned = (await stage(page)).yaw - before.yaw
  expect(Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)))).toBeCloseTo(Math.PI / 6, 2)
  await pressInSpace(page, { id: 'menu-go-bath' })
  await expect.poll(async () => (await stage(page)).place).toBe('bath')
  await settled(page)
  await pressInSpace(page, { id: 'menu' })
  await pressInSpace(page, { id: 'menu-calm' })
  expect((await stage(page)).paused).toBe(true)
  await pressInSpace(page, { id: 'calm-back' })
  expect((await stage(page)).paused).toBe(false)
  await pressInSpace(page, { id: 'menu' })
  await aimAt(page, await restingButton(page, { id: 'menu-take-off' }))
  await remote(page, 'set_select_value', { device: 'controller-right', value: 1 })
  await frames(page, 3)
  // no picture comes in a session that has ended
  await remote(page, 'set_select_value', { device: 'controller-right', value: 0 })
  await expect.poll(() => page.evaluate(() => window.__mestring?.xr.getState().session ?? null)).toBeNull()
})

test('a session that ends leaves the play waiting, and a second one goes on with it', async ({ page }) => {
  await putOn(page)
  await play(page, toTheRound.slice(0, 3))
  const before = await stage(page)
  await page.evaluate(() => window.__mestring?.xr.getState().session?.end())
  await expect.poll(async () => (await stage(page)).paused).toBe(true)
  expect((await stage(page)).step).toBe(before.step)
  await putOn(page)
  await expect.poll(async () => (await stage(page)).paused).toBe(false)
  await play(page, toTheRound.slice(3, 4))
  expect((await stage(page)).step).toBe(before.step + 1)
})

async function toTheRug(page: Page) {
  await putOn(page)
  await play(page, toTheRound)
  await settled(page)
  await standAt(page, { x: 3.05, y: 0, z: -0.45 }, 0.633)
  await frames(page, 6)
}

/** How an answer's row is known. */
async function labelOf(page: Page, id: string): Promise<{ label: string }> {
  return { label: (await page.evaluate((choice) => window.__mestring?.textOf(choice), id)) ?? '' }
}

async function chooseFirst(page: Page) {
  await sayAll(page)
  await frames(page, 4)
  const { choices, step } = await stage(page)
  expect(choices.length).toBeGreaterThan(1)
  await pressInSpace(page, await labelOf(page, choices[0] ?? ''))
  await expect.poll(async () => (await stage(page)).step).toBe(step + 1)
}

/** Brings the tip of the right forefinger to a point, from in front of it, and away again. */
async function poke(page: Page, at: Point) {
  const { head } = await stage(page)
  const away = Math.hypot(head.x - at.x, head.y - at.y, head.z - at.z)
  const off = (metres: number): Point => ({
    x: at.x + ((head.x - at.x) / away) * metres,
    y: at.y + ((head.y - at.y) / away) * metres,
    z: at.z + ((head.z - at.z) / away) * metres,
  })
  // twice to the start: the first move is reckoned from a tip that was still on its way
  for (const metres of [0.2, 0.2, 0.05, 0, 0.05, 0.2]) {
    await fingerTo(page, off(metres))
    await frames(page, 3)
  }
}

async function fingerTo(page: Page, point: Point) {
  const { from } = await pointerOf(page, 'touch')
  const [tip, wanted] = [await inRoom(page, from), await inRoom(page, point)]
  const hand = await page.evaluate(() => {
    const { position } = (window as unknown as { __xr: { hands: { right: { position: { x: number; y: number; z: number } } } } }).__xr.hands
      .right
    return { x: position.x, y: position.y, z: position.z }
  })
  await remote(page, 'set_transform', {
    device: 'hand-right',
    position: { x: hand.x + wanted.x - tip.x, y: hand.y + wanted.y - tip.y, z: hand.z + wanted.z - tip.z },
  })
}

/** Points the arc of the right controller at something and pulls the trigger. */
async function arcTo(page: Page, point: Point) {
  // the arc drops below the ray: aim by what it meets, in a few corrections
  const aimed = { ...point }
  for (let round = 0; round < 6; round++) {
    await remote(page, 'look_at', { device: 'controller-right', target: await inRoom(page, aimed) })
    await frames(page, 24)
    const met = await page.evaluate(() => {
      type Inside = {
        type: string
        state?: { inputSource?: { handedness?: string } }
        getIntersection(): { point: { x: number; y: number; z: number } } | undefined
      }
      const pointers = (globalThis as unknown as { pointerEventspointerMap: Map<number, Inside> }).pointerEventspointerMap
      const arc = [...pointers.values()]
        .filter((each) => each.type === 'teleport' && each.state?.inputSource?.handedness === 'right')
        .at(-1)
      const at = arc?.getIntersection()?.point
      return at ? { x: at.x, y: at.y, z: at.z } : null
    })
    if (!met || Math.hypot(met.x - point.x, met.z - point.z) < 0.08) break
    aimed.x += (point.x - met.x) * 0.7
    aimed.z += (point.z - met.z) * 0.7
  }
  await remote(page, 'set_select_value', { device: 'controller-right', value: 1 })
  await frames(page, 4)
  await remote(page, 'set_select_value', { device: 'controller-right', value: 0 })
  await frames(page, 4)
}

async function stick(page: Page, hand: 'left' | 'right', x: number) {
  await page.evaluate(
    ([side, value]) => {
      type Sticks = { controllers: Record<string, { updateAxes(id: string, x: number, y: number): void }> }
      ;(window as unknown as { __xr: Sticks }).__xr.controllers[side]?.updateAxes('thumbstick', value, 0)
    },
    [hand, x] as const,
  )
  await frames(page, 5)
}
