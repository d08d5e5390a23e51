import { describe, expect, it } from 'vitest'
import { controlsOf } from '../../src/devices/DeviceControls.ts'
import type { Device } from '../../src/devices/device.ts'
import { deviceNames, entryOf, loadDevices } from '../../src/devices/index.ts'
import da from '../../src/devices/words/da.ts'
import en from '../../src/devices/words/en.ts'
import nb from '../../src/devices/words/nb.ts'
import sv from '../../src/devices/words/sv.ts'

await loadDevices(deviceNames)
const devices = deviceNames.flatMap((name) => entryOf(name)?.device ?? [])

/** All texts of a file by their whole key, without the plural's ending. */
function textsOf(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const whole = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(whole.replace(/_(one|other)$/, ''), value)
    else for (const [below, text] of textsOf(value as object, whole)) found.set(below, text)
  }
  return found
}

/** Every key and value name a device can show, found by walking all states that its controls and time lead to. */
function shownBy(device: Device): Map<string, readonly string[]> {
  const shown = new Map<string, readonly string[]>()
  const note = (key: string, values: object = {}) => shown.set(key, Object.keys(values))
  let edge = [device.start()]
  const seen = new Set<string>()
  for (let depth = 0; depth < 14 && seen.size < 4000; depth += 1) {
    const next: object[] = []
    for (const state of edge) {
      const about = controlsOf(device, state)
      note(about.name)
      note(about.about)
      for (const key of Object.values(about.facts).flat()) note(key)
      for (const said of about.says) note(said.key, said.values)
      for (const control of about.controls) {
        note(control.label, control.values)
        next.push(device.next(state, control.input).state)
      }
      if (device.ticks(state)) next.push(device.next(state, { type: 'time', seconds: 4 } as { type: string }).state)
    }
    edge = next.filter((state) => {
      const key = JSON.stringify(state)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
  }
  return shown
}

describe('the texts of the devices', () => {
  const danish = textsOf(da)
  const shown = new Map(devices.flatMap((device) => [...shownBy(device)]))
  it.each([
    ['da', da],
    ['sv', sv],
    ['nb', nb],
    ['en', en],
  ])('say in %s everything a device can show', (_, file) => {
    const texts = textsOf(file)
    expect([...texts.keys()]).toEqual([...danish.keys()])
    for (const [key, values] of shown) {
      const text = texts.get(key)
      expect(text, key).toBeTruthy()
      const named = [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1])
      for (const name of named) expect(values, key).toContain(name)
    }
  })
  it('hold nothing that no device shows', () => {
    const idle = [...danish.keys()].filter((key) => !shown.has(key))
    expect(idle).toEqual([])
  })
})
