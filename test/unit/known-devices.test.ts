/** What the checker reads of the devices' files is what the devices say of themselves. */
import { expect, test } from 'vitest'
import { readKnown } from '../../src/build/known.ts'
import { entryOf } from '../../src/devices/index.ts'

test('the events of every device are known', () => {
  const known = Object.entries(readKnown(process.cwd()).devices ?? {})
  expect(known.length).toBeGreaterThan(0)
  for (const [name, events] of known) expect(events, name).toEqual(entryOf(name)?.device.events)
})
