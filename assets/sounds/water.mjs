// Water: a hiss for the many drops and single bubbles for those one hears (a bubble is a tone that rises as it shrinks).
import {
  add,
  band,
  blow,
  ending,
  from,
  inRoom,
  line,
  loopInRoom,
  low,
  mix,
  noise,
  noiseLoop,
  random,
  silence,
  struck,
  times,
} from './dsp.mjs'

const tiles = { seconds: 0.7, wet: 0.28, bright: 6500 }

/** One bubble: a tone of its size that rises and is gone. */
const bubble = (hertz, fall) =>
  times(
    from(fall * 1.2, (t) => Math.sin(2 * Math.PI * hertz * (t + (0.8 * t * t) / fall))),
    blow(0.002, fall),
  )

/** Many bubbles; `often` a second, sizes between two pitches; in a loop they come round. */
function bubbles(seconds, seed, { often, lowest, highest, loop = false, shape = () => 1 }) {
  const next = random(seed)
  const out = silence(seconds)
  for (let n = 0; n < often * seconds; n++) {
    const at = next() * (loop ? seconds : seconds - 0.12)
    const hertz = lowest * (highest / lowest) ** next()
    add(out, bubble(hertz, 0.02 + (14 / hertz) * (0.5 + next())), at, next() ** 2 * shape(at), { round: loop })
  }
  return out
}

export const sounds = {
  tap: {
    loop: true,
    gain: 0.45,
    ref: 0.8,
    make: () => {
      const seconds = 2.5
      const stream = noiseLoop(seconds, 601, 900, 7500)
      const bowl = times(noiseLoop(seconds, 603, 180, 900), 0.9)
      return loopInRoom(
        mix(seconds, [stream, 0.5], [bowl, 0.35], [bubbles(seconds, 605, { often: 220, lowest: 420, highest: 2600, loop: true }), 0.35]),
        { ...tiles, seconds: 0.35, wet: 0.16 },
      )
    },
  },
  water_spray: {
    loop: true,
    gain: 0.45,
    make: () => {
      const seconds = 2
      const jet = times(noiseLoop(seconds, 611, 1600, 9000), (t) => 1 + 0.12 * Math.sin(2 * Math.PI * 9 * t))
      const pump = from(seconds, (t) => Math.sin(2 * Math.PI * 96 * t) + 0.5 * Math.sin(2 * Math.PI * 192 * t + 1))
      return loopInRoom(
        mix(
          seconds,
          [jet, 0.6],
          [noiseLoop(seconds, 613, 250, 1300), 0.3],
          [pump, 0.06],
          [bubbles(seconds, 615, { often: 60, lowest: 500, highest: 2200, loop: true }), 0.25],
        ),
        tiles,
      )
    },
  },
  water_stop: {
    gain: 0.45,
    make: () => {
      const fading = line([0, 0.8], [0.12, 0.3], [0.3, 0])
      const out = mix(
        0.9,
        [times(noise(0.4, 621, 1400, 8000), fading), 0.6],
        [
          struck(
            0.15,
            [
              [320, 0.07, 1],
              [900, 0.04, 0.5],
            ],
            { touch: 1, seed: 623, grit: 0.2 },
          ),
          0.5,
          0.1,
        ],
      )
      for (const [at, hertz] of [
        [0.34, 980],
        [0.52, 1240],
        [0.78, 1090],
      ])
        add(out, bubble(hertz, 0.05), at, 0.4)
      return inRoom(out, { ...tiles, tail: 0.3 })
    },
  },
  flush: {
    gain: 0.55,
    make: () => {
      const seconds = 3
      const rush = line([0, 0], [0.08, 0.6], [0.5, 1], [1.5, 0.75], [2.2, 0.25], [3, 0])
      const fall = times(
        band(noise(seconds, 631, 150, 6000), (t) => 500 + 900 * rush(t), 0.35),
        rush,
      )
      const pipe = times(low(noise(seconds, 633, 60, 420), 260), line([0, 0], [0.3, 0.4], [1.7, 1], [2.4, 0.4], [3, 0]))
      const gulp = bubbles(seconds, 635, {
        often: 120,
        lowest: 140,
        highest: 900,
        shape: line([0, 0.2], [0.6, 0.6], [1.8, 1], [2.5, 0.5], [3, 0]),
      })
      return inRoom(
        ending(
          mix(
            seconds,
            [fall, 1.2],
            [pipe, 0.8],
            [gulp, 0.4],
            [
              struck(
                0.15,
                [
                  [700, 0.05, 1],
                  [1900, 0.03, 0.5],
                ],
                { touch: 0.5, seed: 637, grit: 0.4 },
              ),
              0.6,
            ],
          ),
          0.3,
        ),
        { ...tiles, tail: 0.3 },
      )
    },
  },
  /** The water comes to the boil, and the switch jumps. */
  kettle: {
    gain: 0.5,
    ref: 0.8,
    make: () => {
      const seconds = 4.6
      const rising = line([0, 0.12], [2.2, 0.5], [3.7, 1], [4.1, 0.75], [4.6, 0.1])
      const hiss = times(noise(seconds, 401, 500, 3200), (t) => 0.35 * rising(t))
      const rumble = times(low(noise(seconds, 403, 70, 700), 420), rising)
      const next = random(405)
      const out = mix(seconds, [hiss, 1], [rumble, 1.1])
      let at = 1.4
      while (at < seconds - 0.35) {
        const pitch = 260 + 520 * next()
        add(
          out,
          times(
            from(0.07, (t) => Math.sin(2 * Math.PI * (pitch * t + 2200 * t * t))),
            blow(0.006, 0.06),
          ),
          at,
          0.22 * rising(at) * next(),
        )
        at += 0.004 + 0.05 * next() * (1.1 - rising(at))
      }
      add(
        out,
        struck(
          0.2,
          [
            [1500, 0.03, 1],
            [620, 0.05, 0.8],
            [3300, 0.02, 0.5],
          ],
          { touch: 0.4, seed: 407, grit: 0.5 },
        ),
        4.42,
        0.9,
      )
      return inRoom(ending(out, 0.3), { seconds: 0.22, wet: 0.14, bright: 4500, tail: 0.1 })
    },
  },
}
