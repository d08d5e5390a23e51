/** Every picture of the contact sheet: where the camera stands, what it looks at, who is there and how. */
import { Ray, Vector3 } from 'three'
import type { Scene } from '../../src/scenario/scene-schema.ts'
import type { Standing } from '../../src/world/people/Person.tsx'
import type { PersonModel } from '../../src/world/people/person-model.ts'
import type { StageSet } from '../../src/world/stage-set.ts'
import { nearShots, spotShots } from './close.ts'

type Point = readonly [x: number, y: number, z: number]
export type Shot = {
  /** `rooms/hall/2`: the file's name, and what `--only` goes by */
  id: string
  title: string
  eye: Point
  look: Point
  width: number
  height: number
  fov: number
  person?: { id: string; at: Standing; clip: string; mood?: string }
  /** seconds let pass before the picture */
  seconds: number
  device?: string
}

/** How far to a person's side the camera stands, radians. */
const aside = 0.35
const moods = ['glad', 'sad', 'cross', 'worried', 'amused']
const distances: [name: string, metres: number, fov: number][] = [
  ['face', 0.65, 32],
  ['talking', 1.25, 46],
  ['whole', 2.7, 46],
]

/** Metres under the eyes, and how far she is turned away from the camera, radians. */
const closeUps: [name: string, metres: number, fov: number, under: number, turn: number][] = [
  ['neck', 0.5, 32, 0.17, 0],
  ['side', 0.7, 34, 0.06, 1.15],
  ['back', 0.8, 38, 0.1, 2.7],
  ['hands', 0.9, 38, 0, 1.1],
]

/** All pictures, rooms first. */
export function shotsOf(set: StageSet, people: ReadonlyMap<string, PersonModel>, devices: Scene['devices']): Shot[] {
  const standing = roomIn(set)
  const seated = seatIn(set)
  const cast = [...people].flatMap(([id, model]) => pictures(standing, seated, id, model))
  return [...rooms(set), ...spotShots(set), ...nearShots(set), ...cast, ...machines(set, devices)]
}

/** Each place from where one arrives, at eye height, in four directions. */
function rooms(set: StageSet): Shot[] {
  return Object.entries(set.description.places).flatMap(([id, { stand, yaw }]) =>
    [0, 1, 2, 3].map((turn) => {
      const eye: Point = [stand[0], stand[1] + 1.6, stand[2]]
      const to = ahead(eye, yaw + (turn * Math.PI) / 2, 1)
      return {
        id: `rooms/${id}/${turn + 1}`,
        title: `${id}, ${['ahead', 'left', 'behind', 'right'][turn]}`,
        eye,
        look: [to[0], to[1] - 0.12, to[2]] as Point,
        width: 1280,
        height: 800,
        fov: 62,
        seconds: 0.1,
      }
    }),
  )
}

/** A person at three distances, in five moods, and in the middle of every clip. */
function pictures(standing: Standing, seated: Standing, id: string, { description }: PersonModel): Shot[] {
  const eyes = description.eyeHeightStanding
  const near = distances.map(([name, metres, fov]): Shot => {
    const whole = name === 'whole'
    const height = whole ? description.collider.height * 0.55 : eyes - (name === 'face' ? 0.03 : 0.2)
    return portrait(`people/${id}/${name}`, `${id}, ${metres} m`, standing, metres, height, fov, { id, at: standing, clip: 'stand' }, 3)
  })
  // what a face hides at these distances: the neck's edge, a cheek from beside, hair from behind, hands at rest
  const close = closeUps.map(([name, metres, fov, under, turn]): Shot => {
    const facing = { position: standing.position, yaw: standing.yaw - turn }
    const height = name === 'hands' ? description.collider.height * 0.46 : eyes - under
    return portrait(`people/${id}/${name}`, `${id}, ${name}`, standing, metres, height, fov, { id, at: facing, clip: 'stand' }, 3)
  })
  const felt = moods.map((mood): Shot => {
    const person = { id, at: standing, clip: 'stand', mood }
    return portrait(`people/${id}/mood-${mood}`, `${id}, ${mood}`, standing, 0.9, eyes - 0.06, 34, person, 3.2)
  })
  const moved = Object.entries(description.clips).map(([clip, about]): Shot => {
    const at = about.seated ? seated : standing
    const height = about.seated ? 0.75 : description.collider.height * 0.55
    const person = { id, at, clip }
    return portrait(
      `people/${id}/clip-${clip}`,
      `${id}, middle of ${clip}`,
      at,
      about.seated ? 2.1 : 2.7,
      height,
      46,
      person,
      about.seconds / 2,
    )
  })
  return [...near, ...close, ...felt, ...moved]
}

