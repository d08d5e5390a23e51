/** The stocking aid in 3D: gutter, cords and handles, the stocking, and the leg on its bench that one practises on. */
import { Handle } from '@react-three/handle'
import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { CordShape } from './cord-shape.ts'
import { send, stateOf } from './device-store.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { part, widen } from './model.ts'
import type { StockingState } from './stocking-aid.tsx'
import { handfuls, isOn, stockingAid } from './stocking-aid.tsx'
import type { GutterPlace } from './stocking-shape.ts'
import { gutterOnLeg, legSide, StockingShape } from './stocking-shape.ts'

/** The rig stands beside its anchor and back from it, clear of whoever steps up to it. Metres. */
const aside: [number, number, number] = [0.25, 0, 0.23]
const lap: Readonly<GutterPlace> = { x: 0.12, y: 0.475, z: 0.065, tip: 0 }
/** On the floor, just ahead of the toes. */
const floor: Readonly<GutterPlace> = { x: legSide, y: 0.004, z: -0.5, tip: 0 }
/** The handles rest on the thigh while the stocking is threaded, and on the knee from then on. */
const handlesOnLap = { x: legSide + 0.02, y: 0.612, z: 0.03 }
const handlesOnKnee = { x: legSide, y: 0.606, z: -0.04 }
/** The share of the way on which the stocking passes from the gutter to the foot. */
const leavesGutter = 0.16
/** How far the handles come up and back with the stocking. */
const pullUp = 0.22
const pullBack = 0.14

/** Where everything is steered to in a state, without a new object each frame. */
const aim = { gutter: { x: 0, y: 0, z: 0, tip: 0 }, handles: { x: 0, y: 0, z: 0 } }
function aimAt(state: StockingState): void {
  const lying = state.at === 'lap'
  Object.assign(aim.handles, lying ? handlesOnLap : handlesOnKnee)
  if (state.toes) {
    gutterOnLeg(state.up, aim.gutter)
    aim.handles.y += state.up * pullUp + (state.pull > 0 ? 0.03 : 0)
    aim.handles.z += state.up * pullBack
  } else {
    Object.assign(aim.gutter, lying ? lap : floor)
  }
}

export default function StockingAidView({ id, parts, material }: DeviceViewProps) {
  const hold = useRef<Group>(null)
  const moving = useMemo(
    () => ({
      stocking: new StockingShape(),
      cords: new CordShape(),
      gutter: { ...lap },
      x: new Ease(lap.x),
      y: new Ease(lap.y),
      z: new Ease(lap.z),
      tip: new Ease(0),
      hx: new Ease(handlesOnLap.x),
      hy: new Ease(handlesOnLap.y),
      hz: new Ease(handlesOnLap.z),
      over: new Ease(0),
      up: new Ease(0, 0.12),
      worn: new Ease(0),
      foot: new Ease(0),
      bow: new Ease(0),
      first: true,
      /** the hand on the handles: where it is, where it was a frame ago, and its smoothed speed upward */
      held: false,
      hand: 0,
      before: 0,
      speed: 0,
      far: 0,
    }),
    [],
  )
  useMemo(() => widen(parts, 'handles', [0.25, 0.065, 0.065], [0, 0, 0]), [parts])
  useEffect(
    () => () => {
      moving.stocking.geometry.dispose()
      moving.cords.geometry.dispose()
    },
    [moving],
  )

  useDeviceFrame(stockingAid, id, (state, seconds) => {
    if (moving.held) followHand(seconds)
    aimAt(state)
    const on = isOn(state)
    let moved = moving.first
    moving.first = false
    moved = moving.x.toward(aim.gutter.x, seconds) || moved
    moved = moving.y.toward(aim.gutter.y, seconds) || moved
    moved = moving.z.toward(aim.gutter.z, seconds) || moved
    moved = moving.tip.toward(aim.gutter.tip, seconds) || moved
    moved = moving.hx.toward(aim.handles.x, seconds) || moved
    moved = moving.hy.toward(aim.handles.y, seconds) || moved
    moved = moving.hz.toward(aim.handles.z, seconds) || moved
    moved = moving.over.toward(on ? 0 : state.over / handfuls, seconds) || moved
    moved = moving.up.toward(state.up, seconds) || moved
    moved = moving.worn.toward(on ? 1 : Math.min(1, state.up / leavesGutter), seconds) || moved
    moved = moving.foot.toward(state.toes ? 1 : 0, seconds) || moved
    moved = moving.bow.toward(state.at === 'lap' ? 0 : 1, seconds) || moved
    if (!moved) return
    const { gutter } = moving
    gutter.x = moving.x.value
    gutter.y = moving.y.value
    gutter.z = moving.z.value
    gutter.tip = moving.tip.value
    const shell = part(parts, 'gutter')
    shell.position.set(gutter.x, gutter.y, gutter.z)
    shell.rotation.x = gutter.tip
    part(parts, 'handles').position.set(moving.hx.value, moving.hy.value, moving.hz.value)
    hold.current?.position.copy(part(parts, 'handles').position)
    moving.stocking.lay(gutter, moving.over.value, moving.foot.value, moving.up.value, moving.worn.value)
    const bow = moving.bow.value
    moving.cords.lay(gutter, moving.hx.value, moving.hy.value, moving.hz.value, 0.09 * bow, 0.02 * (1 - bow), 0.02 + 0.02 * bow)
  })

  /** A hand that draws the handles up gives the pull its speed; a hand at rest lets the stocking rest. */
  function followHand(seconds: number): void {
    const now = (moving.hand - moving.before) / Math.max(seconds, 0.001)
    moving.before = moving.hand
    moving.speed += (now - moving.speed) * Math.min(1, seconds / 0.12)
    const speed = moving.speed < 0.02 ? 0 : moving.speed
    const pull = stateOf(stockingAid, id)?.pull ?? 0
    if (speed === 0 && pull > 0) send(id, { type: 'let_go' })
    else if (Math.abs(speed - pull) > 0.02) send(id, { type: 'pull', speed } as { type: string })
  }

  return (
    <group position={aside}>
      <primitive object={part(parts, 'bench')} />
      <primitive object={part(parts, 'leg')} />
      <primitive object={part(parts, 'gutter')} />
      <mesh name="stocking" geometry={moving.stocking.geometry} material={material} frustumCulled={false} />
      <mesh name="cords" geometry={moving.cords.geometry} material={material} frustumCulled={false} />
      <group ref={hold} />
      <Handle
        targetRef={hold}
        rotate={false}
        scale={false}
        multitouch={false}
        filter={() => {
          const state = stateOf(stockingAid, id)
          return state?.toes === true && !isOn(state)
        }}
        apply={(grip) => {
          // Up and toward oneself: what the hand has gained since it took hold.
          const gained = grip.offset.position.y + Math.max(0, grip.offset.position.z) * 0.7
          if (grip.first) {
            moving.before = 0
            moving.speed = 0
            moving.far = 0
          }
          moving.hand = grip.first ? 0 : gained
          moving.far = Math.max(moving.far, Math.abs(gained))
          moving.held = !grip.last
          if (grip.last && moving.far > 0.03) send(id, { type: 'let_go' })
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for it */}
        <group
          onPointerDown={() => {
            moving.far = 0
          }}
          onClick={(event) => {
            // The end of a drag is no press.
            if (moving.far > 0.03) event.stopPropagation()
          }}
        >
          <primitive object={part(parts, 'handles')} />
        </group>
      </Handle>
    </group>
  )
}
