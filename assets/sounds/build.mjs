// Makes the sounds: node assets/sounds/build.mjs [NAME …]     (all of them by: npm run assets -- sounds)
// Each is reckoned by its maker, brought to the common level, written as WAV into .cache and packed as Opus in Ogg (opusenc, of
// Debian's opus-tools). sounds.json says of each how long it is, how loud beside the others, where its loop lies, and from how far off
// (metres) it grows softer. Sounds from other NAMEs keep what they have.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sounds as calls } from './calls.mjs'
import { RATE } from './dsp.mjs'
import { sounds as handled } from './handled.mjs'
import { sounds as knocks } from './knocks.mjs'
import { decibel, leadOf, levelled, loudness, peakOf } from './level.mjs'
import { sounds as machines } from './machines.mjs'
import { sounds as nature } from './nature.mjs'
import { sounds as rooms } from './rooms.mjs'
import { sounds as steps } from './steps.mjs'
import { sounds as water } from './water.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const cache = join(here, '.cache')
/** Seconds of its own loop before and after: a decoder is not exact at the ends of a file, so none of them is heard. */
const margin = 0.05

/** Every sound by its name: { make, gain, ref?, loop?, thrifty? }. */
const all = { ...knocks, ...handled, ...machines, ...calls, ...water, ...rooms, ...nature, ...steps }

/** 16-bit mono WAV. */
function wav(sound) {
  const bytes = Buffer.alloc(44 + sound.length * 2)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + sound.length * 2, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(RATE * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(sound.length * 2, 40)
  sound.forEach((value, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), 44 + i * 2)
  })
  return bytes
}

/** The loop with its own end before it and its own beginning after it. */
function withMargins(loop) {
  const edge = Math.round(margin * RATE)
  const out = new Float32Array(loop.length + 2 * edge)
  out.set(loop.subarray(loop.length - edge), 0)
  out.set(loop, edge)
  out.set(loop.subarray(0, edge), edge + loop.length)
  return out
}

const rounded = (value) => Math.round(value * 10_000) / 10_000

/** Makes one and gives what sounds.json says of it. */
function build(name) {
  const { make, gain, ref = 1, loop = false, thrifty = false } = all[name]
  const made = levelled(make(), { loop })
  if (made.some((value) => !Number.isFinite(value))) throw new Error(`${name}: not every sample is a number`)
  const sound = loop ? withMargins(made) : made
  const raw = join(cache, `${name}.wav`)
  writeFileSync(raw, wav(sound))
  // a serial number of its own name, and no date: the same sound is the same file
  const serial = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_000_000_000, 7)
  execFileSync('opusenc', [
    '--quiet',
    '--bitrate',
    thrifty ? '32' : '48',
    '--vbr',
    '--comp',
    '10',
    '--framesize',
    '20',
    '--discard-comments',
    '--padding',
    '0',
    '--serial',
    String(serial),
    raw,
    join(here, `${name}.ogg`),
  ])
  const level = loop ? loudness(made) : loudness(made, 0.05)
  const told = [`${(sound.length / RATE).toFixed(2)} s`, `peak ${decibel(peakOf(made)).toFixed(1)}`, `level ${decibel(level).toFixed(1)}`]
  console.log(name.padEnd(16), told.join('  '), loop ? 'loop' : `begins ${(leadOf(made) * 1000).toFixed(1)} ms`)
  return {
    seconds: rounded(sound.length / RATE),
    gain,
    ref,
    ...(loop && { loop: [margin, rounded(margin + made.length / RATE)] }),
  }
}

const names = process.argv.slice(2)
const wrong = names.find((name) => !Object.hasOwn(all, name))
if (wrong) {
  console.error(`no sound is called ${wrong}; there are: ${Object.keys(all).sort().join(', ')}`)
  process.exit(1)
}
mkdirSync(cache, { recursive: true })
const list = join(here, 'sounds.json')
const before = names.length > 0 && existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {}
const told = { ...before }
for (const name of names.length > 0 ? names : Object.keys(all).sort()) told[name] = build(name)
writeFileSync(list, `${JSON.stringify(Object.fromEntries(Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`)
if (names.length === 0) rmSync(cache, { recursive: true })
