/** What shares a material is drawn in one call; what is hidden or lifted steps out by itself and comes back. */
import { BoxGeometry, BufferAttribute, Group, Layers, Mesh, MeshStandardMaterial, PlaneGeometry, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { drawTogether } from '../../src/world/together.ts'

const seen = new Layers()

/** A room: a large box, a cup on a shelf of its own, a rug; a door that swings and a pane of glass. */
function room() {
  const [paint, glass] = [new MeshStandardMaterial({ name: 'paint' }), new MeshStandardMaterial({ transparent: true })]
  const root = new Group()
  const walls = new Mesh(new BoxGeometry(4, 2, 4, 3, 3, 3), paint)
  const cup = new Mesh(new BoxGeometry(0.1, 0.1, 0.1), paint)
  const shelf = new Group()
  shelf.position.set(1, 1.5, -1)
  shelf.rotation.y = Math.PI / 2
  shelf.add(cup)
  const rug = new Mesh(new PlaneGeometry(1, 1), paint)
  const door = new Mesh(new BoxGeometry(), paint)
  const pane = new Mesh(new PlaneGeometry(), glass)
  root.add(walls, shelf, rug, door, pane)
  root.updateMatrixWorld(true)
  drawTogether(root, (mesh) => mesh === door)
  const shared = root.getObjectByName('together_paint') as Mesh
  return { root, paint, walls, cup, shelf, rug, door, pane, shared }
}

const corners = (mesh: Mesh) => mesh.geometry.index?.count ?? 0
/** as the renderer does for every eye */
const frame = (mesh: Mesh) => mesh.onBeforeRender(...([] as unknown as Parameters<Mesh['onBeforeRender']>))
/** the index of the corners that are drawn now */
const drawnCorners = ({ geometry }: Mesh) => {
  const { count } = geometry.drawRange
  return Array.from((geometry.index as BufferAttribute).array.slice(0, Number.isFinite(count) ? count : undefined))
}

test('all that stands still and hides what is behind it is one mesh; the rest is drawn as it was', () => {
  const { walls, cup, rug, door, pane, shared } = room()
  expect(drawnCorners(shared)).toHaveLength(corners(walls) + corners(cup) + corners(rug))
  for (const mesh of [walls, cup, rug]) expect(mesh.layers.test(seen)).toBe(false)
  for (const mesh of [door, pane]) expect(mesh.layers.test(seen)).toBe(true)
})

test('every corner stands where it stood in the world, with its normal turned', () => {
  const { walls, cup, shared } = room()
  const first = walls.geometry.getAttribute('position').count
  for (let at = 0; at < cup.geometry.getAttribute('position').count; at += 1) {
    const world = new Vector3().fromBufferAttribute(cup.geometry.getAttribute('position'), at).applyMatrix4(cup.matrixWorld)
    const normal = new Vector3().fromBufferAttribute(cup.geometry.getAttribute('normal'), at).transformDirection(cup.matrixWorld)
    expect(new Vector3().fromBufferAttribute(shared.geometry.getAttribute('position'), first + at).distanceTo(world)).toBeLessThan(1e-6)
    expect(new Vector3().fromBufferAttribute(shared.geometry.getAttribute('normal'), first + at).distanceTo(normal)).toBeLessThan(1e-6)
  }
})

test('packed attributes come out as what they stand for', () => {
  const paint = new MeshStandardMaterial({ name: 'paint' })
  const packed = () => {
    const geometry = new PlaneGeometry()
    geometry.setAttribute(
      'position',
      new BufferAttribute(new Int16Array([-32767, 32767, 0, 32767, 32767, 0, -32767, -32767, 0, 32767, -32767, 0]), 3, true),
    )
    geometry.setAttribute('color', new BufferAttribute(new Uint8Array(16).fill(128), 4, true))
    return new Mesh(geometry, paint)
  }
  const root = new Group().add(packed(), packed())
  drawTogether(root, () => false)
  const { geometry } = root.getObjectByName('together_paint') as Mesh
  expect(geometry.getAttribute('position').getX(0)).toBeCloseTo(-1)
  expect(geometry.getAttribute('color').itemSize).toBe(4)
  expect(geometry.getAttribute('color').getX(0)).toBeCloseTo(128 / 255)
})

test('what is hidden, by itself or by what it stands in, is left out, and comes back', () => {
  const { walls, cup, shelf, rug, shared } = room()
  const all = drawnCorners(shared)
  shelf.visible = false
  frame(shared)
  expect(drawnCorners(shared)).toEqual([...all.slice(0, corners(walls)), ...all.slice(corners(walls) + corners(cup))])
  rug.visible = false
  frame(shared)
  expect(drawnCorners(shared)).toEqual(all.slice(0, corners(walls)))
  shelf.visible = true
  rug.visible = true
  frame(shared)
  expect(drawnCorners(shared)).toEqual(all)
})

test('what has a material of its own for a while is drawn by itself for as long', () => {
  const { cup, paint, shared } = room()
  const all = drawnCorners(shared)
  cup.material = paint.clone()
  frame(shared)
  expect(cup.layers.test(seen)).toBe(true)
  expect(drawnCorners(shared)).toHaveLength(all.length - corners(cup))
  cup.material = paint
  frame(shared)
  expect(cup.layers.test(seen)).toBe(false)
  expect(drawnCorners(shared)).toEqual(all)
})

test('a frame in which nothing changed sends nothing', () => {
  const { shared, rug } = room()
  rug.visible = false
  frame(shared)
  const { version } = shared.geometry.index as BufferAttribute
  frame(shared)
  frame(shared)
  expect((shared.geometry.index as BufferAttribute).version).toBe(version)
})
