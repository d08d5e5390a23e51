/** The walk once more where every device of the scene stands and one of them is in use: that is when a scene costs most. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import type { PlayFile } from '../../src/scenario/checker/play-file.ts'
import { actionOf, playFileSchema } from '../../src/scenario/checker/play-file.ts'
import { holds } from '../../src/scenario/when.ts'
import { play } from '../play/harness.ts'
import type { FrameCost } from './measure.ts'
import { drawn, frameCost } from './measure.ts'
import type { Walk } from './rooms.ts'
import { walkRooms } from './rooms.ts'

export type Furnished = { devices: number; inUse: string; walk: Walk; cost: FrameCost }

/**
 * Plays to where the first device would be used, uses it, and walks through every room. Expects `watchFrames` and a worn headset.
 * @returns null for a scene without devices, or of which no play uses one.
 */
export async function withDevices(page: Page, id: string): Promise<Furnished | null> {
  const { scene } = JSON.parse(readFileSync(`dist/scenes/${id}/bundle.json`, 'utf8')) as SceneBundle
  const file = scene.devices.length > 0 ? playToDevice(id) : undefined
  const first = file?.actions.map(actionOf).findIndex((each) => each.do === 'use') ?? -1
  if (!file || first < 0) return null
  await play(page, file.actions.slice(0, first).map(actionOf))
  const use = actionOf(file.actions[first] ?? { do: 'ask' })
  const inUse = use.do === 'use' ? use.device : ''
  const here = await standing(page, scene)
  await page.locator(`[data-control^="${inUse}."][aria-disabled="false"]`).first().dispatchEvent('click')
  await drawn(page, 20)
  return { devices: here, inUse, walk: await walkRooms(page), cost: await frameCost(page) }
}

/** A play that uses a device, the robot vacuum rather than another: it drives, and draws what it drives over. */
function playToDevice(id: string): PlayFile | undefined {
  const folder = `scenes/${id}/plays`
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  const plays = files.map((name) => playFileSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
  const uses = (file: PlayFile, device?: string) =>
    file.actions.map(actionOf).some((each) => each.do === 'use' && (device === undefined || each.device === device))
  return plays.find((file) => uses(file, 'vacuum')) ?? plays.find((file) => uses(file))
}

/** Waits until every device that now stands there has come; how many do. */
async function standing(page: Page, scene: SceneBundle['scene']): Promise<number> {
  const facts = await page.evaluate(() => window.__mestring?.play.getState().moment?.facts ?? {})
  const ids = scene.devices.filter((placed) => holds(placed.when, facts)).map((placed) => placed.id)
  const come = () =>
    page.evaluate((names) => {
      const stage = window.__mestring?.scene
      return names.filter((name) => (stage?.getObjectByName(`device_${name}`)?.children.length ?? 0) > 0).length
    }, ids)
  await expect.poll(come, { timeout: 60_000, message: 'every device has come' }).toBe(ids.length)
  return ids.length
}
