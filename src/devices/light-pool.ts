/** A pool of light on a floor: thin discs one above the other, each a little smaller, so that it fades toward its rim without a texture. */
import { BufferAttribute, BufferGeometry } from 'three'

const layers = 12
const round = 40
/** Between two discs, in metres: enough that they do not flicker through each other. */
const apart = 0.0006

/** A pool of radius 1 about the origin, facing up, all of it one draw call. Dispose of it with what it is on. */
export function makePool(): BufferGeometry {
  const positions: number[] = []
  const index: number[] = []
  for (let layer = 0; layer < layers; layer += 1) {
    // Closer together toward the middle: a soft rim and a bright heart.
    const radius = 1 - (layer / layers) ** 0.85
    const middle = positions.length / 3
    positions.push(0, layer * apart, 0)
    for (let place = 0; place < round; place += 1) {
      const angle = (place / round) * 2 * Math.PI
      positions.push(Math.cos(angle) * radius, layer * apart, Math.sin(angle) * radius)
      index.push(middle, middle + 1 + ((place + 1) % round), middle + 1 + place)
    }
  }
  const normals = new Float32Array(positions.length)
  for (let at = 1; at < normals.length; at += 3) normals[at] = 1
  const geometry = new BufferGeometry()
  geometry.setIndex(index)
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  return geometry
}
