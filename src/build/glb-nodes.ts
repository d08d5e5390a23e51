/** The names in a GLB, without loading it. */
import { closeSync, openSync, readSync } from 'node:fs'

/** Names of all nodes of a binary glTF file; null when the file is not there or is none. */
export function glbNodes(path: string): string[] | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    const header = Buffer.alloc(20)
    if (readSync(file, header, 0, 20, 0) < 20 || header.toString('latin1', 0, 4) !== 'glTF') return null
    const chunk = Buffer.alloc(header.readUInt32LE(12))
    readSync(file, chunk, 0, chunk.length, 20)
    const { nodes } = JSON.parse(chunk.toString('utf8')) as { nodes?: { name?: string }[] }
    return (nodes ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]))
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}
