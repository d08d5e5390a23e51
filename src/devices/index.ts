/**
 * The catalogue: every device by its file's name, as scene.json calls it. A new device is a file `<name>.tsx` here with its view `<name>-view.tsx`, its model
 * `assets/props/<name>/<name>.glb` and its words `words/<language>/<name>.json`; nothing else has to know of it.
 * A device's code is fetched when a scene asks for it: nobody downloads a hoist to try a jar opener.
 */

import type { ComponentType } from 'react'
import type { MeshStandardMaterial } from 'three'
import type { Device } from './device.ts'
import type { Parts } from './model.ts'

/** What a device's view gets: its id in the scene, its own parts of the model, and the material they share. */
export type DeviceViewProps = { readonly id: string; readonly parts: Parts; readonly material: MeshStandardMaterial }
/** The view of a device in 3D. It and three are only fetched where there is a stage. */
export type DeviceView = ComponentType<DeviceViewProps>
/** What the file of a device exports as `entry`. */
export type CatalogueEntry<AnyDevice = Device> = {
  readonly device: AnyDevice
  /** it stands on the floor under its anchor, however high the anchor is; else at the anchor itself */
  readonly onFloor: boolean
  /** nodes the model must have */
  readonly parts: readonly string[]
}

const files = import.meta.glob<CatalogueEntry>(['./[a-z]*.tsx', '!./*-view.tsx'], { import: 'entry' })
const viewFiles = import.meta.glob<DeviceView>('./*-view.tsx', { import: 'default' })
const loaded = new Map<string, CatalogueEntry>()
const views = new Map<string, DeviceView>()

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
  await fetchInto(loaded, names, (name) => files[`./${name}.tsx`])
}

/** Fetches what these devices look like too, for a stage. Rejects when a file does not come. */
export async function loadViews(names: readonly string[]): Promise<void> {
  await Promise.all([loadDevices(names), fetchInto(views, names, (name) => viewFiles[`./${name}-view.tsx`])])
}

async function fetchInto<It>(kept: Map<string, It>, names: Iterable<string>, fileOf: (name: string) => (() => Promise<It>) | undefined) {
  await Promise.all(
    [...new Set(names)].map(async (name) => {
      const load = kept.has(name) ? undefined : fileOf(name)
      if (load) kept.set(name, await load())
    }),
  )
}

/** The device of a name, once its code is there; undefined before, and when there is none. */
export function entryOf(name: string): CatalogueEntry | undefined {
  return loaded.get(name)
}

/** What the device of a name looks like, once that is there; undefined before, and when there is none. */
export function viewOf(name: string): DeviceView | undefined {
  return views.get(name)
}
