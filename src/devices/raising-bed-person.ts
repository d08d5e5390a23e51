/** What is done about the bed with other than its motors: the one who lies in it moves; hand control, rail, brakes and plug are seen to. */
import type { Step } from './device.ts'
import { unchanged } from './device.ts'
import type { BedInput, BedNote, BedState } from './raising-bed-state.ts'
import { noted, reserveMost, standHighest, standLowest, tiptoe } from './raising-bed-state.ts'

/** From this the back has to be raised before one gets one's legs out; above that one cannot be pushed up again. Tenths of a degree. */
export const swingFrom = 300
export const scootBelow = 150

export type Deed = Exclude<BedInput, { type: 'time' | 'hold' | 'let_go' | 'hold_on' }>

/** What lies loose on the bed goes over the side when somebody comes down on it or moves. */
function shaken(state: BedState): BedState {
  return state.control === 'laid' ? { ...state, control: 'fallen', cord: state.cord === 'clear' ? 'looped' : state.cord } : state
}

/** Why the legs do not come over the side now; null when they do. */
export function refusesSwing(state: BedState): BedNote | null {
  if (state.rail === 'up') return 'rail_up'
  if (state.slid) return 'too_far_down'
  if (state.thighs > 0) return 'thighs_first'
  return state.back < swingFrom ? 'too_flat' : null
}

function swing(state: BedState): Step<BedState> {
  if (state.person !== 'lying') return unchanged(state)
  const moved = shaken(state)
  const sounds = moved === state ? [] : ['slip']
  const refusal = refusesSwing(state)
  if (refusal) return noted(moved, refusal, sounds)
  return { state: { ...moved, person: 'edge', note: 'none' }, events: [], sounds: ['sit', ...sounds] }
}

function stand(state: BedState): Step<BedState> {
  if (state.person !== 'edge') return unchanged(state)
  if (state.height < standLowest) return noted(state, 'too_low')
  if (!state.braked) return rollAway(state)
  const up: BedState = { ...state, person: 'up', stage: 'knees' }
  if (state.height > standHighest) return { state: { ...up, note: 'left_high' }, events: ['left_high'], sounds: ['slip'] }
  return { state: { ...up, note: 'stood' }, events: ['sat_and_stood'] }
}

function rollAway(state: BedState): Step<BedState> {
  return { state: { ...state, rolled: true, note: 'rolled_away' }, events: ['rolled_away'], sounds: ['slip', 'sit'] }
}

function sit(state: BedState): Step<BedState> {
  if (state.person !== 'up') return unchanged(state)
  if (state.height > tiptoe) return noted(state, 'too_high')
  const seated: BedState = { ...shaken(state), person: 'edge', note: 'none' }
  return state.braked ? { state: seated, events: [], sounds: ['sit'] } : rollAway(seated)
}

function lie(state: BedState): Step<BedState> {
  if (state.person !== 'edge') return unchanged(state)
  return { state: { ...shaken(state), person: 'lying', slid: false, stage: 'knees', note: 'none' }, events: [], sounds: ['sit'] }
}

function scoot(state: BedState): Step<BedState> {
  if (state.person !== 'lying' || !state.slid) return unchanged(state)
  if (state.back > scootBelow) return noted(shaken(state), 'flat_first')
  return { state: { ...shaken(state), slid: false, note: 'none' }, events: [], sounds: ['slip'] }
}

function take(state: BedState): Step<BedState> {
  if (state.control === 'hand') return unchanged(state)
  // Tried for in vain, there is nothing for it but to wait until somebody comes and hands it over.
  if (state.control === 'fallen' && state.person === 'lying') {
    return { state: { ...state, control: 'lost', note: 'out_of_reach' }, events: ['out_of_reach'] }
  }
  return { state: { ...state, control: 'hand', note: 'none' }, events: [] }
}

function hang(state: BedState): Step<BedState> {
  if (state.control !== 'hand' && state.control !== 'laid') return unchanged(state)
  if (state.cord === 'pinched') return noted(state, 'pinched')
  return { state: { ...state, control: 'hung', cord: 'clear', note: 'none' }, events: [], sounds: ['click'] }
}

function setLocked(state: BedState, locked: boolean): Step<BedState> {
  if (state.locked === locked || state.control === 'fallen' || state.control === 'lost') return unchanged(state)
  return { state: { ...state, locked, note: 'none' }, events: [], sounds: ['click'] }
}

function setBraked(state: BedState, braked: boolean): Step<BedState> {
  if (state.braked === braked) return unchanged(state)
  // To brake it, it is pushed back to its place first.
  return { state: { ...state, braked, rolled: false, note: 'none' }, events: [], sounds: ['brake'] }
}

function setPlugged(state: BedState, plugged: boolean): Step<BedState> {
  if (state.plugged === plugged) return unchanged(state)
  return { state: { ...state, plugged, reserve: plugged ? reserveMost : state.reserve, note: 'none' }, events: [], sounds: ['click'] }
}

function answered(state: BedState, yes: boolean): Step<BedState> {
  if (state.rail !== 'asked') return unchanged(state)
  if (yes) return { state: { ...state, rail: 'up', note: 'none' }, events: [], sounds: ['latch'] }
  return { state: { ...state, rail: 'down', note: 'said_no' }, events: [] }
}

/** What a deed does; the same state when it is not to be done now. */
export function carried(state: BedState, deed: Deed): Step<BedState> {
  switch (deed.type) {
    case 'swing':
      return swing(state)
    case 'stand':
      return stand(state)
    case 'sit':
      return sit(state)
    case 'lie':
      return lie(state)
    case 'scoot':
      return scoot(state)
    case 'take':
      return take(state)
    case 'lay':
      if (state.control !== 'hand') return unchanged(state)
      // Put down anyhow, its cord sags in between the frame and the lifting arms.
      return { state: { ...state, control: 'laid', cord: state.cord === 'clear' ? 'looped' : state.cord, note: 'none' }, events: [] }
    case 'hang':
      return hang(state)
    case 'lock':
      return setLocked(state, true)
    case 'unlock':
      return setLocked(state, false)
    case 'brake':
      return setBraked(state, true)
    case 'unbrake':
      return setBraked(state, false)
    case 'plug':
      return setPlugged(state, true)
    case 'unplug':
      return setPlugged(state, false)
    case 'rail_ask':
      if (state.rail !== 'down' || state.person !== 'lying') return unchanged(state)
      return { state: { ...state, rail: 'asked', note: 'none' }, events: ['asked_first'] }
    case 'rail_yes':
      return answered(state, true)
    case 'rail_no':
      return answered(state, false)
    case 'rail_lower':
      return state.rail === 'up' ? { state: { ...state, rail: 'down', note: 'none' }, events: [], sounds: ['latch'] } : unchanged(state)
    default:
      return unchanged(state)
  }
}
