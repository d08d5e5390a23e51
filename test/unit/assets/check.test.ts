/** The checker of assets: every number has a page and a broken asset that shows it; whole assets, ours among them, pass. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readPersonDescription } from '../../../src/world/people/person-model.ts'
import { readSetDescription } from '../../../src/world/set-description.ts'
import { cases } from './cases.ts'
import type { Asset, Finding } from './checker.ts'
import { assetIn, catalogue, checkAsset, codes, io, readScenes, root } from './checker.ts'
import type { Files } from './tiny-assets.ts'
import { tinyPerson, tinyPersonDescription, tinyProp, tinySet, tinySetDescription } from './tiny-assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'assets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let count = 0

/** Puts files into a folder called `tiny` and checks it as an artist's own. */
async function checked(files: Files, scenes: object[] = []): Promise<Finding[]> {
  count += 1
  const path = join(folder, String(count), 'tiny')
  mkdirSync(path, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
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
    for (const { code, files, scenes } of cases.filter((each) => /^A(20[24-7]|10[1568]|30[458])/.test(each.code))) {
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
  test('A401: more than it may draw', async () => expect(await against({})).toContain('A401'))
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
    const tried = new Set([...cases.map(({ code }) => code), 'A002', 'A003', 'A004', 'A005', 'A401'])
    expect(Object.keys(codes).filter((code) => !tried.has(code))).toEqual([])
  })
})
