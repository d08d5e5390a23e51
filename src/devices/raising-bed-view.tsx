/** The raising bed in 3D: arms lift the deck, its sections bend, the mattress gives where somebody would be, and it rolls when nobody braked it. */
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { Color, Group as Held, Mesh, SphereGeometry, Vector3 } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import type { Parts } from './model.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { raisingBed } from './raising-bed.tsx'
import { Giving } from './raising-bed-mattress.ts'
import { BedCord, makeBrakeBar } from './raising-bed-shapes.ts'
import type { BedState } from './raising-bed-state.ts'
import { makeGlow } from './shining.ts'

/** As modelled (assets/props/raising-bed/model.py): how high its top lies, the arms' length and ends, the lengths of thighs and calves. */
const modelled = 0.5
const arm = { long: 0.8, foot: 0.075, below: 0.165, at: 0.05 } as const
const thighLong = 0.32
const calfLong = 0.66
const railUp = 0.34
/** How far it rolls when somebody rises from it, away from them. */
const rollsBy = 0.32
/** The brake bar's axle at the foot end, and the bar off it; pressed down or sprung up, in radians. */
const barAt: [number, number, number] = [-0.885, 0.1, 0]
const barOut: [number, number, number] = [-0.05, 0, 0]
const barDown = 0.75
const barUp = -0.25
const cordFrom = new Vector3(0.54, 0.325, -0.45)
/** The cord's end at the hand control's foot, off the control's middle. */
const cordTo = 0.118

type Place = { readonly at: Vector3; readonly tip: number; readonly turn: number }
/** Where the hand control is, off the deck: on its hook, held out over the edge, on the mattress, down between frame and arms. */
const places: Readonly<Record<BedState['control'], Place>> = {
  hung: { at: new Vector3(0.36, 0.36, -0.512), tip: 0, turn: 0 },
  hand: { at: new Vector3(0.3, 0.66, -0.56), tip: 0.7, turn: 0 },
  laid: { at: new Vector3(0.29, 0.514, -0.3), tip: Math.PI / 2, turn: 0.35 },
  fallen: { at: new Vector3(0.2, 0.17, -0.36), tip: 0.5, turn: 2.5 },
  lost: { at: new Vector3(0.2, 0.17, -0.36), tip: 0.5, turn: 2.5 },
}
/** Nothing hangs lower than this over the floor. */
const overFloor = 0.11
const bows: Readonly<Record<BedState['cord'], Vector3>> = {
  clear: new Vector3(0, -0.16, -0.05),
  looped: new Vector3(-0.1, -0.26, 0.22),
  pinched: new Vector3(-0.16, -0.2, 0.26),
}
const lamp = { mains: new Color('#58c26b'), reserve: new Color('#e0a02c'), none: new Color('#2a3234') } as const
const follows = 12

/** On the way to where it should be, never faster than `most` a second: motors do not jump. */
function follow(value: number, aim: number, seconds: number, most: number): number {
  const whole = aim - value
  if (Math.abs(whole) < 1e-5 || settings.getState().reducedMotion) return aim
  const way = whole * (1 - Math.exp(-follows * seconds))
  return value + Math.max(-most * seconds, Math.min(most * seconds, way))
}

/** Puts sections together and makes what the model does not have. */
function assemble(parts: Parts, material: DeviceViewProps['material']) {
  attach(parts, 'calves', 'thighs')
  widen(parts, 'control', [0.1, 0.24, 0.07], [0, 0, 0])
  const pivot = (name: string) => part(parts, name).position
  const thighs = pivot('thighs')
  const giving = [
    new Giving(meshOf(parts, 'frame'), pivot('frame'), { from: 0, to: 0.22, pillow: false }),
    new Giving(meshOf(parts, 'back'), pivot('back'), { from: 0.22, to: 0.98, pillow: true }),
    new Giving(meshOf(parts, 'thighs'), thighs, { from: -thighLong, to: 0, pillow: false }),
    new Giving(meshOf(parts, 'calves'), pivot('calves').clone().add(thighs), { from: -0.98, to: -thighLong, pillow: false }),
  ]
  const footArm = new Held()
  footArm.position.set(-arm.at, arm.foot, 0)
  footArm.add(meshOf(parts, 'arm').clone())
  const bar = new Mesh(makeBrakeBar(), material)
  bar.position.set(...barOut)
  const cord = new BedCord()
  const light = new Mesh(new SphereGeometry(0.0042, 10, 8), makeGlow(lamp.mains))
  light.position.set(0, 0.092, -0.0135)
  return { giving, footArm, bar, cord, cordMesh: new Mesh(cord.geometry, material), light }
}

