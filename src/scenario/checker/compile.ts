/** A scene folder made into what a browser loads: schema checked, ink compiled, choices and texts gathered. */
import { Compiler, CompilerOptions } from 'inkjs/full'
import type { Catalogue, ChoiceFacts, Language, SceneBundle } from '../bundle.ts'
import { approaches, landmarks, whys } from '../moment.ts'
import type { Scene } from '../scene-schema.ts'
import { sceneSchema } from '../scene-schema.ts'
import type { Texts } from './catalogues.ts'
import { readTexts, sourceTexts } from './catalogues.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding, isError, tidy } from './diagnostics.ts'
import type { JsonPath, JsonText } from './json-lines.ts'
import { readJson } from './json-lines.ts'
import type { InkLine, InkSource, SceneFiles } from './source.ts'
import { readInk, storyFile, textOfFile } from './source.ts'

const sceneFile = 'scene.json'

export type Compiled = {
  scene: Scene | null
  /** scene.json with its lines */
  sceneJson: JsonText | null
  ink: InkSource
  texts: Texts
  /** null when scene.json or the story does not hold */
  bundle: SceneBundle | null
  catalogues: Record<Language, Catalogue>
  diagnostics: Diagnostic[]
}

/** Compiles a scene folder. Never throws for what is written in it: whatever is wrong comes back as diagnostics. */
export function compileScene(files: SceneFiles): Compiled {
  const { scene, json: sceneJson, diagnostics } = readScene(files)
  const ink = readInk(files)
  const story = compileInk(files, ink.missing.length > 0, diagnostics)
  for (const { file, line, name } of ink.missing)
    diagnostics.push(finding('M201', { file, line }, `INCLUDE names a file that is not there: ${name}`))
  const texts = readTexts(files, sourceTexts(scene, sceneJson, ink))
  diagnostics.push(...texts.diagnostics)
  const bundle = scene && story !== null ? bundled(scene, story, ink) : null
  return { scene, sceneJson, ink, texts, bundle, catalogues: texts.catalogues, diagnostics: tidy(diagnostics) }
}

function readScene(files: SceneFiles): { scene: Scene | null; json: JsonText | null; diagnostics: Diagnostic[] } {
  const text = files[sceneFile]
  if (text === undefined) {
    const message = `there is no ${sceneFile} here; a scene is a folder with ${sceneFile} and ${storyFile}`
    return { scene: null, json: null, diagnostics: [finding('M001', { file: sceneFile, line: 1 }, message)] }
  }
  const { json, diagnostics } = readJson(sceneFile, text)
  if (!json) return { scene: null, json, diagnostics }
  const parsed = sceneSchema.safeParse(json.value)
  if (parsed.success) return { scene: parsed.data, json, diagnostics }
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    // a key too many is told at that very key
    const at: JsonPath = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path
    diagnostics.push(finding('M101', { file: sceneFile, line: json.lineOf(at) }, `${path.join('.') || 'scene'}: ${issue.message}`))
  }
  return { scene: null, json, diagnostics }
}

/** INCLUDEs are taken from the scene's own files, by their path in its folder. */
class InkFiles {
  readonly #files: SceneFiles

  constructor(files: SceneFiles) {
    this.#files = files
  }

  readonly ResolveInkFilename = (name: string): string => name

  readonly LoadInkFileContents = (name: string): string => {
    const included = textOfFile(this.#files, name)
    if (included === undefined) throw new Error(`INCLUDE names a file that is not there: ${name}`)
    return included
  }
}

/** Compiled ink as JSON text; null when it does not compile. */
function compileInk(files: SceneFiles, includesMissing: boolean, diagnostics: Diagnostic[]): string | null {
  const source = files[storyFile]
  if (source === undefined) {
    diagnostics.push(finding('M201', { file: storyFile, line: 1 }, `there is no ${storyFile}`))
    return null
  }
  const found: Diagnostic[] = []
  const heard = (message: string) => {
    const each = inkMessage(message)
    if (each) found.push(each)
  }
  try {
    const story = new Compiler(source, new CompilerOptions(storyFile, [], false, heard, new InkFiles(files))).Compile()
    diagnostics.push(...found)
    const json = story.ToJson()
    return found.some(isError) || typeof json !== 'string' ? null : json
  } catch (cause) {
    diagnostics.push(...found)
    // the compiler throws after it has told its errors; only an untold one is news
    const told = found.some(isError) || includesMissing
    if (!told) diagnostics.push(finding('M202', { file: storyFile, line: 1 }, cause instanceof Error ? cause.message : String(cause)))
    return null
  }
}

/** `ERROR: 'file' line 3: what` as a finding; null for a TODO. */
function inkMessage(message: string): Diagnostic | null {
  const parts = /^(\w[\w ]*?): (?:'([^']*)' )?(?:line (\d+): )?([\s\S]*)$/.exec(message)
  const [, kind = 'ERROR', file = storyFile, line = '1', what = message] = parts ?? []
  // a TODO is the writer's own; an INCLUDE that is not there is told by its own code
  if (kind === 'TODO' || what.startsWith('Failed to load')) return null
  const where = { file, line: Number(line) }
  return finding(kind === 'WARNING' ? 'M203' : 'M202', where, what.trim().replace(/\s+/g, ' '))
}

function bundled(scene: Scene, story: string, ink: InkSource): SceneBundle {
  const named = new Set([...scene.spots, ...scene.devices, ...scene.cast].map((each) => each.knot))
  // a spot may open a stitch of its own; then that stitch is what its choices belong to
  const knotOf = ({ knot, stitch }: InkLine) => (stitch !== null && named.has(`${knot}.${stitch}`) ? `${knot}.${stitch}` : knot)
  const choices: Record<string, ChoiceFacts> = {}
  const lines: Record<string, string> = {}
  for (const line of ink.lines) {
    if (line.id === null) continue
    if (line.kind === 'choice') choices[line.id] = choiceFacts(line, knotOf(line))
    else lines[line.id] = knotOf(line)
  }
  return { scene, story, version: shortHash(withoutWords(scene, story)), choices, lines, voices: {} }
}

function choiceFacts({ tags }: InkLine, knot: string): ChoiceFacts {
  const why = whys.find((name) => name === tags.why)
  const approach = approaches.find((name) => name === tags.approach)
  const landmark = landmarks.find((name) => name === tags.landmark)
  return { knot, ...(why && { why }), ...(approach && { approach }), ...(landmark && { landmark }) }
}

/** texts of scene.json, and how it sounds: changing one changes nothing that can happen */
const sceneWords = new Set([
  'title',
  'summary',
  'whoFor',
  'trains',
  'minutes',
  'role',
  'picture',
  'name',
  'voice',
  'task',
  'leaveLabel',
  'text',
  'claim',
  'for',
  'against',
  'source',
])

/** What can happen in a scenario, without how it is said: a mended typo must not set saved plays aside. */
function withoutWords(scene: Scene, story: string): string {
  const bare = JSON.stringify(scene, (key, value: unknown) => (sceneWords.has(key) && typeof value !== 'object' ? undefined : value))
  // compiled ink: words are "^…"; those of a tag follow "#", those compared with a fact stand alone between "str" and "/str"
  const told = story.replace(/"\^(?:[^"\\]|\\.)*"/g, (words, at: number) => {
    const ofTag = story.startsWith('"#",', at - 4)
    const compared = story.startsWith('"str",', at - 6) && !story.startsWith(',"#"', at + words.length)
    return ofTag || compared ? words : ''
  })
  return bare + told
}

/** Eleven letters that change whenever the text does (53 bits, after cyrb53); no secret, only a name for a version. */
function shortHash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
