/**
 * Ways through the set for people who walk by themselves: a grid of where somebody can stand, worked out bit by bit, or when it is asked
 * for, and the shortest way over it, drawn straight and rounded. Axes of three.js, metres, floor plan (x, z).
 */
import type { Ground } from '../../input/walker.ts'
import { fits } from '../../input/walker.ts'

export type Spot = { x: number; z: number }

/** Width of a cell. */
const cell = 0.16
/** How near to somebody one walks past, metres. */
const elbowRoom = 0.58
const free = 1
const taken = 2
/** How far from where one wants to start or end the way may begin, metres. */
const beside = 0.85

/** Where somebody can stand on one floor of a set. */
export class Ways {
  private readonly ground: Ground
  private readonly low: Spot
  private readonly wide: number
  private readonly deep: number
  /** 0 not looked at yet */
  private readonly known: Uint8Array
  private next = 0
  private round: Spot | null = null

  constructor(ground: Ground) {
    this.ground = ground
    const { geometry } = ground.floor
    geometry.computeBoundingBox()
    const box = geometry.boundingBox
    if (!box) throw new Error('a floor without measure')
    this.low = { x: box.min.x, z: box.min.z }
    this.wide = Math.max(1, Math.ceil((box.max.x - box.min.x) / cell))
    this.deep = Math.max(1, Math.ceil((box.max.z - box.min.z) / cell))
    this.known = new Uint8Array(this.wide * this.deep)
  }

  /** Whether the whole floor has been looked at. */
  get ready(): boolean {
    return this.next >= this.known.length
  }

  /** Looks at so many more cells; a few dozen cost well under a millisecond. */
  prepare(cells: number): void {
    this.round = null
    const end = Math.min(this.known.length, this.next + cells)
    for (; this.next < end; this.next++) this.free(this.next)
  }

  /** Whether somebody can stand in a cell; looked at once. Nobody walks through whom they walk round. */
  private free(at: number): boolean {
    const { known, round } = this
    if (round && Math.hypot(this.xOf(at) - round.x, this.zOf(at) - round.z) < elbowRoom) return false
    if (known[at] === 0) known[at] = fits(this.ground, nobody, this.xOf(at), 0, this.zOf(at)) ? free : taken
    return known[at] === free
  }

  /**
   * The way from one point to another, both included, straight where it can be and rounded at its corners; null when there is none.
   * Start and end may lie beside free floor (a chair's front, a worktop). `round`: somebody to walk round.
   */
  find(from: Spot, to: Spot, round?: Spot): Spot[] | null {
    this.round = round ?? null
    const start = this.nearest(from)
    const end = this.nearest(to)
    if (start < 0 || end < 0) return null
    const cells = this.search(start, end)
    return cells && rounded(this.straight([from, ...cells.map((at) => ({ x: this.xOf(at), z: this.zOf(at) })), to]))
  }

  private readonly xOf = (at: number) => this.low.x + ((at % this.wide) + 0.5) * cell
  private readonly zOf = (at: number) => this.low.z + (Math.floor(at / this.wide) + 0.5) * cell

  private nearest({ x, z }: Spot): number {
    const reach = Math.ceil(beside / cell)
    const column = Math.floor((x - this.low.x) / cell)
    const row = Math.floor((z - this.low.z) / cell)
    let best = -1
    let least = beside
    for (let j = Math.max(0, row - reach); j <= Math.min(this.deep - 1, row + reach); j++) {
      for (let i = Math.max(0, column - reach); i <= Math.min(this.wide - 1, column + reach); i++) {
        const at = j * this.wide + i
        const far = Math.hypot(this.xOf(at) - x, this.zOf(at) - z)
        if (far >= least || !this.free(at)) continue
        best = at
        least = far
      }
    }
    return best
  }

