import i18next from 'i18next'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import panels from '../../src/app/languages/da/panels.json'
import type { Panel } from '../../src/panels/describe.ts'
import { Mirror } from '../../src/panels/page/Mirror.tsx'
import { PanelOnPage } from '../../src/panels/page/PanelOnPage.tsx'
import { attention } from '../../src/scenario/attention.ts'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import type { Moment } from '../../src/scenario/moment.ts'

let root: Root
let host: HTMLElement
beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['panels'], resources: { da: { panels } } }))
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
})
const nameOf = (each: Element) => each.getAttribute('aria-label') ?? each.textContent ?? ''
const button = (name: string) => [...host.querySelectorAll('button')].find((each) => nameOf(each).includes(name))

const panel: Panel = {
  step: 1,
  title: 'Gulvtæppet',
  task: 'Se dig om',
  about: 'rug',
  answer: null,
  tools: [{ kind: 'leave', label: 'Lad det ligge', action: { do: 'leave' } }],
  lines: [
    { id: 'a', speaker: 'inger', name: 'Inger', text: 'Det er min mors.' },
    { id: 'b', speaker: 'narrator', name: '', text: 'Hjørnet bukker op.' },
  ],
  choices: [{ id: 'rug_w1', label: 'Hun kan falde.', digit: 1, action: { do: 'choose', id: 'rug_w1' } }],
}

it('shows the answers when everything is said, and does what is pressed', () => {
  const acted = vi.fn()
  act(() => root.render(<PanelOnPage panel={panel} begun={1} act={acted} next={() => undefined} />))
  expect(host.textContent).toContain('Det er min mors.')
  expect(host.textContent).not.toContain('Hjørnet bukker op.')
  expect(button('Hun kan falde.')).toBeUndefined()
  act(() => root.render(<PanelOnPage panel={panel} begun={2} act={acted} next={() => undefined} />))
  act(() => button('Hun kan falde.')?.click())
  expect(acted).toHaveBeenCalledWith({ do: 'choose', id: 'rug_w1' })
})

it('moves the focus to the heading when something has happened, not before', () => {
  act(() => root.render(<PanelOnPage panel={panel} begun={2} act={() => undefined} />))
  expect(document.activeElement).toBe(document.body)
  act(() => root.render(<PanelOnPage panel={{ ...panel, step: 2, title: 'Rundt' }} begun={2} act={() => undefined} />))
  expect(document.activeElement?.textContent).toBe('Rundt')
})

const bundle = {
  scene: {
    places: [{ id: 'living' }, { id: 'kitchen' }],
    cast: [{ id: 'inger' }],
    spots: [
      { id: 'rug', place: 'living' },
      { id: 'milk', place: 'kitchen' },
    ],
  },
} as unknown as SceneBundle
const moment: Moment = {
  step: 1,
  phase: 'round',
  place: 'living',
  topic: null,
  lines: [],
  choices: [],
  facts: {},
  ending: null,
  open: { examine: ['inger', 'rug', 'milk'], use: ['dispenser'], go: ['kitchen'], leave: false, ask: true },
}
const catalogue = {
  'place.living': 'Stuen',
  'place.kitchen': 'Køkkenet',
  'cast.inger': 'Inger',
  'spot.rug': 'Gulvtæppet',
  'spot.milk': 'Mælken',
  'device.dispenser': 'Dispenseren',
}

it('lists everything that can be done, in reading order, as buttons that do it', () => {
  const acted = vi.fn()
  const press = vi.fn()
  const controls = [
    { id: 'lid', label: 'Åbn låget', available: true, held: false, press },
    { id: 'fill', label: 'Fyld', available: false, held: false, press },
  ]
  const known = [
    { kind: 'can' as const, lines: ['Give én dosis ad gangen'] },
    { kind: 'against' as const, lines: ['Den bipper (Bergen 2013)'] },
  ]
  const devices = [{ id: 'dispenser', about: 'En kasse', says: ['Låst'], known, controls }]
  act(() =>
    root.render(
      <Mirror
        bundle={bundle}
        moment={moment}
        catalogue={catalogue}
        task="Se dig om"
        seen={new Set(['milk'])}
        devices={devices}
        act={acted}
        pause={() => undefined}
      />,
    ),
  )
  expect(host.querySelector('details')?.open).toBe(false)
  expect([...host.querySelectorAll('details li')].map((item) => item.textContent)).toEqual([
    'Give én dosis ad gangen',
    'Den bipper (Bergen 2013)',
  ])
  const names = [...host.querySelectorAll('button')].map(nameOf)
  expect(names).toEqual(['Tal med Inger', 'Gulvtæppet', 'Åbn låget', 'Fyld', 'Gå til Køkkenet', 'Mælkenset', 'Pause'])
  act(() => button('Gulvtæppet')?.click())
  act(() => button('Gå til Køkkenet')?.click())
  expect(acted.mock.calls).toEqual([[{ do: 'examine', spot: 'rug' }], [{ do: 'go', place: 'kitchen' }]])
  act(() => button('Fyld')?.click())
  expect(press).not.toHaveBeenCalled()
  act(() => button('Åbn låget')?.click())
  expect(press).toHaveBeenCalledOnce()
})

it('lights a thing up in the room while its button has the focus', () => {
  act(() =>
    root.render(
      <Mirror
        bundle={bundle}
        moment={moment}
        catalogue={catalogue}
        task=""
        seen={new Set()}
        devices={[]}
        act={() => undefined}
        pause={() => undefined}
      />,
    ),
  )
  act(() => button('Gulvtæppet')?.focus())
  expect(attention.getState().lit).toBe('rug')
  act(() => button('Gulvtæppet')?.blur())
  expect(attention.getState().lit).toBeNull()
})
