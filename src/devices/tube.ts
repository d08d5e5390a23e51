/** Soft things drawn as tubes: rings of points one after the other, whose places change while everything else stays. */
import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import { finishCoordinate, paintColours } from './paint.ts'

/** Arrays of a tube that are written anew when it changes. */
export type Tube = { readonly geometry: BufferGeometry; readonly positions: Float32Array; readonly normals: Float32Array }

/**
 * A tube (or several of the same length) of cloth. `colourOf` gives the colour of a point by its ring and its place round the ring,
 * as linear red, green, blue.
 */
export function makeTube(
  tubes: number,
  rings: number,
  round: number,
  colourOf: (ring: number, place: number) => readonly [number, number, number],
): Tube {
  const count = tubes * rings * round
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const coordinates = new Float32Array(count * 2)
  const cloth = finishCoordinate('paper')
  const index: number[] = []
  for (let ring = 0; ring < tubes * rings; ring += 1) {
    for (let place = 0; place < round; place += 1) {
      const a = ring * round + place
      const b = ring * round + ((place + 1) % round)
      coordinates.set([cloth, 0.5], a * 2)
      if (ring % rings < rings - 1) index.push(a, a + round, b, b, a + round, b + round)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setIndex(index)
  geometry.setAttribute('position', new BufferAttribute(positions, 3).setUsage(DynamicDrawUsage))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3).setUsage(DynamicDrawUsage))
  geometry.setAttribute(
    'color',
    paintColours(count, (vertex) => colourOf(Math.floor(vertex / round) % rings, vertex % round)),
  )
  geometry.setAttribute('uv', new BufferAttribute(coordinates, 2))
  return { geometry, positions, normals }
}

/** To be called when positions and normals have been written. */
export function changed(geometry: BufferGeometry): void {
  const position = geometry.getAttribute('position')
  const normal = geometry.getAttribute('normal')
  position.needsUpdate = true
  normal.needsUpdate = true
}

/** Normals of a tube of rings from its neighbours: along the tube crossed with round it. */
export function setNormals(positions: Float32Array, normals: Float32Array, count: number, round: number): void {
  for (let i = 0; i < count; i += 1) {
    const before = Math.max(i - 1, 0) * round
    const after = Math.min(i + 1, count - 1) * round
    for (let k = 0; k < round; k += 1) {
      const a = (before + k) * 3
      const b = (after + k) * 3
      const c = (i * round + ((k + round - 1) % round)) * 3
      const d = (i * round + ((k + 1) % round)) * 3
      const lx = (positions[b] ?? 0) - (positions[a] ?? 0)
      const ly = (positions[b + 1] ?? 0) - (positions[a + 1] ?? 0)
      const lz = (positions[b + 2] ?? 0) - (positions[a + 2] ?? 0)
      const rx = (positions[d] ?? 0) - (positions[c] ?? 0)
      const ry = (positions[d + 1] ?? 0) - (positions[c + 1] ?? 0)
      const rz = (positions[d + 2] ?? 0) - (positions[c + 2] ?? 0)
      const nx = rz * ly - ry * lz
      const ny = rx * lz - rz * lx
      const nz = ry * lx - rx * ly
      const length = Math.hypot(nx, ny, nz)
      const at = (i * round + k) * 3
      // A ring drawn together to a point looks the way the tube ends.
      const point = length < 1e-9
      const scale = 1 / ((point ? Math.hypot(lx, ly, lz) : length) || 1)
      normals[at] = (point ? -lx : nx) * scale
      normals[at + 1] = (point ? -ly : ny) * scale
      normals[at + 2] = (point ? -lz : nz) * scale
    }
  }
}
