/**
 * The browser's own voice, where it has one of the line's language on this machine. Voices that live on a server are left alone: what is
 * said here goes nowhere else. What browsers do to a voice is met here: voices that come late, long texts that break off after 15 s,
 * a pause that some never wake from, and a synthesis that says nothing at all.
 */
import type { Language } from '../scenario/bundle.ts'
import type { Aloud, Saying, Told, Way } from './saying.ts'
import { speakerOf } from './speakers.ts'

/** Milliseconds to wait for the browser to have its voices. */
const voicesWait = 1000
/** Milliseconds after which a voice that has not begun does not begin. */
const startWait = 2000
/** So many times the reading time: then it is given up. */
const patience = 2
/** Letters said in one go: well below the 15 s after which Chrome breaks off. */
const longest = 140
/** After so many lines in a row that came to nothing the voice is left alone for the rest of the visit. */
const failures = 2

/** First parts of a voice's language, the ones to prefer first. */
const tongues: Record<Language, readonly string[]> = { da: ['da'], sv: ['sv'], nb: ['nb', 'no'], en: ['en'] }

/** The part of `speechSynthesis` that is used. */
export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'>
export type NewUtterance = (text: string) => SpeechSynthesisUtterance

/** A voice of the language on this machine, the browser's favourite first; null when there is none. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: Language): SpeechSynthesisVoice | null {
  const rank = (voice: SpeechSynthesisVoice) => tongues[language].indexOf(voice.lang.toLowerCase().split(/[-_]/)[0] ?? '')
  const fitting = voices.filter((voice) => voice.localService && rank(voice) >= 0)
  return fitting.sort((a, b) => rank(a) - rank(b) || Number(b.default) - Number(a.default))[0] ?? null
}

/** A text in pieces short enough for one go, cut after a sentence or a comma, else between words. */
export function pieces(text: string): string[] {
  const found: string[] = []
  let rest = text.trim()
  while (rest.length > longest) {
    const head = rest.slice(0, longest)
    const cut = [/^.*[.!?…](?=\s)/s, /^.*[,;:–](?=\s)/s, /^.*(?=\s)/s].map((end) => end.exec(head)?.[0].length ?? 0).find((at) => at > 0)
    found.push(rest.slice(0, cut ?? longest).trim())
    rest = rest.slice(cut ?? longest).trim()
  }
  return rest ? [...found, rest] : found
}

/** The browser's voice; null where the browser has no speech at all. */
export function browserVoice(synthesis: Synthesis | null, newUtterance: NewUtterance): Way | null {
  if (!synthesis) return null
  const ready = voicesOf(synthesis)
  let failed = 0
  /** letters a second, learned from what it has said */
  let rate: number | null = null
  return {
    say: async (line, told) => {
      await ready
      const voice = failed < failures ? voiceFor(synthesis.getVoices(), line.language) : null
      if (!voice || !line.text.trim()) return null
      const speech = new Speech(synthesis, newUtterance, voice, line, {
        ended: (seconds) => {
          failed = 0
          if (seconds > 0.5) rate = line.text.length / seconds
          told.ended()
        },
        failed: () => {
          failed += 1
          told.failed()
        },
        stuck: () => {
          failed += 1
        },
      })
      return speech.begin(rate === null ? line.seconds : line.text.length / rate)
    },
    close: () => synthesis.cancel(),
  }
}

/** Resolves when the browser has voices, or after a second. */
async function voicesOf(synthesis: Synthesis): Promise<void> {
  if (synthesis.getVoices().length > 0) return
  await new Promise<void>((resolve) => {
    const done = () => {
      synthesis.removeEventListener('voiceschanged', done)
      resolve()
    }
    synthesis.addEventListener('voiceschanged', done)
    setTimeout(done, voicesWait)
  })
}

/** `stuck`: it was silenced only because it would not come to an end. */
type SpeechTold = { ended(seconds: number): void; failed: Told['failed']; stuck(): void }

/** One line being said. */
class Speech {
  private readonly texts: string[]
  private piece = 0
  /** where in the piece the last word began */
  private letter = 0
  /** the one that counts; what others tell is of what was cut off */
  private current: SpeechSynthesisUtterance | null = null
  private waiting: ReturnType<typeof setTimeout> | undefined
  private over = false
  private began = 0
  private held = 0
  private heldSince: number | null = null

  private readonly synthesis: Synthesis
  private readonly newUtterance: NewUtterance
  private readonly voice: SpeechSynthesisVoice
  private readonly line: Aloud
  private readonly told: SpeechTold

  constructor(synthesis: Synthesis, newUtterance: NewUtterance, voice: SpeechSynthesisVoice, line: Aloud, told: SpeechTold) {
    this.synthesis = synthesis
    this.newUtterance = newUtterance
    this.voice = voice
    this.line = line
    this.told = told
    this.texts = pieces(line.text)
  }

  begin(seconds: number): Saying {
    this.began = performance.now()
    this.speak()
    return { seconds, limit: this.line.seconds * patience, pause: (on) => this.pause(on), stop: () => this.stop() }
  }

  private speak(): void {
    const text = this.texts[this.piece]?.slice(this.letter) ?? ''
    const from = this.letter
    const utterance = this.newUtterance(text)
    utterance.voice = this.voice
    utterance.lang = this.voice.lang
    utterance.volume = this.line.volume
    utterance.pitch = pitchOf(this.line.speaker)
    utterance.onstart = () => clearTimeout(this.waiting)
    utterance.onboundary = ({ charIndex }) => {
      if (utterance === this.current) this.letter = from + charIndex
    }
    utterance.onend = () => {
      if (utterance === this.current) this.next()
    }
    utterance.onerror = () => {
      if (utterance === this.current) this.fail()
    }
    this.current = utterance
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.fail(), startWait)
    this.synthesis.speak(utterance)
  }

  private next(): void {
    clearTimeout(this.waiting)
    this.piece += 1
    this.letter = 0
    if (this.piece < this.texts.length) {
      this.speak()
      return
    }
    this.current = null
    this.over = true
    this.told.ended(this.passed())
  }

  private fail(): void {
    if (this.over) return
    this.over = true
    this.silence()
    this.told.failed()
  }

  /** Seconds of speaking, pauses left out. */
  private passed(): number {
    const until = this.heldSince ?? performance.now()
    return (until - this.began - this.held) / 1000
  }

  /** Some browsers never wake from their own pause: the voice is cut off, and begins again at the word it was in. */
  private pause(on: boolean): void {
    if (this.over || on === (this.heldSince !== null)) return
    if (on) {
      this.heldSince = performance.now()
      this.silence()
    } else {
      this.held += performance.now() - (this.heldSince ?? 0)
      this.heldSince = null
      this.speak()
    }
  }

  private silence(): void {
    this.current = null
    clearTimeout(this.waiting)
    this.synthesis.cancel()
  }

  private stop(): void {
    if (this.over) return
    this.over = true
    if (this.passed() > this.line.seconds * patience - 0.2) this.told.stuck()
    this.silence()
  }
}

/** The narrator has the voice as it is; each of the others a little above or below. */
function pitchOf(speaker: string): number {
  if (speaker === 'narrator' || speaker === 'you') return 1
  return 0.9 + 0.2 * ((speakerOf(speaker).pitch - 92) / (218 - 92))
}
