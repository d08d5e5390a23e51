/** Going from one light to another: what stands in the scene is handed other textures, and nothing else happens to it. */
import type { WebGLRenderer } from 'three'
import { BoxGeometry, Euler, Group, Mesh, MeshBasicMaterial, MeshStandardMaterial, Scene, Texture } from 'three'
import { beforeEach, describe, expect, test } from 'vitest'
import { Air } from '../../src/world/air.ts'
import type { StageLoader } from '../../src/world/load.ts'
import type { SetDescription } from '../../src/world/set-description.ts'
import type { StageLight } from '../../src/world/stage-light.ts'
import { changeLight, loadLight } from '../../src/world/stage-light.ts'

const gl = { toneMappingExposure: 0 } as WebGLRenderer
const lit = (exposure: number, range: number): StageLight => ({
  lightmap: new Texture(),
  range,
  probe: new Texture(),
  probeRotation: new Euler(0, exposure, 0),
  exposure,
  air: null,
  points: [],
  instead: [],
})
const meshOf = (name: string, material: MeshStandardMaterial | MeshBasicMaterial) => {
  const mesh = new Mesh(new BoxGeometry(), material)
  mesh.name = name
  return mesh
}

describe('another light', () => {
  const wall = new MeshStandardMaterial()
  const face = new MeshStandardMaterial()
  const stranger = new MeshStandardMaterial()
  const lifted = new MeshStandardMaterial()
  const [lawn, duskLawn] = [meshOf('outside', new MeshBasicMaterial()), meshOf('outside', new MeshBasicMaterial())]
  const root = new Group()
  const scene = new Scene()
  root.add(meshOf('wall', wall), lawn, duskLawn)
  scene.add(root, meshOf('face', face), meshOf('stranger', stranger))
  let day = lit(1, 2.5)
  let dusk = lit(1.2, 3)

  beforeEach(() => {
    day = lit(1, 2.5)
    dusk = { ...lit(1.2, 3), instead: [[lawn, duskLawn]] }
    wall.lightMap = lifted.lightMap = day.lightmap
    wall.envMap = lifted.envMap = face.envMap = day.probe
    duskLawn.visible = false
    lawn.visible = true
  })

  test('reaches baked surfaces, also what they wear when lifted, people, reflections and the view', () => {
    changeLight(root, [lifted], day, dusk, gl)
    expect(wall.lightMap).toBe(dusk.lightmap)
    expect(wall.lightMapIntensity).toBeCloseTo(Math.PI * 3)
    expect(lifted.lightMap).toBe(dusk.lightmap)
    expect(face.envMap).toBe(dusk.probe)
    expect(face.lightMap).toBeNull()
    expect(face.envMapRotation.y).toBe(1.2)
    expect(stranger.envMap).toBeNull()
    expect(scene.environment).toBe(dusk.probe)
    expect([lawn.visible, duskLawn.visible]).toEqual([false, true])
    expect(gl.toneMappingExposure).toBe(1.2)
  })

  test('is there from the beginning where a scene begins in it', () => {
    changeLight(root, [], dusk, dusk, gl)
    expect([lawn.visible, duskLawn.visible]).toEqual([false, true])
    expect(gl.toneMappingExposure).toBe(1.2)
  })

  test('makes no material new, so that no program is compiled', () => {
    const versions = [wall.version, face.version]
    changeLight(root, [lifted], day, dusk, gl)
    expect([wall.version, face.version]).toEqual(versions)
  })

  test('and back again', () => {
    changeLight(root, [lifted], day, dusk, gl)
    changeLight(root, [lifted], dusk, day, gl)
    expect(wall.lightMap).toBe(day.lightmap)
    expect(scene.environment).toBe(day.probe)
    expect([lawn.visible, duskLawn.visible]).toEqual([true, false])
  })
})

test('a light that cannot be fetched says so', async () => {
  const air = new Air({ places: {} } as SetDescription)
  const gone = () => Promise.reject(new Error('gone'))
  const loader = { texture: gone, panorama: gone, model: gone } as unknown as StageLoader
  const described = { lightmap: { file: 'a.ktx2', range: 1 }, probe: { file: 'a.hdr', rotationY: 0 }, exposure: 1 } as SetDescription
  await expect(loadLight('assets/sets/tiny', described, air, Promise.resolve(new Group()), loader, gl)).rejects.toThrow('gone')
})
