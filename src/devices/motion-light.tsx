/**
 * A battery night light with a motion sensor, taped to the wall of a dark hall. It is worth what its place is worth: it lights
 * before the next step, or after it; for the person, or for the cat.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { MotionInput, MotionState } from './motion-light-machine.ts'
import { charge, fullBattery, next, start, ticks } from './motion-light-machine.ts'

const key = 'motion_light'

function controls(state: MotionState): readonly Control<MotionInput>[] {
  const off = state.tape === 'off'
  const still = state.walk === null
  const cm = state.height
  return [
    off
      ? { id: 'tape', label: `${key}.do.stick`, values: { cm }, icon: 'Pin', available: true, input: { type: 'stick' }, part: 'body' }
      : { id: 'tape', label: `${key}.do.take_down`, icon: 'PinOff', available: still, input: { type: 'take_down' } },
    {
      id: 'press',
      label: `${key}.do.press`,
      icon: 'Hand',
      available: state.tape === 'loose',
      input: { type: 'press' },
      force: true,
      part: 'body',
    },
    { id: 'raise', label: `${key}.do.raise`, values: { cm }, icon: 'ArrowUp', available: off && cm < 140, input: { type: 'raise' } },
    { id: 'lower', label: `${key}.do.lower`, values: { cm }, icon: 'ArrowDown', available: off && cm > 15, input: { type: 'lower' } },
    { id: 'aim', label: `${key}.do.aim_${state.aim}`, icon: 'RotateCw', available: still, input: { type: 'aim' }, part: 'head' },
    {
      id: 'stay',
      label: `${key}.do.stay`,
      values: { seconds: state.stay },
      icon: 'Timer',
      available: still,
      input: { type: 'stay' },
      part: 'switch',
    },
    still
      ? { id: 'walk', label: `${key}.do.walk`, icon: 'Footprints', available: !off, input: { type: 'walk' } }
      : { id: 'walk', label: `${key}.do.walk_on`, icon: 'FastForward', available: true, input: { type: 'walk_on' } },
    { id: 'cat', label: `${key}.do.cat`, icon: 'Cat', available: state.tape === 'firm' && still, input: { type: 'cat' } },
    {
      id: 'neighbour',
      label: `${key}.do.neighbour`,
      icon: 'DoorOpen',
      available: state.tape === 'firm' && still,
      input: { type: 'neighbour' },
    },
    {
      id: 'month',
      label: `${key}.do.month`,
      icon: 'FastForward',
      available: still && state.tape === 'firm' && state.battery > 0,
      input: { type: 'month' },
    },
    {
      id: 'batteries',
      label: `${key}.do.batteries`,
      icon: 'BatteryFull',
      available: still && state.battery < fullBattery,
      input: { type: 'batteries' },
      force: true,
      part: 'cover',
    },
  ]
}

function says(state: MotionState): readonly Said[] {
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'fell' || state.note === 'neighbour' })
  if (state.walk !== null) said.push({ key: `${key}.says.${state.lit > 0 ? 'walks_in_light' : 'walks_in_dark'}` })
  else if (state.lit > 0) said.push({ key: `${key}.says.on` })
  said.push({ key: `${key}.says.${state.tape}`, values: { cm: state.height } })
  const left = charge(state)
  if (left !== 'good') said.push({ key: `${key}.says.${left}` })
  return said
}

function after(events: readonly string[]): MotionState {
  let state = start()
  for (const event of events) {
    if (event === 'hung_up') state = { ...state, tape: 'firm' }
    if (event === 'too_late') state = { ...state, tape: 'firm', aim: 'across' }
    if (event === 'went_out') state = { ...state, tape: 'firm', aim: 'bed', stay: 10 }
    if (event === 'dazzled') state = { ...state, tape: 'firm', aim: 'bed', height: 140, stay: 30 }
    if (event === 'lit_the_way') state = { ...state, tape: 'firm', aim: 'bed', height: 55, stay: 30 }
    if (event === 'battery_flat') state = { ...state, tape: 'firm', battery: 0 }
    if (event === 'batteries_changed') state = { ...state, battery: fullBattery }
  }
  return state
}

export const motionLight: Device<MotionState, MotionInput> = {
  id: 'motion-light',
  events: ['hung_up', 'lit_the_way', 'too_late', 'went_out', 'dazzled', 'false_alarm', 'battery_flat', 'batteries_changed'],
  facts: {
    can: ['motion_light.can.hands', 'motion_light.can.tape', 'motion_light.can.little'],
    cannot: ['motion_light.cannot.see_all', 'motion_light.cannot.charge', 'motion_light.cannot.legs', 'motion_light.cannot.who'],
    for: ['motion_light.for.hazards', 'motion_light.for.stairs'],
    against: ['motion_light.against.not_selected', 'motion_light.against.alone'],
  },
  start,
  next,
  controls,
  says,
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof motionLight> = {
  device: motionLight,
  onFloor: false,
  parts: ['body', 'head', 'lens', 'led', 'switch', 'cover', 'slipper_left', 'slipper_right'],
}
