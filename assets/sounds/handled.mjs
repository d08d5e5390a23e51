// Things in somebody's hands or under them: wood, cords, cloth, pills, a jar.
import { creaking, drag, near, plastic, rattle, steel, wood } from './bodies.mjs'
import { add, blow, from, inRoom, line, low, mix, noise, silence, struck, times } from './dsp.mjs'

export const sounds = {
  knock: {
    gain: 0.7,
    make: () => {
      const one = (seed) => struck(0.2, wood(205, 0.13), { touch: 1.6, seed, grit: 0.25 })
      return inRoom(mix(0.75, [one(111), 0.85], [one(112), 1, 0.19], [one(113), 0.75, 0.4]), {
        ...near,
        wet: 0.25,
        seconds: 0.4,
        tail: 0.2,
      })
    },
  },
  board: {
    gain: 0.6,
    make: () =>
      inRoom(
        mix(
          0.5,
          [struck(0.4, wood(142, 0.2), { touch: 1.4, seed: 121, grit: 0.3 }), 1],
          [struck(0.3, wood(168, 0.16), { touch: 1.2, seed: 122, grit: 0.2 }), 0.7, 0.09],
        ),
        { seconds: 0.6, wet: 0.3, bright: 6500, tail: 0.3 },
      ),
  },
  screw: {
    gain: 0.5,
    make: () => {
      const turns = silence(0.85)
      for (const [n, at] of [0, 0.26, 0.52].entries()) {
        add(turns, drag(0.2, 131 + n, 1800 + 300 * n, 5200, line([0, 0], [0.05, 0.5], [0.16, 0.35], [0.2, 0])), at, 0.8)
        add(
          turns,
          creaking(0.2, 135 + n, 620 + 70 * n, () => 70),
          at,
          0.5,
        )
      }
      return inRoom(turns, near)
    },
  },
  creak: {
    gain: 0.5,
    make: () =>
      inRoom(
        creaking(0.9, 141, 330, (along) => 34 + 50 * along),
        near,
      ),
  },
  sit: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.8,
          [low(drag(0.5, 151, 90, 900, line([0, 0], [0.05, 1], [0.2, 0.35], [0.5, 0])), 700), 1],
          [drag(0.4, 153, 1200, 5000, line([0, 0], [0.06, 0.16], [0.4, 0])), 1],
          [creaking(0.45, 155, 240, () => 26), 0.35, 0.16],
        ),
        near,
      ),
  },
  pills: {
    gain: 0.55,
    make: () =>
      inRoom(
        rattle(0.75, 17, 161, (next) =>
          struck(
            0.09,
            [
              [1900 + 1800 * next(), 0.03, 1],
              [4100 + 1500 * next(), 0.02, 0.8],
              [760 + 200 * next(), 0.05, 0.4],
            ],
            { touch: 0.12, seed: Math.floor(next() * 1e6), grit: 0.3 },
          ),
        ),
        near,
      ),
  },
  cord: { gain: 0.4, make: () => inRoom(drag(0.5, 181, 1400, 5500, line([0, 0], [0.06, 0.7], [0.35, 0.45], [0.5, 0])), near) },
  sling: {
    gain: 0.45,
    make: () =>
      inRoom(
        mix(
          0.9,
          [drag(0.8, 191, 350, 3200, line([0, 0], [0.1, 0.8], [0.3, 0.35], [0.5, 0.6], [0.8, 0])), 1],
          [creaking(0.5, 193, 180, () => 22), 0.2, 0.2],
        ),
        near,
      ),
  },
  slip: {
    gain: 0.6,
    make: () =>
      inRoom(
        mix(
          0.5,
          [drag(0.12, 201, 900, 7000, line([0, 0], [0.09, 0.9], [0.12, 0])), 1],
          [struck(0.3, plastic(2.6), { touch: 0.5, seed: 203, grit: 1 }), 1, 0.11],
          [struck(0.2, plastic(2.2), { touch: 0.6, seed: 204 }), 0.5, 0.24],
        ),
        near,
      ),
  },
  jump_on: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.55,
          [drag(0.3, 211, 1000, 6000, line([0, 0], [0.24, 0.5], [0.3, 0])), 1],
          [
            struck(
              0.2,
              [
                [190, 0.08, 1],
                [410, 0.05, 0.4],
              ],
              { touch: 3, seed: 213 },
            ),
            0.9,
            0.29,
          ],
        ),
        near,
      ),
  },
  jar_twist: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.7,
          [creaking(0.55, 221, 1250, (along) => 90 + 70 * along), 0.6],
          [drag(0.55, 223, 1500, 6500, line([0, 0], [0.1, 0.25], [0.45, 0.35], [0.55, 0])), 1],
        ),
        near,
      ),
  },
  jar_pop: {
    gain: 0.7,
    make: () =>
      inRoom(
        mix(
          0.4,
          [
            times(
              from(0.09, (t) => Math.sin(2 * Math.PI * (430 * t + 2600 * t * t))),
              blow(0.002, 0.08),
            ),
            1,
          ],
          [struck(0.3, steel(2250, 0.18), { touch: 0.15, seed: 231 }), 0.35, 0.003],
          [times(noise(0.15, 233, 1500, 8000), blow(0.002, 0.12)), 0.25, 0.004],
        ),
        near,
      ),
  },
  step_on: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.4,
          [
            struck(
              0.3,
              [
                [92, 0.12, 1],
                [170, 0.08, 0.5],
              ],
              { touch: 4, seed: 241 },
            ),
            1,
          ],
          [drag(0.2, 243, 300, 2200, line([0, 0], [0.02, 0.5], [0.2, 0])), 0.6],
        ),
        near,
      ),
  },
}
