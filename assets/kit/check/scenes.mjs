// The scenes' descriptions, as far as they can be read: the scenes have a checker of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every scene.json under a folder. */
export function readScenes(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((id) => join(folder, id, 'scene.json'))
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      try {
        return [JSON.parse(readFileSync(path, 'utf8'))]
      } catch {
        return []
      }
    })
}
