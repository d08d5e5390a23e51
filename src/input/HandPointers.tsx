/**
 * The pointers of one hand or controller, and which of them counts: what is touched or grabbed first, then what the ray meets,
 * and only when it meets nothing the arc that goes places. (By distance alone, as the library has it, the arc would reach the floor
 * before the ray reaches the rug, and one would jump instead of looking.)
 */

import type { Pointer } from '@pmndrs/pointer-events'
import { CombinedPointer } from '@pmndrs/pointer-events'
import { useFrame } from '@react-three/fiber'
import {
  DefaultXRControllerGrabPointer,
  DefaultXRHandGrabPointer,
  DefaultXRHandTouchPointer,
  DefaultXRInputSourceRayPointer,
  DefaultXRInputSourceTeleportPointer,
  useXRInputSourceStateContext,
  useXRStore,
} from '@react-three/xr'
import { combinedPointerContext } from '@react-three/xr/dist/contexts.js'
import type { ReactNode } from 'react'
import { useContext, useEffect, useMemo } from 'react'
import { isResting, shakePointers } from './other-hands.ts'
import { teleportAim } from './teleport.ts'

/** A press stays a press for two seconds: slow hands need it. */
export const longPress = 2000
const rank: Record<string, number> = { touch: 0, grab: 0, ray: 1, teleport: 2 }

/** What the library's combined pointer keeps to itself, and what we decide for it. */
type Inside = {
  pointers: (Pointer | CombinedPointer)[]
  activePointer: Pointer | CombinedPointer | undefined
  computeActivePointer(): void
}

/** `rests`: this hand is not used now; none of its pointers counts. */
function createOrderedPointers(rests: () => boolean): CombinedPointer {
  const combined = new CombinedPointer(false)
  const inside = combined as unknown as Inside
  inside.computeActivePointer = () => {
    let best: Pointer | undefined
    let bestRank = Number.POSITIVE_INFINITY
    let bestDistance = Number.POSITIVE_INFINITY
    let ray: Pointer | undefined
    for (const pointer of inside.pointers) {
      if (pointer instanceof CombinedPointer) continue
      if (pointer.type === 'ray') ray = pointer
      const intersection = pointer.getIntersection()
      const captured = pointer.getPointerCapture() != null
      if (!captured && (!intersection || intersection.object.isVoidObject)) continue
      const own = captured ? -1 : (rank[pointer.type] ?? 1)
      const distance = intersection?.distance ?? 0
      if (own > bestRank || (own === bestRank && distance >= bestDistance)) continue
      best = pointer
      bestRank = own
      bestDistance = distance
    }
    inside.activePointer = rests() ? undefined : (best ?? ray)
  }
  return combined
}

function InOrder({ children }: { children: ReactNode }) {
  const above = useContext(combinedPointerContext)
  const { handedness } = useXRInputSourceStateContext().inputSource
  const store = useXRStore()
  const pointers = useMemo(
    () => createOrderedPointers(() => isResting(handedness, store.getState().inputSourceStates)),
    [handedness, store],
  )
  useEffect(() => above?.register(pointers, false), [above, pointers])
  // after the poses of this frame (−100), before the pointers are reckoned (−50)
  useFrame(() => shakePointers((pointers as unknown as Inside).pointers, handedness), -75)
  return <combinedPointerContext.Provider value={pointers}>{children}</combinedPointerContext.Provider>
}

const fjord = '#8fc3c6'
const rayLook = {
  rayModel: { color: '#ffffff', opacity: 0.55, size: 0.003, maxLength: 1.2 },
  cursorModel: { color: '#ffffff', opacity: 0.85, size: 0.03 },
} as const
const arcLook = {
  rayModel: { color: () => (teleportAim.free ? fjord : '#c9b7ae'), opacity: () => (teleportAim.free ? 0.75 : 0.35), size: 0.012 },
  cursorModel: { color: () => (teleportAim.free ? fjord : '#c9b7ae'), opacity: () => (teleportAim.free ? 0.9 : 0), size: 0.5 },
}

export function ControllerPointers() {
  return (
    <InOrder>
      <DefaultXRControllerGrabPointer clickThresholdMs={longPress} cursorModel={false} />
      <DefaultXRInputSourceRayPointer makeDefault minDistance={0.05} clickThresholdMs={longPress} {...rayLook} />
      <DefaultXRInputSourceTeleportPointer clickThresholdMs={longPress} {...arcLook} />
    </InOrder>
  )
}

export function BareHandPointers() {
  return (
    <InOrder>
      <DefaultXRHandGrabPointer clickThresholdMs={longPress} cursorModel={false} />
      <DefaultXRHandTouchPointer clickThresholdMs={longPress} hoverRadius={0.08} downRadius={0.02} />
      <DefaultXRInputSourceRayPointer
        makeDefault
        minDistance={0.1}
        clickThresholdMs={longPress}
        rayModel={{ ...rayLook.rayModel, maxLength: 0.25 }}
        cursorModel={rayLook.cursorModel}
      />
      <DefaultXRInputSourceTeleportPointer clickThresholdMs={longPress} {...arcLook} />
    </InOrder>
  )
}
