/** The safety alarm in 3D: the strap on its hook or on the practice wrist, the plug in or out, the unit's bar of light and the button's ring. */
import { useEffect, useMemo } from 'react'
import { Color, Vector3 } from 'three'
import { settings } from '../scenario/settings.ts'
import { Ease, useDeviceFrame } from './ease.ts'
import type { DeviceViewProps } from './index.ts'
import { attach, meshOf, part, widen } from './model.ts'
import { safetyAlarm } from './safety-alarm.tsx'
import type { AlarmState } from './safety-alarm-state.ts'
import { alive, reserveHours } from './safety-alarm-state.ts'
import { makeGlow } from './shining.ts'

/** The middle of the strap's loop on its hook and on the wrist, in metres, and how far it turns between; as in model.py. */
const onHook = new Vector3(-0.115, 0.1495, 0.0455)
const onWrist = new Vector3(-0.115, 0.086, -0.04)
const turnsBy = 1.33
/** It slides off the hook's open end by this much, crosses over, and slides on from the wrist's end. */
const slides = -0.068
const slideShare = 0.3
/** The plug lies over the unit's back edge: turned about its lead's foot, which sinks behind the unit. */
const pulled = { turn: -0.655, down: 0.02, back: 0.018 } as const
/** How far a button of the unit goes in, and for how long. */
const pressDepth = 0.0025
const pressSeconds = 0.25
/** Seconds that the ring blinks after a press that nobody hears. */
const callsInVain = 4

const dark = new Color(0x59625f)
const well = new Color(0x4fd08a)
const warns = new Color(0xffae2b)
const calls = new Color(0xff3b25)
const speaks = new Color(0xf4f7ff)

/** What the unit's bar shows: its colour, and blinks a second, never more than two; 0 is steady. */
type Shine = { readonly colour: Color; readonly blinks: number }
const shines = {
  off: { colour: dark, blinks: 0 },
  well: { colour: well, blinks: 0 },
  warns: { colour: warns, blinks: 0.5 },
  calls: { colour: calls, blinks: 1 },
  retries: { colour: warns, blinks: 2 },
  speaks: { colour: speaks, blinks: 0 },
} as const satisfies Record<string, Shine>

/** Colour, rhythm and steadiness together tell each state from the others, for those too who see no colours. */
export function shineOf(state: AlarmState): Shine {
  if (!alive(state)) return shines.off
  if (state.call === 'retrying') return shines.retries
  if (state.call === 'calling' || state.call === 'waiting') return shines.calls
  if (state.call !== 'none') return shines.speaks
  const trouble = !state.plugged || !state.signal || state.battery !== 'good' || state.reserve < reserveHours
  return trouble ? shines.warns : shines.well
}

/** Whether a light is lit now, `clock` seconds into its rhythm; steady for those who want less motion. */
function lit(blinks: number, clock: number): boolean {
  return blinks === 0 || settings.getState().reducedMotion || (clock * blinks) % 1 < 0.5
}

/** A press that reached the button's own radio, though perhaps nobody else. */
function ringShines(state: AlarmState, vain: number): boolean {
  if (state.battery === 'flat' || state.by !== 'button') return false
  return state.call === 'calling' || state.call === 'waiting' || state.call === 'retrying' || vain > 0
}

export default function SafetyAlarmView({ id, parts }: DeviceViewProps) {
  const bar = useMemo(() => makeGlow(well), [])
  const ring = useMemo(() => makeGlow(dark), [])
  const moving = useMemo(() => {
    meshOf(parts, 'light').material = bar
    meshOf(parts, 'lamp').material = ring
    attach(parts, 'lamp', 'button')
    widen(parts, 'button', [0.05, 0.085, 0.085], [0, 0, 0])
    widen(parts, 'cancel', [0.05, 0.03, 0.05], [0, 0, 0])
    widen(parts, 'plug', [0.06, 0.075, 0.055], [0, 0.128, -0.001])
    const plug = part(parts, 'plug')
    return {
      worn: new Ease(0, 0.8),
      plug: new Ease(0, 0.35),
      plugAt: plug.position.clone(),
      helpAt: part(parts, 'help').position.y,
      cancelAt: part(parts, 'cancel').position.y,
      shown: null as AlarmState | null,
      /** seconds that something stays pressed in, and that the ring goes on blinking */
      help: 0,
      cancel: 0,
      vain: 0,
      clock: 0,
      shine: shines.off as Shine,
    }
  }, [parts, bar, ring])
  useEffect(
    () => () => {
      bar.dispose()
      ring.dispose()
    },
    [bar, ring],
  )

  useDeviceFrame(safetyAlarm, id, (state, seconds) => {
    const before = moving.shown
    moving.shown = state
    moving.help = Math.max(0, moving.help - seconds)
    moving.cancel = Math.max(0, moving.cancel - seconds)
    moving.vain = Math.max(0, moving.vain - seconds)
    if (before !== null && before !== state) {
      const begins = before.call === 'none' && state.call !== 'none'
      // whatever else changes the state takes these notes away
      const unheard = state.call === 'none' && (state.note === 'out_of_range' || state.note === 'unit_dead')
      if ((begins || unheard) && state.by === 'unit') moving.help = pressSeconds
      if (unheard) moving.vain = callsInVain
      if (state.note === 'taken_back' && before.call !== 'none') moving.cancel = pressSeconds
    }
    part(parts, 'help').position.y = moving.helpAt - (moving.help > 0 ? pressDepth : 0)
    part(parts, 'cancel').position.y = moving.cancelAt - (moving.cancel > 0 ? pressDepth : 0)

    if (moving.worn.toward(state.worn ? 1 : 0, seconds)) {
      const t = moving.worn.value
      const button = part(parts, 'button')
      const across = Math.min(1, Math.max(0, (t - slideShare) / (1 - 2 * slideShare)))
      button.position.lerpVectors(onHook, onWrist, across)
      button.position.x += slides * Math.min(1, Math.min(t, 1 - t) / slideShare)
      button.rotation.x = turnsBy * across
    }
    if (moving.plug.toward(state.plugged ? 0 : 1, seconds)) {
      const t = moving.plug.value
      const plug = part(parts, 'plug')
      plug.rotation.x = pulled.turn * t
      // first out of its holes, only then down
      plug.position.y = moving.plugAt.y - pulled.down * t * t
      plug.position.z = moving.plugAt.z + pulled.back * t * t
    }

    const shine = shineOf(state)
    if (shine !== moving.shine) {
      moving.shine = shine
      moving.clock = 0
    }
    moving.clock += seconds
    bar.color.copy(lit(shine.blinks, moving.clock) ? shine.colour : dark)
    ring.color.copy(ringShines(state, moving.vain) && lit(1, moving.clock) ? calls : dark)
  })

  return (
    <>
      <primitive object={part(parts, 'stand')} />
      <primitive object={part(parts, 'rest')} />
      <primitive object={part(parts, 'help')} />
      <primitive object={part(parts, 'cancel')} />
      <primitive object={part(parts, 'light')} />
      <primitive object={part(parts, 'plug')} />
      <primitive object={part(parts, 'button')} />
    </>
  )
}
