/** The wheel in the headset: every level of every field can be pressed, each large enough, and three presses are enough there too. */
import ReactThreeTestRenderer from '@react-three/test-renderer'
import i18next from 'i18next'
import { act } from 'react'
import { initReactI18next } from 'react-i18next'
import type { Object3D } from 'three'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import wheel from '../../src/app/languages/da/wheel.json'
import { space } from '../../src/panels/tokens.ts'
import { wheelFields } from '../../src/scenario/wheel.ts'
import { clearWheels, wheelStore } from '../../src/scenario/wheel-store.ts'
import WheelInSpace from '../../src/world/WheelInSpace.tsx'

// the font's files stay under way: what is pressed does not hang on them
beforeAll(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['wheel'], resources: { da: { wheel } } }))
beforeEach(clearWheels)

type Pressable = Object3D & { properties?: { value?: { id?: string; onClick?: unknown; minHeight?: number; minWidth?: number } } }

it('is pressed row by row, and goes away when one is done', async () => {
  wheelStore.getState().ask('rail')
  const view = await ReactThreeTestRenderer.create(<WheelInSpace id="rail" />)
  const scene = view.scene.instance as unknown as Object3D
  const presses = () => {
    const found = new Map<string, Pressable>()
    scene.traverse((each: Pressable) => {
      const own = each.properties?.value
      if (own?.onClick && own.id) found.set(own.id, each)
    })
    return found
  }
  const press = (id: string) =>
    act(async () => (presses().get(id) as unknown as { dispatchEvent(event: { type: string }): void }).dispatchEvent({ type: 'click' }))
  expect(presses().size).toBe(5 * wheelFields.length + 5 + 1)
  for (const each of presses().values()) {
    expect(each.properties?.value?.minHeight).toBeGreaterThanOrEqual(space.row)
    expect(each.properties?.value?.minWidth).toBeGreaterThanOrEqual(space.row)
  }
  await press('wheel-citizen-5')
  await press('wheel-economy-1')
  await press('wheel-rest-3')
  expect(wheelStore.getState().scores.rail).toEqual({ technology: 3, organisation: 3, economy: 1, citizen: 5 })
  // nothing is left that the last row could score
  expect([...presses().keys()].some((id) => id.startsWith('wheel-rest'))).toBe(false)
  await press('wheel-done')
  expect(wheelStore.getState().asked).toBeNull()
  await view.unmount()
})
