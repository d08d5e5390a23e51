/**
 * A ceiling hoist with its sling. Its good idea: nobody's back carries, and nobody is pulled at. Its nuisance: four loops, a hand control
 * that hangs where it cannot be reached, a charger to be driven to. Its failure: a loop on the tip of its hook, an empty battery.
 */
import { nextHoist } from './ceiling-hoist-machine.ts'
import type { HoistInput, HoistState, Loop } from './ceiling-hoist-state.ts'
import {
  ballastKg,
  barReady,
  checkAt,
  docked,
  figureKg,
  freshHoist,
  hangs,
  hasRail,
  highest,
  hookedOf,
  lowCharge,
  mayLower,
  mostKg,
  nextLoop,
  noLoops,
  refusesLift,
  refusesPush,
  seatUnder,
  seatWay,
  slack,
  top,
} from './ceiling-hoist-state.ts'
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'

const key = 'ceiling_hoist'

/** Where a push along the rail leads, a key under `ceiling_hoist.do`. */
function leads(state: HoistState, toward: 'out' | 'home'): string {
  if (toward === 'out') return state.way < seatWay.chair ? 'to_chair' : 'to_armchair'
  return state.way > seatWay.chair ? 'to_chair' : 'to_charger'
}

/** The hand control's two buttons, the red cord, and the way along the rail: held on, each from one press to the next. */
function heldControls(state: HoistState): readonly Control<HoistInput>[] {
  const still = state.motion === 'none'
  const hanging = state.handset === 'hanging'
  const stop = { label: `${key}.do.stop`, icon: 'Square', available: true, held: true, input: { type: 'stop' } } as const
  const up = hanging ? { part: 'handset_up' } : {}
  const down = hanging ? { part: 'handset_down' } : {}
  const pushing = (toward: 'out' | 'home'): Control<HoistInput> =>
    state.motion === toward
      ? { id: toward, ...stop, force: hangs(state), part: 'motor' }
      : {
          id: toward,
          label: `${key}.do.${leads(state, toward)}`,
          icon: toward === 'out' ? 'ArrowLeft' : 'ArrowRight',
          available: still && hasRail(state, toward) && refusesPush(state) === null,
          held: false,
          force: hangs(state),
          input: { type: toward },
          part: 'motor',
        }
  return [
    state.motion === 'up'
      ? { id: 'lift', ...stop, force: false, ...up }
      : {
          id: 'lift',
          label: `${key}.do.${hookedOf(state) > 0 ? 'lift' : 'raise_bar'}`,
          icon: 'ArrowUp',
          available: still && hanging && refusesLift(state) === null && state.height < highest(state),
          held: false,
          force: false,
          input: { type: 'lift' },
          ...up,
        },
    state.motion === 'down'
      ? { id: 'lower', ...stop, force: false, ...down }
      : {
          id: 'lower',
          label: `${key}.do.${hookedOf(state) > 0 ? 'lower' : 'lower_bar'}`,
          icon: 'ArrowDown',
          available: still && hanging && state.height > 0 && mayLower(state),
          held: false,
          force: false,
          input: { type: 'lower' },
          ...down,
        },
    state.motion === 'cord'
      ? { id: 'cord', ...stop, label: `${key}.do.let_go_cord`, part: 'cord' }
      : {
          id: 'cord',
          label: `${key}.do.cord`,
          icon: 'ArrowDownToLine',
          available: still && hangs(state) && mayLower(state),
          held: false,
          force: true,
          input: { type: 'cord' },
          part: 'cord',
        },
    pushing('out'),
    pushing('home'),
  ]
}

function controls(state: HoistState): readonly Control<HoistInput>[] {
  const still = state.motion === 'none'
  const ready = barReady(state)
  const free = hookedOf(state) === 0
  const next = nextLoop(state)
  return [
    { id: 'ask', label: `${key}.do.ask`, icon: 'MessageCircle', available: !state.asked, input: { type: 'ask' }, part: 'figure' },
    {
      id: 'sling',
      label: `${key}.do.${state.sling ? 'sling_off' : 'sling'}`,
      icon: 'Shirt',
      available: still && free,
      hands: 2,
      input: { type: 'sling' },
      ...(state.sling ? (free ? { part: 'sling' } : {}) : { part: 'folded' }),
    },
    {
      id: 'hook',
      label: `${key}.do.hook_${Math.max(0, next)}`,
      icon: 'Link',
      available: state.sling && ready && next >= 0,
      force: true,
      input: { type: 'hook' },
      part: 'bar',
    },
    {
      id: 'pull',
      label: `${key}.do.pull`,
      icon: 'Grip',
      available: ready && !free && state.note !== 'pulled',
      force: true,
      input: { type: 'pull' },
      part: 'bar',
    },
    {
      id: 'unhook',
      label: `${key}.do.unhook`,
      icon: 'Unlink',
      available: ready && !free,
      force: true,
      input: { type: 'unhook' },
      part: 'sling',
    },
    {
      id: 'colleague',
      label: `${key}.do.${state.sling ? 'colleague_hooks' : 'colleague'}`,
      icon: 'Users',
      available: still && next >= 0 && (!state.sling || ready),
      input: { type: 'colleague' },
    },
    {
      id: 'fetch',
      label: `${key}.do.fetch`,
      icon: 'Cable',
      available: state.handset === 'high',
      input: { type: 'fetch' },
      part: 'handset',
    },
    ...heldControls(state),
    {
      id: 'bags',
      label: `${key}.do.${state.kg > mostKg ? 'bags_off' : 'bags'}`,
      values: { kg: state.kg },
      icon: 'Weight',
      available: ready && !free,
      input: { type: 'bags' },
    },
    { id: 'day', label: `${key}.do.day`, icon: 'FastForward', available: still && !state.sling, input: { type: 'day' } },
  ]
}

