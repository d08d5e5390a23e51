/** How fast one goes: one's own pace, or the slow steps one has borrowed. */
import type { Vector3 } from 'three'
import { anotherBody } from '../scenario/another-body.ts'
import { body } from './body.ts'

/**
 * Slow steps: metres a second, metres a teleport reaches, milliseconds before the next. Old people who cannot go out alone walk at
 * about 0.4 m/s; under 0.8 is counted as frail (EWGSOP2, 2019).
 */
export const slowPace = { speed: 0.4, step: 1.2, pause: 1500 } as const

let last = Number.NEGATIVE_INFINITY

/** A speed (metres a second) as these legs manage it. */
export function pace(speed: number): number {
  return anotherBody.getState().slowSteps ? Math.min(speed, slowPace.speed) : speed
}

/** Whether a teleport reaches a point at a time (milliseconds); with slow steps it is one step, and the next takes a while. */
export function mayStepTo(point: Vector3, now: number): boolean {
  if (!anotherBody.getState().slowSteps) return true
  return now - last >= slowPace.pause && Math.hypot(point.x - body.feet.x, point.z - body.feet.z) <= slowPace.step
}

/** A step was taken at this time (milliseconds). */
export function stepped(now: number): void {
  last = now
}
