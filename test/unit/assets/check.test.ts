/** The checker of assets: every number has a page and a broken asset that shows it; whole assets, ours among them, pass. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPersonDescription } from '../../../src/world/people/person-model.ts'
import { readSetDescription } from '../../../src/world/set-description.ts'
import { brokenFiles } from './broken-files.ts'
import { cases as brokenAssets } from './cases.ts'
import type { Asset, Finding } from './checker.ts'
import { assetIn, catalogue, checkAsset, codes, io, manifestIn, readScenes, root } from './checker.ts'
import { triedSounds } from './sound-cases.ts'
import type { Files } from './tiny-assets.ts'
import { square, tinyPerson, tinyPersonDescription, tinyProp, tinySet, tinySetDescription } from './tiny-assets.ts'

const cases = [...brokenAssets, ...brokenFiles]
const folder = mkdtempSync(join(tmpdir(), 'assets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

/** Puts files into a folder called `tiny` and checks it as an artist's own. */
async function checked(files: Files, scenes: object[] = [], more?: (path: string) => void): Promise<Finding[]> {
  count += 1
  const path = join(folder, String(count), 'tiny')
  mkdirSync(path, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  more?.(path)
  const { root: base, asset, findings } = assetIn(path)
  return asset ? (await checkAsset(asset, { root: base, io, scenes, manifest: null })).findings : findings
}

const lines = (findings: Finding[]) => findings.map(({ file, code, message }) => `${file} ${code} ${message}`)

describe('whole assets', () => {
  test.each([
    ['set', tinySet],
    ['person', tinyPerson],
    ['prop', () => tinyProp()],
  ] as const)('a whole %s has nothing wrong', async (_, files) => expect(lines(await checked(await files()))).toEqual([]))

  test('our own: models, light, descriptions and budgets', async () => {
    const scenes = readScenes(join(root, 'scenes'))
    for (const asset of await catalogue()) {
      const { findings } = await checkAsset(asset, { root: join(root, 'assets'), io, scenes, manifest: null })
      expect(lines(findings)).toEqual([])
    }
  })

  test('what passes is what the stage reads', () => {
    expect(() => readSetDescription(tinySetDescription())).not.toThrow()
    expect(() => readPersonDescription(tinyPersonDescription())).not.toThrow()
  })
})

describe('broken assets', () => {
  test.each(cases)('$code: $what', async ({ code, files, says, scenes }) => {
    const findings = await checked(await files(), scenes)
    const found = findings.filter((each) => each.code === code)
    expect(found.length, lines(findings).join('\n')).toBeGreaterThan(0)
    expect(found.map((each) => each.message).join('\n')).toMatch(says)
  })

  test('nothing but what is wrong is told', async () => {
    for (const { code, files, scenes } of cases.filter((each) => /^A(20[24-7]|10[1568]|30[4589]|310)/.test(each.code))) {
      const others = (await checked(await files(), scenes)).filter((each) => each.code !== code)
      expect(lines(others), code).toEqual([])
    }
  })
})

describe('files and the manifest', () => {
  const sha = { sun: '0'.repeat(64) }
  async function against(manifest: object, change?: (path: string) => void): Promise<string[]> {
    count += 1
    const base = join(folder, String(count))
    const path = join(base, 'props/tiny')
    mkdirSync(path, { recursive: true })
    for (const [name, content] of Object.entries(await tinyProp())) writeFileSync(join(path, name), content)
    change?.(path)
    const asset: Asset = {
      name: 'props/tiny',
      kind: 'prop',
      id: 'tiny',
      sources: ['props/tiny/SOURCE.md'],
      built: ['props/tiny/tiny.glb'],
      glb: { 'props/tiny/tiny.glb': { triangles: 1 } },
      bytes: 1_000_000,
    }
    return (await checkAsset(asset, { root: base, io, scenes: [], manifest })).findings.map((each) => each.code)
  }
  const recorded = (sources: object, built: object) => ({ 'props/tiny': { sources, built } })

  test('A005: never entered', async () => expect(await against({})).toContain('A005'))
  test('A003: another source', async () => expect(await against(recorded({ 'props/tiny/SOURCE.md': sha.sun }, {}))).toContain('A003'))
  test('A004: another built file', async () => expect(await against(recorded({}, { 'props/tiny/tiny.glb': sha.sun }))).toContain('A004'))
  test('A006: a source that is gone', async () => expect(await against(recorded({ 'props/tiny/model.py': sha.sun }, {}))).toContain('A006'))
  test('A002: a built file that is gone', async () => {
    expect(await against(recorded({}, {}), (path) => rmSync(join(path, 'tiny.glb')))).toContain('A002')
  })
  test('A002: one the manifest tells of', async () => {
    expect(await against(recorded({}, { 'props/tiny/old.glb': sha.sun }))).toContain('A002')
  })
  test('A005: one that would be shipped all the same', async () => {
    const codes = await against(recorded({}, {}), (path) => writeFileSync(join(path, 'copy.glb'), ''))
    expect(codes.filter((code) => code === 'A005')).toHaveLength(1)
  })
  test('A401: more than it may draw', async () => expect(await against({})).toContain('A401'))
})

describe('what cannot be read', () => {
  const spoilt = async (files: Promise<Files>, name: string, put: (path: string) => void) => {
    const { [name]: _, ...others } = await files
    return lines(await checked(others, [], (path) => put(join(path, name))))
  }
  const link = (path: string) => symlinkSync('/nowhere', path)

  test.each(['tiny.glb', 'tiny.json', 'tiny-light.ktx2', 'tiny-probe.hdr', 'SOURCE.md'])(
    'A008: %s is a folder, or a link',
    async (name) => {
      expect(await spoilt(tinySet(), name, mkdirSync)).toEqual([`tiny/${name} A008 is no file`])
      expect((await spoilt(tinySet(), name, link))[0]).toMatch(`tiny/${name} A008 is a link`)
    },
  )
})

describe('the manifest itself', () => {
  const hash = 'a'.repeat(64)
  const of = (sources: unknown, built: unknown = {}) => manifestIn(JSON.stringify({ 'props/tiny': { sources, built } }))

  test('one that is whole', () => expect(of({ 'props/tiny/model.py': hash, 'props/tiny/gone.py': null }).faults).toEqual([]))
  test.each([
    ['cut off', () => manifestIn('{ "props/tiny": {'), /no JSON/],
    ['a list', () => manifestIn('[]'), /no list of assets/],
    ['an entry that is none', () => manifestIn('{ "props/tiny": 5 }'), /no list of hashes/],
    ['a way out', () => of({ '../../etc/passwd': hash }), /leads out of assets/],
    ['a way out in the middle', () => of({}, { 'props/../../x.glb': hash }), /leads out of assets/],
    ['an absolute path', () => of({ '/etc/passwd': hash }), /leads out of assets/],
    ['a hash that is none', () => of({ 'props/tiny/model.py': 'abc' }), /hash that is none/],
  ])('A009: %s', (_, read, says) => {
    expect(read().manifest).toBeNull()
    expect(read().faults.join()).toMatch(says)
  })
})

describe('parts of a device', () => {
  test('A104: one that is missing, one without a pivot', async () => {
    const path = join(folder, 'grab-rail')
    mkdirSync(path)
    for (const [name, content] of Object.entries(await tinyProp((each) => void square(each, 'rail', { side: 0.2 }))))
      writeFileSync(join(path, name), content)
    const { root: base, asset } = assetIn(path)
    if (!asset) throw new Error('nothing there')
    const found = lines((await checkAsset(asset, { root: base, io, scenes: [], manifest: null })).findings)
    expect(found).toContain('grab-rail/tiny.glb A104 node "rail" does not tell its pivot (extras: "pivot": [x, y, z])')
    expect(found).toContain('grab-rail/tiny.glb A104 node "board" is missing')
  })
})

describe('pages', () => {
  const pages = new URL('../../../docs/diagnostics/', import.meta.url)

  test('every code has one, every page has a code', () => {
    const names = readdirSync(pages).filter((name) => /^A\d+\.md$/.test(name))
    expect(names.map((name) => name.slice(0, -3)).sort()).toEqual(Object.keys(codes).sort())
    const list = readFileSync(new URL('README.md', pages), 'utf8')
    for (const [code, title] of Object.entries(codes)) expect(list).toContain(`- [${code}](${code}.md) ${title}`)
  })

  test.each(Object.entries(codes))('%s says what, why, shows it and tells how to mend it', (code, title) => {
    const page = readFileSync(new URL(`${code}.md`, pages), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${code}: ${title}`)
    for (const heading of ['## Why', '## Example', '## Mend']) expect(page).toContain(heading)
  })

  test('every code is tried', () => {
    const tried = new Set([...cases.map(({ code }) => code), 'A002', 'A003', 'A004', 'A005', 'A008', 'A009', 'A401', ...triedSounds])
    expect(Object.keys(codes).filter((code) => !tried.has(code))).toEqual([])
  })
})
