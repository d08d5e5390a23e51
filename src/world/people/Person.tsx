/**
 * A person on the stage. Mount once per model; place, bearing and what she says come in as props and stores.
 *
 *   <Person model={inger} at={{ position: [1, 0, 2], yaw: 0 }} clip="sit" light={{ probe, probeRotation }} find={placeOf} />
 *
 * She turns to whoever speaks, to what her line names (`#look`), or to you; her mouth and mood follow `speaking`.
 */

import { useFrame } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { Vector3 } from 'three'
import { attention } from '../../scenario/attention.ts'
import type { Line } from '../../scenario/moment.ts'
import { playStore } from '../../scenario/play-store.ts'
import { settings } from '../../scenario/settings.ts'
import { textOf, textStore } from '../../scenario/text-store.ts'
import { placeMouth } from '../../speech/mouths.ts'
import { speaking } from '../../speech/speaking.ts'
import type { RoomLight } from '../baked-light.ts'
import { Actor } from './actor.ts'
import { contactShadow } from './contact-shadow.ts'
import type { Standing } from './journey.ts'
import { Journey } from './journey.ts'
import type { PersonModel } from './person-model.ts'
import type { Spot } from './ways.ts'

export type { Standing }

export type PersonProps = {
  model: PersonModel
  at: Standing
  /** bearing: `sit`, `stand`, `walk` … (see the person's description) */
  clip: string
  /** speaker of the lines she says; her own id unless told otherwise */
  speakingAs?: string
  light: RoomLight | null
  /** Where a spot, device or other person is, in the world; null when there is no such thing. Called when a line begins or something is pointed at, never in a frame. */
  find?: (id: string) => Vector3 | null
  visible?: boolean
  /** Whom she receives is waved at with her first line, if she stands. */
  greets?: boolean
  /** How she comes from place to place; without it she is put there at once. */
  travel?: Travel
}

/** What the stage does for somebody who goes about in it. */
export type Travel = {
  /** The way between two points of the floor, round whoever stands there if it can be; null where nobody is to be seen walking: she is then put there by `unseen`. */
  way(from: Spot, to: Spot): readonly Spot[] | null
  /** Does it when nobody sees it: neither where she is nor where she will be. */
  unseen(to: Spot, then: () => void): void
  /** Told when she is put somewhere and in every frame in which she goes about; `seated` when she has come to sit. */
  moved(x: number, y: number, z: number, seated: boolean): void
  /** feet of whoever must not be walked into */
  other: Vector3
}

/** From here on one is too far off to be looked at unasked, metres. */
const near = 4.5

/** How long something pointed at is looked at, and from when on, seconds. */
const noticed = 0.35
const enough = 3.4

/** Seconds she waits for somebody to step aside before she looks for a way round them. */
const patience = 1.6

/** From the eyes down to the mouth, metres. */
const belowEyes = 0.07

/** A person on the stage; see above. */
export function Person({ model, at, clip, speakingAs, light, find, visible = true, greets = false, travel }: PersonProps): ReactNode {
  const id = speakingAs ?? model.description.id
  const actor = useMemo(() => new Actor(model, light), [model, light])
  const journey = useMemo(() => new Journey(actor), [actor])
  const shadow = useMemo(() => contactShadow(0.95, 1.05), [])
  const focus = useMemo(newFocus, [])
  const group = useRef<Group>(null)
  const was = useRef<{ at: Standing; visible: boolean } | null>(null)
  /** she is about to be put elsewhere in the dark: what she was on the way to no longer counts */
  const led = useRef(false)

  useEffect(() => () => actor.dispose(), [actor])
  useLayoutEffect(() => {
    const before = was.current
    was.current = { at, visible }
    if (before?.visible && visible && travel) comeOver(journey, before.at, at, clip, travel, led)
    else {
      journey.put(at, clip)
      travel?.moved(journey.x, journey.y, journey.z, actor.sits(clip))
    }
    place(group.current, journey)
  }, [actor, journey, at, clip, visible, travel])
  useEffect(() => {
    focus.greets = greets
  }, [focus, greets])
  useEffect(() => follow(actor, id, focus, find), [actor, id, focus, find])

  useFrame((state, delta) => {
    if (!visible) return
    const { paused } = playStore.getState()
    if (journey.moving && paused) actor.pace = 0
    else if (journey.moving && !led.current) {
      journey.update(Math.min(delta, 0.1), travel?.other ?? null)
      if (travel && journey.waits > patience) journey.goRound(travel.way(journey.foot, journey.goal))
      travel?.moved(journey.x, journey.y, journey.z, !journey.moving && actor.sits(clip))
    }
    place(group.current, journey)
    focus.eye.setFromMatrixPosition(state.camera.matrixWorld)
    actor.update(delta, aimOf(focus, actor, delta), paused)
    if (actor.speaks) {
      actor.eyes(scratch)
      placeMouth(id, scratch.x, scratch.y - belowEyes, scratch.z)
    }
  })

  return (
    <group ref={group} name={id} visible={visible} intersectChildren={false}>
      <primitive object={actor.root} />
      <primitive object={shadow} />
    </group>
  )
}

