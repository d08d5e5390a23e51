/**
 * What a shower toilet does and refuses. The sensor in the seat decides over the water: it only runs under somebody who sits, and stops
 * by itself when they rise. The keys on the seat's panel wash, dry and stop; everything that is adjusted sits on the remote.
 */
import type { Step } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { ToiletInput, ToiletNote, ToiletState } from './shower-toilet-state.ts'
import { aimOf, degrees, enoughSeconds, farthest, isIdle, jetOf, lastingOf, strongest, usual } from './shower-toilet-state.ts'

type Result = Step<ToiletState>

function step(state: ToiletState, events: readonly string[] = [], sounds: readonly string[] = []): Result {
  return { state, events, sounds }
}

/** Refused: told why, and heard, as often as it is tried. */
function refused(state: ToiletState, note: ToiletNote, events: readonly string[] = []): Result {
  return step(state.note === note ? state : { ...state, note }, events, ['error'])
}

const resting = { phase: 'rest', gone: 0, hit: 0, arm: 'in' } as const

/** The key for washing, pressed by whoever presses it. */
function wash(state: ToiletState): Result {
  if (!state.power) return step({ ...state, note: 'no_power' }, [], ['click'])
  if (state.phase === 'descaling') return refused(state, 'descaling')
  if (!state.seated) return refused(state, 'nobody', ['refused_nobody'])
  if (state.scale === 'blocked') return refused(state, 'blocked')
  if (state.phase === 'heating' || state.phase === 'washing') return unchanged(state)
  return step({ ...state, phase: 'heating', gone: 0, hit: 0, fresh: false, note: 'none' }, [], ['click'])
}

function dry(state: ToiletState): Result {
  if (!state.power) return step({ ...state, note: 'no_power' }, [], ['click'])
  if (state.phase === 'descaling') return refused(state, 'descaling')
  if (!state.seated) return refused(state, 'nobody_dry', ['refused_nobody'])
  if (state.phase === 'drying') return unchanged(state)
  const stopped = state.phase === 'washing' ? stop(state) : step(state)
  return step({ ...stopped.state, ...resting, phase: 'drying', note: 'none' }, stopped.events, ['click', ...(stopped.sounds ?? [])])
}

/** Water or air ends before its time; enough water is enough. */
function stop(state: ToiletState): Result {
  const still: ToiletState = { ...state, ...resting }
  switch (state.phase) {
    case 'heating':
      return step({ ...still, note: 'stopped' }, [], ['click'])
    case 'washing':
      if (state.hit >= enoughSeconds) return step({ ...still, washed: true, note: 'washed' }, ['washed'], ['water_stop'])
      return step({ ...still, note: 'stopped' }, ['stopped_midway'], ['water_stop'])
    case 'drying':
      return step({ ...still, note: 'damp' }, ['stopped_midway'], ['click'])
    default:
      // A descaling programme rinses to its end: what is in the arm must out.
      return unchanged(state)
  }
}

/** A phase has run to its end. */
function end(state: ToiletState): Result {
  switch (state.phase) {
    case 'heating': {
      const washing: ToiletState = { ...state, phase: 'washing', gone: 0, arm: 'out' }
      return state.heater ? step(washing) : step({ ...washing, note: 'cold' }, ['cold_water'])
    }
    case 'washing': {
      const still: ToiletState = { ...state, ...resting }
      if (state.hit < enoughSeconds) return step({ ...still, note: 'missed' }, [], ['water_stop'])
      return step({ ...still, washed: true, note: 'washed' }, ['washed'], ['water_stop'])
    }
    case 'drying': {
      const still: ToiletState = { ...state, ...resting }
      if (!state.washed) return step({ ...still, note: 'dried' }, [], ['beep'])
      return step({ ...still, fresh: true, note: 'fresh' }, ['washed_and_dried'], ['beep'])
    }
    case 'descaling':
      return step({ ...state, ...resting, scale: 'clean', note: 'descaled' }, [], ['beep'])
    default:
      return unchanged(state)
  }
}

/** The same phase `seconds` later, not beyond its end. */
function later(state: ToiletState, seconds: number): ToiletState {
  const hits = state.phase === 'washing' && aimOf(state) !== 'back' ? seconds : 0
  return { ...state, gone: state.gone + seconds, hit: state.hit + hits }
}

/** Seconds until the phase ends; none when the water asked for has become cooler than what is there. */
function roomOf(state: ToiletState): number {
  return Math.max(0, lastingOf(state) - state.gone)
}

function goOn(state: ToiletState, seconds: number): Result {
  let now = state
  let left = seconds
  const events: string[] = []
  const sounds: string[] = []
  while (left > 0 && now.phase !== 'rest') {
    const room = roomOf(now)
    if (left < room) {
      now = later(now, left)
      break
    }
    left -= room
    const ended = end(later(now, room))
    now = ended.state
    events.push(...ended.events)
    sounds.push(...(ended.sounds ?? []))
  }
  return now === state ? unchanged(state) : step(now, events, sounds)
}

function moveLid(state: ToiletState): Result {
  if (state.seated) return refused(state, 'stand_first')
  if (state.phase === 'descaling') return refused(state, 'descaling')
  return step({ ...state, lid: state.lid === 'down' ? 'up' : 'down', note: 'none' }, [], ['lid'])
}

