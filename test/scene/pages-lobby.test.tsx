/** The lobby's list of earlier visits: a class of twelve leaves more than a glance holds, and every one can be seen and deleted. */
import i18next from 'i18next'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import pages from '../../src/app/languages/da/pages.json'
import { Lobby } from '../../src/pages/Lobby.tsx'
import type { Kept, SavedPlay } from '../../src/pages/saved-plays.ts'
import { removePlay } from '../../src/pages/saved-plays.ts'

const kept = vi.hoisted(() => ({ plays: [] as SavedPlay[] }))
vi.mock('virtual:scenes', () => {
  const words = { da: 'Hos Olga', sv: '', nb: '', en: '' }
  return { cards: [{ id: 'tiny', minutes: 1, version: 'v', title: words, summary: words, whoFor: words, trains: words, picture: null }] }
})
vi.mock('../../src/pages/saved-plays.ts', () => ({
  listPlays: (): Promise<Kept> => Promise.resolve({ plays: [...kept.plays], damaged: 0, storage: true }),
  removePlay: vi.fn((id: string) => {
    kept.plays = kept.plays.filter((play) => play.id !== id)
    return Promise.resolve()
  }),
}))

let root: Root
let host: HTMLElement
beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['pages'], resources: { da: { pages } } }))
beforeEach(() => {
  kept.plays = Array.from({ length: 12 }, (_, at) => ({
    format: 1,
    id: `play${at}`,
    scene: 'tiny',
    // every third is of an older story
    version: at % 3 === 2 ? 'older' : 'v',
    log: [{ do: 'ask' }],
    phase: 'later',
    ending: 'sun',
    began: at,
    saved: 1_000_000 - at,
  }))
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
})
const button = (words: string) => [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(words))
const debriefs = () =>
  [...host.querySelectorAll('a')].flatMap((link) => /debrief\/tiny\/(\w+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])

it('shows the last few, and all when asked', async () => {
  await act(async () => root.render(<Lobby />))
  expect(debriefs()).toEqual(['play0', 'play1', 'play2', 'play3'])
  await act(async () => button('Vis alle 12 besøg')?.click())
  expect(debriefs()).toEqual(kept.plays.map(({ id }) => id))
  expect(button('Vis alle')).toBeUndefined()
  const last = [...host.querySelectorAll('li')].at(-1)
  await act(async () => last?.querySelector('button')?.click())
  expect(removePlay).toHaveBeenCalledWith('play11')
  expect(debriefs()).toHaveLength(11)
})
