/**
 * `npm run contacts [-- --only=people/inger,people/karl/face]`: every room (four directions), every person (three distances, four close-ups, five moods, the middle of
 * every clip), every device where a scene has placed it (placed/…) and every device of the catalogue alone in each of its states
 * (devices/NAME/…, and all of them on one sheet, devices/NAME.webp), drawn by the product's own renderer from fixed cameras into .cache/contacts (not kept in git).
 * `--light=afternoon`: in a further light of the set, under .cache/contacts/afternoon. Look through index.html there. `--readme` also writes the room and the devices of the README into docs/pictures
 * (those with panels on them are pages of a visit: `npm run shots`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import sharp from 'sharp'
import type { Plugin } from 'vite'
import { build } from 'vite'
import config from '../../playwright.config.ts'
import { findBrowser } from '../../src/build/browser.ts'
import { leftOut } from '../../src/build/left-out.ts'
import { serveFolders } from '../../src/build/serve.ts'
import { stageFiles } from '../../src/build/stage-files.ts'

const folder = '.cache/contacts'
const page = '.cache/contacts-page'
/** pictures of the README: name there, picture of the sheet */
const forReadme = { living: 'rooms/living/1' }
/** devices that hang on a wall or drive about: alone and whole they are too small for the README's picture */
const spread = ['e-lock', 'grab-rail', 'motion-light', 'robot-vacuum']
/** A further light of the set: its pictures go into a folder of their own. */
const light = process.argv.find((word) => word.startsWith('--light='))?.slice('--light='.length)
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',') ?? ['']

const strange = process.argv.slice(2).find((word) => word !== '--readme' && !/^--(only|light)=./.test(word))
const refusal = strange ? `what is ${strange}? There are --only=NAME,NAME, --light=NAME and --readme.` : unknownLight()
if (refusal) {
  console.error(refusal)
  process.exitCode = 1
} else await draw()

/** What is wrong with the light that is asked for: told at once, for a page takes long to build. Null when a set has it. */
function unknownLight(): string | null {
  if (light === undefined) return null
  const lights = readdirSync('assets/sets').flatMap((id) => {
    const path = join('assets/sets', id, `${id}.json`)
    if (!existsSync(path)) return []
    const described = JSON.parse(readFileSync(path, 'utf8')) as { lights?: object }
    return Object.keys(described.lights ?? {})
  })
  return lights.includes(light) ? null : `no set knows a light called "${light}"; there are: ${lights.join(', ') || 'none'}`
}

/** Everything that is asked for; what stops it is told in one line. */
async function draw(): Promise<void> {
  await buildPage()
  const served = await serveFolders(page)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: config.use?.launchOptions?.args ?? [] })
  try {
    await writeSheets(await takeAll(browser, served.url))
    writeIndex()
    if (process.argv.includes('--readme')) await writeReadme()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await browser.close()
    served.stop()
  }
}

/** The page with the stage's files beside it, as they lie in assets/ now. */
function buildPage() {
  const files: Plugin = {
    name: 'contacts-files',
    generateBundle() {
      for (const [fileName, source] of stageFiles(process.cwd(), { unnamed: true })) {
        this.emitFile({ type: 'asset', fileName, source: 'file' in source ? readFileSync(source.file) : source.text })
      }
    },
  }
  return build({
    configFile: false,
    root: 'test/contacts',
    base: './',
    logLevel: 'warn',
    plugins: [react(), leftOut(), files],
    resolve: { dedupe: ['three', 'react', 'react-dom'] },
    build: { outDir: resolve(page), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
  })
}

type Taken = { id: string; title: string; path: string }

async function takeAll(browser: Browser, url: string): Promise<Taken[]> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  tab.on('pageerror', (error) => console.error(error.message))
  const asked = new URLSearchParams({ ...(light && { light }), only: only.join() })
  await tab.goto(`${url}?${asked}`)
  await tab.waitForFunction(() => window.__contacts !== undefined, undefined, { timeout: 300_000 })
  const { list, trouble } = await tab.evaluate(() => ({ list: window.__contacts?.list ?? [], trouble: window.__contacts?.trouble }))
  if (trouble) throw new Error(trouble)
  const wanted = list.filter(({ id }) => only.some((start) => id.startsWith(start)))
  if (wanted.length === 0)
    throw new Error(
      `no picture begins with "${only.join(' or ')}"; there are ${[...new Set(list.map(({ id }) => dirname(id)))].join(', ')}`,
    )
  const since = performance.now()
  const taken: Taken[] = []
  for (const { id, title } of wanted) {
    const picture = await tab.evaluate((name) => window.__contacts?.take(name), id)
    const path = join(folder, light ?? '', `${id}.webp`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, Buffer.from(picture?.split(',')[1] ?? '', 'base64'))
    taken.push({ id, title, path })
  }
  console.log(`${wanted.length} pictures in ${Math.round((performance.now() - since) / 1000)} s`)
  return taken
}

