/**
 * A murmur where no voice is at hand: one hears that somebody speaks, who, from where and in what rhythm, not what. A saw-toothed tone for
 * the vocal cords, three resonances for the mouth, opened and closed by the line's syllables. Only for those who stand in the room:
 * nobody murmurs what one sees, or one's own answers.
 */
import type { AudioGraph } from './audio.ts'
import type { Outlet } from './mouth-in-space.ts'
import { outletAt } from './mouth-in-space.ts'
import { sounds } from './recorded.ts'
import type { Aloud, Saying, Way } from './saying.ts'
import type { Register, Speaker } from './speakers.ts'
import { speakerOf } from './speakers.ts'
import type { Syllable } from './syllables.ts'
import { syllablesOf } from './syllables.ts'

/** Quiet: about 12 dB below a recorded voice. */
const loudness = 0.16
/** As through a door: consonants and sharp edges stay away, Hz. */
const muffled = 1500
/** The voice glides and opens in so many seconds. */
const glide = 0.05
const opens = 0.025
const closes = 0.035
const fade = 0.015

/** Registers of those who stand in the room, by the speaker's id; whoever is not in it does not murmur. */
export function murmurs(cast: ReadonlyMap<string, Register | undefined>, audio: () => AudioGraph | null): Way {
  return {
    say: async (line) => {
      const graph = cast.has(line.speaker) ? audio() : null
      if (!graph || !(await sounds(graph))) return null
      return murmur(graph, line, speakerOf(line.speaker, cast.get(line.speaker)))
    },
  }
}

function murmur(graph: AudioGraph, { text, seconds, passed, speaker: id }: Aloud, speaker: Speaker): Saying {
  const { context } = graph
  const outlet = outletAt(graph, id)
  const now = context.currentTime + 0.02
  // the line may have waited for another voice: the murmur comes in where the mouth is
  const begins = now - passed()
  const throat = context.createOscillator()
  const mouth = context.createGain()
  throat.type = 'sawtooth'
  throat.frequency.value = speaker.pitch
  mouth.gain.value = 0
  const formants = [0, 1].map(() => resonance(context, throat, mouth))
  const dull = context.createBiquadFilter()
  dull.type = 'lowpass'
  dull.frequency.value = muffled * speaker.tract
  dull.Q.value = 0.5
  mouth.connect(dull).connect(outlet.node)
  const coming = syllablesOf(text).filter((syllable) => begins + syllable.from * seconds >= now)
  for (const syllable of coming) voice(syllable, begins, seconds, speaker, { throat, mouth, formants })
  throat.onended = () => silence([throat, ...formants, mouth, dull], outlet)
  throat.start(now)
  throat.stop(Math.max(begins + seconds, now + fade))
  let stopped = false
  return {
    seconds,
    limit: null,
    pause: () => undefined,
    stop: () => {
      if (stopped) return
      stopped = true
      mouth.gain.cancelScheduledValues(context.currentTime)
      mouth.gain.setTargetAtTime(0, context.currentTime, fade / 3)
      throat.stop(context.currentTime + fade)
    },
  }
}

/** A resonance of the mouth between throat and lips. */
function resonance(context: AudioContext, from: AudioNode, to: AudioNode): BiquadFilterNode {
  const filter = context.createBiquadFilter()
  filter.type = 'bandpass'
  filter.Q.value = 4
  from.connect(filter).connect(to)
  return filter
}

type Parts = { throat: OscillatorNode; mouth: GainNode; formants: readonly BiquadFilterNode[] }

/** Writes one syllable into the clock of the graph: the pitch falls through a sentence and rises at the end of a question. */
function voice(syllable: Syllable, begins: number, seconds: number, { pitch, tract }: Speaker, { throat, mouth, formants }: Parts): void {
  const from = begins + syllable.from * seconds
  const to = begins + syllable.to * seconds
  const rises = syllable.asks && syllable.through > 0.7 ? 0.22 : 0
  const melody = 1.08 - 0.16 * syllable.through + (syllable.stressed ? 0.06 : 0) + rises
  throat.frequency.setTargetAtTime(pitch * melody, from, glide)
  formants[0]?.frequency.setTargetAtTime(syllable.f1 * tract, from, glide / 2)
  formants[1]?.frequency.setTargetAtTime(syllable.f2 * tract, from, glide / 2)
  mouth.gain.setTargetAtTime(loudness * (syllable.stressed ? 1 : 0.75), from, opens)
  mouth.gain.setTargetAtTime(0, to, closes)
}

function silence(nodes: readonly AudioNode[], outlet: Outlet): void {
  for (const node of nodes) node.disconnect()
  outlet.close()
}
