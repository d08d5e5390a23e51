/** Answers to the rays asked lately: hands, arcs and gaze ask by turns, each mostly what it asked a frame ago. */

import { type Ray, Vector3 } from 'three'

type Kept<Answer> = { readonly origin: Vector3; readonly direction: Vector3; far: number; readonly answer: Answer }

/** Square of how far two rays may be apart and still ask the same: a third of a millimetre, a third of a milliradian. */
const same = 1e-7

export class RecentRays<Answer> {
  private readonly kept: readonly Kept<Answer>[]
  private next = 0

  /** `count`: how many rays are asked in one frame; `create`: an answer to be filled, one for each. */
  constructor(count: number, create: () => Answer) {
    this.kept = Array.from({ length: count }, () => ({
      origin: new Vector3(Number.NaN),
      direction: new Vector3(),
      far: 0,
      answer: create(),
    }))
  }

  /** The answer to this ray (as far as `far` metres) if it was asked lately. */
  find(ray: Ray, far = Number.POSITIVE_INFINITY): Answer | null {
    // rays come in the same order every frame: the one to be replaced next is most often the one sought
    for (let step = 0; step < this.kept.length; step++) {
      const at = (this.next + step) % this.kept.length
      const each = this.kept[at] as Kept<Answer>
      const asked = each.origin.distanceToSquared(ray.origin) < same && each.direction.distanceToSquared(ray.direction) < same
      if (!asked || !(each.far === far || Math.abs(each.far - far) < 1e-3)) continue
      this.next = (at + 1) % this.kept.length
      return each.answer
    }
    return null
  }

  /** Makes room for a new ray's answer; the caller fills it. */
  keep(ray: Ray, far = Number.POSITIVE_INFINITY): Answer {
    const each = this.kept[this.next] as Kept<Answer>
    this.next = (this.next + 1) % this.kept.length
    each.origin.copy(ray.origin)
    each.direction.copy(ray.direction)
    each.far = far
    return each.answer
  }

  /** Something was shown, hidden or moved: every ray is asked anew. */
  forget(): void {
    for (const each of this.kept) each.origin.setX(Number.NaN)
  }
}
