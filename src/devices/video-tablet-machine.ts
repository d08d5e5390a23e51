/**
 * What a tablet for visits by video goes through: it stands on charge, it rings, somebody answers, is seen and heard, and ends the
 * call. The carer who is not answered calls once more, then sends somebody. Without its charger it dies during the second night.
 */
import type { Step, TimeInput } from './device.ts'
import { secondsOf, unchanged } from './device.ts'

/** Steps of the sound, and the first at which a voice can be made out across a table. Own judgement. */
export const loudest = 3
export const audible = 2
/** Seconds it rings before the call counts as missed, and until the carer tries again. */
export const ringFor = 40
export const callsAgainAfter = 300
/** Seconds until one who is called picks up; until the picture freezes in the first talk; that it stays frozen. */
export const pickUpAfter = 4
export const freezeAfter = 4
export const freezeFor = 6
/** Seconds a carer who gets no answer stays on the line. */
export const patience = 45
/** Seconds from the charger's plug to a picture, when it was flat. A real one takes minutes. */
export const startsIn = 4
/** Per cent a day and night off the charger takes; per cent a second of a call; where it warns. */
const nightTakes = 55
const callTakes = 25 / 3600
export const lowBattery = 25

export type Caller = 'carer' | 'family'
export type TabletState = {
  readonly power: 'off' | 'starting' | 'on'
  readonly screen: 'home' | 'ringing' | 'calling' | 'call'
  /** who the screen is about: rings, is called, is spoken with */
  readonly who: Caller
  /** seconds in what goes on now: ringing, calling, this turn of the talk, waiting for the carer's next try */
  readonly seconds: number
  /** 0 to 3 */
  readonly volume: number
  readonly muted: boolean
  readonly cameraOff: boolean
  /** how often one's own words reached the other in this call, 0 to 2 */
  readonly said: number
  /** the other's words reached oneself in this call */
  readonly heard: boolean
  readonly frozen: boolean
  /** it froze in this call and will not again */
  readonly thawed: boolean
  readonly plugged: boolean
  /** per cent */
  readonly battery: number
  /** the carer's calls that nobody answered, 0 to 2 */
  readonly missed: number
  /** the last thing worth telling, a key under `video_tablet.note` */
  readonly note: 'none' | 'missed' | 'sends' | 'too_short' | 'gave_up' | 'ended' | 'muted' | 'frozen' | 'flat' | 'unreached' | 'lost_plug'
}
export type TabletInput =
  | TimeInput
  | {
      readonly type:
        | 'answer'
        | 'hang_up'
        | 'speak'
        | 'mute'
        | 'camera'
        | 'louder'
        | 'quieter'
        | 'call_family'
        | 'call_back'
        | 'plug'
        /** lets the time pass until the carer rings */
        | 'ring'
        /** lets it ring on, or says nothing, until the other gives up */
        | 'wait'
        /** lets a day and a night pass */
        | 'night'
    }

export function start(): TabletState {
  return {
    ...{ power: 'on', screen: 'home', who: 'carer', seconds: 0, volume: audible - 1, muted: false, cameraOff: false },
    ...{ said: 0, heard: false, frozen: false, thawed: false, plugged: true, battery: 80, missed: 0, note: 'none' },
  }
}

function noted(state: TabletState, note: TabletState['note']): Step<TabletState> {
  return state.note === note ? unchanged(state) : { state: { ...state, note }, events: [] }
}

/** Back to the picture of every day, whatever was on the screen. */
function home(state: TabletState, note: TabletState['note'], missed = state.missed): TabletState {
  return {
    ...state,
    screen: 'home',
    seconds: 0,
    muted: false,
    cameraOff: false,
    said: 0,
    heard: false,
    frozen: false,
    thawed: false,
    missed,
    note,
  }
}

/** True when the other's voice can be made out. */
export function hears(state: TabletState): boolean {
  return state.screen === 'call' && state.volume >= audible && !state.frozen
}

/** Notes that something was heard, once it is. */
function listened(state: TabletState): TabletState {
  return hears(state) && !state.heard ? { ...state, heard: true } : state
}

function connect(state: TabletState): TabletState {
  const missed = state.who === 'carer' ? 0 : state.missed
  return listened({ ...home(state, 'none', missed), screen: 'call' })
}

