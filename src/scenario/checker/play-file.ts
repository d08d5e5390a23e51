/**
 * A played way through, in plays/*.json: what is done and what must come of it. A test that a writer can read:
 * `{ "title": "Everything kindly done for her", "actions": [{ "do": "choose", "id": "door_away" }, …], "expect": { "ending": "cotton_wool" } }`.
 * An action may carry its own `expect`: what must hold right after it.
 */
import { z } from 'zod'
import type { Action, Moment } from '../moment.ts'
import { measures } from '../moment.ts'
import { holds, whenSchema } from '../scene-schema.ts'

const expectSchema = z
  .object({
    ending: z.string().nullable().optional().describe('id of the end, or null: not over yet'),
    phase: z.string().optional(),
    place: z.string().optional(),
    facts: whenSchema.optional(),
    measures: z.partialRecord(z.enum(measures), z.object({ min: z.number().optional(), max: z.number().optional() }).strict()).optional(),
    lines: z.array(z.string()).optional().describe('ids said since the last action, among others'),
    choices: z.array(z.string()).optional().describe('ids offered now, among others'),
  })
  .strict()

const expect = { expect: expectSchema.optional() }
const actionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('examine'), spot: z.string(), ...expect }).strict(),
  z.object({ do: z.literal('choose'), id: z.string(), ...expect }).strict(),
  z.object({ do: z.literal('use'), device: z.string(), event: z.string(), ...expect }).strict(),
  z.object({ do: z.literal('go'), place: z.string(), ...expect }).strict(),
  z.object({ do: z.literal('ask'), ...expect }).strict(),
  z.object({ do: z.literal('leave'), ...expect }).strict(),
])

export const playFileSchema = z
  .object({
    $schema: z.string().optional(),
    title: z.string().describe('what kind of visit this is, one line'),
    actions: z.array(actionSchema),
    expect: expectSchema.describe('what must hold at the end'),
  })
  .strict()

export type PlayFile = z.infer<typeof playFileSchema>
export type Expected = z.infer<typeof expectSchema>

/** The bare action of a step in a play file. */
export function actionOf(step: PlayFile['actions'][number]): Action {
  const { expect: _, ...action } = step
  return action
}

/** One expectation that does not hold: where in `expected` it stands, and what is so instead. */
export type Unmet = { path: (string | number)[]; message: string }

/** What of `expected` does not hold at this moment; empty when all does. */
export function unmet(expected: Expected, moment: Moment): Unmet[] {
  const found: Unmet[] = []
  const tell = (message: string, ...path: Unmet['path']) => void found.push({ path, message })
  for (const name of ['ending', 'phase', 'place'] as const) {
    const wanted = expected[name]
    if (wanted !== undefined && wanted !== moment[name]) tell(`${name} is ${told(moment[name])}, not ${told(wanted)}`, name)
  }
  for (const kind of ['facts', 'measures'] as const) {
    for (const [name, test] of Object.entries(expected[kind] ?? {})) {
      if (!holds({ [name]: test }, moment.facts)) tell(`${name} is ${told(moment.facts[name])}, not ${told(test)}`, kind, name)
    }
  }
  for (const kind of ['lines', 'choices'] as const) {
    for (const [index, id] of (expected[kind] ?? []).entries()) {
      if (!moment[kind].some((each) => each.id === id)) tell(`"${id}" is not among the ${kind}`, kind, index)
    }
  }
  return found
}

const told = (value: unknown): string => (value === undefined ? 'not there' : JSON.stringify(value))
