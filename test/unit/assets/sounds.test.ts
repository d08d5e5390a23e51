/** The sounds: whole, at their levels in the list, within memory, and every name a device says is there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Asset } from './checker.ts'
import { checkAsset, io, readOgg, root, soundsNamed } from './checker.ts'
import { triedSounds } from './sound-cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'sounds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const click = readFileSync(join(root, 'assets/sounds/click.ogg'))
const told = { click: { seconds: 0.248, gain: 0.4, ref: 1 } }
let count = 0

/** Codes and messages of a folder of sounds with these files and this list. */
async function findings(files: Record<string, Uint8Array | string>, more: Partial<Asset> = {}, list: unknown = told): Promise<string[]> {
  count += 1
  const base = join(folder, String(count))
  mkdirSync(join(base, 'sounds'), { recursive: true })
  const all = { ...(list !== null && { 'sounds.json': typeof list === 'string' ? list : JSON.stringify(list) }), ...files }
  for (const [name, content] of Object.entries(all)) writeFileSync(join(base, 'sounds', name), content)
  const asset: Asset = {
    name: 'sounds',
    kind: 'sounds',
    id: 'sounds',
    sources: [],
    built: [],
    glb: {},
    description: 'sounds/sounds.json',
    bytes: 1e6,
    decodedBytes: 24e6,
    ...more,
  }
  const result = await checkAsset(asset, { root: base, io, scenes: [], manifest: null })
  return result.findings.map(({ code, message }) => `${code} ${message}`)
}

test('a whole one has nothing wrong', async () => expect(await findings({ 'click.ogg': click })).toEqual([]))

describe('broken sounds', () => {
  const damaged = Uint8Array.from(click)
  damaged[200] = (damaged[200] ?? 0) ^ 255
  test.each([
    ['A501', 'empty', { 'click.ogg': '' }, /it is empty/],
    ['A501', 'another format', { 'click.ogg': 'RIFF    WAVE' }, /no Ogg/],
    ['A501', 'a pointer', { 'click.ogg': 'version https://git-lfs.github.com/spec/v1' }, /Git LFS/],
    ['A501', 'half of one', { 'click.ogg': click.subarray(0, click.length - 50) }, /cut short/],
    ['A501', 'a bit that fell', { 'click.ogg': damaged }, /damaged/],
    ['A303', 'a file that is not there', {}, /no click\.ogg/],
    ['A005', 'a file nobody tells of', { 'click.ogg': click, 'clack.ogg': click }, /not named/],
  ] as const)('%s: %s', async (code, _, files, says) => {
    const found = await findings({ ...files })
    expect(found.filter((each) => each.startsWith(code)).join('\n')).toMatch(says)
  })

  test.each([
    ['A301', '{ "click": '],
    ['A302', { click: { seconds: -1, gain: 1, ref: 1 } }],
    ['A302', { click: { seconds: 2, gain: 1, ref: 1 } }],
    ['A302', { click: { seconds: 0.248, gain: 1, ref: 1, loop: [0, 3] } }],
    ['A302', { click: 5 }],
  ] as const)('%s: a list that is wrong', async (code, list) => {
    expect((await findings({ 'click.ogg': click }, {}, list)).some((each) => each.startsWith(code))).toBe(true)
  })

  test('A502: a device names one that is not there', async () => {
    const devices = () => [{ name: 'src/devices/jar.tsx', text: "return { state, events: [], sounds: ['clik'] }" }]
    expect((await findings({ 'click.ogg': click }, { devices })).join()).toMatch(/A502 names the sound "clik".*did you mean "click"/)
  })

  test('A503: more than fits into memory', async () => {
    expect((await findings({ 'click.ogg': click }, { decodedBytes: 1000 })).join()).toMatch(/A503 \d+ \d+ bytes of decoded sound/)
  })

  test('every code is tried here', () => expect(triedSounds).toEqual(['A501', 'A502', 'A503']))
})

test('names in a device are read from its lists and its hum', () => {
  const text = `
const quiet = ['not_a_sound']
  return { state: { ...state, lid: 'open' }, events: ['opened'], sounds: ['lid', 'latch'] }
  return { state, events: [], sounds: ready ? ['chime'] : [] }
function hum(state: State): string | null {
  return state.calling ? 'dispenser_call' : null
}

export const device = {
  id: 'medicine-dispenser',
  hum: (state) => (state.up ? 'hoist_motor' : null),
  after,
}
`
  expect(soundsNamed(text).sort()).toEqual(['chime', 'dispenser_call', 'hoist_motor', 'latch', 'lid'])
})

test('our own are mono, and last as the list says', () => {
  const list = JSON.parse(readFileSync(join(root, 'assets/sounds/sounds.json'), 'utf8')) as Record<string, { seconds: number }>
  for (const [name, { seconds }] of Object.entries(list)) {
    const read = readOgg(readFileSync(join(root, `assets/sounds/${name}.ogg`)))
    if (read.fault !== undefined) throw new Error(`${name}: ${read.fault}`)
    expect(read.channels, name).toBe(1)
    expect(read.samples / 48_000, name).toBeCloseTo(seconds, 1)
  }
})
