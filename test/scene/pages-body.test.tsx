import i18next from 'i18next'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import body from '../../src/app/languages/da/body.json'
import { deviceStore } from '../../src/devices/device-store.ts'
import devices from '../../src/devices/words/da.ts'
import BodySwitch from '../../src/pages/play/BodySwitch.tsx'
import { anotherBody, isOwn, loanNames } from '../../src/scenario/another-body.ts'
import type { SceneBundle } from '../../src/scenario/bundle.ts'

let root: Root
let host: HTMLElement
const bundle = {
  scene: { cast: [{ id: 'inger', body: { hands: 'one', sight: 'cataract' } }, { id: 'gudrun' }] },
} as unknown as SceneBundle

beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['body', 'devices'], resources: { da: { body, devices } } }))
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  act(() => root.render(<BodySwitch bundle={bundle} catalogue={{ 'cast.inger': 'Inger', 'cast.gudrun': 'Gudrun' }} />))
})
afterEach(() => {
  act(() => {
    anotherBody.getState().own()
    deviceStore.setState({ told: {} })
  })
  act(() => root.unmount())
  host.remove()
})
const button = (name: string) => [...host.querySelectorAll('button')].find((each) => each.textContent?.includes(name))
const press = (name: string) => act(() => button(name)?.click())

it('opens, borrows one thing or several, each saying what it does and whether one has it', () => {
  expect(host.querySelector('#body-panel')?.hasAttribute('hidden')).toBe(true)
  press(body.open)
  expect(host.querySelector('#body-panel')?.hasAttribute('hidden')).toBe(false)
  for (const name of loanNames) expect(button(body.loan[name])?.textContent).toContain(body.how[name])
  press(body.loan.tremor)
  press(body.loan.macular)
  expect(anotherBody.getState()).toMatchObject({ tremor: true, sight: 'macular' })
  expect(button(body.loan.tremor)?.getAttribute('aria-pressed')).toBe('true')
  expect(button(body.open)?.getAttribute('aria-pressed')).toBe('true')
  expect(host.querySelector('[role=status]')?.textContent).toContain(body.loan.macular)
  press(body.loan.tremor)
  expect(anotherBody.getState().tremor).toBe(false)
})

it('gives everything back with one press that is there as long as anything is borrowed, the panel shut or open', () => {
  expect(button(body.own)).toBeUndefined()
  act(() => anotherBody.getState().borrow({ sight: 'macular', seat: 'wheelchair' }))
  expect(button(body.own)?.closest('#body-panel')).toBeNull()
  press(body.own)
  expect(isOwn(anotherBody.getState())).toBe(true)
  expect(button(body.own)).toBeUndefined()
})

it('lends the body of whoever in the scene has one to lend', () => {
  press(body.open)
  expect(button('Gudrun')).toBeUndefined()
  press('Inger')
  expect(anotherBody.getState()).toMatchObject({ hands: 'one', sight: 'cataract', tremor: false })
  press('Inger')
  expect(isOwn(anotherBody.getState())).toBe(true)
})

it('says what the borrowed hands did to a press', () => {
  act(() => deviceStore.setState({ told: { rail: { key: 'common.two_hands' } } }))
  expect(host.querySelector('.body-told')?.textContent).toContain('to hænder')
})

it('lays the grey patch where one reads, and not over the bar', () => {
  act(() => anotherBody.getState().borrow({ sight: 'macular' }))
  const bar = document.body.appendChild(document.createElement('header'))
  bar.className = 'visit-bar'
  const text = document.body.appendChild(document.createElement('p'))
  const spot = host.querySelector<HTMLElement>('.sight-spot')
  const point = (over: Element) => over.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 80, bubbles: true }))
  point(text)
  expect(spot?.hidden).toBe(false)
  point(bar)
  expect(spot?.hidden).toBe(true)
  text.remove()
  bar.remove()
})
