/** The tablet in 3D: its screen with buttons, the keys for the sound, the charger's plug and its lamp. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { settings } from '../scenario/settings.ts'
import { send, stateOf } from './device-store.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { meshOf, part, widen } from './model.ts'
import { reachOf } from './reach.ts'
import { areaAt, ScreenCanvas } from './screen-canvas.ts'
import { makeGlow } from './shining.ts'
import { videoTablet } from './video-tablet.tsx'
import type { Expression } from './video-tablet-face.ts'
import { expressionAt } from './video-tablet-face.ts'
import type { TabletState } from './video-tablet-machine.ts'
import { lowBattery } from './video-tablet-machine.ts'
import { buttonsOf, drawTablet, size } from './video-tablet-screen.ts'

/** The picture on the glass, in metres, a hair before it; as in model.py: leaning back 18°, looking to -z. */
const picture: [number, number] = [0.224, 0.14]
const place: [number, number, number] = [0, 0.0934, -0.0105]
const lean: [number, number, number, 'YXZ'] = [(-18 * Math.PI) / 180, Math.PI, 0, 'YXZ']
/** Redraws of a face while a call runs, seconds apart: four a second, no more. */
const beatSeconds = 0.25
/** How far the plug comes out of its socket, in metres. */
const pulled = 0.018

export default function VideoTabletView({ id, parts }: DeviceViewProps) {
  const { t } = useTranslation('devices')
  const moving = useMemo(
    () => ({
      screen: new ScreenCanvas(size.width, size.height),
      lamp: makeGlow(0x2c3a34),
      plug: new Ease(0),
      shown: null as TabletState | null,
      /** the words it was drawn with: another language, another picture */
      words: null as typeof t | null,
      face: expressionAt(0, true),
      beat: 0,
      gone: 0,
    }),
    [],
  )
  useMemo(() => {
    meshOf(parts, 'lamp').material = moving.lamp
    widen(parts, 'louder', [0.033, 0.03, 0.03], [0, 0.008, 0])
    widen(parts, 'quieter', [0.033, 0.03, 0.03], [0, 0.008, 0])
    widen(parts, 'plug', [0.05, 0.05, 0.05], [0.02, 0, 0])
  }, [parts, moving])
  useEffect(
    () => () => {
      moving.screen.dispose()
      moving.lamp.dispose()
    },
    [moving],
  )

  useDeviceFrame(videoTablet, id, (state, seconds) => {
    if (moving.plug.toward(state.plugged ? 0 : pulled, seconds)) part(parts, 'plug').position.x = 0.125 + moving.plug.value
    const before = moving.shown
    const face = faceOf(state, before, seconds)
    const same =
      before !== null &&
      moving.words === t &&
      looksLike(before, state) &&
      face.mouth === moving.face.mouth &&
      face.shut === moving.face.shut
    moving.shown = state
    moving.words = t
    if (same) return
    moving.face = face
    moving.lamp.color.set(!state.plugged ? 0x2c3a34 : state.battery <= lowBattery ? 0xe8a33a : 0x6fd08c)
    redraw(state)
  })

  /** Only a face that speaks moves: one that is frozen, or rings, is a still. */
  function faceOf(state: TabletState, before: TabletState | null, seconds: number): Expression {
    const live = state.screen === 'call' && !state.frozen
    if (!live) return state.frozen ? moving.face : expressionAt(0, true)
    if (before?.screen !== 'call' || before.said !== state.said) {
      moving.beat = 0
      moving.gone = 0
    }
    moving.gone += seconds
    if (moving.gone >= beatSeconds) {
      moving.gone %= beatSeconds
      moving.beat += 1
    }
    return expressionAt(moving.beat, settings.getState().reducedMotion)
  }

  function redraw(state: TabletState): void {
    const controls = videoTablet.controls(state)
    const label = (wanted: string) => {
      const control = controls.find((each) => each.id === wanted)
      return control ? t(control.label) : ''
    }
    moving.screen.draw((context) => drawTablet(context, state, moving.face, (key) => t(key), label))
  }

  function press(event: ThreeEvent<MouseEvent>): void {
    const state = stateOf(videoTablet, id)
    if (!state) return
    // Not the pointer's uv: a hand's touch has none.
    const at = event.eventObject.worldToLocal(event.point.clone())
    const area = areaAt(buttonsOf(state), at.x / picture[0] + 0.5, at.y / picture[1] + 0.5, size)
    const control = videoTablet.controls(state).find((each) => each.id === area?.id)
    if (!control?.available) return
    event.stopPropagation()
    send(id, control.input, reachOf(event))
  }

  return (
    <>
      <primitive object={part(parts, 'body')} />
      <primitive object={part(parts, 'louder')} />
      <primitive object={part(parts, 'quieter')} />
      <primitive object={part(parts, 'plug')} />
      <primitive object={part(parts, 'lamp')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for each */}
      <mesh name="screen" position={place} rotation={lean} material={moving.screen.material} onClick={press}>
        <planeGeometry args={picture} />
      </mesh>
    </>
  )
}

/** True when two states give the same picture, but for the face. Seconds that pass are not drawn. */
function looksLike(one: TabletState, other: TabletState): boolean {
  if (one === other) return true
  return (
    one.power === other.power &&
    one.screen === other.screen &&
    one.who === other.who &&
    one.volume === other.volume &&
    one.muted === other.muted &&
    one.cameraOff === other.cameraOff &&
    one.frozen === other.frozen &&
    one.plugged === other.plugged &&
    one.missed === other.missed &&
    Math.round(one.battery) === Math.round(other.battery)
  )
}
