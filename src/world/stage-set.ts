/** Builds the set: fetches it, gives it its baked light, finds the things in it, and the shapes one walks and aims on. */

import type { Group, Material, Object3D, WebGLRenderer } from 'three'
import { Box3, Mesh, MeshStandardMaterial, Vector3 } from 'three'
import { body } from '../input/body.ts'
import type { Ground } from '../input/walker.ts'
import { groundOf, worldGeometry } from '../input/walker.ts'
import { lightIn, lightsOf } from '../scenario/lights.ts'
import type { Scene as SceneDescription } from '../scenario/scene-schema.ts'
import { Aim } from './aim.ts'
import { Air } from './air.ts'
import type { BakedLight, Lift } from './baked-light.ts'
import { liftable, lightByBake } from './baked-light.ts'
import type { StageLoader } from './load.ts'
import { AssetError } from './load.ts'
import { showRoom } from './mirror.ts'
import type { SetDescription } from './set-description.ts'
import { filesOf, inLight, readSetDescription } from './set-description.ts'
import type { StageLight } from './stage-light.ts'
import { changeLight, loadLight } from './stage-light.ts'
import { drawTogether } from './together.ts'

/** A thing of the set that can be attended to. */
export type Thing = { id: string; object: Object3D; lift: Lift; parts: Part[]; middle: Vector3; height: number }
/** One mesh of a thing: at rest it shares its material with the rest of the set, so that the renderer changes material less often. */
type Part = { mesh: Mesh; resting: Material; lifted: Material }

export type StageSet = {
  description: SetDescription
  root: Group
  ground: Ground
  aim: Aim
  /** spots by id */
  things: Map<string, Thing>
  /** those the scene plays in */
  lights: readonly StageLight[]
  /** the one it is in now; its probe also lights people and things put in afterwards */
  light: StageLight
  /** the one a phase of the scene plays in */
  lightOf(phase: string | undefined): StageLight
  /** puts it, and the scene it stands in, into a light; best done while nobody sees it */
  shine(light: StageLight): void
}

/**
 * Fetches and prepares the set of a scene.
 * @throws AssetError naming the file that is missing or damaged.
 */
export async function buildSet(scene: SceneDescription, loader: StageLoader, gl: WebGLRenderer): Promise<StageSet> {
  const folder = `assets/sets/${scene.set}`
  const description = await descriptionOf(scene, loader)
  const model = loader.model(`${folder}/${description.glb}`).then((gltf) => gltf.scene)
  const names = lightsOf(scene)
  const air = new Air(description)
  const lights = await Promise.all(names.map((name) => loadLight(folder, inLight(description, name), air, model, loader, gl)))
  const root = await model
  const lightOf = (phase: string | undefined) => lights[Math.max(0, names.indexOf(lightIn(scene, phase)))] as StageLight
  const light = lightOf(undefined)
  root.updateMatrixWorld(true)
  const ground = takeGround(root, description, `${folder}/${description.glb}`)
  const things = findThings(root, scene)
  lightAll(root, things, light, gl.capabilities.getMaxAnisotropy())
  for (const [name, mirror] of Object.entries(description.mirrors ?? {})) {
    for (const node of root.getObjectsByProperty('name', name)) {
      const mesh = firstMesh(node)
      if (mesh) showRoom(mesh, mirror)
    }
  }
  changeLight(root, [], light, light, gl)
  const aim = aimFor(root, things)
  drawTogether(root, swings)
  stayStill(root)
  return { description, root, ground, things, aim, lights, light, lightOf, shine }

  function shine(this: StageSet, to: StageLight) {
    const spare = [...things.values()].flatMap(({ parts }) => parts.flatMap((part) => [part.resting, part.lifted]))
    if (to !== this.light) changeLight(root, spare, this.light, to, gl)
    this.light = to
  }
}

/** Announces the files of a scene's set, in the lights it plays in: only its description says which these are. */
export async function expectSet(scene: SceneDescription, loader: StageLoader): Promise<void> {
  const description = await descriptionOf(scene, loader)
  const files = lightsOf(scene).flatMap((light) => filesOf(inLight(description, light)))
  await loader.expect(files.map((file) => `assets/sets/${scene.set}/${file}`))
}

async function descriptionOf(scene: SceneDescription, loader: StageLoader): Promise<SetDescription> {
  const path = `assets/sets/${scene.set}/${scene.set}.json`
  const json = await loader.json(path)
  try {
    const description = readSetDescription(json)
    for (const light of lightsOf(scene)) inLight(description, light)
    return description
  } catch (cause) {
    throw new AssetError(path, 'damaged', cause)
  }
}

