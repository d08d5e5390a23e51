import { BoxGeometry, Group, PerspectiveCamera, PlaneGeometry } from 'three'
import { beforeEach, describe, expect, it } from 'vitest'
import { body } from '../../src/input/body.ts'
import { comfort } from '../../src/input/comfort.ts'
import type { Stick } from '../../src/input/headset-moves.ts'
import { createHeadsetMoves } from '../../src/input/headset-moves.ts'
import { groundOf } from '../../src/input/walker.ts'
import { settings } from '../../src/scenario/settings.ts'

const wall = new BoxGeometry(0.2, 2.5, 6).translate(2, 1.25, 0)
const floor = new PlaneGeometry(12, 12).rotateX(-Math.PI / 2)

/** A head in its room: where the wearer really stands, and which way the head is turned. */
function wearer() {
  const origin = new Group()
  const camera = new PerspectiveCamera()
  origin.add(camera)
  const sticks: Stick[] = [
    { x: 0, y: 0, ready: true },
    { x: 0, y: 0, ready: true },
  ]
  const moves = createHeadsetMoves()
  const frame = (seconds = 1 / 72) => {
    const inWall = moves.update(seconds, origin, camera, sticks, true)
    origin.updateMatrixWorld(true)
    return inWall
  }
  const head = () => camera.getWorldPosition(camera.position.clone())
  return { origin, camera, sticks, moves, frame, head }
}

beforeEach(() => {
  body.ground = groundOf(wall.clone(), floor.clone())
  body.posts.length = 0
  body.feet.set(0, 0, 0)
  body.yaw = 0
  body.jumps += 1
  settings.getState().change({ turn: 'snap30', smoothWalk: false, seatedHeight: 0 })
})

describe('in a headset', () => {
  it('begins where the body stood, looking where it looked, wherever the wearer stands in the room', () => {
    const { camera, frame, head } = wearer()
    camera.position.set(0.7, 1.6, -0.4)
    camera.rotation.y = 1.1
    body.feet.set(-1, 0, 2)
    body.yaw = -0.5
    body.jumps += 1
    for (let at = 0; at < 4; at++) frame()
    expect(head().x).toBeCloseTo(-1, 6)
    expect(head().z).toBeCloseTo(2, 6)
    expect(body.yaw).toBeCloseTo(-0.5, 5)
  })
  it('turns about the head by one step a push, however long it is held', () => {
    const { camera, sticks, frame, head, origin } = wearer()
    camera.position.set(1, 1.6, 0.5)
    for (let at = 0; at < 4; at++) frame()
    const before = head()
    const turned = origin.rotation.y
    const stick = sticks[1]
    if (!stick) return
    stick.x = 1
    for (let at = 0; at < 20; at++) frame()
    expect(head().distanceTo(before)).toBeLessThan(1e-6)
    expect(origin.rotation.y - turned).toBeCloseTo(-Math.PI / 6, 6)
    stick.x = 0
    frame()
    stick.x = -1
    frame()
    expect(origin.rotation.y).toBeCloseTo(turned, 6)
  })
  it('walks smoothly only by choice, with one stick, level, no faster than 1.4 m/s, and with a vignette', () => {
    const { camera, sticks, frame, head } = wearer()
    camera.position.y = 1.6
    camera.rotation.x = -1
    for (let at = 0; at < 4; at++) frame()
    const stick = sticks[0]
    if (!stick) return
    stick.y = -1
    frame()
    expect(head().z).toBeCloseTo(0, 6)
    settings.getState().change({ smoothWalk: true })
    for (let at = 0; at < 72; at++) frame()
    expect(-head().z).toBeGreaterThan(1.3)
    expect(-head().z).toBeLessThan(1.45)
    expect(comfort.tunnelWish).toBeGreaterThan(0)
  })
  it('sees a head that really steps into the wall or through it, and leads it back', () => {
    const { camera, frame, head, moves } = wearer()
    camera.position.set(0, 1.6, 0)
    for (let at = 0; at < 4; at++) frame()
    camera.position.x = 1
    expect(frame()).toBe(false)
    camera.position.x = 1.95
    frame()
    expect(frame()).toBe(true)
    camera.position.x = 3
    frame()
    expect(frame()).toBe(true)
    moves.stepBack()
    frame()
    expect(frame()).toBe(false)
    expect(head().x).toBeLessThan(1.1)
  })
  it('lowers the eyes to a borrowed seat, standing or sitting, and raises them again', () => {
    const { camera, frame, head, moves } = wearer()
    camera.position.y = 1.72
    for (let at = 0; at < 4; at++) frame()
    body.seatEye = 1.2
    for (let at = 0; at < 2; at++) frame()
    expect(head().y).toBeCloseTo(1.2, 6)
    // the head moves as it does
    camera.position.y = 1.62
    for (let at = 0; at < 2; at++) frame()
    expect(head().y).toBeCloseTo(1.1, 6)
    moves.recentre()
    for (let at = 0; at < 3; at++) frame()
    expect(head().y).toBeCloseTo(1.2, 6)
    body.seatEye = null
    for (let at = 0; at < 2; at++) frame()
    expect(head().y).toBeCloseTo(1.62, 6)
  })
  it('lifts a seated wearer to standing height, and leaves a standing one', () => {
    const { camera, frame, head, moves } = wearer()
    camera.position.y = 1.15
    for (let at = 0; at < 4; at++) frame()
    moves.recentre()
    for (let at = 0; at < 2; at++) frame()
    expect(head().y).toBeCloseTo(1.6, 2)
    camera.position.y = 1.7
    for (let at = 0; at < 2; at++) frame()
    moves.recentre()
    for (let at = 0; at < 2; at++) frame()
    expect(head().y).toBeCloseTo(1.7, 6)
  })
})
