/**
 * Lets the lines of a visit be heard. Each is said by the first that can: a recording of the scene, the browser's voice of its language,
 * a murmur. Without any of them a line takes as long as reading it, and captions never wait for a voice.
 */
import type { SceneBundle } from '../scenario/bundle.ts'
import type { Line } from '../scenario/moment.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { audio, duckWhile } from './audio.ts'
import { browserVoice } from './browser-voice.ts'
import { forgetMouths } from './mouths.ts'
import { murmurs } from './murmur.ts'
import { fetchFile, recordedVoices } from './recorded.ts'
import type { Aloud, Saying, Way } from './saying.ts'
import { holdLine, nextLine, releaseLine, secondsOf, secondsPassed, speaking } from './speaking.ts'

/** The ways of this machine to say a scene's lines, the best first. */
export function waysOf(bundle: SceneBundle): Way[] {
  const synthesis = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  const spoken = browserVoice(synthesis, (text) => new SpeechSynthesisUtterance(text))
  const cast = new Map(bundle.scene.cast.map(({ id, voice }) => [id, voice]))
  return [recordedVoices(bundle, { audio, fetchFile }), ...(spoken ? [spoken] : []), murmurs(cast, audio)]
}

/** Says every line that `speaking` comes to. Returns what silences it. */
export function startVoices(bundle: SceneBundle, ways: readonly Way[] = waysOf(bundle), duck: typeof duckWhile = duckWhile): () => void {
  const voices = new Voices(ways, duck)
  const stops = [
    speaking.subscribe((now, before) => {
      if (now.line !== before.line) voices.turnTo(now.line)
    }),
    playStore.subscribe((now, before) => {
      if (now.paused !== before.paused) voices.pause(now.paused)
    }),
    settings.subscribe((now, before) => {
      if (now.volumeVoice === 0 && before.volumeVoice > 0) voices.hush()
    }),
    textStore.subscribe((now, before) => {
      // the words of the line are now others: it is said again in them
      if (now.language !== before.language) voices.turnTo(speaking.getState().line)
    }),
  ]
  const leave = () => voices.turnTo(null)
  addEventListener('pagehide', leave)
  voices.pause(playStore.getState().paused)
  voices.turnTo(speaking.getState().line)
  return () => {
    removeEventListener('pagehide', leave)
    for (const stop of stops) stop()
    leave()
    for (const way of ways) way.close?.()
    forgetMouths()
  }
}

class Voices {
  private line: Line | null = null
  private saying: Saying | null = null
  /** counts the lines turned to: what comes of an earlier one is too late */
  private turn = 0
  private paused = false
  private begun = false
  private beginning: ReturnType<typeof setTimeout> | undefined
  private readonly ways: readonly Way[]
  private readonly duck: (on: boolean) => void

  constructor(ways: readonly Way[], duck: (on: boolean) => void) {
    this.ways = ways
    this.duck = duck
  }

  /** Another line, or none. Whoever spoke is silent at once; the line begins when no other has come within the same moment. */
  turnTo(line: Line | null): void {
    const before = this.line
    this.silence()
    if (before && before === line) releaseLine(before, false)
    this.line = line
    this.begun = false
    this.beginLater()
  }

  pause(on: boolean): void {
    this.paused = on
    this.saying?.pause(on)
    this.duck(!on && this.saying !== null)
    if (!on && !this.begun) this.beginLater()
  }

  /** Says nothing of this line any more; it takes as long as reading it. */
  hush(): void {
    this.silence()
    if (this.line) releaseLine(this.line, false)
    this.begun = true
  }

  private silence(): void {
    this.turn += 1
    clearTimeout(this.beginning)
    this.saying?.stop()
    this.saying = null
    this.duck(false)
  }

  private beginLater(): void {
    clearTimeout(this.beginning)
    // lines that are skipped all at once are not begun, and a voice that was just cut off needs a moment
    this.beginning = setTimeout(() => void this.begin(0), 0)
  }

  private async begin(from: number): Promise<void> {
    const { line, turn } = this
    const volume = settings.getState().volumeVoice
    if (!line || this.paused || volume === 0) return
    this.begun = true
    const aloud = aloudOf(line, volume)
    this.expectNext()
    for (let at = from; at < this.ways.length; at += 1) {
      const heard = { ended: () => this.over(turn, line), failed: () => this.goOn(turn, line, at + 1) }
      const saying = await this.ways[at]?.say(aloud, heard).catch((cause: unknown) => {
        console.warn(`The line "${line.id}" is said by another voice.`, cause)
        return null
      })
      if (turn !== this.turn) {
        saying?.stop()
        return
      }
      if (!saying) {
        // what cannot begin in a pause may begin after it
        if (!this.paused) continue
        this.begun = false
        return
      }
      this.saying = saying
      if (saying.limit !== null) holdLine(line, saying.seconds, saying.limit)
      saying.pause(this.paused)
      this.duck(!this.paused)
      return
    }
  }

  /** What is said next is made ready while this is being said. */
  private expectNext(): void {
    const next = nextLine()
    if (next) for (const way of this.ways) way.expect?.({ id: next.id, language: textStore.getState().language })
  }

  private over(turn: number, line: Line): void {
    if (turn !== this.turn) return
    this.saying = null
    this.duck(false)
    releaseLine(line, true)
  }

  private goOn(turn: number, line: Line, at: number): void {
    if (turn !== this.turn) return
    this.saying = null
    this.duck(false)
    releaseLine(line, false)
    void this.begin(at)
  }
}

function aloudOf(line: Line, volume: number): Aloud {
  const { catalogue, language } = textStore.getState()
  return {
    id: line.id,
    speaker: line.speaker,
    text: textOf(catalogue, line.id, line.facts),
    language,
    seconds: secondsOf(line),
    volume,
    passed: secondsPassed,
  }
}
