/**
 * `npm run bench`: what every scene costs, as a table and as bench.json. With `--hold` it exits 1 when a budget is broken.
 * Times and allocations are ratios to an empty XR scene, and to one with bare meshes, interleaved in the same run.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import config from '../../playwright.config.ts'
import { findBrowser } from '../../src/build/browser.ts'
import { leftOut } from '../../src/build/left-out.ts'
import { brotli, compressible } from '../../src/build/precompress.ts'
import { serveFolders } from '../../src/build/serve.ts'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import { lightsOf } from '../../src/scenario/lights.ts'
import { drawNothing, enterStage, installHeadset, putOn, remote } from '../play/harness.ts'
import { bareMeshes, budgets, still } from './budgets.ts'
import type { Furnished } from './furnish.ts'
import { withDevices } from './furnish.ts'
import type { FrameCost, ScriptCost } from './measure.ts'
import { drawn, frameCost, scriptCost, watchFrames } from './measure.ts'
import type { Walk } from './rooms.ts'
import { walkRooms } from './rooms.ts'

const rounds = 3
const frames = 90
/** what a frame costs in calls and script hangs neither on its size nor on the pixels: a machine that draws in software is spared both */
const small = { width: 400, height: 226 }

type Ratio = { still: { allocation: number; script: number }; walking: { allocation: number; script: number } }
type SceneCost = {
  desk: FrameCost
  stereo: FrameCost
  walk: Walk
  /** the same walk with every device standing and one in use; null for a scene without a device or a play that gets to them */
  furnished: Furnished | null
  programsAfterDoor: number
  wireBytes: number
  /** how many lights of its set it plays in */
  lights: number
  /** asked for before the door opened */
  sceneScriptBytes: number
  /** asked for after it */
  laterScriptBytes: number
  /** to an empty XR scene */
  ratio: Ratio
  /** to an XR scene that draws `bareMeshes` and does nothing else */
  ratioToBare: Ratio
  /** the same where every device stands and one is in use; told, not held: a robot that drives and a map that is drawn are work */
  ratioInUse: Ratio | null
}
type Report = { lobbyScriptBytes: number; scenes: Record<string, SceneCost> }

if (!existsSync('dist/index.html')) await build({ logLevel: 'warn' })
await buildEmpty()
const served = await serveFolders('dist', '.cache/bench')
const browser = await chromium.launch({ executablePath: await findBrowser(), args: config.use?.launchOptions?.args ?? [] })
try {
  const report = await measureAll(browser, served.url)
  writeFileSync('bench.json', `${JSON.stringify(report, null, 2)}\n`)
  print(report)
  printWalk(report)
  printRatios(report)
  const broken = brokenBudgets(report)
  for (const words of broken) console.log(`over budget: ${words}`)
  if (process.argv.includes('--hold')) process.exitCode = broken.length > 0 ? 1 : 0
} finally {
  await browser.close()
  served.stop()
}

function buildEmpty() {
  return build({
    configFile: false,
    root: 'test/bench/empty',
    base: './',
    logLevel: 'warn',
    plugins: [leftOut()],
    resolve: { dedupe: ['three', 'react', 'react-dom'] },
    build: { outDir: '../../../.cache/bench/empty', emptyOutDir: true, target: 'es2022' },
  })
}

async function measureAll(browser: Browser, url: string): Promise<Report> {
  const lobbyScriptBytes = await lobbyScript(browser, url)
  const scenes: Record<string, SceneCost> = {}
  for (const id of readdirSync('dist/scenes')) {
    if (!existsSync(join('dist/scenes', id, 'bundle.json'))) continue
    scenes[id] = await measureScene(browser, url, id, lobbyScriptBytes)
  }
  return { lobbyScriptBytes, scenes }
}

/** Brotli bytes of what the page asked our own server for, from the files of the build; `until`: asked for before then (ms since 1970). */
function watchWire(page: Page, url: string): { bytes: (only?: RegExp, until?: number) => number } {
  const asked = new Map<string, number>()
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) return
    const path = decodeURIComponent(new URL(request.url()).pathname.slice(1)) || 'index.html'
    if (!asked.has(path)) asked.set(path, Date.now())
  })
  return {
    bytes: (only = /./, until = Number.POSITIVE_INFINITY) =>
      [...asked]
        .filter(([path, at]) => at <= until && only.test(path) && existsSync(join('dist', path)))
        .reduce((sum, [path]) => {
          const raw = readFileSync(join('dist', path))
          return sum + Math.min(raw.length, compressible.test(path) ? brotli(raw).length : raw.length)
        }, 0),
  }
}

