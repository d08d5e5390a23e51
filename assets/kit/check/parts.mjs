// A device's code moves parts of its model: nodes of the names it asks for, each with the point it turns about.
import { existsSync, readFileSync } from 'node:fs'
import { finding } from './codes.mjs'
import { missingNodes, nodesOf } from './model.mjs'

const devices = new URL('../../../src/devices/', import.meta.url)

/** Names of the parts a device's code asks for; null when no device is called so. They are read from its words, since it draws too. */
export function partsOfDevice(id) {
  const file = new URL(`${id}.tsx`, devices)
  if (!existsSync(file)) return null
  const [, names = ''] = /^ {2}parts: \[([^\]]*)\],$/m.exec(readFileSync(file, 'utf8')) ?? []
  return [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)
}

/** Parts a device's code moves that the model lacks, or of which it does not say what they turn about. */
export function checkParts(document, id, model) {
  const wanted = partsOfDevice(id) ?? []
  const nodes = nodesOf(document)
  const loose = wanted.filter((name) => nodes.has(name) && !isPoint(nodes.get(name).getExtras().pivot))
  return [
    ...missingNodes(document, wanted, model),
    ...loose.map((name) => finding('A104', model, `node "${name}" does not tell its pivot (extras: "pivot": [x, y, z])`)),
  ]
}

const isPoint = (value) => Array.isArray(value) && value.length === 3 && value.every(Number.isFinite)
