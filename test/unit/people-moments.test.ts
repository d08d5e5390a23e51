import { expect, test } from 'vitest'
import type { MomentKind } from '../../src/world/people/moments.ts'
import { chosen, Moments } from '../../src/world/people/moments.ts'
import { seeded } from '../../src/world/people/seeded.ts'

/** How often each moment comes in so many lines of a mood. */
function counted(mood: string, own: boolean, lines = 400): Record<MomentKind | 'none', number> {
  const out = { nod: 0, laugh: 0, sigh: 0, look_away: 0, none: 0 }
  for (let seed = 0; seed < lines; seed++) out[chosen({ mood, own, seconds: 4 }, seeded(seed))?.kind ?? 'none']++
  return out
}

test('amused laughs, tired sighs, cross looks away; nobody does the opposite', () => {
  expect(counted('amused', true).laugh).toBeGreaterThan(120)
  expect(counted('amused', true).sigh).toBe(0)
  expect(counted('tired', true).sigh).toBeGreaterThan(120)
  expect(counted('tired', true).laugh).toBe(0)
  expect(counted('cross', true).look_away).toBeGreaterThan(120)
  expect(counted('cross', false).nod).toBe(0)
})

test('who listens mostly nods, and no line always brings something', () => {
  const heard = counted('neutral', false)
  expect(heard.nod).toBeGreaterThan(200)
  expect(heard.none).toBeGreaterThan(80)
  expect(heard.laugh + heard.sigh + heard.look_away).toBe(0)
})

test('a mood no one knows brings a listener’s nod at most', () => {
  expect(chosen({ mood: 'constructor', own: true, seconds: 3 }, () => 0)).toBeNull()
  expect(chosen({ mood: 'constructor', own: false, seconds: 3 }, () => 0)?.kind).toBe('nod')
})

test('a moment comes within its line, once, and the same line brings the same', () => {
  const one = new Moments()
  const other = new Moments()
  const line = { id: 'rug_1', seconds: 5, mood: 'sad', own: true }
  one.hear(line)
  other.hear(line)
  const came: (MomentKind | null)[] = []
  for (let t = 0; t < 6; t += 0.1) {
    const kind = one.update(0.1)
    expect(other.update(0.1)).toBe(kind)
    if (kind) came.push(kind)
  }
  expect(came.length).toBeLessThanOrEqual(1)
})

test('lines that follow one another do not make one nod and sigh all the time', () => {
  const moments = new Moments()
  const at: Record<string, number[]> = {}
  let now = 0
  for (let line = 0; line < 120; line++) {
    moments.hear({ id: `line_${line}`, seconds: 2, mood: 'tired', own: line % 2 === 0 })
    for (let t = 0; t < 2; t += 0.1) {
      now += 0.1
      const kind = moments.update(0.1)
      if (kind) at[kind] = [...(at[kind] ?? []), now]
    }
  }
  expect(at.sigh?.length).toBeGreaterThan(3)
  const gaps = (at.sigh ?? []).slice(1).map((time, index) => time - (at.sigh?.[index] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(19.9)
})

test('what was to come is forgotten when told', () => {
  const moments = new Moments()
  let kinds = 0
  for (let line = 0; line < 40; line++) {
    moments.hear({ id: `l${line}`, seconds: 1, mood: 'amused', own: true })
    moments.forget()
    for (let t = 0; t < 2; t += 0.1) if (moments.update(0.1)) kinds++
  }
  expect(kinds).toBe(0)
})