/** When the door opened, in milliseconds since 1970: what is asked for later, nobody waits for. */
function doorOpened(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [door] = performance.getEntriesByName('door')
    if (!door) throw new Error('the door has not opened')
    return performance.timeOrigin + door.startTime
  })
}

async function lobbyScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: url })
  const page = await context.newPage()
  const wire = watchWire(page, url)
  await page.goto(url)
  await page.getByRole('heading').first().waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = wire.bytes(/\.js$/)
  await context.close()
  return bytes
}

async function measureScene(browser: Browser, url: string, id: string, lobbyScriptBytes: number): Promise<SceneCost> {
  const desk = await browser.newContext({ serviceWorkers: 'block', baseURL: url, viewport: small })
  const page = await desk.newPage()
  await drawNothing(page)
  const wire = watchWire(page, url)
  await enterStage(page, id)
  const opened = await doorOpened(page)
  // what one tries and hears comes after the door, and counts among the bytes on the wire
  await page.waitForLoadState('networkidle')
  const wireBytes = wire.bytes()
  const script = wire.bytes(/\.js$/) - lobbyScriptBytes
  const sceneScriptBytes = wire.bytes(/\.js$/, opened) - lobbyScriptBytes
  await watchFrames(page)
  await drawn(page, 20)
  const deskCost = await frameCost(page)
  await desk.close()

  const headset = await browser.newContext({ serviceWorkers: 'block', baseURL: url, viewport: small })
  const inside = await headset.newPage()
  await drawNothing(inside)
  await installHeadset(inside)
  await enterStage(inside, id)
  await watchFrames(inside)
  const door = (await frameCost(inside)).programs
  await putOn(inside)
  await walkHead(inside, 120)
  const walk = await walkRooms(inside)
  const empty = await openPlain(headset, `${url}empty/`)
  const bare = await openPlain(headset, `${url}empty/?meshes=${bareMeshes}`)
  const costs = await byTurns({ inside, empty, bare }, rounds)
  const furnished = await withDevices(inside, id)
  await drawn(inside, 10)
  const stereo = await frameCost(inside)
  const inUse = furnished && (await byTurns({ inside, bare }, 1))
  await headset.close()
  const programsAfterDoor = stereo.programs - door
  const { scene } = JSON.parse(readFileSync(`dist/scenes/${id}/bundle.json`, 'utf8')) as SceneBundle
  const lights = lightsOf(scene).length
  const [ratio, ratioToBare] = [ratioOf(costs.inside, costs.empty), ratioOf(costs.inside, costs.bare)]
  const ratioInUse = inUse && ratioOf(inUse.inside, inUse.bare)
  const laterScriptBytes = script - sceneScriptBytes
  return {
    desk: deskCost,
    stereo,
    walk,
    furnished,
    programsAfterDoor,
    wireBytes,
    lights,
    sceneScriptBytes,
    laterScriptBytes,
    ratio,
    ratioToBare,
    ratioInUse,
  }
}

/** A scene without anything of ours, its headset on. */
async function openPlain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await drawNothing(page)
  await installHeadset(page)
  await page.goto(address)
  await page.waitForFunction(() => window.__mestring !== undefined)
  await watchFrames(page)
  await putOn(page)
  return page
}

type Costs = { still: ScriptCost[]; walking: ScriptCost[] }

/** All pages by turns, each brought to the front for its turn. */
async function byTurns<Name extends string>(pages: Record<Name, Page>, rounds: number): Promise<Record<Name, Costs>> {
  const names = Object.keys(pages) as Name[]
  const costs = Object.fromEntries(names.map((name) => [name, { still: [], walking: [] }])) as unknown as Record<Name, Costs>
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const page = pages[name]
      await page.bringToFront()
      const cdp = await page.context().newCDPSession(page)
      costs[name].still.push(await scriptCost(page, cdp, frames))
      const walk = walkHead(page, frames * 3)
      costs[name].walking.push(await scriptCost(page, cdp, frames))
      await walk
      await cdp.detach()
    }
  }
  return costs
}

/** The medians' ratio. */
function ratioOf(scene: Costs, other: Costs): Ratio {
  const of = (kind: 'still' | 'walking') => ({
    allocation: median(scene[kind].map((cost) => cost.bytesPerFrame)) / median(other[kind].map((cost) => cost.bytesPerFrame)),
    script: median(scene[kind].map((cost) => cost.millisecondsPerFrame)) / median(other[kind].map((cost) => cost.millisecondsPerFrame)),
  })
  return { still: of('still'), walking: of('walking') }
}

