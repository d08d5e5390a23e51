import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { describe, expect, it } from 'vitest'
import { CordShape } from '../../src/devices/cord-shape.ts'
import { deviceNames, entryOf, loadDevices } from '../../src/devices/index.ts'
import { gutterOnLeg, StockingShape } from '../../src/devices/stocking-shape.ts'

const fileOf = (id: string) => fileURLToPath(new URL(`../../assets/props/${id}/${id}.glb`, import.meta.url))

await loadDevices(deviceNames)
describe.each(deviceNames.flatMap((name) => entryOf(name) ?? []))('the model of $device.id', (entry) => {
  const file = fileOf(entry.device.id)
  it('has every part that moves, each drawn at once, within its budget', async () => {
    await MeshoptDecoder.ready
    const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    const root = (await io.read(file)).getRoot()
    expect(
      root
        .listNodes()
        .map((node) => node.getName())
        .sort(),
    ).toEqual([...entry.parts].sort())
    for (const node of root.listNodes()) expect(node.getExtras().pivot).toHaveLength(3)
    const pieces = root.listMeshes().flatMap((mesh) => mesh.listPrimitives())
    expect(pieces.length).toBeLessThanOrEqual(8)
    const triangles = pieces.reduce((sum, piece) => sum + (piece.getIndices()?.getCount() ?? 0) / 3, 0)
    expect(triangles).toBeLessThan(16_000)
    expect(root.listTextures()).toEqual([])
    expect(statSync(file).size).toBeLessThan(160_000)
  })
  it('gives every control a part that exists', () => {
    const drawn = [...entry.parts, 'stocking', 'cords']
    for (const control of entry.device.controls(entry.device.start())) if (control.part) expect(drawn).toContain(control.part)
  })
})

describe('the stocking and its cords', () => {
  const gutter = { x: 0.12, y: 0.475, z: 0.065, tip: 0 }
  it('are whole and in reach in every way they lie', () => {
    const stocking = new StockingShape()
    for (let step = 0; step <= 20; step += 1) {
      const t = step / 20
      if (t > 0.5) gutterOnLeg(t, gutter)
      stocking.lay(gutter, t, t, t, Math.min(1, t * 3))
      const positions = stocking.geometry.getAttribute('position')
      const normals = stocking.geometry.getAttribute('normal')
      for (let i = 0; i < positions.count; i += 1) {
        expect(Math.hypot(positions.getX(i), positions.getY(i), positions.getZ(i))).toBeLessThan(1)
        expect(Math.hypot(normals.getX(i), normals.getY(i), normals.getZ(i))).toBeCloseTo(1, 2)
      }
    }
  })
  it('reach from the gutter to the handles', () => {
    const cords = new CordShape()
    cords.lay(gutter, 0, 0.6, 0, 0.05, 0, 0.02)
    const positions = cords.geometry.getAttribute('position')
    expect(positions.getY(positions.count - 1)).toBeCloseTo(0.6, 1)
  })
})
