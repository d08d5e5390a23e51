/**
 * A play is one person's way through a scenario: the log of what was done. `advance` gives the next play; nothing else changes one.
 * Same log, same play, in every language. Replay, resume, debrief and export are all readings of the log.
 */
import type { SceneBundle } from './bundle.ts'
import type { Action, Choice, Line, Logged, Moment, Topic } from './moment.ts'
import type { Facts, Scene } from './scene-schema.ts'
import { Telling } from './story.ts'
import { holds } from './when.ts'

export type Play = {
  /** random; never a person's */
  readonly id: string
  readonly scene: string
  /** version of scene and story this play belongs to */
  readonly version: string
  readonly log: readonly Logged[]
  readonly moment: Moment
  /** places whose knot has been opened or that need none any more */
  readonly visited: readonly string[]
}

/** An action that is not open now. The play is unchanged. */
export class ActionRefused extends Error {
  override name = 'ActionRefused'
}
/** A log that the story no longer can follow: at which action, and why. */
export class ReplayError extends Error {
  override name = 'ReplayError'
  readonly index: number
  constructor(index: number, message: string, cause: unknown) {
    super(message, { cause })
    this.index = index
  }
}

type Stand = { place: string; visited: readonly string[]; topic: Topic | null; lines: readonly Line[]; choices: readonly Choice[] }

/** One story instance per bundle, and the play it now stands at; another play is reached by retelling its log. */
const tellings = new WeakMap<SceneBundle, { telling: Telling; at: Play }>()

/** Begins a play at the scene's first phase. */
export function begin(bundle: SceneBundle, id: string = randomId()): Play {
  // the one instance of a bundle is taken for this play; whoever goes on with another one retells it
  const telling = tellings.get(bundle)?.telling.reset() ?? new Telling(bundle.story)
  tellings.delete(bundle)
  const [first] = bundle.scene.phases
  if (!first) throw new Error('the scene has no phase')
  const place = first.place ?? bundle.scene.places[0]?.id ?? ''
  telling.set('place', place)
  const told = telling.jump(first.knot)
  const stand: Stand = { place, visited: [place], topic: { kind: 'phase', id: first.id }, ...told }
  const play = standing(
    bundle.scene,
    { id, scene: bundle.scene.id, version: bundle.version, log: [] },
    arrive(bundle.scene, telling, first.id, stand),
    telling.facts(),
  )
  tellings.set(bundle, { telling, at: play })
  return play
}

/**
 * The play after one more action.
 * @throws ActionRefused when the action is not open at this moment.
 */
export function advance(bundle: SceneBundle, play: Play, action: Logged): Play {
  const refusal = whyRefused(play.moment, action)
  if (refusal) throw new ActionRefused(refusal)
  const telling = tellingAt(bundle, play)
  // until it has told the action to its end, the instance stands nowhere: should it break, the next one retells the log
  tellings.delete(bundle)
  const stand = perform(bundle.scene, telling, play, action)
  const facts = telling.facts()
  const next = standing(
    bundle.scene,
    { ...play, log: [...play.log, action] },
    arrive(bundle.scene, telling, play.moment.phase, stand),
    facts,
  )
  tellings.set(bundle, { telling, at: next })
  return next
}

/**
 * Plays a log from the beginning.
 * @throws ReplayError with the index of the first action that does not hold.
 */
export function replay(bundle: SceneBundle, log: readonly Logged[], id?: string): Play {
  let play = begin(bundle, id)
  log.forEach((action, index) => {
    try {
      play = advance(bundle, play, action)
    } catch (cause) {
      throw new ReplayError(index, cause instanceof Error ? cause.message : String(cause), cause)
    }
  })
  return play
}

/** Why this action cannot be done now, in words for a writer or a log; null when it can. */
export function whyRefused(moment: Moment, action: Action): string | null {
  if (moment.ending !== null) return 'the play is over'
  const { open } = moment
  switch (action.do) {
    case 'choose':
      return moment.choices.some((choice) => choice.id === action.id) ? null : `the choice "${action.id}" is not offered here`
    case 'examine':
      return open.examine.includes(action.spot) ? null : `"${action.spot}" cannot be looked at now`
    case 'use':
      return open.use.includes(action.device) ? null : `the device "${action.device}" cannot be used now`
    case 'go':
      return open.go.includes(action.place) ? null : `one cannot go to "${action.place}" now`
    case 'ask':
      return open.ask ? null : 'no hint can be asked for now'
    case 'leave':
      return open.leave ? null : 'there is nothing to leave now'
    default:
      return `"${String((action as { do: unknown }).do)}" is no action`
  }
}

