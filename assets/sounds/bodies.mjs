// What most handled things are made of: plastic, wood and steel that are struck, switches, rattles, what is dragged and what creaks.
import { add, from, mix, noise, random, silence, struck } from './dsp.mjs'

export const plastic = (size = 1) => [
  [1150 / size, 0.035, 1],
  [1930 / size, 0.026, 0.7],
  [3120 / size, 0.018, 0.5],
  [4700 / size, 0.012, 0.35],
  [420 / size, 0.05, 0.5],
]
export const wood = (hertz, fall = 0.12) => [
  [hertz, fall, 1],
  [hertz * 2.13, fall * 0.6, 0.5],
  [hertz * 3.4, fall * 0.4, 0.3],
  [hertz * 5.2, fall * 0.25, 0.18],
]
export const steel = (hertz, fall = 0.4) => [
  [hertz, fall, 1],
  [hertz * 1.59, fall * 0.8, 0.7],
  [hertz * 2.76, fall * 0.6, 0.5],
  [hertz * 4.1, fall * 0.4, 0.35],
  [hertz * 5.4, fall * 0.3, 0.25],
]
export const near = { seconds: 0.22, wet: 0.14, bright: 4500, tail: 0.1 }

/** A switch: the finger's press and, a moment later, the spring. */
export function snap(size, apart, seed, grit = 0.5) {
  return mix(
    apart + 0.12,
    [struck(0.1, plastic(size), { touch: 0.4, seed, grit }), 0.5],
    [struck(0.12, plastic(size * 0.9), { touch: 0.25, seed: seed + 7, grit: grit * 1.2 }), 1, apart],
  )
}

/** Many small ones, at times and strengths of their own: pills, beads, keys on a ring. */
export function rattle(seconds, count, seed, one) {
  const next = random(seed)
  const out = silence(seconds)
  for (let n = 0; n < count; n++) {
    const early = next() ** 1.6
    add(out, one(next, n), early * (seconds - 0.12), (0.35 + 0.65 * next()) * (1 - early * 0.6))
  }
  return out
}

/** Something dragged: noise in bands, with an uneven hand. */
export function drag(seconds, seed, lowest, highest, shape) {
  const next = random(seed)
  let hand = 0
  const uneven = from(seconds, () => {
    hand += (next() - 0.5 - hand * 0.02) * 0.05
    return 1 + hand
  })
  return noise(seconds, seed + 3, lowest, highest).map((value, i) => value * uneven[i] * shape(i / 48_000))
}

/** Fibres and wood that give in little jerks. */
export function creaking(seconds, seed, hertz, rate) {
  const next = random(seed)
  const out = silence(seconds)
  let at = 0.004
  while (at < seconds - 0.1) {
    const along = at / seconds
    const strength = Math.sin(Math.PI * Math.min(1, along * 1.1)) * (0.5 + 0.5 * next())
    add(
      out,
      struck(0.06, wood(hertz * (1 + 0.5 * along + 0.04 * next()), 0.035), { touch: 0.6, seed: Math.floor(next() * 1e6) }),
      at,
      strength,
    )
    at += (1 / rate(along)) * (0.8 + 0.4 * next())
  }
  return out
}
