/**
 * The catalogue: every device by its file's name, as scene.json calls it. A new device is a file here, a model under assets/props,
 * its texts, and one entry below.
 */

import type { ComponentType, LazyExoticComponent } from 'react'
import { lazy } from 'react'
import type { MeshStandardMaterial } from 'three'
import type { Device } from './device.ts'
import { grabRail } from './grab-rail.tsx'
import { medicineDispenser } from './medicine-dispenser.tsx'
import type { Parts } from './model.ts'
import { stockingAid } from './stocking-aid.tsx'

/** What a device's view gets: its id in the scene, its own parts of the model, and the material they share. */
export type DeviceViewProps = { readonly id: string; readonly parts: Parts; readonly material: MeshStandardMaterial }
export type CatalogueEntry = {
  readonly device: Device
  /** path of the model in the product */
  readonly model: string
  /** it stands on the floor under its anchor, however high the anchor is; else at the anchor itself */
  readonly onFloor: boolean
  /** nodes the model must have */
  readonly parts: readonly string[]
  /** the view in 3D; it and three are only loaded where there is a stage */
  readonly View: LazyExoticComponent<ComponentType<DeviceViewProps>>
}

const entries: readonly CatalogueEntry[] = [
  {
    device: medicineDispenser,
    model: 'assets/props/medicine-dispenser/medicine-dispenser.glb',
    onFloor: false,
    parts: ['body', 'lid', 'carousel', 'doses', 'key', 'light', 'shutter', 'cup'],
    View: lazy(() => import('./medicine-dispenser-view.tsx')),
  },
  {
    device: stockingAid,
    model: 'assets/props/stocking-aid/stocking-aid.glb',
    onFloor: true,
    parts: ['bench', 'leg', 'gutter', 'handles'],
    View: lazy(() => import('./stocking-aid-view.tsx')),
  },
  {
    device: grabRail,
    model: 'assets/props/grab-rail/grab-rail.glb',
    onFloor: true,
    parts: ['rail', 'ruler', 'board'],
    View: lazy(() => import('./grab-rail-view.tsx')),
  },
]

export const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map(entries.map((entry) => [entry.device.id, entry]))

/** The device of a file's name; undefined when there is none. `medicine-dispenser.tsx` is also understood. */
export function entryOf(file: string): CatalogueEntry | undefined {
  return catalogue.get(file.replace(/\.tsx?$/, ''))
}
