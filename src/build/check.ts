/**
 * `npm run check`: checks every scene. `npm run check -- PATH`: one folder, wherever it is.
 * Prints `file:line code message` for every finding; exit 1 when one of them is an error.
 */
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkScene } from '../scenario/checker/check.ts'
import { isError, printed } from '../scenario/checker/diagnostics.ts'
import { readKnown } from './known.ts'
import { readSceneFolder, sceneFolders } from './scene-files.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Checks one folder, prints what was found. @returns number of errors and warnings. */
function check(path: string): { errors: number; warnings: number } {
  const folder = readSceneFolder(path)
  // a copy that lies elsewhere may be called anything
  const address = dirname(path) === join(root, 'scenes') ? folder.name : null
  const { diagnostics } = checkScene({ ...folder, address }, readKnown(root), { plays: true })
  const shown = relative(process.cwd(), path)
  const prefix = shown.startsWith('..') ? path : shown || '.'
  for (const each of diagnostics) console.log(printed(each, each.file ? `${prefix}${sep}` : prefix))
  const errors = diagnostics.filter(isError).length
  return { errors, warnings: diagnostics.length - errors }
}

// npm runs scripts in the package's folder; a path is meant from where the person stands
const from = process.env.INIT_CWD ?? process.cwd()
const asked = process.argv.slice(2)
const paths = asked.length > 0 ? asked.map((path) => resolve(from, path)) : sceneFolders(root)
const counts = paths.map(check)
const sum = (count: (each: { errors: number; warnings: number }) => number) => counts.reduce((total, each) => total + count(each), 0)
const errors = sum((each) => each.errors)
const warnings = sum((each) => each.warnings)
const number = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
console.log(`${number(paths.length, 'scene')} checked: ${number(errors, 'error')}, ${number(warnings, 'warning')}`)
process.exitCode = errors > 0 ? 1 : 0
