/**
 * The lights a scene plays in. All of them are fetched, filtered and drawn once before the door opens: going from one to another only
 * hands other textures to the same materials, and shows another picture of what lies outside.
 */
import type { BufferGeometry, Material, Mesh, MeshBasicMaterial, Object3D, WebGLRenderer } from 'three'
import { Euler, MeshStandardMaterial, PMREMGenerator, Scene } from 'three'
import type { Air, AirPoints } from './air.ts'
import { readAirPoints } from './air.ts'
import type { BakedLight } from './baked-light.ts'
import { putInLight } from './baked-light.ts'
import type { StageLoader } from './load.ts'
import { AssetError } from './load.ts'
import type { SetDescription } from './set-description.ts'

export type StageLight = BakedLight & {
  exposure: number
  /** what the air is filled with */
  points: AirPoints
  /** what carries its light in its own colours: what the model has, and what is seen instead of it in this light */
  instead: [own: Object3D, other: Object3D][]
}

/** Fetches the light a description is in, and puts its view, unseen as yet, into the set's model. */
export async function loadLight(
  folder: string,
  { lightmap, probe, irradiance, exposure, view }: SetDescription,
  air: Air,
  model: Promise<Object3D>,
  loader: StageLoader,
  gl: WebGLRenderer,
): Promise<StageLight> {
  const [root, picture, panorama, points, unlit] = await Promise.all([
    model,
    loader.texture(`${folder}/${lightmap.file}`),
    loader.panorama(`${folder}/${probe.file}`),
    irradiance ? airPoints(`${folder}/${irradiance}`, loader) : [],
    view ? loader.model(`${folder}/${view}`) : null,
  ])
  picture.channel = 1
  picture.anisotropy = 4
  const prefilter = new PMREMGenerator(gl)
  const filtered = prefilter.fromEquirectangular(panorama).texture
  prefilter.dispose()
  panorama.dispose()
  const rotation = new Euler(0, probe.rotationY, 0)
  return {
    lightmap: picture,
    range: lightmap.range,
    probe: filtered,
    probeRotation: rotation,
    air: irradiance ? air : null,
    points,
    exposure,
    instead: swaps(root, unlit?.scene),
  }
}

async function airPoints(path: string, loader: StageLoader): Promise<AirPoints> {
  const json = await loader.json(path)
  try {
    return readAirPoints(json)
  } catch (cause) {
    throw new AssetError(path, 'damaged', cause)
  }
}

function swaps(root: Object3D, view: Object3D | undefined): StageLight['instead'] {
  return [...(view?.children ?? [])].flatMap((other) => {
    const own = root.getObjectByName(other.name)
    if (!own) return []
    const mesh = other as Mesh<BufferGeometry, MeshBasicMaterial>
    // only what it shows in this light is in its file; pictures of leaves and grass are those of the model
    if (!mesh.material.map) mesh.material = (own as typeof mesh).material.clone()
    other.visible = false
    root.add(other)
    return [[own, other]]
  })
}

/** Puts a set, and whatever else stands in its scene, from one light into another. `spare`: materials that nothing wears just now. */
export function changeLight(root: Object3D, spare: readonly Material[], from: StageLight, to: StageLight, gl: WebGLRenderer): void {
  for (const [light, shows] of [
    [from, false],
    [to, true],
  ] as const) {
    for (const [own, other] of light.instead) {
      own.visible = !shows
      other.visible = shows
    }
  }
  let top = root
  while (top.parent) top = top.parent
  const materials = new Set<unknown>(spare)
  top.traverse((object) => materials.add((object as Mesh).material))
  for (const material of materials) {
    if (material instanceof MeshStandardMaterial && material.envMap === from.probe)
      putInLight(material, to, material.lightMap ? to : undefined)
  }
  if (top instanceof Scene) {
    top.environment = to.probe
    top.environmentRotation.copy(to.probeRotation)
  }
  to.air?.fill(to.points)
  gl.toneMappingExposure = to.exposure
}
