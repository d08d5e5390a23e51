import ReactThreeTestRenderer from '@react-three/test-renderer'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { Object3D, Vector3 } from 'three'
import { beforeAll, expect, it, vi } from 'vitest'
import panels from '../../src/app/languages/da/panels.json'
import type { Panel } from '../../src/panels/describe.ts'
import { offGaze, putBeside } from '../../src/panels/space/beside.ts'
import { PanelInSpace } from '../../src/panels/space/PanelInSpace.tsx'

// the font's files stay under way: what is pressed does not hang on them
beforeAll(() => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
beforeAll(() => i18next.use(initReactI18next).init({ lng: 'da', ns: ['panels'], resources: { da: { panels } } }))

const panel: Panel = {
  step: 1,
  title: 'Gulvtæppet',
  task: '',
  about: 'rug',
  answer: null,
  lines: [],
  tools: [],
  choices: [{ id: 'rug_w1', label: 'Hun kan falde.', digit: 1, action: { do: 'choose', id: 'rug_w1' } }],
}

/** What uikit keeps of a component: enough to find the row that is pressed. */
type Pressable = Object3D & { properties?: { value?: { onClick?: unknown; minHeight?: number } } }

it('does the same as the page when a row is pressed', async () => {
  const acted = vi.fn()
  const view = await ReactThreeTestRenderer.create(<PanelInSpace panel={panel} complete act={acted} next={() => undefined} over={false} />)
  const rows: Pressable[] = []
  const scene = view.scene.instance as unknown as Object3D
  scene.traverse((each: Pressable) => {
    if (each.properties?.value?.onClick) rows.push(each)
  })
  expect(rows).toHaveLength(1)
  expect(rows[0]?.properties?.value?.minHeight).toBeGreaterThanOrEqual(64)
  const press = () => (rows[0] as unknown as { dispatchEvent(event: { type: string }): void }).dispatchEvent({ type: 'click' })
  // a press so soon was meant for what stood there before
  press()
  expect(acted).not.toHaveBeenCalled()
  await new Promise((later) => setTimeout(later, 400))
  press()
  expect(acted).toHaveBeenCalledWith({ do: 'choose', id: 'rug_w1' })
  await view.unmount()
})

it('stands beside what it speaks of, within reach of the eye, facing it, as large as before', () => {
  const place = new Object3D()
  const head = new Vector3(0, 1.6, 0)
  const ahead = new Vector3(0, 0, -1)
  const target = new Vector3(0, 1.5, -3)
  putBeside(place, head, ahead, target, 0.42)
  const away = place.position.distanceTo(head)
  expect(away).toBeGreaterThan(1.2)
  expect(away).toBeLessThan(1.5)
  expect(place.position.x).toBeGreaterThan(0.3)
  expect(place.position.y).toBeLessThan(1.6)
  expect(place.scale.x).toBeCloseTo(away, 1)
  const facing = new Vector3(0, 0, 1).applyQuaternion(place.quaternion)
  expect(facing.dot(head.clone().sub(place.position).normalize())).toBeGreaterThan(0.99)
  expect(offGaze(place, head, ahead)).toBeCloseTo(0.42, 1)
})
