import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createLookout } from '../../src/world/lookout.ts'

/** A wall along x = 0 with a doorway from z = -0.5 to 0.5. */
function throughTheWall(from: Vector3, to: Vector3): boolean {
  if (from.x < 0 === to.x < 0) return false
  const share = from.x / (from.x - to.x)
  return Math.abs(from.z + (to.z - from.z) * share) > 0.5
}

const lamp = [0.2, 0.3, 0.2] as const
const at = (x: number, z: number) => new Vector3(x, 1.6, z)

function lookoutOn(...places: Vector3[]) {
  let casts = 0
  const lookout = createLookout((from, to) => {
    casts += 1
    return throughTheWall(from, to)
  })
  const told = places.map((): boolean[] => [])
  const ends = places.map((place, index) => lookout.watch(place, lamp, (seen) => told[index]?.push(seen)))
  return {
    lookout,
    told,
    ends,
    casts: () => casts,
    frames: (head: Vector3, count = 4) => Array.from({ length: count }, () => lookout.look(head)),
  }
}

describe('what walls hide', () => {
  it('is hidden in the other room, seen through the doorway, and told only when it changes', () => {
    const { told, frames } = lookoutOn(at(3, 3))
    frames(at(-3, -3))
    expect(told).toEqual([[]])
    frames(at(-3, 3))
    expect(told).toEqual([[false]])
    frames(at(-3, 2.9))
    expect(told).toEqual([[false]])
    frames(at(-1, -1))
    expect(told).toEqual([[false, true]])
  })

  it('is there before its middle is: the box around it is larger than it', () => {
    const place = at(0.5, 1)
    const head = at(-0.5, 0.4)
    expect(throughTheWall(head, place)).toBe(true)
    const { told, frames } = lookoutOn(place)
    frames(head)
    expect(told).toEqual([[]])
  })

  it('looks for one thing a frame while one walks, for none while one stands still', () => {
    const { told, frames, casts } = lookoutOn(at(3, 3), at(3, 3.2), at(3, 3.4))
    frames(at(-3, -3), 1)
    expect(told).toEqual([[], [], []])
    for (let z = -3; z < 3; z += 0.1) {
      const before = casts()
      frames(at(-3, z), 1)
      expect(casts() - before).toBeLessThanOrEqual(9)
    }
    expect(told).toEqual([[false], [false], [false]])
    frames(at(-3, 3), 3)
    const before = casts()
    frames(at(-3, 3.01), 50)
    expect(casts()).toBe(before)
    frames(at(-3, 3.1), 3)
    expect(casts()).toBeGreaterThan(before)
  })

  it('looks for all of them at once where one is put', () => {
    const { told, frames } = lookoutOn(at(3, 3), at(3, 3.2), at(3, 3.4))
    frames(at(-3, 0), 5)
    frames(at(-3, 3), 1)
    expect(told).toEqual([[false], [false], [false]])
  })

  it('is not told of any more once it is gone', () => {
    const { told, ends, frames } = lookoutOn(at(3, 3), at(3, 3.2))
    ends[0]?.()
    frames(at(-3, 3), 5)
    expect(told).toEqual([[], [false]])
  })

  it('takes nothing else with it when it is ended twice', () => {
    const { told, ends, frames } = lookoutOn(at(3, 3), at(3, 3.2))
    ends[0]?.()
    ends[0]?.()
    frames(at(-3, 3), 5)
    expect(told).toEqual([[], [false]])
  })
})
