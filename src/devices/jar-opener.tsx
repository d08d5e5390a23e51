/**
 * An electric jar opener, and two jars to try it on: beetroot whose lid will not come, and capers whose lid is too small for it.
 * Hands first: that is what one would do at home.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { JarInput, JarState } from './jar-opener-machine.ts'
import { clamped, next, running, start } from './jar-opener-machine.ts'

const key = 'jar_opener'

function controls(state: JarState): readonly Control<JarInput>[] {
  const beside = state.at === 'beside'
  const free = !clamped(state)
  const works = running(state) && state.motor !== 'releasing'
  return [
    {
      id: 'twist',
      label: `${key}.do.twist`,
      icon: 'Hand',
      available: beside && !state.open,
      input: { type: 'twist' },
      force: true,
      hands: 2,
      part: state.jar === 'beetroot' ? 'lid' : 'small_lid',
    },
    beside
      ? {
          id: 'place',
          label: `${key}.do.put_on`,
          icon: 'ArrowDownToLine',
          available: !state.open,
          input: { type: 'put_on' },
          part: 'opener',
        }
      : { id: 'place', label: `${key}.do.lift_off`, icon: 'ArrowUpFromLine', available: free, input: { type: 'lift_off' } },
    {
      id: 'settle',
      label: `${key}.do.settle`,
      icon: 'Hand',
      available: state.at === 'askew' && free,
      input: { type: 'settle' },
      part: 'opener',
    },
    {
      id: 'press',
      label: `${key}.do.${works || state.motor === 'dead' ? 'stop' : 'press'}`,
      icon: works ? 'Square' : 'Power',
      available: !beside && state.motor !== 'releasing',
      input: { type: 'press' },
      part: 'button',
    },
    {
      id: 'next_jar',
      label: `${key}.do.take_${state.jar === 'beetroot' ? 'capers' : 'beetroot'}`,
      icon: 'RefreshCw',
      available: beside,
      input: { type: 'next_jar' },
    },
    {
      id: 'months',
      label: `${key}.do.months`,
      icon: 'FastForward',
      available: state.battery === 'good' && free,
      input: { type: 'months' },
    },
    {
      id: 'batteries',
      label: `${key}.do.batteries`,
      icon: 'BatteryFull',
      available: state.battery !== 'good' && !running(state),
      input: { type: 'batteries' },
    },
  ]
}

function says(state: JarState): readonly Said[] {
  const said: Said[] = []
  if (running(state)) said.push({ key: `${key}.says.${state.motor}`, heard: true })
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'popped' || state.note === 'died' })
  said.push({ key: `${key}.says.${state.jar}_${state.open ? 'open' : 'closed'}` })
  said.push({ key: `${key}.says.${state.motor === 'dead' ? 'clamped' : state.at}` })
  return said
}

function hum(state: JarState): string | null {
  return running(state) ? 'bed_motor' : null
}

function after(events: readonly string[]): JarState {
  let state = start()
  for (const event of events) {
    if (event === 'put_on') state = { ...state, open: false, at: 'askew', motor: 'idle' }
    if (event === 'opened') state = { ...state, jar: 'beetroot', open: true, at: 'level', motor: 'idle' }
    if (event === 'opened_by_hand') state = { ...state, jar: 'capers', open: true, at: 'beside', motor: 'idle' }
    if (event === 'battery_flat') state = { ...state, jar: 'beetroot', at: 'level', motor: 'dead', battery: 'flat' }
    if (event === 'batteries_changed') state = { ...state, battery: 'good' }
  }
  return state
}

export const jarOpener: Device<JarState, JarInput> = {
  id: 'jar-opener',
  events: ['tried_by_hand', 'put_on', 'slipped', 'opened', 'opened_by_hand', 'battery_flat', 'batteries_changed'],
  facts: {
    can: ['jar_opener.can.grip', 'jar_opener.can.one_hand', 'jar_opener.can.self'],
    cannot: ['jar_opener.cannot.small', 'jar_opener.cannot.place', 'jar_opener.cannot.close', 'jar_opener.cannot.drawer'],
    for: ['jar_opener.for.joints'],
    against: ['jar_opener.against.unused', 'jar_opener.against.none'],
  },
  start,
  next,
  controls,
  says,
  hum,
  after,
  ticks: running,
}

export const entry: CatalogueEntry<typeof jarOpener> = {
  device: jarOpener,
  onFloor: false,
  parts: ['jar', 'lid', 'small_jar', 'small_lid', 'opener', 'button', 'arm_left', 'arm_right'],
}
