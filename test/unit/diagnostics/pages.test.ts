/** Every diagnostic has a page that explains it, and a case that tries it. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../../../src/scenario/checker/diagnostics.ts'
import { playCases } from './play-cases.ts'
import { sceneCases } from './scene-cases.ts'
import { storyCases } from './story-cases.ts'
import { textCases } from './text-cases.ts'
import { voiceCases } from './voice-cases.ts'

describe('pages', () => {
  const folder = new URL('../../../docs/diagnostics/', import.meta.url)
  const pages = readdirSync(folder).filter((name) => /^M\d+\.md$/.test(name))

  test('every code has one, every page has a code', () => {
    expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(Object.keys(codes).sort())
  })

  test.each(Object.entries(codes))('%s says what, why, shows it and tells how to mend it', (code, { title }) => {
    const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${code}: ${title}`)
    for (const heading of ['## Why', '## Example', '## Mend']) expect(page).toContain(heading)
    expect(page).toMatch(/```[\s\S]+```/)
  })

  test('every code is tried', () => {
    const tried = new Set<string>([...sceneCases, ...storyCases, ...textCases, ...playCases, ...voiceCases].map(({ code }) => code))
    // a file that cannot be read needs a disk: ../check-command.test.ts
    expect(Object.keys(codes).filter((code) => !tried.has(code))).toEqual(['M002'])
  })
})
