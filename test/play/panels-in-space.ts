/** Buttons of panels in space: where they are, and pressing them as a hand does. */
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Hand, Point } from './harness.ts'
import { aimAt, frames, press } from './harness.ts'

/** Middle of a button drawn in space: by its id, or by the words on it. Null while it is not shown. */
export function buttonInSpace(page: Page, wanted: { id?: string; label?: string }): Promise<Point | null> {
  return page.evaluate(({ id, label }) => {
    type Drawn = {
      properties?: { value?: { id?: string; text?: string } }
      visible: boolean
      parent: Drawn | null
      matrixWorld: { elements: number[] }
      updateWorldMatrix(up: boolean, down: boolean): void
    }
    // parts of a panel are drawn by its root: only groups around it are shown and hidden
    const shown = (object: Drawn | null): boolean =>
      object === null || ((object.properties !== undefined || object.visible) && shown(object.parent))
    let found: Drawn | null = null
    window.__mestring?.scene.traverse((object) => {
      const drawn = object as unknown as Drawn
      const value = drawn.properties?.value
      if (!value || !shown(drawn)) return
      if ((id !== undefined && value.id === id) || (label !== undefined && value.text === label)) found = drawn
    })
    if (!found) return null
    const drawn = found as Drawn
    drawn.updateWorldMatrix(true, false)
    const at = drawn.matrixWorld.elements
    return { x: at[12] ?? 0, y: at[13] ?? 0, z: at[14] ?? 0 }
  }, wanted)
}

/**
 * The middle of a button of a panel in space, once it has rested: what follows the head or the people lazily has come along, and the
 * third of a second is over in which new answers take no press.
 */
export async function restingButton(page: Page, wanted: { id?: string; label?: string }): Promise<Point> {
  let at: Point | null = null
  const rests = async () => {
    const before = await buttonInSpace(page, wanted)
    await page.waitForTimeout(400)
    await frames(page, 4)
    at = await buttonInSpace(page, wanted)
    return before !== null && at !== null && apart(before, at) < 0.01
  }
  await expect.poll(rests, { message: `${wanted.id ?? wanted.label} rests in space`, timeout: 40_000 }).toBe(true)
  return at as unknown as Point
}

/** Aims at a button of a panel in space and presses it; once more if the panel came along while one aimed. */
export async function pressInSpace(page: Page, wanted: { id?: string; label?: string }, hand: Hand = 'controller-right'): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const at = await restingButton(page, wanted)
    await aimAt(page, at, hand)
    const aimed = await buttonInSpace(page, wanted)
    if (!aimed || apart(aimed, at) > 0.01) continue
    return press(page, hand)
  }
  throw new Error(`${wanted.id ?? wanted.label} would not stand still`)
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)
}
