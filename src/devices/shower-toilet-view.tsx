/** The shower toilet in 3D: lid, seat that gives under whoever sits, arm and water, keys of the panel, the lamp beside them, the remote. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { CircleGeometry, CylinderGeometry } from 'three'
import { settings } from '../scenario/settings.ts'
import { send, stateOf } from './device-store.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { part, widen } from './model.ts'
import { reachOf } from './reach.ts'
import { areaAt, ScreenCanvas } from './screen-canvas.ts'
import { makeBeam, makeGlow } from './shining.ts'
import { showerToilet } from './shower-toilet.tsx'
import { drawRemote, face, keys, looksLike, size } from './shower-toilet-screen.ts'
import type { ToiletState } from './shower-toilet-state.ts'
import { jetOf } from './shower-toilet-state.ts'

/** The lid leans back against the cistern, radians. */
const lidUp = 1.7
/** How far the seat gives under somebody's weight: that is the sensor, in metres. */
const gives = 0.004
/** The arm slides forward and down out of its housing; as in model.py, with y up and looking to -z. */
const along = { y: -0.4226, z: -0.9063 } as const
const reach = 0.105
const placeStep = 0.009
const pressed = 0.0016
/** The button of the flush: how deep it goes, and how long its spring takes, in seconds. */
const flushDeep = 0.005
const flushSeconds = 0.4
/** The arm's pivot is its nozzle. The water leaves it up and a little forward, and ends inside the ring of the seat. */
const jetTilt = -0.36
const jetLength = 0.08
/** As in model.py: where the lamp is, and the middle of the remote's face and its turn. */
const lampAt: [number, number, number] = [0.226, 0.4697, 0.052]
const remoteAt: [number, number, number] = [0.42, 0.745, -0.16]
const remoteTurn: [number, number, number, 'YXZ'] = [(-40 * Math.PI) / 180, (-115.5 * Math.PI) / 180, 0, 'YXZ']
const millimetre = 0.001
const displayAt: [number, number, number] = [0, 0.0605, 0.0092]
const colours = { off: 0x2c3a34, ready: 0x6fae7a, busy: 0xf0b548, scale: 0xd0482c } as const
/** Pulses a second of the lamp while the water is heated; never more than three. */
const pulses = 0.5

/** What the lamp tells: dark without current, red for lime, amber while it works, green when somebody sits. */
function lampOf(state: ToiletState): number {
  if (!state.power) return colours.off
  if (state.phase !== 'rest') return colours.busy
  if (state.scale !== 'clean') return colours.scale
  return state.seated ? colours.ready : colours.off
}

/** Whether it was flushed between two states: time alone changes them too, but only by its seconds. */
function hasFlushed(before: ToiletState, state: ToiletState): boolean {
  return state.note === 'flushed' && state !== before && (before.note !== 'flushed' || state.gone === before.gone)
}