/** One lifts the lid, if it is down, and sits. */
function sit(state: ToiletState): Result {
  if (state.seated) return unchanged(state)
  if (state.phase === 'descaling') return refused(state, 'descaling')
  const sounds = state.lid === 'down' ? ['lid', 'sit'] : ['sit']
  return step({ ...state, lid: 'up', seated: true, washed: false, fresh: false, used: true, note: 'none' }, [], sounds)
}

/** Rising is the surest way to stop it: the sensor turns water and air off before one stands. */
function stand(state: ToiletState): Result {
  if (!state.seated) return unchanged(state)
  const { phase, washed, fresh } = state
  const stopped = stop(state)
  const gone: ToiletState = { ...stopped.state, seated: false }
  if (phase === 'washing' || phase === 'heating') return step({ ...gone, note: 'stood_up' }, stopped.events, stopped.sounds)
  return step({ ...gone, note: washed && !fresh ? 'damp' : 'none' }, stopped.events, stopped.sounds)
}

/** The button on the cistern is pushed by hand: it needs no current and no battery. */
function flush(state: ToiletState): Result {
  return step({ ...state, used: false, note: 'flushed' }, state.used ? ['flushed'] : [], ['flush'])
}

function setHeater(state: ToiletState): Result {
  const heater = !state.heater
  if (state.phase === 'washing' && !heater) return step({ ...state, heater, note: 'cold' }, ['cold_water'], ['click'])
  return step({ ...state, heater, note: heater ? 'heater_on' : 'heater_off' }, [], ['click'])
}

/** A key of the remote: it needs its own battery, and the seat current to hear it. */
function remote(state: ToiletState, type: 'stronger' | 'weaker' | 'forward' | 'back' | 'warmth' | 'heater'): Result {
  if (state.battery === 'flat') return state.note === 'remote_flat' ? unchanged(state) : step({ ...state, note: 'remote_flat' })
  if (!state.power) return state.note === 'no_power' ? unchanged(state) : step({ ...state, note: 'no_power' })
  if (state.phase === 'descaling') return refused(state, 'descaling')
  if (type === 'heater') return setHeater(state)
  if (type === 'warmth') return step({ ...state, warmth: (state.warmth % degrees.length) + 1, note: 'none' }, [], ['click'])
  // Pressure and place are set by what one feels: while the water runs.
  if (state.phase !== 'washing') return refused(state, 'only_washing')
  const pressure = within(state.pressure + (type === 'stronger' ? 1 : type === 'weaker' ? -1 : 0), 1, strongest)
  const place = within(state.place + (type === 'forward' ? 1 : type === 'back' ? -1 : 0), -farthest, farthest)
  if (pressure === state.pressure && place === state.place) return unchanged(state)
  const set: ToiletState = { ...state, pressure, place }
  return step({ ...set, note: type === 'stronger' && jetOf(set) === strongest ? 'strong' : 'none' }, [], ['click'])
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function setPower(state: ToiletState): Result {
  if (!state.power) return step({ ...state, ...usual, power: true, arm: 'in', note: 'power_back' }, [], ['beep'])
  const sounds = state.phase === 'washing' ? ['water_stop'] : []
  // The valve shuts by itself; the arm stays where it was.
  return step({ ...state, ...resting, arm: state.arm, power: false, note: 'power_cut' }, ['power_cut'], sounds)
}

function months(state: ToiletState): Result {
  if (!isIdle(state) || (state.battery === 'flat' && state.scale === 'blocked')) return unchanged(state)
  const battery = state.battery === 'good' ? 'low' : 'flat'
  const scale = state.scale === 'clean' ? 'due' : 'blocked'
  return step({ ...state, battery, scale, used: false, note: 'three_months' }, state.scale === 'clean' ? ['descale_due'] : [], ['beep_low'])
}

/** Somebody pours the descaler in, shuts the lid and starts the programme. */
function descale(state: ToiletState): Result {
  if (state.scale === 'clean' || state.phase === 'descaling') return unchanged(state)
  if (!state.power) return state.note === 'no_power' ? unchanged(state) : step({ ...state, note: 'no_power' })
  if (state.seated) return refused(state, 'stand_first')
  if (state.lid === 'up') return refused(state, 'lid_first')
  return step({ ...state, phase: 'descaling', gone: 0, note: 'none' }, [], ['click'])
}

/** The state after an input; never throws, and gives the same state back for what it does not know. */
export function next(state: ToiletState, input: ToiletInput): Result {
  switch (input.type) {
    case 'time':
      return goOn(state, secondsOf(input))
    case 'skip':
      return state.phase === 'rest' ? unchanged(state) : end(later(state, roomOf(state)))
    case 'lid':
      return moveLid(state)
    case 'sit':
      return sit(state)
    case 'stand':
      return stand(state)
    case 'wash':
      return wash(state)
    case 'stop':
      return stop(state)
    case 'dry':
      return dry(state)
    case 'flush':
      return flush(state)
    case 'stronger':
    case 'weaker':
    case 'forward':
    case 'back':
    case 'warmth':
    case 'heater':
      return remote(state, input.type)
    case 'power':
      return setPower(state)
    case 'months':
      return months(state)
    case 'descale':
      return descale(state)
    case 'batteries':
      return state.battery === 'good' ? unchanged(state) : step({ ...state, battery: 'good', note: 'new_batteries' }, [], ['click'])
    default:
      return unchanged(state)
  }
}
