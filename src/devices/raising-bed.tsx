/**
 * A care bed that raises back, thighs and height by held buttons, and a course that brings one to the edge and nearly onto one's feet.
 * Its good idea: the bed lifts, the legs do the rest. Its nuisance: one slides when the back comes up before the knees, and the hand
 * control lies where it cannot be reached. Its failure: loose wheels, a bed left high, a plug that was pulled and forgotten.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import { atEnd, nextBed, refusesButton } from './raising-bed-machine.ts'
import { refusesSwing } from './raising-bed-person.ts'
import type { BedInput, BedState, Button } from './raising-bed-state.ts'
import { buttons, courseBack, freshBed, reserveLow, reserveMost, standHeight, standHighest, standLowest } from './raising-bed-state.ts'

const key = 'raising_bed'
const heard: ReadonlySet<BedState['note']> = new Set(['slid_down', 'rolled_away', 'left_high', 'pinched', 'no_power'])

/** Icon of each button, and the part of the bed that is pressed for it. */
const drawn: Readonly<Record<Button, { readonly icon: string; readonly part?: string }>> = {
  back_up: { icon: 'ArrowUp', part: 'back' },
  back_down: { icon: 'ArrowDown', part: 'back' },
  thighs_up: { icon: 'ChevronUp', part: 'thighs' },
  thighs_down: { icon: 'ChevronDown', part: 'thighs' },
  height_up: { icon: 'ArrowUpFromLine', part: 'frame' },
  height_down: { icon: 'ArrowDownToLine', part: 'frame' },
  course: { icon: 'PersonStanding', part: 'control' },
}

/** Somebody sitting on the edge has no use for back and thighs; a bed with nobody in it has none for the course. */
function offers(state: BedState, button: Button): boolean {
  if (state.held !== null || state.rail === 'asked') return false
  if (state.person === 'edge' && !button.startsWith('height') && button !== 'course') return false
  return refusesButton(state, button) === null && !atEnd(state, button)
}

function buttonControl(state: BedState, button: Button): Control<BedInput> {
  // No grip is asked for: the buttons are soft.
  const common = { id: button, ...drawn[button], force: false, input: { type: 'hold' as const, button } }
  if (state.held === button) return { ...common, label: `${key}.do.let_go`, icon: 'Hand', available: true, held: true }
  return { ...common, label: `${key}.do.${button}`, available: offers(state, button), held: false }
}

function controls(state: BedState): readonly Control<BedInput>[] {
  const { person, control, rail } = state
  const free = state.held === null && rail !== 'asked'
  const inHand = control === 'hand'
  const aside = free && !inHand
  const reachable = control === 'laid' || control === 'hung'
  const onEdge = free && person === 'edge'
  // Eight can be had at once: with the hand control in hand, standing, the brake's place is that of a back that cannot go down.
  const besideFlat = free && person === 'up' && state.back === 0
  return [
    ...buttons.map((button) => buttonControl(state, button)),
    { id: 'hold_on', label: `${key}.do.hold_on`, icon: 'FastForward', available: state.held !== null, input: { type: 'hold_on' } },
    inHand
      ? { id: 'take', label: `${key}.do.lay`, icon: 'Hand', available: free, input: { type: 'lay' } }
      : { id: 'take', label: `${key}.do.${takeLabel(state)}`, icon: 'Hand', available: free, input: { type: 'take' }, part: 'control' },
    {
      id: 'hang',
      label: `${key}.do.hang`,
      icon: 'Anchor',
      available: aside && control === 'laid' && state.cord !== 'pinched',
      input: { type: 'hang' },
    },
    {
      id: 'lock',
      label: `${key}.do.${state.locked ? 'unlock' : 'lock'}`,
      icon: state.locked ? 'LockOpen' : 'Lock',
      available: aside && reachable,
      input: { type: state.locked ? 'unlock' : 'lock' },
    },
    person === 'lying'
      ? { id: 'swing', label: `${key}.do.swing`, icon: 'Footprints', available: offersSwing(state), input: { type: 'swing' } }
      : person === 'edge'
        ? { id: 'swing', label: `${key}.do.stand`, icon: 'PersonStanding', available: free, input: { type: 'stand' } }
        : { id: 'swing', label: `${key}.do.sit`, icon: 'Armchair', available: free, input: { type: 'sit' } },
    person === 'lying'
      ? { id: 'lie', label: `${key}.do.scoot`, icon: 'ChevronsUp', available: aside && state.slid, input: { type: 'scoot' } }
      : { id: 'lie', label: `${key}.do.lie`, icon: 'BedSingle', available: onEdge, input: { type: 'lie' } },
    rail === 'up'
      ? {
          id: 'rail',
          label: `${key}.do.rail_lower`,
          icon: 'ArrowDown',
          available: aside,
          force: true,
          input: { type: 'rail_lower' },
          part: 'rail',
        }
      : {
          id: 'rail',
          label: `${key}.do.rail_ask`,
          icon: 'MessageCircleQuestion',
          available: aside && person === 'lying',
          input: { type: 'rail_ask' },
          part: 'rail',
        },
    // The answer is given by whoever lies there; the rail is lifted by whoever asked.
    { id: 'yes', label: `${key}.do.rail_yes`, icon: 'Check', available: rail === 'asked', force: true, input: { type: 'rail_yes' } },
    { id: 'no', label: `${key}.do.rail_no`, icon: 'X', available: rail === 'asked', input: { type: 'rail_no' } },
    {
      id: 'brake',
      label: `${key}.do.${state.braked ? 'unbrake' : state.rolled ? 'back_and_brake' : 'brake'}`,
      icon: state.braked ? 'CircleOff' : 'CircleStop',
      available: aside || onEdge || besideFlat,
      input: { type: state.braked ? 'unbrake' : 'brake' },
      part: 'base',
    },
    {
      id: 'plug',
      label: `${key}.do.${state.plugged ? 'unplug' : 'plug'}`,
      icon: state.plugged ? 'Unplug' : 'Plug',
      available: aside,
      input: { type: state.plugged ? 'unplug' : 'plug' },
    },
  ]
}

