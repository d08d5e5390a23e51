/** A set in several lights: which one a scene plays in, and that only those are shipped which some scene plays in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { stageFiles } from '../../src/build/stage-files.ts'
import { lightIn, lightsOf } from '../../src/scenario/lights.ts'
import { filesOf, inLight, readSetDescription } from '../../src/world/set-description.ts'
import { tinySetDescription } from './assets/tiny-assets.ts'

const evening = {
  lightmap: { file: 'tiny-evening-light.ktx2', range: 3 },
  probe: { file: 'tiny-evening-probe.hdr', rotationY: 1 },
  exposure: 1.2,
  irradiance: 'tiny-evening-air.json',
  view: 'tiny-evening-view.glb',
}
const described = () => ({ ...tinySetDescription(), lights: { evening } })

describe('the light a scene plays in', () => {
  const set = readSetDescription(described())

  test('without a name it is the light of the set itself', () => {
    expect(inLight(set, undefined)).toBe(set)
    expect(filesOf(set)).toEqual(['tiny.glb', 'tiny-light.ktx2', 'tiny-probe.hdr', 'tiny-air.json'])
  })

  test('by name it brings lightmap, probe, exposure and view; model and places stay', () => {
    const later = inLight(set, 'evening')
    expect(filesOf(later)).toEqual([
      'tiny.glb',
      'tiny-evening-light.ktx2',
      'tiny-evening-probe.hdr',
      'tiny-evening-air.json',
      'tiny-evening-view.glb',
    ])
    expect(later.lightmap.range).toBe(3)
    expect(later.exposure).toBe(1.2)
    expect(later.places).toEqual(set.places)
  })

  test('a light that does not say what stands in its air does not borrow it', () => {
    const { irradiance: _, ...bare } = evening
    const later = inLight(readSetDescription({ ...tinySetDescription(), lights: { evening: bare } }), 'evening')
    expect(filesOf(later)).toEqual(['tiny.glb', 'tiny-evening-light.ktx2', 'tiny-evening-probe.hdr', 'tiny-evening-view.glb'])
  })

  test('a light it does not have is told with those it has', () => {
    expect(() => inLight(set, 'noon')).toThrow(/"noon".*evening/)
    expect(() => inLight(readSetDescription(tinySetDescription()), 'noon')).toThrow(/none/)
  })
})

describe('the light of a phase', () => {
  const phases = [{ id: 'door' }, { id: 'table' }, { id: 'later', light: 'evening' }]

  test('is its own, or that of the scene', () => {
    expect(lightIn({ phases }, 'later')).toBe('evening')
    expect(lightIn({ phases }, 'table')).toBeUndefined()
    expect(lightIn({ phases, light: 'dawn' }, 'table')).toBe('dawn')
    expect(lightIn({ phases, light: 'dawn' }, undefined)).toBe('dawn')
  })

  test('a scene plays in each light once, that of its first phase first', () => {
    expect(lightsOf({ phases })).toEqual([undefined, 'evening'])
    expect(lightsOf({ phases, light: 'dawn' })).toEqual(['dawn', 'evening'])
    expect(lightsOf({ phases, light: 'evening' })).toEqual(['evening'])
  })
})

describe('what is shipped', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'lights-'))
    mkdirSync(join(root, 'node_modules'))
    put('assets/sets/tiny/tiny.json', JSON.stringify(described()))
    for (const file of [
      'tiny.glb',
      'tiny-light.ktx2',
      'tiny-probe.hdr',
      'tiny-evening-light.ktx2',
      'tiny-evening-probe.hdr',
      'tiny-air.json',
      'tiny-evening-air.json',
      'tiny-evening-view.glb',
    ])
      put(`assets/sets/tiny/${file}`, 'bytes')
    linkPackages()
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }

  /** The transcoder and the headsets' profiles come from packages; their texts do not matter here. */
  function linkPackages(): void {
    const basis = 'node_modules/three/examples/jsm/libs/basis'
    put(`${basis}/basis_transcoder.wasm`, '')
    put(`${basis}/basis_transcoder.js`, '')
    put('node_modules/@webxr-input-profiles/assets/dist/profiles/profilesList.json', '{}')
  }

  const shipped = (options?: { unnamed: boolean }) =>
    [...stageFiles(root, options).keys()].filter((path) => path.startsWith('assets/sets/'))

  test('a light no scene plays in stays behind', () => {
    put('scenes/day/scene.json', JSON.stringify({ set: 'tiny' }))
    expect(shipped().filter((path) => path.includes('evening'))).toEqual([])
    expect(shipped()).toContain('assets/sets/tiny/tiny-light.ktx2')
    expect(shipped({ unnamed: true })).toContain('assets/sets/tiny/tiny-evening-probe.hdr')
  })

  test('a light a scene plays in comes along', () => {
    put('scenes/dusk/scene.json', JSON.stringify({ set: 'tiny', light: 'evening' }))
    expect(shipped()).toEqual(
      expect.arrayContaining(['assets/sets/tiny/tiny-evening-light.ktx2', 'assets/sets/tiny/tiny-evening-probe.hdr']),
    )
  })

  test('so does the light only one phase plays in', () => {
    put('scenes/day/scene.json', JSON.stringify({ set: 'tiny', phases: [{ id: 'door' }, { id: 'later', light: 'evening' }] }))
    expect(shipped()).toEqual(
      expect.arrayContaining([
        'assets/sets/tiny/tiny-light.ktx2',
        'assets/sets/tiny/tiny-evening-light.ktx2',
        'assets/sets/tiny/tiny-evening-view.glb',
      ]),
    )
  })
})
