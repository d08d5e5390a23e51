/**
 * A safety alarm: a button on the wrist and a unit at the wall plug that calls the response centre and speaks aloud. It is as good as the
 * habit of wearing it: on its hook, at the end of the garden or with a flat battery it calls nobody.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import { next, ticks } from './safety-alarm-machine.ts'
import type { AlarmInput, AlarmState } from './safety-alarm-state.ts'
import { alive, atUnit, reserveHours, skipOf, start } from './safety-alarm-state.ts'

const key = 'safety_alarm'

/** What one waits for: the end of this part of the call. */
function waits(call: AlarmState['call']): 'answer' | 'talking' | 'ending' | 'retrying' {
  return call === 'talking' || call === 'ending' || call === 'retrying' ? call : 'answer'
}

function callControls(state: AlarmState): readonly Control<AlarmInput>[] {
  const { call } = state
  const free = call === 'none'
  // the unit's microphone is indoors
  const talking = call === 'talking' && state.where === 'inside'
  return [
    { id: 'press', label: `${key}.do.press`, icon: 'Bell', available: free, input: { type: 'press' }, part: 'button' },
    {
      id: 'unit_press',
      label: `${key}.do.unit_press`,
      icon: 'Phone',
      available: free && atUnit(state),
      input: { type: 'unit_press' },
      part: 'help',
    },
    {
      id: 'take_back',
      label: `${key}.do.take_back`,
      icon: 'Undo2',
      available: (call === 'calling' || call === 'retrying') && atUnit(state),
      input: { type: 'take_back' },
      part: 'cancel',
    },
    {
      id: 'say_fallen',
      label: `${key}.do.say_fallen`,
      icon: 'MessageCircle',
      available: talking,
      input: { type: 'say', what: 'fallen' },
    },
    {
      id: 'say_mistake',
      label: `${key}.do.say_mistake`,
      icon: 'MessageCircle',
      available: talking,
      input: { type: 'say', what: 'mistake' },
    },
    { id: 'say_test', label: `${key}.do.say_test`, icon: 'MessageCircle', available: talking, input: { type: 'say', what: 'test' } },
    { id: 'wait', label: `${key}.do.wait_${waits(call)}`, icon: 'Hourglass', available: !free, input: { type: 'wait' } },
  ]
}

/** A trouble is only offered while there is no other; to end one is always offered. */
function controls(state: AlarmState): readonly Control<AlarmInput>[] {
  const free = state.call === 'none'
  const troubles = [!state.plugged, !state.signal, state.battery !== 'good'].filter(Boolean).length
  const skip = skipOf(state)
  return [
    ...callControls(state),
    {
      id: 'wear',
      label: `${key}.do.${state.worn ? 'hang_up' : 'put_on'}`,
      icon: 'Hand',
      available: free && atUnit(state),
      input: { type: 'wear' },
      part: 'rest',
    },
    {
      id: 'go',
      label: `${key}.do.${state.where === 'inside' ? 'go_out' : 'go_in'}`,
      icon: 'DoorOpen',
      available: !state.fallen,
      input: { type: 'go' },
    },
    { id: 'fall', label: `${key}.do.${state.fallen ? 'get_up' : 'fall'}`, icon: 'Footprints', available: true, input: { type: 'fall' } },
    {
      id: 'plug',
      label: `${key}.do.${state.plugged ? 'plug_out' : 'plug_in'}`,
      icon: 'Cable',
      available: free && atUnit(state) && (!state.plugged || troubles === 0),
      input: { type: 'plug' },
      force: true,
      part: 'plug',
    },
    {
      id: 'mast',
      label: `${key}.do.${state.signal ? 'mast_down' : 'mast_up'}`,
      icon: 'RadioTower',
      available: !state.signal || (free && troubles === 0),
      input: { type: 'mast' },
    },
    {
      id: 'new_button',
      label: `${key}.do.new_button`,
      icon: 'Battery',
      available: free && atUnit(state) && state.battery !== 'good',
      input: { type: 'new_button' },
    },
    {
      id: 'later',
      label: `${key}.do.later_${skip ?? 'month'}`,
      icon: 'FastForward',
      available: skip !== null && troubles <= 1,
      input: { type: 'later' },
    },
  ]
}

/** What the unit says and the sounds it makes are heard in the house, and by nobody else. */
function saysOfCall(state: AlarmState): readonly Said[] {
  const { call } = state
  if (call === 'none' || call === 'ending') return []
  if (state.where === 'garden') return [{ key: `${key}.says.far` }]
  return [{ key: `${key}.says.${call}`, heard: true }]
}

const heard: readonly AlarmState['note'][] = [
  ...(['no_signal', 'taken_back', 'help_coming', 'silent', 'all_well', 'tested', 'tested_low', 'tested_unit'] as const),
  ...(['mains_out', 'mains_back', 'reserve_low', 'signal_lost', 'signal_back', 'dropped', 'battery_low'] as const),
]

function says(state: AlarmState): readonly Said[] {
  const inside = state.where === 'inside'
  const said: Said[] = [...saysOfCall(state)]
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: inside && alive(state) && heard.includes(state.note) })
  if (state.fallen) said.push({ key: `${key}.says.fallen_${state.where}` })
  else if (!inside) said.push({ key: `${key}.says.garden` })
  said.push({ key: `${key}.says.${state.worn ? 'worn' : 'on_hook'}` })
  if (!alive(state)) said.push({ key: `${key}.says.unit_dead` })
  else if (!state.plugged) said.push({ key: `${key}.says.reserve`, values: { hours: state.reserve } })
  else if (state.reserve < reserveHours) said.push({ key: `${key}.says.charging` })
  if (!state.signal) said.push({ key: `${key}.says.no_signal` })
  if (state.battery !== 'good') said.push({ key: `${key}.says.button_${state.battery}` })
  if (!state.tested) said.push({ key: `${key}.says.test_due` })
  return said
}

function after(events: readonly string[]): AlarmState {
  let state = start()
  for (const event of events) {
    if (event === 'worn') state = { ...state, worn: true }
    if (event === 'tested') state = { ...state, tested: true }
    if (event === 'battery_low') state = { ...state, battery: 'low' }
  }
  const last = events.at(-1)
  if (last === 'called') return { ...state, call: 'calling' }
  return last === 'answered' ? { ...state, call: 'talking' } : state
}

export const safetyAlarm: Device<AlarmState, AlarmInput> = {
  id: 'safety-alarm',
  events: ['worn', 'called', 'answered', 'help_sent', 'taken_back', 'not_reached', 'tested', 'battery_low'],
  facts: {
    can: [`${key}.can.reach`, `${key}.can.speak`, `${key}.can.reserve`],
    cannot: [`${key}.cannot.hook`, `${key}.cannot.far`, `${key}.cannot.feel`, `${key}.cannot.quick`],
    for: [`${key}.for.calm`],
    against: [`${key}.against.unworn`, `${key}.against.unused`, `${key}.against.indoors`],
  },
  start,
  next,
  controls,
  says,
  hum: (state) => (state.call === 'calling' || state.call === 'waiting' ? 'alarm_call' : null),
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof safetyAlarm> = {
  device: safetyAlarm,
  onFloor: false,
  parts: ['stand', 'rest', 'help', 'cancel', 'light', 'plug', 'button', 'lamp'],
}