/** A call that the carer does not get through with. After the second she stops calling. */
function miss(state: TabletState, note: TabletState['note']): Step<TabletState> {
  const last = state.missed >= 1
  return { state: last ? home(state, 'sends', 0) : home(state, note, 1), events: ['missed'] }
}

function ring(state: TabletState): Step<TabletState> {
  if (state.screen !== 'home' || state.power === 'starting') return unchanged(state)
  if (state.power === 'off') return { state: { ...state, missed: 0, note: 'unreached' }, events: ['missed'] }
  return { state: { ...state, screen: 'ringing', who: 'carer', seconds: 0, note: 'none' }, events: ['rang'] }
}

function call(state: TabletState, who: Caller): Step<TabletState> {
  if (state.power !== 'on' || state.screen !== 'home') return unchanged(state)
  const events = who === 'family' ? ['called_family'] : []
  return { state: { ...state, screen: 'calling', who, seconds: 0, note: 'none' }, events, sounds: ['click'] }
}

function hangUp(state: TabletState): Step<TabletState> {
  if (state.screen === 'ringing') return { ...miss(state, 'missed'), sounds: ['call_end'] }
  if (state.screen === 'calling') return { state: home(state, 'none'), events: [], sounds: ['call_end'] }
  if (state.screen !== 'call') return unchanged(state)
  if (state.heard && state.said > 0) return { state: home(state, 'ended'), events: ['talked'], sounds: ['call_end'] }
  // She cannot know whether all is well: she calls again.
  if (state.who === 'carer') return { ...miss(state, 'too_short'), sounds: ['call_end'] }
  return { state: home(state, 'too_short'), events: [], sounds: ['call_end'] }
}

function speak(state: TabletState): Step<TabletState> {
  if (state.screen !== 'call') return unchanged(state)
  if (state.muted) return noted(state, 'muted')
  if (state.frozen) return noted(state, 'frozen')
  if (state.said >= 2) return unchanged(state)
  return { state: { ...state, said: state.said + 1, seconds: 0, note: 'none' }, events: [] }
}

function turn(state: TabletState, by: number): Step<TabletState> {
  const volume = Math.min(loudest, Math.max(0, state.volume + by))
  if (state.power !== 'on' || volume === state.volume) return unchanged(state)
  return { state: listened({ ...state, volume }), events: [], sounds: ['beep_low'] }
}

function plug(state: TabletState): Step<TabletState> {
  const plugged = !state.plugged
  const sounds = ['click']
  if (plugged && state.power === 'off') {
    return { state: { ...state, plugged, power: 'starting', seconds: 0, battery: 1, note: 'none' }, events: [], sounds }
  }
  // Out again before it came up: it is as flat as it was.
  if (!plugged && state.power === 'starting')
    return { state: { ...state, plugged, power: 'off', battery: 0, note: 'flat' }, events: [], sounds }
  return { state: { ...state, plugged, note: plugged ? 'none' : 'lost_plug' }, events: [], sounds }
}

function goFlat(state: TabletState): Step<TabletState> {
  return { state: { ...home(state, 'flat', 0), power: 'off', battery: 0 }, events: ['went_flat'], sounds: ['battery_low'] }
}

function night(state: TabletState): Step<TabletState> {
  if (state.screen !== 'home') return unchanged(state)
  if (state.plugged) {
    const rested = state.power === 'on' && state.battery === 100 && state.missed === 0 && state.note === 'none'
    return rested ? unchanged(state) : { state: { ...home(state, 'none', 0), power: 'on', battery: 100 }, events: [] }
  }
  if (state.power !== 'on') return unchanged(state)
  const battery = state.battery - nightTakes
  if (battery <= 0) return goFlat(state)
  const sounds = battery <= lowBattery ? ['battery_low'] : []
  return { state: { ...home(state, 'none', 0), battery }, events: [], sounds }
}

function wait(state: TabletState): Step<TabletState> {
  if (state.screen === 'ringing') return miss(state, 'missed')
  if (state.screen === 'call' && state.said === 0) return giveUp(state)
  return unchanged(state)
}

