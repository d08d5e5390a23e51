/** Keeps the panel in space where it belongs: placed anew with every action, brought along when one has turned away or walked off. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { Group } from 'three'
import { Vector3 } from 'three'
import { aheads, besides, offGaze, putBeside } from './beside.ts'
import type { PanelInSpaceProps } from './PanelInSpace.tsx'
import { PanelInSpace } from './PanelInSpace.tsx'

/** Turned further away than this, or this far off, for this long: then it comes along. */
const turnedAway = 0.9
const walkedOff = 2.1
const patience = 0.8
/** A head that is this much elsewhere from one picture to the next was put there: what was in front of it comes along at once. */
const jump = 0.7

/** Seconds for which people may still take their places after something was said or one was put elsewhere. */
const settling = 1

const head = new Vector3()
const gaze = new Vector3()

type Props = PanelInSpaceProps & {
  shown: boolean
  /** where what it speaks of is, in the world; null: straight ahead. Asked when the panel is placed. */
  targetOf: (about: string | null) => Vector3 | null
  side: 1 | -1
  /** whether somebody's face is behind it */
  hidesSomebody: (panel: Group, head: Vector3) => boolean
  /** brings it out of walls and furniture once it is placed */
  keepBefore?: (panel: Group, head: Vector3) => void
}

export function PanelBeside({ shown, targetOf, side, hidesSomebody, keepBefore, ...panel }: Props) {
  const group = useRef<Group>(null)
  const stale = useRef(true)
  const waited = useRef(0)
  const lastHead = useRef(new Vector3())
  const since = useRef(0)
  const camera = useThree((state) => state.camera)
  const { step } = panel.panel
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what makes the old place stale
  useEffect(() => {
    stale.current = true
    since.current = 0
  }, [step, shown])
  useFrame((_, seconds) => {
    const place = group.current
    if (!place || !shown) return
    camera.getWorldPosition(head)
    camera.getWorldDirection(gaze)
    since.current += seconds
    if (lastHead.current.distanceTo(head) > jump) {
      stale.current = true
      since.current = 0
    }
    lastHead.current.copy(head)
    if (since.current < settling && hidesSomebody(place, head)) stale.current = true
    if (!stale.current) {
      const away = offGaze(place, head, gaze) > turnedAway || place.position.distanceTo(head) > walkedOff
      waited.current = away ? waited.current + seconds : 0
      if (waited.current < patience) return
    }
    // once placed, it only comes along to where one looks, not back to the thing
    const target = stale.current ? targetOf(panel.panel.about) : null
    const asides = target ? besides : aheads
    const free = asides.find((aside) => {
      putBeside(place, head, gaze, target, aside * side)
      return !hidesSomebody(place, head)
    })
    if (free === undefined) putBeside(place, head, gaze, target, asides[0] * side)
    keepBefore?.(place, head)
    stale.current = false
    waited.current = 0
  })
  return (
    <group ref={group} visible={shown}>
      <PanelInSpace {...panel} />
    </group>
  )
}
