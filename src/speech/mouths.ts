/** Where the mouths of those who speak are, in the world, metres. Written in a frame by whoever draws people, read by the voices. */
export type Mouth = { x: number; y: number; z: number }

const mouths = new Map<string, Mouth>()

/** `speaker`: as the lines name them. Makes nothing but the first time. */
export function placeMouth(speaker: string, x: number, y: number, z: number): void {
  const mouth = mouths.get(speaker)
  if (!mouth) {
    mouths.set(speaker, { x, y, z })
    return
  }
  mouth.x = x
  mouth.y = y
  mouth.z = z
}

/** Null when this speaker stands nowhere: the narrator, oneself, somebody not yet drawn. */
export const mouthOf = (speaker: string): Readonly<Mouth> | null => mouths.get(speaker) ?? null

/** Nobody stands anywhere any more. */
export const forgetMouths = (): void => mouths.clear()
