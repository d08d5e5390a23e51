/**
 * The wheel of the Danish welfare technology assessment (VTV): what one who has just had a thing in the hands thinks of it, in four
 * fields, one to five each. Three presses are enough: one field, another, and the same for the rest.
 */

export const wheelFields = ['technology', 'organisation', 'economy', 'citizen'] as const
export type WheelField = (typeof wheelFields)[number]
export const levels = [1, 2, 3, 4, 5] as const
export type Level = (typeof levels)[number]
/** What has been scored so far. */
export type Scores = Readonly<Partial<Record<WheelField, Level>>>
export type WholeScores = Readonly<Record<WheelField, Level>>
/** A press: a level for one field, or for every field that has none yet. */
export type WheelPress = { readonly field: WheelField | 'rest'; readonly level: Level }

/** A wheel as it is kept: of which thing and in which play, never by whom, and no finer than the day. */
export type Wheel = {
  readonly format: 1
  /** random id of the play, and the device's id in its scene: one wheel for each */
  readonly play: string
  readonly placed: string
  /** the device's name in the catalogue: wheels of it are compared across scenes */
  readonly device: string
  readonly scores: WholeScores
  /** `2026-03-05` */
  readonly day: string
}

/** What several wheels say of one field: how many, their mean, and from where to where they reach. */
export type Summary = { readonly count: number; readonly mean: number; readonly low: Level; readonly high: Level }

/** The scores after a press. A field that is scored already is changed; `rest` leaves those alone. */
export function pressed(scores: Scores, { field, level }: WheelPress): Scores {
  if (!isLevel(level)) return scores
  if (field !== 'rest') return wheelFields.includes(field) ? { ...scores, [field]: level } : scores
  const rest = missing(scores).map((each) => [each, level])
  return { ...scores, ...(Object.fromEntries(rest) as Scores) }
}

/** The fields that have no score yet, in their order. */
export function missing(scores: Scores): readonly WheelField[] {
  return wheelFields.filter((field) => scores[field] === undefined)
}

export function isWhole(scores: Scores): scores is WholeScores {
  return missing(scores).length === 0
}

/** Where wheels of one device agree and where not; null for no wheels. */
export function summaryOf(wheels: readonly Wheel[]): Record<WheelField, Summary> | null {
  if (wheels.length === 0) return null
  const of = (field: WheelField): Summary => {
    const scored = wheels.map(({ scores }) => scores[field])
    const ordered = scored.toSorted((a, b) => a - b)
    return {
      count: scored.length,
      mean: scored.reduce<number>((sum, level) => sum + level, 0) / scored.length,
      low: ordered[0] ?? 1,
      high: ordered.at(-1) ?? 5,
    }
  }
  return { technology: of('technology'), organisation: of('organisation'), economy: of('economy'), citizen: of('citizen') }
}

/** The wheels of a device that others have left here: not those of this play. */
export function othersOf(wheels: readonly Wheel[], device: string, play: string): Wheel[] {
  return wheels.filter((wheel) => wheel.device === device && wheel.play !== play)
}

/** A wheel from whatever was stored; null for what is none. By hand, so that no schema library is fetched for it. */
export function readWheel(found: unknown): Wheel | null {
  if (!isRecord(found) || found.format !== 1 || !isRecord(found.scores)) return null
  const { play, placed, device, day } = found
  if (![play, placed, device].every((word) => typeof word === 'string' && word !== '')) return null
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const { technology, organisation, economy, citizen } = found.scores
  if (!isLevel(technology) || !isLevel(organisation) || !isLevel(economy) || !isLevel(citizen)) return null
  const scores = { technology, organisation, economy, citizen }
  return { format: 1, play: String(play), placed: String(placed), device: String(device), scores, day }
}

/** The day as a calendar here shows it: nothing finer is kept. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function isLevel(found: unknown): found is Level {
  return levels.some((level) => level === found)
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null
}
