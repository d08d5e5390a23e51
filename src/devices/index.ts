/**
 * The catalogue: every device by its file's name, as scene.json calls it. A new device is a file `<name>.tsx` here, its model
 * `assets/props/<name>/<name>.glb` and its words `words/<language>/<name>.json`; nothing else has to know of it.
 * A device's code is fetched when a scene asks for it: nobody downloads a hoist to try a jar opener.
 */

import type { ComponentType, LazyExoticComponent } from 'react'
import type { MeshStandardMaterial } from 'three'
import type { Device } from './device.ts'
import type { Parts } from './model.ts'

/** What a device's view gets: its id in the scene, its own parts of the model, and the material they share. */
export type DeviceViewProps = { readonly id: string; readonly parts: Parts; readonly material: MeshStandardMaterial }
/** What the file of a device exports as `entry`. */
export type CatalogueEntry<AnyDevice = Device> = {
  readonly device: AnyDevice
  /** it stands on the floor under its anchor, however high the anchor is; else at the anchor itself */
  readonly onFloor: boolean
  /** nodes the model must have */
  readonly parts: readonly string[]
  /** the view in 3D; it and three are only loaded where there is a stage */
  readonly View: LazyExoticComponent<ComponentType<DeviceViewProps>>
}

const files = import.meta.glob<CatalogueEntry>(['./[a-z]*.tsx', '!./*-view.tsx'], { import: 'entry' })
const loaded = new Map<string, CatalogueEntry>()

/** Every device's name, in the order of the alphabet. */
export const deviceNames: readonly string[] = Object.keys(files)
  .map((path) => path.slice('./'.length, -'.tsx'.length))
  .sort()

/** Path of a device's model in the product. */
export function modelOf(name: string): string {
  return `assets/props/${name}/${name}.glb`
}

/** Fetches the code of these devices; names that no device has are passed over (the checker tells of them). Rejects when a file does not come. */
export async function loadDevices(names: Iterable<string>): Promise<void> {
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const load = loaded.has(name) ? undefined : files[`./${name}.tsx`]
      if (load) loaded.set(name, await load())
    }),
  )
}

/** The device of a name, once its code is there; undefined before, and when there is none. */
export function entryOf(name: string): CatalogueEntry | undefined {
  return loaded.get(name)
}
