/** Recordings of the scene and the murmur, on a graph of the test's own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import { forgetMouths, placeMouth } from '../../src/speech/mouths.ts'
import { murmurs } from '../../src/speech/murmur.ts'
import { recordedVoices } from '../../src/speech/recorded.ts'
import type { Aloud } from '../../src/speech/saying.ts'
import { speakerOf } from '../../src/speech/speakers.ts'
import { syllablesOf } from '../../src/speech/syllables.ts'
import { FakeGraph } from './fixtures/fake-graph.ts'
import { tiny } from './fixtures/tiny.ts'

const bundle: SceneBundle = {
  ...(compileScene(tiny).bundle as SceneBundle),
  voices: { da: { visit_1: 'opus', rug_1: 'wav', talk_2: 'm4a' }, sv: {} },
}
const aloud = (more: Partial<Aloud> = {}): Aloud => ({
  id: 'visit_1',
  speaker: 'olga',
  text: 'Goddag, jeg er Olga.',
  language: 'da',
  seconds: 2,
  volume: 1,
  passed: () => 0,
  ...more,
})
const told: string[] = []
const heard = { ended: () => void told.push('ended'), failed: () => void told.push('failed') }
let graph: FakeGraph
let warned: string[]

beforeEach(() => {
  vi.useFakeTimers()
  graph = new FakeGraph()
  told.length = 0
  warned = []
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warned.push(text))
})
afterEach(() => {
  forgetMouths()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('a recording', () => {
  const asked: string[] = []
  const files = (bytes: (file: string) => Promise<ArrayBuffer>) => {
    asked.length = 0
    return recordedVoices(bundle, {
      audio: () => graph.graph,
      fetchFile: (file) => {
        asked.push(file)
        return bytes(file)
      },
    })
  }
  const whole = () => Promise.resolve(new ArrayBuffer(25))
  const say = async (way: ReturnType<typeof recordedVoices>, line = aloud()) => {
    const saying = way.say(line, heard)
    await vi.advanceTimersByTimeAsync(1300)
    return saying
  }

  it('is fetched by the line’s id in its language, and lasts as long as it is', async () => {
    const saying = await say(files(whole))
    expect(asked).toEqual(['scenes/tiny/voice/da/visit_1.opus'])
    expect(saying?.seconds).toBe(2.5)
    graph.of('source')[0]?.onended?.()
    expect(told).toEqual(['ended'])
  })

  it('is not asked for where there is none: not for other lines, not in other languages', async () => {
    const way = files(whole)
    for (const line of [aloud({ id: 'rug_2' }), aloud({ language: 'sv' }), aloud({ language: 'nb' }), aloud({ id: 'constructor' })])
      expect(await say(way, line)).toBeNull()
    expect(asked).toEqual([])
  })

  it('is at hand when its line begins, and fetched once', async () => {
    const way = files(whole)
    way.expect?.({ id: 'rug_1', language: 'da' })
    expect(asked).toEqual(['scenes/tiny/voice/da/rug_1.wav'])
    await say(way, aloud({ id: 'rug_1' }))
    expect(asked).toHaveLength(1)
  })

  it('that does not decode, or does not come, is named, and the next way has its turn', async () => {
    const way = files((file) => (file.endsWith('.opus') ? Promise.resolve(new ArrayBuffer(3)) : Promise.reject(new Error('status 404'))))
    expect(await say(way)).toBeNull()
    expect(await say(way, aloud({ id: 'rug_1' }))).toBeNull()
    expect(warned.join('\n')).toMatch(/scenes\/tiny\/voice\/da\/visit_1\.opus[\s\S]*scenes\/tiny\/voice\/da\/rug_1\.wav/)
    await say(way)
    expect(asked, 'a broken file is not fetched again').toHaveLength(2)
  })

  it('that takes too long to come is not waited for', async () => {
    expect(await say(files(() => new Promise(() => undefined)))).toBeNull()
  })

  it('is silenced within a blink, and tells nothing more', async () => {
    const saying = await say(files(whole))
    const [source] = graph.of('source')
    graph.context.currentTime = 1
    saying?.stop()
    expect(source?.stopsAt).toBeLessThan(1.03)
    source?.onended?.()
    expect(told).toEqual([])
  })

  it('comes from the mouth of whoever says it, and follows it; from nowhere in particular for the narrator', async () => {
    placeMouth('olga', 1, 1.2, -3)
    const way = files(whole)
    await say(way)
    const [panner] = graph.of('panner')
    expect(panner?.positionX.value).toBe(1)
    placeMouth('olga', 2, 1.2, -3)
    await vi.advanceTimersByTimeAsync(100)
    expect(panner?.positionX.value).toBe(2)
    expect(panner?.to[0]).toBe(graph.speech)
    await say(way, aloud({ id: 'talk_2', speaker: 'narrator' }))
    expect(graph.of('panner')).toHaveLength(1)
  })

  it('is left out where the machine gives no sound', async () => {
    graph.context.state = 'suspended'
    expect(await say(files(whole))).toBeNull()
  })
})

describe('the murmur', () => {
  const way = () => murmurs(new Map([['olga', 'woman' as const]]), () => graph.graph)

  it('is of those who stand in the room: nobody murmurs what one sees, or one’s own words', async () => {
    for (const speaker of ['narrator', 'you', 'somebody']) expect(await way().say(aloud({ speaker }), heard)).toBeNull()
    expect(await way().say(aloud(), heard)).toMatchObject({ limit: null })
  })

  it('opens once a syllable and is over with its line', async () => {
    await way().say(aloud(), heard)
    const [throat] = graph.of('oscillator')
    const opened = graph.of('gain').flatMap((node) => node.gain.set.filter(({ to }) => to > 0))
    // god-dag jeg er ol-ga
    expect(opened).toHaveLength(6)
    expect(Math.max(...opened.map(({ to }) => to)), 'quiet').toBeLessThan(0.2)
    expect(opened.every(({ at }, index) => index === 0 || at > (opened[index - 1]?.at ?? 0))).toBe(true)
    expect(throat?.stopsAt).toBeCloseTo(2, 1)
  })

  it('comes in where the mouth is when another voice was waited for first', async () => {
    await way().say(aloud({ passed: () => 1 }), heard)
    expect(graph.of('oscillator')[0]?.stopsAt).toBeCloseTo(1, 1)
    expect(graph.of('gain').flatMap((node) => node.gain.set.filter(({ to }) => to > 0)).length).toBeLessThan(5)
  })

  it('is silenced within a blink', async () => {
    const saying = await way().say(aloud(), heard)
    graph.context.currentTime = 0.5
    saying?.stop()
    expect(graph.of('oscillator')[0]?.stopsAt).toBeLessThan(0.53)
  })
})

describe('speakers', () => {
  it('sound the same every time, and women, men and children differ', () => {
    const ids = ['inger', 'olga', 'bent', 'noah', 'a', 'b', 'c']
    for (const id of ids) {
      expect(speakerOf(id)).toEqual(speakerOf(id))
      const [man, woman, child] = (['man', 'woman', 'child'] as const).map((register) => speakerOf(id, register).pitch)
      expect(woman).toBeGreaterThan((man ?? 0) + 30)
      expect(child).toBeGreaterThan((woman ?? 0) + 30)
    }
    expect(new Set(ids.map((id) => Math.round(speakerOf(id, 'woman').pitch))).size).toBeGreaterThan(4)
  })
})

describe('syllables', () => {
  it('are a line’s vowels, with its rests and its questions', () => {
    expect(syllablesOf('')).toEqual([])
    expect(syllablesOf('Hmm.')).toEqual([])
    const two = syllablesOf('Nå. Er det dig?')
    expect(two.map(({ asks }) => asks)).toEqual([false, true, true, true])
    expect((two[1]?.from ?? 0) - (two[0]?.to ?? 0), 'a full stop is a rest').toBeGreaterThan(0.1)
    expect(two.at(-1)?.through).toBe(1)
    expect(syllablesOf('Klokken er 8 og 30').length).toBe(7)
  })
})