/** What is going on, a key under `ceiling_hoist.says`. */
function standing(state: HoistState): string {
  const hung = hangs(state)
  if (state.motion === 'cord') return 'cord'
  if (state.motion === 'up') return hung ? 'lifts' : 'bar_rises'
  if (state.motion === 'down') return hung ? 'lowers' : 'bar_sinks'
  if (hung) return state.motion !== 'none' || !seatUnder(state) ? 'travels' : 'hangs'
  if (state.motion !== 'none') return state.height < top / 2 ? 'pushed_low' : 'pushed'
  return `in_${state.seat}`
}

/** How it is with the battery, a key under `ceiling_hoist.says`. */
function battery(state: HoistState): string {
  if (docked(state)) return 'charging'
  return state.charge <= lowCharge ? 'low' : 'charge'
}

/** Notes that are also a sound, or tell of one. */
const heardNotes: readonly string[] = ['no_click', 'wrong_loop', 'missing_loop', 'too_heavy', 'battery_low']

function says(state: HoistState): readonly Said[] {
  const said: Said[] = []
  if (state.note !== 'none') {
    said.push({ key: `${key}.note.${state.note}`, heard: heardNotes.includes(state.note), values: { kg: state.kg, most: mostKg } })
  }
  said.push({ key: `${key}.says.${standing(state)}` })
  if (state.sling) said.push({ key: `${key}.says.hooked`, values: { hooked: hookedOf(state) } })
  said.push({ key: `${key}.says.${battery(state)}`, values: { percent: Math.round(state.charge) } })
  if (state.handset === 'high') said.push({ key: `${key}.says.handset_high` })
  return said
}

const allOn: readonly Loop[] = noLoops.map(() => 'on')
const oneAskew: readonly Loop[] = noLoops.map((_, index) => (index === 2 ? 'askew' : 'on'))

/** As one event left it. */
function afterOne(state: HoistState, event: string): HoistState {
  const over = { ...state, way: seatWay[state.seat], motion: 'none', handset: 'hanging', note: 'none' } as const
  const hung: HoistState = { ...over, sling: true, loops: allOn, kg: figureKg, charge: Math.max(state.charge, lowCharge + 10) }
  switch (event) {
    case 'asked_first':
      return { ...state, asked: true, note: 'asked' }
    case 'overloaded':
      return { ...hung, kg: ballastKg, height: slack, checked: false, note: 'too_heavy' }
    case 'wrong_loop_found':
      return { ...hung, loops: oneAskew, height: checkAt, checked: false, note: 'wrong_loop' }
    case 'lifted_safely':
      return { ...hung, height: checkAt, checked: true, note: 'checked' }
    case 'emergency_lowered':
      return { ...hung, height: 0, checked: false, note: 'emergency' }
    case 'moved': {
      const seat = state.seat === 'chair' ? 'armchair' : 'chair'
      return { ...hung, seat, way: seatWay[seat], height: 0, checked: false, note: 'moved' }
    }
    case 'forgot_charge':
    case 'charged': {
      const away: HoistState = { ...over, sling: false, loops: noLoops, checked: false, height: 0 }
      const parked = event === 'charged' ? { ...away, way: 0, height: top } : { ...away, way: state.way || over.way }
      return nextHoist(parked, { type: 'day' }).state
    }
    default:
      return state
  }
}

export const ceilingHoist: Device<HoistState, HoistInput> = {
  id: 'ceiling-hoist',
  events: ['asked_first', 'lifted_safely', 'wrong_loop_found', 'moved', 'emergency_lowered', 'overloaded', 'forgot_charge', 'charged'],
  facts: {
    can: [`${key}.can.carry`, `${key}.can.calm`, `${key}.can.down`],
    cannot: [`${key}.cannot.loops`, `${key}.cannot.train`, `${key}.cannot.alone`, `${key}.cannot.away`],
    for: [`${key}.for.costs`, `${key}.for.preferred`, `${key}.for.back`],
    against: [`${key}.against.turning`, `${key}.against.falls`, `${key}.against.two`],
  },
  start: freshHoist,
  next: nextHoist,
  controls,
  says,
  hum: (state) => {
    if (state.motion === 'up' || state.motion === 'down') return 'hoist_motor'
    return state.motion === 'out' || state.motion === 'home' ? 'wheels' : null
  },
  // A hand without strength lays the loop on the hook; it takes some to press it past the latch.
  weakened: (input) => (input.type === 'hook' ? { ...input, weak: true } : input),
  after: (events) => events.reduce(afterOne, freshHoist()),
  ticks: (state) => state.motion !== 'none',
}

export const entry: CatalogueEntry<typeof ceilingHoist> = {
  device: ceilingHoist,
  onFloor: true,
  parts: ['frame', 'motor', 'bar', 'figure', 'sling', 'folded', 'handset', 'cord'],
}
