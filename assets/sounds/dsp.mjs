// The tools all sounds are made with: seeded noise, tones, resonating bodies, filters, a small room.
// A sound is a Float32Array of 48 kHz mono samples. Everything is reckoned, nothing recorded; the same seed gives the same sound.
// Loops are periodic by construction: noise of one period, tones of whole cycles, and filters run until they have settled (`around`).

export const RATE = 48_000
export const samples = (seconds) => Math.round(seconds * RATE)

/** Random numbers 0 to 1 that are the same each time (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const silence = (seconds) => new Float32Array(samples(seconds))

/** A sound from a function of the time in seconds. */
export function from(seconds, of) {
  const out = silence(seconds)
  for (let i = 0; i < out.length; i++) out[i] = of(i / RATE)
  return out
}

/** Adds a sound to another at a time; what reaches past the end is left out, or comes round to the beginning of a loop. */
export function add(into, sound, at = 0, gain = 1, { round = false } = {}) {
  const start = samples(at)
  for (let i = 0; i < sound.length; i++) {
    const place = start + i
    if (place >= into.length && !round) break
    into[place % into.length] += sound[i] * gain
  }
  return into
}

/** Several sounds one on the other: [sound, gain, at]. */
export function mix(seconds, ...parts) {
  const out = silence(seconds)
  for (const [sound, gain = 1, at = 0] of parts) add(out, sound, at, gain)
  return out
}

export const times = (sound, gain) => sound.map((value, i) => value * (typeof gain === 'function' ? gain(i / RATE) : gain))

export function white(seconds, seed) {
  const next = random(seed)
  return silence(seconds).map(() => next() * 2 - 1)
}

/** What a process that remembers (a filter, a room) makes of an endless repetition: three rounds, of which the last has settled. */
export function around(loop, process) {
  const thrice = new Float32Array(loop.length * 3)
  for (let round = 0; round < 3; round++) thrice.set(loop, round * loop.length)
  return process(thrice).slice(loop.length * 2, loop.length * 3)
}

/** The nearest frequency that makes whole cycles in a loop. */
export const whole = (hertz, seconds) => Math.max(1, Math.round(hertz * seconds)) / seconds

const shapes = {
  low: (w, a) => [(1 - w) / 2, 1 - w, (1 - w) / 2, 1 + a, -2 * w, 1 - a],
  high: (w, a) => [(1 + w) / 2, -(1 + w), (1 + w) / 2, 1 + a, -2 * w, 1 - a],
  band: (w, a) => [a, 0, -a, 1 + a, -2 * w, 1 - a],
  notch: (w, a) => [1, -2 * w, 1, 1 + a, -2 * w, 1 - a],
}

/** A second-order filter; frequency and quality may be functions of time. */
export function filter(sound, kind, hertz, quality = Math.SQRT1_2) {
  const out = new Float32Array(sound.length)
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  let c = []
  for (let i = 0; i < sound.length; i++) {
    if (i === 0 || (i % 32 === 0 && (typeof hertz === 'function' || typeof quality === 'function'))) {
      const f = Math.min(typeof hertz === 'function' ? hertz(i / RATE) : hertz, RATE * 0.45)
      const q = typeof quality === 'function' ? quality(i / RATE) : quality
      const angle = (2 * Math.PI * f) / RATE
      c = shapes[kind](Math.cos(angle), Math.sin(angle) / (2 * q))
    }
    const x = sound[i]
    const y = (c[0] * x + c[1] * x1 + c[2] * x2 - c[4] * y1 - c[5] * y2) / c[3]
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    out[i] = y
  }
  return out
}

export const low = (sound, hertz, quality) => filter(sound, 'low', hertz, quality)
export const high = (sound, hertz, quality) => filter(sound, 'high', hertz, quality)
export const band = (sound, hertz, quality) => filter(sound, 'band', hertz, quality)

/** Noise within a band whose edges fall off: from `lowest` to `highest` hertz. */
export const noise = (seconds, seed, lowest, highest) => low(high(white(seconds, seed), lowest), highest)

/** The same as a loop without a seam. */
export const noiseLoop = (seconds, seed, lowest, highest) => around(white(seconds, seed), (sound) => low(high(sound, lowest), highest))

/** Straight lines between [seconds, value] points; before the first and after the last it holds. */
export function line(...points) {
  return (t) => {
    for (let i = 1; i < points.length; i++) {
      const [t0, v0] = points[i - 1]
      const [t1, v1] = points[i]
      if (t < t1) return t <= t0 ? v0 : v0 + ((v1 - v0) * (t - t0)) / (t1 - t0)
    }
    return points.at(-1)[1]
  }
}

/** A blow: up within `attack` seconds, then 60 dB down in `fall` seconds. */
export const blow = (attack, fall) => (t) => (t < attack ? t / attack : 10 ** ((-3 * (t - attack)) / fall))

/**
 * A body that is struck: modes [hertz, seconds to fall 60 dB, strength]. `hardness` is how short the touch is in milliseconds:
 * a short touch wakes the high modes, a soft finger only the low ones.
 */
