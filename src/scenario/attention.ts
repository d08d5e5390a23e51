/** What the person now attends to, by whatever way in: hover, ray, gaze, touch or keyboard focus. One thing at a time. */
import { createStore } from 'zustand/vanilla'

export type Attention = { /** id of a spot, person or device */ lit: string | null; light(id: string | null): void }

export const attention = createStore<Attention>()((set, get) => ({
  lit: null,
  light: (lit) => {
    if (get().lit !== lit) set({ lit })
  },
}))
