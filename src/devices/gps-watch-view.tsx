/** The GPS watch in 3D: carried between cradle, wrist and tray, its strap and clasp, the SOS button, two screens and the cradle's lamp. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group } from 'three'
import { send, stateOf } from './device-store.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import { gpsWatch } from './gps-watch.tsx'
import type { WatchState } from './gps-watch-machine.ts'
import { buttonsOf, drawPhone, drawWatch, looksLike, phoneSize, watchSize } from './gps-watch-screen.ts'
import type { DeviceViewProps } from './index.ts'
import type { Parts } from './model.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { reachOf } from './reach.ts'
import { areaAt, ScreenCanvas } from './screen-canvas.ts'
import { makeGlow } from './shining.ts'

/** All as in model.py, in metres and radians: y up, looking to -z. The middle of the wrist; how far the watch's face leans to the front. */
const wrist = { x: 0.012, y: 0.052, z: 0.028 } as const
const tilt = (25 * Math.PI) / 180
/** Along the face to the front (its six o'clock), and out of it. */
const front = { y: -Math.sin(tilt), z: -Math.cos(tilt) } as const
const out = { y: Math.cos(tilt), z: -Math.sin(tilt) } as const
/** The watch's picture, a hair above its glass, from the middle of the wrist; the phone's. */
const picture: [number, number] = [0.033, 0.0315]
const pictureAt: [number, number, number] = [0, front.y * -0.0045 + out.y * 0.0376, front.z * -0.0045 + out.z * 0.0376]
const pictureTurn: [number, number, number, 'YXZ'] = [tilt - Math.PI / 2, Math.PI, 0, 'YXZ']
const map: [number, number] = [0.0628, 0.1364]
const lean = (25 * Math.PI) / 180
const mapAt: [number, number, number] = [-0.122, 0.0845 + Math.sin(lean) * 0.0051, 0.03 - Math.cos(lean) * 0.0051]
const mapTurn: [number, number, number, 'YXZ'] = [-lean, Math.PI, 0, 'YXZ']

type Pose = {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly lean: number
  readonly yaw: number
  readonly low: number
  readonly up: number
}
/** Where it lies, and how far its strap stands open: below (with the clasp) and above. */
const poses: Readonly<Record<WatchState['watch'], Pose>> = {
  wrist: { ...wrist, lean: 0, yaw: 0, low: 0, up: 0 },
  cradle: { x: wrist.x + 0.113, y: wrist.y + 0.016, z: wrist.z, lean: 0, yaw: 0, low: 0.9, up: 0.6 },
  table: { x: 0.02, y: 0.0052, z: -0.058, lean: tilt, yaw: 1.4, low: 1.8, up: 1.8 },
  pocket: { x: 0.02, y: 0.0052, z: -0.058, lean: tilt, yaw: 1.4, low: 1.8, up: 1.8 },
}
/** How high it is carried over what stands between. */
const carried = 0.07
/** How far the clasp's lever opens; how deep the button goes. */
const leverOpen = 1.2
const pressDepth = 0.0012
const carry = 0.5

/** Hangs the parts that move together below the middle of the wrist. */
function gather(parts: Parts): { readonly x: number; readonly y: number; readonly z: number } {
  attach(parts, 'clasp', 'strap_low')
  for (const name of ['case', 'sos', 'strap_low', 'strap_up']) {
    const group = part(parts, name)
    if (group.userData.gathered === true) continue
    group.userData.gathered = true
    group.position.set(group.position.x - wrist.x, group.position.y - wrist.y, group.position.z - wrist.z)
  }
  // The button lies off the middle: its box goes where it is, and keeps off the glass above it.
  widen(parts, 'sos', [0.034, 0.012, 0.009], [0, front.y * 0.0215 + out.y * 0.0415, front.z * 0.0215 + out.z * 0.0415])
  widen(parts, 'clasp', [0.04, 0.034, 0.024], [0, 0.006, -0.008])
  return part(parts, 'sos').position.clone()
}

