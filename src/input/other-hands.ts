/** Borrowed hands in a headset: one rests, or both shake. No allocation: asked every frame. */
import type { CombinedPointer, Pointer } from '@pmndrs/pointer-events'
import type { Object3D } from 'three'
import { Euler, Matrix4 } from 'three'
import { anotherBody } from '../scenario/another-body.ts'
import { settings } from '../scenario/settings.ts'
import { shakes, tremorAngle, tremorAt, tremorFinger } from './tremor.ts'

type Source = { readonly inputSource: { readonly handedness: XRHandedness } }

/** Whether this hand is not used now: one has borrowed a body with one hand, and the one of the settings is there. */
export function isResting(hand: XRHandedness, sources: readonly Source[]): boolean {
  if (anotherBody.getState().hands === 'two') return false
  const working = settings.getState().hand
  if (hand === working || hand === 'none') return false
  for (const { inputSource } of sources) if (inputSource.handedness === working) return true
  return false
}

/** What a pointer keeps to itself: the object that carries the pose of its hand. */
type Carried = { readonly intersector: { readonly space?: { readonly current: Object3D | null } } }

const offset = { x: 0, y: 0 }
const turned = new Euler()
const shaken = new Matrix4()

/** Shakes a hand's ray about its hand, and its finger tip. Poses come anew each frame: call once after them. */
export function shakePointers(pointers: readonly (Pointer | CombinedPointer)[], hand: XRHandedness): void {
  if (!shakes()) return
  tremorAt(performance.now() / 1000, hand === 'left' ? 1 : 2, offset)
  for (const pointer of pointers) {
    if (!('type' in pointer) || (pointer.type !== 'ray' && pointer.type !== 'touch')) continue
    const space = (pointer as unknown as Carried).intersector.space?.current
    // a hand that is not seen has no pose of this frame
    if (!space?.visible) continue
    if (pointer.type === 'ray') shaken.makeRotationFromEuler(turned.set(offset.y * tremorAngle, offset.x * tremorAngle, 0))
    else shaken.makeTranslation(offset.x * tremorFinger, offset.y * tremorFinger, 0)
    space.matrix.multiply(shaken)
    space.matrixWorldNeedsUpdate = true
  }
}
