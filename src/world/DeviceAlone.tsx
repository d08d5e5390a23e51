/** What stands on the small stage: one device in the light of a studio, the floor under it, and a camera that goes about it. */
import { useFrame, useThree } from '@react-three/fiber'
import { PointerEvents } from '@react-three/xr'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Group, Object3D } from 'three'
import { Box3, Mesh, PerspectiveCamera, Vector3 } from 'three'
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { DeviceOnStage } from '../devices/DeviceOnStage.tsx'
import { deviceStore } from '../devices/device-store.ts'
import { settings } from '../scenario/settings.ts'
import { placeCamera, view } from './orbit.ts'
import { contactShadow } from './people/contact-shadow.ts'
import { backdrop, studioFloor, studioLight } from './studio.ts'

/** Seconds after a change until it is measured again: most of it has then moved to where it goes. */
const remeasure = 0.5
const middle = new Vector3()

const origin = { position: [0, 0, 0], yaw: 0 } as const

/** Lamps and reflections of the studio; also for the contact sheet. */
export function Studio({ children }: { children: ReactNode }) {
  const scene = useThree((state) => state.scene)
  const gl = useThree((state) => state.gl)
  useEffect(() => {
    const light = studioLight(gl)
    scene.environment = light
    scene.environmentIntensity = 0.85
    scene.background = backdrop
    return () => {
      scene.environment = null
      scene.background = null
      light.dispose()
    }
  }, [scene, gl])
  return (
    <>
      <directionalLight position={[-0.9, 1.8, -1.3]} color="#fff8ec" intensity={1.3} />
      {children}
    </>
  )
}

/** What a thing takes up, the unseen boxes for hands left out; `below`: only what of it comes down so far. Metres. */
export function boundsOf(group: Object3D, below = Number.POSITIVE_INFINITY): Box3 {
  const bounds = new Box3()
  const own = new Box3()
  group.updateMatrixWorld(true)
  group.traverse((object) => {
    if (!(object instanceof Mesh) || !object.visible) return
    const materials = [object.material].flat()
    if (materials.every((material) => !material.visible || material.transparent)) return
    own.setFromObject(object)
    if (own.min.y < below) bounds.union(own)
  })
  return bounds
}

export type AloneProps = {
  /** name of the device in the catalogue, which is its id here too */
  name: string
  model: GLTF
  /** false while the picture is being turned: letting go is then no press */
  usable: boolean
  /** a press that nothing holds on to: the picture may be turned with it */
  onLoose: () => void
}

/** A device by itself. It is drawn once all of it is there; then the camera knows how large it is. */
export function DeviceAlone({ name, model, usable, onLoose }: AloneProps) {
  const group = useRef<Group>(null)
  const seen = useMemo(() => ({ bounds: new Box3(), middle: new Vector3(), size: 0, due: 0, asked: false, there: false }), [])
  const camera = useThree((state) => state.camera)
  const floor = useMemo(() => studioFloor(6), [])
  const shadow = useMemo(() => Object.assign(contactShadow(1, 1), { visible: false }), [])
  useEffect(
    () => () => {
      for (const mesh of [floor, shadow]) {
        mesh.geometry.dispose()
        for (const material of [mesh.material].flat()) material.dispose()
      }
    },
    [floor, shadow],
  )
  // what opens or drives off is larger than it was: looked at again, now and then, once it has changed
  useEffect(
    () =>
      deviceStore.subscribe(() => {
        if (seen.due === 0) seen.due = remeasure
      }),
    [seen],
  )
  useFrame((_, seconds) => {
    if (!(camera instanceof PerspectiveCamera) || !group.current) return
    const first = seen.bounds.isEmpty()
    if (first && !seen.there) {
      // its parts go to their places in the first picture: measured after that
      seen.there = !boundsOf(group.current).isEmpty()
      return
    }
    if (seen.due > 0) seen.due = Math.max(0, seen.due - seconds)
    if (first || (seen.due === 0 && seen.asked)) measure(group.current, seen, shadow)
    seen.asked = seen.due > 0
    if (seen.bounds.isEmpty()) return
    const share = first || settings.getState().reducedMotion ? 1 : Math.min(1, seconds * 4)
    seen.bounds.getCenter(middle)
    seen.middle.lerp(middle, share)
    seen.size += (Math.max(0.25, seen.bounds.min.distanceTo(seen.bounds.max) * 1.12) - seen.size) * share
    placeCamera(camera, seen.middle, seen.size, view.getState())
  })
  return (
    <>
      <PointerEvents clickThresholdMs={2000} />
      <group onPointerDown={onLoose}>
        <group ref={group}>
          <DeviceOnStage placed={{ id: name, device: name }} anchor={origin} gltf={() => model} usable={usable} />
        </group>
        <primitive object={floor} />
        <primitive object={shadow} />
      </group>
    </>
  )
}

type Seen = { bounds: Box3; middle: Vector3; size: number; due: number; asked: boolean; there: boolean }

/** Where it is and how large it has been so far, once it is there; what stands on the floor darkens it a little. */
function measure(group: Group, seen: Seen, shadow: Mesh): void {
  seen.bounds.union(boundsOf(group))
  const standing = boundsOf(group, 0.08)
  shadow.visible = !standing.isEmpty()
  if (!shadow.visible) return
  const foot = standing.getSize(new Vector3())
  shadow.scale.set(foot.x * 1.7, foot.z * 1.7, 1)
  standing.getCenter(foot)
  shadow.position.x = foot.x
  shadow.position.z = foot.z
}
