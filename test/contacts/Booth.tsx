/** What stands before the camera: the whole set, one person or none, one device or none. */
import { useFrame, useThree } from '@react-three/fiber'
import { use, useEffect } from 'react'
import { Color } from 'three'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { DeviceOnStage } from '../../src/devices/DeviceOnStage.tsx'
import type { Scene } from '../../src/scenario/scene-schema.ts'
import { LightAtHand } from '../../src/world/LightAtHand.tsx'
import type { StageLoader } from '../../src/world/load.ts'
import type { Standing } from '../../src/world/people/Person.tsx'
import { Person } from '../../src/world/people/Person.tsx'
import type { PersonModel } from '../../src/world/people/person-model.ts'
import type { StageSet } from '../../src/world/stage-set.ts'
import { useAir } from '../../src/world/use-air.ts'

export type Shown = { person: string | null; at: Standing; clip: string; device: string | null }

/** What is to be seen now. */
export const shown = createStore<Shown>(() => ({ person: null, at: { position: [0, 0, 0], yaw: 0 }, clip: 'stand', device: null }))

type BoothProps = {
  set: StageSet
  people: ReadonlyMap<string, PersonModel>
  devices: Scene['devices']
  loader: StageLoader
}

/** The stage as the product lights it, without hands, panels and story. */
export function Booth({ set, people, devices, loader }: BoothProps) {
  const now = useStore(shown)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    scene.environment = set.light.probe
    scene.environmentRotation.copy(set.light.probeRotation)
    scene.background = new Color('#c6d6e2')
  }, [scene, set])
  // whoever takes the picture draws: time is let pass without
  useFrame(() => undefined, 1)
  const model = now.person ? people.get(now.person) : undefined
  return (
    <>
      <LightAtHand set={set} />
      <primitive object={set.root} />
      {model && now.person && (
        <Person key={now.person} model={model} at={now.at} clip={now.clip} speakingAs={now.person} light={set.light} />
      )}
      {devices.map((placed) => (
        <group key={placed.id} visible={now.device === placed.id}>
          <OneDevice placed={placed} set={set} loader={loader} />
        </group>
      ))}
    </>
  )
}

function OneDevice({ placed, set, loader }: { placed: Scene['devices'][number]; set: StageSet; loader: StageLoader }) {
  const anchor = set.description.anchors[placed.node]
  const light = useAir(set, anchor)
  return anchor && <DeviceOnStage placed={placed} anchor={anchor} gltf={(path) => use(loader.model(path))} light={light} />
}
