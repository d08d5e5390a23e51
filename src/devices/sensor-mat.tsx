/**
 * A pressure mat by the bed, its sender and the receiver somebody carries: it tells that a foot came down, not whose.
 * It watches a person, so he can be told and asked, and have it off when he wishes.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import { next } from './sensor-mat-machine.ts'
import type { MatInput, MatState } from './sensor-mat-state.ts'
import { armed, lowBattery, quiet, start, ticks } from './sensor-mat-state.ts'

const key = 'sensor_mat'

function controls(state: MatState): readonly Control<MatInput>[] {
  const day = state.hour === 'day'
  const asking = !state.agreed
  return [
    asking
      ? { id: 'ask', label: `${key}.do.ask`, icon: 'MessageCircleQuestion', available: !state.up, input: { type: 'ask' } }
      : { id: 'ask', label: `${key}.do.wish`, icon: 'BellOff', available: !state.up && state.mode !== 'off', input: { type: 'wish' } },
    { id: 'mode', label: `${key}.do.mode_${state.mode}`, icon: 'Moon', available: true, input: { type: 'mode' }, part: 'mode' },
    { id: 'delay', label: `${key}.do.delay_${state.delay}`, icon: 'Timer', available: true, input: { type: 'delay' }, part: 'delay' },
    {
      id: 'move',
      label: `${key}.do.move_${state.place}`,
      icon: 'Move',
      available: day && quiet(state),
      input: { type: 'move' },
      part: 'mat',
    },
    state.up
      ? { id: 'feet', label: `${key}.do.come_back`, icon: 'BedSingle', available: true, input: { type: 'come_back' }, part: 'slipper' }
      : { id: 'feet', label: `${key}.do.get_up`, icon: 'Footprints', available: true, input: { type: 'get_up' }, part: 'slipper' },
    {
      id: 'wait',
      label: `${key}.do.${state.timer > 0 ? `wait_${state.delay}` : 'wait_call'}`,
      icon: 'FastForward',
      available: ticks(state),
      input: { type: 'wait' },
    },
    { id: 'cat', label: `${key}.do.cat_${state.cat ? 'off' : 'on'}`, icon: 'Cat', available: !day, input: { type: 'cat' }, part: 'cat' },
    { id: 'carer', label: `${key}.do.carer`, icon: 'UserRound', available: !day, input: { type: 'carer' } },
    {
      id: 'acknowledge',
      label: `${key}.do.acknowledge`,
      icon: 'BellRing',
      available: state.call !== 'none',
      input: { type: 'acknowledge' },
      part: 'button',
    },
    {
      id: 'hour',
      label: `${key}.do.${day ? 'to_night' : 'to_day'}`,
      icon: day ? 'Moon' : 'Sun',
      available: quiet(state),
      input: { type: 'hour' },
    },
    {
      id: 'months',
      label: `${key}.do.months`,
      icon: 'CalendarDays',
      available: day && quiet(state) && state.call === 'none' && state.battery > 0,
      input: { type: 'months' },
    },
    {
      id: 'batteries',
      label: `${key}.do.batteries`,
      icon: 'BatteryFull',
      available: day && quiet(state) && state.battery <= lowBattery,
      input: { type: 'batteries' },
      // its lid is small and sits tight
      force: true,
    },
  ]
}

/** What is heard rather than seen: the receiver, the sender's thin peep, a foot that catches. */
const heardNotes: readonly MatState['note'][] = ['low', 'tripped', 'carer_tripped']

function says(state: MatState): readonly Said[] {
  const said: Said[] = []
  if (state.call === 'rings') said.push({ key: `${key}.says.rings`, heard: true })
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: heardNotes.includes(state.note) })
  if (state.call === 'unanswered') said.push({ key: `${key}.says.unanswered` })
  if (state.timer > 0) said.push({ key: `${key}.says.waits_${state.delay}` })
  said.push({ key: `${key}.says.${state.hour}_${state.up ? 'up' : 'bed'}` })
  // A sender without power looks like one that is at rest.
  const wanted = armed({ ...state, battery: 100 })
  said.push({ key: `${key}.says.${!wanted ? 'off' : state.battery > 0 ? 'on' : 'dead'}` })
  said.push({ key: `${key}.says.${state.place}` })
  return said
}

function hum(state: MatState): string | null {
  return state.call === 'rings' ? 'mat_alarm' : null
}

function after(events: readonly string[]): MatState {
  let state = start()
  const night = { hour: 'night', mode: 'night', call: 'none', timer: 0, thinks: 'in', delay: 0 } as const
  for (const event of events) {
    // Whatever it told, it was on; who had not been asked by then was watched.
    if (event === 'called' || event === 'false_call' || event === 'missed') state = { ...state, watched: state.watched || !state.agreed }
    if (event === 'asked_first') state = { ...state, agreed: true }
    if (event === 'called') state = { ...state, ...night, wish: false, up: true, cat: false, call: 'rings', by: 'person' }
    if (event === 'answered') state = { ...state, call: 'none' }
    if (event === 'false_call') state = { ...state, ...night, wish: false, up: false, call: 'rings', by: 'back' }
    if (event === 'missed') state = { ...state, ...night, wish: false, up: true }
    if (event === 'tripped') state = { ...state, place: 'rug' }
    if (event === 'switched_off') state = { ...state, ...night, mode: 'off', agreed: true, wish: true, up: false }
    if (event === 'left_in_peace') state = { ...state, ...night, wish: false, delay: 600, up: false }
  }
  return state
}

export const sensorMat: Device<MatState, MatInput> = {
  id: 'sensor-mat',
  events: ['asked_first', 'switched_off', 'called', 'answered', 'false_call', 'missed', 'left_in_peace', 'tripped'],
  facts: {
    can: ['sensor_mat.can.sleep', 'sensor_mat.can.help', 'sensor_mat.can.peace', 'sensor_mat.can.off'],
    cannot: [
      'sensor_mat.cannot.who',
      'sensor_mat.cannot.fall',
      'sensor_mat.cannot.place',
      'sensor_mat.cannot.dead',
      'sensor_mat.cannot.come',
    ],
    for: ['sensor_mat.for.ward'],
    against: ['sensor_mat.against.pads', 'sensor_mat.against.alarms', 'sensor_mat.against.homes', 'sensor_mat.against.consent'],
  },
  start,
  next,
  controls,
  says,
  hum,
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof sensorMat> = {
  device: sensorMat,
  onFloor: true,
  parts: ['mat', 'stand', 'delay', 'mode', 'receiver', 'button', 'slipper', 'cat'],
}
