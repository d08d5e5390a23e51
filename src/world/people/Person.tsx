/**
 * A person on the stage. Mount once per model; place, bearing and what she says come in as props and stores.
 *
 *   <Person model={inger} at={{ position: [1, 0, 2], yaw: 0 }} clip="sit" light={{ probe, probeRotation }} find={placeOf} />
 *
 * She turns to whoever speaks, to what her line names (`#look`), or to you; her mouth and mood follow `speaking`.
 */

import { useFrame } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { attention } from '../../scenario/attention.ts'
import type { Line } from '../../scenario/moment.ts'
import { playStore } from '../../scenario/play-store.ts'
import { settings } from '../../scenario/settings.ts'
import { textOf, textStore } from '../../scenario/text-store.ts'
import { speaking } from '../../speech/speaking.ts'
import { Actor } from './actor.ts'
import type { RoomLight } from './body-parts.ts'
import { contactShadow } from './contact-shadow.ts'
import type { PersonModel } from './person-model.ts'

/** Yaw in radians about Y, 0 looks to −Z, as everywhere in a set. */
export type Standing = { position: readonly [x: number, y: number, z: number]; yaw: number }

export type PersonProps = {
  model: PersonModel
  at: Standing
  /** bearing: `sit`, `stand`, `walk` … (see the person's description) */
  clip: string
  /** speaker of the lines she says; her own id unless told otherwise */
  speakingAs?: string
  light: RoomLight | null
  /** Where a spot, device or other person is, in the world; null when there is no such thing. Called when a line begins, never in a frame. */
  find?: (id: string) => Vector3 | null
  visible?: boolean
}

/** From here on one is too far off to be looked at unasked, metres. */
const near = 4.5

/** A person on the stage; see above. */
export function Person({ model, at, clip, speakingAs, light, find, visible = true }: PersonProps): ReactNode {
  const id = speakingAs ?? model.description.id
  const actor = useMemo(() => new Actor(model, light), [model, light])
  const shadow = useMemo(() => contactShadow(0.95, 1.05), [])
  const focus = useMemo(() => ({ place: new Vector3(), kind: 'you' as 'you' | 'place' | 'nothing', eye: new Vector3() }), [])

  useEffect(() => () => actor.dispose(), [actor])
  useEffect(() => actor.bear(clip), [actor, clip])
  useEffect(() => follow(actor, id, focus, find), [actor, id, focus, find])

  useFrame((state, delta) => {
    const { eye } = focus
    eye.setFromMatrixPosition(state.camera.matrixWorld)
    let target: Vector3 | null = null
    if (focus.kind === 'place') target = focus.place
    else if (focus.kind === 'you' && eye.distanceTo(actor.root.getWorldPosition(scratch)) < near) target = eye
    if (visible) actor.update(delta, target, playStore.getState().paused)
  })

  const [x, y, z] = at.position
  return (
    <group name={id} position={[x, y, z]} rotation={[0, at.yaw + Math.PI, 0]} visible={visible}>
      <primitive object={actor.root} />
      <primitive object={shadow} />
    </group>
  )
}

const scratch = new Vector3()

type Focus = { place: Vector3; kind: 'you' | 'place' | 'nothing' }

/** Lets the stores lead the actor until the returned function is called. */
function follow(actor: Actor, id: string, focus: Focus, find: PersonProps['find']): () => void {
  const heed = (line: Line | null, seconds: number) => {
    const own = line?.speaker === id
    if (own && line) actor.say(textOf(textStore.getState().catalogue, line.id, line.facts), seconds, line.mood)
    else actor.hush(line?.speaker === 'you')
    lookWhere(focus, line, own, find)
  }
  const calm = () => {
    actor.calm = settings.getState().reducedMotion
  }
  const notice = () => actor.attend(attention.getState().lit === id)
  const stop = [
    speaking.subscribe((now, before) => {
      if (now.line !== before.line) heed(now.line, now.seconds)
    }),
    settings.subscribe(calm),
    attention.subscribe(notice),
  ]
  calm()
  notice()
  heed(speaking.getState().line, speaking.getState().seconds)
  return () => {
    for (const each of stop) each()
  }
}

/** What a line makes her look at: the thing it names, whoever speaks it, or you. */
function lookWhere(focus: Focus, line: Line | null, own: boolean, find: PersonProps['find']): void {
  const named = line ? (own || line.speaker === 'narrator' ? line.look : line.look || line.speaker) : ''
  const place = named && named !== 'you' ? (find?.(named) ?? null) : null
  focus.kind = place ? 'place' : 'you'
  if (place) focus.place.copy(place)
}
