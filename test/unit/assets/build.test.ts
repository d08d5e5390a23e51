/** A build that fails leaves everything as it was. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Asset } from './checker.ts'
import { buildAside } from './checker.ts'
import { tinyProp } from './tiny-assets.ts'

let base = ''
let before: Uint8Array
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'build-'))
  before = (await tinyProp())['tiny.glb'] as Uint8Array
  mkdirSync(join(base, 'assets/props/tiny'), { recursive: true })
  writeFileSync(join(base, 'assets/props/tiny/tiny.glb'), before)
  writeFileSync(join(base, 'assets/props/tiny/model.py'), '')
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const tiny = (build: NonNullable<Asset['build']>): Asset => ({
  name: 'props/tiny',
  kind: 'prop',
  id: 'tiny',
  sources: ['props/tiny/model.py'],
  built: ['props/tiny/tiny.glb', 'props/tiny/tiny.json'],
  glb: { 'props/tiny/tiny.glb': {} },
  bytes: 1000,
  build,
})
const build = (asset: Asset) => buildAside(asset, { root: join(base, 'assets') })
const put = (place: string, name: string, content: string | Uint8Array) => writeFileSync(join(place, 'props/tiny', name), content)

/** As it was: the old model, nothing new, nothing left over. */
function untouched(): void {
  expect(readdirSync(join(base, 'assets/props/tiny')).sort()).toEqual(['model.py', 'tiny.glb'])
  expect(readFileSync(join(base, 'assets/props/tiny/tiny.glb')).equals(before)).toBe(true)
  expect(readdirSync(join(base, '.cache/assets'))).toEqual([])
}

test('one that throws half-way', async () => {
  const asset = tiny(({ root }) => {
    put(root, 'tiny.glb', 'half')
    throw new Error('the oven went out')
  })
  await expect(build(asset)).rejects.toThrow('the oven went out')
  untouched()
})

test('one that leaves out a file', async () => {
  await expect(build(tiny(({ root }) => put(root, 'tiny.glb', before)))).rejects.toThrow('made no props/tiny/tiny.json')
  untouched()
})

test('one that makes a model nobody can read', async () => {
  const asset = tiny(({ root }) => {
    put(root, 'tiny.glb', before.subarray(0, 200))
    put(root, 'tiny.json', '{}')
  })
  await expect(build(asset)).rejects.toThrow('A102')
  untouched()
})

test('one that works is moved into place, with the notes beside it', async () => {
  const other = (await tinyProp((document) => void document.createMaterial('more')))['tiny.glb'] as Uint8Array
  const written = await build(
    tiny(({ root, work }) => {
      expect(existsSync(join(root, 'props/tiny/tiny.glb'))).toBe(false)
      expect(readdirSync(work)).toEqual([])
      put(root, 'tiny.glb', other)
      put(root, 'tiny.json', '{}')
      put(root, 'tiny.sources.json', '{}')
    }),
  )
  expect(written.sort()).toEqual(['props/tiny/tiny.glb', 'props/tiny/tiny.json', 'props/tiny/tiny.sources.json'])
  expect(readFileSync(join(base, 'assets/props/tiny/tiny.glb')).equals(Buffer.from(other))).toBe(true)
  expect(readdirSync(join(base, '.cache/assets'))).toEqual([])
})

test('a set is built in every light it has been baked in, and stays as it was when one of them fails', async () => {
  const lights: (string | undefined)[] = []
  const asset = (fails: string): Asset => ({
    ...tiny(({ root, work, light }) => {
      expect(readdirSync(work)).toEqual([])
      lights.push(light)
      if (light === fails) throw new Error('the sun went down')
      put(root, light ? `tiny-${light}.json` : 'tiny.json', light ?? 'own')
      if (!light) put(root, 'tiny.glb', before)
    }),
    built: ['props/tiny/tiny.glb', 'props/tiny/tiny.json', 'props/tiny/tiny-dusk.json'],
    baked: ['dusk'],
  })
  await expect(build(asset('dusk'))).rejects.toThrow('the sun went down')
  untouched()
  expect(await build(asset(''))).toEqual(['props/tiny/tiny-dusk.json', 'props/tiny/tiny.json'])
  expect(lights).toEqual([undefined, 'dusk', undefined, 'dusk'])
})
