// Motors, fans and wheels. A motor is its turning (a tone and its overtones, a little uneven), its gears (a higher tone
// that follows), its brushes (noise cut up by the turning) and the case they sit in (a resonance).
import {
  add,
  around,
  band,
  ending,
  from,
  high,
  inRoom,
  line,
  loopInRoom,
  mix,
  noise,
  noiseLoop,
  random,
  silence,
  struck,
  swing,
  times,
  tone,
  whole,
} from './dsp.mjs'

const near = { seconds: 0.22, wet: 0.14, bright: 4500, tail: 0.1 }

/** A motor that runs and runs: `turns` a second, gears of so many teeth, brushes, in a case with these resonances [hertz, quality, strength]. */
function motor(seconds, { turns, teeth = 0, gear = 0.3, brushes = 0.2, air = [200, 3000, 0.1], body = [], seed }) {
  const base = whole(turns, seconds)
  const uneven = swing(seconds, 3, 0.06, 0.2)
  const hum = from(seconds, (t) => {
    const turn = 2 * Math.PI * base * t + 0.5 * Math.sin((2 * Math.PI * 2 * t) / seconds)
    let value = Math.sin(turn) + 0.6 * Math.sin(2 * turn + 1) + 0.42 * Math.sin(3 * turn + 2) + 0.25 * Math.sin(5 * turn)
    if (teeth > 0) value += gear * (Math.sin(teeth * turn + 0.8 * Math.sin(turn)) + 0.4 * Math.sin(2 * teeth * turn))
    return value * uneven(t)
  })
  const grit = times(noiseLoop(seconds, seed, 700, 7000), (t) => brushes * (0.5 + 0.5 * Math.sin(2 * Math.PI * base * 2 * t)) ** 2)
  const out = mix(seconds, [hum, 0.3], [grit, 1], [noiseLoop(seconds, seed + 1, air[0], air[1]), air[2]])
  const cased = around(out, (sound) =>
    body.reduce((sum, [hertz, quality, strength]) => add(sum, band(sound, hertz, quality), 0, strength), Float32Array.from(sound)),
  )
  return loopInRoom(cased, { seconds: 0.25, wet: 0.12, bright: 4000 })
}

/** A vacuum cleaner's fan as it comes up or goes down: turning speed by time. */
function fan(seconds, turns, loud, seed) {
  const whine = tone(seconds, (t) => turns(t) * 7, [1, 0.35, 0.2, 0.1])
  const hum = tone(seconds, turns, [1, 0.7, 0.4, 0.3])
  const air = band(noise(seconds, seed, 250, 7000), (t) => 500 + turns(t) * 9, 0.5)
  return mix(seconds, [times(whine, loud), 0.16], [times(hum, loud), 0.22], [times(air, loud), 0.9])
}

const chirp = (seconds, hertz) => times(tone(seconds, hertz, [1, 0.15, 0.1]), (t) => Math.min(1, t / 0.01, (seconds - t) / 0.03))

