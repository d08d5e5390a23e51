// The shape of the two descriptions, as src/world reads them (set-description.ts, people/person-model.ts).
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod/mini'
import { finding } from './codes.mjs'

// a finding says what is expected, not only that something else is there
z.config(z.locales.en())

const number = z.number()
const point = z.tuple([number, number, number])
const length = number.check(z.nonnegative())
const extent = z.tuple([length, length, length])
const height = number.check(z.positive())
/** Once around is 2π; more is an angle in degrees. */
const angle = number.check(z.refine((turn) => Math.abs(turn) < 6.3, 'angles are in radians, −2π to 2π; is this in degrees?'))
const some = (things, what) => things.check(z.refine((all) => Object.keys(all).length > 0, what))

const light = {
  lightmap: z.optional(z.object({ file: z.string(), range: number.check(z.positive()) })),
  probe: z.optional(z.object({ file: z.string(), rotationY: angle })),
  irradiance: z.optional(z.string()),
  exposure: number.check(z.positive()),
  view: z.optional(z.string()),
}
const set = z.object({
  format: z.literal(1),
  glb: z.string(),
  ...light,
  lights: z.optional(z.record(z.string(), z.object(light))),
  places: some(
    z.record(z.string(), z.object({ stand: point, yaw: angle, floor: z.array(z.tuple([number, number])).check(z.minLength(3)) })),
    'there is none, and one must arrive somewhere',
  ),
  anchors: z.record(
    z.string(),
    z.object({ position: point, yaw: angle, size: z.optional(extent), view: z.optional(z.object({ position: point, yaw: angle })) }),
  ),
  mirrors: z.optional(
    z.record(z.string(), z.object({ room: z.tuple([point, point]), from: point, yaw: angle, range: number.check(z.positive()) })),
  ),
  sounds: z.optional(
    z.object({
      places: z.record(z.string(), z.object({ tone: z.string(), floor: z.enum(['wood', 'tile', 'rug', 'stone']) })),
      rugs: z.optional(z.array(z.object({ node: z.string(), outline: z.array(z.tuple([number, number])).check(z.minLength(3)) }))),
      sources: z.array(z.object({ id: z.string(), at: point, songs: z.optional(z.array(z.string()).check(z.minLength(1))) })),
    }),
  ),
  collider: z.string(),
  walk: z.string(),
})

const clip = z.object({
  seconds: number.check(z.positive()),
  loop: z.boolean(),
  after: z.optional(z.string()),
  talk: z.optional(z.string()),
  listen: z.optional(z.string()),
  gaze: z.optional(number),
  seated: z.optional(z.boolean()),
  rises: z.optional(z.boolean()),
})

const person = z.object({
  format: z.literal(1),
  id: z.string(),
  glb: z.string(),
  clips: z.record(z.string(), clip),
  morphs: z.array(z.string()),
  bones: z.object({ head: z.string(), neck: z.string(), eyeL: z.string(), eyeR: z.string(), chest: z.string() }),
  seatHeight: height,
  eyeHeightSitting: height,
  eyeHeightStanding: height,
  walkSpeed: number.check(z.positive()),
  standsBefore: z.optional(number),
  collider: z.object({ radius: number.check(z.positive()), height: number.check(z.positive()) }),
})

const shapes = { set, person }

/**
 * Reads a description.
 * @param kind `set` or `person`
 * @returns {{value: object|null, findings: object[]}} no value when it is not one
 */
export function readDescription(kind, path, file) {
  if (!existsSync(path)) return { value: null, findings: [finding('A301', file, 'is not there')] }
  let json
  try {
    const text = new TextDecoder('utf8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
    if (text.startsWith('\ufeff')) throw new Error('it begins with a byte order mark; save it as UTF-8 without')
    json = JSON.parse(text)
  } catch (error) {
    return { value: null, findings: [finding('A301', file, `is no JSON: ${error.message}`)] }
  }
  const result = shapes[kind].safeParse(json)
  if (result.success) return { value: json, findings: [] }
  const findings = result.error.issues.map(({ path: at, message }) =>
    finding('A302', file, `${at.length > 0 ? at.join('.') : 'as a whole'}: ${message}`),
  )
  return { value: null, findings }
}
