/**
 * What walls hide is not drawn: a home's rooms are small and its things many. For each thing the corners of a box around it, somewhat
 * larger than it is, are looked for from one's head; while all of them are hidden so is the thing. One thing is looked for at a time
 * while one walks, none while one stands still.
 */
import { Vector3 } from 'three'

type Watched = { readonly corners: readonly Vector3[]; readonly tell: (seen: boolean) => void; seen: boolean }

/** By how much the box is larger than the thing on every side, in metres: it is there before one sees it come round a corner. */
const margin = 0.35
/** How far one moves, in metres, before everything is looked for anew. */
const step = 0.04
/** Farther than this at once, in metres, one did not walk. */
const jump = 0.5

export type Lookout = {
  /** Watches a thing: its middle and size in metres. `tell` hears when it is hidden or seen; it counts as seen at first. Returns what ends it. */
  watch(middle: Vector3, size: readonly [number, number, number], tell: (seen: boolean) => void): () => void
  /** To be called each frame with where the head is. */
  look(head: Vector3): void
}

/** @param blocked whether something one cannot see through lies between two points. */
export function createLookout(blocked: (from: Vector3, to: Vector3) => boolean): Lookout {
  const watched: Watched[] = []
  const from = new Vector3(Number.POSITIVE_INFINITY, 0, 0)
  /** whose turn it is; beyond the last, all have been looked for from here */
  let turn = 0
  return {
    watch(middle, size, tell) {
      const each: Watched = { corners: cornersOf(middle, size), tell, seen: true }
      watched.push(each)
      turn = 0
      return () => {
        const index = watched.indexOf(each)
        // ended twice: it takes nothing else with it
        if (index < 0) return
        watched.splice(index, 1)
        turn = 0
      }
    },
    look(head) {
      const moved = from.distanceTo(head)
      if (!(moved < step)) {
        from.copy(head)
        if (turn >= watched.length) turn = 0
      }
      // whoever is put elsewhere sees everything there at once
      if (!(moved < jump)) for (const each of watched) lookFor(each, head)
      const each = watched[turn]
      if (!each) return
      turn += 1
      lookFor(each, head)
    },
  }

  function lookFor(each: Watched, head: Vector3): void {
    let seen = false
    for (const corner of each.corners) {
      if (blocked(head, corner)) continue
      seen = true
      break
    }
    if (seen === each.seen) return
    each.seen = seen
    each.tell(seen)
  }
}

function cornersOf({ x, y, z }: Vector3, [width, height, depth]: readonly [number, number, number]): Vector3[] {
  // anchors tell how wide and deep a thing is across its own axes: turned any way, it fits into the longer of the two
  const aside = Math.max(width, depth) / 2 + margin
  const corners = [new Vector3(x, y, z)]
  for (const dx of [-aside, aside])
    for (const dz of [-aside, aside])
      for (const at of [y - height / 2, y + height / 2 + margin]) corners.push(new Vector3(x + dx, at, z + dz))
  return corners
}
