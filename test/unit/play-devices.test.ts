/** What a play does with a device, a person can do with it: every event of every play follows from the device's own controls. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sceneFolders } from '../../src/build/scene-files.ts'
import type { DeviceState } from '../../src/devices/device.ts'
import { actionOf, playFileSchema } from '../../src/scenario/checker/play-file.ts'
import { sceneSchema } from '../../src/scenario/scene-schema.ts'
import { deviceNamed, goesOnWith, wayTo } from '../play/device-ways.ts'

const root = join(import.meta.dirname, '../..')
const plays = sceneFolders(root).flatMap((folder) => {
  const scene = sceneSchema.parse(JSON.parse(readFileSync(join(folder, 'scene.json'), 'utf8')))
  const names = readdirSync(join(folder, 'plays')).filter((name) => name.endsWith('.json'))
  return names.map((name) => ({
    name: `${scene.id}/${name}`,
    scene,
    file: playFileSchema.parse(JSON.parse(readFileSync(join(folder, 'plays', name), 'utf8'))),
  }))
})

describe.each(plays)('$name', ({ scene, file }) => {
  test('its devices can do what they tell of', async () => {
    const states = new Map<string, DeviceState>()
    const actions = file.actions.map(actionOf)
    for (const [index, action] of actions.entries()) {
      if (action.do !== 'use') continue
      const device = await deviceNamed(scene.devices.find((each) => each.id === action.device)?.device ?? '')
      const before = states.get(action.device) ?? device.start()
      const way = wayTo(device, before, action.event, goesOnWith(actions, index))
      expect(way.presses.length).toBeGreaterThan(0)
      states.set(action.device, way.after)
    }
  })
})
