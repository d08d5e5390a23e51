/** What is read in the headset comes along lazily, and is never behind somebody's back or arm. */
import { BoxGeometry, Object3D, PerspectiveCamera } from 'three'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { body } from '../../src/input/body.ts'
import { groundOf } from '../../src/input/walker.ts'
import { createLazyFollow } from '../../src/world/lazy-follow.ts'

const somebody = { id: 'inger', x: 0, y: 0, z: -9, radius: 0.28, height: 1.7 }
const board = new Object3D()
const camera = new PerspectiveCamera()
const far = () => board.position.distanceTo(camera.position)
const frames = (follow: ReturnType<typeof createLazyFollow>, count: number) => {
  for (let frame = 0; frame < count; frame++) follow.update(board, camera, 1 / 72)
}

beforeEach(() => {
  camera.position.set(0, 1.6, 0)
  camera.updateMatrixWorld()
  const away = new BoxGeometry(1, 1, 1).translate(40, 0, 0)
  body.ground = groundOf(away, away)
  somebody.z = -9
  body.posts.push(somebody)
})
afterEach(() => {
  body.ground = null
  body.posts.length = 0
})

test('it stands where it was while one looks about a little, and comes along when left behind', () => {
  const follow = createLazyFollow({ distance: 1.25, below: 0.5, turn: 0.42, way: 0.4 })
  frames(follow, 90)
  const { x } = board.position
  camera.rotation.y = 0.3
  camera.updateMatrixWorld()
  frames(follow, 90)
  expect(board.position.x).toBeCloseTo(x)
  camera.rotation.y = 1.2
  camera.updateMatrixWorld()
  frames(follow, 200)
  expect(board.position.x).toBeLessThan(x - 0.5)
  camera.rotation.y = 0
  camera.updateMatrixWorld()
})

test('somebody who steps near has it before them, as large to the eye, and it goes back when they go', () => {
  const follow = createLazyFollow({ distance: 1.25, below: 0.5, turn: 0.42, way: 0.4 })
  frames(follow, 90)
  expect(far()).toBeCloseTo(1.25)
  somebody.z = -1.15
  frames(follow, 40)
  expect(far()).toBeLessThan(0.9)
  expect(board.scale.x).toBeCloseTo(far())
  somebody.z = -9
  frames(follow, 40)
  expect(far()).toBeCloseTo(1.25)
})
