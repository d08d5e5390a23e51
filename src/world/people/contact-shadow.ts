/** The soft dark under feet or chair that ties a person to the floor. One picture, made in code, shared by all. */
import { DataTexture, LinearFilter, Mesh, MeshBasicMaterial, PlaneGeometry, RGBAFormat } from 'three'

const side = 64
let picture: DataTexture | null = null

/** A round blot, dark in the middle, nothing at the rim. */
function blot(): DataTexture {
  if (picture) return picture
  const data = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const away = Math.hypot((x + 0.5) / side - 0.5, (y + 0.5) / side - 0.5) * 2
      const dark = Math.max(0, 1 - away) ** 1.8
      const at = (y * side + x) * 4
      data[at] = 26
      data[at + 1] = 18
      data[at + 2] = 10
      data[at + 3] = Math.round(dark * 150)
    }
  }
  picture = new DataTexture(data, side, side, RGBAFormat)
  picture.minFilter = LinearFilter
  picture.magFilter = LinearFilter
  picture.needsUpdate = true
  return picture
}

/** A shadow of so many metres across, lying just over the floor. */
export function contactShadow(width: number, depth: number): Mesh {
  const material = new MeshBasicMaterial({
    map: blot(),
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
  })
  const mesh = new Mesh(new PlaneGeometry(width, depth), material)
  mesh.rotation.x = -Math.PI / 2
  mesh.position.y = 0.006
  mesh.renderOrder = 1
  return mesh
}
