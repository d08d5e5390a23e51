/**
 * Wheels kept on this machine, in a database of their own beside the plays': a second tab with an open visit can then not hold up
 * the first wheel, and forgetting all wheels leaves the plays alone. What cannot be read is passed over and told in the console.
 */
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Wheel } from '../scenario/wheel.ts'
import { dayOf, isWhole, readWheel } from '../scenario/wheel.ts'
import { clearWheels, wheelStore } from '../scenario/wheel-store.ts'

interface Rack extends DBSchema {
  wheels: { key: [play: string, placed: string]; value: Wheel }
}

let rack: Promise<IDBPDatabase<Rack>> | null = null
/** What the browser would not keep: here as long as the page is open, so that the debrief can show it. */
const unkept = new Map<string, Wheel>()
const nameOf = ({ play, placed }: Pick<Wheel, 'play' | 'placed'>) => JSON.stringify([play, placed])

function open(): Promise<IDBPDatabase<Rack>> {
  rack ??= openDB<Rack>('mestring-wheels', 1, {
    upgrade: (database) => {
      database.createObjectStore('wheels', { keyPath: ['play', 'placed'] })
    },
    terminated: () => {
      rack = null
    },
  }).catch((error: unknown) => {
    rack = null
    throw error
  })
  return rack
}

/** Does something with the rack. A connection the browser has dropped is opened anew, once. */
async function using<Result>(work: (database: IDBPDatabase<Rack>) => Promise<Result>): Promise<Result> {
  const opened = await open()
  try {
    return await work(opened)
  } catch {
    rack = null
    opened.close()
    return work(await open())
  }
}

export type KeptWheels = { wheels: Wheel[] /** false when the browser keeps nothing */; storage: boolean }

/** Every wheel that can be read. Never throws. */
export async function listWheels(): Promise<KeptWheels> {
  try {
    const found: unknown[] = await using((database) => database.getAll('wheels'))
    const wheels = found.flatMap((each) => readWheel(each) ?? [])
    const lost = found.length - wheels.length
    if (lost > 0) console.warn(`${lost} of ${found.length} kept wheels cannot be read and are passed over`)
    return { wheels: [...wheels.filter((wheel) => !unkept.has(nameOf(wheel))), ...unkept.values()], storage: true }
  } catch (cause) {
    console.warn('the wheels of this machine cannot be looked up', cause)
    return { wheels: [...unkept.values()], storage: false }
  }
}

/** Keeps a wheel, in place of the one of the same device in the same play. Resolves to false when the browser would not (denied, or full). */
async function saveWheel(wheel: Wheel): Promise<boolean> {
  try {
    await using((database) => database.put('wheels', wheel))
    unkept.delete(nameOf(wheel))
    return true
  } catch {
    unkept.set(nameOf(wheel), wheel)
    return false
  }
}

/** Forgets all wheels, because the person asked for it. Resolves to false when the browser would not let us. */
export async function forgetWheels(): Promise<boolean> {
  unkept.clear()
  wheelStore.setState({ scores: {}, all: [] })
  try {
    await using((database) => database.clear('wheels'))
    return true
  } catch {
    return false
  }
}

/** One after the other, so that the last one pressed is the last one kept. */
let writing: Promise<unknown> = Promise.resolve()

/**
 * Opens the wheels of a play: brings what it has scored before and what others have, and keeps what is scored from now on.
 * `nameOfDevice`: a placed device's name in the catalogue. Returns what closes them.
 */
export function openWheels(play: string, nameOfDevice: (placed: string) => string | undefined): () => void {
  clearWheels()
  let here = true
  let bringing = false
  void writing.then(listWheels).then(({ wheels, storage }) => {
    if (!here) return
    const own = Object.fromEntries(wheels.filter((wheel) => wheel.play === play).map(({ placed, scores }) => [placed, scores]))
    // what was pressed while they were looked up is newer
    bringing = true
    wheelStore.setState(({ scores, kept }) => ({ all: wheels, scores: { ...own, ...scores }, kept: kept && storage }))
    bringing = false
  })
  const stop = wheelStore.subscribe(({ scores }, before) => {
    // kept already, and on the day it was scored
    if (bringing) return
    for (const [placed, now] of Object.entries(scores)) {
      const device = nameOfDevice(placed)
      if (now === before.scores[placed] || !device || !isWhole(now)) continue
      const wheel: Wheel = { format: 1, play, placed, device, scores: now, day: dayOf(new Date()) }
      writing = writing.then(() => saveWheel(wheel)).then((kept) => here && wheelStore.setState({ kept }))
    }
  })
  return () => {
    here = false
    stop()
    clearWheels()
  }
}
