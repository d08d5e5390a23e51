/** What is read and pressed in the headset: the panel beside what it speaks of, captions, the menu. Mounted with the stage, shown while one is worn. */
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Vector3 } from 'three'
import { Color } from 'three'
import { useStore } from 'zustand'
import { headset } from '../input/headset.ts'
import { PanelBeside } from '../panels/space/PanelBeside.tsx'
import { usePanel } from '../panels/use-panel.ts'
import type { SceneBundle } from '../scenario/bundle.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { speaking } from '../speech/speaking.ts'
import { CaptionsInSpace } from './CaptionsInSpace.tsx'
import { actHere } from './follow-play.ts'
import { MenuInSpace, spaceMenu } from './MenuInSpace.tsx'

type Props = { bundle: SceneBundle; find: (id: string) => Vector3 | null }

export function PanelsOnStage({ bundle, find }: Props) {
  const worn = useStore(headset, (state) => state.worn)
  const menu = useStore(spaceMenu, (state) => state.open || state.calm)
  const paused = useStore(playStore, (state) => state.paused)
  const panel = usePanel()
  const begun = useStore(speaking, (state) => state.begun)
  const side = useStore(settings, (state) => (state.hand === 'left' ? -1 : 1))
  const over = useStore(playStore, (state) => state.moment?.ending !== null && state.moment !== null)
  const talks = panel !== null && panel.lines.length + panel.choices.length + Number(over) > 0
  const complete = panel !== null && begun >= panel.lines.length
  return (
    <>
      {panel && (
        <PanelBeside
          panel={panel}
          complete={complete}
          act={actHere}
          next={() => speaking.getState().skip()}
          over={over}
          shown={worn && talks && !menu && !paused}
          side={side}
          targetOf={(about) => (about ? find(about) : null)}
        />
      )}
      <CaptionsInSpace bundle={bundle} shown={worn && !menu && !paused} find={find} />
      <MenuInSpace shown={worn} />
    </>
  )
}

/** The calm place: nothing but a soft floor and a quiet sky, while the visit waits. */
export function CalmPlace({ children }: { children: React.ReactNode }) {
  const calm = useStore(spaceMenu, (state) => state.calm)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    if (!calm) return
    const before = scene.background
    scene.background = dusk
    return () => {
      scene.background = before
    }
  }, [calm, scene])
  return (
    <>
      <group visible={!calm}>{children}</group>
      <mesh visible={calm} rotation-x={-Math.PI / 2} name="calm-floor">
        <planeGeometry args={[60, 60]} />
        <meshBasicMaterial color="#8fa39a" />
      </mesh>
    </>
  )
}
const dusk = new Color('#b9c8c4')
