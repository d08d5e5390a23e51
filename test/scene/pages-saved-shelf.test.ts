/** What is kept on the machine, where the machine is not to be relied on: a made-up IndexedDB that can be broken at will. */
import { beforeEach, expect, it, vi } from 'vitest'

const disk = vi.hoisted(() => ({
  plays: new Map<string, unknown>(),
  damaged: [] as unknown[],
  /** a connection made before this many were dropped no longer works */
  dropped: 0,
  full: false,
}))

vi.mock('idb', () => ({
  openDB: () => {
    const mine = disk.dropped
    const alive = () => {
      if (mine < disk.dropped) throw new DOMException('The database connection is closing.', 'InvalidStateError')
    }
    const put = (value: { id: string }) => {
      alive()
      if (disk.full) throw new DOMException('full', 'QuotaExceededError')
      disk.plays.set(value.id, structuredClone(value))
    }
    const stores = {
      plays: { delete: async (key: string) => void disk.plays.delete(key) },
      damaged: { add: async (value: unknown) => void disk.damaged.push(value) },
    }
    return Promise.resolve({
      close: () => undefined,
      getAllKeys: async () => {
        alive()
        return [...disk.plays.keys()]
      },
      get: async (_: string, key: string) => disk.plays.get(key),
      put: async (_: string, value: { id: string }) => put(value),
      delete: async (_: string, key: string) => void disk.plays.delete(key),
      transaction: () => {
        if (disk.full) throw new DOMException('full', 'QuotaExceededError')
        return { objectStore: (name: keyof typeof stores) => stores[name], done: Promise.resolve() }
      },
    })
  },
}))

const whole = {
  format: 1,
  id: 'a1',
  scene: 'home',
  version: 'v',
  log: [{ do: 'choose', id: 'x', t: 10 }, { do: 'ask' }],
  phase: 'round',
  ending: null,
  began: 1,
  saved: 2,
}
const play = (id: string, length = 1) =>
  ({
    id,
    scene: 'home',
    version: 'v',
    log: Array.from({ length }, () => ({ do: 'ask' })),
    moment: { phase: 'round', ending: null },
  }) as never

let shelf: typeof import('../../src/pages/saved-plays.ts')
beforeEach(async () => {
  Object.assign(disk, { plays: new Map(), damaged: [], dropped: 0, full: false })
  vi.resetModules()
  shelf = await import('../../src/pages/saved-plays.ts')
})

const wrong: [string, unknown][] = [
  ['format', 2],
  ['id', 7],
  ['scene', null],
  ['version', {}],
  ['log', null],
  ['log', {}],
  ['log', [null]],
  ['log', [{}]],
  ['log', [{ do: 'constructor' }]],
  ['log', [{ do: 'choose' }]],
  ['log', [{ do: 'use', device: 'rail', event: 3 }]],
  ['log', [{ do: 'ask', t: Number.NaN }]],
  ['log', [{ do: 'ask', t: Number.POSITIVE_INFINITY }]],
  ['log', [{ do: 'ask', t: -1 }]],
  ['phase', undefined],
  ['ending', undefined],
  ['ending', false],
  ['began', Number.NaN],
  ['began', '1'],
  // no calendar knows these; shown as a date they would take the whole page with them
  ['saved', 1e20],
  ['saved', -1],
]

it.each(wrong)('a play whose %s is %j is set aside and told, the others are as they were', async (field, value) => {
  disk.plays.set('a1', { ...whole, [field]: value })
  disk.plays.set('b2', { ...whole, id: 'b2' })
  const { plays, damaged, storage } = await shelf.listPlays()
  expect({ ids: plays.map(({ id }) => id), damaged, storage }).toEqual({ ids: ['b2'], damaged: 1, storage: true })
  expect(disk.damaged).toMatchObject([{ found: { [field]: value } }])
  expect([...disk.plays.keys()]).toEqual(['b2'])
})

it('what another page set aside is still told in the lobby', async () => {
  disk.plays.set('a1', 'rubbish')
  await shelf.loadPlay('b2')
  expect((await shelf.listPlays()).damaged).toBe(1)
})

it('keeps on keeping after the browser has dropped the connection', async () => {
  expect(await shelf.savePlay(play('a1', 1), 1)).toBe(true)
  disk.dropped += 1
  expect(await shelf.savePlay(play('a1', 2), 1)).toBe(true)
  expect(disk.plays.get('a1')).toMatchObject({ log: [{ do: 'ask' }, { do: 'ask' }] })
  disk.dropped += 1
  expect(await shelf.listPlays()).toMatchObject({ storage: true, plays: [{ id: 'a1' }] })
})

it('says so when the disk is full, keeps the play on the page, and writes it when there is room again', async () => {
  disk.full = true
  expect(await shelf.savePlay(play('a1', 3), 1)).toBe(false)
  expect((await shelf.listPlays()).plays).toMatchObject([{ id: 'a1' }])
  disk.plays.set('c3', 'rubbish')
  expect(await shelf.listPlays()).toMatchObject({ damaged: 1, storage: true })
  disk.full = false
  expect(await shelf.savePlay(play('a1', 4), 1)).toBe(true)
  expect((disk.plays.get('a1') as typeof whole).log).toHaveLength(4)
  expect(await shelf.listPlays()).toMatchObject({ damaged: 1, plays: [{ id: 'a1' }] })
})

it('does not cut back a play that has come further in another tab', async () => {
  const { listPlays, savePlay } = shelf
  for (const length of [3, 1]) expect(await savePlay(play('a1', length), 1)).toBe(true)
  expect((await listPlays()).plays.map(({ log }) => log.length)).toEqual([3])
  await savePlay(play('a1', 4), 1)
  expect((await listPlays()).plays.map(({ log }) => log.length)).toEqual([4])
})

it('shows a play as far as it has come, also while the last of it is still being written', async () => {
  for (const length of [1, 2, 3]) void shelf.savePlay(play('a1', length), 1)
  expect((await shelf.listPlays()).plays.map(({ log }) => log.length)).toEqual([3])
})
