/** A device standing in the set: looks it up, loads its model, lets every hand press its parts, and lights it when it is attended to. */

import type { ThreeEvent } from '@react-three/fiber'
import { useFrame, useLoader } from '@react-three/fiber'
import { Suspense, useEffect, useMemo } from 'react'
import type { MeshStandardMaterial, Object3D } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { attention } from '../scenario/attention.ts'
import { inputOfPart } from './DeviceControls.ts'
import type { Control, DeviceInput } from './device.ts'
import { deviceStore, send } from './device-store.ts'
import { Ease } from './ease.ts'
import type { CatalogueEntry, DeviceView } from './index.ts'
import { entryOf, modelOf, viewOf } from './index.ts'
import { takeApart } from './model.ts'
import { makePaint } from './paint.ts'
import { reachOf } from './reach.ts'

/** Where the set has a place for it: metres, and radians about y (0 looks to -z). */
export type DeviceAnchor = { readonly position: readonly [number, number, number]; readonly yaw: number }
export type DeviceOnStageProps = {
  /** its id in the scene and the file in src/devices */
  readonly placed: { readonly id: string; readonly device: string }
  readonly anchor: DeviceAnchor
  /** a hook that loads a model, when the stage has its own; else the device loads it itself */
  readonly gltf?: (url: string) => GLTF
  /** false while it may be seen but not used: it then answers no hand and does not light up */
  readonly usable?: boolean
  /** puts its material into the light of the place it stands in; without it lamps and probe light it */
  readonly light?: (material: MeshStandardMaterial) => void
}

/** How strongly a device glows when attended to. */
const glow = 0.09

function useOwnGltf(url: string): GLTF {
  return useLoader(GLTFLoader, url, (loader) => {
    loader.setMeshoptDecoder(MeshoptDecoder)
  })
}

/** A scene's device, at its anchor, once `loadViews` has fetched its code. Draws nothing for a device the catalogue does not have (the checker tells of those). */
export function DeviceOnStage({ placed, anchor, gltf, usable = true, light }: DeviceOnStageProps) {
  const entry = entryOf(placed.device)
  const View = viewOf(placed.device)
  if (!entry || !View) return null
  const [x, y, z] = anchor.position
  return (
    <group name={`device_${placed.id}`} position={[x, entry.onFloor ? floorOf(y) : y, z]} rotation-y={anchor.yaw}>
      <Suspense fallback={null}>
        <Loaded id={placed.id} entry={entry} View={View} load={gltf ?? useOwnGltf} usable={usable} light={light} />
      </Suspense>
    </group>
  )
}

/** Floors lie at 0, but for a terrace's step. */
function floorOf(height: number): number {
  return Math.min(0, height)
}

type LoadedProps = {
  readonly id: string
  readonly entry: CatalogueEntry
  readonly View: DeviceView
  readonly load: (url: string) => GLTF
  readonly usable: boolean
  readonly light: DeviceOnStageProps['light']
}

function Loaded({ id, entry, View, load, usable, light }: LoadedProps) {
  const gltf = load(modelOf(entry.device.id))
  const material = useMemo(() => {
    const paint = makePaint()
    light?.(paint)
    return paint
  }, [light])
  const parts = useMemo(() => takeApart(gltf.scene, entry.parts, material), [gltf, entry, material])
  useEffect(() => () => material.dispose(), [material])
  useGlow(id, usable, material)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for each part
    <group
      onClick={(event) => {
        if (usable) press(event, id)
      }}
      onPointerOver={(event) => {
        event.stopPropagation()
        if (usable) attention.getState().light(id)
      }}
      onPointerOut={() => {
        if (attention.getState().lit === id) attention.getState().light(null)
      }}
    >
      <View id={id} parts={parts} material={material} />
    </group>
  )
}

/** A click on a part does what the part's control does now. */
function press(event: ThreeEvent<MouseEvent>, id: string): void {
  event.stopPropagation()
  const { devices, states } = deviceStore.getState()
  const device = devices[id]
  const state = states[id]
  if (!device || !state) return
  const controls = device.controls(state)
  const input = inputAt(event.object, controls, false) ?? inputAt(event.object, controls, true)
  if (input) send(id, input, reachOf(event))
}

/** The nearest part about an object that something is done with. */
function inputAt(hit: Object3D, controls: readonly Control[], refused: boolean): DeviceInput | null {
  for (let object: Object3D | null = hit; object; object = object.parent) {
    const input = inputOfPart(controls, object.name, refused)
    if (input) return input
  }
  return null
}

function useGlow(id: string, usable: boolean, material: { emissiveIntensity: number }): void {
  const ease = useMemo(() => new Ease(0), [])
  useFrame((_, seconds) => {
    const lit = usable && attention.getState().lit === id
    if (ease.toward(lit ? glow : 0, seconds)) material.emissiveIntensity = ease.value
  })
}
