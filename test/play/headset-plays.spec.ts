/** Every play file of Hos Inger in the emulated headset: examined and chosen by ray, devices by their boards, places by the menu, to the end it promises. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Device, DeviceState } from '../../src/devices/device.ts'
import type { PlayFile } from '../../src/scenario/checker/play-file.ts'
import { actionOf, playFileSchema, unmet } from '../../src/scenario/checker/play-file.ts'
import type { Action } from '../../src/scenario/moment.ts'
import { deviceNamed, goesOnWith, wayTo } from './device-ways.ts'
import {
  aimAt,
  comeOver,
  drawNothing,
  enterStage,
  frames,
  installHeadset,
  play,
  press,
  putOn,
  remote,
  sayAll,
  settled,
  stage,
  standAt,
  talkingPlace,
  watchPage,
  whereIs,
} from './harness.ts'
import { pressInSpace } from './panels-in-space.ts'
import { compiledSince, programKeys } from './programs.ts'
import { bundleOf, withSettings } from './visit.ts'

test.use({ viewport: { width: 400, height: 226 } })
test.setTimeout(900_000)

const folder = 'scenes/home/plays'

for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
  test(`${name.replace('.json', '')}: in the headset`, async ({ page }) => {
    const file = playFileSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
    const faults = watchPage(page)
    await withSettings(page, { silences: false })
    await drawNothing(page)
    await installHeadset(page, false)
    await enterStage(page)
    const programs = await programKeys(page)
    await putOn(page)
    const { scene } = await bundleOf(page)
    const devices = new Map<string, { device: Device; state: DeviceState; node: string }>()
    for (const placed of scene.devices) {
      const device = await deviceNamed(placed.device)
      devices.set(placed.id, { device, state: device.start(), node: placed.node })
    }
    const begin = name.startsWith('aid-') ? tryingBegins(file) : 0
    await play(page, file.actions.slice(0, begin).map(actionOf))
    for (const [index, step] of file.actions.entries()) {
      if (index < begin) continue
      const action = actionOf(step)
      await test.step(`${index + 1}. ${JSON.stringify(action)}`, async () => {
        await sayAll(page)
        await settled(page)
        let before = (await stage(page)).step
        if (action.do === 'use') {
          const own = devices.get(action.device)
          if (!own) throw new Error(`no device ${action.device}`)
          const way = wayTo(own.device, own.state, action.event, goesOnWith(file.actions.map(actionOf), index))
          await goBefore(page, own.node)
          await answerAtTheDoor(page)
          before = (await stage(page)).step
          for (const { control, rest } of way.presses) {
            // a headset that software draws is slow
            if (rest > 0) await page.waitForTimeout(rest * 3000)
            await pressInSpace(page, { id: `device-${control.id}` })
          }
          own.state = way.after
        } else {
          if (action.do === 'examine') {
            await goBefore(page, `spot_${action.spot}`, action.spot)
            if ((await stage(page)).step !== before) await answerAtTheDoor(page)
            before = (await stage(page)).step
          }
          // whoever walked there to look at something is there already
          if (action.do === 'go' && (await stage(page)).place === action.place) return
          await inSpace(page, action)
          // the panel makes way for somebody who comes, just then: one presses once more
          if (action.do === 'choose' && !(await goesOn(page, before))) await inSpace(page, action)
        }
        await expect.poll(async () => (await stage(page)).step, { timeout: 40_000 }).toBe(before + 1)
      })
    }
    await sayAll(page)
    await expect.poll(async () => (await stage(page)).ending).not.toBeNull()
    const missed = await page.evaluate(() => window.__mestring?.play.getState().moment ?? null)
    if (missed && file.expect) expect(unmet(file.expect, missed)).toEqual([])
    expect(await compiledSince(page, programs)).toEqual([])
    expect(faults).toEqual([])
  })
}

/**
 * Where a play about one thing comes to trying it. The way there (the door, the table, the round) is gone by hand in the other plays;
 * from there on it is gone by hand in these, to their end.
 */
function tryingBegins(file: PlayFile): number {
  return file.actions.findIndex((step) => actionOf(step).do === 'use')
}

/** Whether the play has gone on from that step, or does within ten seconds. */
async function goesOn(page: Page, step: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 250) {
    if ((await stage(page)).step > step) return true
    await page.waitForTimeout(250)
  }
  return false
}

/** On a page a device is used from anywhere; in the flat one walks there, and a room not yet seen asks something first. */
async function answerAtTheDoor(page: Page): Promise<void> {
  await sayAll(page)
  await settled(page)
  const { choices } = await stage(page)
  if (choices[0]) await inSpace(page, { do: 'choose', id: choices[0] })
  await sayAll(page)
  await settled(page)
}

async function inSpace(page: Page, action: Exclude<Action, { do: 'use' }>): Promise<void> {
  switch (action.do) {
    case 'choose': {
      const label = await page.evaluate((id) => window.__mestring?.textOf(id), action.id)
      return pressInSpace(page, { label: label ?? '' })
    }
    case 'examine': {
      // at the height of the eyes: what one sees, the hand can point at
      await remote(page, 'set_transform', { device: 'controller-right', position: { x: 0.12, y: 1.55, z: -0.2 } })
      await frames(page, 2)
      await aimAt(page, await whereIs(page, action.spot))
      await expect.poll(async () => (await stage(page)).lit).toBe(action.spot)
      return press(page)
    }
    case 'go': {
      await pressInSpace(page, { id: 'menu' })
      return pressInSpace(page, { id: `menu-go-${action.place}` })
    }
    case 'ask':
    case 'leave': {
      await pressInSpace(page, { id: 'menu' })
      return pressInSpace(page, { id: `menu-${action.do}` })
    }
  }
}

/** Stands where the set says one sees it best, as after a teleport. A person is met at talking distance. */
async function goBefore(page: Page, node: string, person?: string): Promise<void> {
  const view = await page.evaluate((anchor) => {
    const found = window.__mestring?.set.description.anchors[anchor]?.view
    return found ? { x: found.position[0], y: found.position[1], z: found.position[2], yaw: found.yaw } : null
  }, node)
  if (!view && person) await comeOver(page, (await bundleOf(page)).scene, person)
  const place = view ?? (person ? await talkingPlace(page, person) : null)
  if (!place) return
  await standAt(page, place, place.yaw)
  await frames(page, 6)
}
