// What an asset of each kind may cost, unless its recipe says less or more.

/** Textures by kind: what they may be and how large a side may be. Skin may be WebP: block compression shows on a face at arm's length. */
export const textureRules = {
  set: { types: ['image/ktx2'], side: 2048 },
  prop: { types: ['image/ktx2'], side: 1024 },
  person: { types: ['image/ktx2', 'image/webp'], side: 2048 },
}

/** Lightmap and probe of a set, in pixels. */
export const lightmapSide = { least: 256, most: 4096 }
export const probeWidth = { least: 64, most: 1024 }

/** Nodes of a set that take no baked light, by name. */
export const unlitNodes = ['outside', 'outside_leaf', 'sky', 'glass', 'mirror', 'collider', 'walk']

/** Budgets of a folder that has no recipe: bytes on the wire, bytes on the graphics card, and what its model may draw. */
export const budgets = {
  set: { bytes: 6_000_000, gpuBytes: 40_000_000, triangles: 210_000, drawCalls: 42 },
  prop: { bytes: 400_000, gpuBytes: 4_000_000, triangles: 20_000, drawCalls: 16 },
  person: { bytes: 700_000, gpuBytes: 24_000_000, triangles: 15_000, drawCalls: 4 },
}

/** How large a model may be, in metres: the longest side and the shortest of the three longest. Far off means another unit. */
export const sizes = {
  set: { least: 2, most: 120 },
  prop: { least: 0.02, most: 4 },
}
