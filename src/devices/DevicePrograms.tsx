/**
 * Every program a device draws with, on things nobody sees: they are compiled with everything else before the door opens,
 * so that a device that comes later stalls nobody.
 */
import { useEffect, useMemo } from 'react'
import type { Material, MeshStandardMaterial } from 'three'
import { BoxGeometry, DataTexture, Group, Mesh } from 'three'
import { makePaint, paintColours } from './paint.ts'
import { makeBeam, makeGlow, makeScreen } from './shining.ts'

/** `light`: as for a device that stands in the set. */
export function DevicePrograms({ light }: { readonly light: ((material: MeshStandardMaterial) => void) | undefined }) {
  const { group, dispose } = useMemo(() => {
    const picture = new DataTexture(new Uint8Array(4), 1, 1)
    picture.needsUpdate = true
    const paint = makePaint()
    light?.(paint)
    const box = new BoxGeometry(0.01, 0.01, 0.01)
    box.setAttribute(
      'color',
      paintColours(box.getAttribute('position').count, () => [1, 1, 1]),
    )
    const materials: Material[] = [paint, makeGlow(0xffffff), makeScreen(picture), makeBeam(0xffffff, 0.5)]
    const meshes = materials.map((material) => new Mesh(box, material))
    const holder = new Group()
    holder.name = 'device-programs'
    holder.visible = false
    holder.add(...meshes)
    return {
      group: holder,
      dispose: () => {
        for (const mesh of meshes) mesh.material.dispose()
        box.dispose()
        picture.dispose()
      },
    }
  }, [light])
  useEffect(() => dispose, [dispose])
  return <primitive object={group} />
}
