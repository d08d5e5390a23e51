/**
 * The one material of all devices: colours come from the vertices, finishes from a palette of eight cells
 * that each part points into by its texture coordinate (assets/kit/materials.py, FINISHES). One shader program for everything.
 */
import { BufferAttribute, DataTexture, MeshStandardMaterial, NearestFilter, RGBAFormat, UnsignedByteType } from 'three'

/** Roughness and metalness of each cell: plain, satin, gloss, metal, rubber, steel, brass, paper. */
const finishes = [
  [0.62, 0],
  [0.34, 0],
  [0.12, 0],
  [0.26, 1],
  [0.85, 0],
  [0.42, 1],
  [0.3, 1],
  [0.95, 0],
] as const
export const finishNames = ['plain', 'satin', 'gloss', 'metal', 'rubber', 'steel', 'brass', 'paper'] as const
export type Finish = (typeof finishNames)[number]

/** The texture coordinate of a finish, for geometry made here rather than in a model. */
export function finishCoordinate(finish: Finish): number {
  return (finishNames.indexOf(finish) + 0.5) / finishes.length
}

/**
 * Colours for geometry made here, with an alpha as models have it: where one material meets both kinds,
 * three looks for its program anew with every mesh of every frame.
 */
export function paintColours(count: number, colourOf: (vertex: number) => readonly [number, number, number]): BufferAttribute {
  const colours = new Float32Array(count * 4).fill(1)
  for (let vertex = 0; vertex < count; vertex += 1) colours.set(colourOf(vertex), vertex * 4)
  return new BufferAttribute(colours, 4)
}

function makePalette(): DataTexture {
  const data = new Uint8Array(finishes.length * 4)
  finishes.forEach(([roughness, metalness], cell) => {
    data.set([255, Math.round(roughness * 255), Math.round(metalness * 255), 255], cell * 4)
  })
  const texture = new DataTexture(data, finishes.length, 1, RGBAFormat, UnsignedByteType)
  texture.magFilter = NearestFilter
  texture.minFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}

let palette: DataTexture | null = null

/** A material of its own for what lights up on its own; the program is the same for all. Dispose of it with what it is on. */
export function makePaint(): MeshStandardMaterial {
  palette ??= makePalette()
  const material = new MeshStandardMaterial({
    vertexColors: true,
    roughness: 1,
    metalness: 1,
    roughnessMap: palette,
    metalnessMap: palette,
    emissive: 0xc98a2b,
    emissiveIntensity: 0,
  })
  material.name = 'paint'
  return material
}
