// Files as they lie there: a folder of that name, a link, or a file one may not read is told of before anything is made of it.
import { accessSync, constants, lstatSync } from 'node:fs'
import { finding } from './codes.mjs'

/** Errors of a file that is simply not there. */
const absent = ['ENOENT', 'ENOTDIR']

/**
 * Why what lies there cannot be read.
 * @returns {string|null} null when it can, or when nothing is there (which others tell of)
 */
export function unreadable(path, { folder = false } = {}) {
  try {
    const entry = lstatSync(path)
    if (entry.isSymbolicLink()) return 'is a link, and leads nowhere for whoever is given this folder; put the file itself there'
    if (folder ? !entry.isDirectory() : !entry.isFile()) return folder ? 'is no folder' : 'is no file'
    accessSync(path, folder ? constants.R_OK | constants.X_OK : constants.R_OK)
    return null
  } catch (error) {
    return absent.includes(error.code) ? null : inWords(error)
  }
}

/** An error of the disk in words. */
export function inWords({ code, message }) {
  const words = {
    EACCES: 'may not be read: change its rights',
    EPERM: 'may not be read: change its rights',
    EISDIR: 'is no file',
    ELOOP: 'is a link that leads to itself',
  }
  return words[code] ?? `cannot be read: ${message}`
}

/** A finding for each of these files that is there and cannot be read. `at(path)`: the path on disk. */
export function closedFiles(paths, at) {
  return [...new Set(paths)].flatMap((path) => {
    const why = unreadable(at(path))
    return why ? [finding('A008', path, why)] : []
  })
}