/** With the hand control in hand its eight places are few: only when nothing stands in the way. Else one may always try. */
function offersSwing(state: BedState): boolean {
  if (state.held !== null || state.rail === 'asked') return false
  return state.control !== 'hand' || refusesSwing(state) === null
}

function takeLabel(state: BedState): string {
  if (state.control === 'lost') return state.person === 'lying' ? 'wait' : 'haul'
  return state.control === 'fallen' ? (state.person === 'lying' ? 'reach' : 'haul') : 'take'
}

/** How the one it is for has it now. */
function lies(state: BedState): string {
  if (state.person === 'up') return 'up'
  if (state.person === 'lying') return state.slid ? 'slid' : state.back >= courseBack ? 'sits_up' : 'lying'
  if (state.height > standHighest) return 'edge_high'
  return state.height < standLowest ? 'edge_low' : 'edge'
}

function says(state: BedState): readonly Said[] {
  const said: Said[] = []
  if (state.rail === 'asked') said.push({ key: `${key}.says.asked` })
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: heard.has(state.note) })
  said.push({ key: `${key}.says.${lies(state)}`, values: { cm: Math.round(state.height / 10) } })
  said.push({ key: `${key}.says.${state.braked ? 'braked' : 'loose'}` })
  if (!state.plugged) {
    const left = state.reserve === 0 ? 'empty' : state.reserve <= reserveLow ? 'low' : 'reserve'
    said.push({ key: `${key}.says.${left}`, heard: left === 'low' })
  }
  if (state.control !== 'hand') said.push({ key: `${key}.says.${state.control}` })
  else if (state.cord === 'looped') said.push({ key: `${key}.says.looped` })
  if (state.rail === 'up') said.push({ key: `${key}.says.rail` })
  if (state.locked) said.push({ key: `${key}.says.locked` })
  return said
}

/** As one event left it. */
function afterOne(state: BedState, event: string): BedState {
  const still: BedState = { ...state, held: null, rest: 0, stage: 'knees', rail: 'down', slid: false, note: 'none' }
  const seated: BedState = { ...still, back: courseBack, thighs: 0, height: standHeight }
  switch (event) {
    case 'sat_and_stood':
      return { ...seated, braked: true, rolled: false, person: 'up', note: 'stood' }
    case 'left_high':
      return { ...seated, height: freshBed().height, braked: true, rolled: false, person: 'up', note: 'left_high' }
    case 'rolled_away':
      return { ...seated, braked: false, rolled: true, person: 'edge', note: 'rolled_away' }
    case 'slid_down':
      return { ...still, back: 450, thighs: 0, person: 'lying', slid: true, note: 'slid_down' }
    case 'out_of_reach':
      return { ...still, person: 'lying', control: 'lost', cord: 'looped', note: 'out_of_reach' }
    case 'asked_first':
      return { ...still, person: 'lying', control: 'hung', cord: 'clear', rail: 'asked' }
    case 'cord_caught':
      return { ...still, height: 578, control: 'hand', cord: 'pinched', note: 'pinched' }
    case 'battery_empty':
      return { ...still, height: freshBed().height - reserveMost, plugged: false, reserve: 0, note: 'no_power' }
    default:
      return state
  }
}

export const raisingBed: Device<BedState, BedInput> = {
  id: 'raising-bed',
  events: ['sat_and_stood', 'slid_down', 'rolled_away', 'left_high', 'out_of_reach', 'asked_first', 'cord_caught', 'battery_empty'],
  facts: {
    can: [`${key}.can.lift`, `${key}.can.sit_up`, `${key}.can.work`],
    cannot: [`${key}.cannot.legs`, `${key}.cannot.brake`, `${key}.cannot.consent`, `${key}.cannot.turn`],
    for: [`${key}.for.knees`, `${key}.for.arms`],
    against: [`${key}.against.low`, `${key}.against.rails`, `${key}.against.home`],
  },
  start: freshBed,
  next: nextBed,
  controls,
  says,
  hum: (state) => (state.held === null ? null : 'bed_motor'),
  after: (events) => events.reduce(afterOne, freshBed()),
  ticks: (state) => state.held !== null,
}

export const entry: CatalogueEntry<typeof raisingBed> = {
  device: raisingBed,
  onFloor: true,
  parts: ['base', 'arm', 'frame', 'back', 'thighs', 'calves', 'rail', 'control'],
}
