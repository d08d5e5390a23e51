/** One piece of ink content, as it stands in the source: its words, tags, diverts and the facts it reads. */

/** A tag as it stands in the source; `value` is 'true' when the tag has none. */
export type InkTags = Readonly<Record<string, string>>
export type InkContent = {
  /** the words, `{fact}` kept, escapes undone */
  text: string
  tags: InkTags
  /** names diverted to */
  diverts: string[]
  /** names read in conditions, expressions and `{fact}` */
  reads: string[]
  /** what keeps it from being a whole line, in words; empty when it is whole */
  broken: string[]
  /** what stands after a `}` that closes a block opened on an earlier line; null when there is none */
  rest: string | null
}

const keywords = new Set(['not', 'and', 'or', 'mod', 'has', 'hasnt', 'true', 'false', 'temp', 'return', 'ref', 'else', 'DONE', 'END'])

/** Names in an expression, without strings, numbers and ink's own words. */
export function namesIn(expression: string): string[] {
  const bare = expression.replace(/"[^"]*"/g, ' ')
  return [...bare.matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)].map(([name]) => name).filter((name) => !keywords.has(name))
}

/** Targets of `-> knot`, `-> knot.stitch`, `<- thread`, `-> tunnel ->`. */
export function divertsIn(text: string): string[] {
  return [...text.matchAll(/(?:->|<-)\s*([\p{L}_][\p{L}\p{N}_.]*)/gu)].flatMap(([, name]) => (name && !keywords.has(name) ? [name] : []))
}

/** Index of the `}` that closes the `{` at `from`; -1 when it is not on this line. */
export function closingBrace(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

/** Index of `mark` outside strings, braces and brackets; -1 when there is none. */
export function topLevel(text: string, mark: string): number {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '\\') at += 1
    else if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (depth === 0 && text.startsWith(mark, at)) return at
    else if ('{(['.includes(letter)) depth += 1
    else if ('})]'.includes(letter)) depth -= 1
  }
  return -1
}

/** Reads content up to the end of the line, or up to a `}` that closes a block from above. */
export function readContent(source: string): InkContent {
  const content: InkContent = { text: '', tags: {}, diverts: [], reads: [], broken: [], rest: null }
  const tags: string[] = []
  let tag = -1
  const add = (letters: string) => {
    if (tag < 0) content.text += letters
    else tags[tag] += letters
  }
  for (let at = 0; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (letter === '\\') {
      at += 1
      add(source.charAt(at))
    } else if (letter === '{') {
      const end = closingBrace(source, at)
      const inner = source.slice(at + 1, end < 0 ? undefined : end)
      add(readLogic(inner, content))
      at = end < 0 ? source.length : end
    } else if (letter === '}') {
      content.rest = source.slice(at + 1)
      break
    } else if (letter === '#') {
      tag = tags.push('') - 1
    } else if (source.startsWith('->', at)) {
      content.diverts.push(...divertsIn(source.slice(at)))
      content.reads.push(...argumentsIn(source.slice(at)))
      break
    } else if (source.startsWith('<>', at)) {
      content.broken.push('glue (<>) joins it to another line')
      at += 1
    } else {
      add(letter)
    }
  }
  content.text = content.text.trim().replace(/\s+/g, ' ')
  const pairs = tags.map(keyAndValue)
  content.tags = Object.fromEntries(pairs)
  const twice = pairs.find(([key], at) => pairs.findIndex(([other]) => other === key) < at)
  if (twice) content.broken.push(`#${twice[0]} stands in it twice`)
  return content
}

/** What `{…}` inside a line does: a fact's name prints it; a condition may divert; anything else breaks the line. */
function readLogic(inner: string, content: InkContent): string {
  const logic = inner.trim()
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(logic)) {
    content.reads.push(logic)
    return `{${logic}}`
  }
  const colon = topLevel(logic, ':')
  const branches = (colon < 0 ? logic : logic.slice(colon + 1)).split('|')
  const onlyDiverts = colon >= 0 && branches.every((branch) => /^\s*(?:->[^{}]*)?$/.test(branch))
  if (colon >= 0) content.reads.push(...namesIn(logic.slice(0, colon)))
  else if (!logic.includes('|')) content.reads.push(...namesIn(logic))
  content.diverts.push(...divertsIn(logic))
  if (onlyDiverts) return ''
  if (/^[!&~$]/.test(logic) || (colon < 0 && logic.includes('|'))) content.broken.push('alternatives ({…|…}) stand inside it')
  else if (colon >= 0) content.broken.push('a condition ({…: …}) stands inside it')
  else content.broken.push(`{${logic}} is reckoned inside it; give it a name with VAR and write {name}`)
  return `{${logic}}`
}

/** Names handed over in `-> knot(fact, …)`. */
function argumentsIn(text: string): string[] {
  return [...text.matchAll(/\(([^)]*)\)/g)].flatMap(([, inner]) => namesIn(inner ?? ''))
}

function keyAndValue(tag: string): [string, string] {
  const colon = tag.indexOf(':')
  return colon < 0 ? [tag.trim(), 'true'] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()]
}