/** The two invisible meshes leave the picture and become the ground. */
function takeGround(root: Object3D, description: SetDescription, file: string): Ground {
  const [stops, floor] = [description.collider, description.walk].map((name) => {
    const node = root.getObjectByName(name)
    const mesh = node && firstMesh(node)
    if (!node || !mesh) throw new AssetError(file, 'damaged', new Error(`no node "${name}"`))
    const geometry = worldGeometry(mesh, mesh.geometry)
    node.removeFromParent()
    return geometry
  })
  if (!stops || !floor) throw new AssetError(file, 'damaged')
  return groundOf(stops, floor)
}

function firstMesh(object: Object3D): Mesh | null {
  let found: Mesh | null = null
  object.traverse((each) => {
    if (!found && each instanceof Mesh) found = each
  })
  return found
}

function findThings(root: Object3D, scene: SceneDescription): Map<string, Thing> {
  const things = new Map<string, Thing>()
  const bounds = new Box3()
  for (const spot of scene.spots) {
    const object = root.getObjectByName(spot.node)
    if (!object) continue
    bounds.setFromObject(object)
    things.set(spot.id, {
      id: spot.id,
      object,
      lift: { value: 0 },
      parts: [],
      middle: bounds.getCenter(new Vector3()),
      height: bounds.max.y - bounds.min.y,
    })
  }
  return things
}

/** Lifts a thing out of its surroundings so far, 0–1. */
export function liftThing({ lift, parts }: Thing, far: number): void {
  if (lift.value > 0 !== far > 0) for (const { mesh, resting, lifted } of parts) mesh.material = far > 0 ? lifted : resting
  lift.value = far
}

const unlifted: Lift = { value: 0 }

/** Materials are shared as widely as they can be; a thing that can be lifted has one more of its own, of the same program. */
function lightAll(root: Object3D, things: Map<string, Thing>, light: BakedLight, anisotropy: number) {
  const made = new Map<string, Material>()
  const thingOf = new Map<Object3D, Thing>()
  for (const thing of things.values()) thing.object.traverse((each) => thingOf.set(each, thing))
  const once = (key: string, make: () => Material) => {
    const material = made.get(key) ?? make()
    made.set(key, material)
    return material
  }
  root.traverse((object) => {
    if (!(object instanceof Mesh) || Array.isArray(object.material)) return
    const plain = object.material as Material
    if (!(plain instanceof MeshStandardMaterial)) return
    const baked = object.geometry.hasAttribute('uv1')
    const of = (lift: Lift, owner: string) => once(`${plain.uuid} ${baked} ${owner}`, () => prepared(plain, baked, light, lift, anisotropy))
    const resting = of(unlifted, '')
    object.material = resting
    // panes are one mesh with its middle anywhere: drawn before panels, or they would show through what one reads
    if (plain.transparent) object.renderOrder = -1
    const thing = thingOf.get(object)
    thing?.parts.push({ mesh: object, resting, lifted: of(thing.lift, thing.id) })
  })
}

function prepared(plain: MeshStandardMaterial, baked: boolean, light: BakedLight, lift: Lift, anisotropy: number): Material {
  const material = plain.clone()
  for (const map of [material.map, material.normalMap, material.roughnessMap]) if (map) map.anisotropy = Math.min(8, anisotropy)
  if (baked) lightByBake(material, light, lift)
  else liftable(material, lift)
  return material
}

/** Nothing of the set moves unless somebody moves it: no matrix is reckoned again. */
function stayStill(root: Object3D) {
  root.updateMatrixWorld(true)
  root.traverse((object) => {
    object.matrixAutoUpdate = false
    object.matrixWorldAutoUpdate = false
  })
}

function aimFor(root: Object3D, things: Map<string, Thing>): Aim {
  const taken: { id: string; mesh: Mesh }[] = []
  const rest: Mesh[] = []
  const owner = new Map<Object3D, string>()
  for (const thing of things.values()) thing.object.traverse((each) => owner.set(each, thing.id))
  root.traverse((object) => {
    if (!(object instanceof Mesh) || Array.isArray(object.material)) return
    const id = owner.get(object)
    if (id) taken.push({ id, mesh: object })
    // one looks through glass and past the garden's picture
    else if (hides(object)) rest.push(object)
  })
  return new Aim(taken, rest, body.head)
}

/** One looks through glass and past the garden's picture; a door that swings is not where it was. */
function hides(mesh: Mesh): boolean {
  const material = mesh.material as Material
  if (material.transparent || /outside|garden|sky/.test(material.name)) return false
  return !swings(mesh)
}

function swings(mesh: Mesh): boolean {
  for (let each: Object3D | null = mesh; each; each = each.parent) if (each.name.startsWith('front_door')) return true
  return false
}
