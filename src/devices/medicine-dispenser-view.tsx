/** The medicine dispenser in 3D: lid, key, carousel, shutter, light, the doses in their compartments and in the cup. */
import { useEffect, useMemo, useRef } from 'react'
import type { BufferGeometry, Group, Mesh } from 'three'
import { BufferAttribute, Color, Vector3 } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { medicineDispenser } from './medicine-dispenser.tsx'
import type { DispenserState } from './medicine-dispenser-machine.ts'
import { compartments } from './medicine-dispenser-machine.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { makeGlow } from './shining.ts'

const slot = (2 * Math.PI) / compartments
const lidOpen = 1.85
const shutterOpen = slot * 1.75
/** The machine tips forward over its front foot. */
const tipAt: [number, number, number] = [0, 0, -0.122]
const tipFar = -1.05
const tipSeconds = 1
/** Blinks a second; never more than three. */
const blinks = 1

/** Chooses triangles of a geometry without drawing calls of their own: each belongs to a class, only wanted classes are drawn. */
class Choice {
  readonly geometry: BufferGeometry
  private readonly all: ArrayLike<number>
  private readonly classes: Uint8Array
  private readonly index: BufferAttribute

  /** `classOf` is given each triangle's middle in the part's own metres */
  constructor(mesh: Mesh, classOf: (middle: Vector3) => number) {
    this.geometry = mesh.geometry.clone()
    const from = this.geometry.index
    if (!from) throw new Error('the model is not indexed')
    this.all = from.array.slice()
    this.index = new BufferAttribute(from.array.slice(), 1)
    this.geometry.setIndex(this.index)
    this.classes = new Uint8Array(this.all.length / 3)
    const positions = this.geometry.getAttribute('position')
    const corner = new Vector3()
    const middle = new Vector3()
    mesh.updateMatrix()
    for (let triangle = 0; triangle < this.classes.length; triangle += 1) {
      middle.set(0, 0, 0)
      for (let k = 0; k < 3; k += 1) {
        middle.add(corner.fromBufferAttribute(positions, this.all[triangle * 3 + k] ?? 0).applyMatrix4(mesh.matrix))
      }
      this.classes[triangle] = classOf(middle.divideScalar(3))
    }
    mesh.geometry = this.geometry
  }

  draw(wanted: (kind: number) => boolean): void {
    const into = this.index.array
    let count = 0
    for (let triangle = 0; triangle < this.classes.length; triangle += 1) {
      if (!wanted(this.classes[triangle] ?? 0)) continue
      for (let k = 0; k < 3; k += 1) into[count + k] = this.all[triangle * 3 + k] ?? 0
      count += 3
    }
    this.index.needsUpdate = true
    this.geometry.setDrawRange(0, count)
  }
}

/** The compartment that a point of the doses lies in: they run against the clock from the opening in front. */
function compartmentAt(middle: Vector3): number {
  const angle = Math.atan2(-middle.z, middle.x) - Math.PI / 2
  return (Math.round(angle / slot) + compartments * 2) % compartments
}

/** 1 for a pill in the cup, 0 for the cup. */
function isPill(middle: Vector3): number {
  return Math.hypot(middle.x, middle.z + 0.176) < 0.0175 && middle.y > 0.0043 ? 1 : 0
}

/** The cap of its lamp, and the lamp itself. */
const lampOff = new Color(0x5a4630)
const lampOn = new Color(0xffa53d)

export default function MedicineDispenserView({ id, parts }: DeviceViewProps) {
  const tip = useRef<Group>(null)
  const lamp = useMemo(() => makeGlow(lampOff), [])
  const moving = useMemo(() => {
    meshOf(parts, 'light').material = lamp
    widen(parts, 'key', [0.05, 0.045, 0.05], [0, 0.012, 0])
    attach(parts, 'key', 'lid')
    attach(parts, 'shutter', 'lid')
    return {
      doses: new Choice(meshOf(parts, 'doses'), compartmentAt),
      cup: new Choice(meshOf(parts, 'cup'), isPill),
      lid: new Ease(0),
      key: new Ease(0),
      shutter: new Ease(0),
      turn: new Ease(0),
      turned: 0,
      shownDoses: null as DispenserState['doses'] | null,
      shownCup: null as boolean | null,
      tipped: tipSeconds,
      hadCup: false,
      clock: 0,
    }
  }, [parts, lamp])
  useEffect(
    () => () => {
      lamp.dispose()
      moving.doses.geometry.dispose()
      moving.cup.geometry.dispose()
    },
    [lamp, moving],
  )

  useDeviceFrame(medicineDispenser, id, (state, seconds) => {
    if (moving.lid.toward(state.lid === 'open' ? lidOpen : 0, seconds)) part(parts, 'lid').rotation.x = moving.lid.value
    if (moving.key.toward(state.lid === 'locked' ? 0 : Math.PI / 2, seconds)) part(parts, 'key').rotation.y = moving.key.value

    // The dose leaves the machine while it is tipped; until then compartment, shutter and cup show what was.
    if (state.cup && !moving.hadCup) moving.tipped = settings.getState().reducedMotion ? tipSeconds : 0
    moving.hadCup = state.cup
    moving.tipped = Math.min(tipSeconds, moving.tipped + seconds)
    const falling = moving.tipped < tipSeconds * 0.45
    if (tip.current) tip.current.rotation.x = tipFar * Math.sin((Math.PI * moving.tipped) / tipSeconds)

    if (!falling) {
      // One compartment on at a time, never the long way back.
      const ahead = (state.due - moving.turned + compartments * 2) % compartments
      if (ahead !== 0) moving.turned += ahead > compartments / 2 ? ahead - compartments : ahead
      if (moving.shownDoses !== state.doses) {
        moving.shownDoses = state.doses
        const { doses } = state
        moving.doses.draw((compartment) => doses[compartment] !== 'empty')
      }
      if (moving.shownCup !== state.cup) {
        moving.shownCup = state.cup
        const poured = state.cup
        moving.cup.draw((kind) => kind === 0 || poured)
      }
    }
    if (moving.turn.toward(moving.turned * slot, seconds)) {
      part(parts, 'carousel').rotation.y = -moving.turn.value
      part(parts, 'doses').rotation.y = -moving.turn.value
    }
    if (moving.shutter.toward(state.calling || falling ? shutterOpen : 0, seconds)) part(parts, 'shutter').rotation.y = moving.shutter.value

    moving.clock = state.calling ? moving.clock + seconds : 0
    const steady = settings.getState().reducedMotion
    const shines = state.calling ? (steady ? 0.8 : 0.5 - 0.5 * Math.cos(moving.clock * blinks * 2 * Math.PI)) : 0
    lamp.color.lerpColors(lampOff, lampOn, shines)
  })

  return (
    <>
      <group ref={tip} position={tipAt}>
        <group name="body" position={[0, 0, -tipAt[2]]}>
          <primitive object={part(parts, 'body')} />
          <primitive object={part(parts, 'carousel')} />
          <primitive object={part(parts, 'doses')} />
          <primitive object={part(parts, 'light')} />
          <primitive object={part(parts, 'lid')} />
        </group>
      </group>
      <primitive object={part(parts, 'cup')} />
    </>
  )
}
