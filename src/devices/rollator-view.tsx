/** The rollator in 3D: it rolls where its machine says, over the threshold, with brakes, grips, basket and seat; folded it stands on its four wheels. */
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { Group as Held, Mesh } from 'three'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { rollator } from './rollator.tsx'
import type { RollatorState } from './rollator-machine.ts'
import { axle, edgeAt, mostKg, wayLong } from './rollator-machine.ts'
import { makeThreshold } from './rollator-threshold.ts'

/** As modelled (assets/props/rollator/model.py): wheels, the hind legs' hinge off the hind axle, the grips' height, how far they come back a metre up. */
const radius = 0.1
const hinge = { y: 0.52, z: -0.03 } as const
const modelled = 0.92
const leans = 0.4 / 0.7
/** Folding: how far the hind legs swing forward and the seat up, in radians, and how much of its depth the basket keeps. */
const legsSwing = 0.96
const seatUp = 1.25
const basketKeeps = 0.4
/** The levers: squeezed up to the grip, pressed down to park. */
const squeezed = -0.16
const pressed = 0.3
/** Lifted over the edge: how far the nose comes up, in radians, and for how many seconds. */
const noseUp = 0.16
const noseSeconds = 0.9
const follows = 16
const thresholdHigh = 0.02
/** How far from its middle a wheel begins to climb. */
const thresholdReach = 0.1

/** How high a wheel stands whose axle is this far from the middle of the threshold. */
function climb(off: number): number {
  return thresholdHigh * Math.max(0, 1 - (off / thresholdReach) ** 2)
}

/** How far the folded thing must lean forward about its front axle for the hind wheels to stand on the floor. */
function leanOf(swing: number): number {
  const y = radius - hinge.y
  const z = axle - hinge.z
  const up = hinge.y + y * Math.cos(swing) - z * Math.sin(swing) - radius
  const back = hinge.z + y * Math.sin(swing) + z * Math.cos(swing) + axle
  return Math.atan2(up, back)
}

function leverOf(state: RollatorState): number {
  if (state.parked) return pressed
  return state.braking ? squeezed : 0
}

/** Puts the parts together; the front wheels are the hind ones drawn once more. */
function assemble(parts: DeviceViewProps['parts']): Held {
  attach(parts, 'levers', 'handles')
  attach(parts, 'wheels', 'rear')
  widen(parts, 'seat', [0.42, 0.09, 0.24], [0, 0.03, 0.125])
  const front = new Held()
  front.position.set(0, radius, -axle)
  front.add(meshOf(parts, 'wheels').clone())
  return front
}

export default function RollatorView({ id, parts, material }: DeviceViewProps) {
  const onWay = useRef<Group>(null)
  const body = useRef<Group>(null)
  const front = useMemo(() => assemble(parts), [parts])
  const threshold = useMemo(() => new Mesh(makeThreshold(), material), [material])
  useEffect(() => () => threshold.geometry.dispose(), [threshold])
  const moving = useMemo(
    () => ({
      z: 0,
      rolled: 0,
      turn: new Ease(0, 0.7),
      fold: new Ease(0, 0.6),
      height: new Ease(modelled),
      lever: new Ease(0, 0.15),
      give: new Ease(0),
      nose: noseSeconds,
      over: false,
      handlesY: part(parts, 'handles').position.y,
      handlesZ: part(parts, 'handles').position.z,
      seatY: part(parts, 'seat').position.y,
    }),
    [parts],
  )

  useDeviceFrame(rollator, id, (state, seconds) => {
    const aim = state.facing === 1 ? -state.way : state.way - wayLong
    const went = (aim - moving.z) * (1 - Math.exp(-follows * seconds))
    moving.z += went
    moving.rolled += went * state.facing
    moving.turn.toward(state.facing === 1 ? 0 : Math.PI, seconds)
    if (onWay.current) {
      onWay.current.position.z = moving.z
      onWay.current.rotation.y = moving.turn.value
    }
    part(parts, 'wheels').rotation.x = moving.rolled / radius
    front.rotation.x = moving.rolled / radius

    // Nose and tail ride over the threshold; lifted, the nose comes up about the hind axle.
    if (state.over && !moving.over) moving.nose = 0
    moving.over = state.over
    moving.nose = Math.min(noseSeconds, moving.nose + seconds)
    const lift = noseUp * Math.sin((Math.PI * moving.nose) / noseSeconds)
    const ahead = -Math.cos(moving.turn.value) * axle
    const high = climb(moving.z + ahead + edgeAt)
    const low = climb(moving.z - ahead + edgeAt)
    const nose = moving.nose < noseSeconds ? Math.max(lift, (high - low) / (2 * axle)) : (high - low) / (2 * axle)

    moving.fold.toward(state.folded ? 1 : 0, seconds)
    const fold = moving.fold.value
    const swing = legsSwing * fold
    const lean = leanOf(swing)
    part(parts, 'rear').rotation.x = swing
    part(parts, 'seat').rotation.x = -seatUp * fold
    part(parts, 'basket').scale.z = 1 - (1 - basketKeeps) * fold
    if (body.current) {
      // The group turns about the front axle: what it lifts there the hind wheels must not lose.
      body.current.rotation.x = lean + nose
      body.current.position.y = radius + low + Math.sin(nose) * 2 * axle
    }

    moving.height.toward(state.height / 100, seconds)
    const raised = moving.height.value - modelled
    const handles = part(parts, 'handles')
    handles.position.y = moving.handlesY + raised
    handles.position.z = moving.handlesZ + raised * leans
    if (moving.lever.toward(leverOf(state), seconds)) part(parts, 'levers').rotation.x = moving.lever.value
    if (moving.give.toward(state.seated ? 1 : 0, seconds)) part(parts, 'seat').position.y = moving.seatY - 0.008 * moving.give.value
    const bags = part(parts, 'bags')
    bags.visible = state.load > 0
    bags.scale.setScalar(0.5 + (0.5 * state.load) / mostKg)
  })

  return (
    <>
      <primitive object={threshold} position={[0, 0, -edgeAt]} />
      <group ref={onWay}>
        <group ref={body} position={[0, radius, -axle]}>
          <group position={[0, -radius, axle]}>
            <primitive object={part(parts, 'frame')} />
            <primitive object={part(parts, 'rear')} />
            <primitive object={part(parts, 'handles')} />
            <primitive object={part(parts, 'seat')} />
            <primitive object={part(parts, 'basket')} />
            <primitive object={part(parts, 'bags')} />
            <primitive object={front} />
          </group>
        </group>
      </group>
    </>
  )
}
