/** Wheels kept on a machine that is not to be relied on: a made-up IndexedDB that can be full, denied, or hold strange things. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetWheels, listWheels, openWheels } from '../../src/pages/saved-wheels.ts'
import { wheelFields } from '../../src/scenario/wheel.ts'
import { wheelStore } from '../../src/scenario/wheel-store.ts'

const disk = vi.hoisted(() => ({ wheels: new Map<string, unknown>(), full: false, denied: false }))
vi.mock('idb', () => ({
  openDB: () =>
    disk.denied
      ? Promise.reject(new DOMException('denied', 'SecurityError'))
      : Promise.resolve({
          close: () => undefined,
          getAll: async () => [...disk.wheels.values()],
          put: async (_: string, value: { play: string; placed: string }) => {
            if (disk.full) throw new DOMException('full', 'QuotaExceededError')
            disk.wheels.set(`${value.play} ${value.placed}`, structuredClone(value))
          },
          clear: async () => disk.wheels.clear(),
        }),
}))

const catalogue: Record<string, string> = { rail: 'grab-rail', dispenser: 'medicine-dispenser' }
const open = (play: string) => openWheels(play, (placed) => catalogue[placed])
const score = (placed: string, level: 1 | 2 | 3 | 4 | 5) => wheelStore.getState().press(placed, { field: 'rest', level })
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(() => {
  disk.wheels.clear()
  disk.full = false
  disk.denied = false
})
afterEach(async () => {
  disk.full = false
  disk.denied = false
  await forgetWheels()
  vi.restoreAllMocks()
})

it('keeps a wheel once it is whole: of the play and the device, to the day, and nothing else', async () => {
  const close = open('p1')
  await settled()
  wheelStore.getState().press('rail', { field: 'citizen', level: 5 })
  await settled()
  expect(disk.wheels.size).toBe(0)
  score('rail', 2)
  score('unknown', 2)
  await settled()
  expect([...disk.wheels.values()]).toEqual([
    {
      format: 1,
      play: 'p1',
      placed: 'rail',
      device: 'grab-rail',
      scores: { technology: 2, organisation: 2, economy: 2, citizen: 5 },
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ])
  // changed: still one
  wheelStore.getState().press('rail', { field: 'citizen', level: 1 })
  await settled()
  expect((await listWheels()).wheels.map(({ scores }) => scores.citizen)).toEqual([1])
  close()
  expect(wheelStore.getState().scores).toEqual({})
})

it('brings back what the same play scored before, and what others did', async () => {
  const first = open('p1')
  score('rail', 4)
  await settled()
  first()
  const second = open('p2')
  await settled()
  expect(wheelStore.getState().scores).toEqual({})
  expect(wheelStore.getState().all?.map(({ play }) => play)).toEqual(['p1'])
  second()
  const again = open('p1')
  await settled()
  expect(wheelStore.getState().scores.rail).toEqual(Object.fromEntries(wheelFields.map((field) => [field, 4])))
  again()
})

it('passes over what cannot be read, and tells the console how much', async () => {
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const close = open('p1')
  score('rail', 3)
  await settled()
  close()
  disk.wheels.set('strange', { format: 1, play: 'x', scores: 'much' })
  disk.wheels.set('stranger', null)
  const { wheels, storage } = await listWheels()
  expect([wheels.length, storage]).toEqual([1, true])
  expect(told.mock.calls.flat().join()).toContain('2 of 3 kept wheels cannot be read')
})

it.each(['full', 'denied'] as const)('says so when the browser is %s, and still has this one', async (how) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  disk[how] = true
  vi.resetModules()
  const fresh = await import('../../src/pages/saved-wheels.ts')
  const { wheelStore: store } = await import('../../src/scenario/wheel-store.ts')
  const close = fresh.openWheels('p1', (placed) => catalogue[placed])
  store.getState().press('rail', { field: 'rest', level: 3 })
  await settled()
  expect(store.getState().kept).toBe(false)
  expect(store.getState().scores.rail?.citizen).toBe(3)
  expect((await fresh.listWheels()).wheels).toHaveLength(1)
  close()
})

it('forgets them all when asked', async () => {
  const close = open('p1')
  score('rail', 3)
  score('dispenser', 1)
  await settled()
  expect(await forgetWheels()).toBe(true)
  expect((await listWheels()).wheels).toEqual([])
  expect(wheelStore.getState().scores).toEqual({})
  close()
})

it('leaves what it brings back as it was: on its day, and not taken for lost when the disk is full', async () => {
  const kept = {
    format: 1,
    play: 'p1',
    placed: 'rail',
    device: 'grab-rail',
    scores: { technology: 2, organisation: 2, economy: 2, citizen: 5 },
    day: '2025-03-05',
  }
  disk.wheels.set('p1 rail', kept)
  disk.full = true
  const close = open('p1')
  await settled()
  expect(wheelStore.getState()).toMatchObject({ kept: true, scores: { rail: kept.scores } })
  disk.full = false
  close()
  const again = open('p1')
  await settled()
  expect(disk.wheels.get('p1 rail')).toEqual(kept)
  // what is pressed from now on is kept
  score('dispenser', 3)
  await settled()
  expect(disk.wheels.size).toBe(2)
  again()
})
