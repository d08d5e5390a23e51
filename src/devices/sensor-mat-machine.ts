/**
 * What a pressure mat by a bed does. All it knows is that it was trodden on; the rest is guessed. With a delay the first tread
 * means "up" and the next one "back in bed", so that a cat or a carer can turn its whole night about.
 */
import type { Step } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { MatInput, MatState, Treader } from './sensor-mat-state.ts'
import { armed, delays, lowBattery, modes, monthsTake, places, pressed, quiet, ringFor, silence, ticks } from './sensor-mat-state.ts'

function noted(state: MatState, note: MatState['note'], sounds: readonly string[] = []): Step<MatState> {
  return { state: state.note === note ? state : { ...state, note }, events: [], sounds }
}

/** Adds what came before: events and sounds stay in the order in which they happened. */
function joined(first: readonly string[], step: Step<MatState>, sounds: readonly string[] = []): Step<MatState> {
  return { state: step.state, events: [...first, ...step.events], sounds: [...sounds, ...(step.sounds ?? [])] }
}

const calledNotes = { person: 'called', back: 'called_back', cat: 'cat_called', carer: 'carer_called', rug: 'rug_called' } as const

function ring(state: MatState, by: Treader): Step<MatState> {
  // A receiver that calls already calls no louder; only that he himself is up is news.
  if (state.call === 'rings' && (by !== 'person' || state.by === 'person')) return noted({ ...state, timer: 0 }, calledNotes[by])
  const called: MatState = { ...state, timer: 0, by, call: 'rings', rung: 0, note: calledNotes[by] }
  return { state: called, events: [by === 'person' ? 'called' : 'false_call'] }
}

/** A tread that closes the contact of a mat that is on. */
function tread(state: MatState, by: Treader): MatState | Step<MatState> {
  if (state.delay === 0) return ring(state, by)
  if (state.thinks === 'out') return { ...state, thinks: 'in', timer: 0 }
  if (state.call === 'rings') return ring({ ...state, thinks: 'out' }, by)
  return { ...state, thinks: 'out', timer: state.delay, by }
}

/** On, and he does not know of it. */
function watching(state: MatState): MatState {
  return armed(state) && !state.agreed && !state.watched ? { ...state, watched: true } : state
}

function isStep(result: MatState | Step<MatState>): result is Step<MatState> {
  return 'events' in result
}

/** The fold over the rug presses as soon as the mat is on. */
function fold(state: MatState): Step<MatState> {
  if (!armed(state) || state.place !== 'rug' || state.cat || state.thinks === 'out') return { state, events: [] }
  const trodden = tread(state, 'rug')
  return isStep(trodden) ? trodden : noted(trodden, 'rug_waits')
}

function ask(state: MatState): Step<MatState> {
  if (state.agreed || state.up) return unchanged(state)
  const agreed: MatState = { ...state, agreed: true, note: state.watched ? 'asked_late' : 'agreed' }
  return { state: agreed, events: state.watched ? [] : ['asked_first'] }
}

/** The switch starts the sender anew: it forgets what it took for granted. A call that is out stays out. */
function restarted(state: MatState): MatState {
  return { ...state, thinks: 'in', timer: 0 }
}

function wish(state: MatState): Step<MatState> {
  if (state.mode === 'off' || state.up) return unchanged(state)
  return { state: { ...restarted(state), mode: 'off', wish: true, note: 'wish' }, events: ['switched_off'], sounds: ['click'] }
}

/** What is worth saying when it is switched to a mode. */
function aboutMode(state: MatState, mode: MatState['mode']): MatState['note'] {
  if (mode === 'off') return 'none'
  if (!state.agreed) return 'unasked'
  if (mode === 'always') return 'more_than_agreed'
  return state.wish ? 'wish_broken' : 'none'
}

function switchMode(state: MatState): Step<MatState> {
  const mode = modes[(modes.indexOf(state.mode) + 1) % modes.length] ?? 'off'
  const on = mode !== 'off'
  const now = watching({ ...restarted(state), mode, wish: state.wish && !on, note: aboutMode(state, mode) })
  return joined([], fold(now), on && now.battery > 0 ? ['click', 'beep'] : ['click'])
}

