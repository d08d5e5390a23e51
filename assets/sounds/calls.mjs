// What machines say to people: beeps of a piezo, chimes of a small loudspeaker, rings, alarms, the doorbell.
import { add, beep, blow, driven, high, inRoom, loopInRoom, low, mix, noise, silence, struck, times } from './dsp.mjs'

const near = { seconds: 0.25, wet: 0.14, bright: 5000, tail: 0.12 }
/** A piezo disc in a plastic case: no low notes at all, and a hard edge. */
const piezo = (sound) => high(driven(sound, 1.6), 900)

/** A bar that is struck softly, as a modern chime is made. */
const bar = (hertz, fall) =>
  struck(
    Math.min(1.2, fall * 1.1),
    [
      [hertz, fall, 1],
      [hertz * 2, fall * 0.6, 0.28],
      [hertz * 2.76, fall * 0.35, 0.22],
      [hertz * 5.4, fall * 0.15, 0.08],
    ],
    { touch: 0.5 },
  )

/** Beeps within a loop: [at, seconds, hertz]. */
function pattern(seconds, beeps, voice = piezo, overtones) {
  const out = silence(seconds)
  for (const [at, long, hertz] of beeps) add(out, voice(beep(long, hertz, overtones)), at, 1, { round: true })
  return loopInRoom(out, { seconds: 0.3, wet: 0.16 })
}
const speaker = (sound) => low(high(sound, 250), 5200)

export const sounds = {
  beep: { gain: 0.45, make: () => inRoom(piezo(beep(0.13, 2050)), near) },
  beep_low: { gain: 0.45, make: () => inRoom(piezo(beep(0.2, 1180)), near) },
  keypad: {
    gain: 0.4,
    make: () =>
      inRoom(
        mix(
          0.12,
          [piezo(beep(0.07, 1560)), 1],
          [
            struck(
              0.08,
              [
                [900, 0.03, 1],
                [2300, 0.02, 0.6],
              ],
              { touch: 0.4, grit: 0.4 },
            ),
            0.5,
          ],
        ),
        near,
      ),
  },
  error: {
    gain: 0.45,
    make: () => inRoom(mix(0.5, [piezo(beep(0.16, 880, [1, 0.4, 0.3])), 1], [piezo(beep(0.26, 660, [1, 0.4, 0.3])), 1, 0.2]), near),
  },
  chime: { gain: 0.45, make: () => inRoom(mix(1.3, [bar(783.99, 0.9), 0.8], [bar(1046.5, 1.1), 1, 0.17]), near) },
  battery_low: {
    gain: 0.45,
    make: () =>
      inRoom(
        mix(
          0.75,
          [speaker(beep(0.14, 988, [1, 0.3, 0.1])), 1],
          [speaker(beep(0.14, 784, [1, 0.3, 0.1])), 1, 0.2],
          [speaker(beep(0.24, 587, [1, 0.3, 0.1])), 0.9, 0.4],
        ),
        near,
      ),
  },
  call_connect: {
    gain: 0.45,
    make: () => inRoom(mix(0.55, [speaker(beep(0.12, 587, [1, 0.2])), 0.8], [speaker(beep(0.3, 880, [1, 0.2], 0.02)), 1, 0.13]), near),
  },
  call_end: {
    gain: 0.45,
    make: () => inRoom(mix(0.75, ...[0, 0.24, 0.48].map((at) => [speaker(beep(0.15, 425, [1, 0.1])), 1, at])), near),
  },
  /** The dispenser: three beeps and a breath, as its caption says. */
  dispenser_call: {
    loop: true,
    gain: 0.6,
    make: () =>
      pattern(2, [
        [0, 0.15, 2400],
        [0.3, 0.15, 2400],
        [0.58, 0.15, 2400],
      ]),
  },
  /** A watch at the wrist: small and quick. */
  watch_alarm: {
    loop: true,
    gain: 0.5,
    make: () =>
      pattern(1.5, [
        [0, 0.07, 3100],
        [0.16, 0.07, 3100],
        [0.3, 0.07, 3100],
        [0.44, 0.07, 3100],
      ]),
  },
  /** A mat that tells the duty room: two notes, patient. */
  mat_alarm: {
    loop: true,
    gain: 0.55,
    make: () =>
      pattern(
        2,
        [
          [0, 0.28, 740],
          [0.36, 0.4, 988],
        ],
        speaker,
        [1, 0.3, 0.15, 0.1],
      ),
  },
  /** The safety alarm while the line is being opened: the box dials and says so. */
  alarm_call: {
    loop: true,
    gain: 0.65,
    make: () =>
      pattern(
        2.5,
        [
          [0, 0.2, 1400],
          [0.24, 0.2, 1050],
          [0.46, 0.2, 1400],
          [0.68, 0.2, 1050],
          [1.4, 0.8, 425],
        ],
        speaker,
        [1, 0.25, 0.2, 0.08],
      ),
  },
  /** A video call on a tablet: a figure of soft bars that comes round. */
  tablet_ring: {
    loop: true,
    gain: 0.55,
    make: () => {
      const seconds = 3
      const out = silence(seconds)
      const notes = [587.33, 739.99, 880, 1174.66, 880, 739.99, 587.33, 739.99]
      for (const [n, hertz] of notes.entries()) add(out, bar(hertz, 0.6), n * 0.2, n % 4 === 0 ? 1 : 0.75, { round: true })
      return loopInRoom(speaker(out), { seconds: 0.3, wet: 0.16 })
    },
  },
  /** A doorbell of two steel bars, ding and dong, with the knock of its plunger. */
  doorbell: {
    gain: 0.7,
    ref: 1.5,
    make: () => {
      const plate = (hertz, seed) =>
        mix(
          1.5,
          [
            struck(
              1.5,
              [
                [hertz, 1.5, 1],
                [hertz * 2.756, 0.8, 0.45],
                [hertz * 5.404, 0.4, 0.25],
                [hertz * 1.004, 1.4, 0.35],
              ],
              { touch: 0.3, seed },
            ),
            1,
          ],
          [times(noise(0.02, seed, 1500, 8000), blow(0.0005, 0.015)), 0.3],
        )
      return inRoom(mix(2.2, [plate(659.26, 501), 1], [plate(523.25, 503), 1, 0.55]), { seconds: 0.7, wet: 0.22, bright: 4000, tail: 0.2 })
    },
  },
}
