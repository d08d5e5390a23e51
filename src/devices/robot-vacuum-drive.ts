/**
 * What the robot vacuum does while time passes: it backs out of its dock, drives lane by lane, climbs onto a mat or winds a lead
 * into its brush, calls until the battery is flat, finds its dock again and charges. It lives in steps of a twentieth of a second,
 * however time is handed to it, so that the same round always ends in the same place.
 */
import type { Step } from './device.ts'
import { unchanged } from './device.ts'
import type { Place } from './robot-vacuum-floor.ts'
import { beforeDock, clean, dockPlace, endOfLeg, legs, meetsLead, meetsMat, rows } from './robot-vacuum-floor.ts'

export type VacuumNote =
  | 'none'
  | 'bin_full'
  | 'charge_first'
  | 'low_battery'
  | 'free_first'
  | 'robot_there'
  | 'not_driving'
  | 'off_mat'
  | 'lead_out'
  | 'carried'
  | 'emptied'
  | 'finished'
  | 'sent_home'
export type VacuumState = {
  /** flat: the battery is empty, wherever it is */
  readonly phase: 'docked' | 'driving' | 'paused' | 'stuck' | 'flat'
  /** what it is about while it drives or pauses: out of the dock, its lanes, to the dock, into the dock */
  readonly errand: 'out' | 'lanes' | 'home' | 'in'
  /** metres and radians, as in robot-vacuum-floor.ts */
  readonly x: number
  readonly z: number
  readonly heading: number
  /** the leg of the round it is on; all of them done when it is `legs` */
  readonly leg: number
  readonly stuckIn: 'none' | 'mat' | 'lead'
  readonly mat: 'flat' | 'aside'
  readonly lead: 'floor' | 'up' | 'swallowed'
  /** it has the mat on its map and goes round it */
  readonly knowsMat: boolean
  /** the squares it has cleaned this round, a number a row */
  readonly cleaned: readonly number[]
  /** what is in the bin, in percent */
  readonly dust: number
  /** thousandths of a percent: whole numbers do not drift */
  readonly battery: number
  /** time that has not made a whole step yet, in microseconds */
  readonly rest: number
  /** the last thing worth telling, a key under `robot_vacuum.note` */
  readonly note: VacuumNote
}
export type Draft = { -readonly [Key in keyof VacuumState]: VacuumState[Key] }
export type Happened = { readonly events: string[]; readonly sounds: string[] }

const stepMicros = 50_000
const stepSeconds = stepMicros / 1e6
/** Metres a second on its lanes and into the dock, radians a second on the spot. */
const speed = 0.25
const dockSpeed = 0.12
const turning = 2

export const fullBattery = 100_000
/** It goes home by itself below the first, and on with its round above the second. */
export const lowBattery = 15_000
const enoughBattery = 80_000
/** A step's worth of battery. Real ones last an hour and a half and charge for three hours; here both go faster. */
const drivingCosts = 20
const callingCosts = 1
const chargingGives = 75
/** From here on the bin counts as full, in percent: it starts no round with it. A round under way goes on to the brim. */
export const fullBin = 95
/** A clean square's worth of dust: a whole round fills what is left of the bin. */
const dustOfSquare = 0.16

/** It comes out of its box with less than half its battery and with the last flat's dust in the bin. */
export function freshVacuum(): VacuumState {
  return {
    phase: 'docked',
    errand: 'out',
    ...dockPlace,
    heading: Math.PI,
    leg: 0,
    stuckIn: 'none',
    mat: 'flat',
    lead: 'floor',
    knowsMat: false,
    cleaned: Array.from({ length: rows }, () => 0),
    dust: 30,
    battery: 40_000,
    rest: 0,
    note: 'none',
  }
}

/** While docked, whether there is a round to go on with. */
export function roundWaits(state: VacuumState): boolean {
  return state.leg > 0 && state.leg < legs
}

export function charging(state: VacuumState): boolean {
  return state.phase === 'docked' && state.battery < fullBattery
}

/** True while time changes it. */
export function vacuumTicks(state: VacuumState): boolean {
  return state.phase === 'driving' || state.phase === 'stuck' || charging(state)
}

/** Turns towards a place, then drives to it. True when it is there. */
function driveTo(now: Draft, to: Place, metresASecond: number, backwards = false): boolean {
  const dx = to.x - now.x
  const dz = to.z - now.z
  const far = Math.hypot(dx, dz)
  if (far < 1e-9) return true
  const wanted = Math.atan2(-dx, -dz) + (backwards ? Math.PI : 0)
  const turn = Math.atan2(Math.sin(wanted - now.heading), Math.cos(wanted - now.heading))
  const most = turning * stepSeconds
  if (Math.abs(turn) > most) {
    now.heading += Math.sign(turn) * most
    return false
  }
  now.heading += turn
  const step = metresASecond * stepSeconds
  const share = Math.min(1, step / far)
  now.x += dx * share
  now.z += dz * share
  return share === 1
}

function getStuck(now: Draft, stuckIn: 'mat' | 'lead', happened: Happened): void {
  now.phase = 'stuck'
  now.stuckIn = stuckIn
  now.note = 'none'
  if (stuckIn === 'lead') now.lead = 'swallowed'
  happened.events.push(stuckIn === 'mat' ? 'stuck_rug' : 'stuck_lead')
  happened.sounds.push('vacuum_bump', 'vacuum_stuck')
}

