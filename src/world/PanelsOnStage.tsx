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
import { DeviceBoard } from './DeviceBoard.tsx'
import { actHere } from './follow-play.ts'
import { hidesFace } from './hides-face.ts'
import { keepBefore } from './keep-before.ts'
import { MenuInSpace, spaceMenu } from './MenuInSpace.tsx'
import type { StageSet } from './stage-set.ts'

type Props = { bundle: SceneBundle; set: StageSet; find: (id: string) => Vector3 | null }

export function PanelsOnStage({ bundle, set, find }: Props) {
  const worn = useStore(headset, (state) => state.worn)
  const menu = useStore(spaceMenu, (state) => state.open || state.calm)
  const paused = useStore(playStore, (state) => state.paused)
  const panel = usePanel()
  const begun = useStore(speaking, (state) => state.begun)
  const side = useStore(settings, (state) => (state.hand === 'left' ? -1 : 1))
  const over = useStore(playStore, (state) => state.moment?.ending !== null && state.moment !== null)
  const said = useStore(speaking, (state) => state.said)
  // when all is said and nothing is asked, the room is what one looks at: going on and hints are in the menu
  const talks = panel !== null && (!said || panel.choices.length > 0 || over)
  const shown = worn && talks && !menu && !paused
  const complete = panel !== null && begun >= panel.lines.length
  return (
    // a finger pokes a panel, only things are grabbed; and what is read comes before whatever sticks out in front of it
    <group pointerEventsType={notGrabbed} pointerEventsOrder={1}>
      {/* what is hidden is not met by any ray either */}
      {panel && (
        <group intersectChildren={shown}>
          <PanelBeside
            panel={panel}
            complete={complete}
            act={actHere}
            next={() => speaking.getState().skip()}
            over={over}
            shown={shown}
            side={side}
            keepBefore={keepBefore}
            hidesSomebody={(place, head) => hidesFace(place, head, set.aim.figures)}
            targetOf={(about) => (about ? find(about) : null)}
          />
        </group>
      )}
      <CaptionsInSpace bundle={bundle} shown={worn && !menu && !paused} find={find} />
      <DeviceBoard scene={bundle.scene} set={set} shown={worn && !menu && !paused && (panel?.choices.length ?? 0) === 0} />
      <MenuInSpace shown={worn} />
    </group>
  )
}

const notGrabbed = { deny: 'grab' }
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
      <group visible={!calm} intersectChildren={!calm}>
        {children}
      </group>
      <mesh visible={calm} rotation-x={-Math.PI / 2} name="calm-floor">
        <planeGeometry args={[60, 60]} />
        <meshBasicMaterial color="#8fa39a" />
      </mesh>
    </>
  )
}
const dusk = new Color('#b9c8c4')
