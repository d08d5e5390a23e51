/** Every letter that can be shown in the headset is in the fonts drawn there: the interface's words and all scenes' in four languages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readKnown } from '../../src/build/known.ts'
import { readSceneFolder, sceneFolders } from '../../src/build/scene-files.ts'
import { languages } from '../../src/scenario/bundle.ts'
import { compileScene } from '../../src/scenario/checker/compile.ts'

const root = join(import.meta.dirname, '../..')
const { letters } = readKnown(root)
const fonts = readdirSync(join(root, 'assets/fonts')).filter((name) => /^space-.*\.json$/.test(name))

/** All texts in a tree of JSON, with the path to each. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`))
}

const lacking = (text: string, drawn: ReadonlySet<string>) => [...new Set(text)].filter((letter) => !drawn.has(letter) && letter !== '\n')
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('the checker knows the letters of the fonts', () => {
  expect(letters?.length).toBeGreaterThan(200)
  expect(fonts.length).toBeGreaterThan(0)
})

describe.each(fonts)('%s', (font) => {
  const { chars } = readJson(`assets/fonts/${font}`) as { chars: { char: string }[] }
  const drawn = new Set(chars.map(({ char }) => char))

  test('draws every letter the checker allows', () => {
    expect(lacking(letters ?? '', drawn)).toEqual([])
  })

  test.each(languages)('draws the interface in %s', (language) => {
    const folder = `src/app/languages/${language}`
    const found = readdirSync(join(root, folder)).flatMap((file) => texts(readJson(`${folder}/${file}`), file))
    expect(found.map(([path, text]) => [path, lacking(text, drawn)]).filter(([, missing]) => missing?.length)).toEqual([])
  })

  test.each(sceneFolders(root).flatMap((path) => languages.map((language) => [path.slice(root.length + 1), language] as const)))(
    'draws %s in %s',
    (path, language) => {
      const { catalogues } = compileScene(readSceneFolder(join(root, path)).files)
      const found = texts(catalogues[language])
      expect(found.map(([id, text]) => [id, lacking(text, drawn)]).filter(([, missing]) => missing?.length)).toEqual([])
    },
  )
})
