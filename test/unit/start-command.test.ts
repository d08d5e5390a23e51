/** `npm start` where it cannot: a plain word and an exit code, never a stack trace. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const script = join(import.meta.dirname, '../../src/build/start.ts')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mestring-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--no-build', ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  })
  const output = stdout + stderr
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/)
  return { status, output }
}

test('nothing built', () => {
  expect(start()).toMatchObject({ status: 1, output: expect.stringMatching(/nothing built in dist/) as string })
})

test.each(['abc', '', '70000', '-1', '48.5'])('"%s" is no port', (port) => {
  expect(start(`--port=${port}`)).toMatchObject({ status: 2, output: expect.stringMatching(/is no port\nUse: npm start/) as string })
})

test('the very last port is taken', async () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), '')
  const other = createServer()
  // taken by somebody else is as good
  await new Promise<void>((resolve) => other.once('error', () => resolve()).listen(65535, '127.0.0.1', () => resolve()))
  try {
    expect(start('--port', '65535')).toMatchObject({ status: 1, output: expect.stringMatching(/^Port 65535 cannot be used: /) as string })
  } finally {
    other.close()
  }
})
