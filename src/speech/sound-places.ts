/** Where things of the scene are, for their sounds: the stage tells it while it is there. Without a stage, sounds have no place. */
import { createStore } from 'zustand/vanilla'
import type { Point } from './sounds.ts'

/** `find`: a place by the id of a thing or the name of an anchor, metres in the stage's frame; null where there is none. */
export const soundPlaces = createStore<{ find: ((id: string) => Point | null) | null }>(() => ({ find: null }))

/** Where it is now; undefined where nobody knows. */
export function soundPlace(id: string | undefined): Point | undefined {
  return (id !== undefined && soundPlaces.getState().find?.(id)) || undefined
}