/** All states of a device on one sheet, each with how one comes to it. */
async function writeSheets(taken: readonly Taken[]): Promise<void> {
  const [width, height, across, words] = [400, 350, 4, 30]
  const states = Map.groupBy(
    taken.filter(({ id }) => id.startsWith('devices/')),
    ({ path }) => dirname(path),
  )
  for (const [name, pictures] of states) {
    const rows = Math.ceil(pictures.length / across)
    const layers = pictures.map(async ({ title, path }, at) => {
      const [left, top] = [(at % across) * width, Math.floor(at / across) * (height + words)]
      const text = title.slice(-48).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const label = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${words}"><text x="10" y="20" font-size="15" font-family="sans-serif">${text}</text></svg>`
      return [
        { input: await sharp(path).resize(width, height).toBuffer(), left, top },
        { input: Buffer.from(label), left, top: top + height },
      ]
    })
    const sheet = {
      width: width * Math.min(across, pictures.length),
      height: rows * (height + words),
      channels: 3 as const,
      background: '#f6f1e7',
    }
    await sharp({ create: sheet })
      .composite((await Promise.all(layers)).flat())
      .webp({ quality: 86 })
      .toFile(`${name}.webp`)
    console.log(`${name}.webp`)
  }
}

/** A page of everything in the folder, also what earlier runs left there. */
function writeIndex(): void {
  const groups = new Map<string, string[]>()
  for (const path of picturesIn(folder)) groups.set(dirname(path), [...(groups.get(dirname(path)) ?? []), path])
  const sections = [...groups].map(([group, paths]) => {
    const cells = paths.map((path) => {
      const taken = statSync(join(folder, path)).mtime.toISOString().slice(0, 16).replace('T', ' ')
      return `<a href="${path}" title="${taken}"><img loading="lazy" src="${path}" alt=""><span>${path.slice(group.length + 1, -5)}</span></a>`
    })
    return `<h2>${group}</h2><div>${cells.join('')}</div>`
  })
  const style = `body{font:15px system-ui;margin:24px;background:#f6f1e7}div{display:flex;flex-wrap:wrap;gap:10px}
a{color:inherit;text-decoration:none}img{height:260px;display:block;border-radius:4px}span{font-size:13px}`
  const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style><h1>Contact sheet</h1>${sections.join('')}`
  writeFileSync(join(folder, 'index.html'), html)
  console.log(join(folder, 'index.html'))
}

function picturesIn(base: string): string[] {
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.webp'))
    .sort()
}

async function writeReadme(): Promise<void> {
  const there = new Set(picturesIn(folder))
  for (const [name, id] of Object.entries(forReadme)) {
    if (!there.has(`${id}.webp`)) continue
    await sharp(join(folder, `${id}.webp`))
      .webp({ quality: 84 })
      .toFile(`docs/pictures/${name}.webp`)
    console.log(`docs/pictures/${name}.webp`)
  }
  const starts = [...there].filter((path) => /^devices\/[^/]+\/01-start\.webp$/.test(path))
  await writeDevices(starts.filter((path) => !spread.some((name) => path.startsWith(`devices/${name}/`))))
}

/** Devices as they come, on one picture. */
async function writeDevices(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  const [width, height, across] = [400, 350, 4]
  const layers = paths.map(async (path, at) => ({
    input: await sharp(join(folder, path)).resize(width, height).toBuffer(),
    left: (at % across) * width,
    top: Math.floor(at / across) * height,
  }))
  const sheet = { width: width * across, height: Math.ceil(paths.length / across) * height, channels: 3 as const, background: '#f6f1e7' }
  await sharp({ create: sheet })
    .composite(await Promise.all(layers))
    .webp({ quality: 84 })
    .toFile('docs/pictures/devices.webp')
  console.log('docs/pictures/devices.webp')
}
