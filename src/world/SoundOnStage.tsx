/**
 * What the stage sounds like: the tone of the place one is in, what ticks and hums and sings by itself, one's own steps, the front door.
 * It also tells where devices and the story's sounds are, and where one's ears are. Draws nothing; fetched once the door is open.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import { body } from '../input/body.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Scene } from '../scenario/scene-schema.ts'
import { holds } from '../scenario/when.ts'
import { soundPlaces } from '../speech/sound-places.ts'
import { listener, loadSounds, loop, playOnce, stopLoops } from '../speech/sounds.ts'
import { findIn } from './CastOnStage.tsx'
import { createSteps, floorAt, soundsOfSet, stepsOn } from './footsteps.ts'
import type { SetSounds } from './set-description.ts'
import { placeUnder } from './set-description.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'

/** Seconds in which the tone of one place gives way to that of the next. */
const crossFade = 1.2
/** Seconds between two looks at the place one is in. */
const beat = 0.2
/** Seconds from one song to the next, at least and at most. */
const rests = [4, 13] as const
/** Keys of the loops that are the stage's own. */
const own = 'stage:'

const forward = new Vector3()
const up = new Vector3()
const ears = new Vector3()

export default function SoundOnStage({ scene, set }: { scene: Scene; set: StageSet }) {
  const { sounds } = set.description
  usePlaces(scene, set)
  useEars()
  useEffect(() => {
    void loadSounds(['door', ...soundsOfSet(set.description)])
    return () => stopLoops(own)
  }, [set])
  useFrontDoor(set)
  return sounds ? <Alive scene={scene} set={set} sounds={sounds} /> : null
}

/** Tells where everything is that sounds. */
function usePlaces(scene: Scene, set: StageSet): void {
  useEffect(() => {
    const find = findIn(scene, set)
    soundPlaces.setState({
      find: (id) => {
        const at = find(id)
        // the finder gives one vector again and again
        return at ? { x: at.x, y: at.y, z: at.z } : null
      },
    })
    return () => soundPlaces.setState({ find: null })
  }, [scene, set])
}

/** One hears from where one looks from. */
function useEars(): void {
  const camera = useThree((state) => state.camera)
  useFrame(() => {
    const { elements } = camera.matrixWorld
    ears.setFromMatrixPosition(camera.matrixWorld)
    up.set(elements[4] ?? 0, elements[5] ?? 1, elements[6] ?? 0).normalize()
    forward.set(-(elements[8] ?? 0), -(elements[9] ?? 0), -(elements[10] ?? 1)).normalize()
    listener(ears, forward, up)
  })
}

/** The set by itself, and the feet in it. */
function Alive({ scene, set, sounds }: { scene: Scene; set: StageSet; sounds: SetSounds }) {
  const life = useMemo(() => createLife(scene, set, sounds), [scene, set, sounds])
  useEffect(() => life.begin(), [life])
  useFrame((_, seconds) => {
    if (!playStore.getState().paused) life.update(Math.min(seconds, 0.1))
  })
  return null
}

function createLife(scene: Scene, set: StageSet, sounds: SetSounds) {
  const steps = createSteps()
  const singers = sounds.sources.flatMap(({ id, at, songs }) =>
    songs ? [{ id, at: pointOf(at), songs, rest: 1 + Math.random() * rests[1] }] : [],
  )
  const under = { x: 0, y: 0, z: 0 }
  let place: string | null = null
  let waited = beat
  let foot = 0

  /** whether a node of the set is still there: a scene may have taken it away */
  function lies(node: string): boolean {
    const facts = staged.getState().moment?.facts
    const prop = scene.props.find((each) => each.node === node)
    return !prop || !facts || holds(prop.when, facts)
  }

  function step() {
    const floor = floorAt(sounds, place, under.x, under.z, lies)
    const kinds = stepsOn[floor]
    // the same foot does not sound the same twice
    foot = (foot + 1 + Math.floor(Math.random() * (kinds.length - 1))) % kinds.length
    const kind = kinds[foot]
    if (kind) playOnce(kind, under, { gain: 0.75 + Math.random() * 0.25, rate: 0.95 + Math.random() * 0.1 })
  }

  return {
    begin() {
      for (const { id, at, songs } of sounds.sources) if (!songs) loop(`${own}${id}`, id, pointOf(at), { bus: 'room' })
      // the next look tells the place anew
      place = null
      return () => stopLoops(own)
    },
    update(seconds: number) {
      waited += seconds
      // whoever wears a headset walks with their own legs: the head tells of them
      const at = body.worn ? body.head : body.feet
      under.x = at.x
      under.y = body.feet.y
      under.z = at.z
      if (waited >= beat) {
        waited = 0
        const now = placeUnder(set.description, under.x, under.z) ?? place
        const tone = now === null ? undefined : sounds.places[now]?.tone
        if (now !== place && tone !== undefined) loop(`${own}tone`, tone, undefined, { bus: 'room', fade: crossFade })
        place = now
      }
      if (steps.walked(under.x, under.z, body.jumps, seconds) && !body.seated) step()
      for (const singer of singers) {
        singer.rest -= seconds
        if (singer.rest > 0) continue
        const song = singer.songs[Math.floor(Math.random() * singer.songs.length)]
        if (song) playOnce(song, singer.at, { bus: 'room', gain: 0.7 + Math.random() * 0.5, rate: 0.96 + Math.random() * 0.08 })
        singer.rest = rests[0] + Math.random() * (rests[1] - rests[0])
      }
    },
  }
}

const pointOf = ([x, y, z]: readonly [number, number, number]) => ({ x, y, z })

/** The front door is heard when one is let in, and again behind whoever came in (FrontDoor.tsx moves it). */
function useFrontDoor(set: StageSet): void {
  useEffect(() => {
    const door = set.root.getObjectByName('front_door')
    if (!door) return
    const at = door.getWorldPosition(new Vector3())
    at.y = 1
    return staged.subscribe((now, before) => {
      const welcome = Boolean(now.moment?.facts.entry)
      if (before.moment && welcome !== Boolean(before.moment.facts.entry)) playOnce('door', at)
    })
  }, [set])
}
