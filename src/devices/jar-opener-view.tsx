/**
 * The jar opener in 3D: it stands on its arms beside the jars, is set down crooked, pressed level, grips, turns the lid with a
 * tremble, and takes the lid along when it is lifted off.
 */
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { jarOpener } from './jar-opener.tsx'
import type { JarState } from './jar-opener-machine.ts'
import { gripSeconds, running, twistSeconds } from './jar-opener-machine.ts'
import { part, widen } from './model.ts'

/** Where the jar in use, the other one, the opener and an opened lid stand, in metres off the anchor, on the worktop. */
const inUse = { x: -0.04, z: 0.03 } as const
const spare = { x: -0.043, z: -0.064 } as const
const beside = { x: 0.04, y: 0.046, z: -0.04 } as const
const aside = { x: 0.044, z: 0.068 } as const
/** By jar: the height of its closed lid's underside and top, and how far the arms travel: to the big jar's glass; short of the small one's, the chuck is in their way. */
const sizes = {
  beetroot: { lid: 0.1035, top: 0.1155, travel: 0.015 },
  capers: { lid: 0.0725, top: 0.0845, travel: 0.0158 },
} as const
/** A crooked opener: tilted over the rim and to the side of the middle. */
const crooked = { tilt: 0.13, off: 0.009, up: 0.008 } as const
/** How far the lid turns until it comes, in radians; how far it gives under bare hands. */
const opened = 1.5
const over = 0.09

/** How far the arms have closed, 0 to 1. */
function closed(state: JarState): number {
  if (state.motor === 'gripping') return Math.min(1, state.run / (gripSeconds * 0.9))
  return state.motor === 'idle' || state.motor === 'releasing' ? 0 : 1
}

export default function JarOpenerView({ id, parts }: DeviceViewProps) {
  const opener = useRef<Group>(null)
  const moving = useMemo(() => {
    // The opener stands in a group of its own: its parts keep their places about the middle of its chuck.
    for (const name of ['opener', 'arm_left', 'arm_right']) part(parts, name).position.set(0, 0, 0)
    part(parts, 'button').position.set(0, 0.0603, -0.022)
    widen(parts, 'lid', [0.085, 0.04, 0.085], [0, 0.01, 0])
    widen(parts, 'small_lid', [0.06, 0.04, 0.06], [0, 0.01, 0])
    widen(parts, 'button', [0.048, 0.03, 0.048], [0, 0.006, 0])
    return {
      swap: new Ease(0, 0.35),
      on: new Ease(0, 0.35),
      level: new Ease(1),
      grip: new Ease(0, 0.35),
      high: new Ease(sizes.beetroot.top),
      travel: new Ease(sizes.beetroot.travel),
      pressed: new Ease(0, 0.12),
      lidOff: new Ease(0, 0.35),
      small: new Ease(0, 0.35),
      strain: new Ease(0, 0.15),
      turned: 0,
      tried: 0,
      note: 'none',
      clock: 0,
    }
  }, [parts])

  useDeviceFrame(jarOpener, id, (state, seconds) => {
    const beetroot = state.jar === 'beetroot'
    const size = sizes[state.jar]
    const still = settings.getState().reducedMotion
    const runs = running(state)
    moving.clock = runs && !still ? moving.clock + seconds : 0
    const tremble = runs && !still ? Math.sin(moving.clock * 70) : 0

    moving.swap.toward(beetroot ? 0 : 1, seconds)
    const swap = moving.swap.value
    // The two pass each other: one to each side.
    const bow = Math.sin(Math.PI * swap) * 0.03
    const jar = part(parts, 'jar')
    const small = part(parts, 'small_jar')
    jar.position.set(inUse.x + (spare.x - inUse.x) * swap - bow, 0, inUse.z + (spare.z - inUse.z) * swap)
    small.position.set(spare.x + (inUse.x - spare.x) * swap + bow, 0, spare.z + (inUse.z - spare.z) * swap)

    // Hands that try: the jar gives a little with them, the lid does not.
    if (state.note !== moving.note) {
      moving.note = state.note
      moving.tried = state.note === 'stuck' || state.note === 'hurts' ? 0.7 : 0
    }
    moving.tried = Math.max(0, moving.tried - seconds)
    moving.strain.toward(moving.tried > 0 ? 1 : 0, seconds)
    jar.rotation.y = moving.strain.value * over + (state.motor === 'twisting' ? tremble * 0.004 : 0)

    // Up, across and down again; it takes the lid that came off along and lays it aside.
    const there = state.at !== 'beside'
    moving.on.toward(there ? 1 : 0, seconds)
    moving.level.toward(state.at === 'askew' ? 0 : 1, seconds)
    moving.high.toward(size.top, seconds)
    moving.travel.toward(size.travel, seconds)
    moving.grip.toward(closed(state), seconds)
    moving.pressed.toward(runs && state.motor !== 'releasing' ? 1 : 0, seconds)
    const on = moving.on.value
    const lift = Math.sin(Math.PI * on) * 0.09
    const skew = 1 - moving.level.value
    if (opener.current) {
      opener.current.position.set(
        beside.x + (inUse.x - beside.x) * on + skew * crooked.off,
        beside.y + (moving.high.value - beside.y) * on + lift + skew * crooked.up + tremble * 0.0004,
        beside.z + (inUse.z - beside.z) * on,
      )
      opener.current.rotation.z = -skew * crooked.tilt
      opener.current.rotation.y = state.motor === 'slipping' && !still ? Math.sin(moving.clock * 9) * 0.08 : 0
    }
    const close = moving.grip.value * moving.travel.value
    part(parts, 'arm_left').position.z = close
    part(parts, 'arm_right').position.z = -close
    part(parts, 'button').position.y = 0.0603 - moving.pressed.value * 0.0022

    // The lid turns only as far as the motor has turned it; a fresh jar has it back where it was.
    if (state.motor === 'twisting') moving.turned = (Math.min(state.run, twistSeconds) / twistSeconds) ** 2 * opened
    else if (!state.open && state.motor === 'idle') moving.turned = 0
    const lid = part(parts, 'lid')
    const off = moving.lidOff
    off.toward(beetroot && state.open && !there ? 1 : 0, seconds)
    layLid(lid, jar, off.value, sizes.beetroot.lid)
    lid.rotation.y = jar.rotation.y + moving.turned
    moving.small.toward(!beetroot && state.open ? 1 : 0, seconds)
    layLid(part(parts, 'small_lid'), small, moving.small.value, sizes.capers.lid)
  })

  return (
    <>
      <primitive object={part(parts, 'jar')} />
      <primitive object={part(parts, 'small_jar')} />
      <primitive object={part(parts, 'lid')} />
      <primitive object={part(parts, 'small_lid')} />
      <group ref={opener}>
        <primitive object={part(parts, 'opener')} />
        <primitive object={part(parts, 'arm_left')} />
        <primitive object={part(parts, 'arm_right')} />
        <primitive object={part(parts, 'button')} />
      </group>
    </>
  )
}

/** A lid between its jar and where it is laid aside on the worktop; `off` from 0 to 1, `high` its height on the jar in metres. */
function layLid(lid: Group, jar: Group, off: number, high: number): void {
  lid.position.set(
    jar.position.x + (aside.x - jar.position.x) * off,
    high * (1 - off) + Math.sin(Math.PI * off) * 0.07,
    jar.position.z + (aside.z - jar.position.z) * off,
  )
}
