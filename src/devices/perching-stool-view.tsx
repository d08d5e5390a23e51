/**
 * The perching stool in 3D: its legs slide out of the frame, and the frame stands as the legs let it: level, aslant, or rocking
 * from one leg to the other when they are not alike.
 */
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { part, widen } from './model.ts'
import { lowest, perchingStool } from './perching-stool.tsx'

/** Sideways and forward that a leg goes for each metre down, as in the model. */
const spread = { x: 0.08, z: 0.125 } as const
/** Between the feet, in metres. */
const wide = 0.39
const deep = 0.34
/** Legs in their order: which side each is on (x), and front (-z) or back. */
const sides = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const
/** How long it rocks when it is tried, in seconds, and how often. */
const rocking = 1.4
const rocks = 2
/** How far the padding gives under somebody, in metres. */
const give = 0.012

export default function PerchingStoolView({ id, parts }: DeviceViewProps) {
  const stool = useRef<Group>(null)
  const moving = useMemo(() => {
    // The tubes are thin: where hands take hold, there is more to hit.
    for (const [leg, [x, z]] of sides.entries()) widen(parts, `leg_${leg}`, [0.1, 0.24, 0.1], [x * 0.19, 0.13, z * 0.16])
    return {
      legs: sides.map(() => new Ease(0)),
      sunk: new Ease(0, 0.3),
      seat: part(parts, 'seat').position.y,
      rock: 0,
      note: 'none',
    }
  }, [parts])

  useDeviceFrame(perchingStool, id, (state, seconds) => {
    for (let leg = 0; leg < sides.length; leg += 1) {
      const longer = moving.legs[leg]
      const side = sides[leg]
      if (!longer || !side) continue
      longer.toward(((state.legs[leg] ?? lowest) - lowest) / 100, seconds)
      part(parts, `leg_${leg}`).position.set(side[0] * spread.x * longer.value, -longer.value, side[1] * spread.z * longer.value)
    }
    if (state.note !== moving.note) {
      moving.note = state.note
      moving.rock = state.note === 'wobbles' && !settings.getState().reducedMotion ? rocking : 0
    }
    moving.rock = Math.max(0, moving.rock - seconds)
    moving.sunk.toward(state.seated ? 1 : 0, seconds)
    part(parts, 'seat').position.y = moving.seat - moving.sunk.value * give

    const frontLeft = moving.legs[0]?.value ?? 0
    const frontRight = moving.legs[1]?.value ?? 0
    const backLeft = moving.legs[2]?.value ?? 0
    const backRight = moving.legs[3]?.value ?? 0
    // Two opposite legs carry; what they are longer than the plane of all four is how far the others hang in the air.
    const proud = (frontLeft + backRight - frontRight - backLeft) / 4
    const lean = moving.rock > 0 ? Math.cos(((rocking - moving.rock) / rocking) * rocks * 2 * Math.PI) : 1
    const sideways = ((frontRight + backRight - frontLeft - backLeft) / 2 - 2 * proud * lean) / wide
    const forward = ((frontLeft + frontRight - backLeft - backRight) / 2 - 2 * Math.abs(proud) * lean) / deep
    if (!stool.current) return
    stool.current.position.y = (frontLeft + frontRight + backLeft + backRight) / 4 + Math.abs(proud)
    stool.current.rotation.set(Math.atan(forward), 0, Math.atan(sideways))
  })

  return (
    <group ref={stool}>
      <primitive object={part(parts, 'frame')} />
      <primitive object={part(parts, 'seat')} />
      {sides.map((_, leg) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the four legs are always the same four
        <primitive key={leg} object={part(parts, `leg_${leg}`)} />
      ))}
    </group>
  )
}