/** Real steps: the head goes a metre forth and back. */
async function walkHead(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    const z = -0.5 + 0.5 * Math.cos((step / 40) * Math.PI)
    await remote(page, 'set_transform', {
      device: 'headset',
      position: { x: 0, y: 1.62, z },
      orientation: { pitch: 0, yaw: step * 3, roll: 0 },
    })
    await drawn(page, 1)
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function print(report: Report): void {
  console.log(`\nlobby script ${kilobytes(report.lobbyScriptBytes)} brotli\n`)
  console.table(
    Object.fromEntries(
      Object.entries(report.scenes).flatMap(([id, cost]) =>
        (['desk', 'stereo'] as const).map((view) => [
          `${id}, ${view}${view === 'stereo' ? ' (per eye)' : ''}`,
          {
            'draw calls': cost[view].drawCalls,
            triangles: cost[view].triangles,
            textures: kilobytes(cost[view].textureBytes),
            programs: cost[view].programs,
            wire: kilobytes(cost.wireBytes),
            script: kilobytes(cost.sceneScriptBytes),
            'script after the door': kilobytes(cost.laterScriptBytes),
            ...(view === 'stereo' && {
              'new programs': cost.programsAfterDoor,
            }),
          },
        ]),
      ),
    ),
  )
}

function printRatios(report: Report): void {
  console.log('script and allocation per frame, as ratios in this run:')
  console.table(
    Object.fromEntries(
      Object.entries(report.scenes).flatMap(([id, cost]) =>
        (['still', 'walking'] as const).map((kind) => [
          `${id}, ${kind}`,
          {
            'alloc × empty': cost.ratio[kind].allocation.toFixed(2),
            'script × empty': cost.ratio[kind].script.toFixed(2),
            'alloc × bare': cost.ratioToBare[kind].allocation.toFixed(2),
            'script × bare': cost.ratioToBare[kind].script.toFixed(2),
          },
        ]),
      ),
    ),
  )
  for (const [id, { ratioInUse }] of Object.entries(report.scenes)) {
    if (!ratioInUse) continue
    const { allocation, script } = ratioInUse.still
    console.log(
      `${id}, every device standing and one in use, still: ${allocation.toFixed(2)} × alloc and ${script.toFixed(2)} × script of bare`,
    )
  }
  console.log(
    `the goal, standing still: ≤ ${still.goal.allocation} × the allocation and ≤ ${still.goal.script} × the script of an empty scene`,
  )
}

function printWalk(report: Report): void {
  for (const [id, { walk }] of Object.entries(report.scenes)) {
    const { mostDrawCalls: calls, mostTriangles: triangles } = walk
    console.log(`${id}, ${walk.sights} sights on a walk through every room, stereo, per eye:`)
    console.log(`  most draw calls ${calls.drawCalls} (${calls.where}, turned ${calls.turn}°)`)
    console.log(`  most triangles ${triangles.triangles} (${triangles.where}, turned ${triangles.turn}°)`)
  }
  for (const [id, { furnished }] of Object.entries(report.scenes)) {
    if (!furnished) continue
    const { devices, inUse, walk, cost } = furnished
    console.log(`${id}, the same walk with ${devices} devices standing and ${inUse} in use:`)
    console.log(`  most draw calls ${walk.mostDrawCalls.drawCalls} (${walk.mostDrawCalls.where}, turned ${walk.mostDrawCalls.turn}°)`)
    console.log(`  most triangles ${walk.mostTriangles.triangles} (${walk.mostTriangles.where}, turned ${walk.mostTriangles.turn}°)`)
    console.log(`  textures ${kilobytes(cost.textureBytes)}, programs ${cost.programs}`)
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}

function brokenBudgets(report: Report): string[] {
  const broken: string[] = []
  const hold = (what: string, value: number, budget: number) => {
    if (!(value <= budget)) broken.push(`${what} is ${Math.round(value * 100) / 100}, budget ${budget}`)
  }
  hold('lobby script bytes', report.lobbyScriptBytes, budgets.lobbyScriptBytes)
  for (const [id, cost] of Object.entries(report.scenes)) {
    hold(`${id}: scene script bytes`, cost.sceneScriptBytes, budgets.sceneScriptBytes)
    hold(`${id}: wire bytes`, cost.wireBytes, cost.lights > 1 ? budgets.wireBytesInTwoLights : budgets.wireBytes)
    hold(`${id}: draw calls per eye`, cost.stereo.drawCalls, budgets.drawCallsPerEye)
    hold(`${id}: triangles per eye`, cost.stereo.triangles, budgets.trianglesPerEye)
    hold(`${id}: texture bytes`, cost.stereo.textureBytes, budgets.textureBytes)
    hold(`${id}: programs after the door`, cost.programsAfterDoor, budgets.programsAfterDoor)
    hold(`${id}: allocation standing still`, cost.ratioToBare.still.allocation, still.held.allocation)
    hold(`${id}: script time standing still`, cost.ratioToBare.still.script, still.held.script)
  }
  return broken
}
