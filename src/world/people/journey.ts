/**
 * How a person gets from one place of the set to another: up from the chair, round and off, along the way, and down again. Plain
 * reckoning, no React. It leads the actor's clips and says where she is; floor and feet go at one speed. Nothing is made in `update`.
 */
import type { Vector3 } from 'three'
import type { Spot } from './ways.ts'

/** Where one stands or sits, as an anchor gives it: yaw in radians about Y, 0 looks to −Z. */
export type Standing = { position: readonly [x: number, y: number, z: number]; yaw: number }

/** What a journey needs of whoever makes it. */
export type Walker = {
  /** whether a clip is a seated one, and whether the person has it */
  sits(clip: string): boolean
  /** whether one gets up from it, and sits down to it, in sight */
  rises(clip: string): boolean
  /** Leads over to a bearing; with `backwards` told, a clip that does not loop is held at its end until another is borne. */
  bear(clip: string, backwards?: boolean): void
  /** the clip that leads has come to its end */
  readonly finished: boolean
  /** how much of the body a clip leads, 0–1 */
  shareOf(clip: string): number
  /** how quickly steps are taken; 1 as made */
  pace: number
  /** metres a second at which the floor passes under `walk` at pace 1 */
  readonly walkSpeed: number
  /** metres before the seat's middle at which one stands after getting up */
  readonly standsBefore: number
}

type Leg = 'still' | 'rising' | 'walking' | 'turning' | 'lowering'

/** Turning: radians a second at most, and how eagerly. */
const fastest = 1.9
const eager = 2.8
/** How far ahead on the way one heads, metres. */
const ahead = 0.38
/** So near to the other's feet one does not come, metres; and so far beside one's way they are no hindrance. */
const keepOff = 0.8
const beside = 0.48

/** Where one person is. */
export class Journey {
  x = 0
  y = 0
  z = 0
  yaw = 0
  /** seconds one has waited for somebody to step aside */
  waits = 0
  private readonly walker: Walker
  private leg: Leg = 'still'
  private at: Standing = { position: [0, 0, 0], yaw: 0 }
  private clip = 'stand'
  private way: readonly Spot[] = []
  private next = 0
  private end: Spot = { x: 0, z: 0 }
  /** where the seat is that one rises from or sits down on */
  private seatX = 0
  private seatZ = 0
  private seatYaw = 0

  constructor(walker: Walker) {
    this.walker = walker
  }

  /** On the way. */
  get moving(): boolean {
    return this.leg !== 'still'
  }

  /** Put there at once. */
  put(at: Standing, clip: string): void {
    this.leg = 'still'
    this.at = at
    this.clip = clip
    this.walker.pace = 1
    ;[this.x, this.y, this.z] = at.position
    this.yaw = at.yaw
    this.walker.bear(clip)
  }

  /** The same place, another bearing. */
  hold(clip: string): void {
    this.clip = clip
    if (this.leg === 'still') this.walker.bear(clip)
  }

  /** Where the way to an anchor ends (and begins): the anchor itself, or before its seat. */
  footOf(at: Standing, clip: string): Spot {
    const reach = this.walker.sits(clip) ? this.walker.standsBefore : 0
    return { x: at.position[0] - Math.sin(at.yaw) * reach, z: at.position[2] - Math.cos(at.yaw) * reach }
  }

  /** Where one would set off from now. */
  get foot(): Spot {
    return this.leg === 'still' ? this.footOf(this.at, this.clip) : { x: this.x, z: this.z }
  }

  /** Whether a bearing is a seated one. */
  seats(clip: string): boolean {
    return this.walker.sits(clip)
  }

  /** Whether she can be seen going from here to another bearing. */
  goes(clip: string): boolean {
    return this.walker.rises(this.clip) && this.walker.rises(clip)
  }

  /** Sets off along a way to another place; it begins at `foot` and ends at `footOf(at, clip)`. */
  go(at: Standing, clip: string, way: readonly Spot[]): void {
    const seated = this.leg === 'still' && this.walker.sits(this.clip)
    if (seated || this.leg === 'lowering') this.rise()
    else if (this.leg !== 'rising') this.setOff()
    this.at = at
    this.clip = clip
    this.way = way
    this.next = 0
    this.end = this.footOf(at, clip)
    this.y = at.position[1]
  }

  /** Another way to the same end, from where she stands. */
  goRound(way: readonly Spot[] | null): void {
    this.waits = 0
    if (!way || this.leg !== 'walking') return
    this.way = way
    this.next = 0
  }

  /** Where the way ends. */
  get goal(): Spot {
    return this.end
  }

  private rise(): void {
    this.leg = 'rising'
    ;[this.seatX, , this.seatZ] = this.at.position
    this.seatYaw = this.at.yaw
    this.walker.bear('stand_up', false)
  }

  private setOff(): void {
    this.leg = 'walking'
    this.walker.bear('walk')
  }

