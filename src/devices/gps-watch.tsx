/**
 * A GPS watch with its cradle, and the phone of the relative who is called by it. It lets one go out alone, and it lets another see
 * where one goes: only with a yes, which is shown on the watch and can be taken back there. It is no better than its last charge.
 */
import type { Control, Device, Said } from './device.ts'
import type { WatchInput, WatchState } from './gps-watch-machine.ts'
import { canGo, canSleep, inReach, isOn, lowBattery, next, nextPlace, start, ticks, zoneMetres } from './gps-watch-machine.ts'
import type { CatalogueEntry } from './index.ts'

const key = 'gps_watch'

function controls(state: WatchState): readonly Control<WatchInput>[] {
  const quiet = state.call === 'none'
  const talks = state.call === 'talking' || state.call === 'told'
  const held = state.call === 'holding'
  const here = inReach(state)
  return [
    {
      id: 'sos',
      label: `${key}.do.sos_${held ? 'release' : 'hold'}`,
      icon: 'Siren',
      available: held || (quiet && here && isOn(state)),
      held,
      force: false,
      input: { type: 'sos' },
      part: 'sos',
    },
    {
      id: 'tell',
      label: `${key}.do.tell`,
      icon: 'MessageCircle',
      available: state.call === 'talking',
      input: { type: 'tell' },
    },
    {
      id: 'hang_up',
      label: `${key}.do.hang_up`,
      icon: 'PhoneOff',
      available: talks || state.call === 'ringing',
      input: { type: 'hang_up' },
    },
    {
      id: 'clasp',
      label: `${key}.do.${state.watch === 'wrist' ? 'take_off' : 'put_on'}`,
      icon: 'Watch',
      available: here && !held,
      force: true,
      input: { type: 'clasp' },
      part: 'clasp',
    },
    {
      id: 'dock',
      label: `${key}.do.dock`,
      icon: 'BatteryCharging',
      available: quiet && state.at === 'home' && (state.watch === 'table' || state.watch === 'pocket'),
      input: { type: 'dock' },
      part: 'base',
    },
    {
      id: 'share',
      label: `${key}.do.${state.sharing ? 'withdraw' : 'agree'}`,
      icon: state.sharing ? 'EyeOff' : 'Eye',
      available: quiet,
      input: { type: 'share' },
    },
    {
      id: 'zone',
      label: `${key}.do.zone_${state.zone ? 'off' : 'on'}`,
      icon: 'CircleDashed',
      available: quiet && state.sharing,
      input: { type: 'zone' },
    },
    {
      id: 'ask',
      label: `${key}.do.ask`,
      icon: 'MapPin',
      available: quiet && state.asking === 0,
      input: { type: 'ask' },
      part: 'phone',
    },
    { id: 'go', label: `${key}.do.go_${nextPlace(state.at)}`, icon: 'Footprints', available: canGo(state), input: { type: 'go' } },
    {
      id: 'night',
      label: `${key}.do.night_${state.watch === 'cradle' ? 'charging' : 'forgotten'}`,
      icon: 'FastForward',
      available: canSleep(state),
      input: { type: 'night' },
    },
  ]
}

/** What comes with a sound that matters. */
const heardNotes: readonly WatchState['note'][] = ['refused', 'left_zone', 'zone_jump', 'low', 'ran_flat', 'cancelled', 'ended']

/** What the relative's phone says of the place: how near and how old. */
export function fixSaid(state: WatchState): Said | null {
  const { fix } = state
  if (!fix) return null
  const { metres, age } = fix
  if (age === 0) return { key: `${key}.says.fix_now`, values: { metres } }
  if (age < 90) return { key: `${key}.says.fix_minutes`, values: { metres, minutes: age } }
  return { key: `${key}.says.fix_hours`, values: { metres, hours: Math.round(age / 60) } }
}

/** What the watch says of its battery. */
export function batterySaid(state: WatchState): Said {
  const percent = Math.round(state.battery)
  if (state.watch === 'cradle') return { key: `${key}.says.charging` }
  if (state.battery <= 0) return { key: `${key}.says.flat` }
  return { key: `${key}.says.${state.battery <= lowBattery ? 'low' : 'battery'}`, values: { percent } }
}

/** Minutes after midnight as a clock shows them. */
export function timeOf(state: WatchState): string {
  return `${String(Math.floor(state.clock / 60)).padStart(2, '0')}:${String(state.clock % 60).padStart(2, '0')}`
}

/** What is said in a call, and what it does while it is none yet. */
function callSaid(state: WatchState): Said | null {
  if (state.call === 'none') return null
  if (state.call === 'holding') return { key: `${key}.says.holding` }
  if (state.call === 'ringing') return { key: `${key}.says.ringing`, heard: true }
  if (state.call === 'talking') return { key: `${key}.says.hello`, heard: true }
  return { key: `${key}.says.${(state.fix?.metres ?? 200) > 20 ? 'looks' : 'sees'}`, heard: true }
}

function says(state: WatchState): readonly Said[] {
  const said: Said[] = []
  const call = callSaid(state)
  if (call) said.push(call)
  if (state.call === 'talking' || state.call === 'told') said.push({ key: `${key}.says.in_call` })
  if (state.asking > 0) said.push({ key: `${key}.says.asking`, heard: isOn(state) && inReach(state) })
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: heardNotes.includes(state.note) })
  const fix = fixSaid(state)
  if (fix) said.push(fix)
  if (!inReach(state)) said.push({ key: `${key}.says.left_behind` })
  said.push({ key: `${key}.says.${state.sharing ? 'shared' : 'private'}` })
  if (state.zone) said.push({ key: `${key}.says.zone`, values: { metres: zoneMetres } })
  said.push(batterySaid(state), { key: `${key}.says.at_${state.at}`, values: { time: timeOf(state) } })
  return said
}

/** The day is over by then: the wearer is at home, what was agreed stands, a watch that ran flat or lay on the table still does. */
function after(events: readonly string[]): WatchState {
  let state = start()
  for (const event of events) {
    if (event === 'agreed') state = { ...state, sharing: true }
    else if (event === 'refused') state = { ...state, sharing: false, zone: false }
    else if (event === 'left_zone') state = { ...state, watch: 'wrist', battery: 100, sharing: true, zone: true }
    else if (event === 'called') state = { ...state, watch: 'wrist', battery: 100 }
    else if (event === 'taken_off') state = { ...state, watch: 'table' }
    else if (event === 'ran_flat') state = { ...state, watch: state.watch === 'cradle' ? 'wrist' : state.watch, battery: 0 }
  }
  return state
}

export const gpsWatch: Device<WatchState, WatchInput> = {
  id: 'gps-watch',
  events: ['agreed', 'refused', 'called', 'found', 'found_roughly', 'left_zone', 'taken_off', 'ran_flat'],
  facts: {
    can: [`${key}.can.call`, `${key}.can.find`, `${key}.can.zone`],
    cannot: [`${key}.cannot.indoors`, `${key}.cannot.charge`, `${key}.cannot.wear`, `${key}.cannot.consent`],
    for: [`${key}.for.freedom`],
    against: [`${key}.against.law`, `${key}.against.evidence`],
  },
  start,
  next,
  controls,
  says,
  hum: (state) => (state.call === 'ringing' ? 'watch_alarm' : null),
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof gpsWatch> = {
  device: gpsWatch,
  onFloor: false,
  parts: ['base', 'case', 'sos', 'strap_up', 'strap_low', 'clasp', 'lamp', 'phone'],
}
