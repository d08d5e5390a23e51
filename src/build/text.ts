/**
 * `npm run text [-- PATH…] [--prune]`: brings the catalogues of every scene (or of the folders named) up to the story.
 * da.json is written anew; sv, nb and en get a place for every new id, to be filled in. A translation whose Danish has changed keeps its
 * old `da`, which is how one sees that it is stale: translate anew, then set `da` to the new text. `--prune` drops ids no longer used.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceText, Texts, Translation } from '../scenario/checker/catalogues.ts'
import { catalogueFile, translations } from '../scenario/checker/catalogues.ts'
import { compileScene } from '../scenario/checker/compile.ts'
import { isError, printed } from '../scenario/checker/diagnostics.ts'
import { readSceneFolder, sceneFolders } from './scene-files.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const prune = process.argv.includes('--prune')
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const paths = asked.length > 0 ? asked.map((path) => resolve(process.env.INIT_CWD ?? '.', path)) : sceneFolders(root)
let failed = false
for (const path of paths) bringUp(path)
process.exitCode = failed ? 1 : 0

/** Writes the catalogues of one scene and tells what is left to do. */
function bringUp(path: string): void {
  const folder = readSceneFolder(path)
  const { texts, scene, ink, diagnostics } = compileScene(folder.files)
  // what cannot be read must not be overwritten, and without scene.json and story half the ids would seem unused
  const stops = [...folder.problems, ...diagnostics].filter((each) => isError(each) && !['M202', 'M308'].includes(each.code))
  if (!scene || ink.files.length === 0 || stops.length > 0) {
    for (const each of stops) console.log(printed(each, `${path}/`))
    failed = true
    return
  }
  mkdirSync(join(path, 'text'), { recursive: true })
  write(path, 'da', danishCatalogue(texts.source))
  for (const language of translations) {
    const { catalogue, missing, stale, unused } = translated(texts, language)
    write(path, language, catalogue)
    console.log(
      `${folder.name} ${language}: ${texts.source.length} texts, ${missing} missing, ${stale} stale, ${unused} unused${prune ? ' and dropped' : ''}`,
    )
  }
}

function danishCatalogue(source: readonly SourceText[]): Record<string, string> {
  return Object.fromEntries(source.map(({ id, text }) => [id, text]))
}

function translated(texts: Texts, language: Translation) {
  const written = texts.written[language]?.texts ?? {}
  const catalogue: Record<string, Record<string, string>> = {}
  const count = { missing: 0, stale: 0, unused: 0 }
  for (const { id, text } of texts.source) {
    const before = written[id]
    const words = before?.[language] ?? ''
    if (words === '') count.missing += 1
    else if (before?.da !== text) count.stale += 1
    catalogue[id] = words === '' ? { da: text, [language]: '' } : { ...before, da: before?.da ?? '', [language]: words }
  }
  for (const [id, entry] of Object.entries(written)) {
    if (catalogue[id]) continue
    count.unused += 1
    if (!prune) catalogue[id] = entry
  }
  return { catalogue, ...count }
}

/** One id a line, so that a change of one text is a change of one line. */
function write(path: string, language: Translation | 'da', catalogue: Record<string, unknown>): void {
  const lines = Object.entries(catalogue).map(([id, entry]) => `  ${JSON.stringify(id)}: ${spaced(entry)}`)
  writeFileSync(join(path, catalogueFile(language)), `{\n${lines.join(',\n')}\n}\n`)
}

function spaced(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry)
  const pairs = Object.entries(entry).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return `{ ${pairs.join(', ')} }`
}
