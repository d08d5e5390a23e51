/** Icons, fonts and sounds: built assets that every page or scene uses and the browser asks for by their path. (Sets, people and props: stage-files.ts.) */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from './scene-files.ts'

const shelves: Readonly<Record<string, RegExp>> = {
  'assets/icons': /\.png$/,
  'assets/fonts': /^(?!charset)[^/]+\.(?:json|png|webp|woff2)$/,
  'assets/sounds': /\.(?:opus|mp3|webm|ogg|m4a|json)$/,
}

/** Path from the root (with `/`) and place on disk of every such file. */
export function sharedAssets(root: string): Map<string, string> {
  const files = new Map<string, string>()
  for (const [shelf, wanted] of Object.entries(shelves)) {
    const folder = join(root, shelf)
    if (!existsSync(folder)) continue
    for (const file of filesUnder(folder)) if (wanted.test(file)) files.set(`${shelf}/${file}`, join(folder, file))
  }
  return files
}
