/**
 * A rollator to push along a short way with a threshold. Its good idea: something to hold on to that comes along, and a seat.
 * Its nuisance: edges, and handles that nobody has set. Its failure: the brakes that were not down when one sat.
 */
import type { Control, Device, Said } from './device.ts'
import type { CatalogueEntry } from './index.ts'
import type { RollatorInput, RollatorState } from './rollator-machine.ts'
import {
  atEdge,
  fitOf,
  freshRollator,
  highest,
  lowest,
  mostKg,
  nextRollator,
  refusesPush,
  rolls,
  wayLong,
  wrist,
} from './rollator-machine.ts'

const key = 'rollator'

function controls(state: RollatorState): readonly Control<RollatorInput>[] {
  const still = !rolls(state)
  const { folded, seated, parked, pushing } = state
  const standing = still && !seated
  const values = { cm: state.height }
  const atEnd = state.way >= wayLong
  return [
    pushing
      ? { id: 'push', label: `${key}.do.let_go`, icon: 'Hand', available: true, held: true, input: { type: 'let_go' }, part: 'handles' }
      : {
          id: 'push',
          label: `${key}.do.${atEnd ? 'push_back' : 'push'}`,
          icon: 'Footprints',
          available: refusesPush(state) === null,
          held: false,
          input: { type: 'push' },
          hands: 2,
          part: 'handles',
        },
    {
      id: 'squeeze',
      label: `${key}.do.squeeze`,
      icon: 'Grip',
      available: !still && !state.braking,
      input: { type: 'squeeze' },
      force: true,
      ...(still ? {} : { part: 'levers' }),
    },
    {
      id: 'park',
      label: `${key}.do.${parked ? 'unpark' : 'park'}`,
      icon: parked ? 'LockOpen' : 'Lock',
      available: !seated,
      input: { type: parked ? 'unpark' : 'park' },
      force: true,
      ...(still ? { part: 'levers' } : {}),
    },
    {
      id: 'tip',
      label: `${key}.do.tip`,
      icon: 'MoveUp',
      available: standing && !parked && !folded && atEdge(state),
      input: { type: 'tip' },
      hands: 2,
      part: 'rear',
    },
    seated
      ? { id: 'sit', label: `${key}.do.stand`, icon: 'ArrowUp', available: true, input: { type: 'stand' }, part: 'seat' }
      : { id: 'sit', label: `${key}.do.sit`, icon: 'Armchair', available: standing && !folded, input: { type: 'sit' }, part: 'seat' },
    {
      id: 'load',
      label: `${key}.do.load`,
      icon: 'ShoppingBasket',
      available: still && !folded && state.load < mostKg,
      input: { type: 'load' },
      part: 'basket',
    },
    {
      id: 'unload',
      label: `${key}.do.unload`,
      icon: 'PackageOpen',
      available: still && state.load > 0,
      input: { type: 'unload' },
      part: 'bags',
    },
    {
      id: 'raise',
      label: `${key}.do.raise`,
      values,
      icon: 'ArrowUp',
      available: standing && state.height < highest,
      input: { type: 'raise' },
    },
    {
      id: 'lower',
      label: `${key}.do.lower`,
      values,
      icon: 'ArrowDown',
      available: standing && state.height > lowest,
      input: { type: 'lower' },
    },
    {
      id: 'fold',
      label: `${key}.do.${folded ? 'unfold' : 'fold'}`,
      icon: 'FoldHorizontal',
      available: standing && state.load === 0,
      input: { type: folded ? 'unfold' : 'fold' },
      force: true,
      hands: 2,
      part: 'frame',
    },
  ]
}

/** What it is doing, a key under `rollator.says`. */
function standing(state: RollatorState): string {
  if (state.folded) return 'folded'
  if (state.seated) return 'seated'
  if (state.loose) return 'loose'
  if (state.pushing) return 'pushed'
  if (state.braking) return 'braking'
  if (state.speed > 0) return 'rolls_on'
  return state.parked ? 'parked' : 'stands'
}

function says(state: RollatorState): readonly Said[] {
  const said: Said[] = []
  if (state.note !== 'none') said.push({ key: `${key}.note.${state.note}`, heard: state.note === 'rolled_away' })
  said.push({ key: `${key}.says.${standing(state)}` })
  said.push({ key: `${key}.says.height_${fitOf(state.height)}`, values: { cm: state.height, wrist } })
  if (state.load > 0) said.push({ key: `${key}.says.load`, values: { kg: state.load } })
  return said
}

/** As one event left it. */
function afterOne(state: RollatorState, event: string): RollatorState {
  const still: RollatorState = {
    ...state,
    speed: 0,
    pushing: false,
    braking: false,
    loose: false,
    seated: false,
    folded: false,
    rest: 0,
    note: 'none',
  }
  switch (event) {
    case 'parked':
      return { ...still, parked: true }
    case 'sat_safely':
      return { ...still, parked: true, seated: true }
    case 'rolled_away':
      return { ...still, parked: false, note: 'rolled_away' }
    case 'stopped_at_edge':
      return { ...still, parked: false, over: false, way: edgeStop, note: 'at_edge' }
    case 'crossed_edge':
      return nextRollator({ ...still, parked: false, load: 0, over: false, way: edgeStop }, { type: 'tip' }).state
    case 'fitted':
      return { ...still, height: wrist }
    case 'folded':
      return { ...still, load: 0, folded: true }
    case 'walked':
      return { ...still, parked: false, over: true, way: wayLong, note: 'walked' }
    default:
      return state
  }
}

/** Where pushing from the start ends: at the threshold. The machine knows. */
const edgeStop = nextRollator({ ...freshRollator(), parked: false, pushing: true }, { type: 'time', seconds: 10 }).state.way

export const rollator: Device<RollatorState, RollatorInput> = {
  id: 'rollator',
  events: ['walked', 'parked', 'sat_safely', 'rolled_away', 'stopped_at_edge', 'crossed_edge', 'fitted', 'folded'],
  facts: {
    can: [`${key}.can.hold`, `${key}.can.rest`, `${key}.can.carry`],
    cannot: [`${key}.cannot.hold_you`, `${key}.cannot.stairs`, `${key}.cannot.chair`, `${key}.cannot.fit`],
    for: [`${key}.for.content`, `${key}.for.used`],
    against: [`${key}.against.height`, `${key}.against.falls`, `${key}.against.backwards`],
  },
  start: freshRollator,
  next: nextRollator,
  controls,
  says,
  hum: (state) => (state.speed > 0 ? 'wheels' : null),
  after: (events) => events.reduce(afterOne, freshRollator()),
  ticks: rolls,
}

export const entry: CatalogueEntry<typeof rollator> = {
  device: rollator,
  onFloor: true,
  parts: ['frame', 'rear', 'handles', 'levers', 'seat', 'basket', 'bags', 'wheels'],
}
