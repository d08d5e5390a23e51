import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Gaze, headDownLimit, headUpLimit, headYawLimit, tooFarRound } from '../../src/world/people/gaze.ts'

const frame = 1 / 72

function watch(gaze: Gaze, seconds: number, yaw: number, pitch: number, restless = 0): void {
  for (let t = 0; t < seconds; t += frame) gaze.update(frame, yaw, pitch, restless)
}

test('the eyes are there at once, the head comes after', () => {
  const gaze = new Gaze(1)
  watch(gaze, 0.2, 0.8, 0)
  expect(gaze.aimYaw).toBeGreaterThan(0.7)
  expect(gaze.headYaw).toBeLessThan(0.3)
  watch(gaze, 3, 0.8, 0)
  expect(gaze.headYaw).toBeGreaterThan(0.5)
  expect(gaze.headYaw).toBeLessThan(0.8)
})

test('what lies behind is not followed', () => {
  const gaze = new Gaze(2)
  watch(gaze, 3, tooFarRound + 0.5, 0)
  expect(Math.abs(gaze.headYaw)).toBeLessThan(0.1)
})

test('the head stays within what a neck can do, and turns without a jerk', () => {
  const angle = fc.double({ min: -3.1, max: 3.1, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(angle, angle), { minLength: 1, maxLength: 12 }), (targets) => {
      const gaze = new Gaze(3)
      let before = 0
      for (const [yaw, pitch] of targets) {
        for (let at = 0; at < 20; at++) {
          gaze.update(frame, yaw, pitch, 2)
          expect(Math.abs(gaze.headYaw)).toBeLessThanOrEqual(headYawLimit + 0.01)
          expect(gaze.headPitch).toBeLessThanOrEqual(headUpLimit + 0.01)
          expect(gaze.headPitch).toBeGreaterThanOrEqual(-headDownLimit - 0.01)
          expect(Math.abs(gaze.headYaw - before)).toBeLessThan(0.06)
          before = gaze.headYaw
        }
      }
    }),
  )
})

test('the same seed looks about the same way, and now and then away', () => {
  const one = new Gaze(7)
  const other = new Gaze(7)
  let away = 0
  for (let t = 0; t < 60; t += frame) {
    one.update(frame, 0, 0, 2.2)
    other.update(frame, 0, 0, 2.2)
    if (Math.abs(one.aimYaw) > 0.12) away++
  }
  expect(one.aimYaw).toBe(other.aimYaw)
  const part = (away * frame) / 60
  expect(part).toBeGreaterThan(0.08)
  expect(part).toBeLessThan(0.5)
})
