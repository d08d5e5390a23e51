import { describe, expect, it } from 'vitest'
import { eLock } from '../../src/devices/e-lock.tsx'
import type { LockState } from '../../src/devices/e-lock-machine.ts'
import { digitAt, buttonsOf as onPhone, size as phone } from '../../src/devices/e-lock-screen.ts'
import type { Area } from '../../src/devices/screen-canvas.ts'
import { areaAt, linesOf } from '../../src/devices/screen-canvas.ts'
import { videoTablet } from '../../src/devices/video-tablet.tsx'
import { expressionAt } from '../../src/devices/video-tablet-face.ts'
import type { TabletState } from '../../src/devices/video-tablet-machine.ts'
import { faceHeight, buttonsOf as onTablet, size as tablet } from '../../src/devices/video-tablet-screen.ts'

const fresh = videoTablet.start()
const calls: TabletState[] = (['home', 'ringing', 'calling', 'call'] as const).flatMap((screen) => [
  { ...fresh, screen },
  { ...fresh, screen, missed: 1 },
])
const pages: LockState[] = (['lock', 'access', 'log'] as const).map((app) => ({ ...eLock.start(), app }))

/** Every button lies whole on its screen, beside all others, and is some control that may be used. */
function expectPressable(areas: readonly Area[], size: { width: number; height: number }, ids: readonly string[]): void {
  for (const area of areas) {
    expect(ids).toContain(area.id)
    expect(area.x >= 0 && area.y >= 0 && area.x + area.width <= size.width && area.y + area.height <= size.height).toBe(true)
    const found = areaAt(areas, (area.x + area.width / 2) / size.width, 1 - (area.y + area.height / 2) / size.height, size)
    expect(found?.id).toBe(area.id)
    for (const other of areas) {
      const apart = other === area || other.x >= area.x + area.width || other.x + other.width <= area.x || other.y >= area.y + area.height
      expect(apart || other.y + other.height <= area.y).toBe(true)
    }
  }
}

describe('buttons on screens', () => {
  it.each(calls)('of the tablet ($screen, missed $missed) lie under the face and do what may be done', (state) => {
    const ids = videoTablet.controls(state).flatMap((control) => (control.available ? [control.id] : []))
    expectPressable(onTablet(state), tablet, ids)
    // 4.4 mm to ten pixels: no button smaller than 48 mm across or 38 mm high.
    for (const area of onTablet(state)) {
      expect(area.y).toBeGreaterThanOrEqual(faceHeight)
      expect((area.width * 224) / 512).toBeGreaterThan(48)
      expect((area.height * 140) / 320).toBeGreaterThan(38)
    }
  })
  it('of a tablet that is off are none', () => {
    expect(onTablet({ ...fresh, power: 'off' })).toEqual([])
  })
  it.each(pages)('of the phone ($app) do what may be done', (state) => {
    const ids = eLock.controls(state).flatMap((control) => (control.available ? [control.id] : []))
    expectPressable(onPhone(state), phone, ids)
  })
  it('are not hit beside them', () => {
    expect(areaAt(onTablet({ ...fresh, screen: 'call' }), 0.5, 0.9, tablet)).toBeUndefined()
    expect(areaAt(onPhone(eLock.start()), Number.NaN, 0.5, phone)).toBeUndefined()
  })
})

describe('the keys of the key box', () => {
  it('are found where they lie: 1 to 5 down the left, 6 to 0 down the right', () => {
    const down = [0.035, 0.0175, 0, -0.0175, -0.035]
    expect(down.map((up) => digitAt(-0.01, up))).toEqual([1, 2, 3, 4, 5])
    expect(down.map((up) => digitAt(0.01, up))).toEqual([6, 7, 8, 9, 0])
    expect(digitAt(0.3, 9)).toBe(6)
  })
})

describe('words on screens', () => {
  const measure = (text: string) => text.length
  it('are broken to their width, none lost', () => {
    expect(linesOf('Hold the key by its ring', 12, 4, measure)).toEqual(['Hold the key', 'by its ring'])
    expect(linesOf('One two three four', 4, 2, measure)).toEqual(['One', 'two three four'])
    expect(linesOf('Nøglesafekodetastatur', 4, 2, measure)).toEqual(['Nøglesafekodetastatur'])
  })
})

describe('the face on the tablet', () => {
  it('speaks, then listens and blinks', () => {
    const beats = Array.from({ length: 60 }, (_, beat) => expressionAt(beat, false))
    expect(beats.slice(0, 12).some((face) => face.mouth === 2)).toBe(true)
    expect(beats.slice(13).every((face) => face.mouth === 0)).toBe(true)
    expect(beats.filter((face) => face.shut)).toHaveLength(4)
  })
  it('is still for those who want less motion', () => {
    expect(Array.from({ length: 30 }, (_, beat) => expressionAt(beat, true)).every((face) => face.mouth === 0 && !face.shut)).toBe(true)
  })
})
