// The points that say what light falls on people and things, as src/world/air.ts reads them.
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod/mini'
import { besideOf } from './beside.mjs'
import { finding } from './codes.mjs'

const number = z.number()
const colour = z.tuple([number, number, number]).check(z.refine((values) => values.every((value) => value >= 0), 'light is never below 0'))
const points = z
  .array(z.object({ at: z.tuple([number, number, number]), sides: z.tuple([colour, colour, colour, colour, colour, colour]) }))
  .check(z.minLength(1))

/**
 * Findings on the light in the air of a set, of its own light (name '') or of a further one.
 * @param light the entry that names the file; described: the whole description; at(path): path on disk
 */
export function checkAir(light, described, name, file, at) {
  const whose = name ? ` of the light "${name}"` : ''
  if ((light?.irradiance === undefined) !== (described.irradiance === undefined))
    return [finding('A208', file, `says what light stands in the air in one light and not in another${whose}`)]
  const path = besideOf(file, light?.irradiance)
  if (path === null) return []
  if (!existsSync(at(path))) return [finding('A303', file, `names "${light.irradiance}"${whose}, which is not there`)]
  const tell = (message) => finding('A208', path, message)
  let json
  try {
    json = JSON.parse(readFileSync(at(path), 'utf8'))
  } catch (error) {
    return [tell(`is no JSON: ${error.message}`)]
  }
  const result = points.safeParse(json)
  if (!result.success) {
    const [{ path: where, message }] = result.error.issues
    return [tell(`${where.length > 0 ? where.join('.') : basename(path)}: ${message}`)]
  }
  const dark = json.findIndex(({ sides }) => sides.flat().every((value) => value === 0))
  return dark < 0 ? [] : [tell(`${dark}: no light at all falls there; is the point inside something?`)]
}
