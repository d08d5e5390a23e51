/** The told story: compiled ink, driven by knots and choices, giving lines, choices and facts. One instance tells one play at a time. */
import { Story } from 'inkjs'
import type { Choice, Line } from './moment.ts'
import { approaches, landmarks, whys } from './moment.ts'
import type { Facts, FactValue } from './scene-schema.ts'

/**
 * Turns of so many milliseconds that one line may take, and lines that one action may bring: beyond these a divert leads back to itself.
 * Turns, because a machine with too much to do may let a whole one pass without a step.
 */
const turns = 10
const turn = 400
const mostLines = 1000

export class StoryError extends Error {
  override name = 'StoryError'
}

/** Tags of a line or choice, `#key:value` → value. A tag without a value stands for `true`. */
export function readTags(tags: readonly string[] | null | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (const tag of tags ?? []) {
    const colon = tag.indexOf(':')
    if (colon < 0) found[tag.trim()] = 'true'
    else found[tag.slice(0, colon).trim()] = tag.slice(colon + 1).trim()
  }
  return found
}

const oneOf = <T extends string>(names: readonly T[], value: string | undefined): T | undefined => names.find((name) => name === value)

export type Told = { lines: Line[]; choices: Choice[] }

export class Telling {
  readonly #story: Story
  readonly #names: string[]

  /** @param compiled ink's own JSON text. @throws StoryError when it is not a compiled story. */
  constructor(compiled: string) {
    try {
      this.#story = new Story(compiled)
    } catch (cause) {
      throw new StoryError(`the story does not load: ${messageOf(cause)}`, { cause })
    }
    this.#seed()
    this.#names = [...(this.#story.variablesState as unknown as { _globalVariables: Map<string, unknown> })._globalVariables.keys()]
    this.#story.onError = (message) => {
      throw new StoryError(message)
    }
  }

  /** Back to before the first word; far quicker than to load the story anew. */
  reset(): this {
    this.#story.ResetState()
    this.#seed()
    return this
  }

  /** ink seeds its dice by the clock; a play must be the same each time */
  #seed(): void {
    this.#story.state.storySeed = 1
  }

  /** True when the story has this knot or `knot.stitch`. */
  has(path: string): boolean {
    const [knot, stitch] = path.split('.')
    const container = this.#story.KnotContainerWithName(knot ?? '')
    if (!container) return false
    return stitch === undefined || container.namedContent.has(stitch)
  }

  facts(): Facts {
    const facts: Record<string, FactValue> = {}
    for (const name of this.#names) {
      const value: unknown = this.#story.variablesState.$(name)
      if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') facts[name] = value
    }
    return Object.freeze(facts)
  }

  /** Sets a fact the engine keeps (place). A story that does not declare it does without. */
  set(name: string, value: FactValue): void {
    if (this.#names.includes(name)) this.#story.variablesState.$(name, value)
  }

  jump(path: string): Told {
    this.#story.ChoosePathString(path)
    return this.#continue()
  }

  choose(id: string): Told {
    const index = this.#story.currentChoices.findIndex((choice) => readTags(choice.tags).id === id)
    if (index < 0) throw new StoryError(`the story does not offer the choice "${id}" here`)
    this.#story.ChooseChoiceIndex(index)
    return this.#continue()
  }

  #continue(): Told {
    const lines: Line[] = []
    while (this.#story.canContinue) {
      this.#story.ContinueAsync(turn)
      for (let spent = 1; !this.#story.asyncContinueComplete && spent < turns; spent += 1) this.#story.ContinueAsync(turn)
      if (!this.#story.asyncContinueComplete || lines.length > mostLines)
        throw new StoryError('the story goes round in circles and never stops')
      const text = this.#story.currentText?.trim()
      if (!text) continue
      const tags = readTags(this.#story.currentTags)
      lines.push({
        id: tags.id ?? '',
        speaker: tags.speaker ?? 'narrator',
        mood: tags.mood ?? 'neutral',
        look: tags.look ?? '',
        facts: this.facts(),
      })
    }
    const facts = this.facts()
    const choices = this.#story.currentChoices.map((choice): Choice => {
      const tags = readTags(choice.tags)
      const why = oneOf(whys, tags.why)
      const approach = oneOf(approaches, tags.approach)
      const landmark = oneOf(landmarks, tags.landmark)
      const silence = Number(tags.silence)
      return {
        id: tags.id ?? '',
        facts,
        ...(why && { why }),
        ...(approach && { approach }),
        ...(landmark && { landmark }),
        ...(silence > 0 && { silence }),
      }
    })
    return { lines, choices }
  }
}

export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
