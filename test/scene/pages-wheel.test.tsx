/** The wheel's dialog as one meets it: pressed in the drawing, by keys and by buttons, and what it tells of others. */
import i18next from 'i18next'
import { act } from 'react'
import type { Root } from 'react-dom/client'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import pages from '../../src/app/languages/da/pages.json'
import wheel from '../../src/app/languages/da/wheel.json'
import { cell, cellAt, middle } from '../../src/pages/wheel/shape.ts'
import WheelDialog from '../../src/pages/wheel/WheelDialog.tsx'
import type { Wheel } from '../../src/scenario/wheel.ts'
import { levels, wheelFields } from '../../src/scenario/wheel.ts'
import { clearWheels, wheelStore } from '../../src/scenario/wheel-store.ts'

let root: Root
let host: HTMLElement
const onClose = vi.fn()
beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['pages', 'wheel'], resources: { da: { pages, wheel } } }))
beforeEach(async () => {
  clearWheels()
  onClose.mockClear()
  wheelStore.setState({ all: [] })
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
  await act(async () => {
    root.render(<WheelDialog placed="rail" device="grab-rail" name="Støttegrebet" play="mine" onClose={onClose} />)
  })
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
})

const group = (field: string) => host.querySelector(`[data-field="${field}"]`)
const radio = (field: string, level: number) => group(field)?.querySelector<HTMLInputElement>(`input[value="${level}"]`)
const rest = (level: number) => host.querySelector<HTMLButtonElement>(`[data-rest="${level}"]`)
const scores = () => wheelStore.getState().scores.rail
const key = (field: string, digit: string) =>
  act(() => radio(field, 1)?.dispatchEvent(new KeyboardEvent('keydown', { key: digit, bubbles: true, cancelable: true })))
const kept = (play: string, level: 1 | 2 | 3 | 4 | 5, device = 'grab-rail'): Wheel => ({
  format: 1,
  play,
  placed: 'rail',
  device,
  scores: { technology: level, organisation: level, economy: 3, citizen: level },
  day: '2026-03-05',
})

it('is a named group of five for every field, each with its two questions', () => {
  expect(host.querySelectorAll('[role="radiogroup"]')).toHaveLength(4)
  for (const field of wheelFields) {
    const own = group(field)
    const said = (name: string) => document.getElementById(own?.getAttribute(name) ?? '')?.textContent
    expect(said('aria-labelledby')).toBe(wheel[field].name)
    expect(said('aria-describedby')).toBe(`${wheel[field].ask1} ${wheel[field].ask2}`)
    expect(own?.querySelectorAll('input[type="radio"]')).toHaveLength(5)
  }
})

it('is whole after three presses of the keyboard, and the focus is on what came of it', async () => {
  await key('citizen', '5')
  await key('economy', '2')
  expect(scores()).toEqual({ citizen: 5, economy: 2 })
  expect(radio('citizen', 5)?.checked).toBe(true)
  expect(host.querySelector('[role="status"]')?.textContent).toBe('')
  await act(async () => rest(4)?.click())
  expect(scores()).toEqual({ technology: 4, organisation: 4, economy: 2, citizen: 5 })
  expect(rest(4)).toBeNull()
  expect(document.activeElement?.textContent).toContain(wheel.whole)
  // and can be changed afterwards
  await key('technology', '1')
  expect(scores()).toEqual({ technology: 1, organisation: 4, economy: 2, citizen: 5 })
  expect(document.activeElement?.textContent).toContain(wheel.whole)
})

it('leaves other keys alone', async () => {
  for (const strange of ['0', '6', 'a', 'Tab']) await key('citizen', strange)
  expect(scores()).toBeUndefined()
})

it('is pressed where it is drawn', async () => {
  const svg = host.querySelector('svg.wheel') as SVGSVGElement
  svg.getBoundingClientRect = () => ({ left: 10, top: 20, width: 200, height: 200 }) as DOMRect
  const click = (x: number, y: number) =>
    act(() => svg.dispatchEvent(new MouseEvent('click', { clientX: 10 + x, clientY: 20 + y, bubbles: true })))
  // far out to the upper right, and near the hub to the lower left
  await click(150, 50)
  await click(85, 115)
  expect(scores()).toEqual({ technology: 4, economy: 1 })
  await click(2, 2)
  expect(scores()).toEqual({ technology: 4, economy: 1 })
  expect(svg.querySelectorAll('[data-full="true"]')).toHaveLength(5)
})

it('draws every level where a press of it lands', () => {
  const found = new Set<string>()
  for (let x = 0; x <= middle * 2; x += 4) {
    for (let y = 0; y <= middle * 2; y += 4) {
      const at = cellAt(x, y)
      if (at) found.add(`${at.field} ${at.level}`)
    }
  }
  expect(found.size).toBe(20)
  for (const field of wheelFields) for (const level of levels) expect(cell(field, level)).toMatch(/^M[\d. LAZ-]+Z$/)
})

it('tells what others scored once it is whole, and not before', async () => {
  await act(async () => wheelStore.setState({ all: [kept('a', 1), kept('b', 4), kept('c', 5, 'stocking-aid'), kept('mine', 2)] }))
  expect(host.querySelectorAll('.wheel-others')).toHaveLength(0)
  expect(host.textContent).not.toContain('Andre:')
  await act(async () => rest(3)?.click())
  expect(host.querySelectorAll('.wheel-others')).toHaveLength(4)
  expect(group('technology')?.textContent).toContain('Andre: 2,5 i snit, fra 1 til 4')
  expect(group('economy')?.textContent).toContain('Andre: 3')
  expect(host.querySelector('[role="status"]')?.textContent).toContain('2 andre har vurderet den')
})

it('says when the browser keeps nothing, and still shows the wheel', async () => {
  await act(async () => rest(2)?.click())
  await act(async () => wheelStore.setState({ kept: false }))
  expect(host.querySelector('[role="status"]')?.textContent).toContain(wheel.unsaved)
  expect(host.querySelectorAll('[data-full="true"]')).toHaveLength(8)
})