export function struck(seconds, modes, { touch = 1, seed = 1, grit = 0 } = {}) {
  const next = random(seed)
  const out = silence(seconds)
  for (const [hertz, fall, strength] of modes) {
    // the spectrum of a half-sine touch, roughly
    const woken = 1 / (1 + (hertz * touch * 0.001) ** 2)
    const phase = next() * 0.3
    const factor = 10 ** (-3 / (fall * RATE))
    let level = strength * woken
    for (let i = 0; i < out.length && level > 1e-5; i++) {
      out[i] += level * Math.sin((2 * Math.PI * hertz * i) / RATE + phase)
      level *= factor
    }
  }
  if (grit > 0) add(out, times(noise(0.02, seed + 1, 800, 9000), blow(0.0005, 0.015)), 0, grit)
  return attackOf(out, touch / 1000)
}

/** Softens the first instant, so that a wave that does not begin at zero makes no tick of its own. */
export function attackOf(sound, seconds) {
  const length = Math.max(8, samples(seconds))
  for (let i = 0; i < length && i < sound.length; i++) sound[i] *= Math.sin((Math.PI / 2) * (i / length))
  return sound
}

/** Ends softly. */
export function ending(sound, seconds = 0.02) {
  const length = Math.min(samples(seconds), sound.length)
  for (let i = 0; i < length; i++) sound[sound.length - 1 - i] *= i / length
  return sound
}

/** A tone with overtones [share, …]; frequency may be a function of time. */
export function tone(seconds, hertz, overtones = [1], phase = 0) {
  let turn = phase
  return from(seconds, (t) => {
    turn += (typeof hertz === 'function' ? hertz(t) : hertz) / RATE
    let value = 0
    for (let n = 0; n < overtones.length; n++) value += overtones[n] * Math.sin(2 * Math.PI * turn * (n + 1))
    return value
  })
}

/** A beep of a small loudspeaker or a piezo: a tone with soft corners. */
export function beep(seconds, hertz, overtones = [1, 0.12, 0.2], edge = 0.006) {
  return times(tone(seconds, hertz, overtones), (t) => Math.max(0, Math.min(1, t / edge, (seconds - t) / edge)))
}

/** A plucked string (Karplus and Strong). */
export function plucked(seconds, hertz, seed, brightness = 0.5, hold = 0.996) {
  const length = Math.round(RATE / hertz)
  const string = low(white(length / RATE, seed), 2000 + 8000 * brightness)
  const out = silence(seconds)
  for (let i = 0; i < out.length; i++) {
    const at = i % length
    out[i] = string[at]
    string[at] = hold * (brightness * string[at] + (1 - brightness) * string[(at + 1) % length])
  }
  return out
}

/** Echo times of a small room, in milliseconds; no two have a common measure. */
const walls = [7.1, 11.3, 13.7, 17.9, 19.3, 23.9, 29.3, 31.7]

/**
 * A small room around a dry sound: eight delays that feed one another, each round a little duller.
 * `seconds` is how long it rings (60 dB), `wet` how much of it is heard, `bright` where it grows dull, in hertz.
 */
export function inRoom(sound, { seconds = 0.25, wet = 0.18, bright = 5000, size = 1, tail = seconds * 0.6 } = {}) {
  const out = new Float32Array(sound.length + samples(tail))
  const lines = walls.map((ms) => new Float32Array(samples((ms * size) / 1000)))
  const gains = lines.map((delay) => 10 ** ((-3 * delay.length) / (seconds * RATE)))
  const dull = 1 - Math.exp((-2 * Math.PI * bright) / RATE)
  const damp = new Float64Array(lines.length)
  const heard = new Float64Array(lines.length)
  for (let i = 0; i < out.length; i++) {
    const dry = sound[i] ?? 0
    let sum = 0
    lines.forEach((delay, n) => {
      damp[n] += dull * (delay[i % delay.length] - damp[n])
      heard[n] = damp[n] * gains[n]
      sum += heard[n]
    })
    // a Householder matrix: every line feeds all of them and no energy is made
    lines.forEach((delay, n) => {
      delay[i % delay.length] = dry + heard[n] - (2 / lines.length) * sum
    })
    out[i] = dry + wet * sum
  }
  return ending(out, tail > 0 ? Math.min(0.05, tail) : 0)
}

/** The same for a loop: its echoes come round. */
export const loopInRoom = (loop, room = {}) => around(loop, (sound) => inRoom(sound, { ...room, tail: 0 }))

/** A slow swing that comes round in a loop: 1 ± depth, `cycles` a round. */
export const swing =
  (seconds, cycles, depth, phase = 0) =>
  (t) =>
    1 + depth * Math.sin(2 * Math.PI * ((t * cycles) / seconds + phase))

/** A soft limit: what is loud is rounded, as a case or a loudspeaker does. */
export const driven = (sound, drive = 1) => sound.map((value) => Math.tanh(value * drive) / Math.tanh(drive))
