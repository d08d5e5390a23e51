/** A device's model taken apart: each named node as a group that turns about its own pivot. */
import { Group, Mesh } from 'three'
import type { BufferGeometry, Material, Object3D } from 'three'

/** Parts by the name of their node. */
export type Parts = Readonly<Record<string, Group>>

/** Whether something is three numbers. */
function isPoint(value: unknown): value is [number, number, number] {
  return Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number')
}

/**
 * Takes a loaded model apart. Geometry stays shared with the loaded model; groups and meshes are new,
 * so that the same model may stand in several places.
 * @throws Error naming the part when one of `names` is missing.
 */
export function takeApart(scene: Object3D, names: readonly string[], material: Material): Parts {
  const parts: Record<string, Group> = {}
  for (const name of names) {
    const node = scene.getObjectByName(name)
    if (!(node instanceof Mesh)) throw new Error(`the model has no part "${name}"`)
    const pivot: unknown = node.userData.pivot
    const group = new Group()
    group.name = name
    if (isPoint(pivot)) group.position.fromArray(pivot)
    const mesh = new Mesh(node.geometry as BufferGeometry, material)
    mesh.name = name
    // The packed node's own place undoes its quantisation; the pivot is taken off again.
    mesh.position.copy(node.position).sub(group.position)
    mesh.quaternion.copy(node.quaternion)
    mesh.scale.copy(node.scale)
    group.add(mesh)
    parts[name] = group
  }
  return parts
}

/** A part that must be there. */
export function part(parts: Parts, name: string): Group {
  const found = parts[name]
  if (!found) throw new Error(`the model has no part "${name}"`)
  return found
}

/** The mesh of a part. */
export function meshOf(parts: Parts, name: string): Mesh {
  const mesh = part(parts, name).children[0]
  if (!(mesh instanceof Mesh)) throw new Error(`the part "${name}" has no mesh`)
  return mesh
}

/** Puts one part under another (a key in its lid), leaving it where it is. */
export function attach(parts: Parts, child: string, parent: string): void {
  const below = part(parts, child)
  const above = part(parts, parent)
  below.position.sub(above.position)
  above.add(below)
}
