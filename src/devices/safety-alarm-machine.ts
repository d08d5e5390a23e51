/**
 * What a safety alarm goes through: a press is heard by the base unit, or it is not; the unit calls, and the call may be taken back there
 * for some seconds; somebody answers, speaks and rings off. A button that hangs on its hook, lies out of range or has a flat battery
 * calls nobody, and neither does a unit without current or without a mobile network.
 */
import type { Step } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { AlarmInput, AlarmState } from './safety-alarm-state.ts'
import {
  alive,
  answerSeconds,
  atUnit,
  dayHours,
  endingSeconds,
  reserveHours,
  retrySeconds,
  silenceSeconds,
  skipOf,
  takeBackSeconds,
} from './safety-alarm-state.ts'

function noted(state: AlarmState, note: AlarmState['note']): Step<AlarmState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

/** A press that calls nobody. Each one counts, also when it is told of already. */
function lost(state: AlarmState, note: AlarmState['note'], by: AlarmState['by'], sounds: readonly string[] = ['click']): Step<AlarmState> {
  return { state: { ...state, by, note }, events: ['not_reached'], sounds }
}

function press(state: AlarmState): Step<AlarmState> {
  if (state.call !== 'none') return unchanged(state)
  if (!state.worn && !atUnit(state)) return lost(state, 'on_hook', state.by, [])
  if (state.battery === 'flat') return lost(state, 'button_flat', 'button')
  if (state.where === 'garden') return lost(state, 'out_of_range', 'button')
  return begin(state, 'button')
}

function unitPress(state: AlarmState): Step<AlarmState> {
  if (!atUnit(state)) return noted(state, 'out_of_reach')
  return state.call === 'none' ? begin(state, 'unit') : unchanged(state)
}

/** The unit has heard a press. */
function begin(state: AlarmState, by: AlarmState['by']): Step<AlarmState> {
  if (!alive(state)) return lost(state, 'unit_dead', by)
  if (!state.signal) {
    const tries: AlarmState = { ...state, call: 'retrying', seconds: 0, by, note: 'no_signal' }
    return { state: tries, events: ['not_reached'], sounds: ['click', 'error'] }
  }
  const weak = by === 'button' && state.battery === 'low'
  const sounds = weak ? ['click', 'beep', 'battery_low'] : ['click', 'beep']
  return { state: { ...state, call: 'calling', seconds: 0, by, note: 'none' }, events: ['called'], sounds }
}

function takeBack(state: AlarmState): Step<AlarmState> {
  if (state.call === 'none' || state.call === 'ending') return unchanged(state)
  if (!atUnit(state)) return noted(state, 'out_of_reach')
  if (state.call === 'waiting' || state.call === 'talking') return noted(state, 'too_late')
  return { state: { ...state, call: 'none', seconds: 0, note: 'taken_back' }, events: ['taken_back'], sounds: ['click', 'beep'] }
}

function say(state: AlarmState, what: unknown): Step<AlarmState> {
  if (state.call !== 'talking') return unchanged(state)
  // The unit speaks and listens in the room it stands in.
  if (state.where === 'garden') return noted(state, 'not_heard')
  const ending: AlarmState = { ...state, call: 'ending', seconds: 0 }
  if (what === 'fallen') return { state: { ...ending, note: 'help_coming' }, events: ['help_sent'] }
  if (what === 'mistake') return { state: { ...ending, note: 'all_well' }, events: ['taken_back'] }
  if (what !== 'test') return unchanged(state)
  // That the unit's own button works says nothing of the one on the wrist.
  if (state.by === 'unit') return { state: { ...ending, note: 'tested_unit' }, events: [] }
  // The button sends word of its battery with every press.
  return { state: { ...ending, tested: true, note: state.battery === 'low' ? 'tested_low' : 'tested' }, events: ['tested'] }
}

/** The end of each part of a call: when it comes, and what comes then. */
const parts = {
  calling: {
    lasts: takeBackSeconds,
    ends: (state: AlarmState): Step<AlarmState> => ({ state: { ...state, call: 'waiting' }, events: [] }),
  },
  waiting: {
    lasts: answerSeconds,
    ends: (state: AlarmState): Step<AlarmState> => ({
      ...{ state: { ...state, call: 'talking', note: 'none' }, events: ['answered'] },
      sounds: ['call_connect'],
    }),
  },
  // Nobody says anything: that is taken for need.
  talking: {
    lasts: silenceSeconds,
    ends: (state: AlarmState): Step<AlarmState> => ({ state: { ...state, call: 'ending', note: 'silent' }, events: ['help_sent'] }),
  },
  ending: {
    lasts: endingSeconds,
    ends: (state: AlarmState): Step<AlarmState> => ({ state: { ...state, call: 'none' }, events: [], sounds: ['call_end'] }),
  },
} as const

/** Time passes: through as many parts of the call as it is long enough for. */
function pass(state: AlarmState, seconds: number): Step<AlarmState> {
  if (state.call === 'retrying') {
    const gone = state.seconds + seconds
    return { state: { ...state, seconds: gone % retrySeconds }, events: [], sounds: gone >= retrySeconds ? ['error'] : [] }
  }
  let now = state
  let left = seconds
  const events: string[] = []
  const sounds: string[] = []
  while (now.call !== 'none' && now.call !== 'retrying') {
    const part = parts[now.call]
    if (now.seconds + left < part.lasts) return { state: { ...now, seconds: now.seconds + left }, events, sounds }
    left -= part.lasts - now.seconds
    const step = part.ends({ ...now, seconds: 0 })
    now = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state: now, events, sounds }
}

