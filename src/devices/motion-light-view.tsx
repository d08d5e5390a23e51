/**
 * The motion light in 3D: it is put up and down the wall, its head turned, its switch slid. When somebody walks past, slippers
 * go by in the dark, and the light falls before them or behind.
 */
import { useEffect, useMemo, useRef } from 'react'
import type { Group, Mesh } from 'three'
import { Color } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { makePool } from './light-pool.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { motionLight } from './motion-light.tsx'
import type { MotionState } from './motion-light-machine.ts'
import { charge, stays, walkSeconds } from './motion-light-machine.ts'
import { makeBeam, makeGlow } from './shining.ts'

/** The height the set hangs it at; everything here is measured from there, in metres. */
const anchorHeight = 0.55
/** The bedroom is to the right of who faces the light, so the head turns that way for it. Radians about y. */
const turns = { bed: 0.75, across: 0, door: -0.75 } as const
/** One place of the slide switch to the next. */
const switchStep = 0.0088
/** How far off the wall it hangs in the hand, and on tape that is not pressed. */
const off = { off: 0.03, loose: 0.003, firm: 0 } as const
/** The pool by the height of the light: how far out its middle lies, how wide it is, and how strong each of its layers. */
const pools = {
  15: { out: 0.22, wide: 0.34, strong: 0.055 },
  55: { out: 0.5, wide: 0.72, strong: 0.05 },
  140: { out: 0.75, wide: 1, strong: 0.018 },
} as const
/** The pool lies over a thin rug too, in metres above the floor. */
const overFloor = 0.014
/** The walk passes this far from the wall, from one end to the other past the light; the length of a slow step. */
const path = { z: -0.48, from: -0.95, to: 0.95 } as const
const steps = 10
const stepHigh = 0.035

const opal = new Color(0xd9d2c2)
const warm = new Color(0xffdf9e)
const ledOff = new Color(0x5a1d17)
const ledOn = new Color(0xff3b24)

/** Puts a slipper where it is in the walk: it waits while the other one moves. `late`: half a step behind for the second foot. */
function stride(slipper: Group, walk: number, late: number, lifted: boolean): void {
  const gone = (walk / walkSeconds) * steps + late
  const whole = Math.floor(gone)
  const swing = Math.max(0, (gone - whole) * 2 - 1)
  const along = (whole + swing * swing * (3 - 2 * swing) - late) / steps
  slipper.position.x = path.from + (path.to - path.from) * Math.min(1, Math.max(0, along))
  slipper.position.y = -anchorHeight + (lifted ? Math.sin(Math.PI * swing) * stepHigh : 0)
}

/** How brightly it shines in a state, 0 to 1. */
function brightness(state: MotionState): number {
  if (state.lit <= 0) return 0
  return charge(state) === 'low' ? 0.45 : 1
}

export default function MotionLightView({ id, parts }: DeviceViewProps) {
  const light = useRef<Group>(null)
  const pool = useRef<Mesh>(null)
  const made = useMemo(() => {
    const glow = makeGlow(opal)
    const led = makeGlow(ledOff)
    meshOf(parts, 'lens').material = glow
    meshOf(parts, 'led').material = led
    attach(parts, 'lens', 'head')
    attach(parts, 'led', 'head')
    widen(parts, 'switch', [0.038, 0.026, 0.016], [0, 0, -0.004])
    widen(parts, 'cover', [0.036, 0.026, 0.014], [0, 0.01, -0.002])
    for (const name of ['slipper_left', 'slipper_right']) {
      const slipper = part(parts, name)
      slipper.position.z = path.z + (name === 'slipper_left' ? -0.075 : 0.075)
      // Made to walk to -z; they walk to +x.
      slipper.rotation.y = -Math.PI / 2
      slipper.visible = false
    }
    return { glow, led, beam: makeBeam(warm, 0), pool: makePool() }
  }, [parts])
  const moving = useMemo(
    () => ({
      height: new Ease(0.85),
      out: new Ease(off.off),
      turn: new Ease(0),
      slide: new Ease(switchStep),
      shine: new Ease(0, 0.15),
      poolOut: new Ease(pools[140].out),
      wide: new Ease(pools[140].wide),
      clock: 0,
    }),
    [],
  )
  useEffect(
    () => () => {
      made.glow.dispose()
      made.led.dispose()
      made.beam.dispose()
      made.pool.dispose()
    },
    [made],
  )

  useDeviceFrame(motionLight, id, (state, seconds) => {
    moving.height.toward(state.height / 100 - anchorHeight, seconds)
    moving.out.toward(off[state.tape], seconds)
    if (light.current) light.current.position.set(0, moving.height.value, -moving.out.value)
    if (moving.turn.toward(turns[state.aim], seconds)) part(parts, 'head').rotation.y = moving.turn.value
    moving.slide.toward((1 - stays.indexOf(state.stay)) * switchStep, seconds)
    part(parts, 'switch').position.x = -0.0193 + moving.slide.value

    moving.shine.toward(brightness(state), seconds)
    const { shine } = moving
    made.glow.color.copy(opal).lerp(warm, shine.value)
    const where = pools[state.height]
    moving.poolOut.toward(where.out, seconds)
    moving.wide.toward(where.wide, seconds)
    made.beam.opacity = where.strong * shine.value
    if (pool.current) {
      pool.current.visible = shine.value > 0.01
      const { value } = moving.turn
      const fromWall = Math.cos(value) * moving.poolOut.value
      pool.current.position.set(-Math.sin(value) * moving.poolOut.value, overFloor - anchorHeight, -fromWall)
      // It ends at the wall: behind it is another room.
      pool.current.scale.set(moving.wide.value, 1, Math.min(moving.wide.value, fromWall))
    }

    // Nearly empty: a red dot, once every two seconds.
    moving.clock = charge(state) === 'low' ? (moving.clock + seconds) % 2 : 0
    const steady = settings.getState().reducedMotion
    made.led.color.copy(charge(state) === 'low' && (steady || moving.clock < 0.3) ? ledOn : ledOff)

    const left = part(parts, 'slipper_left')
    const right = part(parts, 'slipper_right')
    left.visible = state.walk !== null
    right.visible = left.visible
    if (state.walk === null) return
    stride(left, state.walk, 0, !steady)
    stride(right, state.walk, 0.5, !steady)
  })

  return (
    <>
      <group ref={light}>
        <primitive object={part(parts, 'body')} />
        <primitive object={part(parts, 'head')} />
        <primitive object={part(parts, 'switch')} />
        <primitive object={part(parts, 'cover')} />
      </group>
      <primitive object={part(parts, 'slipper_left')} />
      <primitive object={part(parts, 'slipper_right')} />
      <mesh ref={pool} geometry={made.pool} material={made.beam} raycast={() => null} visible={false} />
    </>
  )
}
