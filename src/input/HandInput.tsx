/** A bare hand: joints and bones drawn as one smooth glove, two draw calls, and its pointers. */

import { useFrame } from '@react-three/fiber'
import { useXRInputSourceStateContext, useXRSpace } from '@react-three/xr'
import { useMemo } from 'react'
import { BareHandPointers } from './HandPointers.tsx'
import { createHandModel } from './input-models.ts'

export function HandInput() {
  const state = useXRInputSourceStateContext('hand')
  const space = useXRSpace()
  const model = useMemo(createHandModel, [])
  useFrame((_, __, frame) => {
    if (frame && space) model.follow(frame as XRFrame, state.inputSource.hand, space)
  })
  return (
    <>
      <primitive object={model.root} />
      <BareHandPointers />
    </>
  )
}
