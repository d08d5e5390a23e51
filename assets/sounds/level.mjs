// Levels: every sound comes out of its maker at some level or other; here all are brought to the same, so that `gain` alone says
// how loud a thing is beside another.
import { filter, high, RATE } from './dsp.mjs'

/** Loops: so many dB below full scale on the mean, weighted as ears hear. */
const loopLevel = -23
/** Sounds heard once: so many dB in their loudest twentieth of a second. */
const onceLevel = -18
/** No sample beyond this; Opus may add a little to it. */
export const highestPeak = 10 ** (-5.8 / 20)

export const decibel = (value) => 20 * Math.log10(Math.max(value, 1e-9))

/** The weighting of ITU-R BS.1770, near enough: less of the deep, a little more of the high. */
function weighted(sound) {
  const bright = high(sound, 1500)
  return high(
    sound.map((value, i) => value + 0.58 * bright[i]),
    60,
  )
}

/** Root of the mean square over the whole, or of the loudest window of so many seconds. */
export function loudness(sound, seconds = sound.length / RATE) {
  const heard = weighted(sound)
  const window = Math.min(heard.length, Math.round(seconds * RATE))
  let sum = 0
  let most = 0
  for (let i = 0; i < heard.length; i++) {
    sum += heard[i] ** 2
    if (i >= window) sum -= heard[i - window] ** 2
    if (i >= window - 1) most = Math.max(most, sum)
  }
  return Math.sqrt(most / window)
}

export const peakOf = (sound) => sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0)

/** Seconds before anything is heard (40 dB under the peak). */
export function leadOf(sound) {
  const heard = peakOf(sound) * 0.01
  return sound.findIndex((value) => Math.abs(value) >= heard) / RATE
}

/** The sound at the common level, rid of what no loudspeaker gives (below 25 Hz), and without a pause at its start. */
export function levelled(sound, { loop }) {
  const clean = loop ? sound : filter(sound, 'high', 25)
  const trimmed = loop ? clean : clean.subarray(Math.max(0, Math.floor((leadOf(clean) - 0.001) * RATE)))
  const now = loop ? loudness(trimmed) : loudness(trimmed, 0.05)
  const wanted = 10 ** ((loop ? loopLevel : onceLevel) / 20) / now
  return limited(trimmed.map((value) => value * wanted))
}

/** What stands out above the highest peak is rounded off, not cut. */
function limited(sound) {
  const knee = highestPeak * 0.7
  const room = highestPeak - knee
  return sound.map((value) => {
    const over = Math.abs(value) - knee
    return over <= 0 ? value : Math.sign(value) * (knee + room * Math.tanh(over / room))
  })
}
