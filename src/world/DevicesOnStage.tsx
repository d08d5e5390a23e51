/**
 * The devices of the scene, each at the anchor its facts put it: there while they hold, usable while the play lets them be used. What
 * does not stand there when the door opens is fetched and mounted after it; what it draws with is compiled before.
 */
import { useFrame } from '@react-three/fiber'
import { use, useEffect, useMemo, useRef, useState } from 'react'
import type { Group, Mesh } from 'three'
import { Ray, Vector3 } from 'three'
import { useStore } from 'zustand'
import { DeviceOnStage } from '../devices/DeviceOnStage.tsx'
import { DevicePrograms } from '../devices/DevicePrograms.tsx'
import { loadViews, modelOf } from '../devices/index.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Scene } from '../scenario/scene-schema.ts'
import { untilItComes } from '../scenario/until-it-comes.ts'
import { holds, standsAt } from '../scenario/when.ts'
import { door } from './door.ts'
import type { StageLoader } from './load.ts'
import type { Lookout } from './lookout.ts'
import { createLookout } from './lookout.ts'
import { contactShadow } from './people/contact-shadow.ts'
import type { Anchor } from './set-description.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'
import { useAir } from './use-air.ts'

type Placed = Scene['devices'][number]

const head = new Vector3()

export function DevicesOnStage({ scene, set, loader }: { scene: Scene; set: StageSet; loader: StageLoader }) {
  const lookout = useMemo(() => createLookout((from, to) => set.aim.hides(from, to)), [set])
  useFrame(({ camera }) => lookout.look(head.setFromMatrixPosition(camera.matrixWorld)))
  return (
    <>
      <Programs scene={scene} set={set} />
      {scene.devices.map((placed) => (
        <OneDevice key={placed.id} placed={placed} set={set} loader={loader} lookout={lookout} />
      ))}
    </>
  )
}

function Programs({ scene, set }: { scene: Scene; set: StageSet }) {
  const node = scene.devices[0]?.node
  const light = useAir(set, node ? set.description.anchors[node] : undefined)
  return node && <DevicePrograms light={light} />
}

type DeviceProps = { placed: Placed; set: StageSet; loader: StageLoader; lookout: Lookout }

function OneDevice({ placed, set, loader, lookout }: DeviceProps) {
  const here = useStore(staged, (state) => holds(placed.when, state.moment?.facts ?? {}))
  const usable = useStore(playStore, (state) => state.moment?.open.use.includes(placed.id) ?? false)
  const opened = useStore(door, (state) => state.open)
  const arrived = useArrived(placed.device, loader, opened || here)
  const node = useStore(staged, (state) => standsAt(placed, state.moment?.facts ?? {}))
  const anchor = set.description.anchors[node]
  const shadow = useMemo(() => (anchor ? shadowUnder(set, anchor) : null), [set, anchor])
  const light = useAir(set, anchor)
  const seen = useRef<Group>(null)
  useEffect(() => {
    if (!anchor || !arrived || !here) return
    const [width, height, depth] = anchor.size ?? [0.3, 0.3, 0.3]
    const [x, y, z] = anchor.position
    return lookout.watch(new Vector3(x, y + height / 2, z), [width, height, depth], (now) => {
      if (seen.current) seen.current.visible = now
    })
  }, [lookout, anchor, arrived, here])
  if (!anchor || !arrived) return null
  return (
    <group visible={here} intersectChildren={here}>
      <group ref={seen}>
        {shadow && <primitive object={shadow} />}
        <DeviceOnStage placed={placed} anchor={anchor} gltf={(url) => use(loader.model(url))} usable={here && usable} light={light} />
      </group>
    </group>
  )
}

/** Whether a device's code and model are there. Both are asked for once `wanted`; nothing else waits for them. */
function useArrived(name: string, loader: StageLoader, wanted: boolean): boolean {
  const [arrived, setArrived] = useState(false)
  useEffect(() => {
    if (!wanted || arrived) return
    return untilItComes(
      name,
      () => Promise.all([loadViews([name]), loader.model(modelOf(name))]),
      () => setArrived(true),
    )
  }, [name, loader, wanted, arrived])
  return arrived
}

/** What stands on something has a soft shadow there; what hangs on a wall has none. */
function shadowUnder(set: StageSet, anchor: Anchor): Mesh | null {
  const [x, y, z] = anchor.position
  const met = set.aim.cast(new Ray(new Vector3(x, y + 0.15, z), new Vector3(0, -1, 0)))
  const [width, , depth] = anchor.size ?? [0.3, 0.3, 0.3]
  if (!met?.level || met.distance > 0.3) return null
  const shadow = contactShadow(width * 1.7, depth * 1.7)
  shadow.position.set(x, met.point.y + 0.004, z)
  return shadow
}
