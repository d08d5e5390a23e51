/** The commands as a writer meets them: exit code, one line a finding, never a stack trace, whatever the folder is like. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaFile, schemaText } from '../../src/build/schema.ts'
import { tiny } from './fixtures/tiny.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mestring-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(script: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/build', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
  const output = stdout + stderr
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/)
  return { status, output }
}

/** Writes files into a folder of their own. */
function put(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  return path
}

test('a folder that is not there', () => {
  const { status, output } = run('check.ts', 'nowhere')
  expect(status).toBe(1)
  expect(output).toMatch(/nowhere:1 M001 /)
  expect(output).toMatch(/1 error/)
})

test('a file instead of a folder', () => {
  put('file', { 'scene.json': '{}' })
  expect(run('check.ts', 'file/scene.json')).toMatchObject({
    status: 1,
    output: expect.stringMatching(/scene\.json:1 M001 this is no folder/) as string,
  })
})

test('an empty folder', () => {
  mkdirSync(join(folder, 'empty'))
  expect(run('check.ts', 'empty').output).toMatch(/empty\/scene\.json:1 M001 /)
})

test('a file in another encoding, and a link to nowhere', () => {
  const path = put('latin', { ...tiny, 'spots.ink': Buffer.from('=== spot_rug ===\nT\xe6ppet', 'latin1') })
  symlinkSync(join(path, 'gone.json'), join(path, 'text/da.json'))
  const { status, output } = run('check.ts', 'latin')
  expect(status).toBe(1)
  expect(output).toMatch(/latin\/spots\.ink:1 M002 /)
  expect(output).toMatch(/latin\/text\/da\.json:1 M002 .*not there/)
})

test('a copy of a scene elsewhere, with one word wrong, tells that word and its line', () => {
  const path = join(folder, 'a copy')
  cpSync(join(root, 'scenes/home'), path, { recursive: true })
  const story = readFileSync(join(path, 'story.ink'), 'utf8')
  const line = story.split('\n').findIndex((each) => each.includes('#speaker:inger')) + 1
  writeFileSync(join(path, 'story.ink'), story.replace('#speaker:inger', '#speaker:ingr'))
  const { status, output } = run('check.ts', 'a copy')
  expect(status).toBe(1)
  expect(output.split('\n')).toContain(`${path}/story.ink:${line} M211 no speaker "ingr"; did you mean "inger"?`)
  expect(output.match(/ M211 /g)).toHaveLength(1)
  // a copy may be called anything
  expect(output).not.toMatch(/ M103 /)
})

test('a finding is one line, whatever is written in the scene', () => {
  put('lines', { ...tiny, 'scene.json': (tiny['scene.json'] ?? '').replace('"hut"', '"h\\nu\\u001b[31mt\\u202e"') })
  const { output } = run('check.ts', 'lines')
  expect(output).toContain('M104 no set "h\\u{a}u\\u{1b}[31mt\\u{202e}" under assets/sets\n')
})

test('several folders at once', () => {
  put('one', { 'scene.json': '{' })
  put('two', { 'scene.json': '[]' })
  const { output } = run('check.ts', 'one', 'two')
  expect(output).toMatch(/one\/scene\.json:1 M003 /)
  expect(output).toMatch(/two\/scene\.json:1 M101 /)
  expect(output).toMatch(/2 scenes checked/)
})

test('text fills the catalogues, keeps what is stale, and drops what is unused when asked', () => {
  const path = put('texts', {
    ...tiny,
    'text/sv.json': JSON.stringify({ yard_1: { da: 'Her var lunt.', sv: 'Här var lugnt.' }, yard_9: { da: 'Væk.', sv: 'Borta.' } }),
  })
  rmSync(join(path, 'text/nb.json'))
  const read = (language: string) => JSON.parse(readFileSync(join(path, `text/${language}.json`), 'utf8')) as Record<string, unknown>
  expect(run('text.ts', 'texts').status).toBe(0)
  expect(read('da').yard_1).toBe('Her er lunt.')
  expect(read('nb').yard_1).toEqual({ da: 'Her er lunt.', nb: '' })
  expect(read('sv').yard_1).toEqual({ da: 'Her var lunt.', sv: 'Här var lugnt.' })
  expect(read('sv').yard_9).toBeDefined()
  expect(Object.keys(read('sv'))).toHaveLength(Object.keys(read('da')).length + 1)
  run('text.ts', 'texts', '--prune')
  expect(read('sv').yard_9).toBeUndefined()
  expect(read('sv').yard_1).toBeDefined()
})

test('text leaves a catalogue it cannot read as it is', () => {
  const path = put('spoilt', { ...tiny, 'text/sv.json': '{ "yard_1": ' })
  const { status, output } = run('text.ts', 'spoilt')
  expect(status).toBe(1)
  expect(output).toMatch(/text\/sv\.json:1 M003 /)
  expect(readFileSync(join(path, 'text/sv.json'), 'utf8')).toBe('{ "yard_1": ')
})

test('the schema in the repository is the one the code has', () => {
  expect(readFileSync(join(root, schemaFile), 'utf8')).toBe(schemaText())
})
