import { readFileSync } from 'node:fs'
import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { attendedOf } from '../../src/world/attended.ts'

type Anchor = { position: [number, number, number]; view?: { position: [number, number, number]; yaw: number } }
const { anchors } = JSON.parse(readFileSync('assets/sets/flat/flat.json', 'utf8')) as { anchors: Record<string, Anchor> }
const devices = Object.entries(anchors)
  .filter(([name]) => name.startsWith('dev_'))
  .map(([id, { position, view }]) => ({ id, position, view }))
const eyes = ([x, , z]: readonly [number, number, number]) => new Vector3(x, 1.6, z)
const ahead = (yaw: number) => new Vector3(-Math.sin(yaw), 0, -Math.cos(yaw))

describe('which device one attends to', () => {
  test('where a set says one sees a device best one attends to it, whatever one attended to before', () => {
    expect(devices.length).toBeGreaterThan(5)
    for (const { id, view } of devices) {
      if (!view) throw new Error(`${id} has no view`)
      for (const before of [null, ...devices.map((device) => device.id)]) {
        expect(attendedOf(devices, eyes(view.position), ahead(view.yaw), before, false), `${id} after ${before}`).toBe(id)
      }
    }
  })

  const two = [
    { id: 'left', position: [-0.4, 0, -0.7] },
    { id: 'right', position: [0.4, 0, -0.7] },
  ]
  const standing = new Vector3(0, 1.6, 0)

  test('of two side by side it is the one looked at, and the first stays while there is doubt', () => {
    expect(attendedOf(two, standing, ahead(0.4), null, false)).toBe('left')
    expect(attendedOf(two, standing, ahead(-0.4), 'left', false)).toBe('right')
    expect(attendedOf(two, standing, ahead(-0.05), 'left', false)).toBe('left')
    expect(attendedOf(two, standing, ahead(0.05), 'right', false)).toBe('right')
  })

  test('whoever reads the board that stands beside a device keeps it', () => {
    expect(attendedOf(two, standing, ahead(-0.3), 'left', true)).toBe('left')
    expect(attendedOf(two, standing, ahead(-0.3), 'left', false)).toBe('right')
  })

  test('far away one attends to none', () => {
    expect(attendedOf(two, new Vector3(0, 1.6, 3), ahead(0), 'left', false)).toBeNull()
    expect(attendedOf([], standing, ahead(0), 'left', false)).toBeNull()
  })
})
