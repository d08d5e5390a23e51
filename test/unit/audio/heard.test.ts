/** What devices and the story sound: played at once and where they are, read when it matters, quiet when they may not be used. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Device, Said } from '../../../src/devices/device.ts'
import { startDeviceSounds } from '../../../src/devices/device-sounds.ts'
import { closeDevices, openDevices, send } from '../../../src/devices/device-store.ts'
import type { Line, Moment } from '../../../src/scenario/moment.ts'
import { playStore } from '../../../src/scenario/play-store.ts'
import { heard, heardWords } from '../../../src/speech/heard.ts'
import { startSceneSounds } from '../../../src/speech/scene-sounds.ts'
import { soundPlaces } from '../../../src/speech/sound-places.ts'
import { speaking } from '../../../src/speech/speaking.ts'

const played: unknown[][] = []
vi.mock('../../../src/speech/sounds.ts', () => ({
  playOnce: (...how: unknown[]) => void played.push(['once', ...how]),
  loop: (...how: unknown[]) => void played.push(['loop', ...how]),
  stopLoop: (...how: unknown[]) => void played.push(['stop', ...how]),
  moveLoop: () => undefined,
  loadSounds: async () => undefined,
  loadAllSounds: async () => undefined,
}))

type Bell = { rings: boolean; level: number }
const bell: Device<Bell, { type: string }> = {
  id: 'bell',
  events: [],
  facts: { can: [], cannot: [], for: [], against: [] },
  start: () => ({ rings: false, level: 3 }),
  next: (state, input) => ({ state: { ...state, rings: input.type === 'ring' }, events: [], sounds: ['click'] }),
  controls: () => [],
  says: (state): Said[] => [
    { key: 'bell.says.there' },
    ...(state.rings ? [{ key: 'bell.says.rings', values: { level: state.level }, heard: true }] : []),
  ],
  hum: (state) => (state.rings ? 'tablet_ring' : null),
  after: (events) => ({ rings: events.includes('rung'), level: 3 }),
  ticks: () => false,
}
let usable = true
let stop: () => void = () => undefined

function open(past: { device: string; event: string }[] = []): void {
  const { opened, stop: end, ...sounds } = startDeviceSounds(() => usable)
  const close = openDevices({
    devices: [{ id: 'bell', device: bell as Device }],
    onEvent: () => undefined,
    paused: () => false,
    past,
    ...sounds,
  })
  opened()
  stop = () => {
    close()
    end()
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  played.length = 0
  usable = true
  playStore.setState({ paused: false })
})
afterEach(() => {
  stop()
  closeDevices()
  soundPlaces.setState({ find: null })
  vi.useRealTimers()
})

test('a press and a ring are heard where the device stands, and the ring is read for four seconds', () => {
  soundPlaces.setState({ find: () => ({ x: 1, y: 2, z: 3 }) })
  open()
  send('bell', { type: 'ring' })
  expect(played).toContainEqual(['loop', 'device:bell', 'tablet_ring', { x: 1, y: 2, z: 3 }])
  expect(played).toContainEqual(['once', 'click', { x: 1, y: 2, z: 3 }])
  expect(heard.getState().now).toEqual({ from: 'device', device: 'bell', key: 'bell.says.rings', values: { level: 3 } })
  vi.advanceTimersByTime(3800)
  expect(heard.getState().now).not.toBeNull()
  vi.advanceTimersByTime(400)
  expect(heard.getState().now).toBeNull()
})

test('one that goes on is read again; one that has ended is not', () => {
  open()
  send('bell', { type: 'ring' })
  vi.advanceTimersByTime(12_100)
  expect(heard.getState().now).not.toBeNull()
  send('bell', { type: 'quiet' })
  expect(played.at(-2)).toEqual(['stop', 'device:bell'])
  vi.advanceTimersByTime(30_000)
  expect(heard.getState().now).toBeNull()
})

test('in a pause a caption waits', () => {
  open()
  send('bell', { type: 'ring' })
  playStore.setState({ paused: true })
  vi.advanceTimersByTime(60_000)
  expect(heard.getState().now).not.toBeNull()
})

test('a device that may not be used now is quiet, and rings on afterwards', () => {
  open()
  send('bell', { type: 'ring' })
  usable = false
  playStore.setState({ moment: { step: 1 } as Moment })
  expect(played.at(-1)).toEqual(['stop', 'device:bell'])
  usable = true
  playStore.setState({ moment: { step: 2 } as Moment })
  expect(played.at(-1)?.slice(0, 3)).toEqual(['loop', 'device:bell', 'tablet_ring'])
})

test('a play that goes on rings where it rang, and says so', () => {
  open([{ device: 'bell', event: 'rung' }])
  expect(played[0]?.slice(0, 3)).toEqual(['loop', 'device:bell', 'tablet_ring'])
  expect(heard.getState().now).not.toBeNull()
})

test('without a stage there is no place; when the stage comes, what hums is put there', () => {
  open()
  send('bell', { type: 'ring' })
  expect(played).toContainEqual(['loop', 'device:bell', 'tablet_ring', undefined])
  soundPlaces.setState({ find: () => ({ x: 1, y: 0, z: 0 }) })
  expect(played.at(-1)).toEqual(['loop', 'device:bell', 'tablet_ring', { x: 1, y: 0, z: 0 }])
})

test('a sound of the story is heard with its line, once, and read', () => {
  const end = startSceneSounds([
    { sound: 'doorbell', line: 'ring', gain: 1.4, caption: '(Klokken)' },
    { sound: 'tap', line: 'other', gain: 1 },
  ])
  const line = (id: string): Line => ({ id, speaker: 'narrator', mood: 'neutral', look: '', facts: {} })
  speaking.setState({ line: line('before') })
  speaking.setState({ line: line('ring') })
  speaking.setState({ begun: 2 })
  expect(played).toEqual([['once', 'doorbell', undefined, { gain: 1.4 }]])
  const { now } = heard.getState()
  expect(now && heardWords(now, { 'sound.ring': '(Klokken) Ding-dong.' }, () => '')).toEqual({ name: '', text: '(Klokken) Ding-dong.' })
  end()
  speaking.setState({ line: null })
})
