/** docs/devices.md tells of every device: what it does here, what the real one does, where that is known from, what we left out. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { deviceNames } from '../../src/devices/index.ts'

const rows = readFileSync('docs/devices.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

it('has one row for each device, in their order, with nothing left empty', () => {
  expect(rows.map(([name]) => name)).toEqual(deviceNames.map((name) => `\`${name}\``))
  expect(rows.filter((cells) => cells.length !== 5 || cells.some((cell) => cell.length < 8))).toEqual([])
})
