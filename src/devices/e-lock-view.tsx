/** The e-lock in 3D: knob and bolt, the key box with its cover, keys, door and key, and the phone that one presses. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { send, stateOf } from './device-store.ts'
import { eLock } from './e-lock.tsx'
import type { LockInput, LockState } from './e-lock-machine.ts'
import { buttonsOf, digitAt, drawPhone, size } from './e-lock-screen.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { attach, part, widen } from './model.ts'
import { reachOf } from './reach.ts'
import { areaAt, ScreenCanvas } from './screen-canvas.ts'

/** The picture on the phone, in metres, a hair before its glass; as in model.py, looking to -z. */
const picture: [number, number] = [0.0692, 0.1494]
const place: [number, number, number] = [-0.166, 0, -0.0356]
const turned: [number, number, number] = [0, Math.PI, 0]
/** How far the bolt goes into the jamb, in metres. */
const throwOf = 0.021
const coverUp = 2.1
const doorOpen = -1.9
export default function ELockView({ id, parts }: DeviceViewProps) {
  const { t } = useTranslation('devices')
  const moving = useMemo(() => {
    attach(parts, 'keypad', 'box_door')
    attach(parts, 'cover', 'box_door')
    widen(parts, 'knob', [0.065, 0.065, 0.05], [0, 0, -0.02])
    const [bolt, key] = [part(parts, 'bolt').position.x, part(parts, 'key').position.z]
    return {
      screen: new ScreenCanvas(size.width, size.height),
      knob: new Ease(0, 0.7),
      bolt: new Ease(0, 0.7),
      boltAt: bolt,
      cover: new Ease(0),
      door: new Ease(0, 0.35),
      key: new Ease(0),
      keyAt: key,
      shown: null as LockState | null,
      /** the words it was drawn with: another language, another picture */
      words: null as typeof t | null,
    }
  }, [parts])
  useEffect(() => () => moving.screen.dispose(), [moving])

  useDeviceFrame(eLock, id, (state, seconds) => {
    const open = state.bolt === 'open' ? 1 : 0
    if (moving.knob.toward(open, seconds)) part(parts, 'knob').rotation.z = (moving.knob.value * Math.PI) / 2
    if (moving.bolt.toward(open, seconds)) part(parts, 'bolt').position.x = moving.boltAt + moving.bolt.value * throwOf
    if (moving.cover.toward(state.box === 'keys' ? coverUp : 0, seconds)) part(parts, 'cover').rotation.x = moving.cover.value
    if (moving.door.toward(state.box === 'open' ? doorOpen : 0, seconds)) part(parts, 'box_door').rotation.x = moving.door.value
    // The key comes off its hook, toward the hand that takes it, while the box is open.
    if (moving.key.toward(state.box === 'open' ? 0.02 : 0, seconds)) part(parts, 'key').position.z = moving.keyAt - moving.key.value
    const before = moving.shown
    moving.shown = state
    if (before !== null && moving.words === t && looksLike(before, state)) return
    moving.words = t
    const controls = eLock.controls(state)
    const label = (wanted: string) => {
      const control = controls.find((each) => each.id === wanted)
      return control ? t(control.label, control.values) : ''
    }
    moving.screen.draw((context) => drawPhone(context, state, (key, values) => t(key, values), label))
  })

  function pressPhone(event: ThreeEvent<MouseEvent>): void {
    const state = stateOf(eLock, id)
    if (!state) return
    // The glass is the phone: what is pressed beside a button does nothing.
    event.stopPropagation()
    // Not the pointer's uv: a hand's touch has none.
    const at = event.eventObject.worldToLocal(event.point.clone())
    const area = areaAt(buttonsOf(state), at.x / picture[0] + 0.5, at.y / picture[1] + 0.5, size)
    const control = eLock.controls(state).find((each) => each.id === area?.id)
    if (control) send(id, control.input, reachOf(event))
  }

  /** One key at a time; everything else of the box does what its part's control does. */
  function pressKeys(event: ThreeEvent<MouseEvent>): void {
    const state = stateOf(eLock, id)
    if (event.object.name !== 'keypad' || state?.box !== 'keys') return
    event.stopPropagation()
    const at = part(parts, 'keypad').worldToLocal(event.point.clone())
    const input: LockInput = { type: 'digit', digit: digitAt(-at.x, at.y) }
    send(id, input, reachOf(event))
  }

  return (
    <>
      <primitive object={part(parts, 'board')} />
      <primitive object={part(parts, 'knob')} />
      <primitive object={part(parts, 'bolt')} />
      <primitive object={part(parts, 'key')} />
      <primitive object={part(parts, 'phone')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for the code */}
      <group onClick={pressKeys}>
        <primitive object={part(parts, 'box_door')} />
      </group>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for each */}
      <mesh name="screen" position={place} rotation={turned} material={moving.screen.material} onClick={pressPhone}>
        <planeGeometry args={picture} />
      </mesh>
    </>
  )
}

/** True when two states give the same picture on the phone. */
function looksLike(one: LockState, other: LockState): boolean {
  return (
    one.app === other.app &&
    one.bolt === other.bolt &&
    one.battery === other.battery &&
    one.care === other.care &&
    one.ruth === other.ruth &&
    one.log === other.log
  )
}
