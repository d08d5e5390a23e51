/**
 * Every program a device draws with, on things nobody sees: they are compiled with everything else before the door opens,
 * so that a device that comes later stalls nobody.
 */
import { useEffect, useMemo } from 'react'
import type { BufferGeometry, Material, MeshStandardMaterial } from 'three'
import { BoxGeometry, BufferAttribute, DataTexture, Group, Mesh } from 'three'
import { makePaint } from './paint.ts'
import { makeBeam, makeGlow, makeScreen } from './shining.ts'

/** `light`: as for a device that stands in the set. */
export function DevicePrograms({ light }: { readonly light: ((material: MeshStandardMaterial) => void) | undefined }) {
  const { group, dispose } = useMemo(() => {
    const picture = new DataTexture(new Uint8Array(4), 1, 1)
    picture.needsUpdate = true
    const paint = makePaint()
    light?.(paint)
    const opaque = withColours(3)
    const alpha = withColours(4)
    const meshes = [
      new Mesh<BufferGeometry, Material>(opaque, paint),
      new Mesh<BufferGeometry, Material>(alpha, paint),
      ...[makeGlow(0xffffff), makeScreen(picture), makeBeam(0xffffff, 0.5)].map(
        (material) => new Mesh<BufferGeometry, Material>(alpha, material),
      ),
    ]
    const holder = new Group()
    holder.name = 'device-programs'
    holder.visible = false
    holder.add(...meshes)
    return {
      group: holder,
      dispose: () => {
        for (const mesh of meshes) mesh.material.dispose()
        opaque.dispose()
        alpha.dispose()
        picture.dispose()
      },
    }
  }, [light])
  useEffect(() => dispose, [dispose])
  return <primitive object={group} />
}

/** Models carry their colours with an alpha, what the views make themselves without: two programs of the paint. */
function withColours(size: 3 | 4): BufferGeometry {
  const box = new BoxGeometry(0.01, 0.01, 0.01)
  const count = box.getAttribute('position').count
  return box.setAttribute('color', new BufferAttribute(new Float32Array(count * size).fill(1), size))
}
