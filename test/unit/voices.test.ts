/** Which voice says a line, how long the line then lasts, and what silences it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import type { Line, Moment } from '../../src/scenario/moment.ts'
import { playStore } from '../../src/scenario/play-store.ts'
import { settings } from '../../src/scenario/settings.ts'
import { textStore } from '../../src/scenario/text-store.ts'
import type { Aloud, Told, Way } from '../../src/speech/saying.ts'
import { speaking, startSpeaking } from '../../src/speech/speaking.ts'
import { startVoices } from '../../src/speech/voices.ts'
import { tiny } from './fixtures/tiny.ts'

const line = (id: string): Line => ({ id, speaker: 'inger', mood: 'neutral', look: '', facts: {} })
const moment = (step: number, ...lines: Line[]): Moment => ({
  step,
  phase: 'table',
  place: 'living',
  topic: null,
  lines,
  choices: [],
  facts: {},
  ending: null,
  open: { examine: [], use: [], go: [], leave: false, ask: false },
})

/** A way of saying lines that keeps a log and says what it is told to. */
class FakeWay implements Way {
  readonly log: string[] = []
  readonly name: string
  can: boolean
  seconds: number
  limit: number | null
  told: Told = { ended: () => undefined, failed: () => undefined }
  aloud: Aloud | null = null
  constructor(name: string, { can = true, seconds = 3, limit = 4 as number | null } = {}) {
    this.name = name
    this.can = can
    this.seconds = seconds
    this.limit = limit
  }
  say = async (aloud: Aloud, told: Told) => {
    this.aloud = aloud
    this.told = told
    if (!this.can) return null
    this.log.push(`say ${aloud.id}`)
    const { seconds, limit } = this
    return {
      seconds,
      limit,
      pause: (on: boolean) => void (on && this.log.push('hold')),
      stop: () => void this.log.push('stop'),
    }
  }
  expect = ({ id }: { id: string }) => void this.log.push(`expect ${id}`)
}

const bundle = compileScene(tiny).bundle as SceneBundle
const ducks: boolean[] = []
const stops: (() => void)[] = []
function start(...ways: Way[]): void {
  stops.push(
    startSpeaking(),
    startVoices(bundle, ways, (on) => void ducks.push(on)),
  )
}
const now = () => speaking.getState()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', vi.fn())
  vi.stubGlobal('removeEventListener', vi.fn())
  ducks.length = 0
  settings.getState().change({ volumeVoice: 0.8 })
  textStore.getState().set('da', { short: 'Ja.', long: 'x'.repeat(56), last: 'Nej.' })
  playStore.setState({ moment: moment(0, line('short'), line('long'), line('last')), paused: false })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('the order', () => {
  it('is a recording, the browser’s voice, a murmur: the first that can', async () => {
    const ways = [new FakeWay('file', { can: false }), new FakeWay('browser'), new FakeWay('murmur')]
    start(...ways)
    await pass(10)
    expect(ways.map(({ log }) => log.filter((each) => each.startsWith('say')))).toEqual([[], ['say short'], []])
  })

  it('goes on to the next when one breaks off', async () => {
    const [file, murmur] = [new FakeWay('file'), new FakeWay('murmur', { limit: null, seconds: 1.6 })]
    start(file, murmur)
    await pass(100)
    file.told.failed()
    await pass(10)
    expect(murmur.log).toContain('say short')
    expect(now().seconds, 'the line is again as long as reading it').toBe(1.6)
  })

  it('goes on to the next when one breaks before it has begun, and names the line', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const [file, murmur] = [new FakeWay('file'), new FakeWay('murmur')]
    file.say = () => Promise.reject(new Error('no such thing in this browser'))
    start(file, murmur)
    await pass(100)
    expect(murmur.log).toContain('say short')
    expect(warned.mock.calls[0]?.[0]).toContain('"short"')
    warned.mockRestore()
  })

  it('has each way told of the next line while this one is being said', async () => {
    const file = new FakeWay('file')
    start(file)
    await pass(10)
    expect(file.log).toEqual(['expect long', 'say short'])
  })
})

