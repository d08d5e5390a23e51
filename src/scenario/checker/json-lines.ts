/** JSON read with its line numbers, so that a finding can point at the very line. */

import type { ParseError } from 'jsonc-parser'
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

/** Reads strict JSON (no comments, no trailing commas). With errors only diagnostics M003 come back. */
export function readJson(file: string, text: string): { json: JsonText | null; diagnostics: Diagnostic[] } {
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
  return { json: { value: getNodeValue(root) as unknown, lineOf }, diagnostics: [] }
}

/** `PropertyNameExpected` → `property name expected` */
function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
