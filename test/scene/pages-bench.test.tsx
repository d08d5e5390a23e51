/** The bench shows what a device says, also when it says the same of several things. */
import i18next from 'i18next'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { beforeAll, expect, it, vi } from 'vitest'
import page from '../../src/app/languages/da/devices_page.json'
import { show } from '../../src/devices/device-store.ts'
import { eLock } from '../../src/devices/e-lock.tsx'
import devices from '../../src/devices/words/da.ts'
import { Bench } from '../../src/pages/devices/Bench.tsx'

beforeAll(() =>
  i18next.use(initReactI18next).init({ lng: 'da', ns: ['devices_page', 'devices'], resources: { da: { devices_page: page, devices } } }),
)

it('the log of a lock with several lines of one kind', async () => {
  // no time passes: the states worth a look are not looked for
  vi.useFakeTimers()
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(async () => root.render(<Bench device={eLock} called="Lås" />))
  const log = ['10:30', '08:40', '08:40'].map((time) => ({ who: 'own' as const, time }))
  act(() => show('e-lock', { ...eLock.start(), app: 'log', log }))
  const said = [...host.querySelectorAll('.bench-use [role=status] p')].map((line) => line.textContent?.slice(0, 5))
  expect(said.slice(1)).toEqual(['10:30', '08:40', '08:40'])
  expect(error.mock.calls.filter(([words]) => String(words).includes('same key'))).toEqual([])
  act(() => root.unmount())
  host.remove()
  error.mockRestore()
  vi.useRealTimers()
})
