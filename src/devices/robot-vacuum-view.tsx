/** The robot vacuum in 3D: it drives where its machine says, with its brush and light, the mat and the lead it meets, and its map above the dock. */
import { useEffect, useMemo } from 'react'
import { Mesh, PlaneGeometry, RingGeometry, Vector3 } from 'three'
import { settings } from '../scenario/settings.ts'
import { moveDeviceSound } from './device-sounds.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { attach, part, widen } from './model.ts'
import { robotVacuum } from './robot-vacuum.tsx'
import { VacuumCord } from './robot-vacuum-cord.ts'
import type { VacuumState } from './robot-vacuum-drive.ts'
import { charging } from './robot-vacuum-drive.ts'
import { dockPlace } from './robot-vacuum-floor.ts'
import { VacuumMap } from './robot-vacuum-map.ts'
import { makeGlow, makeScreen } from './shining.ts'

/** How quickly the drawn robot closes up to its machine, which lives in steps: a share a second. */
const follows = 16
const here = new Vector3()
/** Its nose on the mat's edge, in radians. */
const noseUp = 0.07
/** How far the folded mat is drawn aside, and the bin out, in metres. */
const matAside = 0.3
const binOut = 0.12
const binSeconds = 1.2
/** The brush's turns, in radians a second. */
const brushTurns = 9
/** The map stands above the dock, leaning back to whoever looks down at it. Metres and radians. */
const mapSize = 0.36
const mapAt: [number, number, number] = [0, 0.4, 0.04]
const mapLeans = 0.35

/** Its light: white at work, amber when it charges, red and slowly blinking when it calls, dark without battery. */
function lightOf(state: VacuumState, clock: number): number {
  if (state.phase === 'flat') return 0x1a1d1e
  if (state.phase === 'stuck') return settings.getState().reducedMotion || clock % 1 < 0.6 ? 0xff4a3a : 0x551510
  if (state.phase === 'paused') return 0xd8b25a
  return charging(state) ? 0xffb347 : 0xe8fff8
}

/** Makes what the model does not bring, and puts the robot together. */
function assemble(parts: DeviceViewProps['parts'], material: DeviceViewProps['material']) {
  for (const small of ['button', 'bin', 'brush']) attach(parts, small, 'robot')
  attach(parts, 'mat_flap', 'mat')
  widen(parts, 'button', [0.09, 0.03, 0.09], [0, 0.012, 0])
  widen(parts, 'bin', [0.17, 0.05, 0.06], [0, 0, 0.06])
  widen(parts, 'lead', [0.72, 0.05, 0.14], [0.3, 0, -0.03])
  const cord = new VacuumCord()
  const line = new Mesh(cord.geometry, material)
  line.name = 'lead'
  // It is laid anew in place: the box that three would keep of it does not follow.
  line.frustumCulled = false
  const lamp = new Mesh(new RingGeometry(0.0272, 0.0312, 28), makeGlow(0xe8fff8))
  lamp.rotation.x = -Math.PI / 2
  lamp.position.set(0, 0.0842, -0.075)
  const map = new VacuumMap()
  const screen = new Mesh(new PlaneGeometry(mapSize, mapSize), makeScreen(map.texture))
  screen.position.set(...mapAt)
  screen.rotation.set(-mapLeans, Math.PI, 0, 'YXZ')
  return { cord, line, lamp, map, screen }
}

export default function RobotVacuumView({ id, parts, material }: DeviceViewProps) {
  const made = useMemo(() => assemble(parts, material), [parts, material])
  useEffect(() => {
    part(parts, 'robot').add(made.lamp)
    return () => {
      made.lamp.removeFromParent()
      made.cord.geometry.dispose()
      for (const mesh of [made.lamp, made.screen]) {
        mesh.geometry.dispose()
        mesh.material.dispose()
      }
      made.map.texture.dispose()
    }
  }, [made, parts])
  const moving = useMemo(
    () => ({
      x: dockPlace.x,
      z: dockPlace.z,
      heading: Math.PI,
      nose: new Ease(0, 0.3),
      fold: new Ease(0, 0.6),
      cord: new Ease(0, 0.35),
      cordAims: 0,
      lead: null as VacuumState['lead'] | null,
      matAt: part(parts, 'mat').position.x,
      binAt: part(parts, 'bin').position.z,
      bin: binSeconds,
      dust: 0,
      clock: 0,
    }),
    [parts],
  )

  useDeviceFrame(robotVacuum, id, (state, seconds) => {
    const robot = part(parts, 'robot')
    const share = 1 - Math.exp(-follows * seconds)
    moving.x += (state.x - moving.x) * share
    moving.z += (state.z - moving.z) * share
    const turn = state.heading - moving.heading
    moving.heading += Math.atan2(Math.sin(turn), Math.cos(turn)) * share
    robot.position.set(moving.x, 0, moving.z)
    if (state.phase === 'driving') moveDeviceSound(id, robot.getWorldPosition(here))
    moving.nose.toward(state.stuckIn === 'mat' ? noseUp : 0, seconds)
    robot.position.y = Math.sin(moving.nose.value) * 0.12
    robot.rotation.set(moving.nose.value, moving.heading, 0, 'YXZ')
    if (state.phase === 'driving' && !settings.getState().reducedMotion) part(parts, 'brush').rotation.y -= brushTurns * seconds

    if (moving.fold.toward(state.mat === 'aside' ? 1 : 0, seconds)) {
      // First the near half over the other, then all of it out of the way.
      part(parts, 'mat_flap').rotation.z = -Math.PI * Math.min(1, moving.fold.value * 1.6)
      part(parts, 'mat').position.x = moving.matAt + matAside * Math.max(0, moving.fold.value * 1.6 - 0.6)
    }

    if (moving.lead !== state.lead) {
      made.cord.aim(state.lead, state.x, state.z)
      if (moving.lead === null) made.cord.lay(1)
      else moving.cordAims += 1
      moving.lead = state.lead
    }
    if (moving.cord.toward(moving.cordAims, seconds)) made.cord.lay(Math.max(0, 1 - (moving.cordAims - moving.cord.value)))

    if (state.dust === 0 && moving.dust > 0) moving.bin = settings.getState().reducedMotion ? binSeconds : 0
    moving.dust = state.dust
    if (moving.bin < binSeconds) {
      moving.bin = Math.min(binSeconds, moving.bin + seconds)
      part(parts, 'bin').position.z = moving.binAt + binOut * Math.sin((Math.PI * moving.bin) / binSeconds)
    }

    moving.clock += seconds
    made.lamp.material.color.setHex(lightOf(state, moving.clock))
    made.map.follow(state, seconds)
  })

  return (
    <>
      <primitive object={part(parts, 'dock')} />
      <primitive object={part(parts, 'robot')} />
      <primitive object={part(parts, 'mat')} />
      <primitive object={part(parts, 'lead')} />
      <primitive object={made.line} />
      <primitive object={made.screen} />
    </>
  )
}