export default function GpsWatchView({ id, parts }: DeviceViewProps) {
  const { t } = useTranslation('devices')
  const watch = useRef<Group>(null)
  const moving = useMemo(() => {
    const lamp = makeGlow(0x2c3a34)
    meshOf(parts, 'lamp').material = lamp
    const first = poses.cradle
    return {
      lamp,
      face: new ScreenCanvas(watchSize.width, watchSize.height),
      phone: new ScreenCanvas(phoneSize.width, phoneSize.height),
      sosAt: gather(parts),
      x: new Ease(first.x, carry),
      y: new Ease(first.y, carry),
      z: new Ease(first.z, carry),
      lean: new Ease(first.lean, carry),
      yaw: new Ease(first.yaw, carry),
      low: new Ease(first.low, carry),
      up: new Ease(first.up, carry),
      /** 0 to 1 on each way from one place to another */
      way: new Ease(0, carry),
      ways: 0,
      place: 'cradle' as WatchState['watch'],
      lever: new Ease(leverOpen, 0.3),
      pressed: new Ease(0, 0.12),
      shown: null as WatchState | null,
      /** the words it was drawn with: another language, another picture */
      words: null as typeof t | null,
    }
  }, [parts])
  useEffect(
    () => () => {
      moving.face.dispose()
      moving.phone.dispose()
      moving.lamp.dispose()
    },
    [moving],
  )

  useDeviceFrame(gpsWatch, id, (state, seconds) => {
    const pose = poses[state.watch]
    // From the tray into the pocket it does not move: it is not seen to.
    if (poses[moving.place].yaw !== pose.yaw || poses[moving.place].x !== pose.x) moving.ways += 1
    moving.place = state.watch
    moving.way.toward(moving.ways, seconds)
    moving.x.toward(pose.x, seconds)
    moving.y.toward(pose.y, seconds)
    moving.z.toward(pose.z, seconds)
    moving.lean.toward(pose.lean, seconds)
    moving.yaw.toward(pose.yaw, seconds)
    if (watch.current) {
      // Up and over; a whole way lies between two whole numbers.
      const lift = Math.sin(Math.PI * (moving.way.value % 1)) * carried
      watch.current.position.set(moving.x.value, moving.y.value + lift, moving.z.value)
      watch.current.rotation.set(moving.lean.value, moving.yaw.value, 0, 'YXZ')
    }
    moving.low.toward(pose.low, seconds)
    moving.up.toward(pose.up, seconds)
    moving.lever.toward(state.watch === 'wrist' ? 0 : leverOpen, seconds)
    // Set in every frame: it begins in the cradle with its strap open, where nothing moves yet.
    part(parts, 'strap_low').rotation.x = moving.low.value
    part(parts, 'strap_up').rotation.x = -moving.up.value
    part(parts, 'clasp').rotation.x = -moving.lever.value
    if (moving.pressed.toward(state.call === 'holding' ? pressDepth : 0, seconds)) {
      const { sosAt, pressed } = moving
      part(parts, 'sos').position.set(sosAt.x, sosAt.y - out.y * pressed.value, sosAt.z - out.z * pressed.value)
    }
    const before = moving.shown
    moving.shown = state
    if (before !== null && moving.words === t && (before === state || looksLike(before, state))) return
    moving.words = t
    moving.lamp.color.set(state.watch === 'cradle' ? 0x6fd08c : 0x2c3a34)
    moving.face.draw((context) => drawWatch(context, state, (key, values) => t(key, values)))
    moving.phone.draw((context) => drawPhone(context, state, (key, values) => t(key, values)))
  })

  function press(event: ThreeEvent<MouseEvent>): void {
    const state = stateOf(gpsWatch, id)
    if (!state) return
    // The glass is not the strap: what is pressed beside a button does nothing.
    event.stopPropagation()
    // Not the pointer's uv: a hand's touch has none.
    const at = event.eventObject.worldToLocal(event.point.clone())
    const area = areaAt(buttonsOf(state), at.x / picture[0] + 0.5, at.y / picture[1] + 0.5, watchSize)
    const control = gpsWatch.controls(state).find((each) => each.id === area?.id)
    if (control?.available) send(id, control.input, reachOf(event))
  }

  return (
    <>
      <primitive object={part(parts, 'base')} />
      <primitive object={part(parts, 'lamp')} />
      <primitive object={part(parts, 'phone')} />
      <mesh name="phone" position={mapAt} rotation={mapTurn} material={moving.phone.material}>
        <planeGeometry args={map} />
      </mesh>
      <group ref={watch} name="clasp">
        <primitive object={part(parts, 'case')} />
        <primitive object={part(parts, 'sos')} />
        <primitive object={part(parts, 'strap_up')} />
        <primitive object={part(parts, 'strap_low')} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for each */}
        <mesh name="screen" position={pictureAt} rotation={pictureTurn} material={moving.face.material} onClick={press}>
          <planeGeometry args={picture} />
        </mesh>
      </group>
    </>
  )
}
