/**
 * What a body does when it does nothing: it never holds quite still and never does the same twice. Slow waves whose periods have no
 * common measure, and now and then a change of posture, held for a while. Degrees; added on top of the clip.
 */
import type { Chance } from './seeded.ts'
import { between, seeded } from './seeded.ts'

/** How far (degrees) each joint may be led off by a change of posture. */
const reach = { lean: 0.9, turn: 2.2, tilt: 1.8, nod: 1.4 } as const
/** Steepness of the spring that takes a posture to the next: about two seconds. */
const stiffness = 2.1

type Joint = keyof typeof reach
const joints = ['lean', 'turn', 'tilt', 'nod'] as const

/** The stillness of one person. */
export class Sway {
  /** back forward, back round, head aside, head forward */
  lean = 0
  turn = 0
  tilt = 0
  nod = 0
  private readonly chance: Chance
  private readonly phase: number
  private passed = 0
  private wait: number
  private readonly goal: Record<Joint, number> = { lean: 0, turn: 0, tilt: 0, nod: 0 }
  private readonly at: Record<Joint, number> = { lean: 0, turn: 0, tilt: 0, nod: 0 }
  private readonly speed: Record<Joint, number> = { lean: 0, turn: 0, tilt: 0, nod: 0 }

  constructor(seed: number) {
    this.chance = seeded(seed)
    this.phase = this.chance() * 1000
    this.wait = between(4, 14, this.chance)
  }

  /** One frame. `much`: 1 at ease, less while busy. */
  update(seconds: number, much = 1): void {
    this.passed += seconds
    this.wait -= seconds
    if (this.wait <= 0) this.shift()
    for (let k = 0; k < joints.length; k++) this.settle(joints[k] as Joint, Math.min(seconds, 0.05))
    const t = this.passed + this.phase
    this.lean = much * (this.at.lean + 0.35 * Math.sin(t * 0.5231) + 0.2 * Math.sin(t * 1.1217))
    this.turn = much * (this.at.turn + 0.55 * Math.sin(t * 0.3169) + 0.3 * Math.sin(t * 0.8831))
    this.tilt = much * (this.at.tilt + 0.6 * Math.sin(t * 0.4297) + 0.3 * Math.sin(t * 0.9739))
    this.nod = much * (this.at.nod + 0.5 * Math.sin(t * 0.6113) + 0.3 * Math.sin(t * 1.3477))
  }

  private shift(): void {
    this.wait = between(9, 27, this.chance)
    for (let k = 0; k < joints.length; k++) {
      const joint = joints[k] as Joint
      this.goal[joint] = between(-reach[joint], reach[joint], this.chance)
    }
  }

  private settle(joint: Joint, step: number): void {
    this.speed[joint] += (stiffness * stiffness * (this.goal[joint] - this.at[joint]) - 2 * stiffness * this.speed[joint]) * step
    this.at[joint] += this.speed[joint] * step
  }
}