function switchDelay(state: MatState): Step<MatState> {
  const delay = delays[(delays.indexOf(state.delay) + 1) % delays.length] ?? 0
  return joined([], fold({ ...restarted(state), delay, note: 'none' }), ['click'])
}

function move(state: MatState): Step<MatState> {
  if (state.hour === 'night') return noted(state, 'by_day')
  if (!quiet(state)) return unchanged(state)
  const place = places[(places.indexOf(state.place) + 1) % places.length] ?? 'beside'
  return joined([], fold({ ...state, place, note: 'none' }), ['slip'])
}

function getUp(state: MatState): Step<MatState> {
  if (state.up) return unchanged(state)
  const up: MatState = { ...state, up: true }
  const on = state.mode === 'always' || (state.mode === 'night' && state.hour === 'night')
  const missed = on ? ['missed'] : []
  if (state.place === 'rug' && !state.cat) {
    return { state: { ...up, note: 'tripped' }, events: ['tripped', ...missed], sounds: ['slip', 'step_on'] }
  }
  const why = silence(state)
  if (why) return { ...noted(up, why, state.place === 'beside' && !state.cat ? ['step_on'] : ['creak']), events: missed }
  const trodden = tread(up, 'person')
  if (isStep(trodden)) return joined([], trodden, ['step_on'])
  if (trodden.thinks === 'out') return noted(trodden, 'waits', ['step_on'])
  return { state: { ...trodden, note: 'inverted' }, events: ['missed'], sounds: ['step_on'] }
}

function comeBack(state: MatState): Step<MatState> {
  if (!state.up) return unchanged(state)
  const bed: MatState = { ...state, up: false }
  if (state.place === 'rug' && !state.cat) return { state: { ...bed, note: 'tripped' }, events: ['tripped'], sounds: ['slip', 'step_on'] }
  if (silence(state)) return noted(bed, 'back', state.place === 'beside' && !state.cat ? ['step_on'] : ['creak'])
  // He was up and is back before anybody was called: what the delay is for.
  const inPeace = state.timer > 0 && state.by === 'person'
  const trodden = tread(bed, 'back')
  if (isStep(trodden)) return joined([], trodden, ['step_on'])
  if (trodden.thinks === 'out') return noted(trodden, 'waits_wrong', ['step_on'])
  return { ...noted(trodden, inPeace ? 'in_peace' : 'back', ['step_on']), events: inPeace ? ['left_in_peace'] : [] }
}

/** Somebody comes to the bed for a minute and goes again: two treads, and a minute between them. */
function carer(state: MatState): Step<MatState> {
  if (state.hour === 'day') return unchanged(state)
  if (state.place === 'rug' && !state.cat) return { state: { ...state, note: 'carer_tripped' }, events: ['tripped'], sounds: ['slip'] }
  if (silence(state)) return noted(state, 'carer_quiet', ['creak'])
  if (state.delay > 0 && state.thinks === 'out') {
    // In, and out again: it begins to wait once more, for whom it waited before.
    const timer = state.call === 'rings' ? 0 : state.delay
    return noted({ ...state, timer }, 'carer_restarts', ['step_on'])
  }
  if (state.delay > 60) return noted(state, 'carer_unnoticed', ['step_on'])
  return joined([], ring(state, 'carer'), ['step_on'])
}

function cat(state: MatState): Step<MatState> {
  if (state.hour === 'day') return unchanged(state)
  if (state.cat) return { state: { ...state, cat: false, note: 'cat_gone' }, events: [], sounds: ['jump_on'] }
  const there: MatState = { ...state, cat: true }
  if (!armed(state) || pressed(state)) return noted(there, 'cat_quiet', ['jump_on'])
  const trodden = tread(there, 'cat')
  if (isStep(trodden)) return joined([], trodden, ['jump_on'])
  return noted(trodden, trodden.thinks === 'out' ? 'cat_waits' : 'cat_turns', ['jump_on'])
}

const answerNotes = { person: 'answered', back: 'was_back', cat: 'was_cat', carer: 'was_carer', rug: 'was_rug' } as const

