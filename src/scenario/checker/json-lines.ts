/** JSON read with its line numbers, so that a finding can point at the very line. */

import type { Node, ParseError } from 'jsonc-parser'
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'

export type JsonPath = readonly (string | number)[]
export type JsonText = {
  value: unknown
  /** Line (from 1) of the value at `path`, or of the nearest thing around it that is there. */
  lineOf(path: JsonPath): number
}

/** Tells the line (from 1) of any offset in a text. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/**
 * Reads strict JSON (no comments, no trailing commas). What cannot be read comes back as M003 alone;
 * a name that stands twice (M004) is told and the rest is read, the last of the two counting.
 */
export function readJson(file: string, text: string): { json: JsonText | null; diagnostics: Diagnostic[] } {
  try {
    return read(file, text)
  } catch (cause) {
    // brackets within brackets, thousands deep: the parser goes down into each
    if (!(cause instanceof RangeError)) throw cause
    return { json: null, diagnostics: [finding('M003', { file, line: 1 }, 'not JSON of ours: brackets stand too deep within each other')] }
  }
}

function read(file: string, text: string): { json: JsonText | null; diagnostics: Diagnostic[] } {
  const errors: ParseError[] = []
  // a byte order mark is what some editors on Windows leave behind; it harms nobody
  const source = text.replace(/^\uFEFF/, ' ')
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  const lineAt = lineCounter(source)
  if (first || !root) {
    const offset = first?.offset ?? 0
    const what = first ? words(printParseErrorCode(first.error)) : 'the file is empty'
    return { json: null, diagnostics: [finding('M003', { file, line: lineAt(offset) }, `not JSON: ${what}`)] }
  }
  // a catalogue has a thousand names at its top and every one is asked for
  const top = new Map(root.children?.map((property) => [property.children?.[0]?.value as unknown, property.children?.[1]]))
  const nodeAt = ([first, ...rest]: JsonPath) => {
    const node = root.type === 'object' ? top.get(first) : first === undefined ? root : findNodeAtLocation(root, [first])
    return node && findNodeAtLocation(node, rest)
  }
  const lineOf = (path: JsonPath): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = nodeAt(path.slice(0, length))
      // of a property the line of its name, not of a value that may begin below
      if (node) return lineAt(node.parent?.type === 'property' ? node.parent.offset : node.offset)
    }
    return lineAt(root.offset)
  }
  const diagnostics: Diagnostic[] = []
  checkNames(root, (code, offset, message) => void diagnostics.push(finding(code, { file, line: lineAt(offset) }, message)))
  if (diagnostics.some(({ code }) => code === 'M003')) return { json: null, diagnostics }
  return { json: { value: getNodeValue(root) as unknown, lineOf }, diagnostics }
}

/** Names that a reader of JSON loses without a word: the first of two, and the one that means something else to the language we are in. */
function checkNames(node: Node, tell: (code: 'M003' | 'M004', offset: number, message: string) => void): void {
  const seen = new Set<unknown>()
  for (const child of node.children ?? []) {
    const name: unknown = child.type === 'property' ? child.children?.[0]?.value : undefined
    if (name === '__proto__') tell('M003', child.offset, 'not JSON of ours: nothing can be called "__proto__"')
    if (name !== undefined && seen.has(name)) tell('M004', child.offset, `"${String(name)}" stands here twice; only the last one counts`)
    seen.add(name)
    checkNames(child, tell)
  }
}

/** `PropertyNameExpected` → `property name expected` */
function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
