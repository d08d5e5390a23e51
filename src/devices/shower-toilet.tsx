/**
 * A toilet that washes with warm water and dries with warm air: what another person's hands did until now. The sensor in the seat refuses
 * to wash when nobody sits there. Its nuisances are the cold water when the heating is off, a dryer that takes three minutes, lime, and
 * settings that sit on a remote with a battery of its own.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import { next } from './shower-toilet-machine.ts'
import type { ToiletInput, ToiletNote, ToiletState } from './shower-toilet-state.ts'
import {
  aimOf,
  degrees,
  descaleSeconds,
  drySeconds,
  farthest,
  isIdle,
  jetOf,
  start,
  strongest,
  ticks,
  waterOf,
} from './shower-toilet-state.ts'

const key = 'shower_toilet'

/** What a person on the seat, or beside it, does with the toilet itself. */
function seatControls(state: ToiletState): readonly Control<ToiletInput>[] {
  const { phase, power, seated } = state
  const quiet = phase === 'rest' || phase === 'drying'
  return [
    {
      id: 'sit',
      label: `${key}.do.${seated ? 'stand' : 'sit'}`,
      icon: seated ? 'PersonStanding' : 'Armchair',
      available: phase !== 'descaling',
      input: { type: seated ? 'stand' : 'sit' },
      part: 'seat',
    },
    // Offered although nobody sits: it is what a guest presses, and it is the seat that says no.
    { id: 'wash', label: `${key}.do.wash`, icon: 'ShowerHead', available: power && quiet, input: { type: 'wash' }, part: 'wash' },
    {
      id: 'stop',
      label: `${key}.do.stop`,
      icon: 'Square',
      available: phase === 'heating' || phase === 'washing' || phase === 'drying',
      input: { type: 'stop' },
      part: 'stop',
    },
    {
      id: 'dry',
      label: `${key}.do.dry`,
      icon: 'Wind',
      available: power && seated && phase === 'rest',
      input: { type: 'dry' },
      part: 'dry',
    },
    { id: 'flush', label: `${key}.do.flush`, icon: 'Waves', available: quiet, input: { type: 'flush' }, part: 'flush' },
    {
      id: 'lid',
      label: `${key}.do.lid_${state.lid === 'up' ? 'down' : 'up'}`,
      icon: state.lid === 'up' ? 'ChevronDown' : 'ChevronUp',
      available: !seated && phase !== 'descaling',
      input: { type: 'lid' },
      part: 'lid',
    },
  ]
}

/** The keys of the remote. */
function remoteControls(state: ToiletState): readonly Control<ToiletInput>[] {
  const { phase, pressure, place, warmth, heater } = state
  const heard = state.power && state.battery !== 'flat'
  const running = heard && phase === 'washing'
  const other = degrees[warmth % degrees.length] ?? degrees[0]
  return [
    {
      id: 'stronger',
      label: `${key}.do.stronger`,
      icon: 'Plus',
      available: running && pressure < strongest,
      input: { type: 'stronger' },
    },
    { id: 'weaker', label: `${key}.do.weaker`, icon: 'Minus', available: running && pressure > 1, input: { type: 'weaker' } },
    { id: 'forward', label: `${key}.do.forward`, icon: 'ArrowUp', available: running && place < farthest, input: { type: 'forward' } },
    { id: 'back', label: `${key}.do.back`, icon: 'ArrowDown', available: running && place > -farthest, input: { type: 'back' } },
    {
      id: 'warmth',
      label: `${key}.do.warmth`,
      values: { degrees: other },
      icon: 'Thermometer',
      available: heard && state.seated && (phase === 'rest' || phase === 'heating'),
      input: { type: 'warmth' },
    },
    {
      id: 'heater',
      label: `${key}.do.heater_${heater ? 'off' : 'on'}`,
      icon: 'Flame',
      available: heard && phase === 'rest',
      input: { type: 'heater' },
    },
  ]
}

/** What time, the mains and whoever looks after it do. */
function careControls(state: ToiletState): readonly Control<ToiletInput>[] {
  const { phase, power } = state
  const idle = isIdle(state)
  const oldest = state.battery === 'flat' && state.scale === 'blocked'
  const runs = phase === 'rest' ? 'heating' : phase
  return [
    { id: 'skip', label: `${key}.do.skip_${runs}`, icon: 'FastForward', available: phase !== 'rest', input: { type: 'skip' } },
    {
      id: 'power',
      label: `${key}.do.power_${power ? 'cut' : 'back'}`,
      icon: 'Plug',
      available: state.seated || !power,
      input: { type: 'power' },
    },
    { id: 'months', label: `${key}.do.months`, icon: 'CalendarDays', available: idle && !oldest, input: { type: 'months' } },
    {
      id: 'descale',
      label: `${key}.do.descale`,
      icon: 'FlaskConical',
      available: idle && state.lid === 'down' && state.scale !== 'clean',
      input: { type: 'descale' },
      force: true,
    },
    {
      id: 'batteries',
      label: `${key}.do.batteries`,
      icon: 'BatteryFull',
      available: phase === 'rest' && state.battery !== 'good',
      input: { type: 'batteries' },
      force: true,
    },
  ]
}

