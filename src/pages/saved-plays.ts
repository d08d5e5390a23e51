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
  const timed = found.t === undefined || typeof found.t === 'number'
  return timed && namedBy[found.do as Logged['do']].every((name) => typeof found[name] === 'string')
}

/** By hand, so that the lobby needs no schema library. */
function isSavedPlay(found: unknown): found is SavedPlay {
  if (!isRecord(found) || found.format !== 1) return false
  const words = [found.id, found.scene, found.version, found.phase].every((word) => typeof word === 'string')
  const times = [found.began, found.saved].every((time) => Number.isFinite(time))
  const ended = found.ending === null || typeof found.ending === 'string'
  return words && times && ended && Array.isArray(found.log) && found.log.every(isLogged)
}

interface Shelf extends DBSchema {
  plays: { key: string; value: SavedPlay }
  damaged: { key: number; value: { found: unknown; at: number } }
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null
/** What the browser would not keep: here as long as the page is open, so that a visit can be finished and its debrief seen. */
const unkept = new Map<string, SavedPlay>()

function open(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>('mestring', 1, {
    upgrade: (database) => {
      database.createObjectStore('plays', { keyPath: 'id' })
      database.createObjectStore('damaged', { autoIncrement: true })
    },
  }).catch((error: unknown) => {
    shelf = null
    throw error
  })
  return shelf
}

export type Kept = {
  /** newest first */
  plays: SavedPlay[]
  /** how many were set aside just now */
  damaged: number
  /** false when the browser keeps nothing */
  storage: boolean
}

/** Every play that can be read. Never throws. */
export async function listPlays(): Promise<Kept> {
  try {
    const database = await open()
    const plays: SavedPlay[] = []
    let damaged = 0
    for (const key of await database.getAllKeys('plays')) {
      const found: unknown = await database.get('plays', key)
      if (isSavedPlay(found)) {
        plays.push(found)
        continue
      }
      damaged += 1
      // where nothing can be written it is told again next time; the rest is as it was
      await setAside(database, key, found).catch(() => undefined)
    }
    return { plays: withUnkept(plays), damaged, storage: true }
  } catch {
    return { plays: withUnkept([]), damaged: 0, storage: false }
  }
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

/** Keeps the play as it stands. Resolves to false when the browser would not (denied, or full). */
export async function savePlay(play: Play, began: number): Promise<boolean> {
  const { id, scene, version, log, moment } = play
  const record: SavedPlay = { format: 1, id, scene, version, log, phase: moment.phase, ending: moment.ending, began, saved: Date.now() }
  try {
    await (await open()).put('plays', record)
    unkept.delete(id)
    return true
  } catch {
    unkept.set(id, record)
    return false
  }
}

/** Forgets one play, because the person asked for it. */
export async function removePlay(id: string): Promise<void> {
  unkept.delete(id)
  try {
    await (await open()).delete('plays', id)
  } catch {
    // nothing was kept, so there is nothing to forget
  }
}
