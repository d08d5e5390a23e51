/**
 * Colours and sizes, used alike by the page (as CSS custom properties) and by panels in space.
 * Contrast is held by test/unit/tokens.test.ts.
 */
import type { Approach, Landmark } from '../scenario/moment.ts'

export type Palette = {
  /** page ground, panel ground, quiet ground */
  linen: string
  chalk: string
  mist: string
  ink: string
  quietInk: string
  /** action, and what is written on it */
  fjord: string
  onFjord: string
  fjordDeep: string
  moss: string
  rye: string
  brick: string
  /** edge of controls; hairlines that carry no meaning */
  edge: string
  hairline: string
  focus: string
}

export const calm: Palette = {
  linen: '#F6F1E7',
  chalk: '#FFFDF8',
  mist: '#D9E2DF',
  ink: '#1D2A2C',
  quietInk: '#4B5A5B',
  fjord: '#1F5A63',
  onFjord: '#FFFDF8',
  fjordDeep: '#16444B',
  moss: '#4F6B4D',
  rye: '#A86F16',
  brick: '#A8452E',
  edge: '#7C8A88',
  hairline: '#E3DCCD',
  focus: '#1F5A63',
}

export const contrast: Palette = {
  linen: '#000000',
  chalk: '#000000',
  mist: '#1A1A1A',
  ink: '#FFFFFF',
  quietInk: '#FFFFFF',
  fjord: '#FFE14D',
  onFjord: '#000000',
  fjordDeep: '#FFFFFF',
  moss: '#FFFFFF',
  rye: '#FFE14D',
  brick: '#FFB3A1',
  edge: '#FFFFFF',
  hairline: '#FFFFFF',
  focus: '#FFE14D',
}

export const palettes = { calm, contrast }
export type Theme = keyof typeof palettes

/** Shape and colour never stand without the word. */
export type Mark = { shape: 'square' | 'circle' | 'triangle' | 'diamond' | 'ring' | 'hexagon' | 'drop'; calm: string; contrast: string }

export const approachMarks: Record<Approach, Mark> = {
  for: { shape: 'square', calm: '#A8452E', contrast: '#FFB3A1' },
  with: { shape: 'circle', calm: '#1F5A63', contrast: '#FFE14D' },
  aid: { shape: 'triangle', calm: '#A86F16', contrast: '#9CD7FF' },
  community: { shape: 'hexagon', calm: '#4F6B4D', contrast: '#A9E5A0' },
  leave: { shape: 'ring', calm: '#6A7472', contrast: '#FFFFFF' },
}

export const landmarkMarks: Record<Landmark, Mark> = {
  cooperation: { shape: 'circle', calm: '#1F5A63', contrast: '#FFE14D' },
  prevention: { shape: 'diamond', calm: '#A86F16', contrast: '#9CD7FF' },
  communities: { shape: 'hexagon', calm: '#4F6B4D', contrast: '#A9E5A0' },
}

/** Panels in space, in millimetres as seen at one metre; a panel further away is drawn larger by its distance. */
export const space = {
  body: 26,
  small: 20,
  heading: 32,
  row: 64,
  corner: 24,
  padding: 32,
  gap: 12,
  width: 620,
} as const

/** Relative luminance of `#RRGGBB` (WCAG 2.2). */
function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The palette as CSS custom properties: `fjordDeep` becomes `--fjord-deep`. */
export function cssProperties(theme: Theme): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const [name, value] of Object.entries(palettes[theme])) {
    properties[`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = value
  }
  for (const [name, mark] of Object.entries({ ...approachMarks, ...landmarkMarks })) properties[`--mark-${name}`] = mark[theme]
  return properties
}
