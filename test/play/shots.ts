/**
 * `npm run shots [-- scene]`: pictures of every phase, desk, both eyes of the headset and phone, into test/shots (not kept in git), for people to look at.
 * `--pictures`: also the pictures of the places and the card, from the real renderer, into scenes/<scene>/pictures (kept).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page, PageScreenshotOptions } from '@playwright/test'
import { chromium, expect } from '@playwright/test'
import sharp from 'sharp'
import config from '../../playwright.config.ts'
import { findBrowser } from '../../src/build/browser.ts'
import { serveFolders } from '../../src/build/serve.ts'
import type { Logged } from '../../src/scenario/moment.ts'
import { drawNothing, enterStage, frames, installHeadset, letDraw, play, putOn, stage } from './harness.ts'
import { uiWords, withSettings } from './visit.ts'

type Way = { name: string; width: number; height: number; touch?: boolean; worn?: boolean }
const ways: Way[] = [
  { name: 'desk', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844, touch: true },
  { name: 'headset', width: 1400, height: 780, worn: true },
]
const scene = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'home'
const only = process.argv
  .slice(2)
  .find((word) => word.startsWith('--way='))
  ?.slice('--way='.length)
const folder = `test/shots/${scene}`
mkdirSync(folder, { recursive: true })

const { actions } = JSON.parse(readFileSync(`scenes/${scene}/plays/own-life.json`, 'utf8')) as { actions: Logged[] }
const served = await serveFolders(process.env.DIST ?? 'dist')
const browser = await chromium.launch({ executablePath: await findBrowser(), args: config.use?.launchOptions?.args ?? [] })
try {
  if (process.argv.includes('--pictures')) await pictures(browser)
  else for (const way of ways.filter((each) => !only || each.name === only)) await phases(browser, way)
} finally {
  await browser.close()
  served.stop()
}

async function openPage(browser: Browser, way: Way): Promise<Page> {
  const context = await browser.newContext({
    baseURL: served.url,
    serviceWorkers: 'block',
    viewport: { width: way.width, height: way.height },
    hasTouch: way.touch ?? false,
    isMobile: way.touch ?? false,
  })
  const page = await context.newPage()
  await drawNothing(page)
  // the play goes on when the picture is taken, not when somebody has been silent for long
  await withSettings(page, { silences: false })
  if (way.worn) await installHeadset(page)
  return page
}

/** Plays a visit and takes a picture each time it comes to a new phase, and of the first spot, device and talk of each. */
async function phases(browser: Browser, way: Way): Promise<void> {
  const page = await openPage(browser, way)
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  if (!way.worn) await page.screenshot({ path: `${folder}/${way.name}-00-lobby.png` })
  await enterStage(page, scene)
  if (way.worn) await putOn(page)
  const seen = new Set<string>()
  let count = 0
  for (const action of [undefined, ...actions]) {
    if (action) await play(page, [strip(action)])
    const { phase, topic, ending } = await stage(page)
    const kind = ending ? 'end' : `${phase}-${topic?.kind ?? 'free'}`
    if (seen.has(kind)) continue
    seen.add(kind)
    count += 1
    await settle(page, way)
    await still(page, way, { path: `${folder}/${way.name}-${String(count).padStart(2, '0')}-${kind}.png` })
    if (ending) break
  }
  if (!way.worn) {
    const say = uiWords('da')
    await page.getByText(say('visit:play.toDebrief')).click()
    await page.getByRole('heading', { name: say('visit:debrief.compass') }).waitFor()
    await page.screenshot({ path: `${folder}/${way.name}-99-debrief.png`, fullPage: true, animations: 'disabled' })
  }
  await page.context().close()
  console.log(`${way.name}: ${count} pictures in ${folder}`)
}

/** The card's picture and one of each place, as one sees them on coming in, without the page around them. */
async function pictures(browser: Browser): Promise<void> {
  const { places } = JSON.parse(readFileSync(`scenes/${scene}/scene.json`, 'utf8')) as { places: { id: string; picture?: string }[] }
  const look: Way = { name: 'picture', width: 1280, height: 800 }
  const page = await openPage(browser, look)
  await enterStage(page, scene)
  mkdirSync(`scenes/${scene}/pictures`, { recursive: true })
  for (const { id, picture } of places) {
    if (!picture) continue
    await page.evaluate((place) => {
      const own = window.__mestring
      const spot = own?.set.description.places[place]
      if (!own || !spot) throw new Error(`no place ${place}`)
      const [x, y, z] = spot.stand
      Object.assign(own.body, { yaw: spot.yaw, pitch: -0.12 })
      own.body.feet.set(x, y, z)
    }, id)
    await page.addStyleTag({
      content: 'body * { visibility: hidden } canvas { visibility: visible !important; position: fixed !important; inset: 0 !important }',
    })
    await pass(page, look, 90)
    await sharp(await still(page, look))
      .webp({ quality: 82 })
      .toFile(`scenes/${scene}/${picture}`)
    console.log(`scenes/${scene}/${picture}`)
  }
}

/** A picture: the stage is drawn for it alone and stands still meanwhile, because a machine that draws in software cannot do both. */
async function still(page: Page, way: Way, options: PageScreenshotOptions = {}): Promise<Buffer> {
  if (way.worn) return bothEyes(page, options.path)
  const hold = (loop: 'never' | 'always') => page.evaluate((wanted) => window.__mestring?.get().setFrameloop(wanted), loop)
  await letDraw(page, true)
  await pass(page, way, 2)
  await hold('never')
  const picture = await page.screenshot({ timeout: 240_000, animations: 'disabled', ...options })
  await letDraw(page, false)
  await hold('always')
  return picture
}

/** What both eyes see: one frame, read as soon as it is drawn, because the emulator wipes it before the next. */
async function bothEyes(page: Page, path?: string): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const gl = window.__mestring?.gl
    if (!gl) throw new Error('no stage')
    const draw = gl.render
    return new Promise<string>((resolve) => {
      gl.render = (...what) => {
        window.__draws = true
        draw.apply(gl, what)
        window.__draws = false
        gl.render = draw
        resolve(gl.domElement.toDataURL())
      }
    })
  })
  const picture = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  if (path) writeFileSync(path, picture)
  return picture
}

/** So many frames. */
function pass(page: Page, way: Way, count: number): Promise<void> {
  if (way.worn) return frames(page, count)
  return page.evaluate(async (left) => {
    for (let at = 0; at < left; at++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}

/** Until blinks are over, people have turned and the words have come. */
async function settle(page: Page, way: Way): Promise<void> {
  await pass(page, way, way.worn ? 40 : 90)
  await expect.poll(async () => (await stage(page)).fade, { timeout: 60_000 }).toBeLessThan(0.01)
}

function strip(action: Logged): object {
  const { t: _, ...bare } = action as Logged & { expect?: unknown }
  const { expect: __, ...own } = bare as { expect?: unknown }
  return own
}
