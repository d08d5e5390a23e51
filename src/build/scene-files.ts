/** Scene folders on disk, read for the checker, which itself knows no disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import type { Diagnostic } from '../scenario/checker/diagnostics.ts'
import { finding } from '../scenario/checker/diagnostics.ts'
import type { SceneFiles } from '../scenario/checker/source.ts'

export type SceneFolder = {
  /** the folder's name */
  name: string
  /** its place on disk */
  path: string
  /** what is read: scene.json, ink, catalogues, plays */
  files: SceneFiles
  /** everything there is, pictures and voices too */
  all: readonly string[]
  /** what could not be read */
  problems: Diagnostic[]
}

const isText = (file: string): boolean => /\.(?:ink|json)$/.test(file)

/** Reads a scene folder. Never throws: what cannot be read is a diagnostic. */
export function readSceneFolder(path: string): SceneFolder {
  const name = path.split(sep).filter(Boolean).at(-1) ?? path
  const folder: SceneFolder = { name, path, files: {}, all: [], problems: [] }
  const nothing = (message: string): SceneFolder => ({ ...folder, problems: [finding('M001', { file: '', line: 1 }, message)] })
  let all: string[]
  try {
    if (!statSync(path).isDirectory()) return nothing('this is no folder; a scene is a folder with scene.json and story.ink')
    all = filesUnder(path)
  } catch (cause) {
    return nothing(`this folder cannot be read: ${reason(cause)}`)
  }
  const files: Record<string, string> = {}
  const problems: Diagnostic[] = []
  for (const file of all.filter(isText)) {
    try {
      files[file] = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(path, file)))
    } catch (cause) {
      problems.push(finding('M002', { file, line: 1 }, `cannot be read as UTF-8 text: ${reason(cause)}`))
    }
  }
  return { ...folder, files, all, problems }
}

/** Paths of all files under a folder, with `/`, sorted. Links that lead nowhere are listed too: reading them tells. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(folder.length).split(sep)).replace(/^\//, ''))
    .sort()
}

/** Folders of all scenes of the project; one that lies elsewhere and is linked to counts too. */
export function sceneFolders(root: string): string[] {
  try {
    return readdirSync(join(root, 'scenes'))
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(root, 'scenes', name))
      .filter(isFolder)
      .sort()
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // a link that leads nowhere: reading it tells
    return true
  }
}

/** What went wrong, without the stack and the path that every finding already carries. */
export function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  const words: Record<string, string> = {
    ENOENT: 'it is not there',
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    ENOTDIR: 'it is no folder',
    ELOOP: 'its link goes in a circle',
  }
  const code = (cause as { code?: unknown } | null)?.code
  return (typeof code === 'string' ? words[code] : undefined) ?? message
}
