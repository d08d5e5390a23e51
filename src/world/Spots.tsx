/** Spots and people as things to attend to: what is hovered, aimed at or focused is lifted gently; what is pressed is examined. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { attention } from '../scenario/attention.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Aimed } from './aim.ts'
import { AimObject } from './aim.ts'
import { actHere } from './follow-play.ts'
import type { StageSet } from './stage-set.ts'
import { liftThing } from './stage-set.ts'
import { staged } from './staged.ts'

/** Seconds until a thing is fully lifted, or at rest again. */
const liftTime = 0.18

type StagePointerEvent = { pointerId: number; intersection: Aimed; button?: number }
export type StageClicks = {
  /** a press that was a look around chooses nothing */
  isLooking(): boolean
  /** mouse or touch chose a level surface of the set */
  onFloor(point: Aimed['point']): void
}

const isOpen = (id: string) => playStore.getState().moment?.open.examine.includes(id) ?? false

export function Spots({ set, clicks }: { set: StageSet; clicks: StageClicks }) {
  const aims = useMemo(() => {
    const things = new AimObject(set.aim, false, isOpen)
    const rest = new AimObject(set.aim, true, isOpen)
    things.name = 'aim-things'
    rest.name = 'aim-set'
    // hands touch panels and devices; the set is aimed at
    Object.assign(things, { pointerEventsType: { deny: ['touch', 'grab', 'teleport'] } })
    Object.assign(rest, { pointerEventsType: { allow: ['screen-mouse', 'screen-touch', 'screen-pen'] } })
    return { things, rest }
  }, [set])

  useEffect(() => {
    const held = new Map<number, string | null>()
    function point(pointer: number, id: string | null) {
      if (held.get(pointer) === id) return
      const was = held.get(pointer)
      held.set(pointer, id)
      const { lit, light } = attention.getState()
      if (id !== null) light(id)
      else if (lit === was) light(null)
    }
    const move = (event: StagePointerEvent) => point(event.pointerId, event.intersection.aimedAt ?? null)
    const leave = (event: StagePointerEvent) => point(event.pointerId, null)
    const pressed = new Map<number, string | null>()
    const press = (event: StagePointerEvent) => pressed.set(event.pointerId, event.intersection.aimedAt ?? null)
    const take = (event: StagePointerEvent) => {
      const { aimedAt, level } = event.intersection
      if (clicks.isLooking() || pressed.get(event.pointerId) !== (aimedAt ?? null)) return
      if (aimedAt && isOpen(aimedAt)) actHere({ do: 'examine', spot: aimedAt })
      else if (level) clicks.onFloor(event.intersection.point)
    }
    return listen([aims.things, aims.rest], { pointermove: move, pointerleave: leave, pointerdown: press, click: take })
  }, [aims, clicks])

  useEffect(
    () =>
      staged.subscribe((state, before) => {
        if (state.moment !== before.moment) set.aim.refresh()
      }),
    [set],
  )

  const things = useMemo(() => [...set.things.values()], [set])
  useFrame((_, seconds) => {
    const { lit } = attention.getState()
    for (const thing of things) {
      const wish = thing.id === lit ? 1 : 0
      const way = wish - thing.lift.value
      if (way !== 0) liftThing(thing, thing.lift.value + Math.sign(way) * Math.min(Math.abs(way), seconds / liftTime))
    }
  })

  return (
    <>
      <primitive object={aims.things} />
      <primitive object={aims.rest} />
    </>
  )
}

/** Pointer events of the scene are dispatched as three.js events. */
function listen(objects: readonly AimObject[], handlers: Record<string, (event: StagePointerEvent) => void>): () => void {
  for (const object of objects) {
    for (const [type, handler] of Object.entries(handlers)) object.addEventListener(type as never, handler as never)
  }
  return () => {
    for (const object of objects) {
      for (const [type, handler] of Object.entries(handlers)) object.removeEventListener(type as never, handler as never)
    }
  }
}
