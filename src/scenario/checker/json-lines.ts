/** JSON read with its line numbers, so that a finding can point at the very line. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { ParseError } from 'jsonc-parser'
import { finding } from './diagnostics.ts'
import type { Diagnostic } from './diagnostics.ts'

export type JsonPath = readonly (string | number)[]
export type JsonText = {
  value: unknown
  /** Line (from 1) of the value at `path`, or of the nearest thing around it that is there. */
  lineOf(path: JsonPath): number
}

/** Line (from 1) of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Reads strict JSON (no comments, no trailing commas). With errors only diagnostics M003 come back. */
export function readJson(file: string, text: string): { json: JsonText | null; diagnostics: Diagnostic[] } {
  const errors: ParseError[] = []
  // a byte order mark is what some editors on Windows leave behind; it harms nobody
  const source = text.replace(/^\uFEFF/, ' ')
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  const [first] = errors
  if (first || !root) {
    const offset = first?.offset ?? 0
    const what = first ? words(printParseErrorCode(first.error)) : 'the file is empty'
    return { json: null, diagnostics: [finding('M003', { file, line: lineAt(source, offset) }, `not JSON: ${what}`)] }
  }
  const lineOf = (path: JsonPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, [...path.slice(0, length)])
      // of a property the line of its name, not of a value that may begin below
      if (node) return lineAt(source, node.parent?.type === 'property' ? node.parent.offset : node.offset)
    }
    return 1
  }
  return { json: { value: getNodeValue(root) as unknown, lineOf }, diagnostics: [] }
}

/** `PropertyNameExpected` → `property name expected` */
function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
}
