/** What the checker reads of the devices' files is what the devices say of themselves. */
import { expect, test } from 'vitest'
import { readKnown } from '../../src/build/known.ts'
import { deviceNames, entryOf, loadDevices } from '../../src/devices/index.ts'

test('the events of every device are known', async () => {
  await loadDevices(deviceNames)
  const known = Object.entries(readKnown(process.cwd()).devices ?? {})
  expect(known.map(([name]) => name).sort()).toEqual(deviceNames)
  for (const [name, events] of known) expect(events, name).toEqual(entryOf(name)?.device.events)
})