export default function RaisingBedView({ id, parts, material }: DeviceViewProps) {
  const whole = useRef<Group>(null)
  const deck = useRef<Group>(null)
  const foot = useRef<Group>(null)
  const made = useMemo(() => assemble(parts, material), [parts, material])
  const moving = useMemo(
    () => ({
      height: modelled,
      back: 0,
      thighs: 0,
      lying: new Ease(0, 0.5),
      slid: new Ease(0, 0.7),
      edge: new Ease(0, 0.5),
      rail: new Ease(0, 0.5),
      rolled: new Ease(0, 0.8),
      bar: new Ease(barUp, 0.2),
      railY: part(parts, 'rail').position.y,
      at: places.hand.at.clone(),
      aim: new Vector3(),
      end: new Vector3(),
      bow: bows.clear.clone(),
      tip: places.hand.tip,
      turn: places.hand.turn,
      laidOnce: false,
    }),
    [parts],
  )
  useEffect(() => {
    part(parts, 'control').add(made.light)
    return () => {
      for (const each of made.giving) each.geometry.dispose()
      made.bar.geometry.dispose()
      made.cord.geometry.dispose()
      made.light.removeFromParent()
      made.light.geometry.dispose()
      made.light.material.dispose()
    }
  }, [made, parts])

  useDeviceFrame(raisingBed, id, (state, seconds) => {
    moving.height = follow(moving.height, state.height / 1000, seconds, 0.2)
    const lift = moving.height - modelled
    if (deck.current) deck.current.position.y = lift
    const rise = Math.asin((moving.height - arm.below - arm.foot) / arm.long)
    part(parts, 'arm').rotation.z = rise
    made.footArm.rotation.set(0, Math.PI, rise)

    moving.back = follow(moving.back, (state.back * Math.PI) / 1800, seconds, 0.7)
    part(parts, 'back').rotation.z = moving.back
    moving.thighs = follow(moving.thighs, (state.thighs * Math.PI) / 1800, seconds, 0.7)
    part(parts, 'thighs').rotation.z = -moving.thighs
    // The calves' far end stays on the frame: they slope down from the knee, and hang on the thighs.
    part(parts, 'calves').rotation.z = moving.thighs + Math.asin((thighLong * Math.sin(moving.thighs)) / calfLong)

    const lies = state.person === 'lying'
    const lying = moving.lying.toward(lies && !state.slid ? 1 : 0, seconds)
    const slid = moving.slid.toward(lies && state.slid ? 1 : 0, seconds)
    const edge = moving.edge.toward(state.person === 'edge' ? 1 : 0, seconds)
    if (lying || slid || edge) for (const each of made.giving) each.give(moving.lying.value, moving.slid.value, moving.edge.value)

    if (moving.rail.toward(state.rail === 'up' ? railUp : 0, seconds)) part(parts, 'rail').position.y = moving.railY + moving.rail.value
    if (moving.rolled.toward(state.rolled ? rollsBy : 0, seconds) && whole.current) whole.current.position.z = moving.rolled.value
    if (moving.bar.toward(state.braked ? barDown : barUp, seconds) && foot.current) foot.current.rotation.z = moving.bar.value

    made.light.material.color.copy(state.plugged ? lamp.mains : state.reserve > 0 ? lamp.reserve : lamp.none)
    layControl(state, seconds, lift)
  })

  /** The hand control goes where it is put, its cord after it. */
  function layControl(state: BedState, seconds: number, lift: number): void {
    const place = places[state.control]
    moving.aim.copy(place.at)
    moving.aim.y = Math.max(moving.aim.y, overFloor - lift)
    const bow = bows[state.cord]
    const there = moving.at.distanceToSquared(moving.aim) < 1e-8 && moving.bow.distanceToSquared(bow) < 1e-8
    if (there && moving.laidOnce && Math.abs(moving.tip - place.tip) + Math.abs(moving.turn - place.turn) < 1e-4) return
    const share = settings.getState().reducedMotion || !moving.laidOnce ? 1 : 1 - Math.exp(-8 * seconds)
    moving.laidOnce = true
    moving.at.lerp(moving.aim, share)
    moving.bow.lerp(bow, share)
    moving.tip += (place.tip - moving.tip) * share
    moving.turn += (place.turn - moving.turn) * share
    const control = part(parts, 'control')
    control.position.copy(moving.at)
    control.rotation.set(moving.tip, 0, moving.turn)
    moving.end.set(0, -cordTo, 0).applyEuler(control.rotation).add(moving.at)
    made.cord.lay(cordFrom, moving.end, moving.bow)
  }

  return (
    <group ref={whole}>
      <primitive object={part(parts, 'base')} />
      <primitive object={part(parts, 'arm')} />
      <primitive object={made.footArm} />
      <group ref={foot} name="base" position={barAt} rotation-z={barUp}>
        <primitive object={made.bar} />
      </group>
      <group ref={deck}>
        <primitive object={part(parts, 'frame')} />
        <primitive object={part(parts, 'back')} />
        <primitive object={part(parts, 'thighs')} />
        <primitive object={part(parts, 'rail')} />
        <primitive object={part(parts, 'control')} />
        <primitive object={made.cordMesh} />
      </group>
    </group>
  )
}