function controls(state: ToiletState): readonly Control<ToiletInput>[] {
  return [...seatControls(state), ...remoteControls(state), ...careControls(state)]
}

/** Notes that are a beep one has to hear. */
const beeps: readonly ToiletNote[] = [
  ...(['nobody', 'nobody_dry', 'blocked', 'descaling', 'only_washing', 'lid_first', 'stand_first'] as const),
  ...(['fresh', 'dried', 'descaled', 'power_back'] as const),
]

function minutesLeft(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60))
}

/** What goes on, as one line. */
function doing(state: ToiletState): Said {
  switch (state.phase) {
    case 'heating':
      return { key: `${key}.says.heating`, values: { degrees: waterOf(state) } }
    case 'washing':
      return { key: `${key}.says.washing_${aimOf(state)}`, values: { degrees: waterOf(state), pressure: jetOf(state) } }
    case 'drying':
      return { key: `${key}.says.drying`, values: { minutes: minutesLeft(drySeconds - state.gone) } }
    case 'descaling':
      return { key: `${key}.says.descaling`, values: { minutes: minutesLeft(descaleSeconds - state.gone) } }
    default:
      return { key: `${key}.says.${state.seated ? 'seated' : `lid_${state.lid}`}` }
  }
}

function says(state: ToiletState): readonly Said[] {
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: beeps.includes(state.note) })
  said.push(doing(state))
  if (!state.power) said.push({ key: `${key}.says.${state.arm === 'out' ? 'arm_out' : 'power_off'}` })
  if (!state.heater) said.push({ key: `${key}.says.heater_off` })
  if (state.scale !== 'clean') said.push({ key: `${key}.says.scale_${state.scale}` })
  if (state.battery !== 'good') said.push({ key: `${key}.says.battery_${state.battery}` })
  if (state.used && !state.seated) said.push({ key: `${key}.says.not_flushed` })
  return said
}

/** What is heard as long as it runs. */
function hum(state: ToiletState): string | null {
  if (state.phase === 'washing') return 'water_spray'
  return state.phase === 'drying' ? 'dryer' : null
}

function after(events: readonly string[]): ToiletState {
  const seated = { lid: 'up', seated: true, used: true } as const
  let state = start()
  for (const event of events) {
    if (event === 'washed') state = { ...state, ...seated, washed: true, fresh: false, note: 'washed' }
    if (event === 'washed_and_dried') state = { ...state, ...seated, washed: true, fresh: true, note: 'fresh' }
    if (event === 'cold_water') state = { ...state, ...seated, heater: false, note: 'none' }
    if (event === 'stopped_midway') state = { ...state, ...seated, note: 'stopped' }
    // Nobody sat there.
    if (event === 'refused_nobody') state = { ...state, seated: false, washed: false, fresh: false, note: 'nobody' }
    if (event === 'power_cut') state = { ...state, ...seated, power: false, note: 'power_cut' }
    // What comes next needs current: it has come back.
    else state = { ...state, power: event === 'flushed' ? state.power : true }
    if (event === 'descale_due') {
      state = { ...state, seated: false, washed: false, fresh: false, used: false, scale: 'due', battery: 'low', note: 'three_months' }
    }
    if (event === 'flushed') state = { ...state, used: false, note: 'flushed' }
  }
  return state
}

export const showerToilet: Device<ToiletState, ToiletInput> = {
  id: 'shower-toilet',
  events: ['washed', 'washed_and_dried', 'stopped_midway', 'refused_nobody', 'cold_water', 'power_cut', 'descale_due', 'flushed'],
  facts: {
    can: [`${key}.can.wash`, `${key}.can.alone`, `${key}.can.refuse`],
    cannot: [`${key}.cannot.rise`, `${key}.cannot.whole`, `${key}.cannot.understood`, `${key}.cannot.plain`],
    for: [`${key}.for.alone`, `${key}.for.spread`, `${key}.for.carers`],
    against: [`${key}.against.not_whole`, `${key}.against.copenhagen`, `${key}.against.reservations`],
  },
  start,
  next,
  controls,
  says,
  hum,
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof showerToilet> = {
  device: showerToilet,
  onFloor: true,
  parts: ['body', 'lid', 'seat', 'arm', 'wash', 'dry', 'stop', 'flush'],
}
