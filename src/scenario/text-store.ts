/** The catalogue in use. The language may change at any moment of a play; a play itself knows no language. */
import { createStore } from 'zustand/vanilla'
import type { Catalogue, Language } from './bundle.ts'
import type { Facts } from './scene-schema.ts'

export type TextState = { language: Language; catalogue: Catalogue; set(language: Language, catalogue: Catalogue): void }

export const textStore = createStore<TextState>()((set) => ({
  language: 'da',
  catalogue: {},
  set: (language, catalogue) => set({ language, catalogue }),
}))

/** The words of a line, choice or name. `{fact}` is filled from `facts`. A missing text shows its id, never nothing. */
export function textOf(catalogue: Catalogue, id: string, facts: Facts = {}): string {
  const text = catalogue[id]
  if (text === undefined) return id
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (facts[name] === undefined ? whole : String(facts[name])))
}
