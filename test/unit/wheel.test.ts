/** The wheel: three presses are always enough, what others scored is told rightly, and nothing strange in the database does harm. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scores, Wheel, WheelPress } from '../../src/scenario/wheel.ts'
import { dayOf, isWhole, levels, missing, othersOf, pressed, readWheel, summaryOf, wheelFields } from '../../src/scenario/wheel.ts'

const level = fc.constantFrom(...levels)
const press: fc.Arbitrary<WheelPress> = fc.record({ field: fc.constantFrom(...wheelFields, 'rest' as const), level })
const scores = fc.record({ technology: level, organisation: level, economy: level, citizen: level })
const wheel: fc.Arbitrary<Wheel> = fc.record({
  format: fc.constant(1 as const),
  play: fc.constantFrom('one', 'two', 'three'),
  placed: fc.constantFrom('rail', 'aid'),
  device: fc.constantFrom('grab-rail', 'stocking-aid'),
  scores,
  day: fc.constantFrom('2026-03-05', '2026-11-30'),
})

describe('a wheel', () => {
  it('is whole after three presses at most: any two, and the same for the rest', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 2 }), level, (first, last) => {
        const two = first.reduce(pressed, {} as Scores)
        const three = pressed(two, { field: 'rest', level: last })
        expect(isWhole(three)).toBe(true)
        for (const field of wheelFields) expect(three[field]).toBe(two[field] ?? last)
      }),
    )
  })
  it('is changed field by field, and only that field', () => {
    fc.assert(
      fc.property(scores, press, (before, change) => {
        const after = pressed(before, change)
        for (const field of wheelFields) expect(after[field]).toBe(field === change.field ? change.level : before[field])
      }),
    )
  })
  it('tells what is missing, in the order of the fields', () => {
    expect(missing({ economy: 2 })).toEqual(['technology', 'organisation', 'citizen'])
    expect(missing(pressed({}, { field: 'rest', level: 3 }))).toEqual([])
  })
  it('takes no level or field there is not', () => {
    const before: Scores = { citizen: 4 }
    for (const strange of [0, 6, 2.5, Number.NaN, Number.POSITIVE_INFINITY, '3', null])
      expect(pressed(before, { field: 'technology', level: strange } as WheelPress)).toBe(before)
    expect(pressed(before, { field: 'colour', level: 3 } as unknown as WheelPress)).toBe(before)
  })
})

describe('what others scored', () => {
  it('is the mean, the count and the spread of every field', () => {
    fc.assert(
      fc.property(fc.array(wheel, { minLength: 1, maxLength: 30 }), (wheels) => {
        const summary = summaryOf(wheels)
        for (const field of wheelFields) {
          const given = wheels.map((each) => each.scores[field])
          const { count, mean, low, high } = summary?.[field] ?? { count: 0, mean: 0, low: 0, high: 0 }
          expect([count, low, high]).toEqual([wheels.length, Math.min(...given), Math.max(...given)])
          expect(mean * count).toBeCloseTo(given.reduce<number>((sum, each) => sum + each, 0))
        }
      }),
    )
    expect(summaryOf([])).toBeNull()
  })
  it('is of the same device and of other plays', () => {
    fc.assert(
      fc.property(fc.array(wheel), (wheels) => {
        const others = othersOf(wheels, 'grab-rail', 'one')
        expect(others.every(({ device, play }) => device === 'grab-rail' && play !== 'one')).toBe(true)
        expect(others.length).toBe(wheels.filter(({ device, play }) => device === 'grab-rail' && play !== 'one').length)
      }),
    )
  })
})

describe('a kept wheel', () => {
  it('is read as it was kept, and no more of it', () => {
    fc.assert(
      fc.property(wheel, (kept) => {
        expect(readWheel({ ...structuredClone(kept), name: 'somebody', at: 1_700_000_000_000 })).toEqual(kept)
      }),
    )
  })
  it('is passed over when it is none', () => {
    fc.assert(fc.property(fc.anything(), (found) => void expect(readWheel(found)).toBeNull()))
    const whole = {
      format: 1,
      play: 'p',
      placed: 'rail',
      device: 'grab-rail',
      scores: { technology: 1, organisation: 2, economy: 3, citizen: 4 },
      day: '2026-03-05',
    }
    expect(readWheel(whole)).not.toBeNull()
    const damaged = [
      { format: 2 },
      { play: 7 },
      { placed: '' },
      { device: null },
      { day: '2026-03-05T10:22' },
      { scores: null },
      { scores: [1, 2, 3, 4] },
      { scores: { ...whole.scores, citizen: 6 } },
      { scores: { ...whole.scores, economy: '3' } },
    ]
    for (const part of damaged) expect(readWheel({ ...whole, ...part }), JSON.stringify(part)).toBeNull()
  })
  it('knows the day, and nothing finer', () => {
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05')
    expect(dayOf(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31')
  })
})
