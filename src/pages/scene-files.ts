/** Fetches what a scenario is made of: its bundle, and its words in one language. */
import type { Catalogue, Language, SceneBundle, ScriptLine } from '../scenario/bundle.ts'

/** A file that did not come: which one. */
export class FileTrouble extends Error {
  override name = 'FileTrouble'
  readonly file: string
  constructor(file: string, cause?: unknown) {
    super(`${file} could not be fetched`, { cause })
    this.file = file
  }
}

/** What has come once is there for as long as the page is open: a visit may outlast the network. */
const kept = new Map<string, unknown>()

async function fetchJson<Content>(file: string, isContent: (found: unknown) => found is Content): Promise<Content> {
  let found = kept.get(file)
  if (isContent(found)) return found
  try {
    const answer = await fetch(file)
    if (!answer.ok) throw new Error(`status ${answer.status}`)
    found = await answer.json()
  } catch (cause) {
    throw new FileTrouble(file, cause)
  }
  // a host that answers every address with its front page, or a file cut off half way
  if (!isContent(found)) throw new FileTrouble(file)
  kept.set(file, found)
  return found
}

const isRecord = (found: unknown): found is Record<string, unknown> => typeof found === 'object' && found !== null && !Array.isArray(found)
const isBundle = (found: unknown): found is SceneBundle =>
  isRecord(found) &&
  isRecord(found.scene) &&
  typeof found.story === 'string' &&
  typeof found.version === 'string' &&
  isRecord(found.choices)
const isScript = (found: unknown): found is ScriptLine[] =>
  Array.isArray(found) && found.every((line) => isRecord(line) && typeof line.id === 'string')
const isCatalogue = (found: unknown): found is Catalogue => isRecord(found)

/** @throws FileTrouble naming the file. */
export async function fetchBundle(scene: string): Promise<SceneBundle> {
  const bundle = await fetchJson(`scenes/${scene}/bundle.json`, isBundle)
  // without a list of voices nobody has read anything in: a visit opens all the same
  return isRecord(bundle.voices) ? bundle : { ...bundle, voices: {} }
}

/** @throws FileTrouble naming the file. */
export const fetchText = (scene: string, language: Language): Promise<Catalogue> =>
  fetchJson(`scenes/${scene}/text/${language}.json`, isCatalogue)

/** The lines of a scene as a list to read aloud from. @throws FileTrouble naming the file. */
export const fetchScript = (scene: string): Promise<ScriptLine[]> => fetchJson(`scenes/${scene}/script.json`, isScript)
