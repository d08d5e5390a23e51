/** The browser's own voice, and what browsers do to it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NewUtterance, Synthesis } from '../../src/speech/browser-voice.ts'
import { browserVoice, pieces, voiceFor } from '../../src/speech/browser-voice.ts'
import type { Aloud, Saying } from '../../src/speech/saying.ts'

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  default: false,
  localService: true,
  ...more,
})

type Utterance = SpeechSynthesisUtterance
const event = (charIndex = 0) => ({ charIndex }) as SpeechSynthesisEvent & SpeechSynthesisErrorEvent

class FakeSynthesis implements Synthesis {
  voices: SpeechSynthesisVoice[] = [voice('da-DK')]
  said: Utterance[] = []
  cancels = 0
  private listeners = new Set<() => void>()
  getVoices = () => this.voices
  speak = (utterance: Utterance) => void this.said.push(utterance)
  cancel = () => {
    this.cancels += 1
    const cut = this.said.at(-1)
    // browsers tell of what was cut off
    cut?.onerror?.call(cut, event())
  }
  addEventListener = (_: string, listener: unknown) => void this.listeners.add(listener as () => void)
  removeEventListener = (_: string, listener: unknown) => void this.listeners.delete(listener as () => void)
  come(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices
    for (const each of this.listeners) each()
  }
  get last(): Utterance {
    const found = this.said.at(-1)
    if (!found) throw new Error('nothing was said')
    return found
  }
  start = () => this.last.onstart?.call(this.last, event())
  reach = (letter: number) => this.last.onboundary?.call(this.last, event(letter))
  end = () => this.last.onend?.call(this.last, event())
  fail = () => this.last.onerror?.call(this.last, event())
}

const newUtterance: NewUtterance = (text) => ({ text, onstart: null, onend: null, onerror: null, onboundary: null }) as unknown as Utterance
const aloud = (more: Partial<Aloud> = {}): Aloud => ({
  id: 'a',
  speaker: 'inger',
  text: 'Nå, er det dig?',
  language: 'da',
  seconds: 2,
  volume: 0.5,
  passed: () => 0,
  ...more,
})

let synthesis: FakeSynthesis
let told: string[]
const heard = { ended: () => void told.push('ended'), failed: () => void told.push('failed') }
let way: NonNullable<ReturnType<typeof browserVoice>>
async function say(line = aloud()): Promise<Saying | null> {
  const saying = way.say(line, heard)
  await vi.advanceTimersByTimeAsync(0)
  return saying
}

beforeEach(() => {
  vi.useFakeTimers()
  synthesis = new FakeSynthesis()
  told = []
  const made = browserVoice(synthesis, newUtterance)
  if (!made) throw new Error('no way')
  way = made
})
afterEach(() => void vi.useRealTimers())

describe('the voice', () => {
  it('is one of the language and no other', () => {
    const all = ['en-US', 'sv-SE', 'da_DK', 'no-NO', 'nb-NO', 'de-DE'].map((lang) => voice(lang))
    expect(voiceFor(all, 'da')?.lang).toBe('da_DK')
    expect(voiceFor(all, 'sv')?.lang).toBe('sv-SE')
    expect(voiceFor(all, 'nb')?.lang).toBe('nb-NO')
    expect(voiceFor([voice('no-NO')], 'nb')?.lang).toBe('no-NO')
    expect(voiceFor([voice('sv-SE'), voice('nb-NO'), voice('en-GB'), voice('dav-KE')], 'da')).toBeNull()
    expect(voiceFor([voice('en-US'), voice('en-GB', { default: true })], 'en')?.lang).toBe('en-GB')
  })

  it('never is one that sends the words to a server', () => {
    expect(voiceFor([voice('da-DK', { localService: false })], 'da')).toBeNull()
  })

  it('says nothing at all rather than Danish words in another voice', async () => {
    synthesis.voices = [voice('en-US', { default: true })]
    expect(await say()).toBeNull()
    expect(synthesis.said).toEqual([])
  })

  it('is as loud as the settings have it', async () => {
    await say(aloud({ volume: 0.3 }))
    expect(synthesis.last).toMatchObject({ text: 'Nå, er det dig?', volume: 0.3, lang: 'da-DK' })
  })
})

describe('voices that come late', () => {
  it('are waited for', async () => {
    synthesis.voices = []
    way = browserVoice(synthesis, newUtterance) ?? way
    const saying = way.say(aloud(), heard)
    await vi.advanceTimersByTimeAsync(600)
    expect(synthesis.said).toEqual([])
    synthesis.come(voice('da-DK'))
    expect(await saying).not.toBeNull()
  })

  it('are waited for no longer than a second, and used from then on', async () => {
    synthesis.voices = []
    way = browserVoice(synthesis, newUtterance) ?? way
    const first = way.say(aloud(), heard)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await first).toBeNull()
    synthesis.come(voice('da-DK'))
    expect(await say()).not.toBeNull()
  })
})

describe('a line', () => {
  it('ends when the voice has come to its end', async () => {
    await say()
    synthesis.start()
    await vi.advanceTimersByTimeAsync(1500)
    synthesis.end()
    expect(told).toEqual(['ended'])
  })

  it('is silenced at once, and what is told of it afterwards counts for nothing', async () => {
    const saying = await say()
    synthesis.start()
    saying?.stop()
    expect(synthesis.cancels).toBe(1)
    synthesis.end()
    expect(told).toEqual([])
  })

  it('goes on after a pause at the word it was in', async () => {
    const saying = await say()
    synthesis.start()
    synthesis.reach(7)
    saying?.pause(true)
    expect(synthesis.cancels).toBe(1)
    await vi.advanceTimersByTimeAsync(60_000)
    saying?.pause(false)
    expect(synthesis.last.text).toBe('det dig?')
    synthesis.reach(4)
    saying?.pause(true)
    saying?.pause(false)
    expect(synthesis.last.text).toBe('dig?')
    synthesis.end()
    expect(told).toEqual(['ended'])
  })

  it('that breaks off, or never begins, is left to the next way', async () => {
    await say()
    synthesis.fail()
    expect(told).toEqual(['failed'])
    await say()
    await vi.advanceTimersByTimeAsync(2000)
    expect(told).toEqual(['failed', 'failed'])
    expect(await say(), 'after two in a row the voice is left alone').toBeNull()
  })

  it('that never ends is waited for twice its reading time, and twice in a row only', async () => {
    for (let lines = 0; lines < 2; lines += 1) {
      const saying = await say()
      expect(saying?.limit).toBe(4)
      synthesis.start()
      await vi.advanceTimersByTimeAsync(4000)
      saying?.stop()
    }
    expect(await say()).toBeNull()
  })

  it('is expected to take as long as the voice has taken before', async () => {
    await say(aloud({ text: 'x'.repeat(20) }))
    synthesis.start()
    await vi.advanceTimersByTimeAsync(2000)
    synthesis.end()
    expect((await say(aloud({ text: 'x'.repeat(30) })))?.seconds).toBeCloseTo(3)
  })

  it('that is long is said in pieces, none of which lasts 15 s', async () => {
    const text = `${'Det er en lang sætning, som nogen har skrevet. '.repeat(8)}Slut.`
    expect(pieces(text).every((piece) => piece.length <= 140)).toBe(true)
    expect(pieces(text).join(' ')).toBe(text)
    expect(pieces('x'.repeat(300)).map((piece) => piece.length)).toEqual([140, 140, 20])
    await say(aloud({ text }))
    for (const _ of pieces(text)) {
      expect(told).toEqual([])
      synthesis.start()
      synthesis.end()
    }
    expect(synthesis.said.map((each) => each.text)).toEqual(pieces(text))
    expect(told).toEqual(['ended'])
  })
})

it('is nothing where the browser has no speech', () => {
  expect(browserVoice(null, newUtterance)).toBeNull()
})