function perform(scene: Scene, telling: Telling, play: Play, action: Action): Stand {
  const { moment } = play
  const here: Stand = { place: moment.place, visited: play.visited, topic: moment.topic, lines: moment.lines, choices: moment.choices }
  switch (action.do) {
    case 'choose':
      return { ...here, ...telling.choose(action.id) }
    case 'examine': {
      const spot = scene.spots.find((each) => each.id === action.spot)
      if (spot) return { ...here, topic: { kind: 'spot', id: spot.id }, ...telling.jump(spot.knot) }
      const person = scene.cast.find((each) => each.id === action.spot)
      return { ...here, topic: { kind: 'cast', id: action.spot }, ...telling.jump(person?.knot ?? '') }
    }
    case 'use': {
      const device = scene.devices.find((each) => each.id === action.device)
      const stitch = `${device?.knot}.${action.event}`
      // an event the story has nothing to say of is still part of the play
      if (!telling.has(stitch)) return here
      return { ...here, topic: { kind: 'device', id: action.device }, ...telling.jump(stitch) }
    }
    case 'go': {
      telling.set('place', action.place)
      const place = scene.places.find((each) => each.id === action.place)
      const visited = play.visited.includes(action.place) ? play.visited : [...play.visited, action.place]
      // walking about does not end a talk; a place that has something to say does
      if (!place?.knot || play.visited.includes(action.place)) return { ...here, place: action.place, visited }
      return { place: action.place, visited, topic: { kind: 'place', id: place.id }, ...telling.jump(place.knot) }
    }
    case 'ask':
      return { ...here, topic: { kind: 'hint', id: 'hint' }, ...telling.jump(scene.hint ?? '') }
    case 'leave': {
      if (moment.choices.length > 0) return { ...here, topic: null, lines: [], choices: [] }
      const phase = scene.phases.find((each) => each.id === moment.phase)
      return { ...here, topic: { kind: 'phase', id: moment.phase }, ...telling.jump(phase?.leave ?? '') }
    }
  }
}

/** When the story has moved on to another phase, one stands where that phase begins. */
function arrive(scene: Scene, telling: Telling, before: string, stand: Stand): Stand {
  const now = telling.facts().phase
  if (now === before || typeof now !== 'string') return stand
  const phase = scene.phases.find((each) => each.id === now)
  const topic: Topic = { kind: 'phase', id: now }
  if (!phase?.place) return { ...stand, topic }
  telling.set('place', phase.place)
  const visited = stand.visited.includes(phase.place) ? stand.visited : [...stand.visited, phase.place]
  return { ...stand, topic, place: phase.place, visited }
}

function standing(scene: Scene, play: Omit<Play, 'moment' | 'visited'>, stand: Stand, facts: Facts): Play {
  const phase = typeof facts.phase === 'string' && facts.phase ? facts.phase : (scene.phases[0]?.id ?? '')
  const ending = typeof facts.ending === 'string' && facts.ending && stand.choices.length === 0 ? facts.ending : null
  const moment: Moment = {
    step: play.log.length,
    phase,
    place: stand.place,
    topic: stand.topic,
    lines: stand.lines,
    choices: stand.choices,
    open: opened(scene, phase, stand, facts, ending !== null),
    facts: { ...facts, place: stand.place },
    ending,
  }
  return { id: play.id, scene: play.scene, version: play.version, log: play.log, visited: stand.visited, moment }
}

function opened(scene: Scene, phaseId: string, stand: Stand, facts: Facts, over: boolean): Moment['open'] {
  const phase = scene.phases.find((each) => each.id === phaseId)
  const mustAnswer = stand.choices.length > 0 && stand.topic?.kind === 'phase'
  if (!phase || over || mustAnswer) return { examine: [], use: [], go: [], leave: false, ask: false }
  const among = (rule: boolean | readonly string[], id: string) => (typeof rule === 'boolean' ? rule : rule.includes(id))
  const reached = (place: string) => stand.visited.includes(place) || !scene.places.find((each) => each.id === place)?.knot
  const spots = scene.spots.filter((spot) => among(phase.open.spots, spot.id) && holds(spot.when, facts) && reached(spot.place))
  const cast = scene.cast.filter((person) => person.knot && among(phase.open.cast, person.id))
  const devices = scene.devices.filter((device) => among(phase.open.devices, device.id) && holds(device.when, facts))
  const places = scene.places.filter((place) => among(phase.open.go, place.id) && place.id !== stand.place)
  return {
    examine: [...cast.map((person) => person.id), ...spots.map((spot) => spot.id)],
    use: devices.map((device) => device.id),
    go: places.map((place) => place.id),
    leave: stand.choices.length > 0 || phase.leave !== undefined,
    ask: scene.hint !== undefined && stand.choices.length === 0 && phase.open.spots !== false,
  }
}

function tellingAt(bundle: SceneBundle, play: Play): Telling {
  const told = tellings.get(bundle)
  if (told?.at === play) return told.telling
  replay(bundle, play.log, play.id)
  const retold = tellings.get(bundle)
  if (!retold) throw new Error('the story could not be retold')
  return retold.telling
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
