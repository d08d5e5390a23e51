/** The debrief: one reading of a play's log. Drawn by the pages, exported by lms; words come from the catalogue by id. */
import type { SceneBundle } from './bundle.ts'
import type { Approach, Landmark, Measure, Moment, Why } from './moment.ts'
import { approaches, landmarks, measures } from './moment.ts'
import type { Play } from './play.ts'
import { advance, begin } from './play.ts'

export type ChosenReason = { choice: string; why: Why }
export type ChosenResponse = {
  choice: string
  approach: Approach /** change of independence + wellbeing + network */
  gain: number
  minutes: number
}
export type SpotReading = {
  id: string
  strength: boolean
  seen: boolean
  reason: ChosenReason | null
  response: ChosenResponse | null
  /** responses that were offered and not taken */
  roads: { choice: string; approach: Approach }[]
}
export type Share = { got: number; of: number }
export type Debrief = {
  ending: string | null
  /** the wish heard, or '' when none was */
  wish: string
  landmarks: Record<Landmark, Share>
  approaches: Record<Approach, number>
  spots: SpotReading[]
  unseen: string[]
  score: { spotting: Share; reasons: Share; responses: Share /** 0 to 100 */; total: number }
  walk: { place: string; t: number }[]
  measures: Record<Measure, { from: number; to: number }>
  devices: { id: string; events: string[] }[]
  hints: number
  otherEnds: string[]
}

/** Points of a reason: hearing the citizen's own weighs most. */
const reasonPoints: Record<Why, number> = { own: 3, textbook: 2, aside: 1, prejudice: 0 }
const mostReason = 3
const mostResponse = 3

/** What a play came to. A spot counts 1 for being seen, up to 3 for the reason and 3 for the response: reasons and responses are six sevenths. */
export function debriefOf(bundle: SceneBundle, play: Play): Debrief {
  const { scene } = bundle
  const spots = new Map(
    scene.spots.map((spot): [string, SpotReading] => [spot.id, emptyReading(bundle, spot.id, spot.knot, spot.strength)]),
  )
  const taken = { landmarks: count(landmarks), approaches: count(approaches) }
  const devices = new Map<string, string[]>()
  let hints = 0
  let now = begin(bundle, play.id)
  const first = now.moment
  const walk = [{ place: first.place, t: 0 }]
  for (const action of play.log) {
    const before = now.moment
    now = advance(bundle, now, action)
    const { moment } = now
    if (moment.place !== walk.at(-1)?.place) walk.push({ place: moment.place, t: action.t ?? 0 })
    const topic = action.do === 'choose' ? before.topic : moment.topic
    const spot = topic?.kind === 'spot' ? spots.get(topic.id) : undefined
    if (action.do === 'examine' && spot) spot.seen = true
    if (action.do === 'ask') hints += 1
    if (action.do === 'use') devices.set(action.device, [...(devices.get(action.device) ?? []), action.event])
    if (action.do !== 'choose') continue
    const choice = before.choices.find((each) => each.id === action.id)
    if (choice?.landmark) taken.landmarks[choice.landmark] += 1
    if (choice?.approach) taken.approaches[choice.approach] += 1
    if (spot && choice?.why) spot.reason = { choice: choice.id, why: choice.why }
    if (spot && choice?.approach) {
      spot.response = {
        choice: choice.id,
        approach: choice.approach,
        gain: gainOf(before, moment),
        minutes: number(moment, 'staff_minutes') - number(before, 'staff_minutes'),
      }
    }
  }
  const readings = [...spots.values()].map((spot) => ({
    ...spot,
    roads: spot.roads.filter((road) => road.choice !== spot.response?.choice),
  }))
  return {
    ending: now.moment.ending,
    wish: typeof now.moment.facts.wish === 'string' ? now.moment.facts.wish : '',
    landmarks: offeredLandmarks(bundle, taken.landmarks),
    approaches: taken.approaches,
    spots: readings,
    unseen: readings.filter((spot) => !spot.seen).map((spot) => spot.id),
    score: scoreOf(readings),
    walk,
    measures: Object.fromEntries(
      measures.map((name) => [name, { from: number(first, name), to: number(now.moment, name) }]),
    ) as Debrief['measures'],
    devices: [...devices].map(([id, events]) => ({ id, events })),
    hints,
    otherEnds: scene.ends.map((end) => end.id).filter((id) => id !== now.moment.ending),
  }
}

/** Change of the three measures that are the citizen's own, between two moments. */
export function gainOf(before: Moment, after: Moment): number {
  return (['independence', 'wellbeing', 'network'] as const).reduce((sum, name) => sum + number(after, name) - number(before, name), 0)
}

function scoreOf(spots: readonly SpotReading[]): Debrief['score'] {
  const sum = (points: (spot: SpotReading) => number) => spots.reduce((total, spot) => total + points(spot), 0)
  const spotting = { got: sum((spot) => (spot.seen ? 1 : 0)), of: spots.length }
  const reasons = { got: sum((spot) => (spot.reason ? reasonPoints[spot.reason.why] : 0)), of: spots.length * mostReason }
  const responses = { got: sum((spot) => Math.min(mostResponse, Math.max(0, spot.response?.gain ?? 0))), of: spots.length * mostResponse }
  const of = spotting.of + reasons.of + responses.of
  const total = of === 0 ? 0 : Math.round((100 * (spotting.got + reasons.got + responses.got)) / of)
  return { spotting, reasons, responses, total }
}

function emptyReading(bundle: SceneBundle, id: string, knot: string, strength: boolean): SpotReading {
  const roads = Object.entries(bundle.choices).flatMap(([choice, facts]) =>
    facts.knot === knot && facts.approach ? [{ choice, approach: facts.approach }] : [],
  )
  return { id, strength, seen: false, reason: null, response: null, roads }
}

/** Of how many knots offer a landmark, in how many it was taken up; never more than offered. */
function offeredLandmarks(bundle: SceneBundle, taken: Record<Landmark, number>): Debrief['landmarks'] {
  const knots = Object.fromEntries(landmarks.map((name) => [name, new Set<string>()])) as Record<Landmark, Set<string>>
  for (const choice of Object.values(bundle.choices)) if (choice.landmark) knots[choice.landmark].add(choice.knot)
  return Object.fromEntries(
    landmarks.map((name) => [name, { got: Math.min(taken[name], knots[name].size), of: knots[name].size }]),
  ) as Debrief['landmarks']
}

const count = <T extends string>(names: readonly T[]) => Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>

function number(moment: Moment, fact: string): number {
  const value = moment.facts[fact]
  return typeof value === 'number' ? value : 0
}
