/** Made by scenes-plugin.ts. */
declare module 'virtual:scenes' {
  import type { SceneCard } from '../scenario/bundle.ts'
  /** One card a scene folder, in the folders' order. */
  export const cards: readonly SceneCard[]
}
