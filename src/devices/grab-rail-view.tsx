/** Grab rail and bath board in 3D. The rail slides up and down the wall by hand while it is loose; the board is laid and lifted. */
import { Handle } from '@react-three/handle'
import { useMemo, useRef } from 'react'
import type { Group } from 'three'
import { send, stateOf } from './device-store.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import { grabRail, highest, lowest } from './grab-rail.tsx'
import type { DeviceViewProps } from './index.ts'
import { part, widen } from './model.ts'

/** How far the rail stands off the wall while it is only held there. */
const loose = 0.012
/**
 * Where the board lies: across a bath that stands along the wall, 0.72 m wide with edges 0.58 m high, beside the rail;
 * and where it leans against the bath when it is not in use. Metres from the wall under the rail, on the floor.
 */
const boardOn = { x: 0.4, y: 0.582, z: -0.372 } as const
const boardOff = { x: 0.4, y: 0.37, z: -0.815 } as const
const leaning = -Math.PI / 2 + 0.13

/** The rail goes beside the tap, not behind it: to the side of its anchor, away from the board. */
const aside = -0.16
/** A set's anchor for the rail stands this far before the wall. */
const beforeWall = 0.02

export default function GrabRailView({ id, parts }: DeviceViewProps) {
  const hold = useRef<Group>(null)
  const moving = useMemo(
    () => ({
      height: new Ease(1.1),
      out: new Ease(loose),
      lie: new Ease(0, 0.25),
      give: new Ease(0, 0.15),
      load: 0,
      tested: 'no',
      far: 0,
    }),
    [],
  )

  useMemo(() => widen(parts, 'rail', [0.52, 0.07, 0.08], [0, 0, -0.045]), [parts])

  useDeviceFrame(grabRail, id, (state, seconds) => {
    const rail = part(parts, 'rail')
    // A load is seen for a moment: a fixed rail gives a little, a badly placed one is leaned on askew.
    if (state.tested !== moving.tested) {
      moving.tested = state.tested
      moving.load = state.tested === 'no' ? 0 : 0.9
    }
    moving.load = Math.max(0, moving.load - seconds)
    moving.give.toward(moving.load > 0 ? 1 : 0, seconds)
    moving.height.toward(state.height / 100, seconds)
    moving.out.toward(state.fixed ? 0 : loose, seconds)
    const askew = state.tested === 'safe' ? 0 : 0.02
    rail.position.set(aside, moving.height.value - moving.give.value * 0.003, -moving.out.value)
    rail.rotation.z = moving.give.value * askew
    if (hold.current) hold.current.position.y = state.height / 100
    const ruler = part(parts, 'ruler')
    ruler.position.x = aside
    if (ruler.visible === state.fixed) ruler.visible = !state.fixed

    moving.lie.toward(state.board ? 1 : 0, seconds)
    const lie = moving.lie.value
    const board = part(parts, 'board')
    // On its way it is lifted over the edge.
    const lift = Math.sin(Math.PI * lie) * 0.22 - (state.board ? moving.give.value * 0.004 : 0)
    board.position.set(boardOn.x, boardOff.y + (boardOn.y - boardOff.y) * lie + lift, boardOff.z + (boardOn.z - boardOff.z) * lie)
    board.rotation.x = (1 - lie) * leaning
  })

  return (
    <group position-z={beforeWall}>
      <primitive object={part(parts, 'ruler')} />
      <primitive object={part(parts, 'board')} />
      <group ref={hold} position={[0, 1.1, 0]} />
      <Handle
        targetRef={hold}
        translate={{ x: false, y: [lowest / 100, highest / 100], z: false }}
        rotate={false}
        scale={false}
        multitouch={false}
        filter={() => stateOf(grabRail, id)?.fixed === false}
        apply={(grip) => {
          moving.far = grip.first ? 0 : Math.max(moving.far, Math.abs(grip.offset.position.y))
          if (!grip.first) send(id, { type: 'hold_at', height: grip.current.position.y * 100 } as { type: string })
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: on the stage, not the page; the page has a button for it */}
        <group
          onPointerDown={() => {
            moving.far = 0
          }}
          onClick={(event) => {
            // The end of a drag is no press.
            if (moving.far > 0.02) event.stopPropagation()
          }}
        >
          <primitive object={part(parts, 'rail')} />
        </group>
      </Handle>
    </group>
  )
}
