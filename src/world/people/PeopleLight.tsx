/**
 * Two quiet lamps for people and whatever is put into a baked room: the set itself does not see them (its materials take no
 * lamps). Mount once per stage and leave it, so that no program is compiled anew.
 */
import type { ReactNode } from 'react'

type PeopleLightProps = {
  /** where the window is, seen from the middle of the room, metres */
  from?: readonly [x: number, y: number, z: number]
  intensity?: number
}

/** The lamps. */
export function PeopleLight({ from = [-2, 2.4, 2], intensity = 1 }: PeopleLightProps): ReactNode {
  return (
    <>
      <directionalLight position={[from[0], from[1], from[2]]} color="#fff9f0" intensity={intensity} />
      {/* light walls and an oak floor throw much back: a face turned from the window is no silhouette */}
      <hemisphereLight args={['#fdf1e2', '#b89b78', 1.25]} />
    </>
  )
}
