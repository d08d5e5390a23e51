/** Everything on the stage, mounted once. Order of a frame: moves (−200), the headset's poses and pointers (−100, −50), the rest (0), the picture. */
import { useFrame, useThree } from '@react-three/fiber'
import { PointerEvents, XR } from '@react-three/xr'
import type { ComponentType } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Color } from 'three'
import { useStore } from 'zustand'
import { body, landAt } from '../input/body.ts'
import { ComfortVeil } from '../input/ComfortVeil.tsx'
import { blink, isBlinking } from '../input/comfort.ts'
import { createDesk } from '../input/desk.ts'
import { HeadsetRig } from '../input/HeadsetRig.tsx'
import { OtherBody } from '../input/OtherBody.tsx'
import { SightVeil } from '../input/SightVeil.tsx'
import { xrStore } from '../input/xr.ts'
import type { SceneBundle } from '../scenario/bundle.ts'
import { playStore } from '../scenario/play-store.ts'
import { untilItComes } from '../scenario/until-it-comes.ts'
import type { Cast } from './CastOnStage.tsx'
import { CastOnStage, findIn } from './CastOnStage.tsx'
import { DevicesOnStage } from './DevicesOnStage.tsx'
import { door } from './door.ts'
import { FrontDoor } from './FrontDoor.tsx'
import { followPlay } from './follow-play.ts'
import { LightAtHand } from './LightAtHand.tsx'
import type { StageLoader } from './load.ts'
import { CalmPlace, PanelsOnStage } from './PanelsOnStage.tsx'
import { PropsInSet } from './PropsInSet.tsx'
import { Spots } from './Spots.tsx'
import type { StageSet } from './stage-set.ts'

type SoundsProps = { scene: SceneBundle['scene']; set: StageSet }
export type WorldProps = { bundle: SceneBundle; set: StageSet; cast: Cast; loader: StageLoader }

const mayMove = () => !playStore.getState().paused && !isBlinking() && !body.seated

export function World({ bundle, set, cast, loader }: WorldProps) {
  const find = useMemo(() => findIn(bundle.scene, set), [bundle, set])
  const outside = bundle.scene.phases[0]?.place ?? bundle.scene.places[0]?.id ?? ''
  return (
    <XR store={xrStore}>
      <PointerEvents clickThresholdMs={2000} />
      <HeadsetRig mayMove={mayMove} />
      <LightAtHand set={set} />
      <CalmPlace>
        <Around set={set} />
        <Floor set={set} />
        <FrontDoor set={set} outside={outside} />
        <CastOnStage scene={bundle.scene} set={set} cast={cast} find={find} />
        <DevicesOnStage scene={bundle.scene} set={set} loader={loader} />
        <Sounds scene={bundle.scene} set={set} />
      </CalmPlace>
      <PropsInSet scene={bundle.scene} set={set} />
      <PanelsOnStage bundle={bundle} set={set} find={find} />
      <OtherBody />
      <SightVeil />
      <ComfortVeil />
    </XR>
  )
}

/** What the place sounds like. Its code and its sounds come after the door: nobody waits outside for a clock to tick. */
function Sounds(props: SoundsProps) {
  const opened = useStore(door, (state) => state.open)
  const [Came, setCame] = useState<ComponentType<SoundsProps> | null>(null)
  useEffect(() => {
    if (!opened) return
    return untilItComes(
      'the sounds of the place',
      () => import('./SoundOnStage.tsx'),
      ({ default: SoundOnStage }) => setCame(() => SoundOnStage),
    )
  }, [opened])
  return Came && <Came {...props} />
}

/** Behind the garden's picture, where it has gaps. */
const sky = new Color('#c6d6e2')

/** What surrounds: the set, and what is reflected by things that are not baked. */
function Around({ set }: { set: StageSet }) {
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    scene.environment = set.light.probe
    scene.environmentRotation.copy(set.light.probeRotation)
    scene.environmentIntensity = 1
    scene.background = sky
    return () => {
      scene.background = null
      scene.environment = null
    }
  }, [scene, set])
  return <primitive object={set.root} intersectChildren={false} />
}

/** Desk and touch, and the play's place under one's feet. */
function Floor({ set }: { set: StageSet }) {
  const canvas = useThree((state) => state.gl.domElement)
  const get = useThree((state) => state.get)
  const desk = useMemo(() => createDesk(canvas, { mayMove, land: (point) => blink(() => landAt(point)) }), [canvas])
  const clicks = useMemo(
    () => ({
      isLooking: () => !body.worn && desk.isLooking(),
      onFloor: (point: Parameters<typeof desk.glideTo>[0]) => {
        if (mayMove() && Math.abs(point.y - body.feet.y) < 0.3) desk.glideTo(point)
      },
    }),
    [desk],
  )
  useEffect(() => () => desk.dispose(), [desk])
  const follow = useRef<ReturnType<typeof followPlay>>(null)
  useEffect(() => {
    body.ground = set.ground
    const begun = followPlay(set)
    follow.current = begun
    return () => {
      begun.stop()
      follow.current = null
      body.ground = null
    }
  }, [set])
  useFrame((_, seconds) => {
    if (!body.worn) desk.update(seconds, get().camera)
    follow.current?.onFrame()
  }, -200)
  return <Spots set={set} clicks={clicks} />
}