export default function ShowerToiletView({ id, parts }: DeviceViewProps) {
  const jet = useRef<Group>(null)
  const moving = useMemo(
    () => ({
      screen: new ScreenCanvas(size.width, size.height),
      lamp: makeGlow(colours.off),
      water: makeBeam(0xd8ecf0, 0.55),
      jet: new CylinderGeometry(0.0055, 0.002, jetLength, 8, 1, true),
      disc: new CircleGeometry(0.0045, 16),
      lid: new Ease(0, 0.9),
      seat: new Ease(0),
      arm: new Ease(0, 0.8),
      keys: { wash: new Ease(0), dry: new Ease(0) },
      rest: { seat: part(parts, 'seat').position.y, wash: part(parts, 'wash').position.y, dry: part(parts, 'dry').position.y },
      flushAt: part(parts, 'flush').position.y,
      sprung: flushSeconds,
      armY: part(parts, 'arm').position.y,
      armZ: part(parts, 'arm').position.z,
      shown: null as ToiletState | null,
      clock: 0,
    }),
    [parts],
  )
  useMemo(() => {
    for (const name of ['wash', 'dry', 'stop']) widen(parts, name, [0.05, 0.04, 0.044], [0, 0.01, 0])
    widen(parts, 'flush', [0.09, 0.05, 0.09], [0, 0.01, 0])
  }, [parts])
  useEffect(
    () => () => {
      moving.screen.dispose()
      moving.lamp.dispose()
      moving.water.dispose()
      moving.jet.dispose()
      moving.disc.dispose()
    },
    [moving],
  )

  useDeviceFrame(showerToilet, id, (state, seconds) => {
    if (moving.lid.toward(state.lid === 'up' ? lidUp : 0, seconds)) part(parts, 'lid').rotation.x = moving.lid.value
    if (moving.seat.toward(state.seated ? gives : 0, seconds)) part(parts, 'seat').position.y = moving.rest.seat - moving.seat.value

    if (moving.arm.toward(state.arm === 'out' ? reach + state.place * placeStep : 0, seconds)) {
      const arm = part(parts, 'arm')
      arm.position.y = moving.armY + along.y * moving.arm.value
      arm.position.z = moving.armZ + along.z * moving.arm.value
    }
    if (jet.current) {
      const runs = state.phase === 'washing' && moving.arm.value > reach * 0.6
      jet.current.visible = runs
      if (runs) {
        const strength = jetOf(state)
        jet.current.scale.set(0.7 + strength * 0.12, 0.55 + strength * 0.09, 0.7 + strength * 0.12)
      }
    }

    // A key stays down while what it started runs.
    const { wash, dry } = moving.keys
    const washing = state.phase === 'heating' || state.phase === 'washing'
    if (wash.toward(washing ? pressed : 0, seconds)) part(parts, 'wash').position.y = moving.rest.wash - wash.value
    if (dry.toward(state.phase === 'drying' ? pressed : 0, seconds)) part(parts, 'dry').position.y = moving.rest.dry - dry.value

    // The button on the cistern goes down and comes up again by its spring.
    const before = moving.shown
    moving.shown = state
    if (before !== null && hasFlushed(before, state)) moving.sprung = 0
    if (moving.sprung < flushSeconds) {
      moving.sprung = Math.min(flushSeconds, moving.sprung + seconds)
      part(parts, 'flush').position.y = moving.flushAt - flushDeep * Math.sin((Math.PI * moving.sprung) / flushSeconds)
    }

    moving.clock = state.phase === 'heating' ? moving.clock + seconds : 0
    moving.lamp.color.setHex(lampOf(state))
    if (state.phase === 'heating' && !settings.getState().reducedMotion) {
      moving.lamp.color.multiplyScalar(0.65 + 0.35 * Math.cos(moving.clock * pulses * 2 * Math.PI))
    }

    if (before === null || !looksLike(before, state)) moving.screen.draw((context) => drawRemote(context, state))
  })

  /** A key of the remote: what is pressed beside them does nothing. */
  function pressRemote(event: ThreeEvent<MouseEvent>): void {
    const state = stateOf(showerToilet, id)
    if (!state) return
    event.stopPropagation()
    // Not the pointer's uv: a hand's touch has none.
    const at = event.eventObject.worldToLocal(event.point.clone())
    const area = areaAt(keys, at.x + 0.5, at.y + 0.5, face)
    const control = showerToilet.controls(state).find((each) => each.id === area?.id)
    if (control) send(id, control.input, reachOf(event))
  }

  return (
    <>
      <primitive object={part(parts, 'body')} />
      <primitive object={part(parts, 'lid')} />
      <primitive object={part(parts, 'seat')} />
      <primitive object={part(parts, 'wash')} />
      <primitive object={part(parts, 'dry')} />
      <primitive object={part(parts, 'stop')} />
      <primitive object={part(parts, 'flush')} />
      <primitive object={part(parts, 'arm')}>
        <group ref={jet} rotation-x={jetTilt} visible={false}>
          <mesh name="water" position={[0, jetLength / 2, 0]} geometry={moving.jet} material={moving.water} />
        </group>
      </primitive>
      <mesh name="lamp" position={lampAt} rotation-x={-Math.PI / 2} geometry={moving.disc} material={moving.lamp} />
      <group position={remoteAt} rotation={remoteTurn}>
        <mesh name="display" position={displayAt} material={moving.screen.material}>
          <planeGeometry args={[size.width * 0.25 * millimetre, size.height * 0.25 * millimetre]} />
        </mesh>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for each */}
        <mesh name="remote" scale={[face.width * millimetre, face.height * millimetre, 0.03]} onClick={pressRemote}>
          <boxGeometry />
          <meshBasicMaterial visible={false} />
        </mesh>
      </group>
    </>
  )
}
