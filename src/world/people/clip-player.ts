/**
 * Plays a person's clips and leads from one over to the next. Weights always add up to one, so the body never falls into its rest
 * pose. On top of whatever leads, one short moment (a nod, a sigh) may be laid: only what it adds to back, neck and head.
 */

import type { AnimationAction, Object3D } from 'three'
import { AdditiveAnimationBlendMode, AnimationClip, AnimationMixer, AnimationUtils, LoopOnce, LoopRepeat } from 'three'
import type { PersonDescription } from './person-model.ts'
import type { Chance } from './seeded.ts'
import { between, seeded, seedOf } from './seeded.ts'

const crossing = 0.65
/** Seconds in which a moment comes and goes; the moments themselves begin and end at nothing. */
const yielding = 0.35
/** What a moment moves: hands keep to what they hold or rest on. */
const upper = /^(spine|chest|neck|head|shoulderL|shoulderR)\.quaternion$/

type Track = {
  name: string
  action: AnimationAction
  weight: number
  share: number
  loop: boolean
  seconds: number
  rest: number
  last: number
}
type Moment = { name: string; action: AnimationAction; weight: number; seconds: number }

/** The clips of one person. */
export class ClipPlayer {
  private readonly mixer: AnimationMixer
  private readonly tracks = new Map<string, Track>()
  private readonly list: Track[] = []
  private readonly moments = new Map<string, Moment>()
  private readonly laid: Moment[] = []
  private current: Track | null = null
  private moment: Moment | null = null
  private readonly chance: Chance
  private readonly pulse: number
  private passed = 0
  /** how quickly the leading clip runs, for steps that must keep up with the floor; 1 as made */
  pace = 1

  constructor(root: Object3D, clips: readonly AnimationClip[], description: PersonDescription) {
    this.mixer = new AnimationMixer(root)
    this.chance = seeded(seedOf(description.id))
    this.pulse = this.chance() * 100
    for (const clip of clips) {
      const about = description.clips[clip.name]
      if (!about) continue
      const action = this.mixer.clipAction(clip)
      action.setLoop(about.loop ? LoopRepeat : LoopOnce, Number.POSITIVE_INFINITY)
      action.clampWhenFinished = true
      action.weight = 0
      // two people, or two clips, never breathe in step
      if (about.loop) action.time = between(0, about.seconds, this.chance)
      const track = { name: clip.name, action, weight: 0, share: 0, loop: about.loop, seconds: clip.duration, rest: 0, last: 0 }
      this.tracks.set(clip.name, track)
      this.list.push(track)
      if (momentName.test(clip.name)) this.addMoment(clip)
    }
  }

  private addMoment(clip: AnimationClip): void {
    const tracks = clip.tracks.filter((track) => upper.test(track.name)).map((track) => track.clone())
    if (tracks.length === 0) return
    const only = new AnimationClip(`${clip.name} laid over`, clip.duration, tracks)
    AnimationUtils.makeClipAdditive(only)
    const action = this.mixer.clipAction(only, undefined, AdditiveAnimationBlendMode)
    action.setLoop(LoopOnce, 1)
    action.clampWhenFinished = true
    action.weight = 0
    const moment = { name: clip.name, action, weight: 0, seconds: clip.duration }
    this.moments.set(clip.name, moment)
    this.laid.push(moment)
  }

  /** The clip that now leads; empty before the first. */
  get name(): string {
    return this.current?.name ?? ''
  }

  /** The moment that now lies over it; empty when there is none. */
  get momentName(): string {
    return this.moment?.name ?? ''
  }

  /** How much of the moment shows, 0–1. */
  get momentShare(): number {
    return this.moment ? eased(this.moment.weight) : 0
  }

