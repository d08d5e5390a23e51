/** The emulated headset: ray, touch, bare hands, moving and leaving. */
import { expect, test } from '@playwright/test'
import {
  aimAt,
  buttonInSpace,
  enterStage,
  frames,
  holdHands,
  inRoom,
  installHeadset,
  play,
  press,
  putOn,
  remote,
  stage,
  watchPage,
  whereIs,
} from './harness.ts'

// the smallest eyes that still show what is hit: drawing without a graphics card is slow
test.use({ viewport: { width: 400, height: 226 } })
test.setTimeout(240_000)

/** To the round through the flat, where everything may be looked at. */
const toTheRound = [
  { do: 'choose', id: 'door_away' },
  { do: 'choose', id: 'door_wait' },
  { do: 'choose', id: 'table_sit' },
  { do: 'choose', id: 'table_coffee_yes' },
  { do: 'choose', id: 'open_help' },
  { do: 'choose', id: 'help_sunday' },
  { do: 'choose', id: 'sunday_wait' },
  { do: 'choose', id: 'after_look' },
  { do: 'choose', id: 'living_ask' },
]

test.describe('in the headset', () => {
  let faults: string[] = []
  test.beforeEach(async ({ page }) => {
    faults = watchPage(page)
    await installHeadset(page, false)
    await enterStage(page)
  })
  test.afterEach(() => {
    expect(faults).toEqual([])
  })

  test('examines by ray, chooses by ray, and nothing is compiled after the door', async ({ page }) => {
    const before = await stage(page)
    await putOn(page)
    await play(page, toTheRound)
    await frames(page, 30)
    const spot = await whereIs(page, 'rug')
    await aimAt(page, spot)
    await expect.poll(async () => (await stage(page)).lit).toBe('rug')
    await press(page)
    await expect.poll(async () => (await stage(page)).topic?.id).toBe('rug')
    await sayEverything(page)
    const { choices, step } = await stage(page)
    expect(choices.length).toBeGreaterThan(1)
    await chooseByRay(page, choices[0] ?? '')
    await expect.poll(async () => (await stage(page)).step).toBe(step + 1)
    expect((await stage(page)).programs).toBe(before.programs)
  })
})

async function sayEverything(page: Parameters<typeof stage>[0]) {
  for (let at = 0; at < 12; at++) {
    const next = await buttonInSpace(page, { label: 'Videre' })
    if (!next) return
    await aimAt(page, next)
    await press(page)
  }
}

async function chooseByRay(page: Parameters<typeof stage>[0], id: string) {
  const label = await page.evaluate((choice) => window.__mestring?.textOf(choice), id)
  const at = await buttonInSpace(page, { label: label ?? '' })
  expect(at, `the answer "${label}" is in space`).not.toBeNull()
  if (!at) return
  await aimAt(page, at)
  await press(page)
}
