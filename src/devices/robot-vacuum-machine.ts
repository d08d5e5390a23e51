/** What people do with the robot vacuum: start it, send it home, free it, empty it, clear the floor for it. Pure; it never throws. */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import type { VacuumNote, VacuumState } from './robot-vacuum-drive.ts'
import { arrive, changed, forward, fullBin, leaveDock, lowBattery, pass, roundWaits } from './robot-vacuum-drive.ts'
import { legOntoMat, standsOnLead, standsOnMat } from './robot-vacuum-floor.ts'

export type VacuumInput =
  | TimeInput
  | { readonly type: 'start' | 'pause' | 'home' | 'free' | 'empty' }
  | { readonly type: 'fold_mat' | 'lay_mat' | 'pick_lead' | 'leave_lead' }
  /** lets time pass until something comes of it */
  | { readonly type: 'forward' }

/** How far it is set back when it is freed, in metres. */
const setBack = 0.12

/** Why it will not start now; null when it will. */
export function refusesStart(state: VacuumState): VacuumNote | null {
  if (state.stuckIn !== 'none') return 'free_first'
  if (state.dust >= fullBin) return 'bin_full'
  return state.phase === 'flat' || state.battery < lowBattery ? 'charge_first' : null
}

function noted(state: VacuumState, note: VacuumNote): Step<VacuumState> {
  if (state.note === note) return { state, events: [], sounds: ['error'] }
  return { state: { ...state, note }, events: [], sounds: ['error'] }
}

function start(state: VacuumState): Step<VacuumState> {
  if (state.phase === 'driving') return unchanged(state)
  const refusal = refusesStart(state)
  if (refusal) return noted(state, refusal)
  return changed(state, (now, happened) => {
    if (state.phase === 'paused') {
      now.phase = 'driving'
      now.note = 'none'
      happened.sounds.push('vacuum_start')
      return
    }
    leaveDock(now, happened)
    if (!roundWaits(state)) {
      now.leg = 0
      now.cleaned = state.cleaned.map(() => 0)
    }
    happened.events.push('started')
  })
}

function home(state: VacuumState): Step<VacuumState> {
  if (state.stuckIn !== 'none') return noted(state, 'free_first')
  if (state.phase === 'docked') return unchanged(state)
  // Without battery it is carried, and has forgotten where it was.
  if (state.phase === 'flat') {
    return changed(state, (now, happened) => {
      now.leg = 0
      arrive(now, happened)
      now.note = 'carried'
    })
  }
  const onItsWay = state.errand === 'home' || state.errand === 'in'
  if (onItsWay && state.phase === 'driving') return unchanged(state)
  return changed(state, (now) => {
    now.phase = 'driving'
    now.note = 'sent_home'
    if (onItsWay) return
    now.errand = 'home'
    now.leg = 0
  })
}

function free(state: VacuumState): Step<VacuumState> {
  const { stuckIn } = state
  if (stuckIn === 'none') return unchanged(state)
  return changed(state, (now, happened) => {
    now.stuckIn = 'none'
    if (now.phase === 'stuck') now.phase = 'paused'
    now.x += Math.sin(now.heading) * setBack
    now.z += Math.cos(now.heading) * setBack
    if (stuckIn === 'lead') {
      now.lead = 'floor'
      now.note = 'lead_out'
    } else {
      now.knowsMat = true
      if (now.leg === legOntoMat) now.leg -= 1
      now.note = 'off_mat'
    }
    happened.events.push('freed')
    happened.sounds.push('click')
  })
}

function setMat(state: VacuumState, mat: VacuumState['mat']): Step<VacuumState> {
  if (state.mat === mat) return unchanged(state)
  if (state.stuckIn === 'mat') return noted(state, 'free_first')
  if (mat === 'flat' && standsOnMat(state.x, state.z)) return noted(state, 'robot_there')
  return { state: { ...state, mat, knowsMat: false, note: 'none' }, events: [] }
}

function setLead(state: VacuumState, lead: 'floor' | 'up'): Step<VacuumState> {
  if (state.lead === lead) return unchanged(state)
  if (state.lead === 'swallowed') return noted(state, 'free_first')
  if (lead === 'floor' && standsOnLead(state.x, state.z)) return noted(state, 'robot_there')
  return { state: { ...state, lead, note: 'none' }, events: [] }
}

function empty(state: VacuumState): Step<VacuumState> {
  if (state.phase === 'driving' || state.phase === 'stuck') return noted(state, 'not_driving')
  if (state.dust === 0) return unchanged(state)
  return { state: { ...state, dust: 0, note: 'emptied' }, events: ['emptied'], sounds: ['latch'] }
}

/** What an input does. */
export function nextVacuum(state: VacuumState, input: VacuumInput): Step<VacuumState> {
  switch (input.type) {
    case 'time':
      return pass(state, secondsOf(input))
    case 'start':
      return start(state)
    case 'pause':
      if (state.phase !== 'driving') return unchanged(state)
      return { state: { ...state, phase: 'paused', rest: 0, note: 'none' }, events: ['paused'], sounds: ['beep_low'] }
    case 'home':
      return home(state)
    case 'free':
      return free(state)
    case 'empty':
      return empty(state)
    case 'fold_mat':
      return setMat(state, 'aside')
    case 'lay_mat':
      return setMat(state, 'flat')
    case 'pick_lead':
      return setLead(state, 'up')
    case 'leave_lead':
      return setLead(state, 'floor')
    case 'forward':
      return forward(state)
    default:
      return unchanged(state)
  }
}
