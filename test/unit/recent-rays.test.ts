import { Ray, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { RecentRays } from '../../src/input/recent-rays.ts'

const ray = (x: number, towards = -1) => new Ray(new Vector3(x, 1, 0), new Vector3(0, 0, towards))

describe('rays asked lately', () => {
  it('answers what was asked before, in any order, and nothing else', () => {
    const recent = new RecentRays(3, () => ({ met: '' }))
    for (const x of [0, 1, 2]) recent.keep(ray(x)).met = `at ${x}`
    for (const x of [2, 0, 1, 1, 2]) expect(recent.find(ray(x))?.met).toBe(`at ${x}`)
    expect(recent.find(ray(3))).toBeNull()
    expect(recent.find(ray(1, 1))).toBeNull()
  })
  it('takes a hand that trembles by less than a third of a millimetre for one at rest, and no other', () => {
    const recent = new RecentRays(1, () => ({ met: '' }))
    recent.keep(ray(0)).met = 'rug'
    expect(recent.find(ray(0.0002))?.met).toBe('rug')
    expect(recent.find(ray(0.001))).toBeNull()
  })
  it('tells apart how far a ray goes', () => {
    const recent = new RecentRays(2, () => ({ met: '' }))
    recent.keep(ray(0), 0.5).met = 'near'
    recent.keep(ray(0), 2).met = 'far'
    expect(recent.find(ray(0), 2)?.met).toBe('far')
    expect(recent.find(ray(0), 0.5)?.met).toBe('near')
    expect(recent.find(ray(0))).toBeNull()
  })
  it('keeps so many and gives the oldest away', () => {
    const recent = new RecentRays(2, () => ({ met: '' }))
    for (const x of [0, 1, 2]) recent.keep(ray(x)).met = `at ${x}`
    expect(recent.find(ray(0))).toBeNull()
    expect(recent.find(ray(2))?.met).toBe('at 2')
  })
  it('forgets when something has changed', () => {
    const recent = new RecentRays(2, () => ({ met: '' }))
    recent.keep(ray(0)).met = 'rug'
    recent.forget()
    expect(recent.find(ray(0))).toBeNull()
  })
})