function goFlat(now: Draft, happened: Happened): void {
  now.phase = 'flat'
  happened.events.push('went_flat')
  happened.sounds.push('battery_low')
}

/** Home of its own accord; the round waits. */
function turnBack(now: Draft, note: VacuumNote, happened: Happened): void {
  now.errand = 'home'
  now.note = note
  happened.sounds.push('battery_low')
}

/** In the dock again. A round driven to its end is a round done. */
export function arrive(now: Draft, happened: Happened): void {
  Object.assign(now, dockPlace)
  now.heading = Math.PI
  now.phase = 'docked'
  now.errand = 'out'
  happened.sounds.push('vacuum_dock')
  if (now.note === 'sent_home') now.note = 'none'
  if (now.leg < legs) return
  now.leg = 0
  now.note = 'finished'
  happened.events.push('docked')
}

/** A step of its errand; the next errand follows when it is there. */
function roll(now: Draft, happened: Happened): void {
  if (now.errand === 'out') {
    if (driveTo(now, beforeDock, dockSpeed, true)) now.errand = 'lanes'
  } else if (now.errand === 'lanes') {
    if (driveTo(now, endOfLeg(now.leg, now.knowsMat), speed)) now.leg += 1
    if (now.leg >= legs) now.errand = 'home'
  } else if (now.errand === 'home') {
    if (driveTo(now, beforeDock, speed)) now.errand = 'in'
  } else if (driveTo(now, dockPlace, dockSpeed)) {
    arrive(now, happened)
  }
}

/** What it takes up where it is. */
function suck(now: Draft, happened: Happened): void {
  const squares = [...now.cleaned]
  const fresh = clean(squares, now.x, now.z)
  if (fresh > 0) {
    now.cleaned = squares
    now.dust = Math.min(100, now.dust + fresh * dustOfSquare)
  }
  if (now.battery < lowBattery) turnBack(now, 'low_battery', happened)
  else if (now.dust >= 100) turnBack(now, 'bin_full', happened)
}

/** One step on its wheels. */
function driveStep(now: Draft, happened: Happened): void {
  now.battery = Math.max(0, now.battery - drivingCosts)
  roll(now, happened)
  if (now.phase === 'docked') return
  if (now.battery === 0) goFlat(now, happened)
  else if (now.lead === 'floor' && meetsLead(now.x, now.z)) getStuck(now, 'lead', happened)
  else if (now.mat === 'flat' && meetsMat(now.x, now.z, now.heading)) getStuck(now, 'mat', happened)
  else if (now.errand === 'lanes') suck(now, happened)
}

/** Off the dock, backwards. */
export function leaveDock(now: Draft, happened: Happened): void {
  now.phase = 'driving'
  now.errand = 'out'
  now.note = 'none'
  happened.sounds.push('vacuum_start')
}

/** What a number of steps do; never more than until it stands still. */
function steps(now: Draft, count: number, happened: Happened): void {
  let left = count
  while (left > 0 && vacuumTicks(now)) {
    if (now.phase === 'driving') {
      driveStep(now, happened)
      left -= 1
    } else if (now.phase === 'stuck') {
      const taken = Math.min(left, Math.ceil(now.battery / callingCosts))
      now.battery = Math.max(0, now.battery - taken * callingCosts)
      left -= Math.max(1, taken)
      if (now.battery === 0) goFlat(now, happened)
    } else {
      // A round that was broken off goes on by itself when there is battery for it and room in the bin.
      const goesOn = roundWaits(now) && now.dust < 100 && now.battery < enoughBattery
      const until = goesOn ? enoughBattery : fullBattery
      const taken = Math.min(left, Math.ceil((until - now.battery) / chargingGives))
      now.battery = Math.min(until, now.battery + taken * chargingGives)
      left -= taken
      if (goesOn && now.battery >= until) leaveDock(now, happened)
    }
  }
}

/** Runs a change on a copy; the same state comes back when nothing came of it. */
export function changed(state: VacuumState, change: (now: Draft, happened: Happened) => void): Step<VacuumState> {
  const now: Draft = { ...state }
  const happened: Happened = { events: [], sounds: [] }
  change(now, happened)
  return { state: now, ...happened }
}

/** Time passes, in seconds. */
export function pass(state: VacuumState, seconds: number): Step<VacuumState> {
  if (!vacuumTicks(state) || seconds <= 0) return unchanged(state)
  return changed(state, (now, happened) => {
    const micros = now.rest + Math.round(Math.min(seconds, 1e9) * 1e6)
    now.rest = micros % stepMicros
    steps(now, Math.floor(micros / stepMicros), happened)
    if (!vacuumTicks(now)) now.rest = 0
  })
}

/** More steps than any round, call or charge has. */
const forever = 200_000

/** Until it docks, gets stuck, is flat, or is charged enough. */
export function forward(state: VacuumState): Step<VacuumState> {
  if (!vacuumTicks(state)) return unchanged(state)
  return changed(state, (now, happened) => {
    const { phase } = now
    now.rest = 0
    for (let left = forever; left > 0 && now.phase === phase && vacuumTicks(now); left -= 1) steps(now, 1, happened)
  })
}
