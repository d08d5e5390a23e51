/**
 * Where one looks. The eyes jump to a thing, the head comes after and stays a little short of it; what lies too far round is
 * not followed; now and then the eyes leave a face, more while one speaks oneself. Angles in radians against the body's front:
 * yaw positive to the person's left, pitch positive up.
 */

import type { Chance } from './seeded.ts'
import { between, seeded, share } from './seeded.ts'

export const headYawLimit = 1.05
export const headUpLimit = 0.42
export const headDownLimit = 0.6
export const eyeYawLimit = 0.5
export const eyePitchLimit = 0.36
/** Beyond this the body would have to turn: one does not look. */
export const tooFarRound = 1.75

const headRate = 3.4
const headShare = 0.78

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The gaze of one person. */
export class Gaze {
  /** what the head has turned */
  headYaw = 0
  headPitch = 0
  /** what is aimed at now, glances and small jumps included: the eyes go there */
  aimYaw = 0
  aimPitch = 0
  /** the eyes have just jumped far: a good moment to blink */
  jumped = false
  private readonly chance: Chance
  private goalYaw = 0
  private goalPitch = 0
  private speedYaw = 0
  private speedPitch = 0
  private untilGlance: number
  private glanceLeft = 0
  private glanceYaw = 0
  private glancePitch = 0
  private untilJump = 0
  private jumpYaw = 0
  private jumpPitch = 0

  constructor(seed: number) {
    this.chance = seeded(seed)
    this.untilGlance = between(3, 7, this.chance)
  }

  /**
   * One frame towards a target.
   * @param restless how readily the eyes leave it: 1 when listening, about 2.5 when speaking, 0 never
   */
  update(seconds: number, yaw: number, pitch: number, restless: number): void {
    this.wander(seconds, restless)
    const follows = Math.abs(yaw) < tooFarRound
    const wantedYaw = (follows ? yaw : 0) + this.glanceYaw + this.jumpYaw
    const wantedPitch = (follows ? pitch : -0.06) + this.glancePitch + this.jumpPitch
    this.jumped = Math.hypot(wantedYaw - this.goalYaw, wantedPitch - this.goalPitch) > 0.22
    this.goalYaw = wantedYaw
    this.goalPitch = wantedPitch
    const quick = share(24, seconds)
    this.aimYaw += (wantedYaw - this.aimYaw) * quick
    this.aimPitch += (wantedPitch - this.aimPitch) * quick
    // the head hardly joins in a glance
    const turnYaw = clamp((wantedYaw - this.glanceYaw * 0.7) * headShare, -headYawLimit, headYawLimit)
    const turnPitch = clamp((wantedPitch - this.glancePitch * 0.7) * headShare, -headDownLimit, headUpLimit)
    this.spring(seconds, turnYaw, turnPitch)
  }

  /** A critically damped spring: no overshoot, no start or stop that shows. */
  private spring(seconds: number, yaw: number, pitch: number): void {
    const step = Math.min(seconds, 0.05)
    this.speedYaw += (headRate * headRate * (yaw - this.headYaw) - 2 * headRate * this.speedYaw) * step
    this.speedPitch += (headRate * headRate * (pitch - this.headPitch) - 2 * headRate * this.speedPitch) * step
    this.headYaw += this.speedYaw * step
    this.headPitch += this.speedPitch * step
  }

  private wander(seconds: number, restless: number): void {
    this.untilJump -= seconds
    if (this.untilJump <= 0) {
      this.untilJump = between(0.5, 1.9, this.chance)
      this.jumpYaw = between(-0.02, 0.02, this.chance)
      this.jumpPitch = between(-0.014, 0.014, this.chance)
    }
    this.untilGlance -= seconds * restless
    this.glanceLeft -= seconds
    if (this.glanceLeft <= 0) {
      this.glanceYaw = 0
      this.glancePitch = 0
    }
    if (this.untilGlance > 0) return
    this.untilGlance = between(4.5, 10, this.chance)
    this.glanceLeft = between(0.6, 1.5, this.chance)
    const side = this.chance() < 0.5 ? -1 : 1
    this.glanceYaw = side * between(0.16, 0.38, this.chance)
    this.glancePitch = between(-0.26, 0.1, this.chance)
  }
}
