/**
 * The story as it was written: lines, choices, knots and facts, each with its file and line.
 * ink's compiler keeps none of this in its output, and it gives nothing at all for a story that does not compile.
 */

import type { Where } from './diagnostics.ts'
import type { InkContent, InkTags } from './ink-content.ts'
import { closingBrace, divertsIn, namesIn, readContent, topLevel } from './ink-content.ts'

/** Files of a scene folder by their path in it, with `/`. */
export type SceneFiles = Readonly<Record<string, string>>

export type InkLine = Where & {
  kind: 'line' | 'choice'
  id: string | null
  /** Danish words, `{fact}` kept */
  text: string
  tags: InkTags
  knot: string
  stitch: string | null
  /** why it is not whole; empty when it is */
  broken: readonly string[]
}
export type InkKnot = Where & {
  name: string
  stitch: string | null
  /** `knot` or `knot.stitch` */
  path: string
  isFunction: boolean
  /** names of parameters handed over by reference, by position */
  references: readonly boolean[]
  /** names diverted to from here */
  goesTo: Set<string>
  /** names read here; those of functions are calls */
  calls: Set<string>
  /** something stands here before any stitch begins */
  hasContent: boolean
}
type FactUse = Where & { name: string; knot: string }
/** `value`: a text put into the fact as it stands, when it is one. */
type FactSet = FactUse & { value: string | null }
export type InkSource = {
  files: string[]
  lines: InkLine[]
  knots: InkKnot[]
  facts: (Where & { name: string; value: string })[]
  sets: FactSet[]
  reads: FactUse[]
  /** every "text" in the story's logic */
  texts: string[]
  /** INCLUDEs whose file is not there */
  missing: (Where & { name: string })[]
}

export const storyFile = 'story.ink'

/** One file of a folder; undefined when it is not there, also for a name that every object of the language knows ("constructor"). */
export function textOfFile(files: SceneFiles, name: string): string | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined
}

/** Reads story.ink and what it includes. Never fails: what it does not understand it leaves to the compiler. */
export function readInk(files: SceneFiles, entry: string = storyFile): InkSource {
  const source: InkSource = { files: [], lines: [], knots: [], facts: [], sets: [], reads: [], texts: [], missing: [] }
  new Scanner(files, source).file(entry)
  settleReferences(source)
  return source
}

type Block = 'conditions' | 'alternatives'
type Call = FactUse & { called: string; position: number }
const calls = new WeakMap<InkSource, Call[]>()

class Scanner {
  readonly #files: SceneFiles
  readonly #source: InkSource
  readonly #blocks: Block[] = []
  readonly #calls: Call[] = []
  #where: Where = { file: '', line: 0 }
  #knot: InkKnot | null = null

  constructor(files: SceneFiles, source: InkSource) {
    this.#files = files
    this.#source = source
    calls.set(source, this.#calls)
  }

  file(name: string): void {
    const text = textOfFile(this.#files, name)
    if (text === undefined || this.#source.files.includes(name)) return
    this.#source.files.push(name)
    const included: string[] = []
    withoutComments(text)
      .split('\n')
      .forEach((line, index) => {
        this.#where = { file: name, line: index + 1 }
        const include = /^\s*INCLUDE\s+(.+?)\s*$/.exec(line)?.[1]
        if (include === undefined) this.#wholeStatement(line.trim())
        else if (textOfFile(this.#files, include) === undefined) this.#source.missing.push({ ...this.#where, name: include })
        else included.push(include)
      })
    this.#blocks.length = 0
    this.#knot = null
    for (const each of included) this.file(each)
  }

  /** A statement goes down into what stands in it; thousands of marks in a row are beyond it, and left to the compiler. */
  #wholeStatement(text: string): void {
    try {
      this.#statement(text)
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
    }
  }

  #statement(text: string): void {
    if (text === '' || text.startsWith('TODO:')) return
    if (text.startsWith('=')) this.#heading(text)
    else if (/^(?:VAR|CONST|LIST|EXTERNAL)\s/.test(text)) this.#declaration(text)
    else if (text.startsWith('~')) this.#logic(text.slice(1).trim())
    else if (text.startsWith('}')) this.#closeBlock(text.slice(1))
    else if (/^[*+]/.test(text)) this.#choice(text)
    else if (/^-(?!>)/.test(text)) this.#dash(text)
    else if (text.startsWith('{') && closingBrace(text, 0) < 0) this.#openBlock(text.slice(1).trim())
    else this.#content(text)
  }

  #heading(text: string): void {
    const knot = /^={2,}\s*(function\s+)?(\w+)\s*(?:\(([^)]*)\))?/.exec(text)
    const stitch = /^=\s*(\w+)\s*(?:\(([^)]*)\))?/.exec(text)
    this.#blocks.length = 0
    const parameters = (knot ? knot[3] : stitch?.[2]) ?? ''
    const references = parameters.split(',').map((parameter) => /^\s*ref\s/.test(parameter))
    const common = { ...this.#where, references, goesTo: new Set<string>(), calls: new Set<string>(), hasContent: false }
    if (knot?.[2]) {
      this.#knot = { ...common, name: knot[2], stitch: null, path: knot[2], isFunction: knot[1] !== undefined }
    } else if (stitch?.[1] && this.#knot) {
      this.#knot = { ...common, name: this.#knot.name, stitch: stitch[1], path: `${this.#knot.name}.${stitch[1]}`, isFunction: false }
    } else {
      return
    }
    this.#source.knots.push(this.#knot)
  }

  #declaration(text: string): void {
    const [, kind, name = '', value = ''] = /^(\w+)\s+(\w+)\s*=?\s*(.*)$/.exec(text) ?? []
    if (kind === 'VAR') this.#source.facts.push({ ...this.#where, name, value: value.trim() })
  }

