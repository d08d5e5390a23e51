/** What a scene may name beyond its own folder. null: not known here, so not checked. */
export type KnownSet = {
  places: readonly string[] | null
  anchors: readonly string[] | null
  nodes: readonly string[] | null
  /** further lights the set is baked in */
  lights: readonly string[] | null
}
export type Known = {
  sets: Readonly<Record<string, KnownSet>> | null
  /** clips by person */
  people: Readonly<Record<string, readonly string[] | null>> | null
  props: readonly string[] | null
  /** the events each device tells of, by device */
  devices: Readonly<Record<string, readonly string[] | null>> | null
  /** every letter the fonts can draw */
  letters: string | null
}
