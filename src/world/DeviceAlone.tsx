/** What stands on the small stage: one device in the light of a studio, the floor under it, and a camera that goes about it. */
import { useFrame, useThree } from '@react-three/fiber'
import { PointerEvents } from '@react-three/xr'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Group, Object3D } from 'three'
import { Box3, Mesh, PerspectiveCamera, Vector3 } from 'three'
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { DeviceOnStage } from '../devices/DeviceOnStage.tsx'
import { placeCamera, view } from './orbit.ts'
import { contactShadow } from './people/contact-shadow.ts'
import { backdrop, studioFloor, studioLight } from './studio.ts'

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
  const seen = useMemo(() => ({ middle: new Vector3(0, 0.2, 0), size: 0.8, measured: false }), [])
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
  useFrame(() => {
    if (group.current && !seen.measured) measure(group.current, seen, shadow)
    if (camera instanceof PerspectiveCamera) placeCamera(camera, seen.middle, seen.size, view.getState())
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

type Seen = { middle: Vector3; size: number; measured: boolean }

/** Where it is and how large, once it is there; what stands on the floor darkens it a little. */
function measure(group: Group, seen: Seen, shadow: Mesh): void {
  const bounds = boundsOf(group)
  if (bounds.isEmpty()) return
  seen.measured = true
  bounds.getCenter(seen.middle)
  seen.size = Math.max(0.25, bounds.getSize(new Vector3()).length() * 1.12)
  const standing = boundsOf(group, 0.08)
  if (standing.isEmpty()) return
  const foot = standing.getSize(new Vector3())
  shadow.visible = true
  shadow.scale.set(foot.x * 1.7, foot.z * 1.7, 1)
  standing.getCenter(foot)
  shadow.position.x = foot.x
  shadow.position.z = foot.z
}