  /** A*: cells from start to end, or null. */
  private search(start: number, end: number): number[] | null {
    const cost = new Float32Array(this.known.length).fill(Number.POSITIVE_INFINITY)
    const came = new Int32Array(this.known.length).fill(-1)
    const open = new Heap()
    const left = (at: number) => Math.hypot(this.xOf(at) - this.xOf(end), this.zOf(at) - this.zOf(end)) / cell
    cost[start] = 0
    open.put(start, left(start))
    for (let at = open.take(); at >= 0; at = open.take()) {
      if (at === end) return backFrom(came, end)
      const column = at % this.wide
      for (const [dx, dz, step] of neighbours) {
        const next = at + dz * this.wide + dx
        if (column + dx < 0 || column + dx >= this.wide || next < 0 || next >= this.known.length || !this.free(next)) continue
        // no corner is cut
        if (dx !== 0 && dz !== 0 && !(this.free(at + dx) && this.free(at + dz * this.wide))) continue
        const sum = (cost[at] ?? 0) + step
        if (sum >= (cost[next] ?? 0)) continue
        cost[next] = sum
        came[next] = at
        open.put(next, sum + left(next))
      }
    }
    return null
  }

  /** Leaves out every point that one can walk past in a straight line. */
  private straight(points: readonly Spot[]): Spot[] {
    const out: Spot[] = []
    let at = 0
    while (at < points.length) {
      out.push(points[at] as Spot)
      let far = points.length - 1
      // the first and last step lead on and off the grid
      while (far > at + 1 && !this.clear(points[at] as Spot, points[far] as Spot, at === 0, far === points.length - 1)) far--
      at = at === points.length - 1 ? points.length : far
    }
    return out
  }

  private clear(from: Spot, to: Spot, off: boolean, on: boolean): boolean {
    const length = Math.hypot(to.x - from.x, to.z - from.z)
    const steps = Math.ceil(length / (cell / 2))
    for (let k = 1; k < steps; k++) {
      const part = k / steps
      if ((off && part * length < cell * 2) || (on && (1 - part) * length < cell * 2)) continue
      if (!this.isFree(from.x + (to.x - from.x) * part, from.z + (to.z - from.z) * part)) return false
    }
    return true
  }

  private isFree(x: number, z: number): boolean {
    const i = Math.floor((x - this.low.x) / cell)
    const j = Math.floor((z - this.low.z) / cell)
    return i >= 0 && j >= 0 && i < this.wide && j < this.deep && this.free(j * this.wide + i)
  }
}

const nobody: readonly never[] = []
const d = Math.SQRT2
const neighbours = [
  [1, 0, 1],
  [-1, 0, 1],
  [0, 1, 1],
  [0, -1, 1],
  [1, 1, d],
  [1, -1, d],
  [-1, 1, d],
  [-1, -1, d],
] as const

function backFrom(came: Int32Array, end: number): number[] {
  const out = [end]
  for (let at = came[end] ?? -1; at >= 0; at = came[at] ?? -1) out.unshift(at)
  return out
}

/** Corners cut off twice: nobody turns on a point. */
function rounded(points: Spot[]): Spot[] {
  let now = points
  for (let round = 0; round < 2; round++) {
    const out: Spot[] = [now[0] as Spot]
    for (let k = 0; k + 1 < now.length; k++) {
      const a = now[k] as Spot
      const b = now[k + 1] as Spot
      if (k > 0) out.push(between(a, b, 0.25))
      if (k + 2 < now.length) out.push(between(a, b, 0.75))
    }
    out.push(now[now.length - 1] as Spot)
    now = out
  }
  return now
}

const between = (a: Spot, b: Spot, part: number): Spot => ({ x: a.x + (b.x - a.x) * part, z: a.z + (b.z - a.z) * part })

/** What is to be looked at next, least cost first. */
class Heap {
  private readonly items: { at: number; cost: number }[] = []

  put(at: number, cost: number): void {
    const { items } = this
    let here = items.push({ at, cost }) - 1
    while (here > 0) {
      const up = (here - 1) >> 1
      if ((items[up]?.cost ?? 0) <= cost) break
      items[here] = items[up] as { at: number; cost: number }
      here = up
    }
    items[here] = { at, cost }
  }

  /** −1 when nothing is left. */
  take(): number {
    const { items } = this
    const first = items[0]
    const last = items.pop()
    if (!first || !last) return -1
    if (items.length > 0) {
      let here = 0
      for (;;) {
        let down = here * 2 + 1
        if (down >= items.length) break
        if ((items[down + 1]?.cost ?? Number.POSITIVE_INFINITY) < (items[down]?.cost ?? 0)) down++
        if ((items[down]?.cost ?? 0) >= last.cost) break
        items[here] = items[down] as { at: number; cost: number }
        here = down
      }
      items[here] = last
    }
    return first.at
  }
}