  /**
   * Leads over to a clip; a clip that does not loop starts from its beginning, or `backwards` from its end.
   * Unknown names are told by `false`.
   */
  play(name: string, backwards = false): boolean {
    const track = this.tracks.get(name)
    if (!track) return false
    const { action } = track
    if (track === this.current) {
      if (track.loop || action.timeScale < 0 === backwards) return true
      action.timeScale = backwards ? -1 : 1
      action.paused = false
      return true
    }
    if (!track.loop) {
      action.reset()
      action.timeScale = backwards ? -1 : 1
      if (backwards) action.time = track.seconds
    } else if (track.weight === 0) {
      // every time from another moment of it: the same gesture does not begin every line
      action.time = pauses[name] ? 0 : between(0, track.seconds, this.chance)
      track.last = action.time
      track.rest = 0
    }
    action.play()
    if (!this.current) track.weight = 1
    this.current = track
    return true
  }

  /** Lays a moment over what leads. One at a time; unknown names are told by `false`. */
  lay(name: string): boolean {
    const moment = this.moments.get(name)
    if (!moment || moment === this.moment) return false
    this.moment = moment
    moment.action.reset().play()
    return true
  }

  /** Ends a moment before its time. */
  lift(): void {
    this.moment = null
  }

  /** Whether a clip that does not loop has come to its end. */
  get finished(): boolean {
    const { current } = this
    if (current === null || current.loop) return false
    const { time, timeScale } = current.action
    return timeScale < 0 ? time <= 0.001 : time >= current.seconds - 0.001
  }

  /** How much of the body a clip now leads, 0–1. */
  shareOf(name: string): number {
    return this.tracks.get(name)?.share ?? 0
  }

  /** One frame. */
  update(seconds: number): void {
    this.passed += seconds
    this.weigh(seconds)
    this.weighMoments(seconds)
    this.mixer.update(seconds)
  }

  private weigh(seconds: number): void {
    const step = seconds / crossing
    let sum = 0
    for (let at = 0; at < this.list.length; at++) {
      const track = this.list[at] as Track
      track.weight = track === this.current ? Math.min(1, track.weight + step) : Math.max(0, track.weight - step)
      sum += eased(track.weight)
    }
    // periods that have no common measure: a clip of twelve seconds never comes round the same
    const t = this.passed + this.pulse
    const ease = 1 + 0.09 * Math.sin(t * 0.3717) + 0.06 * Math.sin(t * 0.8423)
    for (let at = 0; at < this.list.length; at++) {
      const track = this.list[at] as Track
      if (track.weight === 0 && track.action.isRunning()) track.action.stop()
      track.share = sum > 0 ? eased(track.weight) / sum : 0
      track.action.setEffectiveWeight(track.share)
      if (track.loop) track.action.timeScale = this.paceOf(track, ease, seconds)
    }
  }

  /** How quickly a clip that loops runs on: with the floor, with the breath, or not at all for a while. */
  private paceOf(track: Track, ease: number, seconds: number): number {
    if (paced.test(track.name)) return this.pace
    const pause = pauses[track.name]
    if (!pause) return ease
    if (track.action.time < track.last) track.rest = between(pause[0], pause[1], this.chance)
    track.last = track.action.time
    track.rest -= seconds
    return track.rest > 0 ? 0 : ease
  }

  private weighMoments(seconds: number): void {
    const step = seconds / yielding
    const { moment } = this
    if (moment && moment.action.time >= moment.seconds - 0.001) this.moment = null
    for (let at = 0; at < this.laid.length; at++) {
      const each = this.laid[at] as Moment
      each.weight = each === this.moment ? Math.min(1, each.weight + step) : Math.max(0, each.weight - step)
      if (each.weight === 0 && each !== this.moment) {
        if (each.action.isRunning() || each.action.weight > 0) each.action.stop().setEffectiveWeight(0)
      } else each.action.setEffectiveWeight(eased(each.weight))
    }
  }

  dispose(): void {
    this.mixer.stopAllAction()
    this.mixer.uncacheRoot(this.mixer.getRoot() as Object3D)
  }
}

const momentName = /^(sit|stand)_(nod|sigh|laugh|look_away)$/
/** What one does now and then rather than all the time: seconds of stillness between, at least and at most. */
const pauses: Readonly<Record<string, readonly [number, number]>> = { pour: [16, 40], sit_cup: [4, 18], sit_table_cup: [9, 26] }
/** Clips whose steps must keep up with the floor. */
const paced = /^walk/

const eased = (t: number) => t * t * (3 - 2 * t)
