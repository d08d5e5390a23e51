// What comes in through an open door: the street behind the house, and three birds of a Danish garden in spring.
import { add, attackOf, from, inRoom, line, low, mix, noiseLoop, silence, swing, times, tone } from './dsp.mjs'

const garden = { seconds: 0.6, wet: 0.12, bright: 3500, size: 2.4, tail: 0.2 }

/** One note of a bird: a path of pitch [seconds, hertz] and how it swells. */
function note(seconds, path, { trill = 0, depth = 0, hoarse = 0 } = {}) {
  const pitch = line(...path)
  const voice = tone(seconds, (t) => pitch(t) * (1 + depth * Math.sin(2 * Math.PI * trill * t)), [1, 0.06 + hoarse, hoarse])
  return attackOf(
    times(voice, (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 0.7),
    0.004,
  )
}

/** Notes one after another: [at, note, strength]. */
function song(seconds, notes) {
  const out = silence(seconds)
  for (const [at, sound, strength = 1] of notes) add(out, sound, at, strength)
  return inRoom(out, garden)
}

export const sounds = {
  /** A blackbird: a few slow flutes, and a scribble at the end. */
  birds_1: {
    gain: 0.45,
    ref: 3,
    make: () =>
      song(2.1, [
        [
          0.01,
          note(0.22, [
            [0, 1900],
            [0.08, 2350],
            [0.22, 2150],
          ]),
        ],
        [
          0.27,
          note(0.3, [
            [0, 2500],
            [0.12, 2050],
            [0.3, 1750],
          ]),
          0.9,
        ],
        [
          0.63,
          note(0.2, [
            [0, 1650],
            [0.2, 2250],
          ]),
          0.9,
        ],
        [
          0.87,
          note(
            0.34,
            [
              [0, 2700],
              [0.1, 2250],
              [0.34, 2300],
            ],
            { trill: 26, depth: 0.02 },
          ),
          0.8,
        ],
        [
          1.3,
          note(0.08, [
            [0, 4200],
            [0.08, 5200],
          ]),
          0.35,
        ],
        [
          1.4,
          note(0.07, [
            [0, 5400],
            [0.07, 3900],
          ]),
          0.35,
        ],
        [
          1.5,
          note(0.1, [
            [0, 4500],
            [0.05, 6100],
            [0.1, 4700],
          ]),
          0.3,
        ],
        [
          1.64,
          note(0.09, [
            [0, 5600],
            [0.09, 4300],
          ]),
          0.22,
        ],
      ]),
  },
  /** A great tit: the saw that says spring. */
  birds_2: {
    gain: 0.4,
    ref: 3,
    make: () =>
      song(
        1.7,
        [0, 1, 2, 3].flatMap((n) => [
          [
            0.01 + n * 0.4,
            note(
              0.13,
              [
                [0, 4500],
                [0.13, 4300],
              ],
              { hoarse: 0.03 },
            ),
            0.9,
          ],
          [
            0.16 + n * 0.4,
            note(
              0.17,
              [
                [0, 3350],
                [0.17, 3250],
              ],
              { hoarse: 0.03 },
            ),
            0.8,
          ],
        ]),
      ),
  },
  /** House sparrows in the hedge: short, of no tune, and never one alone. */
  birds_3: {
    gain: 0.35,
    ref: 3,
    make: () =>
      song(
        1.5,
        [0, 0.19, 0.5, 0.62, 0.93, 1.2].map((at, n) => [
          0.01 + at,
          note(
            0.11,
            [
              [0, 3000 + 130 * n],
              [0.03, 4300 - 90 * n],
              [0.11, 2700],
            ],
            { trill: 70, depth: 0.03, hoarse: 0.12 },
          ),
          n % 2 === 0 ? 0.9 : 0.5,
        ]),
      ),
  },
  /** Cars on a road two houses away: a low carpet and one that passes. */
  street: {
    loop: true,
    gain: 0.35,
    ref: 4,
    thrifty: true,
    make: () => {
      const seconds = 5
      const carpet = times(noiseLoop(seconds, 801, 45, 320), swing(seconds, 1, 0.25))
      const passing = (t) => 0.15 + Math.exp(-(((t - 2.5) / 0.9) ** 2))
      const tyres = times(noiseLoop(seconds, 803, 250, 1300), passing)
      const engine = times(
        from(
          seconds,
          (t) =>
            Math.sin(2 * Math.PI * (78 * t - 1.5 * Math.tanh((t - 2.5) / 0.7))) +
            0.5 * Math.sin(2 * Math.PI * (156 * t - 3 * Math.tanh((t - 2.5) / 0.7))),
        ),
        (t) => Math.exp(-(((t - 2.5) / 0.7) ** 2)),
      )
      return mix(seconds, [carpet, 1], [tyres, 0.3], [low(engine, 240), 0.06])
    },
  },
}
