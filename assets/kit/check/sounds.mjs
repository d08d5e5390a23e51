// Checks the sounds: every file is whole and told of, devices and scenes name none that is not there, and all together fit into memory.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { finding, meant, readable } from './codes.mjs'
import { readOgg } from './ogg.mjs'

const RATE = 48_000
/** Bytes of one decoded sample: browsers keep floats. */
const sampleBytes = 4
/** Files may differ by a frame's padding from what is told of them, in seconds. */
const tolerance = 0.03

/**
 * Checks the folder of sounds.
 * @param {object} asset of the catalogue; description: sounds.json; decodedBytes: the most all of them may take in memory
 * @param {(path: string) => string} at path on disk
 * @param {{name: string, text: string}[]} devices sources of devices, for the sounds they name
 * @param {object[]} scenes descriptions of scenes, for the same
 */
export function checkSounds(asset, at, devices, scenes) {
  const file = asset.description
  let told
  try {
    told = JSON.parse(readFileSync(at(file), 'utf8'))
  } catch (error) {
    return [finding('A301', file, existsSync(at(file)) ? `is no JSON: ${error.message}` : 'is not there')]
  }
  const wrong = Object.entries(told).find(([, each]) => !isSound(each))
  if (wrong) return [finding('A302', file, `"${wrong[0]}" is not { seconds, gain, ref, loop? } with numbers that can be`)]
  const findings = []
  let decoded = 0
  for (const [name, { seconds, loop }] of Object.entries(told)) {
    const path = join(asset.name, `${name}.ogg`)
    if (!existsSync(at(path))) {
      findings.push(finding('A303', file, `names "${name}", and there is no ${name}.ogg`))
      continue
    }
    const { fault, samples, channels } = readOgg(readFileSync(at(path)))
    if (fault) {
      findings.push(finding('A501', path, `cannot be decoded: ${fault}`))
      continue
    }
    decoded += samples * channels * sampleBytes
    const lasts = samples / RATE
    if (Math.abs(lasts - seconds) > tolerance)
      findings.push(finding('A302', file, `says "${name}" lasts ${seconds} s; the file lasts ${lasts.toFixed(2)} s`))
    if (loop && loop[1] > lasts) findings.push(finding('A302', file, `"${name}" loops until ${loop[1]} s, beyond its end`))
  }
  for (const each of readdirSync(at(asset.name)).filter((name) => name.endsWith('.ogg')))
    if (!Object.hasOwn(told, basename(each, '.ogg')))
      findings.push(
        finding('A005', join(asset.name, each), `is not named in ${basename(file)}: take it away, or it is shipped with the product`),
      )
  if (decoded > asset.decodedBytes)
    findings.push(finding('A503', asset.name, `${readable(decoded)} bytes of decoded sound, at most ${readable(asset.decodedBytes)}`))
  const named = [
    ...devices.flatMap(({ name, text }) => soundsNamed(text).map((sound) => [name, sound])),
    ...scenes.flatMap(({ id, sounds }) => (sounds ?? []).map(({ sound }) => [`scenes/${id}/scene.json`, sound])),
  ]
  for (const [where, sound] of named)
    if (!Object.hasOwn(told, sound))
      findings.push(finding('A502', where, `names the sound "${sound}", which is not there${meant(sound, Object.keys(told))}`))
  return findings
}

function isSound(each) {
  const number = (value, least, most) => typeof value === 'number' && value >= least && value <= most
  if (typeof each !== 'object' || each === null) return false
  const { seconds, gain, ref, loop } = each
  const loops = loop === undefined || (Array.isArray(loop) && loop.length === 2 && number(loop[0], 0, loop[1]) && number(loop[1], 0.1, 60))
  return number(seconds, 0.01, 60) && number(gain, 0, 1) && number(ref, 0.1, 50) && loops
}

/**
 * Sounds a device's source names: in the lists called `sounds`, and in its `hum`. Read as text, as the catalogue of devices is:
 * names put together while it runs are found by the devices' own tests.
 */
export function soundsNamed(text) {
  const places = [
    ...text.matchAll(/\bsounds\b\s*[:=]\s*(?:\w+\s*\?\s*)?\[([^\]]*)\]/g),
    ...text.matchAll(/\bhum\b\s*[(:=]([\s\S]*?)(?=\n\n|\n\}|\n {2}\}|,\n {2}\w+[,:(]|$)/g),
  ]
  // what a state is compared with is no sound
  const told = places.map(([, place]) => place.replace(/[!=]==\s*'[^']*'/g, ''))
  const names = told.flatMap((place) => [...place.matchAll(/'([a-z][a-z0-9_]*)'/g)].map(([, name]) => name))
  return [...new Set(names)]
}
