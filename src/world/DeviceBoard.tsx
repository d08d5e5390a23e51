/**
 * What can be done with the device one stands by, in the headset: the same controls as on the page, beside the device.
 * Parts of the model answer the hand too; the board has what no part shows, and serves whoever cannot reach.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { Container, Text } from '@react-three/uikit'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group, Object3D } from 'three'
import { Box3, Vector3 } from 'three'
import { useStore } from 'zustand'
import { factKinds } from '../devices/DeviceControls.ts'
import { describedIn } from '../devices/described.ts'
import type { DeviceFacts } from '../devices/device.ts'
import { deviceStore, send } from '../devices/device-store.ts'
import { useDeviceTexts } from '../devices/use-device-texts.ts'
import { shakes } from '../input/tremor.ts'
import { besides, offGaze, putBeside } from '../panels/space/beside.ts'
import { palettes, space } from '../panels/tokens.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Scene } from '../scenario/scene-schema.ts'
import { settings } from '../scenario/settings.ts'
import { isWhole } from '../scenario/wheel.ts'
import { wheelStore } from '../scenario/wheel-store.ts'
import { type Attendable, attendedOf } from './attended.ts'
import { Board } from './Board.tsx'
import { BodiesPress } from './BodiesPress.tsx'
import { keepBefore } from './keep-before.ts'
import { Press } from './Press.tsx'
import type { StageSet } from './stage-set.ts'

/** Seconds between two looks at what one attends to. */
const beat = 0.25

/** Radians from the board's middle to its edge as one sees it, and the farthest it may stand from the device's middle. */
const halfBoard = 0.34
const farthestAside = 1.1

const head = new Vector3()
const gaze = new Vector3()
const target = new Vector3()

/** Without its code, on a Wi-Fi that comes and goes, the controls stay. */
const WheelInSpace = lazy(() =>
  import('./WheelInSpace.tsx').catch((cause: unknown) => {
    console.warn('the wheel has not come', cause)
    return { default: Controls }
  }),
)

const box = new Box3()
const corner = new Vector3()

/** Radians from a device's middle to its edge on one side (1 right, -1 left), seen from `from`: its phone may hang where the board would be. */
function edgeOf(device: Object3D | undefined, from: Vector3, middle: Vector3, side: 1 | -1): number {
  if (!device) return 0
  box.setFromObject(device)
  const ahead = Math.atan2(middle.x - from.x, middle.z - from.z)
  let most = 0
  for (let at = 0; at < 4; at += 1) {
    corner.set(at & 1 ? box.max.x : box.min.x, 0, at & 2 ? box.max.z : box.min.z)
    const off = Math.atan2(corner.x - from.x, corner.z - from.z) - ahead
    // to the right is less about y
    most = Math.max(most, -side * Math.atan2(Math.sin(off), Math.cos(off)))
  }
  return most
}

type Props = { scene: Scene; set: StageSet; shown: boolean }

export function DeviceBoard({ scene, set, shown }: Props) {
  const group = useRef<Group>(null)
  const waited = useRef(0)
  const camera = useThree((state) => state.camera)
  const stage = useThree((state) => state.scene)
  const [near, setNear] = useState<string | null>(null)
  const visible = shown && near !== null

  useFrame((_, seconds) => {
    if (!shown) return
    waited.current += seconds
    if (waited.current < beat) return
    waited.current = 0
    head.setFromMatrixPosition(camera.matrixWorld)
    camera.getWorldDirection(gaze)
    const atBoard = group.current !== null && offGaze(group.current, head, gaze) < halfBoard
    const now = attendedOf(usableIn(scene, set), head, gaze, near, atBoard)
    if (now !== near) setNear(now)
  })
  useEffect(() => {
    const node = scene.devices.find((device) => device.id === near)?.node
    const anchor = node ? set.description.anchors[node] : undefined
    if (!anchor || !group.current || !visible) return
    camera.getWorldDirection(gaze)
    head.setFromMatrixPosition(camera.matrixWorld)
    const side = settings.getState().hand === 'left' ? 1 : -1
    target.set(...anchor.position)
    const clear = edgeOf(stage.getObjectByName(`device_${near}`), head, target, side) + halfBoard
    putBeside(group.current, head, gaze, target, side * Math.min(Math.max(besides[0], clear), farthestAside))
    keepBefore(group.current, head)
  }, [near, visible, scene, set, stage, camera])

  return (
    <group ref={group} visible={visible} intersectChildren={visible} name="device-board">
      {near !== null && <ControlsOrWheel id={near} />}
    </group>
  )
}

