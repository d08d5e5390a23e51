/**
 * A robot vacuum with its dock and a piece of floor to show itself on. Its good idea: the floor is done while one does something
 * else. Its nuisance: the floor must be cleared for it, and it calls. Its failure: nobody hears it, and it dies under the sofa.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { VacuumState } from './robot-vacuum-drive.ts'
import { charging, freshVacuum, fullBin, roundWaits, vacuumTicks } from './robot-vacuum-drive.ts'
import { shareDone } from './robot-vacuum-floor.ts'
import type { VacuumInput } from './robot-vacuum-machine.ts'
import { nextVacuum, refusesStart } from './robot-vacuum-machine.ts'

const key = 'robot_vacuum'

function goControl(state: VacuumState): Control<VacuumInput> {
  const { phase } = state
  if (phase === 'driving') {
    return { id: 'go', label: `${key}.do.pause`, icon: 'Pause', available: true, input: { type: 'pause' }, part: 'button' }
  }
  const goesOn = phase === 'paused' || (phase === 'docked' && roundWaits(state))
  return {
    id: 'go',
    label: `${key}.do.${goesOn ? 'go_on' : 'start'}`,
    icon: 'Play',
    available: refusesStart(state) === null,
    input: { type: 'start' },
    part: 'button',
  }
}

function homeControl(state: VacuumState): Control<VacuumInput> {
  const { phase, errand } = state
  const goingThere = phase === 'driving' && (errand === 'home' || errand === 'in')
  const available = state.stuckIn === 'none' && phase !== 'docked' && !goingThere
  const label = `${key}.do.${phase === 'flat' ? 'carry' : 'home'}`
  return { id: 'home', label, icon: 'House', available, input: { type: 'home' }, part: 'dock' }
}

function forwardControl(state: VacuumState): Control<VacuumInput> {
  const label = state.phase === 'stuck' ? 'let_call' : state.phase === 'docked' ? 'charge' : 'forward'
  return { id: 'forward', label: `${key}.do.${label}`, icon: 'FastForward', available: vacuumTicks(state), input: { type: 'forward' } }
}

/** Whether an input would change anything: what is refused with a note is not offered. */
function accepts(state: VacuumState, input: VacuumInput): boolean {
  const after = nextVacuum(state, input).state
  return after.mat !== state.mat || after.lead !== state.lead
}

function controls(state: VacuumState): readonly Control<VacuumInput>[] {
  const mat: VacuumInput = { type: state.mat === 'flat' ? 'fold_mat' : 'lay_mat' }
  const lead: VacuumInput = { type: state.lead === 'up' ? 'leave_lead' : 'pick_lead' }
  const canEmpty = state.dust > 0 && state.phase !== 'driving' && state.phase !== 'stuck'
  return [
    goControl(state),
    homeControl(state),
    {
      id: 'free',
      label: `${key}.do.free`,
      icon: 'Hand',
      available: state.stuckIn !== 'none',
      input: { type: 'free' },
      force: true,
      part: 'robot',
    },
    { id: 'mat', label: `${key}.do.${mat.type}`, icon: 'Layers', available: accepts(state, mat), input: mat, part: 'mat' },
    { id: 'lead', label: `${key}.do.${lead.type}`, icon: 'Cable', available: accepts(state, lead), input: lead, part: 'lead' },
    { id: 'bin', label: `${key}.do.empty`, icon: 'Trash2', available: canEmpty, input: { type: 'empty' }, part: 'bin' },
    forwardControl(state),
  ]
}

/** Where it is in its life, a key under `robot_vacuum.says`. */
function standing(state: VacuumState): string {
  if (state.phase === 'docked') return charging(state) ? 'charging' : 'docked'
  if (state.phase !== 'driving') return state.phase
  if (state.errand === 'out') return 'leaving'
  return state.errand === 'lanes' ? 'cleaning' : 'going_home'
}

function says(state: VacuumState): readonly Said[] {
  const said: Said[] = []
  if (state.phase === 'stuck') said.push({ key: `${key}.says.calls_${state.stuckIn}`, heard: true })
  if (state.note !== 'none') {
    said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'low_battery' || state.note === 'finished' })
  }
  said.push({ key: `${key}.says.${standing(state)}` })
  said.push({ key: `${key}.says.done`, values: { percent: shareDone(state.cleaned) } })
  said.push({ key: `${key}.says.battery`, values: { percent: Math.ceil(state.battery / 1000) } })
  said.push(
    state.dust >= fullBin ? { key: `${key}.says.bin_full` } : { key: `${key}.says.bin`, values: { percent: Math.floor(state.dust) } },
  )
  if (state.knowsMat) said.push({ key: `${key}.says.knows_mat` })
  return said
}

/** In its dock with nothing broken off, the floor as it lies. */
function inDock(state: VacuumState): VacuumState {
  const lead = state.lead === 'swallowed' ? 'floor' : state.lead
  const fresh = freshVacuum()
  return { ...fresh, mat: state.mat, knowsMat: state.knowsMat, dust: Math.min(state.dust, fresh.dust), lead }
}

const send = (state: VacuumState, ...types: readonly Exclude<VacuumInput['type'], 'time'>[]): VacuumState =>
  types.reduce((now, type) => nextVacuum(now, { type }).state, state)

/** A round of its own for each event that only driving leads to: the machine itself says where that ends. */
function afterOne(state: VacuumState, event: string): VacuumState {
  switch (event) {
    case 'started':
      return send(inDock(state), 'start')
    case 'paused':
      return send(state.phase === 'driving' ? state : send(inDock(state), 'start'), 'pause')
    case 'stuck_lead':
      return send({ ...inDock(state), lead: 'floor' }, 'start', 'forward')
    case 'stuck_rug':
      return send({ ...inDock(state), lead: 'up', mat: 'flat', knowsMat: false }, 'start', 'forward')
    case 'freed':
      return send(state, 'free')
    case 'went_flat':
      return send(state, 'forward')
    case 'docked':
      return send({ ...inDock(state), lead: 'up', knowsMat: state.mat === 'flat' }, 'start', 'forward')
    case 'emptied':
      return { ...state, dust: 0, note: 'emptied' }
    default:
      return state
  }
}

export const robotVacuum: Device<VacuumState, VacuumInput> = {
  id: 'robot-vacuum',
  events: ['started', 'paused', 'stuck_rug', 'stuck_lead', 'freed', 'went_flat', 'emptied', 'docked'],
  facts: {
    can: [`${key}.can.floor`, `${key}.can.under`, `${key}.can.own_time`],
    cannot: [`${key}.cannot.clear`, `${key}.cannot.corners`, `${key}.cannot.itself`, `${key}.cannot.rest`],
    for: [`${key}.for.time`, `${key}.for.content`],
    against: [`${key}.against.clutter`, `${key}.against.money`],
  },
  start: freshVacuum,
  next: nextVacuum,
  controls,
  says,
  hum: (state) => (state.phase === 'driving' ? 'vacuum_run' : null),
  after: (events) => events.reduce(afterOne, freshVacuum()),
  ticks: vacuumTicks,
}

export const entry: CatalogueEntry<typeof robotVacuum> = {
  device: robotVacuum,
  onFloor: true,
  parts: ['dock', 'robot', 'button', 'bin', 'brush', 'mat', 'mat_flap', 'lead'],
}
