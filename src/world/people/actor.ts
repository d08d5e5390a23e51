/**
 * One person alive: clip, breath, gaze, lids, mouth and mood put together, frame by frame. Plain three, no React; nothing is
 * made in `update`. The order matters: clip first, then bearing, head, eyes, face.
 */

import type { Object3D } from 'three'
import { Euler, MathUtils, Quaternion, Vector3 } from 'three'
import type { Lift } from '../baked-light.ts'
import { Blink } from './blink.ts'
import type { FaceShapes, Led, RoomLight } from './body-parts.ts'
import { faceShapes, led, lightPerson } from './body-parts.ts'
import { ClipPlayer } from './clip-player.ts'
import { eyePitchLimit, eyeYawLimit, Gaze } from './gaze.ts'
import { drawTowards, lookOf, stillLook } from './mood.ts'
import type { MouthScore, MouthShape } from './mouth.ts'
import { readScore, scoreOf } from './mouth.ts'
import type { PersonModel } from './person-model.ts'
import { seedOf, share } from './seeded.ts'

/** Seconds over which a mood wears off once its line has been said, and how much of it stays. */
const moodFades = 10
const moodStays = 0.4

const turned = new Quaternion()
const euler = new Euler(0, 0, 0, 'YXZ')
const point = new Vector3()
const aim = new Vector3()

/** A person on the stage. */
export class Actor {
  readonly lift: Lift = { value: 0 }
  readonly root: Object3D
  private readonly model: PersonModel
  private readonly clips: ClipPlayer
  private readonly head: Led
  private readonly neck: Led
  private readonly chest: Led
  private readonly eyeL: Led
  private readonly eyeR: Led
  private readonly shapes: FaceShapes
  private readonly gaze: Gaze
  private readonly blink: Blink
  private readonly look = stillLook()
  private readonly shape: MouthShape = { jaw: 0, round: 0, wide: 0 }
  private readonly spoken: MouthShape = { jaw: 0, round: 0, wide: 0 }
  private score: MouthScore | null = null
  private scoreAt = 0
  private lineSeconds = 1
  private linePassed = 0
  private mood = 'neutral'
  private sinceMood = 0
  private listening = false
  private nodding = 3
  private freeGaze = 1
  private wanted = ''
  private lit = false
  /** lids lowered (or raised, below 0) because the eyes look down or up */
  private lowered = 0
  /** Fewer large gestures: hands stay at rest while she speaks. */
  calm = false

  constructor(model: PersonModel, light: RoomLight | null) {
    const seed = seedOf(model.description.id)
    this.model = model
    this.root = model.gltf.scene
    this.clips = new ClipPlayer(this.root, model.gltf.animations, model.description)
    this.head = led(model, 'head')
    this.neck = led(model, 'neck')
    this.chest = led(model, 'chest')
    this.eyeL = led(model, 'eyeL')
    this.eyeR = led(model, 'eyeR')
    this.shapes = faceShapes(model)
    this.gaze = new Gaze(seed)
    this.blink = new Blink(seed + 1)
    lightPerson(this.root, light, this.lift)
  }

  /** The bearing wanted: `sit`, `stand`, `walk` … Speaking and listening variants are chosen from it. */
  bear(clip: string): void {
    this.wanted = clip
    this.choose()
  }

  /** She begins a line. `text` as it is heard, `seconds` its length. */
  say(text: string, seconds: number, mood: string): void {
    this.score = scoreOf(text)
    this.scoreAt = 0
    this.lineSeconds = Math.max(seconds, 0.2)
    this.linePassed = 0
    this.mood = mood
    this.sinceMood = 0
    this.listening = false
    this.choose()
  }

  /** She has said her line, or somebody else speaks (`listening`). */
  hush(listening: boolean): void {
    this.score = null
    this.listening = listening
    this.choose()
  }

  /** Somebody attends to her. */
  attend(on: boolean): void {
    this.lit = on
  }

  /** Whether she is speaking. */
  get speaks(): boolean {
    return this.score !== null
  }

  private choose(): void {
    const clip = this.model.description.clips[this.wanted]
    const variant = this.speaks && !this.calm ? clip?.talk : this.listening ? clip?.listen : undefined
    this.clips.play(variant ?? this.wanted)
  }

  /**
   * One frame. `target` is the point she looks at, in the world; null lets her eyes rest before her.
   * While `paused` the line waits; breath and lids go on.
   */
  update(seconds: number, target: Vector3 | null, paused: boolean): void {
    const step = Math.min(seconds, 0.1)
    this.giveBack()
    this.clips.update(step)
    this.keep()
    if (this.clips.finished) this.afterClip()
    if (!paused) this.speak(step)
    this.feel(step)
    this.bearing(step)
    this.lookAt(step, target)
    this.face(step)
    this.lift.value += ((this.lit ? 1 : 0) - this.lift.value) * share(9, step)
  }

  /** A clip that has ended hands over to the next, which also becomes the bearing. */
  private afterClip(): void {
    const next = this.model.description.clips[this.clips.name]?.after
    if (next && this.clips.name === this.wanted) this.bear(next)
  }