  #openBlock(text: string): void {
    const alternatives = /^(?:(?:shuffle|once|cycle|stopping|[!&~$])\s*)+:?/.exec(text)
    this.#blocks.push(alternatives ? 'alternatives' : 'conditions')
    if (alternatives) this.#statement(text.slice(alternatives[0].length).trim())
    else if (text !== '') this.#condition(text, text.length)
  }

  #closeBlock(after: string): void {
    this.#blocks.pop()
    this.#statement(after.trim())
  }

  /** A gather, or inside a block a branch. */
  #dash(text: string): void {
    const block = this.#blocks.at(-1)
    if (block === 'conditions') this.#condition(text.slice(1).trim(), 0)
    else if (block === 'alternatives') this.#statement(text.slice(1).trim())
    else this.#statement(text.replace(/^(?:-(?!>)\s*)+(?:\(\w+\))?\s*/, ''))
  }

  /** `condition: what follows`; without a colon the first `bare` letters are condition, the rest follows. */
  #condition(text: string, bare: number): void {
    const colon = topLevel(text, ':')
    this.#read(text.slice(0, colon < 0 ? bare : colon))
    this.#statement(text.slice(colon < 0 ? bare : colon + 1).trim())
  }

  #logic(text: string): void {
    this.#touch()
    const [, temporary, name = '', value = ''] = /^(temp\s+)?(\w+)\s*(?:\+\+|--|[-+*/]?=(?!=))\s*(.*)$/.exec(text) ?? []
    if (name !== '' && !temporary) this.#source.sets.push({ ...this.#use(name), value: /^"([^"{}]*)"$/.exec(value)?.[1] ?? null })
    // a fact reckoned from itself is not read by that
    if (name === '') this.#read(text)
    else this.#read(value, name)
  }

  #choice(text: string): void {
    let rest = text.replace(/^(?:[*+]\s*)+(?:\(\w+\)\s*)?/, '')
    while (rest.startsWith('{')) {
      const end = closingBrace(rest, 0)
      if (end < 0) return
      this.#read(rest.slice(1, end))
      rest = rest.slice(end + 1).trimStart()
    }
    const open = unescaped(rest, '[')
    const close = open < 0 ? -1 : unescaped(rest, ']', open)
    if (open < 0 || close < 0) {
      const content = readContent(rest)
      // without words it is a fallback, which nobody chooses
      if (content.text === '') this.#take(content)
      else this.#add('choice', content, ['its words do not stand in [brackets], so they are said once more when it is chosen'])
      return
    }
    const before = readContent(rest.slice(0, open))
    const inside = readContent(rest.slice(open + 1, close))
    const words = [before.text, inside.text].filter(Boolean).join(' ')
    const outside =
      before.text === '' ? [] : ['some of its words stand outside the [brackets], so they are said once more when it is chosen']
    this.#add('choice', { ...inside, text: words, reads: [...before.reads, ...inside.reads] }, [...before.broken, ...outside])
    this.#content(rest.slice(close + 1).trim())
  }

  #content(text: string): void {
    if (text === '') return
    const content = readContent(text)
    if (content.text === '' && content.broken.length === 0) this.#take(content)
    else this.#add('line', content)
    if (content.rest !== null) this.#closeBlock(content.rest)
  }

  #add(kind: InkLine['kind'], content: InkContent, broken: readonly string[] = []): void {
    this.#take(content)
    const { text, tags } = content
    const id = tags.id !== undefined && tags.id !== 'true' && tags.id !== '' ? tags.id : null
    const { name = '', stitch = null } = this.#knot ?? {}
    this.#source.lines.push({ ...this.#where, kind, id, text, tags, knot: name, stitch, broken: [...content.broken, ...broken] })
  }

  #take(content: InkContent): void {
    this.#touch()
    for (const name of content.diverts) this.#knot?.goesTo.add(name)
    for (const name of content.reads) this.#note(name)
  }

  #read(expression: string, except?: string): void {
    this.#touch()
    for (const [, text = ''] of expression.matchAll(/"([^"]*)"/g)) this.#source.texts.push(text)
    for (const name of namesIn(expression)) if (name !== except) this.#note(name)
    for (const [, called = '', given = ''] of expression.matchAll(/(\w+)\s*\(([^()]*)\)/g)) {
      given.split(',').forEach((argument, position) => {
        if (/^\s*\w+\s*$/.test(argument)) this.#calls.push({ ...this.#use(argument.trim()), called, position })
      })
    }
    for (const name of divertsIn(expression)) this.#knot?.goesTo.add(name)
  }

  #note(name: string): void {
    this.#source.reads.push(this.#use(name))
    this.#knot?.calls.add(name)
  }

  #touch(): void {
    if (this.#knot) this.#knot.hasContent = true
  }

  #use(name: string): FactUse {
    return { ...this.#where, name, knot: this.#knot?.path ?? '' }
  }
}

/** A fact handed to a function by reference is set there, not read. */
function settleReferences(source: InkSource): void {
  for (const { called, position, ...use } of calls.get(source) ?? []) {
    const callee = source.knots.find((knot) => knot.isFunction && knot.name === called)
    if (!callee?.references[position]) continue
    source.sets.push({ ...use, value: null })
    const read = source.reads.findIndex((each) => each.name === use.name && each.file === use.file && each.line === use.line)
    if (read >= 0) source.reads.splice(read, 1)
  }
}

function unescaped(text: string, mark: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === mark) return at
  }
  return -1
}

/** Comments become nothing; every line keeps its number. */
function withoutComments(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/[^\n]*/g, '')
}
