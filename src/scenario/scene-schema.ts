/**
 * scene.json: what a scenario puts on the stage and which knot of the story each thing opens.
 * The scene never decides a consequence and the story never names a coordinate: the two meet in knots and facts.
 * Texts here are Danish, the source language; catalogues in text/*.json carry the other languages by id
 * (`scene.title`, `place.<id>`, `phase.<id>`, `spot.<id>`, `cast.<id>`, `device.<id>`, `sound.<line>`, `wish.<id>`, `end.<id>`, `end.<id>.text`, `evidence.<id>.for` …).
 */
import { z } from 'zod'

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower case letters, digits and _')
const knot = z
  .string()
  .regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/, 'a knot, or knot.stitch')
  .describe('a knot (or knot.stitch) of story.ink')
/** Something that is shown and read out: a button without a name cannot be pressed by who hears the page. */
const words = z.string().regex(/\S/, 'words, not nothing')
/** A name of a node or anchor in the set. */
const node = z.string().min(1)

const factTest = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.union([z.string(), z.number()])).describe('any of these'),
  z.object({ min: z.number().optional(), max: z.number().optional() }).strict().describe('a number in this range, both ends included'),
])
/** All facts named must hold. An empty object always holds. */
export const whenSchema = z.record(z.string(), factTest).describe('facts of the story that must hold, all of them')

export const sceneSchema = z
  .object({
    $schema: z.string().optional(),
    id,
    title: words,
    summary: words.describe('one sentence for the lobby'),
    whoFor: words,
    trains: words,
    minutes: z.number().int().positive(),
    role: words.describe('who you are, for the brief'),
    picture: z.string().optional().describe('file beside scene.json: a real picture from the real renderer'),
    landmarks: z.array(z.enum(['cooperation', 'prevention', 'communities'])).min(1),
    set: z.string().describe('folder under assets/sets'),
    light: z
      .string()
      .optional()
      .describe('one of the further lights of the set (`lights` in its .json); the light of the set itself without'),
    places: z
      .array(
        z
          .object({
            id,
            name: words,
            node: node.describe('place anchor of the set'),
            knot: knot.optional().describe('opened the first time one goes there'),
            picture: z.string().optional().describe('for the read-and-choose mode'),
          })
          .strict(),
      )
      .min(1),
    cast: z.array(
      z
        .object({
          id,
          person: z.string().describe('folder under assets/people'),
          name: words,
          voice: z
            .enum(['woman', 'man', 'child'])
            .optional()
            .describe('how high this person speaks, where no recorded voice is at hand; by the id without'),
          knot: knot.optional().describe('opened when one turns to this person'),
          at: z
            .array(z.object({ node, clip: z.string(), when: whenSchema.optional() }).strict())
            .describe('where and how this person is; the first that holds counts'),
          body: z
            .object({
              hands: z.literal('one').optional(),
              tremor: z.literal(true).optional(),
              weakGrip: z.literal(true).optional(),
              sight: z.enum(['cataract', 'macular']).optional(),
              hearingLoss: z.literal(true).optional(),
              seat: z.enum(['wheelchair', 'armchair']).optional(),
              slowSteps: z.literal(true).optional(),
            })
            .strict()
            .optional()
            .describe('what one may borrow of this person’s body, all at once, while trying devices'),
        })
        .strict(),
    ),
    props: z
      .array(
        z
          .object({
            node: node.describe('node of the set, or anchor where `prop` is put'),
            prop: z.string().optional().describe('folder under assets/props'),
            when: whenSchema,
          })
          .strict(),
      )
      .describe('what a fact shows: visible only while `when` holds'),
    devices: z.array(
      z
        .object({
          id,
          device: z.string().describe('file in src/devices'),
          name: words,
          place: id,
          node,
          knot,
          when: whenSchema.optional(),
          moves: z
            .array(z.object({ node, when: whenSchema }).strict())
            .optional()
            .describe('where else it stands while facts hold; the first that holds counts, `node` when none does'),
        })
        .strict(),
    ),
    sounds: z
      .array(
        z
          .object({
            sound: z.string().describe('name of a file in assets/sounds'),
            line: id.describe('line of the story with which it is heard'),
            node: node.optional().describe('node or anchor of the set it comes from; without it, from nowhere in particular'),
            gain: z.number().min(0).max(2).default(1).describe('how loud beside what it is by itself'),
            caption: words.optional().describe('what is read of it, for those who do not hear it; for a sound that matters'),
          })
          .strict(),
      )
      .default([]),
    spots: z.array(
      z
        .object({
          id,
          name: words,
          place: id,
          node,
          knot,
          strength: z.boolean().default(false).describe('a strength, not a fault'),
          when: whenSchema.optional(),
        })
        .strict(),
    ),
    phases: z
      .array(
        z
          .object({
            id,
            title: words,
            knot,
            task: words.describe('what one is to do now, one line'),
            place: id.optional().describe('the phase begins here (blink, after the person goes on)'),
            open: z
              .object({
                spots: z.union([z.boolean(), z.array(id)]).default(false),
                cast: z.union([z.boolean(), z.array(id)]).default(false),
                devices: z.union([z.boolean(), z.array(id)]).default(false),
                go: z.union([z.boolean(), z.array(id)]).default(false),
              })
              .strict()
              .prefault({}),
            leave: knot.optional().describe('opened by "go on" when nothing is being talked about'),
            leaveLabel: words.optional().describe('what "go on" is called here'),
            light: z
              .string()
              .optional()
              .describe('a further light of the set that is there when the phase begins; the scene’s own without'),
          })
          .strict(),
      )
      .min(1),
    hint: knot.optional().describe('opened by asking for a hint'),
    wishes: z.array(z.object({ id, text: words }).strict()).describe('values of the fact `wish`'),
    ends: z
      .array(z.object({ id, title: words, text: words }).strict())
      .min(1)
      .describe('values of the fact `ending`'),
    evidence: z.array(
      z
        .object({
          id,
          about: z.array(id).describe('spots or devices'),
          claim: words,
          for: words.optional(),
          against: words.optional(),
          source: words.describe('who says so, and when'),
        })
        .strict(),
    ),
  })
  .strict()

export type Scene = z.infer<typeof sceneSchema>
export type When = z.infer<typeof whenSchema>
export type FactValue = string | number | boolean
export type Facts = Readonly<Record<string, FactValue>>

export { holds } from './when.ts'
