/** The camera of the small stage goes about a thing, never through it, and all of the thing fits. */
import fc from 'fast-check'
import { PerspectiveCamera, Vector3 } from 'three'
import { beforeEach, expect, it } from 'vitest'
import { fars, look, lookAnew, placeCamera, tilts, view } from '../../src/world/orbit.ts'

beforeEach(lookAnew)

it('is turned as far as one likes, and tilted and brought near within bounds', () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.double(), (turn, tilt, far) => {
      look({ turn, tilt, far })
      const now = view.getState()
      expect(Math.abs(now.turn)).toBeLessThanOrEqual(Math.PI)
      expect(now.tilt).toBeGreaterThanOrEqual(tilts.least)
      expect(now.tilt).toBeLessThanOrEqual(tilts.most)
      expect(now.far).toBeGreaterThanOrEqual(fars.least)
      expect(now.far).toBeLessThanOrEqual(fars.most)
    }),
  )
})

it('stands before the thing at first, and sees all of it on any page', () => {
  const middle = new Vector3(0.2, 0.6, -0.1)
  for (const aspect of [0.5, 1, 2]) {
    const camera = new PerspectiveCamera(30, aspect)
    camera.updateProjectionMatrix()
    placeCamera(camera, middle, 1.4, { turn: 0, tilt: 0.3, far: 1 })
    camera.updateMatrixWorld()
    expect(camera.position.z).toBeLessThan(middle.z)
    for (const side of [-0.7, 0.7]) {
      const right = new Vector3(1, 0, 0).transformDirection(camera.matrixWorld).multiplyScalar(side).add(middle).project(camera)
      const up = new Vector3(0, 1, 0).transformDirection(camera.matrixWorld).multiplyScalar(side).add(middle).project(camera)
      expect(Math.max(Math.abs(right.x), Math.abs(up.y))).toBeLessThanOrEqual(1)
    }
  }
})
