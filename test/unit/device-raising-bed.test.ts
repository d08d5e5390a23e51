import fc from 'fast-check'
import { BufferAttribute, BufferGeometry, Mesh, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { raisingBed as bed } from '../../src/devices/raising-bed.tsx'
import { Giving } from '../../src/devices/raising-bed-mattress.ts'
import { BedCord, makeBrakeBar } from '../../src/devices/raising-bed-shapes.ts'
import type { BedInput, BedState, Button } from '../../src/devices/raising-bed-state.ts'
import {
  backMost,
  buttons,
  courseBack,
  highest,
  lowest,
  reserveMost,
  seatHeight,
  standHeight,
  thighsMost,
} from '../../src/devices/raising-bed-state.ts'

type Deed = Exclude<BedInput['type'], 'time' | 'hold'>
const time = (seconds: number): BedInput => ({ type: 'time', seconds })
/** Buttons by their names, everything else by its type, seconds as numbers. */
function run(doings: readonly (Button | Deed | number)[], from: BedState = bed.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const doing of doings) {
    const input: BedInput =
      typeof doing === 'number'
        ? time(doing)
        : (buttons as readonly string[]).includes(doing)
          ? { type: 'hold', button: doing as Button }
          : { type: doing as Deed }
    const step = bed.next(state, input)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const inBed = run(['brake', 'sit', 'lie']).state

describe('the course of the raising bed', () => {
  it('sits one up knees first, comes down to the floor, and lifts until the legs can do the rest', () => {
    const sitting = run(['course', 60], inBed)
    expect(sitting).toMatchObject({
      events: [],
      state: { back: courseBack, thighs: 0, height: seatHeight, note: 'course_edge', held: null },
    })
    const edge = run(['swing', 'stand'], sitting.state)
    expect(edge).toMatchObject({ events: [], state: { person: 'edge', note: 'too_low' } })
    const up = run(['course', 20, 'stand'], edge.state)
    expect(up).toMatchObject({ events: ['sat_and_stood'], state: { person: 'up', height: standHeight, note: 'stood' } })
  })
  it('lets the knees up before the back, whatever the moment one looks', () => {
    let state = run(['course'], inBed).state
    while (state.held) {
      state = run([0.1], state).state
      if (state.back > 0 && state.back < courseBack) expect(state.thighs).toBeGreaterThanOrEqual(100)
    }
    expect(state.slid).toBe(false)
  })
  it('goes on where it was let go, and stands still meanwhile', () => {
    const half = run(['course', 8, 'let_go'], inBed).state
    expect(run([30], half).state).toBe(half)
    expect(run(['course', 60], half)).toMatchObject({ events: [], state: { note: 'course_edge' } })
    expect(run(['course', 'course'], inBed).state.held).toBeNull()
  })
  it('hums only while a button is held, and ends a way with a click', () => {
    const held = run(['height_up']).state
    expect(bed.hum?.(held)).toBe('bed_motor')
    expect(bed.ticks(held)).toBe(true)
    const ended = run(['height_up', 'hold_on'])
    expect(ended).toMatchObject({ sounds: ['click', 'click'], state: { height: highest, held: null } })
    expect(bed.hum?.(ended.state)).toBeNull()
  })
  it('is the same however time is handed to it', () => {
    const held = run(['course'], inBed).state
    const whole = run([9.1], held).state
    expect(
      run(
        Array.from({ length: 182 }, () => 0.05),
        held,
      ).state,
    ).toEqual(whole)
    expect(
      run(
        Array.from({ length: 1300 }, () => 0.007),
        held,
      ).state,
    ).toEqual(whole)
  })
})

describe('what goes wrong with it', () => {
  it('the back before the knees, and one slides; uphill one does not come back', () => {
    const slid = run(['back_up', 30], inBed)
    expect(slid).toMatchObject({ events: ['slid_down'], state: { slid: true, back: backMost } })
    expect(slid.sounds).toContain('slip')
    expect(run(['swing'], slid.state).state).toMatchObject({ person: 'lying', note: 'too_far_down' })
    expect(run(['scoot'], slid.state).state).toMatchObject({ slid: true, note: 'flat_first' })
    expect(run(['back_down', 30, 'scoot'], slid.state).state).toMatchObject({ slid: false, back: 0 })
    expect(run(['thighs_up', 3, 'let_go', 'back_up', 30], inBed)).toMatchObject({ events: [], state: { slid: false, back: backMost } })
  })
  it('loose wheels, and it rolls away from whoever sits down or rises', () => {
    expect(run(['sit'])).toMatchObject({ events: ['rolled_away'], state: { rolled: true, person: 'edge' } })
    const edge = run(['brake', 'sit', 'height_down', 4, 'unbrake']).state
    const off = run(['stand'], edge)
    expect(off).toMatchObject({ events: ['rolled_away'], sounds: ['slip', 'sit'], state: { person: 'edge', note: 'rolled_away' } })
    expect(bed.says(off.state)[0]).toEqual({ key: 'raising_bed.note.rolled_away', heard: true })
    expect(run(['brake', 'stand'], off.state)).toMatchObject({ events: ['sat_and_stood'], state: { rolled: false, person: 'up' } })
  })
  it('left at working height, the feet do not reach the floor; higher, nobody gets up on it', () => {
    expect(run(['brake', 'sit', 'stand'])).toMatchObject({ events: ['left_high'], state: { person: 'up', note: 'left_high' } })
    expect(run(['height_up', 'hold_on', 'sit'])).toMatchObject({ events: [], state: { person: 'up', note: 'too_high' } })
  })
  it('a hand control laid down loose falls, is reached for in vain, and has its cord caught', () => {
    const fallen = run(['brake', 'lay', 'sit', 'lie']).state
    expect(fallen).toMatchObject({ control: 'fallen', cord: 'looped' })
    expect(run(['height_up'], fallen).state).toMatchObject({ held: null, note: 'not_in_hand' })
    const lost = run(['take'], fallen)
    expect(lost).toMatchObject({ events: ['out_of_reach'], state: { control: 'lost' } })
    const handed = run(['take'], lost.state)
    expect(handed).toMatchObject({ events: [], state: { control: 'hand', cord: 'looped' } })
    const caught = run(['height_down', 30], handed.state)
    expect(caught).toMatchObject({ events: ['cord_caught'], state: { cord: 'pinched', held: null } })
    expect(run(['back_up'], caught.state).state).toMatchObject({ held: null, note: 'pinched' })
    expect(run(['lay', 'hang'], caught.state).state).toMatchObject({ cord: 'pinched', control: 'laid' })
    const free = run(['height_up', 1, 'lay', 'hang'], caught.state).state
    expect(free).toMatchObject({ cord: 'clear', control: 'hung' })
    expect(run(['take', 'height_down', 30], free)).toMatchObject({ events: [], state: { height: lowest } })
  })
  it('hung on its hook it stays there, whoever moves', () => {
    expect(run(['brake', 'lay', 'hang', 'sit', 'lie', 'swing']).state).toMatchObject({ control: 'hung', cord: 'clear' })
  })
  it('the plug pulled, it only goes down, beeps, and stops where it is', () => {
    const off = run(['unplug']).state
    expect(run(['back_up'], off).state).toMatchObject({ held: null, note: 'only_down' })
    const low = run(['height_down', 'hold_on'], off)
    expect(low.sounds).toEqual(['click', 'battery_low'])
    expect(low.state.held).toBe('height_down')
    const empty = run([60], low.state)
    expect(empty).toMatchObject({ events: ['battery_empty'], state: { reserve: 0, held: null } })
    expect(empty.state.height).toBeGreaterThan(lowest)
    expect(run(['height_down'], empty.state).state).toMatchObject({ held: null, note: 'no_power' })
    expect(run(['plug', 'height_down', 20], empty.state).state.height).toBe(lowest)
  })
  it('locked on its back, height and course do nothing, back and knees do', () => {
    const locked = run(['lay', 'lock', 'take']).state
    expect(run(['height_down', 5], locked)).toMatchObject({ sounds: ['error'], state: { height: 640, note: 'locked' } })
    expect(run(['course', 5], locked).state.note).toBe('locked')
    expect(run(['back_up', 5], locked).state.back).toBe(200)
  })
  it('two buttons at once stop it', () => {
    expect(run(['back_up', 1, 'height_up']).state).toMatchObject({ held: null, note: 'two_at_once' })
  })
})

describe('getting out, and the rail', () => {
  it('takes a raised back and flat knees', () => {
    expect(run(['swing'], inBed).state).toMatchObject({ person: 'lying', note: 'too_flat' })
    expect(run(['thighs_up', 2, 'swing'], inBed).state).toMatchObject({ person: 'lying', note: 'thighs_first', held: null })
  })
  it('the rail goes up after a question and a yes, and never else', () => {
    const asked = run(['rail_ask'], inBed)
    expect(asked).toMatchObject({ events: ['asked_first'], state: { rail: 'asked' } })
    expect(run(['height_up', 'swing', 'rail_lower'], asked.state).state).toBe(asked.state)
    expect(run(['rail_no'], asked.state).state).toMatchObject({ rail: 'down', note: 'said_no' })
    const up = run(['rail_yes'], asked.state)
    expect(up).toMatchObject({ sounds: ['latch'], state: { rail: 'up' } })
    expect(run(['course', 60, 'swing'], up.state).state).toMatchObject({ person: 'lying', note: 'rail_up' })
    expect(run(['rail_lower', 'course', 60, 'swing'], up.state).state.person).toBe('edge')
    expect(run(['rail_yes'], inBed).state.rail).toBe('down')
    expect(run(['rail_ask']).state.rail).toBe('down')
  })
})

describe('a play that goes on', () => {
  it.each([
    [['sat_and_stood'], { person: 'up', braked: true, height: standHeight }],
    [['rolled_away', 'slid_down'], { person: 'lying', slid: true, rail: 'down' }],
    [['asked_first'], { rail: 'asked', person: 'lying' }],
    [['asked_first', 'left_high'], { rail: 'down', person: 'up' }],
    [['out_of_reach'], { control: 'lost', cord: 'looped' }],
    [['cord_caught'], { cord: 'pinched' }],
    [['battery_empty'], { plugged: false, reserve: 0 }],
  ])('after %j it is as they left it', (events, expected) => {
    expect(bed.after(events)).toMatchObject(expected)
  })
})

describe('its soft things', () => {
  it('the mattress gives where somebody would be, only there, and comes back', () => {
    const geometry = new BufferGeometry()
    // Hips, a corner of the foot end, and a slat underneath.
    const points = [0.1, 0.5, 0, 0.1, 0.5, 0.43, 0.1, 0.38, 0]
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(points), 3))
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array([0, 1, 0, 0, 1, 0, 0, -1, 0]), 3))
    const giving = new Giving(new Mesh(geometry), new Vector3(), { from: 0, to: 0.22, pillow: false })
    const height = (point: number) => giving.geometry.getAttribute('position').getY(point)
    giving.give(1, 0, 0)
    expect(height(0)).toBeLessThan(0.47)
    expect(height(1)).toBeGreaterThan(0.495)
    expect(height(2)).toBeCloseTo(0.38)
    const normal = giving.geometry.getAttribute('normal')
    for (let i = 0; i < 3; i += 1) expect(Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i))).toBeCloseTo(1)
    giving.give(0, 0, 0)
    expect(height(0)).toBeCloseTo(0.5)
    giving.geometry.dispose()
  })
  it('the cord reaches from end to end with its skin outwards, also straight up', () => {
    const cord = new BedCord()
    cord.lay(new Vector3(0, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 0))
    const position = cord.geometry.getAttribute('position')
    const normal = cord.geometry.getAttribute('normal')
    expect(position.getY(position.count - 1)).toBeCloseTo(1, 2)
    const at = (i: number) => new Vector3().fromBufferAttribute(position, i)
    const index = cord.geometry.index
    const corner = (k: number) => index?.getX(k) ?? 0
    const face = at(corner(1))
      .sub(at(corner(0)))
      .cross(at(corner(2)).sub(at(corner(0))))
    expect(face.dot(new Vector3().fromBufferAttribute(normal, corner(0)))).toBeGreaterThan(0)
    cord.geometry.dispose()
  })
  it('the brake bar lies across and is painted whole', () => {
    const bar = makeBrakeBar()
    bar.computeBoundingBox()
    expect(bar.boundingBox?.max.z).toBeCloseTo(0.31)
    for (const name of ['normal', 'color', 'uv']) expect(bar.getAttribute(name).count).toBe(bar.getAttribute('position').count)
    bar.dispose()
  })
})

