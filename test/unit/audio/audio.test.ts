/** The one audio graph: made once, follows settings and pause, ducks, muffles, and does without. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeAudio, type FakeGain, fakeAudio } from './fake-audio.ts'

type Modules = {
  audio: typeof import('../../../src/speech/audio.ts')
  settings: typeof import('../../../src/scenario/settings.ts').settings
  playStore: typeof import('../../../src/scenario/play-store.ts').playStore
}
let fake: FakeAudio

/** The graph lives as long as the page: every test gets a page of its own. */
async function page(how: Parameters<typeof fakeAudio>[0] = {}): Promise<Modules> {
  vi.resetModules()
  fake = fakeAudio(how)
  return {
    audio: await import('../../../src/speech/audio.ts'),
    settings: (await import('../../../src/scenario/settings.ts')).settings,
    playStore: (await import('../../../src/scenario/play-store.ts')).playStore,
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the graph', () => {
  test('is made once, at the first gesture', async () => {
    const { audio } = await page({ allowed: false })
    expect(audio.audio()).toBeNull()
    expect(fake.contexts).toHaveLength(0)
    vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } })
    const graph = audio.audio()
    expect(graph).not.toBeNull()
    expect(audio.audio()).toBe(graph)
    expect(fake.contexts).toHaveLength(1)
    expect(fake.now().state).toBe('running')
  })

  test('follows the volumes and mono', async () => {
    const { audio, settings } = await page()
    const graph = audio.audio()
    expect(graph?.room.gain.value).toBe(0.4)
    settings.getState().change({ volumeVoice: 0.3, volumeSound: 0.2, volumeRoom: 0, mono: true })
    expect([graph?.speech, graph?.sounds, graph?.room].map((bus) => bus?.gain.value)).toEqual([0.3, 0.2, 0])
    const whole = fake.now().gains.find((gain) => gain.channelCountMode === 'explicit')
    expect(whole?.channelCount).toBe(1)
    settings.getState().change({ mono: false })
    expect(whole?.channelCount).toBe(2)
  })

  test('is silent in a pause, and its clock stands still', async () => {
    const { audio, playStore } = await page()
    audio.audio()
    const whole = fake.now().gains.find((gain) => gain.channelCountMode === 'explicit')
    playStore.getState().pause(true)
    expect(whole?.gain.value).toBe(0)
    expect(fake.now().state).toBe('running')
    await vi.advanceTimersByTimeAsync(100)
    expect(fake.now().state).toBe('suspended')
    playStore.getState().pause(false)
    expect(whole?.gain.value).toBe(1)
    await vi.advanceTimersByTimeAsync(0)
    expect(fake.now().state).toBe('running')
  })

  test('a pause that ends at once stops nothing', async () => {
    const { audio, playStore } = await page()
    audio.audio()
    playStore.getState().pause(true)
    playStore.getState().pause(false)
    await vi.advanceTimersByTimeAsync(500)
    expect(fake.now().state).toBe('running')
  })
})

describe('what lies over everything', () => {
  test('things and room are lowered by 10 dB while somebody speaks, voices are not', async () => {
    const { audio } = await page()
    const graph = audio.audio()
    audio.duckWhile(true)
    const under = fake.now().gains.find((gain) => Math.abs(gain.gain.value - 10 ** -0.5) < 1e-9)
    expect(under).toBeDefined()
    const goesOn = (bus: GainNode | undefined) => (bus as unknown as FakeGain | undefined)?.to.some((node) => node === under)
    expect([graph?.sounds, graph?.room, graph?.speech].map(goesOn)).toEqual([true, true, false])
    audio.duckWhile(false)
    expect(under?.gain.value).toBe(1)
  })

  test('a hearing loss is two shelves that pass everything when it is off', async () => {
    const { audio } = await page()
    audio.audio()
    expect(fake.now().filters.map((each) => each.gain.value)).toEqual([0, 0])
    audio.muffle(true)
    expect(fake.now().filters.map((each) => each.gain.value)).toEqual([-24, -24])
    audio.muffle(false)
    expect(fake.now().filters.map((each) => each.gain.value)).toEqual([0, 0])
  })

  test('one that was switched on before there was audio is there from the start', async () => {
    const { audio } = await page()
    audio.muffle(true)
    audio.audio()
    expect(fake.now().filters.map((each) => each.gain.value)).toEqual([-24, -24])
  })
})

describe('without sound', () => {
  test('a machine that refuses: said once, and never again asked', async () => {
    const { audio } = await page({ refuses: true })
    for (let n = 0; n < 3; n++) expect(audio.audio()).toBeNull()
    expect(audio.audioStore.getState().silent).toBe(true)
    expect(fake.warnings).toHaveLength(1)
    expect(() => {
      audio.duckWhile(true)
      audio.muffle(true)
    }).not.toThrow()
  })

  test('a browser without audio', async () => {
    const { audio } = await page()
    vi.stubGlobal('AudioContext', undefined)
    expect(audio.audio()).toBeNull()
    expect(audio.audioStore.getState().silent).toBe(true)
  })
})
