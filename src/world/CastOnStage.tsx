/** The people of the scene: where and how each is now, by the facts; nobody walks through them and a ray meets them. */
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { useStore } from 'zustand'
import { body } from '../input/body.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Facts, Scene } from '../scenario/scene-schema.ts'
import { holds } from '../scenario/when.ts'
import { Person } from './people/Person.tsx'
import type { PersonModel } from './people/person-model.ts'
import type { StageSet } from './stage-set.ts'

export type Cast = ReadonlyMap<string, PersonModel>
type Member = Scene['cast'][number]
type Props = { scene: Scene; set: StageSet; cast: Cast; find: (id: string) => Vector3 | null }

export function CastOnStage({ scene, set, cast, find }: Props) {
  return scene.cast.map((member) => {
    const model = cast.get(member.id)
    return model ? <OnePerson key={member.id} member={member} model={model} set={set} find={find} /> : null
  })
}

/** Index of the first bearing that holds; −1 while this person is not here. */
const bearingOf = (member: Member, facts: Facts | undefined) => (facts ? member.at.findIndex((each) => holds(each.when, facts)) : -1)

function OnePerson({
  member,
  model,
  set,
  find,
}: {
  member: Member
  model: PersonModel
  set: StageSet
  find: (id: string) => Vector3 | null
}) {
  const index = useStore(playStore, (state) => bearingOf(member, state.moment?.facts))
  const bearing = member.at[index]
  const anchor = bearing ? set.description.anchors[bearing.node] : undefined
  const at = useMemo(() => standing(anchor), [anchor])
  const clip = bearing?.clip ?? 'stand'
  const { collider } = model.description
  const seated = model.description.clips[clip]?.seated ?? false

  useEffect(() => {
    if (!anchor) return
    const [x, y, z] = at.position
    const post = { x, z, radius: collider.radius }
    const figure = { ...post, id: member.id, y, height: seated ? 1.3 : collider.height }
    body.posts.push(post)
    set.aim.figures.push(figure)
    set.aim.refresh()
    return () => {
      body.posts.splice(body.posts.indexOf(post), 1)
      set.aim.figures.splice(set.aim.figures.indexOf(figure), 1)
      set.aim.refresh()
    }
  }, [anchor, at, collider, member.id, seated, set])

  const light = useMemo(() => ({ probe: set.probe, probeRotation: set.probeRotation }), [set])
  return <Person model={model} at={at} clip={clip} speakingAs={member.id} light={light} find={find} visible={anchor !== undefined} />
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
    if (anchor) return found.fromArray(anchor.position)
    const figure = set.aim.figures.find((each) => each.id === id)
    return figure ? found.set(figure.x, figure.y + figure.height - 0.15, figure.z) : null
  }
}
