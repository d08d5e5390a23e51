/** Makes takes of different mouths, days and microphones alike: no silence at the ends, one loudness, no peak that breaks. */

/** Loudness every take is brought to, and what no sample goes beyond, dBFS. */
export const targetLevel = -20
export const highestPeak = -1
/** Silence left at the ends, seconds. */
export const leftAtEnds = 0.15

/** Seconds of a block whose loudness is measured, and of one that is looked at for where the voice begins. */
const block = 0.05
const fine = 0.01
/** Quieter than this is no voice, dBFS; and so much below the mean is a pause, dB. */
const silence = -55
const pause = 10
/** The voice begins and ends where it rises so far above the room, dB below its loudness. */
const edge = 26
/** A take is never made louder than this, dB: the noise of the room would come up with it. */
const mostGain = 36
/** Seconds over which the cut ends are faded. */
const fade = 0.005

export type Evened = {
  samples: Float32Array<ArrayBuffer>
  seconds: number
  /** some of it was too loud for the microphone: the tops are cut off, and no gain mends that */
  clipped: boolean
}

const decibels = (amplitude: number) => 20 * Math.log10(Math.max(amplitude, 1e-9))
const amplitude = (level: number) => 10 ** (level / 20)

/** Loudness of the voice alone, dBFS: the mean over what is no pause. −Infinity when there is no voice. */
export function voiceLevel(samples: Float32Array, rate: number): number {
  const powers = powersOf(samples, Math.round(rate * block)).filter((power) => 10 * Math.log10(power) > silence)
  if (powers.length === 0) return Number.NEGATIVE_INFINITY
  const gate = mean(powers) * 10 ** (-pause / 10)
  return 10 * Math.log10(mean(powers.filter((power) => power >= gate)))
}

/** The take as it is kept; null when nobody is to be heard in it. One channel, `rate` samples a second. */
export function evened(samples: Float32Array, rate: number): Evened | null {
  const level = voiceLevel(samples, rate)
  if (!Number.isFinite(level)) return null
  const [from, to] = ends(samples, rate, Math.max(level - edge, silence))
  const cut = new Float32Array(samples.subarray(from, to))
  let top = 0
  let clips = 0
  for (const sample of cut) {
    top = Math.max(top, Math.abs(sample))
    if (Math.abs(sample) > 0.985) clips += 1
  }
  const gain = amplitude(Math.min(targetLevel - level, highestPeak - decibels(top), mostGain))
  const faded = Math.min(Math.round(rate * fade), cut.length >> 1)
  for (let at = 0; at < cut.length; at += 1) {
    const fromEnd = Math.min(at, cut.length - 1 - at)
    cut[at] = (cut[at] ?? 0) * gain * (fromEnd < faded ? fromEnd / faded : 1)
  }
  return { samples: cut, seconds: cut.length / rate, clipped: clips > 8 }
}

/** First and last sample to keep. */
function ends(samples: Float32Array, rate: number, threshold: number): [from: number, to: number] {
  const size = Math.round(rate * fine)
  const loud = powersOf(samples, size).map((power) => 10 * Math.log10(power) > threshold)
  const first = Math.max(loud.indexOf(true), 0) * size
  const last = (loud.lastIndexOf(true) + 1) * size
  const left = Math.round(rate * leftAtEnds)
  return [Math.max(first - left, 0), Math.min(last + left, samples.length)]
}

/** Mean power of every block; a last block that is not whole counts as it is. */
function powersOf(samples: Float32Array, size: number): number[] {
  const powers: number[] = []
  for (let from = 0; from < samples.length; from += size) {
    let sum = 0
    const to = Math.min(from + size, samples.length)
    for (let at = from; at < to; at += 1) sum += (samples[at] ?? 0) ** 2
    powers.push(sum / (to - from) + 1e-12)
  }
  return powers
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
