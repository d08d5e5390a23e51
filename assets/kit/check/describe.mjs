// The shape of the two descriptions, as src/world reads them (set-description.ts, people/person-model.ts).
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod/mini'
import { finding } from './codes.mjs'

const number = z.number()
const point = z.tuple([number, number, number])

const light = {
  lightmap: z.optional(z.object({ file: z.string(), range: number.check(z.positive()) })),
  probe: z.optional(z.object({ file: z.string(), rotationY: number })),
  irradiance: z.optional(z.string()),
  exposure: number.check(z.positive()),
}
const set = z.object({
  format: z.literal(1),
  glb: z.string(),
  ...light,
  lights: z.optional(z.record(z.string(), z.object(light))),
  places: z.record(z.string(), z.object({ stand: point, yaw: number, floor: z.array(z.tuple([number, number])).check(z.minLength(3)) })),
  anchors: z.record(
    z.string(),
    z.object({ position: point, yaw: number, size: z.optional(point), view: z.optional(z.object({ position: point, yaw: number })) }),
  ),
  mirrors: z.optional(
    z.record(z.string(), z.object({ room: z.tuple([point, point]), from: point, yaw: number, range: number.check(z.positive()) })),
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
  seatHeight: number,
  eyeHeightSitting: number,
  eyeHeightStanding: number,
  walkSpeed: number,
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
    json = JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(readFileSync(path)))
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
