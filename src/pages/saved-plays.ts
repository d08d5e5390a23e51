/**
 * Plays kept on this machine (IndexedDB). A play is its log; a few more fields let the lobby list it without the story.
 * A record that cannot be read is set aside, never thrown away, and the rest is as it was.
 */

import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Logged } from '../scenario/moment.ts'
import type { Play } from '../scenario/play.ts'

export type SavedPlay = {
  format: 1
  id: string
  scene: string
  /** of scene and story: a play belongs to one */
  version: string
  log: readonly Logged[]
  phase: string
  ending: string | null
  /** milliseconds since 1970 */
  began: number
  saved: number
}

/** What each kind of action must name. */
const namedBy: Record<Logged['do'], readonly string[]> = {
  examine: ['spot'],
  choose: ['id'],
  use: ['device', 'event'],
  go: ['place'],
  ask: [],
  leave: [],
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null
}

function isLogged(found: unknown): found is Logged {
  if (!isRecord(found) || typeof found.do !== 'string' || !Object.hasOwn(namedBy, found.do)) return false
  const timed = found.t === undefined || (Number.isFinite(found.t) && (found.t as number) >= 0)
  return timed && namedBy[found.do as Logged['do']].every((name) => typeof found[name] === 'string')
}

/** A moment a calendar knows; any other number cannot be shown as a date. */
const isTime = (found: unknown): boolean => typeof found === 'number' && found >= 0 && found <= 8.64e15

/** By hand, so that the lobby needs no schema library. */
function isSavedPlay(found: unknown): found is SavedPlay {
  if (!isRecord(found) || found.format !== 1) return false
  const words = [found.id, found.scene, found.version, found.phase].every((word) => typeof word === 'string')
  const times = [found.began, found.saved].every(isTime)
  const ended = found.ending === null || typeof found.ending === 'string'
  return words && times && ended && Array.isArray(found.log) && found.log.every(isLogged)
}

interface Shelf extends DBSchema {
  plays: { key: string; value: SavedPlay }
  damaged: { key: number; value: { found: unknown; at: number } }
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null
/** How many were set aside since the page was opened: whichever page came upon them, the lobby tells. */
let setAsideHere = 0
/** What the browser would not keep: here as long as the page is open, so that a visit can be finished and its debrief seen. */
const unkept = new Map<string, SavedPlay>()

function open(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>('mestring', 1, {
    upgrade: (database) => {
      database.createObjectStore('plays', { keyPath: 'id' })
      database.createObjectStore('damaged', { autoIncrement: true })
    },
    terminated: () => {
      shelf = null
    },
  }).catch((error: unknown) => {
    shelf = null
    throw error
  })
  return shelf
}

/** Does something with the shelf. A connection the browser has dropped (a tablet that slept) is opened anew, once. */
async function using<Result>(work: (database: IDBPDatabase<Shelf>) => Promise<Result>): Promise<Result> {
  const opened = await open()
  try {
    return await work(opened)
  } catch {
    shelf = null
    opened.close()
    return work(await open())
  }
}

export type Kept = {
  /** newest first */
  plays: SavedPlay[]
  /** how many were set aside since the page was opened */
  damaged: number
  /** false when the browser keeps nothing */
  storage: boolean
}

/** Every play that can be read. Never throws. */
export async function listPlays(): Promise<Kept> {
  await writing
  try {
    const { plays, stuck } = await using(readAll)
    return { plays: withUnkept(plays), damaged: setAsideHere + stuck, storage: true }
  } catch {
    return { plays: withUnkept([]), damaged: setAsideHere, storage: false }
  }
}

/** `stuck`: how many are damaged and could not be moved either; they are told again next time, and the rest is as it was. */
async function readAll(database: IDBPDatabase<Shelf>): Promise<{ plays: SavedPlay[]; stuck: number }> {
  const plays: SavedPlay[] = []
  let stuck = 0
  for (const key of await database.getAllKeys('plays')) {
    const found: unknown = await database.get('plays', key)
    // another tab may have forgotten it in between
    if (found === undefined) continue
    if (isSavedPlay(found)) {
      plays.push(found)
      continue
    }
    try {
      await setAside(database, key, found)
      setAsideHere += 1
    } catch {
      stuck += 1
    }
  }
  return { plays, stuck }
}

/** Newest first; what could not be written is newer than what is written of the same play. */
function withUnkept(plays: readonly SavedPlay[]): SavedPlay[] {
  return [...plays.filter((play) => !unkept.has(play.id)), ...unkept.values()].sort((a, b) => b.saved - a.saved)
}

async function setAside(database: IDBPDatabase<Shelf>, key: string, found: unknown): Promise<void> {
  const move = database.transaction(['plays', 'damaged'], 'readwrite')
  await move.objectStore('damaged').add({ found, at: Date.now() })
  await move.objectStore('plays').delete(key)
  await move.done
}

/** One play; null when it is not here or cannot be read. */
export async function loadPlay(id: string): Promise<SavedPlay | null> {
  const { plays } = await listPlays()
  return plays.find((play) => play.id === id) ?? null
}

/** What is still being written: one after the other, so that the last one written is the last one done, and whoever reads waits for it. */
let writing: Promise<unknown> = Promise.resolve()

/** Keeps the play as it stands. Resolves to false when the browser would not (denied, or full). */
export function savePlay(play: Play, began: number): Promise<boolean> {
  const { id, scene, version, log, moment } = play
  const record: SavedPlay = { format: 1, id, scene, version, log, phase: moment.phase, ending: moment.ending, began, saved: Date.now() }
  const done = writing.then(() => keep(record))
  writing = done
  return done
}

async function keep(record: SavedPlay): Promise<boolean> {
  const { id } = record
  try {
    await using((database) => putUnlessLonger(database, record))
    unkept.delete(id)
    return true
  } catch {
    unkept.set(id, record)
    return false
  }
}

/** A play only grows: one that has come further in another tab is not cut back to where this one is. */
async function putUnlessLonger(database: IDBPDatabase<Shelf>, record: SavedPlay): Promise<void> {
  const kept: unknown = await database.get('plays', record.id)
  if (!isSavedPlay(kept) || kept.log.length <= record.log.length) await database.put('plays', record)
}

/** Forgets one play, because the person asked for it. */
export async function removePlay(id: string): Promise<void> {
  unkept.delete(id)
  try {
    await using((database) => database.delete('plays', id))
  } catch {
    // nothing was kept, so there is nothing to forget
  }
}
