/** Where the wearer of a headset is: the origin, its moves, and what happens when a session begins, is hidden or ends. */
import { useFrame, useThree } from '@react-three/fiber'
import { useXRStore, XROrigin } from '@react-three/xr'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { playStore } from '../scenario/play-store.ts'
import { body } from './body.ts'
import { passComfort } from './comfort.ts'
import { headset } from './headset.ts'
import type { HeadsetMoves, Stick } from './headset-moves.ts'
import { createHeadsetMoves } from './headset-moves.ts'
import { TeleportSurface, teleportTo } from './teleport.ts'
import { createWarmUp } from './warm-up.ts'

/** What the menu in space may ask of the rig; null while no headset is worn. */
export const rig: { origin: Group | null; moves: HeadsetMoves | null } = { origin: null, moves: null }

const fresh = (): Stick[] => [
  { x: 0, y: 0, ready: true },
  { x: 0, y: 0, ready: true },
]

export function HeadsetRig({ mayMove }: { mayMove: () => boolean }) {
  const store = useXRStore()
  const get = useThree((state) => state.get)
  const origin = useRef<Group>(null)
  const own = useMemo(
    () => ({ moves: null as HeadsetMoves | null, sticks: fresh(), surface: new TeleportSurface(), warmUp: createWarmUp() }),
    [],
  )

  useEffect(() => {
    const begin = () => {
      own.moves = createHeadsetMoves()
      rig.moves = own.moves
      rig.origin = origin.current
      body.worn = true
      headset.setState({ worn: true })
      playStore.getState().pause(false)
    }
    const end = () => {
      own.moves = null
      rig.moves = null
      body.worn = false
      body.pitch = 0
      headset.setState({ worn: false })
      // the play waits until somebody goes on with it
      playStore.getState().pause(true)
    }
    return store.subscribe((state, before) => {
      if (state.session && !before.session) begin()
      if (!state.session && before.session) end()
      if (!state.session || state.visibilityState === before.visibilityState) return
      if (state.visibilityState === 'hidden') playStore.getState().pause(true)
      else if (state.visibilityState === 'visible' && before.visibilityState === 'hidden') playStore.getState().pause(false)
    })
  }, [store, own])

  useEffect(() => {
    const { surface } = own
    const land = (event: { point: Parameters<typeof teleportTo>[0]; pointerPosition: Parameters<typeof teleportTo>[1] }) => {
      if (mayMove()) teleportTo(event.point, event.pointerPosition)
    }
    surface.addEventListener('pointerup' as never, land as never)
    const press = () => own.moves?.stepBack()
    const unsubscribe = store.subscribe((state, before) => {
      if (state.session && state.session !== before.session) state.session.addEventListener('select', press)
    })
    return () => {
      surface.removeEventListener('pointerup' as never, land as never)
      unsubscribe()
    }
  }, [own, store, mayMove])

  // after the library has taken the poses of this frame (−1000), before it reckons the pointers (−100)
  useFrame((_, seconds) => {
    const { moves, sticks } = own
    if (!moves || !origin.current) {
      passComfort(seconds, false)
      return
    }
    readSticks(store.getState().inputSourceStates, sticks)
    const inWall = moves.update(seconds, origin.current, get().camera, sticks, mayMove())
    passComfort(seconds, inWall)
  }, -200)

  return (
    <>
      <XROrigin ref={origin} />
      <primitive object={own.surface} />
      <primitive object={own.warmUp} intersectChildren={false} />
    </>
  )
}

type InputStates = ReturnType<ReturnType<typeof useXRStore>['getState']>['inputSourceStates']

/** Thumbsticks (or touchpads) of whatever controllers there are. */
function readSticks(states: InputStates, sticks: Stick[]) {
  for (const stick of sticks) {
    stick.x = 0
    stick.y = 0
  }
  for (const state of states) {
    if (state.type !== 'controller') continue
    const stick = sticks[state.inputSource.handedness === 'left' ? 0 : 1]
    const read = state.gamepad['xr-standard-thumbstick'] ?? state.gamepad['xr-standard-touchpad']
    if (!stick || !read) continue
    stick.x = read.xAxis ?? 0
    stick.y = read.yAxis ?? 0
  }
}