const deeds =
  'let_go hold_on take lay hang lock unlock brake unbrake plug unplug rail_ask rail_yes rail_no rail_lower swing stand sit lie scoot nonsense'
const input: fc.Arbitrary<BedInput> = fc.oneof(
  fc.constantFrom(...deeds.split(' ')).map((type) => ({ type }) as BedInput),
  fc.constantFrom(...buttons, 'nothing').map((button) => ({ type: 'hold', button }) as BedInput),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 20, noNaN: true })) }),
)

describe('the raising bed, whatever is done to it', () => {
  it('keeps a state the real one could have, and offers only what it then does', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state = bed.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = bed.next(state, each)
          state = step.state
          seen.push(...step.events)
          for (const [value, low, high] of [
            [state.back, 0, backMost],
            [state.thighs, 0, thighsMost],
            [state.height, lowest, highest],
            [state.reserve, 0, reserveMost],
          ] as const) {
            expect(Number.isInteger(value)).toBe(true)
            expect(value).toBeGreaterThanOrEqual(low)
            expect(value).toBeLessThanOrEqual(high)
          }
          // Nothing moves but by a held button, and none is held without the hand control or without power.
          const moved = state.back !== before.back || state.thighs !== before.thighs || state.height !== before.height
          if (moved) expect(before.held).not.toBeNull()
          if (state.held)
            expect([state.control, state.rail === 'asked', !state.plugged && state.reserve === 0]).toEqual(['hand', false, false])
          if (!before.plugged && moved && before.cord !== 'pinched') expect(state.height).toBeLessThanOrEqual(before.height)
          // Nobody comes past a rail, nobody sits on it, and it goes up on a yes alone.
          if (state.rail !== 'down') expect(state.person).toBe('lying')
          if (state.rail === 'up' && before.rail !== 'up') expect([before.rail, each.type]).toEqual(['asked', 'rail_yes'])
          if (state.slid) expect(state.person).toBe('lying')
          if (state.rolled) expect(state.braked).toBe(false)
          if (state.control === 'hung') expect(state.cord).toBe('clear')
          if (state.person === 'up' && before.person === 'edge') expect(before.braked && before.height >= 500).toBe(true)
          const offered = bed.controls(state).filter((control) => control.available)
          expect(offered.length).toBeGreaterThan(0)
          expect(offered.length).toBeLessThanOrEqual(8)
          for (const control of offered) expect(bed.next(state, control.input).state, control.id).not.toBe(state)
        }
        expect(new Set(bed.controls(state).map((control) => control.id)).size).toBe(bed.controls(state).length)
        expect(seen.every((event) => bed.events.includes(event))).toBe(true)
        expect(Number.isFinite(bed.after(seen).height)).toBe(true)
      }),
    )
  })
})
