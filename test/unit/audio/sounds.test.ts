/** The player: at once, where it is, no more than one can tell apart, and silent where a file is wrong. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FakeAudio, fakeAudio } from './fake-audio.ts'

const list = {
  click: { seconds: 0.2, gain: 0.4, ref: 1 },
  hum: { seconds: 1, gain: 0.5, ref: 2, loop: [0.05, 0.95] },
  other: { seconds: 1, gain: 0.5, ref: 2, loop: [0.05, 0.95] },
  broken: { seconds: 1, gain: 0.5, ref: 1 },
  lost: { seconds: 1, gain: 0.5, ref: 1 },
}
const whole = new Uint8Array([1])
const files = {
  'assets/sounds/sounds.json': list,
  'assets/sounds/click.ogg': whole,
  'assets/sounds/hum.ogg': whole,
  'assets/sounds/other.ogg': whole,
  'assets/sounds/broken.ogg': new Uint8Array([0]),
}
let fake: FakeAudio

async function page(how: Parameters<typeof fakeAudio>[0] = {}) {
  vi.resetModules()
  fake = fakeAudio({ files, ...how })
  const sounds = await import('../../../src/speech/sounds.ts')
  const { playStore } = await import('../../../src/scenario/play-store.ts')
  return { sounds, playStore }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a sound heard once', () => {
  test('starts at the moment it is called for, where it is', async () => {
    const { sounds } = await page()
    await sounds.loadSounds(['click'])
    sounds.playOnce('click')
    fake.now().currentTime = 3
    expect(sounds.playOnce('click', { x: 1, y: 2, z: 3 }, { gain: 0.5, rate: 1.1 })).toBe(3)
    const source = fake.now().sources.at(-1)
    expect(source?.started).toBe(3)
    expect(source?.playbackRate.value).toBe(1.1)
    const panner = fake.now().panners.at(-1)
    expect([panner?.positionX.value, panner?.positionY.value, panner?.positionZ.value]).toEqual([1, 2, 3])
    expect([panner?.panningModel, panner?.refDistance]).toEqual(['equalpower', 1])
  })

  test('is silent in a pause', async () => {
    const { sounds, playStore } = await page()
    await sounds.loadSounds(['click'])
    playStore.getState().pause(true)
    expect(sounds.playOnce('click')).toBeNull()
  })

  test('one that is not there yet is heard if it comes in time, and not late', async () => {
    const { sounds } = await page()
    expect(sounds.playOnce('click')).toBeNull()
    await settle()
    expect(fake.now().sources).toHaveLength(1)
  })

  test('the oldest makes room, loops stay', async () => {
    const { sounds } = await page()
    await sounds.loadSounds(['click', 'hum'])
    sounds.loop('motor', 'hum')
    await settle()
    for (let n = 0; n < sounds.mostVoices + 4; n++) sounds.playOnce('click')
    const { sources } = fake.now()
    const sounding = sources.filter((each) => each.stopped === null)
    expect(sounding).toHaveLength(sounds.mostVoices)
    expect(sounding).toContain(sources[0])
  })
})

describe('a loop', () => {
  test('comes and goes softly, between its marks', async () => {
    const { sounds } = await page()
    sounds.loop('motor', 'hum', { x: 0, y: 1, z: 0 })
    await settle()
    const source = fake.now().sources[0]
    expect([source?.loop, source?.loopStart, source?.loopEnd, source?.offset]).toEqual([true, 0.05, 0.95, 0.05])
    const level = source?.to[0] as unknown as { gain: { asked: unknown[] } }
    expect(level.gain.asked).toEqual([
      ['set', 0, 0],
      ['ramp', 0.5, 0.06],
    ])
    fake.now().currentTime = 2
    sounds.stopLoop('motor')
    expect(source?.stopped).toBeGreaterThanOrEqual(2.06)
    expect(source?.stopped).toBeLessThan(2.15)
  })

  test('asked for twice it is there once; another name takes its place; it can be moved', async () => {
    const { sounds } = await page()
    sounds.loop('motor', 'hum', { x: 0, y: 1, z: 0 })
    sounds.loop('motor', 'hum', { x: 4, y: 1, z: 0 })
    await settle()
    expect(fake.now().sources).toHaveLength(1)
    expect(fake.now().panners[0]?.positionX.value).toBe(4)
    sounds.moveLoop('motor', { x: 5, y: 1, z: 0 })
    expect(fake.now().panners[0]?.positionX.value).toBe(5)
    sounds.loop('motor', 'other')
    await settle()
    expect(fake.now().sources).toHaveLength(2)
    expect(fake.now().sources[0]?.stopped).not.toBeNull()
  })

  test('one that is stopped before it came does not come', async () => {
    const { sounds } = await page()
    sounds.loop('motor', 'hum')
    sounds.stopLoop('motor')
    await settle()
    expect(fake.contexts.flatMap((each) => each.sources)).toHaveLength(0)
  })

  test('one whose file did not come is heard once it is asked for again and the file is there', async () => {
    const there: Record<string, object | Uint8Array> = { ...files }
    delete there['assets/sounds/hum.ogg']
    const { sounds } = await page({ files: there })
    sounds.loop('motor', 'hum')
    await settle()
    there['assets/sounds/hum.ogg'] = whole
    sounds.loop('motor', 'hum')
    sounds.loop('motor', 'hum')
    await settle()
    expect(fake.now().sources).toHaveLength(1)
  })

  test('one called for before the first gesture begins with it', async () => {
    const { sounds } = await page({ allowed: false })
    sounds.loop('motor', 'hum')
    await settle()
    expect(fake.contexts).toHaveLength(0)
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } })
    const { audio } = await import('../../../src/speech/audio.ts')
    audio()
    expect(fake.now().sources).toHaveLength(1)
  })

  test('its end runs into what comes before its beginning', async () => {
    const { sounds } = await page()
    await sounds.loadSounds(['hum'])
    sounds.loop('motor', 'hum')
    await settle()
    expect(sounds.decodedBytes()).toBe(48_000 * 4)
  })
})

describe('what is wrong', () => {
  test.each(['broken', 'lost', 'never_made'])('%s is named in the console, once, and everything else goes on', async (name) => {
    const { sounds } = await page()
    await sounds.loadSounds([name, 'click'])
    await sounds.loadSounds([name])
    expect(sounds.playOnce(name)).toBeNull()
    sounds.loop('key', name)
    await settle()
    expect(sounds.playOnce('click')).not.toBeNull()
    expect(fake.warnings).toHaveLength(1)
    expect(String(fake.warnings[0]?.[0])).toContain(`"${name}"`)
  })

  test.each([{ seconds: 1 }, { gain: '1', ref: 1 }, { gain: 1, ref: 1, loop: [0, null] }, { gain: 1, ref: 1, loop: 3 }, 'text', null])(
    'a sound described as %j is none',
    async (facts) => {
      const { sounds } = await page({
        files: { ...files, 'assets/sounds/sounds.json': { ...list, odd: facts }, 'assets/sounds/odd.ogg': whole },
      })
      await sounds.loadSounds(['odd', 'click'])
      expect(sounds.playOnce('odd')).toBeNull()
      expect(sounds.playOnce('click')).not.toBeNull()
      expect(fake.warnings.map(([words]) => words)).toEqual([expect.stringContaining('"odd"')])
    },
  )

  test('no audio: nothing is heard and nothing throws', async () => {
    const { sounds } = await page({ refuses: true })
    await sounds.loadSounds(['click', 'hum'])
    expect(sounds.playOnce('click')).toBeNull()
    sounds.loop('motor', 'hum')
    sounds.listener({ x: 0, y: 0, z: 0 }, { x: 0, y: 0, z: -1 }, { x: 0, y: 1, z: 0 })
    sounds.stopLoops()
    await settle()
  })
})

test('the ears are put where one is, and left alone while one stands still', async () => {
  const { sounds } = await page()
  await sounds.loadSounds(['click'])
  sounds.playOnce('click')
  const at = { x: 1, y: 1.6, z: 2 }
  const forward = { x: 0, y: 0, z: -1 }
  const up = { x: 0, y: 1, z: 0 }
  sounds.listener(at, forward, up)
  const { listener } = fake.now()
  expect(listener.positionX?.value).toBe(1)
  if (listener.positionX) listener.positionX.value = 99
  sounds.listener(at, forward, up)
  expect(listener.positionX?.value).toBe(99)
  sounds.listener({ ...at, x: 2 }, forward, up)
  expect(listener.positionX?.value).toBe(2)
})
