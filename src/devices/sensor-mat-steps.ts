/** The slippers of whoever sleeps there: from the bedside onto the mat, a moment there, and away over the rug. */

/** Seconds of the whole way, forth or back. */
export const wayLasts = 2.6
/** Where the slippers stand by the bed, in metres off the mat's middle toward it; the mat's back edge. */
const bedside = 0.345
const liftHigh = 0.035

type Stride = { readonly from: number; readonly to: number; readonly z: number }
/** Foot by foot: when it is in the air, in seconds, and where it comes down. */
const strides: readonly (readonly Stride[])[] = [
  [
    { from: 0, to: 0.35, z: 0 },
    { from: 1.3, to: 1.65, z: -0.3 },
    { from: 2, to: 2.35, z: -0.62 },
  ],
  [
    { from: 0.3, to: 0.65, z: 0 },
    { from: 1.65, to: 2, z: -0.5 },
    { from: 2.3, to: wayLasts, z: -0.62 },
  ],
]

/** How far from the mat's middle a foot (0 right, 1 left) is at a time of the way, toward the bed, in metres. */
export function footAt(foot: 0 | 1, seconds: number): number {
  let z = bedside
  for (const stride of strides[foot] ?? []) {
    if (seconds >= stride.to) {
      z = stride.z
      continue
    }
    if (seconds <= stride.from) return z
    const t = (seconds - stride.from) / (stride.to - stride.from)
    return z + (stride.z - z) * t * t * (3 - 2 * t)
  }
  return z
}

/** How high a foot is lifted at a time of the way, in metres. */
export function liftAt(foot: 0 | 1, seconds: number): number {
  for (const stride of strides[foot] ?? []) {
    if (seconds > stride.from && seconds < stride.to) {
      return Math.sin((Math.PI * (seconds - stride.from)) / (stride.to - stride.from)) * liftHigh
    }
  }
  return 0
}
