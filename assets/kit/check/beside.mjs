// Files that a description names: they lie beside it, under names that stay the same in an address and on every disk.
import { dirname, join } from 'node:path'
import { finding } from './codes.mjs'

/** Path of a file named in a description; null when none is named. */
export const besideOf = (file, name) => (typeof name === 'string' ? join(dirname(file), name) : null)

/** Findings on names that lead elsewhere, or that would not arrive as they were written. */
export function checkFileNames(names, file) {
  return names
    .filter((name) => typeof name === 'string')
    .flatMap((name) => {
      if (/[/\\]|^\.\.?$/.test(name) || name === '')
        return [finding('A303', file, `names "${name}"; what it names lies beside it, without a folder`)]
      if (!/^[\w.-]+$/.test(name))
        return [finding('A303', file, `names "${name}"; only letters a to z, digits, ".", "_" and "-" go into a file's name`)]
      return []
    })
}
