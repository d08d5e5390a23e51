/**
 * Takes kept on this machine (IndexedDB), in a database of their own: a voice is no play. What the browser would not keep (denied, or
 * full) is here as long as the page is open, so that it can still be heard and saved.
 */
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Language } from '../../scenario/bundle.ts'

/** A line read in. `text`: the words as they were then. */
export type Take = {
  scene: string
  language: Language
  id: string
  text: string
  ending: 'opus' | 'wav'
  bytes: ArrayBuffer
  seconds: number
  /** milliseconds since 1970 */
  at: number
}
type Key = [scene: string, language: string, id: string]

interface Shelf extends DBSchema {
  takes: { key: Key; value: Take }
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null
const unkept = new Map<string, Take>()

function open(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>('mestring-voices', 1, {
    upgrade: (database) => void database.createObjectStore('takes', { keyPath: ['scene', 'language', 'id'] }),
    terminated: () => {
      shelf = null
    },
  }).catch((error: unknown) => {
    shelf = null
    throw error
  })
  return shelf
}

const keyOf = ({ scene, language, id }: Pick<Take, 'scene' | 'language' | 'id'>): Key => [scene, language, id]
const nameOf = (take: Pick<Take, 'scene' | 'language' | 'id'>) => keyOf(take).join('/')

function isTake(found: unknown): found is Take {
  const take = found as Partial<Take> | null
  return (
    typeof take === 'object' &&
    take !== null &&
    [take.scene, take.language, take.id, take.text].every((word) => typeof word === 'string') &&
    (take.ending === 'opus' || take.ending === 'wav') &&
    take.bytes instanceof ArrayBuffer &&
    [take.seconds, take.at].every(Number.isFinite)
  )
}

/** All takes of a scene, in every language; what cannot be read is left out. Never throws. */
export async function listTakes(scene: string): Promise<Take[]> {
  let kept: Take[] = []
  try {
    const found: unknown[] = await (await open()).getAll('takes', IDBKeyRange.bound([scene], [scene, []]))
    kept = found.filter(isTake)
  } catch {
    // a browser that keeps nothing: what was read in since the page was opened is all there is
  }
  const here = [...unkept.values()].filter((take) => take.scene === scene)
  return [...kept.filter((take) => !unkept.has(nameOf(take))), ...here]
}

/** Keeps a take in place of the one before. Resolves to false when the browser would not; it is then here while the page is open. */
export async function keepTake(take: Take): Promise<boolean> {
  try {
    await (await open()).put('takes', take)
    unkept.delete(nameOf(take))
    return true
  } catch {
    unkept.set(nameOf(take), take)
    return false
  }
}

/** Forgets takes because the person asked for it. */
export async function forgetTakes(takes: readonly Pick<Take, 'scene' | 'language' | 'id'>[]): Promise<void> {
  for (const take of takes) unkept.delete(nameOf(take))
  try {
    const forgetting = (await open()).transaction('takes', 'readwrite')
    await Promise.all([...takes.map((take) => forgetting.store.delete(keyOf(take))), forgetting.done])
  } catch {
    // nothing was kept, so there is nothing to forget
  }
}
