/** The light of the room for a thing that is put into it and stays where it is. */
import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import type { MeshStandardMaterial } from 'three'
import { LightAbout, lightLive } from './live-light.ts'
import type { Anchor } from './set-description.ts'
import type { StageSet } from './stage-set.ts'

const unlifted = { value: 0 }

/** What lights a material at an anchor, in whatever light its room is in; undefined where the set knows no air. */
export function useAir(set: StageSet, anchor: Anchor | undefined): ((material: MeshStandardMaterial) => void) | undefined {
  const { air } = set.light
  const about = useMemo(() => (air ? new LightAbout(air) : null), [air])
  useFrame(() => {
    if (anchor) about?.follow(anchor.position[0], anchor.position[2], 1)
  })
  return useMemo(() => (about ? (material) => lightLive(material, about.sides, unlifted) : undefined), [about])
}
