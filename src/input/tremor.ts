/** The shaking of a borrowed hand: told by the clock, not by frames, so that it is the same on every machine. */
import { anotherBody } from '../scenario/another-body.ts'
import { settings } from '../scenario/settings.ts'

/** The most a ray is turned, in radians (1.5°), and the most a press at a desk is off, in CSS pixels. */
export const tremorAngle = (1.5 * Math.PI) / 180
export const tremorPixels = 14
/** The most a finger tip is off, in metres: the same 1.5° at half an arm's length. */
export const tremorFinger = 0.008

/** Two directions of three waves each between 4 and 6 Hz (the tremor of a Parkinson hand), whose beat waxes and wanes as a hand does. */
const across = [4.3, 5.1, 5.8] as const
const along = [4.1, 4.9, 5.6] as const

export type Offset = { x: number; y: number }

/** Where the hand is at a time (seconds), as a share of the most: within a circle of 1. `hand` tells two hands apart. Fills and returns `out`. */
export function tremorAt(seconds: number, hand: number, out: Offset): Offset {
  out.x = waves(across, seconds, hand * 1.7)
  out.y = waves(along, seconds, hand * 2.9 + 0.8)
  const far = Math.hypot(out.x, out.y)
  if (far > 1) {
    out.x /= far
    out.y /= far
  }
  return out
}

function waves(frequencies: readonly [number, number, number], seconds: number, phase: number): number {
  const turn = 2 * Math.PI * seconds
  const [a, b, c] = frequencies
  return 0.5 * Math.sin(a * turn + phase) + 0.35 * Math.sin(b * turn + 2 * phase + 1) + 0.25 * Math.sin(c * turn + 3 * phase + 2)
}

/** True while the hand is drawn shaking. With reduced motion it is not: presses then go astray as in a list. */
export function shakes(): boolean {
  return anotherBody.getState().tremor && !settings.getState().reducedMotion
}
