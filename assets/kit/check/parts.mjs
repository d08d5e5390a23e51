// A device's code moves parts of its model: nodes of the names it asks for, each with the point it turns about.
import { existsSync, readFileSync } from 'node:fs'
import { finding } from './codes.mjs'
import { missingNodes, nodesOf } from './model.mjs'

const list = new URL('../../../src/devices/index.ts', import.meta.url)

/** Names of the parts a device's code asks for, by the device's id. It is read from its words, since it draws too. */
function partsOfDevices() {
  if (!existsSync(list)) return new Map()
  const entries = readFileSync(list, 'utf8').matchAll(/model: 'assets\/props\/([^/']+)\/[^']+'[^[]*?parts: \[([^\]]*)\]/g)
  return new Map([...entries].map(([, id, names]) => [id, [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name)]))
}

/** Parts a device's code moves that the model lacks, or of which it does not say what they turn about. */
export function checkParts(document, id, model) {
  const wanted = partsOfDevices().get(id) ?? []
  const nodes = nodesOf(document)
  const loose = wanted.filter((name) => nodes.has(name) && !isPoint(nodes.get(name).getExtras().pivot))
  return [
    ...missingNodes(document, wanted, model),
    ...loose.map((name) => finding('A104', model, `node "${name}" does not tell its pivot (extras: "pivot": [x, y, z])`)),
  ]
}

const isPoint = (value) => Array.isArray(value) && value.length === 3 && value.every(Number.isFinite)