  /** One frame. `other`: the feet of whoever is not to be walked into, or null. Whoever is there already stays. */
  update(seconds: number, other: Vector3 | null): void {
    if (this.leg === 'rising') this.riseOn()
    else if (this.leg === 'walking') this.walk(seconds, other)
    else if (this.leg === 'turning') this.turnTo(seconds)
    else if (this.leg === 'lowering') this.lower()
  }

  private riseOn(): void {
    this.beforeSeat(0)
    if (this.walker.finished) {
      this.setOff()
      this.beforeSeat(1 - this.walker.shareOf('stand_up'))
    }
  }

  /** Stands so far (0–1) before the seat: the clip carries the body out of the chair, the place takes over as the clip fades. */
  private beforeSeat(part: number): void {
    const reach = this.walker.standsBefore * part
    this.x = this.seatX - Math.sin(this.seatYaw) * reach
    this.z = this.seatZ - Math.cos(this.seatYaw) * reach
    this.yaw = this.seatYaw
  }

  private walk(seconds: number, other: Vector3 | null): void {
    const { walker } = this
    const left = walker.shareOf('stand_up')
    if (left > 0) {
      this.beforeSeat(1 - left)
      walker.pace = 0.5
      return
    }
    while (this.next < this.way.length - 1 && this.away(this.way[this.next] as Spot) < ahead) this.next++
    const far = this.away(this.end)
    if (far < 0.05 || (far < 0.25 && this.next >= this.way.length - 1 && this.passed(this.end))) {
      this.leg = 'turning'
      return
    }
    const goal = this.way[this.next] ?? this.end
    const off = turnBetween(this.yaw, Math.atan2(this.x - goal.x, this.z - goal.z))
    this.yaw += clamp(off * eager, -fastest, fastest) * seconds
    const stands = other !== null && this.inTheWay(other)
    this.waits = stands ? this.waits + seconds : 0
    // slow while turning, and before one stands
    const straight = Math.max(0.16, Math.cos(clamp(off, -1.5, 1.5))) ** 1.5
    const wish = stands ? 0 : walker.walkSpeed * Math.min(straight, 0.2 + far * 1.4)
    walker.bear(stands ? 'stand' : 'walk')
    const speed = wish * walker.shareOf('walk')
    walker.pace = stands ? walker.pace : Math.max(wish / walker.walkSpeed, Math.min(0.6, Math.abs(off)))
    this.x -= Math.sin(this.yaw) * speed * seconds
    this.z -= Math.cos(this.yaw) * speed * seconds
  }

  private away(spot: Spot): number {
    return Math.hypot(this.x - spot.x, this.z - spot.z)
  }

  /** Whether a point no longer lies before one. */
  private passed(spot: Spot): boolean {
    return (spot.x - this.x) * -Math.sin(this.yaw) + (spot.z - this.z) * -Math.cos(this.yaw) < 0
  }

  private inTheWay(other: Vector3): boolean {
    const dx = other.x - this.x
    const dz = other.z - this.z
    const before = dx * -Math.sin(this.yaw) + dz * -Math.cos(this.yaw)
    return before > 0 && before < keepOff && Math.abs(dx * Math.cos(this.yaw) - dz * Math.sin(this.yaw)) < beside
  }

  /** On the spot: round to where one is to look, the last few centimetres with it. */
  private turnTo(seconds: number): void {
    const { walker } = this
    const { end } = this
    const off = turnBetween(this.yaw, this.at.yaw)
    const gap = this.away(end)
    if (Math.abs(off) > 0.03 || gap > 0.015) {
      this.yaw += clamp(off * eager, -fastest, fastest) * seconds
      const part = gap > 1e-6 ? Math.min(1, (0.25 * seconds) / gap) : 0
      this.x += (end.x - this.x) * part
      this.z += (end.z - this.z) * part
      walker.pace = 0.55
      walker.bear(Math.abs(off) > 0.35 || gap > 0.15 ? 'walk' : 'stand')
      return
    }
    this.yaw = this.at.yaw
    walker.pace = 1
    if (walker.sits(this.clip)) {
      this.leg = 'lowering'
      ;[this.seatX, , this.seatZ] = this.at.position
      this.seatYaw = this.at.yaw
      walker.bear('stand_up', true)
    } else {
      this.leg = 'still'
      walker.bear(this.clip)
    }
  }

  private lower(): void {
    const share = this.walker.shareOf('stand_up')
    this.beforeSeat(1 - share)
    if (!this.walker.finished || share < 1) return
    this.beforeSeat(0)
    this.leg = 'still'
    this.walker.bear(this.clip)
  }
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The shorter way round from one yaw to another. */
export function turnBetween(from: number, to: number): number {
  const off = (to - from) % (Math.PI * 2)
  return off > Math.PI ? off - Math.PI * 2 : off < -Math.PI ? off + Math.PI * 2 : off
}
