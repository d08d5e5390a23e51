/** What the stage is written in must have been told to fiber: an element it does not know takes the whole picture down. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const known = new Set(
  [...readFileSync('src/world/elements.ts', 'utf8').matchAll(/^ {2}([A-Z]\w+),$/gm)].map(
    ([, name = '']) => name.charAt(0).toLowerCase() + name.slice(1),
  ),
)
const files = ['devices', 'world', 'input', 'panels/space'].flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('src', room, name)),
)

it('every geometry, material and light written as an element is among the elements', () => {
  const used = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<([a-z]\w*(?:Geometry|Material|Light))\b/g)].map(([, name]) => `${file}: ${name}`),
  )
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter((each) => !known.has(each.split(': ')[1] ?? ''))).toEqual([])
})