describe('how long a line lasts', () => {
  it('is as long as the voice, longer than it takes to read or shorter', async () => {
    const file = new FakeWay('file', { seconds: 3 })
    start(file)
    await pass(10)
    expect(now().seconds).toBeCloseTo(3, 1)
    await pass(2900)
    expect(now().line?.id).toBe('short')
    file.told.ended()
    await pass(60)
    expect(now().line?.id).toBe('long')
    file.seconds = 2
    await pass(2000)
    file.told.ended()
    await pass(60)
    expect(now().line?.id, 'read, it would take 4 s').toBe('last')
  })

  it('is never cut off in a word: the line waits for a voice that takes longer than it said', async () => {
    const file = new FakeWay('file', { seconds: 3, limit: 4 })
    start(file)
    await pass(3700)
    expect(now().line?.id).toBe('short')
    file.told.ended()
    await pass(60)
    expect(now().line?.id).toBe('long')
  })

  it('is never shorter than one can notice', async () => {
    const file = new FakeWay('file', { seconds: 0.3 })
    start(file)
    await pass(300)
    file.told.ended()
    await pass(1100)
    expect(now().line?.id).toBe('short')
    await pass(300)
    expect(now().line?.id).toBe('long')
  })

  it('has an end even if the voice has none', async () => {
    const stuck = new FakeWay('browser', { seconds: 1.6, limit: 3.2 })
    start(stuck)
    await pass(3100)
    expect(now().line?.id).toBe('short')
    await pass(200)
    expect(now().line?.id).toBe('long')
    expect(stuck.log).toContain('stop')
  })

  it('is the reading time with a murmur, which nobody waits for, and without any voice', async () => {
    start(new FakeWay('murmur', { limit: null, seconds: 1.6 }))
    await pass(1700)
    expect(now().line?.id).toBe('long')
    stops.splice(0).map((stop) => stop())
    playStore.setState({ moment: moment(1, line('short'), line('long')) })
    start(new FakeWay('nothing', { can: false }))
    await pass(1700)
    expect(now().line?.id).toBe('long')
  })
})

describe('what silences it', () => {
  it('skipping: at once, and lines skipped in one go are not begun', async () => {
    const file = new FakeWay('file')
    start(file)
    await pass(10)
    now().skip()
    expect(file.log.at(-1)).toBe('stop')
    now().skip()
    await pass(10)
    expect(file.log.filter((each) => each.startsWith('say'))).toEqual(['say short', 'say last'])
  })

  it('what a skipped voice tells afterwards counts for nothing', async () => {
    const file = new FakeWay('file')
    start(file)
    await pass(10)
    const { ended } = file.told
    now().skip()
    await pass(100)
    ended()
    await pass(60)
    expect(now().line?.id).toBe('long')
  })

  it('pause holds it and its line; what had not begun begins afterwards', async () => {
    const file = new FakeWay('file')
    playStore.setState({ paused: true })
    start(file)
    await pass(5000)
    expect(file.log).toEqual([])
    playStore.setState({ paused: false })
    await pass(10)
    expect(file.log).toContain('say short')
    playStore.setState({ paused: true })
    expect(file.log).toContain('hold')
    await pass(10_000)
    expect(now().line?.id).toBe('short')
  })

  it('a volume of nothing: no voice, and reading times', async () => {
    const file = new FakeWay('file')
    settings.getState().change({ volumeVoice: 0 })
    start(file)
    await pass(1700)
    expect(file.log).toEqual([])
    expect(now().line?.id).toBe('long')
  })

  it('a volume turned down to nothing in the middle of a line', async () => {
    const file = new FakeWay('file', { seconds: 30, limit: 31 })
    start(file)
    await pass(100)
    settings.getState().change({ volumeVoice: 0 })
    expect(file.log.at(-1)).toBe('stop')
    await pass(1700)
    expect(now().line?.id).toBe('long')
  })

  it('leaving the visit', async () => {
    const file = new FakeWay('file')
    start(file)
    await pass(10)
    for (const stop of stops.splice(0).reverse()) stop()
    expect(file.log.at(-1)).toBe('stop')
    await pass(100)
    expect(file.log.at(-1)).toBe('stop')
  })
})

it('says the line again in another language', async () => {
  const file = new FakeWay('file')
  start(file)
  await pass(500)
  textStore.getState().set('sv', { short: 'Ja då.', long: 'y', last: 'Nej.' })
  await pass(10)
  expect(file.log.slice(-3)).toEqual(['stop', 'expect long', 'say short'])
  expect(file.aloud).toMatchObject({ language: 'sv', text: 'Ja då.' })
})

it('lowers everything else only while somebody speaks', async () => {
  const file = new FakeWay('file')
  start(file)
  await pass(10)
  expect(ducks.at(-1)).toBe(true)
  playStore.setState({ paused: true })
  expect(ducks.at(-1)).toBe(false)
  playStore.setState({ paused: false })
  expect(ducks.at(-1)).toBe(true)
  file.told.ended()
  expect(ducks.at(-1)).toBe(false)
})
