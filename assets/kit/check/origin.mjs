// Where an asset comes from: hashes against the manifest, and for a hand-made one who made it, of what, under which licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finding } from './codes.mjs'

/** Beside a hand-made model: who made it and under which licence. */
export const sourceNote = 'SOURCE.md'
/** Licences of content that fit ours (CC BY 4.0). */
const licences = ['CC0-1.0', 'CC-BY-4.0']

/**
 * Compares an asset's files with what the manifest says of it.
 * @param hash(path) sha256 of a file, null when it is not there
 */
export function checkHashes(asset, known, hash) {
  if (!known)
    return [finding('A005', asset.name, `is not in the manifest: run npm run assets -- ${asset.name}${asset.handmade ? ' --record' : ''}`)]
  const findings = []
  const again = asset.handmade ? `npm run assets -- ${asset.name} --record` : `npm run assets -- ${asset.name}`
  for (const path of new Set([...Object.keys(known.sources), ...asset.sources])) {
    const now = hash(path)
    if (now === null) findings.push(finding('A006', path, `is not there, and ${asset.name} was made from it`))
    else if (known.sources[path] !== now) findings.push(finding('A003', path, `changed since ${asset.name} was built: run ${again}`))
  }
  for (const path of new Set([...Object.keys(known.built), ...asset.built])) {
    const now = hash(path)
    if (now === null && !asset.built.includes(path))
      findings.push(finding('A002', path, `is not there, and the manifest records it: run ${again}`))
    if (now !== null && known.built[path] !== now)
      findings.push(finding('A004', path, `is not the file the manifest records: change a source and build, or enter it with --record`))
  }
  return findings
}

/** Files the product would ship with an asset (src/build/stage-files.ts) that are no part of it. */
export function strayFiles(asset, known, folder) {
  if (!existsSync(folder)) return []
  const shipped = (file) => /\.(glb|json|ktx2|webp|hdr|bin)$/.test(file) && !/(^|\.)(manifest|sources|hashes|params)\b.*\.json$/.test(file)
  // what was recorded may be named by a description that cannot be read just now
  const own = new Set([...asset.built, ...asset.sources, ...Object.keys(known?.built ?? {})])
  return readdirSync(folder)
    .map((file) => join(asset.name, file))
    .filter((path) => shipped(path) && !own.has(path))
    .map((path) =>
      finding('A005', path, `is not in the manifest, and no part of ${asset.name}: take it away, or it is shipped with the product`),
    )
}

/** A hand-made model tells beside itself who made it, from what, and that it may be used. */
export function checkNote(path, file) {
  if (!existsSync(path)) {
    return [
      finding('A006', file, 'is not there: it says what a hand-made model was made from ("Made from:") and by whom ("Made by:")'),
      finding('A007', file, `is not there: it says under which licence a hand-made model may be used ("Licence:")`),
    ]
  }
  const text = readFileSync(path, 'utf8')
  // list marks and bold type of Markdown do not matter
  const line = (name) => new RegExp(`^[-*_\\s]*${name}[*_]*:[*_ \\t]*([^*_\\s].*)$`, 'im').exec(text)?.[1].trim()
  const findings = []
  if (!line('Made by')) findings.push(finding('A006', file, 'does not say who made it ("Made by: …")'))
  if (!line('Made from'))
    findings.push(finding('A006', file, 'does not say what it was made from ("Made from: …", a file or where it is kept)'))
  const licence = line('Licen[cs]e')
  if (!licence) findings.push(finding('A007', file, `does not say its licence ("Licence: ${licences[1]}")`))
  else if (!licences.includes(licence.toUpperCase().replaceAll(' ', '-')))
    findings.push(finding('A007', file, `the licence is "${licence}"; only ${licences.join(' and ')} go with the rest`))
  return findings
}
