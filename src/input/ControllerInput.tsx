/** A controller: a light model of our own at the grip, and its pointers. */

import { useFrame } from '@react-three/fiber'
import { useXRInputSourceStateContext, XRSpace } from '@react-three/xr'
import { useMemo, useRef } from 'react'
import type { Mesh } from 'three'
import { ControllerPointers } from './HandPointers.tsx'
import { createControllerModel } from './input-models.ts'

export function ControllerInput() {
  const state = useXRInputSourceStateContext('controller')
  const model = useMemo(createControllerModel, [])
  const trigger = useRef<Mesh>(model.trigger)
  useFrame(() => {
    trigger.current.rotation.x = -0.35 * (state.gamepad['xr-standard-trigger']?.button ?? 0)
  })
  return (
    <>
      <XRSpace space="grip-space">
        <primitive object={model.root} />
      </XRSpace>
      <ControllerPointers />
    </>
  )
}
