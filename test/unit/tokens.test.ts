import { describe, expect, it } from 'vitest'
import type { Theme } from '../../src/panels/tokens.ts'
import { approachMarks, contrastOf, landmarkMarks, palettes } from '../../src/panels/tokens.ts'

describe.each(Object.keys(palettes) as Theme[])('colours of the %s theme', (theme) => {
  const palette = palettes[theme]
  const grounds = [palette.linen, palette.chalk, palette.mist]

  it('reads at 4.5:1 wherever text stands', () => {
    for (const ground of grounds) {
      for (const text of [palette.ink, palette.quietInk, palette.fjord]) expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5)
    }
    for (const ground of [palette.linen, palette.chalk]) {
      for (const text of [palette.moss, palette.brick]) expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrastOf(palette.onFjord, palette.fjord)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(palette.onFjord, theme === 'calm' ? palette.fjordDeep : palette.fjord)).toBeGreaterThanOrEqual(4.5)
  })

  it('shows controls, focus and marks at 3:1', () => {
    const signs = [
      palette.edge,
      palette.focus,
      palette.rye,
      ...Object.values({ ...approachMarks, ...landmarkMarks }).map((mark) => mark[theme]),
    ]
    for (const sign of signs)
      for (const ground of [palette.linen, palette.chalk]) expect(contrastOf(sign, ground)).toBeGreaterThanOrEqual(3)
  })
})

it('gives every approach and every landmark a shape of its own', () => {
  for (const marks of [approachMarks, landmarkMarks]) {
    const shapes = Object.values(marks).map((mark) => mark.shape)
    expect(new Set(shapes).size).toBe(shapes.length)
  }
})
