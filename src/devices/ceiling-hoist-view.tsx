/** The hoist in 3D: motor and bar go where the machine says, the sling and the one in it with them, and the loops from the one to the other. */
import { useEffect, useMemo } from 'react'
import { Group, Mesh, SphereGeometry } from 'three'
import { ceilingHoist } from './ceiling-hoist.tsx'
import type { Hips } from './ceiling-hoist-shape.ts'
import {
  barLow,
  cordTop,
  dockX,
  HoistStraps,
  handsetHigh,
  handsetLow,
  handsetX,
  makeBags,
  makeCoil,
  seatY,
  seatZ,
} from './ceiling-hoist-shape.ts'
import type { HoistState } from './ceiling-hoist-state.ts'
import { allGood, docked, freshHoist, hookedOf, lowCharge, mostKg, seatWay, slack } from './ceiling-hoist-state.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { part, widen } from './model.ts'
import { makeGlow } from './shining.ts'

/** How quickly things follow their machine, which moves twenty times a second. */
const follows = 14
/** Off the ground one leans back, and hangs askew from a loop that does not hold. */
const leansBack = 0.24
const hangsAskew = -0.1
const fullyUp = 0.1
const cordGives = 0.035
const charging = 0x4f9d69
const away = 0xc98a2b
const empty = 0xa8452e

/** Part of the way to where it should be, and there when hardly anything is left. */
function nearer(value: number, aim: number, share: number): number {
  const left = aim - value
  return Math.abs(left) < 0.0003 ? aim : value + left * share
}

function lampOf(state: HoistState): number {
  if (docked(state)) return charging
  return state.charge <= lowCharge ? empty : away
}

/** The places of the two buttons on the hand control: unseen, named, and large enough to hit. */
function addButtons(parts: DeviceViewProps['parts']): void {
  const handset = part(parts, 'handset')
  if (handset.getObjectByName('handset_up')) return
  const up = new Group()
  const down = new Group()
  up.name = 'handset_up'
  down.name = 'handset_down'
  handset.add(up, down)
  widen({ up, down }, 'up', [0.1, 0.1, 0.1], [0, -0.045, 0])
  widen({ up, down }, 'down', [0.1, 0.1, 0.1], [0, -0.147, 0])
  for (const button of [up, down]) for (const area of button.children) area.name = button.name
}

export default function CeilingHoistView({ id, parts, material }: DeviceViewProps) {
  const made = useMemo(() => {
    addButtons(parts)
    widen(parts, 'cord', [0.08, 0.5, 0.08], [0, -0.4, 0])
    widen(parts, 'bar', [0.62, 0.2, 0.2], [0, 0.05, 0])
    const shape = new HoistStraps()
    const straps = new Mesh(shape.geometry, material)
    straps.name = 'bar'
    const coil = new Mesh(makeCoil(), material)
    coil.name = 'handset'
    const bags = new Mesh(makeBags(), material)
    const glow = makeGlow(away)
    const lamp = new Mesh(new SphereGeometry(0.009, 12, 8), glow)
    lamp.name = 'motor'
    return { shape, straps, coil, bags, glow, lamp }
  }, [parts, material])
  useEffect(
    () => () => {
      for (const mesh of [made.straps, made.coil, made.bags, made.lamp]) mesh.geometry.dispose()
      made.glow.dispose()
    },
    [made],
  )
  const moving = useMemo(() => {
    const fresh = freshHoist()
    const hips: Hips = { x: 0, y: 0, z: seatZ, lean: 0, tilt: 0 }
    return {
      x: dockX - fresh.way,
      height: fresh.height,
      handset: new Ease(handsetHigh, 0.5),
      pulled: new Ease(0, 0.15),
      tilt: new Ease(0, 0.3),
      hips,
      lamp: away,
      // how the loops were laid last
      shown: { x: Number.NaN, height: 0, tilt: 0, state: fresh },
    }
  }, [])

  useDeviceFrame(ceilingHoist, id, (state, seconds) => {
    const share = 1 - Math.exp(-follows * seconds)
    moving.x = nearer(moving.x, dockX - state.way, share)
    moving.height = nearer(moving.height, state.height, share)
    const { x, height, shown } = moving
    const hooked = hookedOf(state) > 0
    moving.pulled.toward(state.motion === 'cord' ? cordGives : 0, seconds)
    moving.handset.toward(state.handset === 'high' ? handsetHigh : handsetLow, seconds)

    part(parts, 'motor').position.x = x
    part(parts, 'bar').position.set(x, barLow + height, 0)
    const cord = part(parts, 'cord').position
    cord.x = x + 0.17
    cord.y = cordTop - moving.pulled.value
    part(parts, 'handset').position.set(x + handsetX, moving.handset.value, 0)
    made.coil.position.set(x + handsetX, cordTop, 0)
    made.coil.scale.y = cordTop - moving.handset.value

    const rise = hooked ? Math.max(0, height - slack) : 0
    const { hips } = moving
    moving.tilt.toward(rise > 0 && !allGood(state) ? hangsAskew : 0, seconds)
    hips.x = hooked ? x : dockX - seatWay[state.seat]
    hips.y = seatY + rise
    hips.lean = leansBack * Math.min(1, rise / fullyUp)
    hips.tilt = rise > 0 ? moving.tilt.value : 0
    for (const name of ['figure', 'sling'] as const) {
      const group = part(parts, name)
      group.position.set(hips.x, hips.y, hips.z)
      group.rotation.set(hips.lean, 0, hips.tilt)
    }
    part(parts, 'sling').visible = state.sling
    part(parts, 'folded').visible = !state.sling
    made.bags.visible = state.kg > mostKg
    const lamp = lampOf(state)
    if (lamp !== moving.lamp) {
      moving.lamp = lamp
      made.glow.color.setHex(lamp)
    }

    if (x === shown.x && height === shown.height && state === shown.state && hips.tilt === shown.tilt) return
    shown.x = x
    shown.height = height
    shown.state = state
    shown.tilt = hips.tilt
    made.shape.lay(x, barLow + height, hips, state.loops, Math.min(1, height / slack), state.sling)
  })

  return (
    <>
      <primitive object={part(parts, 'frame')} />
      <primitive object={part(parts, 'motor')}>
        <primitive object={made.lamp} position={[0.12, -0.105, -0.093]} />
      </primitive>
      <primitive object={part(parts, 'bar')} />
      <primitive object={part(parts, 'figure')}>
        <primitive object={made.bags} />
      </primitive>
      <primitive object={part(parts, 'sling')} />
      <primitive object={part(parts, 'folded')} />
      <primitive object={part(parts, 'handset')} />
      <primitive object={part(parts, 'cord')} />
      <primitive object={made.straps} />
      <primitive object={made.coil} />
    </>
  )
}
