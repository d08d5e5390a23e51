/** The people of the scene: where and how each is now, by the facts; nobody walks through them and a ray meets them. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { useStore } from 'zustand'
import { body } from '../input/body.ts'
import { blink, isBlinking } from '../input/comfort.ts'
import { clearBetween } from '../input/walker.ts'
import type { Facts, Scene } from '../scenario/scene-schema.ts'
import { holds } from '../scenario/when.ts'
import type { Figure } from './aim.ts'
import type { Travel } from './people/Person.tsx'
import { Person } from './people/Person.tsx'
import type { PersonModel } from './people/person-model.ts'
import { Ways } from './people/ways.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'

export type Cast = ReadonlyMap<string, PersonModel>
type Member = Scene['cast'][number]
type Props = { scene: Scene; set: StageSet; cast: Cast; find: (id: string) => Vector3 | null }

/** Cells of the floor looked at in a frame until all are known: a fraction of a millisecond. */
const cellsAFrame = 4

export function CastOnStage({ scene, set, cast, find }: Props) {
  const ways = useMemo(() => new Ways(set.ground), [set])
  useFrame(() => {
    if (!ways.ready) ways.prepare(cellsAFrame)
  })
  return scene.cast.map((member) => {
    const model = cast.get(member.id)
    return model ? <OnePerson key={member.id} member={member} model={model} scene={scene} set={set} find={find} ways={ways} /> : null
  })
}

/** Index of the first bearing that holds; −1 while this person is not here. */
const bearingOf = (member: Member, facts: Facts | undefined) => (facts ? member.at.findIndex((each) => holds(each.when, facts)) : -1)

type OneProps = {
  member: Member
  model: PersonModel
  scene: Scene
  set: StageSet
  find: (id: string) => Vector3 | null
  ways: Ways
}

function OnePerson({ member, model, scene, set, find, ways }: OneProps) {
  const index = useStore(staged, (state) => bearingOf(member, state.moment?.facts))
  const first = useStore(staged, (state) => state.moment?.phase === scene.phases[0]?.id)
  const bearing = member.at[index]
  const anchor = bearing ? set.description.anchors[bearing.node] : undefined
  const at = useMemo(() => standing(anchor), [anchor])
  const clip = bearing?.clip ?? 'stand'
  const { collider } = model.description
  const present = anchor !== undefined
  const post = useMemo(() => ({ id: member.id, x: 0, y: 0, z: 0, radius: collider.radius, height: 0 }), [member.id, collider])

  useEffect(() => {
    if (!present) return
    body.posts.push(post)
    set.aim.figures.push(post)
    set.aim.refresh()
    return () => {
      body.posts.splice(body.posts.indexOf(post), 1)
      set.aim.figures.splice(set.aim.figures.indexOf(post), 1)
      set.aim.refresh()
    }
  }, [present, post, set])

  const travel = useMemo(() => travelOf(set, ways, post, collider.height), [set, ways, post, collider])
  // of the stage's first light; whoever stands in it goes along with every change
  const light = useMemo(() => set.light, [set])
  return (
    <Person
      model={model}
      at={at}
      clip={clip}
      speakingAs={member.id}
      light={light}
      find={find}
      visible={present}
      greets={first}
      travel={travel}
    />
  )
}

/** A step of this many metres makes a ray ask anew. */
const notable = 0.04

/** How high somebody is who sits, metres: what a ray meets. */
const seatedHeight = 1.3

/**
 * How one person goes about: on foot where there is a way and the play stays where it is; put there in the dark when one is led
 * elsewhere anyway or nobody could get up there (behind a table).
 */
function travelOf(set: StageSet, ways: Ways, post: Figure, height: number): Travel {
  const asked = { x: 0, z: 0 }
  return {
    other: body.feet,
    way: (from, to) => (isBlinking() ? null : (ways.find(from, to, body.feet) ?? ways.find(from, to))),
    unseen: (to, then) => (isBlinking() || inSight(set, post.x, post.y, post.z) || inSight(set, to.x, post.y, to.z) ? blink(then) : then()),
    moved: (x, y, z, seated) => {
      post.x = x
      post.y = y
      post.z = z
      post.height = seated ? seatedHeight : height
      if (!seated && Math.hypot(x - asked.x, z - asked.z) < notable) return
      asked.x = x
      asked.z = z
      set.aim.refresh()
    },
  }
}

/** Whether nothing of the set stands between one's eyes and somebody's chest. */
function inSight(set: StageSet, x: number, y: number, z: number): boolean {
  const { head } = body
  return clearBetween(set.ground, head.x, head.y, head.z, x, y + 1.15, z)
}

type AnchorLike = { position: readonly [number, number, number]; yaw: number }

/** People stand and sit from the floor up: the anchor of a seat is given at the seat. */
function standing(anchor: AnchorLike | undefined): AnchorLike {
  if (!anchor) return { position: [0, -20, 0], yaw: 0 }
  const [x, y, z] = anchor.position
  return { position: [x, y > 0.2 ? 0 : y, z], yaw: anchor.yaw }
}

/** Where spots, devices and people are, for eyes that look at them. */
export function findIn(scene: Scene, set: StageSet): (id: string) => Vector3 | null {
  const found = new Vector3()
  return (id) => {
    const thing = set.things.get(id)
    if (thing) return thing.middle
    const node = scene.devices.find((device) => device.id === id)?.node ?? id
    const anchor = set.description.anchors[node] ?? set.description.anchors[`dev_${id}`]
    if (anchor) return found.set(...anchor.position)
    const figure = set.aim.figures.find((each) => each.id === id)
    return figure ? found.set(figure.x, figure.y + figure.height - 0.15, figure.z) : null
  }
}