  /** The mixer writes a bone only when its clip moves it: what was added last frame is taken off again first. */
  private giveBack(): void {
    this.head.bone.quaternion.copy(this.head.base)
    this.neck.bone.quaternion.copy(this.neck.base)
    this.chest.bone.quaternion.copy(this.chest.base)
  }

  private keep(): void {
    this.head.base.copy(this.head.bone.quaternion)
    this.neck.base.copy(this.neck.bone.quaternion)
    this.chest.base.copy(this.chest.bone.quaternion)
  }

  private speak(seconds: number): void {
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

  private feel(seconds: number): void {
    this.sinceMood += this.speaks ? 0 : seconds
    const worn = Math.min(this.sinceMood / moodFades, 1)
    drawTowards(this.look, lookOf(this.mood), share(2.6, seconds), 1 - worn * (1 - moodStays))
  }

  private bearing(seconds: number): void {
    const { look } = this
    if (this.listening) this.nodding -= seconds
    if (this.nodding < -0.9) this.nodding = 4 + 3 * Math.abs(Math.sin(this.linePassed))
    const nod = this.nodding < 0 ? 4 * Math.sin((-this.nodding / 0.9) * Math.PI * 2) ** 2 : 0
    lean(this.chest, look.lean * 0.6, 0)
    lean(this.neck, look.nod * 0.4, look.tilt * 0.3)
    lean(this.head, look.nod * 0.6 + nod, look.tilt * 0.7)
  }

  private lookAt(seconds: number, target: Vector3 | null): void {
    const about = this.model.description.clips[this.clips.name]
    this.freeGaze += ((about?.gaze ?? 1) - this.freeGaze) * share(3, seconds)
    let yaw = 0
    let pitch = -0.08
    if (target) {
      this.eyes(point)
      aim.copy(target).sub(point)
      this.root.getWorldQuaternion(turned).invert()
      aim.applyQuaternion(turned)
      yaw = Math.atan2(aim.x, aim.z)
      pitch = Math.atan2(aim.y, Math.hypot(aim.x, aim.z))
    }
    const restless = target ? (this.speaks ? 2.2 : 0.8) * this.look.lively : 1.4
    this.gaze.update(seconds, yaw, pitch, restless)
    this.turn(this.neck, this.gaze.headYaw * 0.35, this.gaze.headPitch * 0.35)
    this.turn(this.head, this.gaze.headYaw * 0.65, this.gaze.headPitch * 0.65)
    this.roll()
  }

  /** Turns a bone by the gaze, on top of its clip. */
  private turn(part: Led, yaw: number, pitch: number): void {
    euler.set(-pitch * this.freeGaze, yaw * this.freeGaze, 0)
    turned.setFromEuler(euler)
    part.bone.quaternion.premultiply(turned)
  }

  /** The eyes make up what the head is short of, within their limits. */
  private roll(): void {
    const { gaze } = this
    aim.set(Math.sin(gaze.aimYaw) * Math.cos(gaze.aimPitch), Math.sin(gaze.aimPitch), Math.cos(gaze.aimYaw) * Math.cos(gaze.aimPitch))
    this.root.getWorldQuaternion(turned)
    aim.applyQuaternion(turned)
    this.head.bone.getWorldQuaternion(turned).invert()
    aim.applyQuaternion(turned)
    const yaw = MathUtils.clamp(Math.atan2(aim.x, aim.z) * this.freeGaze, -eyeYawLimit, eyeYawLimit)
    const pitch = MathUtils.clamp(Math.atan2(aim.y, Math.hypot(aim.x, aim.z)), -eyePitchLimit, eyePitchLimit)
    euler.set(-pitch, yaw, 0)
    this.eyeL.bone.quaternion.setFromEuler(euler)
    this.eyeR.bone.quaternion.setFromEuler(euler)
    this.lowered = Math.max(0, -pitch) * 0.75 - Math.max(0, pitch) * 0.3
  }

  private face(seconds: number): void {
    const { look, shape } = this
    this.blink.update(seconds, this.speaks ? 1.4 : 1, this.gaze.jumped)
    const open = look.heavy + this.lowered
    this.set('blink', MathUtils.clamp(open + (1 - open) * this.blink.closed, -0.1, 1))
    this.set('jawOpen', shape.jaw * 0.62)
    this.set('mouthRound', shape.round * 0.8)
    this.set('mouthSmile', look.smile * (1 - shape.round * 0.5) + shape.wide * 0.18)
    this.set('mouthFrown', look.frown * (1 - shape.jaw * 0.3))
    this.set('browUp', look.browUp + shape.jaw * 0.12)
    this.set('browDown', look.browDown)
  }

  private set(name: string, value: number): void {
    const at = this.shapes.of(name)
    if (at >= 0) this.shapes.weights[at] = value
  }

  /** Where her eyes are, in the world. */
  eyes(out: Vector3): Vector3 {
    return this.eyeL.bone.getWorldPosition(out).add(this.eyeR.bone.getWorldPosition(aim)).multiplyScalar(0.5)
  }

  dispose(): void {
    this.clips.dispose()
  }
}

/** Bows (positive forward) and tips a bone, in degrees. */
function lean(part: Led, forward: number, aside: number): void {
  euler.set(forward * MathUtils.DEG2RAD, 0, aside * MathUtils.DEG2RAD)
  turned.setFromEuler(euler)
  part.bone.quaternion.multiply(turned)
}
