import { expect, it } from 'vitest'
import { listPlays, loadPlay, savePlay } from '../../src/pages/saved-plays.ts'
import type { Play } from '../../src/scenario/play.ts'

const play = { id: 'a1', scene: 'home', version: 'v', log: [{ do: 'ask' }], moment: { phase: 'round', ending: null } } as unknown as Play

it('goes on where the browser keeps nothing', async () => {
  // happy-dom has no IndexedDB, like a browser that denies it
  expect(await savePlay(play, 0)).toBe(false)
  expect(await listPlays()).toEqual({ plays: [], damaged: 0, storage: false })
  expect(await loadPlay('a1')).toBeNull()
})
