/**
 * Draws what shares a material in one call. A headset draws everything twice a frame, and what the renderer does for each call costs more
 * script than all else on the stage. Whatever is hidden, or is lifted and so has a material of its own, steps out by itself and is left
 * out of the shared mesh; its own mesh stays what it was for everybody else.
 */

import type { Material, Object3D } from 'three'
import { BufferAttribute, BufferGeometry, Mesh, Vector3 } from 'three'
import { isShown } from './aim.ts'

/** A mesh within a shared one: where its corners stand in the index, and whether they are drawn there now. */
type Member = { mesh: Mesh; from: number; corners: number; joined: boolean }

/**
 * Joins the opaque meshes under a root that share a material, in place. They must stand where they stay: what moves (`moves`) is left out.
 * Call once, when every mesh has the material it has at rest.
 */
export function drawTogether(root: Object3D, moves: (mesh: Mesh) => boolean): void {
  const groups = new Map<Material, Mesh[]>()
  root.traverse((object) => {
    if (!(object instanceof Mesh) || Array.isArray(object.material) || object.material.transparent || moves(object)) return
    const group = groups.get(object.material) ?? []
    groups.set(object.material, [...group, object])
  })
  for (const [material, meshes] of groups) if (meshes.length > 1) root.add(join(material, meshes))
}

function join(material: Material, meshes: readonly Mesh[]): Mesh {
  // the largest are the room itself and hardly ever change: only what stands behind them in the index is sent anew
  const sorted = meshes.toSorted((a, b) => cornersOf(b.geometry) - cornersOf(a.geometry))
  const geometry = merged(sorted)
  const whole = Uint32Array.from((geometry.index as BufferAttribute).array)
  let from = 0
  const members = sorted.map((mesh): Member => {
    const corners = cornersOf(mesh.geometry)
    from += corners
    return { mesh, from: from - corners, corners, joined: true }
  })
  const shared = new Mesh(geometry, material)
  shared.name = `together_${material.name}`
  shared.frustumCulled = false
  shared.matrixAutoUpdate = false
  for (const { mesh } of members) mesh.layers.disableAll()
  shared.onBeforeRender = () => update(geometry, material, members, whole)
  return shared
}

/** Takes in and lets go; what changes shows in the next frame. */
function update(geometry: BufferGeometry, material: Material, members: readonly Member[], whole: Uint32Array): void {
  let first = -1
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at]
    if (!member) continue
    const joins = member.mesh.material === material && isShown(member.mesh)
    if (joins === member.joined) continue
    member.joined = joins
    if (joins) member.mesh.layers.disableAll()
    else member.mesh.layers.set(0)
    if (first < 0) first = at
  }
  if (first >= 0) fill(geometry, members, whole, first)
}

/** Writes the index from a member on: those that are drawn here, without gaps. */
function fill(geometry: BufferGeometry, members: readonly Member[], whole: Uint32Array, first: number): void {
  const index = geometry.index as BufferAttribute
  let to = 0
  let begin = 0
  for (const [at, { joined, from, corners }] of members.entries()) {
    if (at === first) begin = to
    if (!joined) continue
    if (at >= first) (index.array as Uint32Array).set(whole.subarray(from, from + corners), to)
    to += corners
  }
  index.clearUpdateRanges()
  index.addUpdateRange(begin, to - begin)
  index.needsUpdate = true
  geometry.setDrawRange(0, to)
}

function cornersOf(geometry: BufferGeometry): number {
  return geometry.index?.count ?? geometry.getAttribute('position').count
}

/** One geometry of several, in the world's coordinates, with the attributes all of them have. */
function merged(meshes: readonly Mesh[]): BufferGeometry {
  const geometry = new BufferGeometry()
  const points = meshes.reduce((sum, mesh) => sum + mesh.geometry.getAttribute('position').count, 0)
  const names = Object.keys(meshes[0]?.geometry.attributes ?? {}).filter((name) => meshes.every((mesh) => mesh.geometry.hasAttribute(name)))
  for (const name of names) geometry.setAttribute(name, mergedAttribute(name, meshes, points))
  const index = new Uint32Array(meshes.reduce((sum, mesh) => sum + cornersOf(mesh.geometry), 0))
  let at = 0
  let before = 0
  for (const { geometry: own } of meshes) {
    const corners = cornersOf(own)
    for (let corner = 0; corner < corners; corner += 1) index[at + corner] = before + (own.index?.getX(corner) ?? corner)
    at += corners
    before += own.getAttribute('position').count
  }
  return geometry.setIndex(new BufferAttribute(index, 1))
}

const value = new Vector3()

/** Positions and normals turned into the world; colours in bytes, as they came; all else as floats. */
function mergedAttribute(name: string, meshes: readonly Mesh[], points: number): BufferAttribute {
  const size = meshes[0]?.geometry.getAttribute(name).itemSize ?? 3
  const bytes = name === 'color'
  const all = new BufferAttribute(bytes ? new Uint8Array(points * size) : new Float32Array(points * size), size, bytes)
  let at = 0
  for (const mesh of meshes) {
    mesh.updateWorldMatrix(true, false)
    const own = mesh.geometry.getAttribute(name)
    for (let point = 0; point < own.count; point += 1, at += 1) {
      if (name === 'position' || name === 'normal') {
        value.fromBufferAttribute(own, point)
        if (name === 'position') value.applyMatrix4(mesh.matrixWorld)
        else value.transformDirection(mesh.matrixWorld)
        all.setXYZ(at, value.x, value.y, value.z)
      } else {
        for (let part = 0; part < size; part += 1) all.setComponent(at, part, own.getComponent(point, part))
      }
    }
  }
  return all
}
