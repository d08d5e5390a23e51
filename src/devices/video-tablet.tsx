/**
 * A tablet for visits by video, with the same few big buttons always in the same place: it rings, one answers, sees and is seen.
 * Its sound is too low when it comes, its picture stands still when one least wants it, and its charger is easily lost to the hoover.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { TabletInput, TabletState } from './video-tablet-machine.ts'
import { audible, hears, loudest, lowBattery, next, start, ticks } from './video-tablet-machine.ts'

const key = 'video_tablet'

function controls(state: TabletState): readonly Control<TabletInput>[] {
  const { screen } = state
  const on = state.power === 'on'
  const home = screen === 'home'
  const call = screen === 'call'
  const mayMiss = screen === 'ringing' || (call && state.said === 0)
  return [
    { id: 'answer', label: `${key}.do.answer`, icon: 'Phone', available: screen === 'ringing', input: { type: 'answer' } },
    {
      id: 'hang_up',
      label: screen === 'ringing' ? `${key}.do.decline` : `${key}.do.hang_up`,
      icon: 'PhoneOff',
      available: on && !home,
      input: { type: 'hang_up' },
    },
    {
      id: 'speak',
      label: `${key}.do.speak`,
      icon: 'MessageCircle',
      available: next(state, { type: 'speak' }).state !== state,
      input: { type: 'speak' },
    },
    {
      id: 'mute',
      label: state.muted ? `${key}.do.unmute` : `${key}.do.mute`,
      icon: state.muted ? 'Mic' : 'MicOff',
      available: call,
      input: { type: 'mute' },
    },
    {
      id: 'camera',
      label: state.cameraOff ? `${key}.do.camera_on` : `${key}.do.camera_off`,
      icon: state.cameraOff ? 'Video' : 'VideoOff',
      available: call,
      input: { type: 'camera' },
    },
    {
      id: 'louder',
      label: `${key}.do.louder`,
      icon: 'Volume2',
      available: on && state.volume < loudest,
      input: { type: 'louder' },
      part: 'louder',
    },
    {
      id: 'quieter',
      label: `${key}.do.quieter`,
      icon: 'Volume1',
      available: on && state.volume > 0,
      input: { type: 'quieter' },
      part: 'quieter',
    },
    {
      id: 'ring',
      label: state.missed > 0 ? `${key}.do.ring_again` : `${key}.do.ring`,
      icon: 'FastForward',
      available: home && state.power !== 'starting',
      input: { type: 'ring' },
    },
    { id: 'call_family', label: `${key}.do.call_family`, icon: 'Phone', available: on && home, input: { type: 'call_family' } },
    {
      id: 'call_back',
      label: `${key}.do.call_back`,
      icon: 'PhoneMissed',
      available: on && home && state.missed > 0,
      input: { type: 'call_back' },
    },
    {
      id: 'wait',
      label: call ? `${key}.do.stay_silent` : `${key}.do.wait`,
      icon: 'Hourglass',
      available: mayMiss,
      input: { type: 'wait' },
    },
    {
      id: 'plug',
      label: state.plugged ? `${key}.do.unplug` : `${key}.do.plug`,
      icon: state.plugged ? 'Unplug' : 'Plug',
      available: true,
      input: { type: 'plug' },
      part: 'plug',
    },
    {
      id: 'night',
      label: `${key}.do.night`,
      icon: 'Moon',
      available: next(state, { type: 'night' }).state !== state,
      input: { type: 'night' },
    },
  ]
}

/** What the other says, or why it does not come through. */
function voice(state: TabletState): Said {
  if (state.frozen) return { key: `${key}.says.frozen`, heard: true }
  if (!hears(state)) return { key: state.volume === 0 ? `${key}.says.silent` : `${key}.says.too_low`, heard: state.volume > 0 }
  return { key: `${key}.says.${state.who}_${state.said}`, heard: true }
}

function says(state: TabletState): readonly Said[] {
  const said: Said[] = []
  if (state.screen === 'ringing') {
    said.push(state.volume > 0 ? { key: `${key}.says.rings`, heard: true } : { key: `${key}.says.rings_silent` })
  }
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}` })
  if (state.screen === 'calling') said.push({ key: `${key}.says.calling_${state.who}` })
  if (state.screen === 'call') {
    said.push(voice(state))
    if (state.muted) said.push({ key: `${key}.says.muted` })
    if (state.cameraOff) said.push({ key: `${key}.says.camera_off` })
  }
  if (state.power !== 'on') said.push({ key: `${key}.says.${state.power}` })
  else if (state.screen === 'home') said.push({ key: state.missed > 0 ? `${key}.says.missed` : `${key}.says.home` })
  if (state.power === 'on' && state.battery <= lowBattery && !state.plugged) said.push({ key: `${key}.says.low` })
  if (!state.plugged) said.push({ key: `${key}.says.unplugged` })
  return said
}

function after(events: readonly string[]): TabletState {
  const fresh = start()
  const state: TabletState = events.includes('talked') ? { ...fresh, volume: audible } : fresh
  switch (events.findLast((event) => event !== 'called_family')) {
    case 'rang':
      return { ...state, screen: 'ringing' }
    case 'answered':
      return { ...state, screen: 'call', heard: state.volume >= audible, who: events.at(-2) === 'called_family' ? 'family' : 'carer' }
    case 'froze':
      return { ...state, screen: 'call', volume: audible, heard: true, said: 1, frozen: true }
    case 'missed':
      return { ...state, missed: 1, note: 'missed' }
    case 'went_flat':
      return { ...state, power: 'off', plugged: false, battery: 0, note: 'flat' }
    default:
      return state
  }
}

export const videoTablet: Device<TabletState, TabletInput> = {
  id: 'video-tablet',
  events: ['rang', 'answered', 'talked', 'missed', 'froze', 'called_family', 'went_flat'],
  facts: {
    can: [`${key}.can.see`, `${key}.can.same_place`, `${key}.can.family`],
    cannot: [`${key}.cannot.touch`, `${key}.cannot.first_time`, `${key}.cannot.net`, `${key}.cannot.alone`],
    for: [`${key}.for.viborg`, `${key}.for.spread`],
    against: [`${key}.against.knowing`, `${key}.against.in_person`],
  },
  start,
  next,
  controls,
  says,
  hum: (state) => (state.screen === 'ringing' && state.volume > 0 ? 'tablet_ring' : null),
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof videoTablet> = {
  device: videoTablet,
  onFloor: false,
  parts: ['body', 'louder', 'quieter', 'plug', 'lamp'],
}
