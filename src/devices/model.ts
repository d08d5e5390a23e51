/** A device's model taken apart: each named node as a group that turns about its own pivot. */

import type { BufferGeometry, Material, Object3D } from 'three'
import { BoxGeometry, Group, Mesh, MeshBasicMaterial } from 'three'

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
    if (isPoint(pivot)) group.position.set(...pivot)
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
  if (below.parent === above) return
  below.position.sub(above.position)
  above.add(below)
}

const box = new BoxGeometry(1, 1, 1)
const unseen = new MeshBasicMaterial({ visible: false })

/** Makes a small part easy to hit by a ray or a hand: an unseen box about it, never drawn. Sizes and place in metres off its pivot. */
export function widen(parts: Parts, name: string, size: readonly [number, number, number], place: readonly [number, number, number]): void {
  const group = part(parts, name)
  if (group.children.some((child) => child instanceof Mesh && child.material === unseen)) return
  const area = new Mesh(box, unseen)
  area.name = name
  area.scale.set(...size)
  area.position.set(...place)
  group.add(area)
}
