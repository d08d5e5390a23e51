/**
 * An e-lock with a key box, on a demonstration board: a motor on the turn knob, an app that says who is let in and when, a box with a
 * key for when the motor fails. Nobody runs about with keys any more; somebody can read when you go out. It never locks anybody in.
 */
import type { Control, Device, Said } from './device.ts'
import type { LockInput, LockState, Who } from './e-lock-machine.ts'
import { lowBattery, next, start, ticks, visits } from './e-lock-machine.ts'
import type { CatalogueEntry } from './index.ts'

const key = 'e_lock'

function pageControls(state: LockState): readonly Control<LockInput>[] {
  const { app } = state
  const letControl = (who: Who): Control<LockInput> => ({
    id: `let_${who}`,
    label: `${key}.do.let_${who}_${state[who]}`,
    icon: 'UserCheck',
    available: app === 'access',
    input: { type: 'let', who },
  })
  return [
    { id: 'access', label: `${key}.do.access`, icon: 'Users', available: app === 'lock', input: { type: 'show', page: 'access' } },
    { id: 'log', label: `${key}.do.log`, icon: 'List', available: app === 'lock', input: { type: 'show', page: 'log' } },
    letControl('care'),
    letControl('ruth'),
    { id: 'ask', label: `${key}.do.ask`, icon: 'Eye', available: app === 'log' && state.note !== 'who_sees', input: { type: 'ask' } },
    { id: 'back', label: `${key}.do.back`, icon: 'ArrowLeft', available: app !== 'lock', input: { type: 'show', page: 'lock' } },
  ]
}

function controls(state: LockState): readonly Control<LockInput>[] {
  const locked = state.bolt === 'locked'
  const atBox = state.box !== 'covered'
  const typing = state.box === 'keys' && state.wait === 0
  const visitor = visits[state.visit]
  return [
    {
      id: 'hand',
      label: `${key}.do.hand_${locked ? 'open' : 'lock'}`,
      icon: 'RotateCw',
      available: true,
      input: { type: 'hand' },
      force: true,
      part: 'knob',
    },
    {
      id: 'phone',
      label: `${key}.do.phone_${locked ? 'open' : 'lock'}`,
      icon: 'Smartphone',
      available: state.app === 'lock' && state.battery > 0,
      input: { type: 'phone' },
      part: 'phone',
    },
    ...pageControls(state),
    {
      id: 'cover',
      label: `${key}.do.cover_${atBox ? 'down' : 'up'}`,
      icon: 'KeyRound',
      available: state.box !== 'open',
      input: { type: 'cover' },
      part: 'cover',
    },
    { id: 'code', label: `${key}.do.code`, icon: 'Grid3x3', available: typing, input: { type: 'code' }, part: 'keypad' },
    { id: 'wrong_code', label: `${key}.do.wrong_code`, icon: 'X', available: typing, input: { type: 'wrong_code' } },
    { id: 'wait', label: `${key}.do.wait`, icon: 'Hourglass', available: atBox && state.wait > 0, input: { type: 'wait' } },
    {
      id: 'key',
      label: `${key}.do.key_${locked ? 'open' : 'lock'}`,
      icon: 'Key',
      available: state.box === 'open',
      input: { type: 'key' },
      force: true,
      part: 'key',
    },
    {
      id: 'close_box',
      label: `${key}.do.close_box`,
      icon: 'Lock',
      available: state.box === 'open',
      input: { type: 'close_box' },
      part: 'box_door',
    },
    {
      id: 'visit',
      label: `${key}.do.visit_${visitor?.who ?? 'care'}`,
      values: { time: visitor?.time ?? '' },
      icon: 'FastForward',
      available: !atBox,
      input: { type: 'visit' },
    },
    { id: 'months', label: `${key}.do.months`, icon: 'CalendarDays', available: !atBox && state.battery > 0, input: { type: 'months' } },
    {
      id: 'batteries',
      label: `${key}.do.batteries`,
      icon: 'Battery',
      available: !atBox && state.battery <= lowBattery,
      input: { type: 'batteries' },
    },
  ]
}

function says(state: LockState): readonly Said[] {
  const said: Said[] = []
  const heard = [
    'relocked',
    'came_care',
    'came_ruth',
    'kept_out_care',
    'kept_out_ruth',
    'flat_outside',
    'wrong_code',
    'waits',
    'box_opened',
  ]
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: heard.includes(state.note) })
  if (state.battery <= lowBattery) said.push({ key: `${key}.says.battery_${state.battery > 0 ? 'low' : 'flat'}` })
  said.push({ key: `${key}.says.${state.bolt}` })
  if (state.app === 'access') said.push({ key: `${key}.says.care_${state.care}` }, { key: `${key}.says.ruth_${state.ruth}` })
  if (state.app === 'log') {
    if (state.log.length === 0) said.push({ key: `${key}.says.log_empty` })
    for (const line of state.log) said.push({ key: `${key}.says.log_${line.who}`, values: { time: line.time } })
  }
  if (state.box === 'keys' && state.wait === 0) said.push({ key: `${key}.says.typed`, values: { digits: state.typed.length } })
  if (state.box === 'open') said.push({ key: `${key}.says.box_open` })
  return said
}

function after(events: readonly string[]): LockState {
  let state = start()
  for (const event of events) {
    if (event === 'opened') state = next(state, { type: 'phone' }).state
    if (event === 'came' || event === 'kept_out') {
      const visitor = visits[state.visit]
      // Their rights were what let them in, or kept them out.
      if (visitor && event === 'came') state = { ...state, [visitor.who]: visitor.within ? 'hours' : 'always' }
      state = next({ ...state, bolt: 'locked', relock: 0 }, { type: 'visit' }).state
    }
    if (event === 'opened_and_logged') state = { ...state, app: 'log', unread: false }
    if (event === 'battery_low') state = { ...state, battery: lowBattery }
  }
  const last = events.at(-1)
  const box = last === 'box_opened' ? 'open' : 'covered'
  const left: LockState = { ...state, bolt: 'locked', relock: 0, box, note: 'none' }
  return last === 'opened_and_logged' || last === 'asked' ? { ...left, app: 'log' } : { ...left, app: 'lock' }
}

export const eLock: Device<LockState, LockInput> = {
  id: 'e-lock',
  events: ['opened', 'came', 'kept_out', 'opened_and_logged', 'asked', 'box_opened', 'box_waits', 'battery_low'],
  facts: {
    can: [`${key}.can.let_in`, `${key}.can.keys`, `${key}.can.by_hand`],
    cannot: [`${key}.cannot.knock`, `${key}.cannot.current`, `${key}.cannot.trace`, `${key}.cannot.decide`],
    for: [`${key}.for.keys`],
    against: [`${key}.against.log`, `${key}.against.money`],
  },
  start,
  next,
  controls,
  says,
  after,
  ticks,
}

export const entry: CatalogueEntry<typeof eLock> = {
  device: eLock,
  onFloor: false,
  parts: ['board', 'box_door', 'keypad', 'cover', 'knob', 'bolt', 'key', 'phone'],
}
