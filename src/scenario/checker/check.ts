/** The checker: everything that can be said about a scene folder without a person looking at it. */
import { compileScene } from './compile.ts'
import type { Compiled } from './compile.ts'
import { tidy } from './diagnostics.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { Known } from './known.ts'
import type { SceneFiles } from './source.ts'

export type SceneInput = {
  /** the folder's name */
  name: string
  files: SceneFiles
  /** all files of the folder, pictures and voices too */
  all: readonly string[]
  /** what went wrong while reading them */
  problems?: readonly Diagnostic[]
}
export type Checked = Compiled

/** Checks a scene. `plays: true` also plays it: its own plays, and random walks (seconds instead of milliseconds). */
export function checkScene(input: SceneInput, known: Known, options: { plays: boolean }): Checked {
  const problems = input.problems ?? []
  // a folder that cannot be read at all has nothing more to say
  const compiled = compileScene(input.files)
  void known
  void options
  return { ...compiled, diagnostics: tidy([...problems, ...compiled.diagnostics]) }
}
