/** Which of its set's lights a scene plays in: a phase names one, or takes the scene's. Without a name it is that of the set itself. */

type Lit = { light?: string | undefined; phases: readonly { id: string; light?: string | undefined }[] }

/** The light of a phase; that of the scene where the phase is unknown or names none. */
export function lightIn(scene: Lit, phase: string | undefined): string | undefined {
  return scene.phases.find(({ id }) => id === phase)?.light ?? scene.light
}

/** All lights some phase plays in, each once. */
export function lightsOf(scene: Lit): (string | undefined)[] {
  return [...new Set(scene.phases.map(({ id }) => lightIn(scene, id)))]
}
