/** `npm run build` with a broken scene: its findings, exit code 1, and no stack trace, also where another plugin wraps the error. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tinyWith } from './fixtures/tiny-with.ts'

const code = join(import.meta.dirname, '../../src/build')
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mestring-built-'))
  put('index.html', '<p>Mestring</p>')
  put('package.json', '{ "type": "module" }')
  const path = (file: string) => JSON.stringify(join(code, file))
  const wrapping = '{ name: "wrapping", closeBundle(error) { if (error) throw error } }'
  put(
    'vite.config.ts',
    `import { scenes } from ${path('scenes-plugin.ts')}\nimport { precompress } from ${path('precompress.ts')}\n` +
      `export default { plugins: [scenes(), precompress(), ${wrapping}] }\n`,
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

test('tells where the scene is broken, and ends', () => {
  for (const [file, text] of Object.entries(tinyWith({ 'spots.ink': [['#why:own', '#why:ownn']] }))) put(`scenes/tiny/${file}`, text)
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(code, 'build.ts'), '--quiet'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^scenes\/tiny\/spots\.ink:5 M213 no why "ownn"; did you mean "own"\?$/m)
  expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/)
})
