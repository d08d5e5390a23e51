/** A fixed walk through every room in the headset: where one arrives in each place and half-way between any two, in four directions. */
import type { Page } from '@playwright/test'
import type { Point } from '../play/harness.ts'
import { remote, stage, standAt } from '../play/harness.ts'
import { drawn } from './measure.ts'

/** What one sees from one point in one direction, per eye. `turn` in degrees, positive to the left of −Z. */
export type Sight = { where: string; turn: number; drawCalls: number; triangles: number }
export type Walk = { sights: number; mostDrawCalls: Sight; mostTriangles: Sight }

/** Walks and tells of the worst. Expects `watchFrames` and a worn headset; leaves one where the walk ends. */
export async function walkRooms(page: Page): Promise<Walk> {
  const sights: Sight[] = []
  // upright in the middle of one's own room before one is put anywhere: a jump puts the head there, wherever it was
  await turnHead(page, 0)
  for (const { where, at } of await pointsOf(page)) {
    await standAt(page, at, 0)
    for (const turn of [0, 90, 180, 270]) {
      await turnHead(page, turn)
      sights.push({ where, turn, ...(await nextFrames(page)) })
    }
    const { head } = await stage(page)
    const off = Math.hypot(head.x - at.x, head.z - at.z)
    if (off > 0.6) throw new Error(`the walk came to ${off.toFixed(2)} m from ${where}`)
  }
  const most = (key: 'drawCalls' | 'triangles') => sights.toSorted((a, b) => b[key] - a[key])[0] ?? nothing
  return { sights: sights.length, mostDrawCalls: most('drawCalls'), mostTriangles: most('triangles') }
}

async function turnHead(page: Page, yaw: number): Promise<void> {
  const orientation = { pitch: 0, yaw, roll: 0 }
  await remote(page, 'set_transform', { device: 'headset', position: { x: 0, y: 1.62, z: 0 }, orientation })
  await drawn(page, 2)
}

const nothing: Sight = { where: 'nowhere', turn: 0, drawCalls: Number.NaN, triangles: Number.NaN }

/** What the next two frames cost at most, without forgetting the worst so far. */
async function nextFrames(page: Page): Promise<{ drawCalls: number; triangles: number }> {
  const before = await page.evaluate(() => {
    const worst = { ...(window.__worst ?? { calls: 0, triangles: 0 }) }
    if (window.__worst) Object.assign(window.__worst, { calls: 0, triangles: 0 })
    return worst
  })
  await drawn(page, 2)
  return page.evaluate((kept) => {
    const now = { ...(window.__worst ?? { calls: 0, triangles: 0 }) }
    const most = { calls: Math.max(kept.calls, now.calls), triangles: Math.max(kept.triangles, now.triangles) }
    if (window.__worst) Object.assign(window.__worst, most)
    return { drawCalls: Math.ceil(now.calls / 2), triangles: Math.ceil(now.triangles / 2) }
  }, before)
}

/** Where one arrives in every place, and half-way between any two where there is a floor to stand on. */
function pointsOf(page: Page): Promise<{ where: string; at: Point }[]> {
  return page.evaluate(() => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const { ray } = own.get().raycaster
    const floorAt = (x: number, y: number, z: number): number | null => {
      ray.origin.set(x, y + 0.4, z)
      ray.direction.set(0, -1, 0)
      return own.body.ground?.floor.raycastFirst(ray, 2, 0, 0.8)?.point.y ?? null
    }
    const stands = Object.entries(own.set.description.places).map(([where, { stand }]) => ({
      where,
      at: { x: stand[0], y: stand[1], z: stand[2] },
    }))
    const between = stands.flatMap((one, index) =>
      stands.slice(index + 1).flatMap((other) => {
        const [x, z] = [(one.at.x + other.at.x) / 2, (one.at.z + other.at.z) / 2]
        const y = floorAt(x, (one.at.y + other.at.y) / 2, z)
        return y === null ? [] : [{ where: `${one.where}–${other.where}`, at: { x, y, z } }]
      }),
    )
    return [...stands, ...between]
  })
}
