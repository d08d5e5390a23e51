/** The devices of the scene at their anchors: there while their facts hold, usable while the play lets them be used. */
import { use } from 'react'
import { useStore } from 'zustand'
import { DeviceOnStage } from '../devices/DeviceOnStage.tsx'
import { playStore } from '../scenario/play-store.ts'
import { holds } from '../scenario/scene-schema.ts'
import type { Scene } from '../scenario/scene-schema.ts'
import type { StageLoader } from './load.ts'
import type { StageSet } from './stage-set.ts'

type Placed = Scene['devices'][number]

export function DevicesOnStage({ scene, set, loader }: { scene: Scene; set: StageSet; loader: StageLoader }) {
  return scene.devices.map((placed) => <OneDevice key={placed.id} placed={placed} set={set} loader={loader} />)
}

function OneDevice({ placed, set, loader }: { placed: Placed; set: StageSet; loader: StageLoader }) {
  const here = useStore(playStore, (state) => holds(placed.when, state.moment?.facts ?? {}))
  const usable = useStore(playStore, (state) => state.moment?.open.use.includes(placed.id) ?? false)
  const anchor = set.description.anchors[placed.node]
  if (!anchor) return null
  return (
    <group visible={here}>
      <DeviceOnStage placed={placed} anchor={anchor} gltf={(url) => use(loader.model(url))} usable={here && usable} />
    </group>
  )
}
