/**
 * The motors of a care bed: they run for as long as a button is held. Steps of a tenth of a second, however time is handed on.
 * What people do about the bed is in raising-bed-person.ts.
 */
import type { Step } from './device.ts'
import { secondsOf, unchanged } from './device.ts'
import { carried } from './raising-bed-person.ts'
import type { BedInput, BedNote, BedState, Button } from './raising-bed-state.ts'
import {
  backMost,
  buttons,
  courseBack,
  courseThighs,
  highest,
  lowest,
  noted,
  reserveLow,
  seatHeight,
  standHeight,
  thighsMost,
} from './raising-bed-state.ts'

/** What motors do in a tenth of a second, tenths of a degree and millimetres: about twice as fast as real ones. On the reserve half of it. */
const turns = 4
const lifts = 2
/** Sliding: the back this steep, with the thighs flatter than that. */
const slidesAt = 450
const holdsAt = 100
/** A cord about the frame is caught when the bed comes down through this. */
const catchesAt = 580

type Draft = { -readonly [Key in keyof BedState]: BedState[Key] }
type Happened = { readonly events: string[]; readonly sounds: string[] }
const stepMicros = 100_000
/** The longest way, on the reserve, with time to spare. */
const mostSteps = 1200

function isDown(button: Button): boolean {
  return button === 'back_down' || button === 'thighs_down' || button === 'height_down'
}

/** Whether the course has nothing more to do. */
export function courseDone(state: BedState): boolean {
  if (state.person === 'up') return true
  if (state.person === 'edge') return state.height === standHeight && state.thighs === 0
  return state.back >= courseBack && state.thighs === 0 && state.height === seatHeight
}

/** Whether a button has no way left to go. */
export function atEnd(state: BedState, button: Button): boolean {
  switch (button) {
    case 'back_up':
      return state.back >= backMost
    case 'back_down':
      return state.back <= 0
    case 'thighs_up':
      return state.thighs >= thighsMost
    case 'thighs_down':
      return state.thighs <= 0
    case 'height_up':
      return state.height >= highest
    case 'height_down':
      return state.height <= lowest
    default:
      return courseDone(state)
  }
}

/** Why a button does nothing now; null when it does. */
export function refusesButton(state: BedState, button: Button): BedNote | null {
  if (state.control !== 'hand') return 'not_in_hand'
  if (state.locked && (button === 'course' || button === 'height_up' || button === 'height_down')) return 'locked'
  if (!state.plugged && state.reserve <= 0) return 'no_power'
  if (state.cord === 'pinched' && button !== 'height_up') return 'pinched'
  // A caught cord is freed even on the reserve: up is the only way out of it.
  if (!state.plugged && !isDown(button) && state.cord !== 'pinched') return 'only_down'
  return null
}

function near(value: number, aim: number, by: number): number {
  return value < aim ? Math.min(aim, value + by) : Math.max(aim, value - by)
}

function runCourse(now: Draft, pace: number): void {
  const { person, stage } = now
  if (person === 'edge') {
    now.height = near(now.height, standHeight, lifts * pace)
    now.thighs = near(now.thighs, 0, turns * pace)
    return
  }
  if (stage === 'knees') {
    if (now.back >= courseBack) now.stage = 'flat'
    else if (now.thighs < courseThighs) now.thighs = Math.min(courseThighs, now.thighs + turns * pace)
    else now.stage = 'back'
    return
  }
  now.height = near(now.height, seatHeight, lifts * pace)
  if (stage === 'back' && now.back < courseBack) now.back = Math.min(courseBack, now.back + turns * pace)
  else {
    now.stage = 'flat'
    now.thighs = near(now.thighs, 0, turns * pace)
  }
}

function runMotor(now: Draft, button: Button, pace: number): void {
  switch (button) {
    case 'back_up':
      now.back = Math.min(backMost, now.back + turns * pace)
      return
    case 'back_down':
      now.back = Math.max(0, now.back - turns * pace)
      return
    case 'thighs_up':
      now.thighs = Math.min(thighsMost, now.thighs + turns * pace)
      return
    case 'thighs_down':
      now.thighs = Math.max(0, now.thighs - turns * pace)
      return
    case 'height_up':
      now.height = Math.min(highest, now.height + lifts * pace)
      return
    case 'height_down':
      now.height = Math.max(lowest, now.height - lifts * pace)
      return
    default:
      runCourse(now, pace)
  }
}

