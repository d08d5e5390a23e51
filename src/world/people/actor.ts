/**
 * One person alive: clip, breath, gaze, lids, mouth and mood put together, frame by frame. Plain three, no React; nothing is
 * made in `update`. The order matters: clip first, then bearing, head, eyes, face.
 */

import type { Object3D } from 'three'
import { Euler, MathUtils, Quaternion, Vector3 } from 'three'
import type { Lift, RoomLight } from '../baked-light.ts'
import { LightAbout } from '../live-light.ts'
import type { Led } from './body-parts.ts'
import { led, lightPerson } from './body-parts.ts'
import { ClipPlayer } from './clip-player.ts'
import { Face } from './face.ts'
import { eyePitchLimit, eyeYawLimit, Gaze } from './gaze.ts'
import type { Walker } from './journey.ts'
import { Moments } from './moments.ts'
import type { PersonModel } from './person-model.ts'
import { seedOf, share } from './seeded.ts'
import { Sway } from './sway.ts'

const turned = new Quaternion()
const euler = new Euler(0, 0, 0, 'YXZ')
const point = new Vector3()
const aim = new Vector3()

/** A person on the stage. */
export class Actor implements Walker {
  readonly lift: Lift = { value: 0 }
  private readonly light: LightAbout | null
  readonly root: Object3D
  private readonly model: PersonModel
  private readonly clips: ClipPlayer
  private readonly head: Led
  private readonly neck: Led
  private readonly chest: Led
  private readonly eyeL: Led
  private readonly eyeR: Led
  private readonly face: Face
  private readonly gaze: Gaze
  private readonly moments = new Moments()
  private readonly sway: Sway
  private listening = false
  private freeGaze = 1
  private wanted = ''
  private backwards = false
  private held = false
  /** a clip of the whole body between two bearings: a wave */
  private interlude = ''
  private swaying = 1
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
    this.face = new Face(model, seed + 1)
    this.gaze = new Gaze(seed)
    this.sway = new Sway(seed + 2)
    this.light = light?.air ? new LightAbout(light.air) : null
    lightPerson(this.root, light, this.lift, this.light?.sides ?? null)
  }

  /**
   * The bearing wanted: `sit`, `stand`, `walk` … Speaking and listening variants are chosen from it. With `backwards` told, a clip
   * that does not loop is played forth or back and held at its end until another is borne; else what follows it follows.
   */
  bear(clip: string, backwards?: boolean): void {
    this.wanted = clip
    this.backwards = backwards ?? false
    this.held = backwards !== undefined
    if (this.sits(clip)) this.interlude = ''
    this.choose()
  }

  /** A wave of the hand, if she stands and has nothing else in hand. */
  wave(): void {
    if (this.wanted !== 'stand' || this.calm || !this.model.description.clips.wave) return
    this.interlude = 'wave'
    this.choose()
  }

  /** Whether a bearing is a seated one. */
  sits(clip: string): boolean {
    return this.model.description.clips[clip]?.seated ?? false
  }

  /** Whether one gets up from a bearing, and sits down to it, in sight. */
  rises(clip: string): boolean {
    return this.model.description.clips[clip]?.rises ?? true
  }

  /** Whether a clip that does not loop has come to its end. */
  get finished(): boolean {
    return this.clips.finished
  }

  /** How much of the body a clip leads, 0–1. */
  shareOf(clip: string): number {
    return this.clips.shareOf(clip)
  }

  get pace(): number {
    return this.clips.pace
  }

  set pace(value: number) {
    this.clips.pace = value
  }

  /** Metres a second at which the floor passes under `walk` at pace 1. */
  get walkSpeed(): number {
    return this.model.description.walkSpeed
  }

  /** Metres before a seat's middle at which she stands after getting up. */
  get standsBefore(): number {
    return this.model.description.standsBefore ?? 0.28
  }

  /** She begins a line. `text` as it is heard, `seconds` its length, `id` the line's. */
  say(text: string, seconds: number, mood: string, id = text): void {
    this.face.say(text, seconds, mood)
    this.listening = false
    this.moments.hear({ id, seconds, mood, own: true })
    this.choose()
  }

  /** The line she says turns out to take this many seconds from its beginning. */
  last(seconds: number): void {
    this.face.last(seconds)
  }

  /** She has said her line; or somebody else speaks, whom she listens to. */
  hush(heard?: { id: string; seconds: number }): void {
    this.face.hush()
    this.listening = heard !== undefined
    if (heard) this.moments.hear({ id: heard.id, seconds: heard.seconds, mood: this.face.mood, own: false })
    else this.moments.forget()
    this.choose()
  }

  /** Somebody attends to her. */
  attend(on: boolean): void {
    this.lit = on
  }

  /** Whether she is speaking. */
  get speaks(): boolean {
    return this.face.speaks
  }

  private choose(): void {
    if (this.interlude) {
      this.clips.play(this.interlude)
      return
    }
    const clip = this.model.description.clips[this.wanted]
    const variant = this.speaks && !this.calm ? clip?.talk : this.listening ? clip?.listen : undefined
    this.clips.play(variant ?? this.wanted, this.backwards)
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
    if (!paused) {
      this.face.speak(step)
      this.comeMoment(step)
    }
    this.face.feel(step)
    this.bearing(step)
    this.lookAt(step, target)
    const { momentName: laid, momentShare: much } = this.clips
    this.face.show(step, this.lowered, this.gaze.jumped, laid.endsWith('laugh') ? much : 0, laid.endsWith('sigh') ? much : 0)
    const { elements } = this.root.matrixWorld
    this.light?.follow(elements[12] ?? 0, elements[14] ?? 0, share(4, step))
    this.lift.value += ((this.lit ? 1 : 0) - this.lift.value) * share(9, step)
  }

  /** A clip that has ended hands over to the next, which also becomes the bearing. */
  private afterClip(): void {
    const { name } = this.clips
    if (name === this.interlude) {
      this.interlude = ''
      this.choose()
    } else if (!this.held && name === this.wanted) {
      const next = this.model.description.clips[name]?.after
      if (next) this.bear(next)
    }
  }

  /** A nod, a laugh, a sigh, a look aside, laid over whatever she does. */
  private comeMoment(seconds: number): void {
    const kind = this.moments.update(seconds)
    if (!kind || this.interlude || (this.calm && kind === 'laugh')) return
    const seated = this.sits(this.wanted)
    if (!this.clips.lay(seated ? `sit_${kind}` : `stand_${kind}`)) this.clips.lay(`stand_${kind}`)
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

  private bearing(seconds: number): void {
    const { sway } = this
    const { look } = this.face
    // hands that are busy are not swayed about
    const free = this.model.description.clips[this.clips.name]?.gaze ?? 1
    this.swaying += ((free < 0.6 ? 0.25 : 1) - this.swaying) * share(2, seconds)
    sway.update(seconds, this.swaying)
    lean(this.chest, look.lean * 0.6 + sway.lean, 0, sway.turn)
    lean(this.neck, look.nod * 0.4 + sway.nod * 0.4, (look.tilt + sway.tilt) * 0.3, -sway.turn * 0.4)
    lean(this.head, look.nod * 0.6 + sway.nod * 0.6, (look.tilt + sway.tilt) * 0.7, -sway.turn * 0.4)
  }

  private lookAt(seconds: number, target: Vector3 | null): void {
    const about = this.model.description.clips[this.clips.name]
    const laid = this.model.description.clips[this.clips.momentName]?.gaze ?? 1
    const free = Math.min(about?.gaze ?? 1, 1 - this.clips.momentShare * (1 - laid))
    this.freeGaze += (free - this.freeGaze) * share(3, seconds)
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
    const restless = target ? (this.speaks ? 2.2 : 0.8) * this.face.look.lively : 1.4
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

  /** Where her eyes are, in the world. */
  eyes(out: Vector3): Vector3 {
    return this.eyeL.bone.getWorldPosition(out).add(this.eyeR.bone.getWorldPosition(aim)).multiplyScalar(0.5)
  }

  dispose(): void {
    this.clips.dispose()
  }
}

/** Bows (positive forward), tips and turns a bone, in degrees. */
function lean(part: Led, forward: number, aside: number, round: number): void {
  euler.set(forward * MathUtils.DEG2RAD, round * MathUtils.DEG2RAD, aside * MathUtils.DEG2RAD)
  turned.setFromEuler(euler)
  part.bone.quaternion.multiply(turned)
}