function giveUp(state: TabletState): Step<TabletState> {
  const step = state.who === 'carer' ? miss(state, 'gave_up') : { state: home(state, 'gave_up'), events: [] }
  return { ...step, sounds: ['call_end'] }
}

/** Seconds that what goes on now lasts from its beginning; endless when nothing ends by itself. */
function lasts(state: TabletState): number {
  if (state.power === 'starting') return startsIn
  if (state.screen === 'ringing') return ringFor
  if (state.screen === 'calling') return pickUpAfter
  if (state.screen === 'home') return state.power === 'on' && state.missed === 1 ? callsAgainAfter : Number.POSITIVE_INFINITY
  if (state.frozen) return freezeFor
  if (state.said === 0) return patience
  return freezesNext(state) ? freezeAfter : Number.POSITIVE_INFINITY
}

function freezesNext(state: TabletState): boolean {
  return state.said === 1 && state.who === 'carer' && !state.thawed
}

/** What comes when it has lasted so long. */
function ends(state: TabletState): Step<TabletState> {
  if (state.power === 'starting') return { state: { ...state, power: 'on', seconds: 0, note: 'none' }, events: [], sounds: ['chime'] }
  if (state.screen === 'ringing') return miss(state, 'missed')
  if (state.screen === 'calling') return { state: connect(state), events: ['answered'], sounds: ['call_connect'] }
  if (state.screen === 'home') return ring(state)
  if (state.frozen) return { state: listened({ ...state, frozen: false, thawed: true, seconds: 0, note: 'none' }), events: [] }
  if (state.said === 0) return giveUp(state)
  return { state: { ...state, frozen: true, seconds: 0, note: 'none' }, events: ['froze'] }
}

/** Time passes, a stretch at a time. A week at once cannot do more than ring twice and run the battery down. */
function pass(before: TabletState, seconds: number): Step<TabletState> {
  let state = before
  let left = seconds
  const events: string[] = []
  const sounds: string[] = []
  for (let guard = 0; guard < 16 && left > 0 && ticks(state); guard += 1) {
    const drains = state.screen === 'call' && !state.plugged
    const whole = lasts(state) - state.seconds
    const span = Math.min(left, whole, drains ? state.battery / callTakes : left)
    const battery = drains ? Math.max(0, state.battery - span * callTakes) : state.battery
    if (battery <= lowBattery && state.battery > lowBattery) sounds.push('battery_low')
    left -= span
    const grown = { ...state, battery, seconds: Number.isFinite(whole) ? state.seconds + span : state.seconds }
    const step = drains && battery <= 0 ? goFlat(grown) : span >= whole ? ends(grown) : { state: grown, events: [] }
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

/** True while time changes something. */
export function ticks(state: TabletState): boolean {
  return Number.isFinite(lasts(state)) || (state.screen === 'call' && !state.plugged)
}

/** The tablet after an input; what a real one would not do changes nothing, or says why. */
export function next(state: TabletState, input: TabletInput): Step<TabletState> {
  switch (input.type) {
    case 'time': {
      const seconds = secondsOf(input)
      return seconds > 0 && ticks(state) ? pass(state, seconds) : unchanged(state)
    }
    case 'answer':
      return state.screen === 'ringing' ? { state: connect(state), events: ['answered'], sounds: ['call_connect'] } : unchanged(state)
    case 'hang_up':
      return hangUp(state)
    case 'speak':
      return speak(state)
    case 'mute':
      return state.screen === 'call'
        ? { state: { ...state, muted: !state.muted, note: 'none' }, events: [], sounds: ['click'] }
        : unchanged(state)
    case 'camera':
      return state.screen === 'call'
        ? { state: { ...state, cameraOff: !state.cameraOff }, events: [], sounds: ['click'] }
        : unchanged(state)
    case 'louder':
      return turn(state, 1)
    case 'quieter':
      return turn(state, -1)
    case 'call_family':
      return call(state, 'family')
    case 'call_back':
      return state.missed > 0 ? call(state, 'carer') : unchanged(state)
    case 'plug':
      return plug(state)
    case 'ring':
      return ring(state)
    case 'wait':
      return wait(state)
    case 'night':
      return night(state)
    default:
      return unchanged(state)
  }
}
