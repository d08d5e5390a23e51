/**
 * A locked carousel of 28 compartments: seven days, four times a day. Staff fill it and keep the key.
 * When a dose is due it calls with sound and light until somebody tilts it and the dose falls into the cup.
 * A dose that nobody takes within the hour stays locked away and the home care service is told.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { DispenserInput, DispenserState } from './medicine-dispenser-machine.ts'
import { call, daysWithRoom, dosesPerDay, goOn, hum, next, nextFull, put, start, ticks } from './medicine-dispenser-machine.ts'

function controls(state: DispenserState): readonly Control<DispenserInput>[] {
  const { lid } = state
  const day = daysWithRoom(state)[0]
  const key = 'medicine_dispenser'
  return [
    { id: 'tilt', label: `${key}.do.tilt`, icon: 'RotateCw', available: state.calling, input: { type: 'tilt' }, force: true, part: 'body' },
    lid === 'locked'
      ? { id: 'key', label: `${key}.do.unlock`, icon: 'KeyRound', available: true, input: { type: 'unlock' }, force: true, part: 'key' }
      : {
          id: 'key',
          label: `${key}.do.lock`,
          icon: 'Lock',
          available: lid === 'closed',
          input: { type: 'lock' },
          force: true,
          part: 'key',
        },
    lid === 'open'
      ? { id: 'lid', label: `${key}.do.close`, icon: 'ChevronDown', available: true, input: { type: 'close' }, part: 'lid' }
      : { id: 'lid', label: `${key}.do.open`, icon: 'ChevronUp', available: lid === 'closed', input: { type: 'open' }, part: 'lid' },
    {
      id: 'fill',
      icon: 'Pill',
      available: lid === 'open' && day !== undefined,
      input: { type: 'fill' },
      part: 'carousel',
      ...(day === undefined ? { label: `${key}.do.filled` } : { label: `${key}.do.fill_${day}` }),
    },
    {
      id: 'remove',
      label: `${key}.do.remove`,
      icon: 'Trash2',
      input: { type: 'remove' },
      available: lid === 'open' && state.doses.includes('missed'),
    },
    {
      id: 'next_dose',
      label: `${key}.do.next_dose`,
      icon: 'FastForward',
      input: { type: 'next_dose' },
      available: lid === 'locked' && !state.calling && nextFull(state) >= 0,
    },
    { id: 'wait', label: `${key}.do.wait`, icon: 'Hourglass', available: state.calling, input: { type: 'wait' } },
  ]
}

function says(state: DispenserState): readonly Said[] {
  const key = 'medicine_dispenser'
  const said: Said[] = []
  if (state.calling) said.push({ key: `${key}.says.calls_${state.due % dosesPerDay}`, heard: true })
  if (state.note !== 'none') {
    said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'taken' || state.note === 'missed' })
  }
  const full = state.doses.filter((dose) => dose === 'full').length
  said.push({ key: `${key}.says.${state.lid}` })
  said.push(full === 0 ? { key: `${key}.says.empty` } : { key: `${key}.says.doses`, values: { count: full } })
  return said
}

function after(events: readonly string[]): DispenserState {
  const fresh = start()
  const filled = events.includes('filled')
  let state: DispenserState = filled ? { ...fresh, doses: fresh.doses.map(() => 'full' as const) } : fresh
  for (const event of events) {
    if (event === 'dose_taken') state = goOn(state, 'empty')
    if (event === 'dose_missed') state = goOn(state, 'missed')
  }
  const last = events.findLast((event) => event !== 'filled')
  if (last === 'opened') return { ...state, lid: 'open' }
  return last === 'alarm' ? call({ ...state, doses: put(state.doses, state.due, 'full') }).state : state
}

export const medicineDispenser: Device<DispenserState, DispenserInput> = {
  id: 'medicine-dispenser',
  events: ['opened', 'filled', 'locked', 'alarm', 'dose_taken', 'dose_missed'],
  facts: {
    can: ['medicine_dispenser.can.remind', 'medicine_dispenser.can.one_dose', 'medicine_dispenser.can.tell'],
    cannot: [
      'medicine_dispenser.cannot.swallow',
      'medicine_dispenser.cannot.liquid',
      'medicine_dispenser.cannot.fill',
      'medicine_dispenser.cannot.company',
    ],
    for: ['medicine_dispenser.for.bergen', 'medicine_dispenser.for.free'],
    against: ['medicine_dispenser.against.account', 'medicine_dispenser.against.unused'],
  },
  start,
  next,
  controls,
  says,
  hum,
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof medicineDispenser> = {
  device: medicineDispenser,
  onFloor: false,
  parts: ['body', 'lid', 'carousel', 'doses', 'key', 'light', 'shutter', 'cup'],
}
