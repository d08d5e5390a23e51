/**
 * Numbered findings of the checker. Every code has a page `docs/diagnostics/<code>.md` that explains it and how to mend it.
 * M0 the folder, M1 scene.json, M2 the story, M3 texts, M4 how it plays, M5 voices.
 */
export type Severity = 'error' | 'warning'

/** Every code, what it is called and whether a scene with it may be built. */
export const codes = {
  M001: { severity: 'error', title: 'no scene here' },
  M002: { severity: 'error', title: 'file cannot be read' },
  M003: { severity: 'error', title: 'file is no JSON' },
  M004: { severity: 'error', title: 'name used twice in a JSON file' },

  M101: { severity: 'error', title: 'scene.json does not fit the schema' },
  M102: { severity: 'error', title: 'id used twice in scene.json' },
  M103: { severity: 'error', title: 'scene is not named as its folder' },
  M104: { severity: 'error', title: 'unknown set' },
  M105: { severity: 'error', title: 'unknown node or anchor' },
  M106: { severity: 'error', title: 'unknown place' },
  M107: { severity: 'error', title: 'unknown person' },
  M108: { severity: 'error', title: 'unknown prop' },
  M109: { severity: 'error', title: 'unknown device' },
  M110: { severity: 'error', title: 'unknown spot, person or device named in scene.json' },
  M111: { severity: 'error', title: 'scene tests a fact the story does not have' },
  M112: { severity: 'error', title: 'picture is not there' },
  M113: { severity: 'error', title: 'scene names a knot the story does not have' },
  M114: { severity: 'error', title: 'unknown clip' },

  M201: { severity: 'error', title: 'story file is not there' },
  M202: { severity: 'error', title: 'story does not compile' },
  M203: { severity: 'warning', title: 'the ink compiler warns' },
  M204: { severity: 'error', title: 'knot nobody can reach' },
  M205: { severity: 'error', title: 'dead end' },
  M206: { severity: 'error', title: 'line without id' },
  M207: { severity: 'error', title: 'choice without id' },
  M208: { severity: 'error', title: 'id used twice in the story' },
  M209: { severity: 'error', title: 'line is not whole' },
  M210: { severity: 'error', title: 'choice at a spot without reason or approach' },
  M211: { severity: 'error', title: 'unknown speaker' },
  M212: { severity: 'error', title: 'unknown mood' },
  M213: { severity: 'error', title: 'unknown approach, reason or landmark' },
  M214: { severity: 'warning', title: 'fact never set' },
  M215: { severity: 'warning', title: 'fact never read' },
  M216: { severity: 'error', title: 'measure missing or never moved' },
  M217: { severity: 'error', title: 'unknown or malformed tag' },
  M218: { severity: 'error', title: 'looks at something that is not there' },
  M219: { severity: 'error', title: 'value the scene does not know' },
  M220: { severity: 'error', title: 'story breaks while it is told' },

  M301: { severity: 'error', title: 'missing translation' },
  M302: { severity: 'error', title: 'stale translation' },
  M303: { severity: 'error', title: 'unused translation' },
  M304: { severity: 'error', title: 'text names an unknown fact' },
  M305: { severity: 'error', title: 'facts in a text differ between languages' },
  M306: { severity: 'error', title: 'letter without a glyph' },
  M307: { severity: 'error', title: 'catalogue has the wrong shape' },
  M308: { severity: 'error', title: 'catalogue is not there' },
  M309: { severity: 'warning', title: 'da.json is older than the story' },

  M401: { severity: 'error', title: 'play file has the wrong shape' },
  M402: { severity: 'error', title: 'play that no longer holds' },
  M403: { severity: 'error', title: 'play came to something else' },
  M404: { severity: 'error', title: 'no end reachable' },
  M405: { severity: 'error', title: 'end nobody reaches' },
  M406: { severity: 'error', title: 'one approach wins at every spot' },

  M501: { severity: 'warning', title: 'voice file that no line uses' },
} as const satisfies Record<string, { severity: Severity; title: string }>

export type Code = keyof typeof codes

/** `file` is relative to the scene folder, `line` counts from 1. */
export type Diagnostic = { code: Code; severity: Severity; file: string; line: number; message: string }

/** Where in a file something stands. */
export type Where = { file: string; line: number }

/** Makes a finding; the severity is the code's own unless a weaker one is given. */
export function finding(code: Code, where: Where, message: string, severity: Severity = codes[code].severity): Diagnostic {
  return { code, severity, file: where.file, line: where.line, message }
}

export const isError = (diagnostic: Diagnostic): boolean => diagnostic.severity === 'error'

/** Sorted by file, line and code, each once. */
export function tidy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (each: Diagnostic) => `${each.file}\0${String(each.line).padStart(7, '0')}\0${each.code}\0${each.message}`
  const unique = new Map(diagnostics.map((each) => [key(each), each]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, each]) => each)
}

/** One finding as one line: `file:line code message`. What a terminal would obey or not show is written as its number. */
export function printed(diagnostic: Diagnostic, folder = ''): string {
  const { file, line, code, severity, message } = diagnostic
  return `${folder}${file}:${line} ${code} ${severity === 'warning' ? 'warning: ' : ''}${message}`.replace(unprintable, numbered)
}

/** Control characters, line ends, and marks without a shape that turn the writing direction or stand between letters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const numbered = (letter: string): string => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`
