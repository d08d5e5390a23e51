/** Pictures that tell whether a bake holds near by: what each spot looks like from where one is led, and surfaces at half a metre. */
import { Ray, Vector3 } from 'three'
import type { StageSet } from '../../src/world/stage-set.ts'
import type { Shot } from './shots.ts'

/** Metres from the surface that is looked at. */
const near = 0.5
const heights: [name: string, metres: number][] = [
  ['low', 0.45],
  ['eyes', 1.55],
  ['high', 2.25],
]

/** Every spot that says where to see it from. */
export function spotShots(set: StageSet): Shot[] {
  return Object.entries(set.description.anchors).flatMap(([name, { position, view }]) => {
    if (!name.startsWith('spot_') || !view) return []
    const [x, y, z] = view.position
    return [shot(`spots/${name.slice(5)}`, name.slice(5), new Vector3(x, y + 1.6, z), new Vector3(...position))]
  })
}

/** In each place, half a metre before whatever one meets in eight directions, at three heights. */
export function nearShots(set: StageSet): Shot[] {
  return Object.entries(set.description.places).flatMap(([id, { floor, stand }]) => {
    const middle = floor.reduce((sum, [x, z]) => sum.add(new Vector3(x / floor.length, 0, z / floor.length)), new Vector3())
    return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((turn) =>
      heights.flatMap(([name, metres]) => {
        const from = new Vector3(middle.x, stand[1] + metres, middle.z)
        const way = new Vector3(Math.sin((turn * Math.PI) / 4), 0, Math.cos((turn * Math.PI) / 4))
        const met = set.aim.cast(new Ray(from, way))
        if (!met) return []
        const eye = from.clone().addScaledVector(way, Math.max(0, met.distance - near))
        return [shot(`near/${id}/${turn}-${name}`, `${id}, ${turn * 45}°, ${name}`, eye, eye.clone().add(way))]
      }),
    )
  })
}

function shot(id: string, title: string, eye: Vector3, look: Vector3): Shot {
  return { id, title, eye: eye.toArray(), look: look.toArray(), width: 1280, height: 800, fov: 62, seconds: 0.1 }
}