export const sounds = {
  vacuum_run: {
    loop: true,
    gain: 0.55,
    make: () =>
      motor(3, {
        turns: 148,
        teeth: 7,
        gear: 0.22,
        brushes: 0.35,
        air: [250, 6500, 0.75],
        body: [
          [520, 3, 0.8],
          [1450, 4, 0.4],
        ],
        seed: 301,
      }),
  },
  vacuum_start: {
    gain: 0.55,
    make: () =>
      ending(
        mix(
          1.3,
          [chirp(0.12, 880), 0.3],
          [chirp(0.16, 1318), 0.3, 0.13],
          [fan(1, line([0, 12], [0.7, 140], [1, 148]), line([0, 0], [0.25, 0.5], [0.9, 1]), 311), 0.8, 0.3],
        ),
        0.12,
      ),
  },
  vacuum_dock: {
    gain: 0.5,
    make: () =>
      inRoom(
        mix(
          1.5,
          [fan(0.6, line([0, 148], [0.6, 20]), line([0, 0.8], [0.6, 0]), 321), 0.8],
          [
            struck(
              0.2,
              [
                [210, 0.09, 1],
                [930, 0.04, 0.5],
              ],
              { touch: 1, seed: 323, grit: 0.3 },
            ),
            0.6,
            0.55,
          ],
          [chirp(0.14, 1318), 0.3, 0.85],
          [chirp(0.22, 880), 0.3, 1.0],
        ),
        near,
      ),
  },
  vacuum_stuck: {
    gain: 0.6,
    make: () => {
      const strain = times(
        fan(0.9, (t) => 60 + 22 * Math.sin(2 * Math.PI * 7 * t), line([0, 0], [0.08, 1], [0.8, 0.8], [0.9, 0]), 331),
        0.9,
      )
      return inRoom(mix(1.6, [strain, 1], [chirp(0.15, 660), 0.4, 1], [chirp(0.15, 494), 0.4, 1.2], [chirp(0.2, 392), 0.4, 1.4]), near)
    },
  },
  hoist_motor: {
    loop: true,
    gain: 0.45,
    make: () =>
      motor(2, {
        turns: 47,
        teeth: 23,
        gear: 0.35,
        brushes: 0.22,
        air: [150, 2500, 0.12],
        body: [
          [310, 5, 1],
          [1080, 6, 0.6],
        ],
        seed: 341,
      }),
  },
  bed_motor: {
    loop: true,
    gain: 0.4,
    make: () =>
      motor(2, {
        turns: 58,
        teeth: 11,
        gear: 0.5,
        brushes: 0.28,
        air: [150, 1800, 0.2],
        body: [
          [240, 4, 1],
          [640, 5, 1.2],
        ],
        seed: 351,
      }),
  },
  dryer: {
    loop: true,
    gain: 0.4,
    make: () => motor(2, { turns: 102, teeth: 9, gear: 0.12, brushes: 0.06, air: [300, 4200, 0.9], body: [[780, 2, 0.5]], seed: 361 }),
  },
  wheels: {
    loop: true,
    gain: 0.4,
    make: () => {
      const seconds = 2
      const roll = noiseLoop(seconds, 371, 60, 1400)
      const wobble = (t) => 0.65 + 0.35 * Math.sin(2 * Math.PI * 2 * t) + 0.15 * Math.sin(2 * Math.PI * 6 * t + 1)
      const out = times(roll, wobble)
      const next = random(373)
      // the joints of the floor and a bearing that ticks once a turn
      for (let n = 0; n < 4; n++)
        add(
          out,
          struck(
            0.12,
            [
              [140, 0.06, 1],
              [620, 0.03, 0.5],
              [1900, 0.02, 0.3],
            ],
            { touch: 0.8, seed: 375 + n },
          ),
          n / 2 + next() * 0.03,
          0.5,
          { round: true },
        )
      return loopInRoom(out, { seconds: 0.25, wet: 0.15, bright: 3500 })
    },
  },
  fridge: {
    loop: true,
    gain: 0.3,
    ref: 0.8,
    make: () => {
      const seconds = 4
      const at = (hertz, phase) => (t) => Math.sin(2 * Math.PI * whole(hertz, seconds) * t + phase)
      const tones = [
        [50, 0.5],
        [100, 1],
        [150, 0.3],
        [200, 0.5],
        [300, 0.3],
        [400, 0.22],
      ].map(([hertz, share], n) => [at(hertz, n), share])
      const slow = swing(seconds, 1, 0.12)
      const hum = from(seconds, (t) => tones.reduce((sum, [wave, share]) => sum + share * wave(t), 0) * slow(t) * 0.2)
      const coolant = times(noiseLoop(seconds, 383, 350, 1800), swing(seconds, 2, 0.4, 0.3))
      const rattle = times(noiseLoop(seconds, 385, 1500, 5000), (t) => (0.5 + 0.5 * Math.sin(2 * Math.PI * 50 * t)) ** 6)
      return loopInRoom(mix(seconds, [hum, 1], [coolant, 0.2], [rattle, 0.22]), { seconds: 0.3, wet: 0.15 })
    },
  },
  clock: {
    loop: true,
    gain: 0.3,
    ref: 0.8,
    make: () => {
      const seconds = 2
      const out = silence(seconds)
      // a wall clock of wood: the escapement falls twice a second, no two falls quite alike
      const fall = (pitch, seed) =>
        mix(
          0.25,
          [
            struck(
              0.2,
              [
                [1720 * pitch, 0.035, 1],
                [2890 * pitch, 0.025, 0.8],
                [4650 * pitch, 0.016, 0.5],
              ],
              { touch: 0.2, seed, grit: 0.2 },
            ),
            0.7,
          ],
          [
            struck(
              0.25,
              [
                [236 * pitch, 0.1, 1],
                [388, 0.07, 0.6],
              ],
              { touch: 1.2, seed: seed + 1 },
            ),
            0.7,
          ],
          [struck(0.1, [[2300 * pitch, 0.02, 1]], { touch: 0.2, seed: seed + 2 }), 0.25, 0.031],
        )
      for (const [n, pitch] of [1, 0.9, 1.01, 0.895].entries()) add(out, fall(pitch, 391 + 5 * n), n / 2, 1, { round: true })
      return loopInRoom(out, { seconds: 0.45, wet: 0.2, bright: 4200 })
    },
  },
  buzz: {
    gain: 0.5,
    make: () =>
      inRoom(
        high(
          times(tone(0.5, 168, [1, 0.7, 0.6, 0.3, 0.3, 0.2]), (t) => Math.min(1, t / 0.015, (0.5 - t) / 0.04)),
          120,
        ),
        near,
      ),
  },
}