const scratch = new Vector3()

/** A person's feet are where her journey has come to; her front is at +Z in the file. */
function place(group: Group | null, journey: Journey): void {
  if (!group) return
  group.position.set(journey.x, journey.y, journey.z)
  group.rotation.y = journey.yaw + Math.PI
}

/** From one anchor to another: on foot if there is a way to be seen on, else while nobody looks. */
function comeOver(journey: Journey, from: Standing, at: Standing, clip: string, travel: Travel, led: { current: boolean }): void {
  if (from === at) {
    journey.hold(clip)
    return
  }
  const to = journey.footOf(at, clip)
  const way = journey.goes(clip) ? travel.way(journey.foot, to) : null
  if (way) {
    journey.go(at, clip, way)
    return
  }
  led.current = true
  travel.unseen(to, () => {
    led.current = false
    journey.put(at, clip)
  })
  // whoever is led to her in the dark turns to where she will be
  const [x, y, z] = at.position
  travel.moved(x, y, z, journey.seats(clip))
}

type Focus = {
  place: Vector3
  kind: 'you' | 'place'
  eye: Vector3
  /** what you point at, how long already, and whether there is anything */
  shown: Vector3
  shownFor: number
  shows: boolean
  greets: boolean
}

const newFocus = (): Focus => ({
  place: new Vector3(),
  kind: 'you',
  eye: new Vector3(),
  shown: new Vector3(),
  shownFor: 0,
  shows: false,
  greets: false,
})

/** What she looks at in this frame: what her line names, what is being shown to her, you; null when you are too far off. */
function aimOf(focus: Focus, actor: Actor, seconds: number): Vector3 | null {
  if (focus.shows) focus.shownFor += seconds
  if (focus.kind === 'place') return focus.place
  actor.root.getWorldPosition(scratch)
  const you = focus.eye.distanceTo(scratch) < near
  if (you && focus.shows && !actor.speaks && focus.shownFor > noticed && focus.shownFor < enough) return focus.shown
  return you ? focus.eye : null
}

/** Lets the stores lead the actor until the returned function is called. */
function follow(actor: Actor, id: string, focus: Focus, find: PersonProps['find']): () => void {
  const heed = (line: Line | null, seconds: number) => {
    const own = line?.speaker === id
    if (own && line) {
      actor.say(textOf(textStore.getState().catalogue, line.id, line.facts), seconds, line.mood, line.id)
      if (focus.greets) actor.wave()
      focus.greets = false
    } else actor.hush(line && line.speaker !== 'narrator' ? { id: line.id, seconds } : undefined)
    lookWhere(focus, line, own, find)
  }
  const calm = () => {
    actor.calm = settings.getState().reducedMotion
  }
  const notice = (lit: string | null) => {
    actor.attend(lit === id)
    const thing = lit && lit !== id ? (find?.(lit) ?? null) : null
    focus.shows = thing !== null
    focus.shownFor = 0
    if (thing) focus.shown.copy(thing)
  }
  const stop = [
    speaking.subscribe((now, before) => {
      if (now.line !== before.line) heed(now.line, now.seconds)
      // a voice that says it knows its length better
      else if (now.line?.speaker === id && now.seconds !== before.seconds) actor.last(now.seconds)
    }),
    settings.subscribe(calm),
    attention.subscribe((now, before) => {
      if (now.lit !== before.lit) notice(now.lit)
    }),
  ]
  calm()
  notice(attention.getState().lit)
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
