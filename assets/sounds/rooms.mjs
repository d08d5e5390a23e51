// The tone of a place: what one hears when one hears nothing. Air in a size and a furnishing of its own, a little of what lies behind the walls.
import { add, around, band, high, loopInRoom, low, mix, noiseLoop, random, silence, struck, swing, times } from './dsp.mjs'

const seconds = 4

/** Soft noise that falls with the pitch, as air in a room does; resonances [hertz, quality, strength] are the room's own. */
function air(seed, { dull, resonances = [], breath = 0.1 }) {
  const base = times(noiseLoop(seconds, seed, 35, dull), swing(seconds, 1, breath, 0.1))
  const deep = times(noiseLoop(seconds, seed + 1, 30, 110), swing(seconds, 2, breath * 1.5, 0.6))
  const toned = around(base, (sound) =>
    resonances.reduce((sum, [hertz, quality, strength]) => add(sum, band(sound, hertz, quality), 0, strength), low(sound, dull * 0.7)),
  )
  return mix(seconds, [toned, 1], [deep, 1.4])
}

/** Small far sounds at odd moments, the same each round: a pipe, a floor, a leaf. */
function sprinkled(seed, count, one, gain) {
  const next = random(seed)
  const out = silence(seconds)
  for (let n = 0; n < count; n++) add(out, one(next, n), next() * seconds, gain * (0.4 + 0.6 * next()), { round: true })
  return out
}

export const sounds = {
  /** Carpet, books and curtains: dark and close; somewhere the house gives a little. */
  room_living: {
    loop: true,
    gain: 0.35,
    thrifty: true,
    make: () =>
      mix(
        seconds,
        [
          air(701, {
            dull: 420,
            resonances: [
              [92, 3, 1.2],
              [168, 4, 0.7],
            ],
          }),
          1,
        ],
        [
          loopInRoom(
            sprinkled(
              703,
              2,
              (next) =>
                struck(
                  0.2,
                  [
                    [150 + 60 * next(), 0.08, 1],
                    [410, 0.04, 0.3],
                  ],
                  { touch: 2, seed: 705 },
                ),
              1,
            ),
            { seconds: 0.4, wet: 0.6 },
          ),
          0.02,
        ],
      ),
  },
  /** Hard fronts and a window: brighter, with the ventilator's breath. */
  room_kitchen: {
    loop: true,
    gain: 0.35,
    thrifty: true,
    make: () =>
      mix(
        seconds,
        [
          air(711, {
            dull: 900,
            resonances: [
              [205, 5, 0.8],
              [620, 4, 0.5],
            ],
          }),
          1,
        ],
        [times(noiseLoop(seconds, 713, 300, 2200), swing(seconds, 3, 0.15)), 0.12],
      ),
  },
  /** Tiles: a small hollow ring, a fan, a drop now and then. */
  room_bath: {
    loop: true,
    gain: 0.35,
    thrifty: true,
    make: () =>
      mix(
        seconds,
        [
          loopInRoom(
            air(721, {
              dull: 1500,
              resonances: [
                [290, 9, 1.5],
                [585, 9, 0.9],
                [870, 9, 0.5],
              ],
            }),
            { seconds: 0.9, wet: 0.3, bright: 7000 },
          ),
          1,
        ],
        [
          loopInRoom(
            sprinkled(
              723,
              2,
              (next) =>
                struck(
                  0.12,
                  [
                    [1150 + 500 * next(), 0.06, 1],
                    [2600, 0.03, 0.4],
                  ],
                  { touch: 0.4, seed: 725 },
                ),
              1,
            ),
            { seconds: 1, wet: 0.7, bright: 8000 },
          ),
          0.05,
        ],
      ),
  },
  /** Stairs and hall: long and stony, a door and steps of others far off. */
  room_hall: {
    loop: true,
    gain: 0.35,
    thrifty: true,
    make: () =>
      mix(
        seconds,
        [
          loopInRoom(
            air(731, {
              dull: 650,
              resonances: [
                [128, 6, 1.3],
                [256, 7, 0.8],
                [390, 7, 0.5],
              ],
            }),
            { seconds: 1.4, wet: 0.35, bright: 3000, size: 2 },
          ),
          1,
        ],
        [
          loopInRoom(
            sprinkled(
              733,
              3,
              (next) =>
                struck(
                  0.3,
                  [
                    [75 + 20 * next(), 0.15, 1],
                    [180, 0.08, 0.4],
                  ],
                  { touch: 3, seed: 735 },
                ),
              1,
            ),
            { seconds: 1.5, wet: 0.9, bright: 1500, size: 2 },
          ),
          0.05,
        ],
      ),
  },
  /** Outside: wide and light; the leaves move in slow gusts. */
  room_terrace: {
    loop: true,
    gain: 0.4,
    thrifty: true,
    make: () => {
      const leaves = times(
        noiseLoop(seconds, 741, 1400, 6500),
        (t) => (0.55 + 0.45 * swing(seconds, 1, 0.8, 0.3)(t)) * swing(seconds, 4, 0.2)(t),
      )
      return mix(
        seconds,
        [noiseLoop(seconds, 743, 40, 500), 0.8],
        [leaves, 0.28],
        [around(noiseLoop(seconds, 745, 200, 1200), (sound) => high(sound, 200)), 0.25],
      )
    },
  },
}
