/** What the build makes of scene folders: bundles, catalogues, cards; a broken scene stops the build but not the development server. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scenes } from '../../src/build/scenes-plugin.ts'
import type { SceneBundle, SceneCard } from '../../src/scenario/bundle.ts'
import type { SceneFiles } from '../../src/scenario/checker/source.ts'
import { begin } from '../../src/scenario/play.ts'
import { tiny } from './fixtures/tiny.ts'
import { tinyWith } from './fixtures/tiny-with.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mestring-build-'))
  put('entry.js', 'import { cards } from "virtual:scenes"\nexport { cards }\n')
  for (const folder of ['assets/sets/hut', 'assets/people/olga', 'assets/props/cup', 'assets/fonts', 'assets/sounds'])
    mkdirSync(join(root, folder), { recursive: true })
  put('src/devices/lamp.tsx', '')
  put('assets/people/olga/olga.json', '{}')
  put('assets/fonts/space.json', '{}')
  put('assets/fonts/build.mjs', '')
  put('assets/sounds/door.opus', 'knock')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function putScene(id: string, files: SceneFiles): void {
  for (const [file, text] of Object.entries(files))
    put(`scenes/${id}/${file}`, file === 'scene.json' ? text.replace('"id": "tiny"', `"id": "${id}"`) : text)
  put(`scenes/${id}/pictures/yard.webp`, 'picture')
  put(`scenes/${id}/voice/da/yard_1.opus`, 'voice')
  put(`scenes/${id}/voice/da/nobody.opus`, 'voice')
}

async function built(mode: string): Promise<void> {
  const entry = join(root, 'entry.js')
  await build({
    configFile: false,
    root,
    mode,
    logLevel: 'silent',
    plugins: [scenes()],
    build: { lib: { entry, formats: ['es'], fileName: () => 'cards.mjs' }, outDir: 'dist', minify: false },
  })
}

const made = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8')
async function cards(): Promise<SceneCard[]> {
  const module = (await import(/* @vite-ignore */ join(root, 'dist/cards.mjs'))) as { cards: SceneCard[] }
  return module.cards
}

test('a scene becomes a bundle that plays, four catalogues, its pictures and voices, and a card', async () => {
  putScene('tiny', tiny)
  await built('production')
  const bundle = JSON.parse(made('scenes/tiny/bundle.json')) as SceneBundle
  expect(begin(bundle).moment.lines.map((line) => line.id)).toEqual(['visit_1'])
  expect(bundle.choices.rug_with).toEqual({ knot: 'spot_rug', approach: 'with', landmark: 'cooperation' })
  expect(bundle.lines.rug_1).toBe('spot_rug')
  expect(JSON.parse(made('scenes/tiny/text/da.json'))).toMatchObject({ yard_1: 'Her er lunt.', 'scene.title': 'Hos Olga' })
  expect(JSON.parse(made('scenes/tiny/text/sv.json'))).toMatchObject({ yard_1: 'sv: Her er lunt.', 'end.sun': 'sv: I solen' })
  expect(made('scenes/tiny/pictures/yard.webp')).toBe('picture')
  expect(made('scenes/tiny/voice/da/yard_1.opus')).toBe('voice')
  expect(bundle.voices).toEqual({ da: { yard_1: 'opus' } })
  expect(() => made('scenes/tiny/voice/da/nobody.opus'), 'a voice that no line uses is not shipped').toThrow()
  expect(JSON.parse(made('scenes/tiny/script.json'))).toContainEqual(expect.objectContaining({ id: 'yard_1', part: 'place.yard' }))
  expect(made('assets/fonts/space.json')).toBe('{}')
  expect(made('assets/sounds/door.opus')).toBe('knock')
  expect(() => made('assets/fonts/build.mjs')).toThrow()
  const [card] = await cards()
  expect(card).toEqual({
    id: 'tiny',
    minutes: 1,
    version: bundle.version,
    picture: null,
    title: { da: 'Hos Olga', sv: 'sv: Hos Olga', nb: 'nb: Hos Olga', en: 'en: Hos Olga' },
    summary: expect.any(Object),
    whoFor: expect.any(Object),
    trains: expect.any(Object),
  })
})

test('a scene that lies elsewhere and is linked to is built like the others; a link to nowhere is told', async () => {
  putScene('tiny', tiny)
  renameSync(join(root, 'scenes/tiny'), join(root, 'my tiny scæne'))
  symlinkSync(join(root, 'my tiny scæne'), join(root, 'scenes/tiny'))
  await built('production')
  expect((JSON.parse(made('scenes/tiny/bundle.json')) as SceneBundle).scene.id).toBe('tiny')
  symlinkSync(join(root, 'gone'), join(root, 'scenes/lost'))
  await expect(built('production')).rejects.toThrow(/scenes\/lost\/:1 M001 /)
})

test('the build stops at a scene with errors and tells file, line and code', async () => {
  putScene('tiny', tiny)
  putScene('other', tinyWith({ 'story.ink': [['#speaker:olga #mood:glad', '#speaker:olga #mood:gald']], 'text/en.json': null }))
  await expect(built('production')).rejects.toThrow(/scenes\/other\/story\.ink:15 M212 [\s\S]*scenes\/other\/text\/en\.json:1 M308 /)
})

test('in development the broken scene is marked, the others are there, and missing words are Danish', async () => {
  putScene('tiny', tinyWith({ 'text/en.json': null }))
  putScene('torn', tinyWith({ 'spots.ink': [['-> DONE\n\n=== spot_bench', '-> nowhere\n\n=== spot_bench']] }))
  put('scenes/void/scene.json', '{')
  await built('development')
  const [fine, torn, nothing] = await cards()
  expect(fine).toMatchObject({ id: 'tiny', title: { en: 'Hos Olga' } })
  expect(fine).not.toHaveProperty('broken')
  expect(torn).toMatchObject({
    id: 'torn',
    title: { sv: 'sv: Hos Olga' },
    broken: expect.stringMatching(/^scenes\/torn\/spots\.ink:\d+ M202 /) as string,
  })
  expect(nothing).toMatchObject({ id: 'void', title: { da: 'void' }, broken: expect.stringMatching(/scene\.json:1 M003 /) as string })
  expect(JSON.parse(made('scenes/tiny/text/en.json'))).toMatchObject({ yard_1: 'Her er lunt.' })
  expect(() => made('scenes/torn/bundle.json')).toThrow()
})

test('the development server gives the same addresses', async () => {
  putScene('tiny', tiny)
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [scenes()],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await server.listen()
    const address = server.resolvedUrls?.local[0] ?? ''
    const bundle = (await (await fetch(`${address}scenes/tiny/bundle.json`)).json()) as SceneBundle
    expect(bundle.scene.id).toBe('tiny')
    const text = await fetch(`${address}scenes/tiny/text/nb.json?again`)
    expect(text.headers.get('content-type')).toMatch('application/json')
    expect(await text.json()).toMatchObject({ yard_1: 'nb: Her er lunt.' })
    expect(await (await fetch(`${address}scenes/tiny/pictures/yard.webp`)).text()).toBe('picture')
    // an address that is none is passed on like any other that is not ours, not broken over
    expect((await fetch(`${address}scenes/tiny/%E0.json`)).status).not.toBe(500)
    expect(JSON.stringify(await server.ssrLoadModule('virtual:scenes'))).toContain('Hos Olga')
  } finally {
    await server.close()
  }
})