function acknowledge(state: MatState): Step<MatState> {
  if (state.call === 'none') return { state, events: [], sounds: ['click'] }
  const silent: MatState = { ...state, call: 'none', rung: 0 }
  if (state.by !== 'person') return noted(silent, answerNotes[state.by], ['click', 'beep_low'])
  if (state.call === 'unanswered') return noted(silent, 'late', ['click', 'beep_low'])
  return { state: { ...silent, note: 'answered' }, events: ['answered'], sounds: ['click', 'beep_low'] }
}

/** The receiver stops calling: nobody came. Its lamp stays on. */
function giveUp(state: MatState): Step<MatState> {
  const real = state.by === 'person'
  return {
    state: { ...state, call: 'unanswered', rung: 0, note: real ? 'unanswered' : 'gave_up' },
    events: real ? ['missed'] : [],
    sounds: ['beep_low'],
  }
}

/** Time passes: first what is left of the delay, then of the call. More than that it never takes. */
function pass(state: MatState, seconds: number): Step<MatState> {
  if (seconds <= 0 || !ticks(state)) return unchanged(state)
  if (state.timer > seconds) return { state: { ...state, timer: state.timer - seconds }, events: [] }
  if (state.timer > 0) {
    const rung = ring(state, state.by)
    return joined(rung.events, pass(rung.state, seconds - state.timer), rung.sounds)
  }
  if (state.rung + seconds < ringFor) return { state: { ...state, rung: state.rung + seconds }, events: [] }
  return giveUp(state)
}

/** To the next thing that time brings: the call, or its end. */
function wait(state: MatState): Step<MatState> {
  if (state.timer > 0) return ring(state, state.by)
  return state.call === 'rings' ? giveUp(state) : unchanged(state)
}

function hour(state: MatState): Step<MatState> {
  if (!quiet(state)) return unchanged(state)
  const was = armed(state)
  if (state.hour === 'day') {
    const night: MatState = { ...state, hour: 'night', note: 'none' }
    const now = watching(armed(night) && !state.agreed ? { ...night, note: 'unasked' } : night)
    return was ? { state: now, events: [] } : fold(now)
  }
  // In the morning the cat is up first, and a wish was for that night.
  const day: MatState = { ...state, hour: 'day', cat: false, wish: false, note: 'none' }
  return { state: armed(day) ? day : { ...day, thinks: 'in' }, events: [] }
}

function months(state: MatState): Step<MatState> {
  if (state.hour === 'night') return noted(state, 'by_day')
  if (!quiet(state) || state.call !== 'none' || state.battery <= 0) return unchanged(state)
  const battery = Math.max(0, state.battery - monthsTake)
  // Somebody mops under the bed every week, and pushes it aside with the mop.
  const later: MatState = { ...state, battery, place: state.place === 'beside' ? 'under' : state.place }
  if (battery <= 0) return noted(restarted(later), 'flat')
  return battery <= lowBattery ? noted(later, 'low', ['battery_low']) : noted(later, 'months')
}

function renew(state: MatState): Step<MatState> {
  if (state.hour === 'night') return noted(state, 'by_day')
  if (!quiet(state) || state.battery >= 100) return unchanged(state)
  return joined([], fold({ ...restarted(state), battery: 100, note: 'new_batteries' }), ['lid', 'click'])
}

/** What comes of an input. */
export function next(state: MatState, input: MatInput): Step<MatState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'ask':
      return ask(state)
    case 'wish':
      return wish(state)
    case 'mode':
      return switchMode(state)
    case 'delay':
      return switchDelay(state)
    case 'move':
      return move(state)
    case 'get_up':
      return getUp(state)
    case 'come_back':
      return comeBack(state)
    case 'carer':
      return carer(state)
    case 'cat':
      return cat(state)
    case 'acknowledge':
      return acknowledge(state)
    case 'wait':
      return wait(state)
    case 'hour':
      return hour(state)
    case 'months':
      return months(state)
    case 'batteries':
      return renew(state)
    default:
      return unchanged(state)
  }
}
