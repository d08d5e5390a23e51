/**
 * Two quiet lamps for what is neither baked nor lit by the air of its place: the wearer's own hands, and everybody in a set that knows no
 * air. The set itself does not see them (its materials take no lamps). Mounted once, so that no program is compiled anew; where the
 * air is known they are what falls on the wearer.
 */
import { useFrame, useThree } from '@react-three/fiber'
import type { ReactNode } from 'react'
import { useMemo, useRef } from 'react'
import type { DirectionalLight, HemisphereLight } from 'three'
import { Vector3 } from 'three'
import { body } from '../input/body.ts'
import { LightAbout } from './live-light.ts'
import { share } from './people/seeded.ts'
import type { StageSet } from './stage-set.ts'

/** Where most light comes from while nothing is known: the garden side, seen from the middle of the rooms. */
const fromGarden = new Vector3(0.9, 1.7, -2.4)
/** How the light of the air is shared out: what comes from above and below, from the brightest side, and in reflections. */
const shares = { around: 2.2, aside: 2.4, shine: 0.8 }

export function LightAtHand({ set }: { set: StageSet }): ReactNode {
  const { air } = set.light
  const scene = useThree((state) => state.scene)
  const about = useMemo(() => (air ? new LightAbout(air) : null), [air])
  const aside = useRef<DirectionalLight>(null)
  const around = useRef<HemisphereLight>(null)
  useFrame((_, seconds) => {
    if (!about || !aside.current || !around.current) return
    about.follow(body.head.x, body.head.z, share(4, seconds))
    scene.environmentIntensity = shares.shine * shine(about, aside.current, around.current)
  })
  return (
    <>
      <directionalLight ref={aside} position={fromGarden} color="#fff9f0" intensity={1} />
      {/* light walls and an oak floor throw much back: a face turned from the window is no silhouette */}
      <hemisphereLight ref={around} args={['#fdf1e2', '#b89b78', 1.25]} />
    </>
  )
}

const brightness = ({ x, y, z }: Vector3) => (x + y + z) / 3

/** Makes lamps of what falls on the wearer; returns how bright it is there. Nothing is made. */
function shine({ sides }: LightAbout, aside: DirectionalLight, around: HemisphereLight): number {
  const side = (at: number) => sides[at] as Vector3
  const up = side(2)
  const down = side(3)
  around.color.setRGB(up.x, up.y, up.z)
  around.groundColor.setRGB(down.x, down.y, down.z)
  around.intensity = shares.around
  const x = brightness(side(0)) - brightness(side(1))
  const z = brightness(side(4)) - brightness(side(5))
  const brightest = Math.abs(x) > Math.abs(z) ? side(x > 0 ? 0 : 1) : side(z > 0 ? 4 : 5)
  const tone = Math.max(1e-3, brightness(brightest))
  aside.position.set(x, Math.max(0.1, Math.hypot(x, z)), z)
  aside.color.setRGB(brightest.x / tone, brightest.y / tone, brightest.z / tone)
  aside.intensity = shares.aside * Math.hypot(x, z)
  return (brightness(up) + brightness(down)) / 2
}