function stop(now: Draft): void {
  now.held = null
  now.rest = 0
}

/** The bed comes down on a cord that lies about its frame: it stops there, nothing but up. */
function catchCord(now: Draft, before: number, happened: Happened): void {
  if (now.cord === 'pinched' && now.height > before) now.cord = 'looped'
  if (now.cord !== 'looped' || now.height >= before || now.height >= catchesAt) return
  now.cord = 'pinched'
  now.note = 'pinched'
  stop(now)
  happened.events.push('cord_caught')
  happened.sounds.push('error')
}

function drain(now: Draft, happened: Happened): void {
  if (now.plugged) return
  now.reserve = Math.max(0, now.reserve - 1)
  if (now.reserve === reserveLow) happened.sounds.push('battery_low')
  if (now.reserve > 0) return
  stop(now)
  now.note = 'no_power'
  happened.events.push('battery_empty')
  happened.sounds.push('battery_low')
}

function step(now: Draft, button: Button, happened: Happened): void {
  const { back, height } = now
  runMotor(now, button, now.plugged ? 1 : 0.5)
  if (now.person === 'lying' && !now.slid && back < slidesAt && now.back >= slidesAt && now.thighs < holdsAt) {
    now.slid = true
    now.note = 'slid_down'
    happened.events.push('slid_down')
    happened.sounds.push('slip')
  }
  catchCord(now, height, happened)
  drain(now, happened)
  if (now.held === null || !atEnd(now, button)) return
  stop(now)
  if (button === 'course') now.note = now.person === 'edge' ? 'course_stand' : 'course_edge'
  happened.sounds.push('click')
}

function pass(state: BedState, seconds: number): Step<BedState> {
  if (state.held === null || seconds <= 0) return unchanged(state)
  const now: Draft = { ...state }
  const happened: Happened = { events: [], sounds: [] }
  const micros = now.rest + Math.round(Math.min(seconds, mostSteps / 10) * 1e6)
  now.rest = micros % stepMicros
  for (let left = Math.floor(micros / stepMicros); left > 0 && now.held !== null; left -= 1) step(now, now.held, happened)
  return { state: now, ...happened }
}

/** A helping hand to the one who holds: on until it stops, or until something is heard. */
function holdOn(state: BedState): Step<BedState> {
  const now: Draft = { ...state }
  const happened: Happened = { events: [], sounds: [] }
  for (let left = mostSteps; left > 0 && now.held !== null && happened.sounds.length === 0; left -= 1) step(now, now.held, happened)
  return { state: now, ...happened }
}

function hold(state: BedState, button: Button): Step<BedState> {
  if (!buttons.includes(button)) return unchanged(state)
  if (state.held === button) return letGo(state)
  // Two buttons at once: the control box stops both rather than guess.
  if (state.held !== null) return { state: { ...state, held: null, rest: 0, note: 'two_at_once' }, events: [] }
  const refusal = refusesButton(state, button)
  if (refusal) return noted(state, refusal, ['error'])
  if (atEnd(state, button)) return unchanged(state)
  // The course goes on where it was let go; any other button starts it afresh.
  const stage = button === 'course' ? state.stage : 'knees'
  return { state: { ...state, held: button, stage, rest: 0, note: 'none' }, events: [], sounds: ['click'] }
}

function letGo(state: BedState): Step<BedState> {
  return state.held === null ? unchanged(state) : { state: { ...state, held: null, rest: 0 }, events: [], sounds: ['click'] }
}

/** What an input does. Pure; it never throws. */
export function nextBed(state: BedState, input: BedInput): Step<BedState> {
  if (input.type === 'time') return pass(state, secondsOf(input))
  // A question stands open: one waits for the answer.
  if (state.rail === 'asked' && input.type !== 'rail_yes' && input.type !== 'rail_no') return unchanged(state)
  switch (input.type) {
    case 'hold':
      return hold(state, input.button)
    case 'let_go':
      return letGo(state)
    case 'hold_on':
      return state.held === null ? unchanged(state) : holdOn(state)
    default:
      // Whoever sets about something else has let go of the button.
      return carried(letGo(state).state, input)
  }
}