/** On to the next part of the call; the seconds in which it may be taken back and those of waiting are skipped as one. */
function wait(state: AlarmState): Step<AlarmState> {
  if (state.call === 'none') return unchanged(state)
  if (state.call === 'retrying') return pass(state, retrySeconds - state.seconds)
  const rest = parts[state.call].lasts - state.seconds
  return pass(state, state.call === 'calling' ? rest + answerSeconds : rest)
}

function wear(state: AlarmState): Step<AlarmState> {
  if (!atUnit(state)) return state.worn ? unchanged(state) : noted(state, 'on_hook')
  const worn = !state.worn
  return { state: { ...state, worn, note: 'none' }, events: worn ? ['worn'] : [], sounds: ['click'] }
}

function plug(state: AlarmState): Step<AlarmState> {
  if (!atUnit(state)) return noted(state, 'out_of_reach')
  if (!state.plugged) return { state: { ...state, plugged: true, note: 'mains_back' }, events: [], sounds: ['click', 'beep'] }
  const pulled: AlarmState = { ...state, plugged: false, note: 'mains_out' }
  if (alive(pulled)) return { state: pulled, events: [], sounds: ['click', 'beep'] }
  return { state: { ...pulled, call: 'none', seconds: 0, note: 'unit_dead' }, events: [], sounds: ['click'] }
}

function mast(state: AlarmState): Step<AlarmState> {
  if (state.signal) return signalLost({ ...state, signal: false })
  const back: AlarmState = { ...state, signal: true, note: 'signal_back' }
  if (state.call !== 'retrying') return { state: back, events: [], sounds: alive(state) ? ['beep'] : [] }
  // The press is not forgotten: the call goes out now.
  return { state: { ...back, call: 'calling', seconds: 0 }, events: ['called'], sounds: ['beep'] }
}

function signalLost(state: AlarmState): Step<AlarmState> {
  const sounds = alive(state) ? ['error'] : []
  switch (state.call) {
    case 'calling':
    case 'waiting':
      return { state: { ...state, call: 'retrying', seconds: 0, note: 'no_signal' }, events: ['not_reached'], sounds }
    case 'talking':
      return { state: { ...state, call: 'retrying', seconds: 0, note: 'dropped' }, events: [], sounds: ['call_end', 'error'] }
    case 'ending':
      return { state: { ...state, call: 'none', seconds: 0 }, events: [], sounds: ['call_end', 'error'] }
    default:
      return { state: { ...state, note: 'signal_lost' }, events: [], sounds }
  }
}

/** What is being promised at the end of a call is heard out, whatever one does meanwhile. */
function stays(state: AlarmState): AlarmState['note'] {
  return state.call === 'ending' ? state.note : 'none'
}

function later(before: AlarmState): Step<AlarmState> {
  // However long it is: one has come in meanwhile.
  const state: AlarmState = { ...before, where: 'inside' }
  switch (skipOf(before)) {
    case 'day': {
      const reserve = Math.max(0, state.reserve - dayHours)
      if (reserve <= 0) return { state: { ...state, reserve, note: 'unit_dead' }, events: [] }
      return { state: { ...state, reserve, note: 'reserve_low' }, events: [], sounds: ['battery_low'] }
    }
    case 'charge':
      return { state: { ...state, reserve: reserveHours, note: 'charged' }, events: [] }
    case 'month':
      return { state: { ...state, tested: false, note: 'test_due' }, events: [] }
    case 'years':
      return { state: { ...state, battery: 'low', note: 'battery_low' }, events: ['battery_low'], sounds: ['battery_low'] }
    case 'flat':
      return { state: { ...state, battery: 'flat', note: 'none' }, events: [] }
    default:
      return unchanged(before)
  }
}

/** True while time changes something: a call runs, or is tried again. */
export function ticks(state: AlarmState): boolean {
  return state.call !== 'none'
}

/** The alarm after an input; what the real one would not do changes nothing, or says why. */
export function next(state: AlarmState, input: AlarmInput): Step<AlarmState> {
  switch (input.type) {
    case 'time': {
      const seconds = secondsOf(input)
      return seconds > 0 && ticks(state) ? pass(state, seconds) : unchanged(state)
    }
    case 'press':
      return press(state)
    case 'unit_press':
      return unitPress(state)
    case 'take_back':
      return takeBack(state)
    case 'say':
      return say(state, input.what)
    case 'wait':
      return wait(state)
    case 'wear':
      return wear(state)
    case 'go':
      if (state.fallen) return unchanged(state)
      return { state: { ...state, where: state.where === 'inside' ? 'garden' : 'inside', note: stays(state) }, events: [] }
    case 'fall':
      return { state: { ...state, fallen: !state.fallen, note: stays(state) }, events: [] }
    case 'plug':
      return plug(state)
    case 'mast':
      return mast(state)
    case 'new_button':
      if (state.battery === 'good' || state.call !== 'none' || !atUnit(state)) return unchanged(state)
      // One that nobody has tried yet.
      return { state: { ...state, battery: 'good', tested: false, note: 'new_button' }, events: [], sounds: ['click', 'beep'] }
    case 'later':
      return later(state)
    default:
      return unchanged(state)
  }
}
