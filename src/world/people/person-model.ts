/** A person as built by assets/people: the model and what its description tells of it. */
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { z } from 'zod/mini'
import type { StageLoader } from '../load.ts'
import { AssetError } from '../load.ts'

const clipSchema = z.object({
  seconds: z.number(),
  loop: z.boolean(),
  /** clip that follows one that does not loop */
  after: z.optional(z.string()),
  /** the same bearing while one speaks, and while one listens */
  talk: z.optional(z.string()),
  listen: z.optional(z.string()),
  /** how far head and eyes are free to look about: 1 wholly, 0 not at all */
  gaze: z.optional(z.number()),
  seated: z.optional(z.boolean()),
  /** false: one does not get up from it in sight (behind a table) */
  rises: z.optional(z.boolean()),
})

const descriptionSchema = z.object({
  format: z.literal(1),
  id: z.string(),
  glb: z.string(),
  clips: z.record(z.string(), clipSchema),
  morphs: z.array(z.string()),
  bones: z.object({ head: z.string(), neck: z.string(), eyeL: z.string(), eyeR: z.string(), chest: z.string() }),
  /** metres */
  seatHeight: z.number(),
  eyeHeightSitting: z.number(),
  eyeHeightStanding: z.number(),
  /** metres a second at which the floor passes under `walk` */
  walkSpeed: z.number(),
  /** metres before a seat's middle at which one stands after `stand_up` */
  standsBefore: z.optional(z.number()),
  collider: z.object({ radius: z.number(), height: z.number() }),
})

export type PersonDescription = z.infer<typeof descriptionSchema>

/** A loaded person. One model is one body: it is mounted once. */
export type PersonModel = { gltf: GLTF; description: PersonDescription }

/** Reads a description. Throws when it is not one. */
export const readPersonDescription = (json: unknown): PersonDescription => descriptionSchema.parse(json)

/**
 * Fetches a person with the stage's loaders.
 * @throws AssetError naming the file that is missing or damaged.
 */
export async function loadPerson(loader: StageLoader, id: string): Promise<PersonModel> {
  const folder = `assets/people/${id}`
  const path = `${folder}/${id}.json`
  const json = await loader.json(path)
  let description: PersonDescription
  try {
    description = readPersonDescription(json)
  } catch (cause) {
    throw new AssetError(path, 'damaged', cause)
  }
  const gltf = await loader.model(`${folder}/${description.glb}`)
  for (const bone of Object.values(description.bones)) {
    if (!gltf.scene.getObjectByName(bone)) throw new AssetError(`${folder}/${description.glb}`, 'damaged', new Error(`no bone "${bone}"`))
  }
  return { gltf, description }
}