/** The devices one may try now, with where they stand. */
function* usableIn(scene: Scene, set: StageSet): Generator<Attendable> {
  const usable = playStore.getState().moment?.open.use ?? []
  for (const { id, node } of scene.devices) {
    const position = set.description.anchors[node]?.position
    if (position && usable.includes(id)) yield { id, position }
  }
}

/** What one can do with it, or what one thinks of it. */
function ControlsOrWheel({ id }: { id: string }) {
  const asked = useStore(wheelStore, (state) => state.asked === id)
  if (!asked) return <Controls key={id} id={id} />
  return (
    <Suspense fallback={null}>
      <WheelInSpace id={id} />
    </Suspense>
  )
}

/** Offered once something has happened with the device in this play. */
function ScorePress({ id }: { id: string }) {
  const { t } = useTranslation('panels')
  const tried = useStore(playStore, (state) => state.play?.log.some((action) => action.do === 'use' && action.device === id) ?? false)
  const whole = useStore(wheelStore, (state) => isWhole(state.scores[id] ?? {}))
  if (!tried) return null
  return <Press id="device-score" label={t(whole ? 'mirror.rescore' : 'mirror.score')} press={() => wheelStore.getState().ask(id)} />
}

function Controls({ id }: { id: string }) {
  const t = useDeviceTexts()
  const { t: ofPanels } = useTranslation('panels')
  const [knowing, setKnowing] = useState(false)
  const palette = palettes[useStore(settings, (state) => state.theme)]
  const device = useStore(deviceStore, (store) => describedIn(store, id))
  if (!device) return null
  const { name, controls, says, facts } = device
  const said = says[0]
  if (knowing) return <Known name={t(name)} facts={facts} back={() => setKnowing(false)} />
  return (
    <Board width={space.width * 0.8}>
      <Text fontWeight="bold">{t(name)}</Text>
      {said && <Text color={palette.quietInk}>{t(said.key, said.values)}</Text>}
      {controls
        .filter((control) => control.available)
        .map((control) => (
          <Press
            key={control.id}
            id={`device-${control.id}`}
            label={t(control.label, control.values)}
            press={() => send(id, control.input, { aimed: shakes() })}
          />
        ))}
      <Press id="device-known" label={ofPanels('mirror.known')} press={() => setKnowing(true)} />
      <ScorePress id={id} />
      <BodiesPress />
    </Board>
  )
}

/** What it can and cannot do, and what is known for and against it. */
function Known({ name, facts, back }: { name: string; facts: DeviceFacts; back: () => void }) {
  const t = useDeviceTexts()
  const { t: ofPanels } = useTranslation('panels')
  const palette = palettes[useStore(settings, (state) => state.theme)]
  return (
    <Board width={space.width * 1.25}>
      <Text fontWeight="bold">{name}</Text>
      {factKinds.map((kind) => (
        <Container key={kind} flexDirection="column" gap={space.gap / 3} fontSize={space.body * 0.82}>
          <Text fontWeight="bold">{ofPanels(`known.${kind}`)}</Text>
          {facts[kind].map((key) => (
            <Text key={key} color={palette.quietInk}>
              {t(key)}
            </Text>
          ))}
        </Container>
      ))}
      <Press id="device-known-back" label={ofPanels('known.back')} press={back} />
    </Board>
  )
}
