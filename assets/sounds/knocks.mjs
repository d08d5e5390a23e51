// Things that meet: clicks, latches, locks, lids, hooks, a door. Struck bodies with a little grit.
import { creaking, drag, near, plastic, rattle, snap, steel, wood } from './bodies.mjs'
import { add, band, ending, from, high, inRoom, line, mix, noise, plucked, struck, times } from './dsp.mjs'

export const sounds = {
  click: { gain: 0.35, make: () => inRoom(snap(1, 0.028, 11), near) },
  lamp_click: { gain: 0.4, make: () => inRoom(snap(1.5, 0.04, 21, 0.3), near) },
  latch: {
    gain: 0.5,
    make: () =>
      inRoom(mix(0.3, [snap(1.3, 0.05, 31, 0.6), 0.7], [struck(0.25, steel(1480, 0.16), { touch: 0.3, seed: 33 }), 0.5, 0.05]), near),
  },
  clunk: {
    gain: 0.6,
    make: () =>
      inRoom(
        mix(
          0.35,
          [struck(0.3, wood(148, 0.16), { touch: 1.4, seed: 41, grit: 0.2 }), 1],
          [struck(0.1, plastic(1.8), { touch: 0.8, seed: 42, grit: 0.4 }), 0.5, 0.004],
        ),
        near,
      ),
  },
  lid: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.5,
          [drag(0.16, 51, 1500, 6000, line([0, 0], [0.08, 0.25], [0.16, 0])), 1],
          [struck(0.3, plastic(2.4), { touch: 0.7, seed: 53, grit: 0.5 }), 1, 0.16],
          [struck(0.2, plastic(2), { touch: 0.5, seed: 54 }), 0.35, 0.22],
        ),
        near,
      ),
  },
  key: {
    gain: 0.45,
    make: () =>
      inRoom(
        add(
          rattle(0.34, 11, 61, (next) =>
            struck(0.1, steel(2600 + 2600 * next(), 0.07), { touch: 0.15, seed: Math.floor(next() * 1e6), grit: 0.25 }),
          ),
          snap(0.9, 0.035, 65, 0.8),
          0.2,
          0.9,
        ),
        near,
      ),
  },
  lock_turn: {
    gain: 0.6,
    make: () =>
      inRoom(
        mix(
          0.75,
          [
            from(
              0.42,
              (t) =>
                0.16 * Math.sin(2 * Math.PI * 190 * t) * (1 + 0.7 * Math.sin(2 * Math.PI * 61 * t)) * Math.min(1, t * 40, (0.42 - t) * 30),
            ),
            1,
          ],
          [
            times(
              noise(0.42, 71, 900, 4200),
              (t) => 0.22 * (0.6 + 0.4 * Math.sin(2 * Math.PI * 122 * t)) * Math.min(1, t * 40, (0.42 - t) * 30),
            ),
            1,
          ],
          [struck(0.3, [...wood(165, 0.18), ...steel(820, 0.1)], { touch: 0.8, seed: 73, grit: 0.7 }), 1, 0.42],
        ),
        near,
      ),
  },
  key_box: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.6,
          [snap(0.8, 0.02, 81, 0.8), 0.6],
          [struck(0.4, steel(640, 0.3), { touch: 0.4, seed: 83, grit: 0.6 }), 0.9, 0.13],
          [
            rattle(0.3, 5, 85, (next) => struck(0.08, steel(3000 + 2500 * next(), 0.06), { touch: 0.15, seed: Math.floor(next() * 1e6) })),
            0.4,
            0.22,
          ],
        ),
        near,
      ),
  },
  hook: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.6,
          [struck(0.5, steel(1120, 0.42), { touch: 0.25, seed: 91, grit: 0.4 }), 1],
          [struck(0.3, steel(1330, 0.25), { touch: 0.2, seed: 92 }), 0.6, 0.07],
        ),
        near,
      ),
  },
  brake: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.4,
          [drag(0.07, 101, 700, 3000, line([0, 0], [0.02, 0.5], [0.07, 0])), 1],
          [struck(0.25, [...steel(940, 0.1), ...wood(210, 0.09)], { touch: 0.5, seed: 103, grit: 0.8 }), 1, 0.06],
        ),
        near,
      ),
  },
  withdraw: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          0.65,
          [from(0.36, (t) => 0.2 * Math.sin(2 * Math.PI * (140 + 60 * Math.sin(9 * t)) * t) * Math.min(1, t * 50, (0.36 - t) * 25)), 1],
          [drag(0.36, 171, 500, 2400, line([0, 0], [0.03, 0.4], [0.3, 0.35], [0.36, 0])), 1],
          [struck(0.2, plastic(1.6), { touch: 0.5, seed: 173, grit: 0.7 }), 1, 0.36],
        ),
        near,
      ),
  },
  vacuum_bump: {
    gain: 0.6,
    make: () =>
      inRoom(
        mix(
          0.35,
          [struck(0.3, [...wood(96, 0.16), ...plastic(2.8)], { touch: 1.5, seed: 251, grit: 0.3 }), 1],
          [struck(0.2, plastic(2.1), { touch: 0.7, seed: 252 }), 0.4, 0.05],
        ),
        near,
      ),
  },
  door: {
    gain: 0.7,
    make: () =>
      inRoom(
        mix(
          1.35,
          [snap(1.7, 0.06, 261, 0.6), 0.5],
          [creaking(0.55, 263, 280, (along) => 20 + 26 * along), 0.16, 0.2],
          [band(noise(0.6, 265, 120, 900), 320, 0.8), 0.05, 0.25],
          [
            ending(struck(0.5, [...wood(118, 0.26), ...wood(231, 0.18), ...wood(540, 0.08)], { touch: 1.1, seed: 267, grit: 0.7 })),
            1,
            0.86,
          ],
          [high(plucked(0.2, 880, 269, 0.3, 0.97), 500), 0.12, 0.88],
        ),
        { seconds: 0.5, wet: 0.25, bright: 3500, tail: 0.25 },
      ),
  },
}
