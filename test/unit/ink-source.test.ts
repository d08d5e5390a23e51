/** The story's source, read line by line. */
import { describe, expect, test } from 'vitest'
import { readInk } from '../../src/scenario/checker/source.ts'

const read = (story: string, more: Record<string, string> = {}) => readInk({ 'story.ink': story, ...more })
const [text, line] = [(story: string) => read(story).lines.map((each) => each.text), (story: string) => read(story).lines[0]]

describe('a line', () => {
  test('keeps its words and gives up its tags', () => {
    expect(line('=== hall ===\nGoddag du. #id:hall_1 #speaker:inger #mood:glad')).toMatchObject({
      kind: 'line',
      id: 'hall_1',
      text: 'Goddag du.',
      tags: { id: 'hall_1', speaker: 'inger', mood: 'glad' },
      file: 'story.ink',
      line: 2,
      knot: 'hall',
      stitch: null,
      broken: [],
    })
  })
  test('keeps {facts}, undoes escapes, ends at a divert', () => {
    expect(text('Stue \\#4, {name}. #id:a -> hall')).toEqual(['Stue #4, {name}.'])
    expect(read('Ja. -> hall\n=== hall ===\nNej.').lines.map((each) => each.text)).toEqual(['Ja.', 'Nej.'])
  })
  test('is not seen in comments, TODOs, logic and diverts', () => {
    expect(text('// nej\n/* nej\nnej */\nTODO: nej\n~ a = 1\n-> DONE\nVAR b = 2\nJa.')).toEqual(['Ja.'])
    expect(read('/* to\nlinjer */\nJa.').lines[0]?.line).toBe(3)
  })
  test('is found in blocks, behind conditions and gathers', () => {
    expect(text('{ a == 1:\n  Et. #id:a\n- else:\n  To. #id:b\n}\n- (top) Tre. #id:c')).toEqual(['Et.', 'To.', 'Tre.'])
    expect(text('{\n- a: Et. #id:a\n- b == "x: y": To. #id:b\n- else: Tre. #id:c }\nFire. #id:d')).toEqual(['Et.', 'To.', 'Tre.', 'Fire.'])
    expect(text('{ shuffle:\n- Et. #id:a\n- To: sagde hun. #id:b\n}')).toEqual(['Et.', 'To: sagde hun.'])
  })
  test('without an id has none', () => {
    expect(line('Ja. #id:')).toMatchObject({ id: null })
    expect(line('Ja. #id')).toMatchObject({ id: null })
  })
})

describe('a choice', () => {
  test('has its words and tags inside the brackets', () => {
    expect(line('=== rug ===\n= two\n+ (label) {a} {b > 1} [Flyt {it}. #id:rug_with #approach:with] -> DONE')).toMatchObject({
      kind: 'choice',
      id: 'rug_with',
      text: 'Flyt {it}.',
      tags: { approach: 'with' },
      knot: 'rug',
      stitch: 'two',
      broken: [],
    })
  })
  test('may be followed by a line', () => {
    const { lines } = read('+ [Ja. #id:yes] Godt så. #id:good #speaker:inger')
    expect(lines.map(({ kind, id, text: words }) => ({ kind, id, words }))).toEqual([
      { kind: 'choice', id: 'yes', words: 'Ja.' },
      { kind: 'line', id: 'good', words: 'Godt så.' },
    ])
  })
  test('without words (a fallback) is none', () => {
    expect(read('+ -> DONE\n* {a} -> DONE').lines).toEqual([])
  })
  test('with words outside the brackets is not whole', () => {
    expect(line('+ Ja[, tak. #id:yes]')?.broken).toHaveLength(1)
  })
})

test('knots, stitches and functions, and where they lead', () => {
  const { knots } = read(
    '=== a ===\n-> b.two\n= one\n{ x: -> c | -> d }\n~ f(x)\n=== b\n= two\n-> DONE\n=== function f(ref y) ===\n~ y += 1',
  )
  expect(knots.map(({ path, line: at }) => [path, at])).toEqual([
    ['a', 1],
    ['a.one', 3],
    ['b', 6],
    ['b.two', 7],
    ['f', 9],
  ])
  expect([...(knots[0]?.goesTo ?? [])]).toEqual(['b.two'])
  expect([...(knots[1]?.goesTo ?? [])]).toEqual(['c', 'd'])
  expect([...(knots[1]?.calls ?? [])]).toContain('f')
  expect(knots[2]?.hasContent).toBe(false)
  expect(knots[4]).toMatchObject({ isFunction: true, references: [true] })
})

test('facts: declared, set, read', () => {
  const { facts, sets, reads } = read(
    'VAR wish = ""\nVAR n = 0\n=== a ===\n~ wish = "bake"\n~ n = n + 1\n~ temp t = 2\n{ wish == "n" and t > 1: -> b }\nDu så {n}. #id:a',
  )
  expect(facts.map(({ name, value }) => [name, value])).toEqual([
    ['wish', '""'],
    ['n', '0'],
  ])
  expect(sets.map(({ name, value, line: at }) => [name, value, at])).toEqual([
    ['wish', 'bake', 4],
    ['n', null, 5],
  ])
  // what a fact is reckoned from itself is no reading of it; what stands in quotes is no fact
  expect(reads.map(({ name, line: at }) => [name, at])).toEqual([
    ['wish', 7],
    ['t', 7],
    ['n', 8],
  ])
})

test('a fact handed over by reference is set', () => {
  const { sets, reads } = read('~ change(network, 2)\n=== function change(ref what, by) ===\n~ what += by')
  expect(sets.map(({ name }) => name)).toContain('network')
  expect(reads.map(({ name }) => name)).not.toContain('network')
})

test('INCLUDE: read with its own lines, once, and told when missing', () => {
  const { files, lines, missing } = read('INCLUDE b.ink\nINCLUDE c.ink\nJa. #id:a', { 'b.ink': 'INCLUDE story.ink\n\nNej. #id:b' })
  expect(files).toEqual(['story.ink', 'b.ink'])
  expect(lines.map((each) => [each.id, each.file, each.line])).toEqual([
    ['a', 'story.ink', 3],
    ['b', 'b.ink', 3],
  ])
  expect(missing).toEqual([{ file: 'story.ink', line: 2, name: 'c.ink' }])
})

test.each([
  ['closing braces', '}'.repeat(30_000)],
  ['branches in one line', `{ tray:\n${'- tray: '.repeat(20_000)}\n}`],
])('thousands of %s are left to the compiler, and the rest is read', (_, heap) => {
  expect(read(`${heap}\nJa. #id:a`).lines.map(({ id }) => id)).toContain('a')
})
