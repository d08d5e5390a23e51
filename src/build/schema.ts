/** `npm run schema`: writes scenes/scene.schema.json, which editors complete scene.json by (`"$schema": "../scene.schema.json"`). */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { sceneSchema } from '../scenario/scene-schema.ts'

export const schemaFile = 'scenes/scene.schema.json'

/** The schema as it must stand in the file. */
export function schemaText(): string {
  const schema = z.toJSONSchema(sceneSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'A scene of Mestring', ...schema }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(process.cwd(), schemaFile), schemaText())
  console.log(`wrote ${schemaFile}`)
}
