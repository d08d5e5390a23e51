/** One person's face: what the mouth says, how the lids go, and the mood in it. Writes the face's shapes; makes nothing in a frame. */
import { MathUtils } from 'three'
import { Blink } from './blink.ts'
import type { FaceShapes } from './body-parts.ts'
import { faceShapes } from './body-parts.ts'
import { drawTowards, lookOf, stillLook } from './mood.ts'
import type { MouthScore, MouthShape } from './mouth.ts'
import { readScore, scoreOf } from './mouth.ts'
import type { PersonModel } from './person-model.ts'
import { share } from './seeded.ts'

/** Seconds over which a mood wears off once its line has been said, and how much of it stays. */
const moodFades = 10
const moodStays = 0.4

/** The face of one person. */
export class Face {
  /** how the mood is held now; the body takes its part from it */
  readonly look = stillLook()
  private readonly shapes: FaceShapes
  private readonly blink: Blink
  private readonly shape: MouthShape = { jaw: 0, round: 0, wide: 0 }
  private readonly spoken: MouthShape = { jaw: 0, round: 0, wide: 0 }
  private score: MouthScore | null = null
  private scoreAt = 0
  private lineSeconds = 1
  private linePassed = 0
  private sinceMood = 0
  private laughing = 0
  private sighing = 0
  /** the mood of the last line she said */
  mood = 'neutral'

  constructor(model: PersonModel, seed: number) {
    this.shapes = faceShapes(model)
    this.blink = new Blink(seed)
  }

  /** Whether a line is being said. */
  get speaks(): boolean {
    return this.score !== null
  }

  /** A line begins: `text` as it is heard, `seconds` its length. */
  say(text: string, seconds: number, mood: string): void {
    this.score = scoreOf(text)
    this.scoreAt = 0
    this.lineSeconds = Math.max(seconds, 0.2)
    this.linePassed = 0
    this.mood = mood
    this.sinceMood = 0
  }

  /** The line turns out to take this many seconds from its beginning; the mouth goes on from where it is. */
  last(seconds: number): void {
    const total = Math.max(seconds, 0.2)
    if (this.score) this.linePassed *= total / this.lineSeconds
    this.lineSeconds = total
  }

  /** The line has been said. */
  hush(): void {
    this.score = null
  }

  /** Lets the line go on. */
  speak(seconds: number): void {
    this.linePassed += seconds
    if (this.score) {
      this.scoreAt = readScore(this.score, this.linePassed / this.lineSeconds, this.spoken, this.scoreAt)
    } else {
      this.spoken.jaw = 0
      this.spoken.round = 0
      this.spoken.wide = 0
    }
    const quick = share(22, seconds)
    this.shape.jaw += (this.spoken.jaw - this.shape.jaw) * quick
    this.shape.round += (this.spoken.round - this.shape.round) * quick
    this.shape.wide += (this.spoken.wide - this.shape.wide) * quick
  }

  /** Lets the mood come, and wear off after its line. */
  feel(seconds: number): void {
    this.sinceMood += this.speaks ? 0 : seconds
    const worn = Math.min(this.sinceMood / moodFades, 1)
    drawTowards(this.look, lookOf(this.mood), share(2.6, seconds), 1 - worn * (1 - moodStays))
  }

  /**
   * Shows it all.
   * @param lowered lids lowered (or raised, below 0) because the eyes look down or up
   * @param jumped the eyes have just jumped far: a good moment to blink
   * @param laughs how much of a laugh is to be seen, 0–1; `sighs` likewise
   */
  show(seconds: number, lowered: number, jumped: boolean, laughs: number, sighs: number): void {
    const { look, shape } = this
    this.laughing += (laughs - this.laughing) * share(6, seconds)
    this.sighing += (sighs - this.sighing) * share(4, seconds)
    this.blink.update(seconds, this.speaks ? 1.4 : 1, jumped)
    const open = look.heavy + lowered + this.laughing * 0.22 + this.sighing * 0.3
    this.set('blink', MathUtils.clamp(open + (1 - open) * this.blink.closed, -0.1, 1))
    this.set('jawOpen', Math.max(shape.jaw * 0.62, this.laughing * 0.3, this.sighing * 0.07))
    this.set('mouthRound', shape.round * 0.8)
    this.set('mouthSmile', Math.max(look.smile, this.laughing) * (1 - shape.round * 0.5) * (1 - this.sighing * 0.7) + shape.wide * 0.18)
    this.set('mouthFrown', look.frown * (1 - shape.jaw * 0.3))
    this.set('browUp', look.browUp + shape.jaw * 0.12)
    this.set('browDown', look.browDown)
  }

  private set(name: string, value: number): void {
    const at = this.shapes.of(name)
    if (at >= 0) this.shapes.weights[at] = value
  }
}
