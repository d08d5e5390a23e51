/** A scene's files as a host may give them. */
import { afterEach, expect, it, vi } from 'vitest'
import { fetchBundle } from '../../src/pages/scene-files.ts'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import { tiny } from './fixtures/tiny.ts'

afterEach(() => vi.unstubAllGlobals())

it.each([undefined, null, [], 'da', 7])('a bundle whose list of voices is %j is one nobody has read in', async (voices) => {
  const found = JSON.stringify({ ...compileScene(tiny).bundle, voices })
  vi.stubGlobal('fetch', async () => new Response(found))
  expect((await fetchBundle(`with-${String(voices)}`)).voices).toEqual({})
})
