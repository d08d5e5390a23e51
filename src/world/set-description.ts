/** `assets/sets/<id>/<id>.json`: what a set's model does not say by itself. Axes of three.js: Y up, metres; yaw about Y, 0 looks to −Z. */
import { z } from 'zod/mini'

/**
 * Written anew as an array of numbers: what comes from the checking holds its numbers one by one in boxes. One such array given to
 * `Vector3.fromArray`, by which three reads its matrices too, and from then on the engine boxes every number of every matrix:
 * five times the garbage of a frame, for the rest of the visit (measured in Chromium).
 */
const point = z.pipe(
  z.tuple([z.number(), z.number(), z.number()]),
  z.transform(([x, y, z]): [number, number, number] => [x, y, z]),
)
const light = {
  lightmap: z.object({ file: z.string(), range: z.number() }),
  probe: z.object({ file: z.string(), rotationY: z.number() }),
  /** a file that says what falls on people and things at some points (air.ts); without it they are lit by two lamps */
  irradiance: z.optional(z.string()),
  exposure: z.number(),
  /** a model of what carries its light in its own colours (the view outside, mirrors), to be seen instead of what the set's model has */
  view: z.optional(z.string()),
}
const setSchema = z.object({
  format: z.literal(1),
  glb: z.string(),
  ...light,
  /** further lights the same model is baked in, by name */
  lights: z.optional(z.record(z.string(), z.object(light))),
  places: z.record(
    z.string(),
    z.object({
      stand: point,
      yaw: z.number(),
      floor: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
  anchors: z.record(
    z.string(),
    z.object({
      position: point,
      yaw: z.number(),
      size: z.optional(point),
      view: z.optional(z.object({ position: point, yaw: z.number() })),
    }),
  ),
  /** meshes that are mirrors: their picture is a panorama of the room they hang in */
  mirrors: z.optional(
    z.record(
      z.string(),
      z.object({
        /** two opposite corners of the room */
        room: z.tuple([point, point]),
        /** where the panorama was taken, which way its middle looks, and what white in it stands for */
        from: point,
        yaw: z.number(),
        range: z.number(),
      }),
    ),
  ),
  /** how it sounds; without it, a set is silent but for its devices */
  sounds: z.optional(
    z.object({
      /** what one hears when one hears nothing (a loop in assets/sounds), and what one walks on */
      places: z.record(z.string(), z.object({ tone: z.string(), floor: z.enum(['wood', 'tile', 'rug', 'stone']) })),
      /** what lies on the floor: its node, which a scene may take away, and its outline (x, z) */
      rugs: z.optional(z.array(z.object({ node: z.string(), outline: z.array(z.tuple([z.number(), z.number()])) }))),
      /** what sounds by itself: a loop called as its id, or songs of which one is heard now and then */
      sources: z.array(z.object({ id: z.string(), at: point, songs: z.optional(z.array(z.string())) })),
    }),
  ),
  collider: z.string(),
  walk: z.string(),
})
export type SetDescription = z.infer<typeof setSchema>
export type Mirror = NonNullable<SetDescription['mirrors']>[string]
export type SetSounds = NonNullable<SetDescription['sounds']>
export type Anchor = SetDescription['anchors'][string]

/** Reads a set's description. Throws an error that says what is wrong with it. */
export function readSetDescription(json: unknown): SetDescription {
  const result = setSchema.safeParse(json)
  if (!result.success) throw new Error(z.prettifyError(result.error))
  return result.data
}

/** The set as it is in one of its further lights; in its own without a name. Throws where it has no such light. */
export function inLight(set: SetDescription, name: string | undefined): SetDescription {
  if (name === undefined) return set
  const chosen = set.lights?.[name]
  if (!chosen) throw new Error(`no light "${name}"; there are: ${Object.keys(set.lights ?? {}).join(', ') || 'none'}`)
  // what the set has of its own light and this one does not name is of no use in this one
  return { ...set, irradiance: undefined, view: undefined, ...chosen }
}

/** Names of the files that hold its model and the light it is in. */
export function filesOf({ glb, lightmap, probe, irradiance, view }: SetDescription): string[] {
  return [glb, lightmap.file, probe.file, ...(irradiance ? [irradiance] : []), ...(view ? [view] : [])]
}

/** Id of the place whose floor lies under a point; null between places. */
export function placeUnder(set: SetDescription, x: number, z: number): string | null {
  for (const id in set.places) {
    const floor = set.places[id]?.floor
    if (floor && insidePolygon(floor, x, z)) return id
  }
  return null
}

/** Whether a point (x, z) lies within an outline. */
export function insidePolygon(corners: readonly (readonly [number, number])[], x: number, z: number): boolean {
  let inside = false
  for (let at = 0, before = corners.length - 1; at < corners.length; before = at++) {
    const a = corners[at]
    const b = corners[before]
    if (!a || !b) continue
    const crosses = a[1] > z !== b[1] > z && x < ((b[0] - a[0]) * (z - a[1])) / (b[1] - a[1]) + a[0]
    if (crosses) inside = !inside
  }
  return inside
}
