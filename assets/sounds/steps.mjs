// Steps of a soft shoe on four floors, three of each. A step is the heel, the sole that rolls after it, and the floor that answers.
import { inRoom, line, low, mix, noise, struck, times } from './dsp.mjs'

const shoes = [
  { pitch: 1, roll: 0.085, hard: 1 },
  { pitch: 0.93, roll: 0.1, hard: 0.85 },
  { pitch: 1.06, roll: 0.075, hard: 0.92 },
]

/** Sole on floor: a short brush of noise between two pitches. */
const brush = (seed, lowest, highest, seconds) =>
  times(noise(seconds, seed, lowest, highest), line([0, 0], [0.004, 1], [seconds * 0.4, 0.4], [seconds, 0]))

const floors = {
  /** boards that carry the step a little further than the foot */
  wood: ({ pitch, roll, hard }, seed) =>
    inRoom(
      mix(
        0.34,
        [
          struck(
            0.3,
            [
              [96 * pitch, 0.16, 1],
              [182 * pitch, 0.11, 0.7],
              [330 * pitch, 0.06, 0.35],
              [760 * pitch, 0.03, 0.15],
            ],
            { touch: 2, seed },
          ),
          hard,
        ],
        [brush(seed + 1, 500, 3800, 0.05), 0.25 * hard],
        [
          struck(
            0.15,
            [
              [128 * pitch, 0.08, 1],
              [410, 0.03, 0.3],
            ],
            { touch: 3, seed: seed + 2 },
          ),
          0.4,
          roll,
        ],
        [brush(seed + 3, 700, 3000, 0.08), 0.14, roll],
      ),
      { seconds: 0.3, wet: 0.12, bright: 3000, tail: 0.06 },
    ),
  tile: ({ pitch, roll, hard }, seed) =>
    inRoom(
      mix(
        0.3,
        [
          struck(
            0.2,
            [
              [640 * pitch, 0.03, 0.6],
              [1350 * pitch, 0.022, 0.5],
              [2500 * pitch, 0.015, 0.35],
              [140, 0.06, 0.8],
            ],
            { touch: 0.7, seed, grit: 0.2 },
          ),
          hard,
        ],
        [brush(seed + 1, 1200, 6500, 0.07), 0.25, roll],
      ),
      { seconds: 0.75, wet: 0.3, bright: 6500, tail: 0.14 },
    ),
  rug: ({ pitch, roll, hard }, seed) =>
    inRoom(
      mix(
        0.3,
        [
          low(
            struck(
              0.2,
              [
                [74 * pitch, 0.11, 1],
                [128 * pitch, 0.07, 0.5],
              ],
              { touch: 5, seed },
            ),
            300,
          ),
          hard,
        ],
        [brush(seed + 1, 250, 1500, 0.11), 0.3],
        [brush(seed + 2, 400, 2200, 0.1), 0.2, roll],
      ),
      { seconds: 0.18, wet: 0.06, bright: 1800, tail: 0.04 },
    ),
  /** flags outside, with the grit that lies on them */
  stone: ({ pitch, roll, hard }, seed) =>
    mix(
      0.34,
      [
        struck(
          0.2,
          [
            [118 * pitch, 0.09, 1.4],
            [420 * pitch, 0.05, 0.9],
            [1100 * pitch, 0.015, 0.3],
          ],
          { touch: 1.2, seed, grit: 0.1 },
        ),
        hard,
      ],
      [brush(seed + 1, 1100, 5200, 0.06), 0.16],
      [brush(seed + 2, 1400, 6500, 0.12), 0.14, roll],
    ),
}

export const sounds = Object.fromEntries(
  Object.entries(floors).flatMap(([floor, step], kind) =>
    shoes.map((shoe, n) => [`step_${floor}_${n + 1}`, { gain: 0.35, ref: 1, make: () => step(shoe, 901 + kind * 30 + n * 7) }]),
  ),
)
