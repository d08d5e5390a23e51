/**
 * A neutral studio for a thing that stands alone: soft light all about with three bright windows in it, made in code. Nothing is
 * fetched for it; what it costs is one small picture, filtered once.
 */
import type { Texture, WebGLRenderer } from 'three'
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  EquirectangularReflectionMapping,
  FloatType,
  LinearFilter,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  RGBAFormat,
} from 'three'

/** What lies behind everything. */
export const backdrop = new Color('#dde3df')
const floorColour = new Color('#f1eee6')

const width = 64
const height = 32
/** Windows: direction (radians about y, radians up), half their width and height in radians, and how bright they are. */
const windows = [
  [0.7, 0.75, 0.55, 0.4, 7],
  [-1.4, 0.5, 0.3, 0.5, 3.5],
  [2.7, 0.9, 0.7, 0.25, 2.5],
] as const

/** The studio as what is reflected: lighter above than below. */
export function studioLight(gl: WebGLRenderer): Texture {
  const data = new Float32Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    const up = (0.5 - (y + 0.5) / height) * Math.PI
    for (let x = 0; x < width; x += 1) {
      const turn = ((x + 0.5) / width - 0.5) * 2 * Math.PI
      let light = 0.62 + 0.34 * Math.sin(up)
      for (const [about, above, wide, high, bright] of windows) {
        const off = Math.abs(Math.atan2(Math.sin(turn - about), Math.cos(turn - about))) / wide
        const over = Math.abs(up - above) / high
        if (off < 1 && over < 1) light += bright * (1 - off ** 4) * (1 - over ** 4)
      }
      // a floor throws its warmth back
      data.set([light, light * (up < 0 ? 0.985 : 1), light * (up < 0 ? 0.95 : 1.01), 1], (y * width + x) * 4)
    }
  }
  const picture = new DataTexture(data, width, height, RGBAFormat, FloatType)
  picture.mapping = EquirectangularReflectionMapping
  picture.magFilter = LinearFilter
  picture.minFilter = LinearFilter
  // rows go from the sky down
  picture.flipY = true
  picture.needsUpdate = true
  const prefilter = new PMREMGenerator(gl)
  const filtered = prefilter.fromEquirectangular(picture).texture
  prefilter.dispose()
  picture.dispose()
  return filtered
}

const around = 48

/** A round floor that fades into what lies behind it: one mesh, no texture. Metres. */
export function studioFloor(radius: number): Mesh {
  const rings = [0, 0.55, 1]
  const points: number[] = []
  const colours: number[] = []
  const faces: number[] = []
  const mixed = new Color()
  for (const ring of rings) {
    mixed.copy(floorColour).lerp(backdrop, ring === 1 ? 1 : ring * 0.3)
    for (let at = 0; at < around; at += 1) {
      const angle = (at / around) * 2 * Math.PI
      points.push(Math.cos(angle) * ring * radius, 0, Math.sin(angle) * ring * radius)
      colours.push(mixed.r, mixed.g, mixed.b)
    }
  }
  for (let ring = 0; ring + 1 < rings.length; ring += 1) {
    for (let at = 0; at < around; at += 1) {
      const [a, b] = [ring * around + at, ring * around + ((at + 1) % around)]
      faces.push(a, b, a + around, b, b + around, a + around)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3))
  geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
  geometry.setIndex(faces)
  return new Mesh(geometry, new MeshBasicMaterial({ vertexColors: true, toneMapped: false }))
}