/** A camera in front of a person and a little aside, as high as what it looks at. */
function portrait(
  id: string,
  title: string,
  at: Standing,
  metres: number,
  height: number,
  fov: number,
  person: Shot['person'],
  seconds: number,
): Shot {
  const [x, y, z] = at.position
  const from = ahead([x, y, z], at.yaw + aside, metres)
  const shot = { id, title, eye: [from[0], y + height + 0.05, from[2]] as Point, look: [x, y + height, z] as Point, seconds }
  return { ...shot, width: 640, height: 800, fov, ...(person && { person }) }
}

/** Every device where the scene has placed it, from two sides at arm's length. */
function machines(set: StageSet, devices: Scene['devices']): Shot[] {
  return devices.flatMap((placed) => {
    const anchor = set.description.anchors[placed.node]
    if (!anchor) return []
    const [x, y, z] = anchor.position
    const far = Math.max(0.9, Math.max(...(anchor.size ?? [0])) * 1.7)
    return [0.5, -0.5].map((turn, side): Shot => {
      const from = ahead([x, y, z], anchor.yaw + turn, far)
      return {
        id: `placed/${placed.id}/${side + 1}`,
        title: `${placed.id}, from the ${side === 0 ? 'left' : 'right'}`,
        eye: [from[0], Math.max(y + 0.45, 1), from[2]],
        // what stands on the floor is looked at half-way up
        look: [x, Math.max(y, 0.45), z],
        width: 960,
        height: 800,
        fov: 48,
        seconds: 1.5,
        device: placed.id,
      }
    })
  })
}

/** Where people sit: the first seat of the set that is not the visitor's, the armchair if there is one. */
function seatIn(set: StageSet): Standing {
  const { anchors } = set.description
  const names = Object.keys(anchors).filter((name) => name.startsWith('seat_') && !name.includes('_you'))
  const name = names.find((each) => each.includes('armchair')) ?? names[0]
  const anchor = name ? anchors[name] : undefined
  if (!anchor) return roomIn(set)
  const [x, y, z] = anchor.position
  return { position: [x, y > 0.2 ? 0 : y, z], yaw: anchor.yaw }
}

/** Where people stand: in the largest place indoors, where one arrives or before a spot, turned to where the camera has most room. */
function roomIn(set: StageSet): Standing {
  const { places, anchors } = set.description
  const indoors = Object.values(places).filter(({ stand }) => stand[1] > -0.02)
  const largest = indoors.toSorted((a, b) => areaOf(b.floor) - areaOf(a.floor))[0]
  if (!largest) return { position: [0, 0, 0], yaw: 0 }
  const [xs, zs] = [0, 1].map((axis) => largest.floor.map((corner) => corner[axis] ?? 0))
  const within = ([x, , z]: Point) => [x, z].every((value, axis) => between(value, (axis === 0 ? xs : zs) ?? []))
  const views = Object.values(anchors).flatMap(({ view }) => (view && within(view.position) ? [view.position] : []))
  let best: Standing = { position: largest.stand, yaw: largest.yaw }
  let most = 0
  for (const position of [largest.stand, ...views]) {
    for (let turn = 0; turn < 24; turn += 1) {
      const yaw = (turn * Math.PI) / 12
      const free = roomBefore(set, position, yaw)
      if (free > most) best = { position, yaw }
      most = Math.max(most, free)
    }
  }
  return best
}

const between = (value: number, all: readonly number[]) => value > Math.min(...all) && value < Math.max(...all)

/** How far a camera can go back from a person without anything between, metres; more than enough counts as enough. */
function roomBefore(set: StageSet, [x, y, z]: Point, yaw: number): number {
  const way = ahead([0, 0, 0], yaw + aside, 1)
  let free = 3.4
  for (const height of [0.12, 0.3, 0.45, 0.6, 0.75, 0.9, 1.2, 1.5]) {
    for (let along = -0.5; along <= 0.5; along += 0.1) {
      // side by side across the picture
      const from = new Vector3(x - way[2] * along, y + height, z + way[0] * along)
      const met = set.aim.cast(new Ray(from, new Vector3(...way)))
      free = Math.min(free, met?.distance ?? free)
    }
  }
  return free
}

function areaOf(corners: readonly (readonly [number, number])[]): number {
  const parts = corners.map(([x, z], at) => {
    const [nextX, nextZ] = corners[(at + 1) % corners.length] ?? [0, 0]
    return x * nextZ - nextX * z
  })
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2
}

/** A point so many metres before another; yaw 0 looks to −Z. */
const ahead = ([x, y, z]: Point, yaw: number, metres: number): Point => [x - Math.sin(yaw) * metres, y, z - Math.cos(yaw) * metres]
