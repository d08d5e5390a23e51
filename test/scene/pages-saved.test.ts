import { expect, it } from 'vitest'
import { listPlays, loadPlay, savePlay } from '../../src/pages/saved-plays.ts'
import type { Play } from '../../src/scenario/play.ts'

const play = { id: 'a1', scene: 'home', version: 'v', log: [{ do: 'ask' }], moment: { phase: 'round', ending: null } } as unknown as Play

it('keeps a play for as long as the page is open where the browser keeps nothing', async () => {
  // happy-dom has no IndexedDB, like a browser that denies it
  expect(await savePlay(play, 0)).toBe(false)
  const kept = await listPlays()
  expect(kept.storage).toBe(false)
  expect(kept.plays.map(({ id, phase }) => [id, phase])).toEqual([['a1', 'round']])
  expect(await loadPlay('a1')).toMatchObject({ id: 'a1', log: [{ do: 'ask' }] })
  expect(await loadPlay('another')).toBeNull()
})
