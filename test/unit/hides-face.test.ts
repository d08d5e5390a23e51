import { Object3D, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { putBeside } from '../../src/panels/space/beside.ts'
import type { Figure } from '../../src/world/aim.ts'
import { hidesFace } from '../../src/world/hides-face.ts'

const head = new Vector3(3, 1.62, -0.6)
const gaze = new Vector3(0, 0, -1)
const seated = (x: number, z: number): Figure => ({ id: 'inger', x, y: 0, z, radius: 0.3, height: 1.3 })
const panelAt = (aside: number, target: Vector3 | null = null) => {
  const panel = new Object3D()
  putBeside(panel, head, gaze, target, aside)
  return panel
}

describe('a panel and the faces behind it', () => {
  it('straight ahead it hides who sits straight ahead, and beside them nobody', () => {
    const inger = seated(3, -2.5)
    expect(hidesFace(panelAt(0), head, [inger])).toBe(true)
    for (const aside of [0.42, -0.42]) expect(hidesFace(panelAt(aside), head, [inger])).toBe(false)
  })
  it('beside a thing it may hide somebody who sits there', () => {
    const thing = new Vector3(2.2, 0.5, -2.5)
    const inger = seated(3, -2.5)
    expect(hidesFace(panelAt(0.42, thing), head, [inger])).toBe(true)
    expect(hidesFace(panelAt(-0.42, thing), head, [inger])).toBe(false)
  })
  it('leaves out who is far away, and knows no difference across the seam behind one', () => {
    expect(hidesFace(panelAt(0), head, [seated(3, -7)])).toBe(false)
    const behind = panelAt(0, new Vector3(3, 1, 2))
    expect(hidesFace(behind, head, [seated(2.9, 1.4)])).toBe(true)
  })
})
