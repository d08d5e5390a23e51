/** Plays a person's clips and leads from one over to the next. Weights always add up to one, so the body never falls into its rest pose. */

import type { AnimationAction, AnimationClip, Object3D } from 'three'
import { AnimationMixer, LoopOnce, LoopRepeat } from 'three'
import type { PersonDescription } from './person-model.ts'
import { between, seeded, seedOf } from './seeded.ts'

const crossing = 0.65

type Track = { name: string; action: AnimationAction; weight: number }

/** The clips of one person. */
export class ClipPlayer {
  private readonly mixer: AnimationMixer
  private readonly tracks = new Map<string, Track>()
  private readonly list: Track[] = []
  private current: Track | null = null
  private readonly description: PersonDescription

  constructor(root: Object3D, clips: readonly AnimationClip[], description: PersonDescription) {
    this.mixer = new AnimationMixer(root)
    this.description = description
    const chance = seeded(seedOf(description.id))
    for (const clip of clips) {
      const about = description.clips[clip.name]
      if (!about) continue
      const action = this.mixer.clipAction(clip)
      action.setLoop(about.loop ? LoopRepeat : LoopOnce, Number.POSITIVE_INFINITY)
      action.clampWhenFinished = true
      action.weight = 0
      // two people, or two clips, never breathe in step
      if (about.loop) action.time = between(0, about.seconds, chance)
      const track = { name: clip.name, action, weight: 0 }
      this.tracks.set(clip.name, track)
      this.list.push(track)
    }
  }

  /** The clip that now leads; empty before the first. */
  get name(): string {
    return this.current?.name ?? ''
  }

  /** Leads over to a clip; a clip that does not loop starts from its beginning. Unknown names are told by `false`. */
  play(name: string): boolean {
    const track = this.tracks.get(name)
    if (!track) return false
    if (track === this.current) return true
    if (!this.description.clips[name]?.loop) track.action.reset()
    track.action.play()
    if (!this.current) track.weight = 1
    this.current = track
    return true
  }

  /** Whether a clip that does not loop has come to its end. */
  get finished(): boolean {
    const { current } = this
    return current !== null && current.action.loop === LoopOnce && current.action.time >= current.action.getClip().duration - 0.001
  }

  /** One frame. */
  update(seconds: number): void {
    let sum = 0
    for (const track of this.list) {
      const step = seconds / crossing
      track.weight = track === this.current ? Math.min(1, track.weight + step) : Math.max(0, track.weight - step)
      sum += eased(track.weight)
    }
    for (const track of this.list) {
      if (track.weight === 0 && track.action.isRunning()) track.action.stop()
      track.action.setEffectiveWeight(sum > 0 ? eased(track.weight) / sum : 0)
    }
    this.mixer.update(seconds)
  }

  dispose(): void {
    this.mixer.stopAllAction()
    this.mixer.uncacheRoot(this.mixer.getRoot() as Object3D)
  }
}

const eased = (t: number) => t * t * (3 - 2 * t)
