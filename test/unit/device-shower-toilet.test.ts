import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaAt } from '../../src/devices/screen-canvas.ts'
import { showerToilet as toilet } from '../../src/devices/shower-toilet.tsx'
import { face, keys, looksLike } from '../../src/devices/shower-toilet-screen.ts'
import type { ToiletInput, ToiletState } from '../../src/devices/shower-toilet-state.ts'
import {
  aimOf,
  degrees,
  descaleSeconds,
  drySeconds,
  enoughSeconds,
  farthest,
  jetOf,
  lastingOf,
  mainDegrees,
  strongest,
  washSeconds,
  waterOf,
} from '../../src/devices/shower-toilet-state.ts'

type Word = Exclude<ToiletInput['type'], 'time'>
const time = (seconds: number): ToiletInput => ({ type: 'time', seconds })

/** Sends inputs one after the other; gives the last state, all events and all sounds. */
function run(inputs: readonly (Word | ToiletInput)[], from: ToiletState = toilet.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = toilet.next(state, typeof each === 'string' ? { type: each } : each)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const said = (state: ToiletState) => toilet.says(state).map((each) => each.key.replace('shower_toilet.', ''))
const open = (state: ToiletState) => toilet.controls(state).filter((control) => control.available)

describe('shower toilet', () => {
  it('washes, dries and is flushed by whoever sits, alone', () => {
    const { state, events, sounds } = run(['sit', 'wash', 'skip', 'forward', 'skip', 'dry', 'skip', 'flush', 'stand', 'lid'])
    expect(events).toEqual(['washed', 'washed_and_dried', 'flushed'])
    expect(sounds).toEqual(['lid', 'sit', 'click', 'click', 'water_stop', 'click', 'beep', 'flush', 'lid'])
    expect(state).toMatchObject({ lid: 'down', seated: false, phase: 'rest', arm: 'in', used: false })
  })
  it('does the same by the clock, and heats the water before it comes', () => {
    const heating = run(['sit', 'wash', time(2)]).state
    expect(waterOf(heating)).toBeGreaterThan(mainDegrees)
    expect(waterOf(heating)).toBeLessThan(degrees[1])
    expect(heating.arm).toBe('in')
    const washing = run([time(lastingOf(heating) - 2)], heating).state
    expect(washing).toMatchObject({ phase: 'washing', arm: 'out' })
    expect(waterOf(washing)).toBe(38)
    expect(toilet.hum?.(washing)).toBe('water_spray')
    const washed = run([time(washSeconds)], washing)
    expect(washed).toMatchObject({ events: ['washed'], sounds: ['water_stop'], state: { arm: 'in', washed: true } })
    const drying = run(['dry', time(drySeconds - 1)], washed.state)
    expect(drying.events).toEqual([])
    expect(toilet.hum?.(drying.state)).toBe('dryer')
    expect(run([time(1)], drying.state)).toMatchObject({ events: ['washed_and_dried'], state: { fresh: true, note: 'fresh' } })
  })
  it('lets no water out when nobody sits there, and says so as often as it is asked', () => {
    const { state, events, sounds } = run(['wash', 'wash', 'lid', 'wash', 'dry'])
    expect(events).toEqual(['refused_nobody', 'refused_nobody', 'refused_nobody', 'refused_nobody'])
    expect(sounds.filter((each) => each === 'error')).toHaveLength(4)
    expect(state).toMatchObject({ phase: 'rest', arm: 'in', note: 'nobody_dry' })
    expect(toilet.says(run(['wash']).state)[0]).toEqual({ key: 'shower_toilet.note.nobody', heard: true })
  })
  it('stops the water by itself when one rises', () => {
    const { state, events, sounds } = run(['sit', 'wash', 'skip', time(5), 'stand'])
    expect(events).toEqual(['stopped_midway'])
    expect(sounds.at(-1)).toBe('water_stop')
    expect(state).toMatchObject({ seated: false, phase: 'rest', arm: 'in', note: 'stood_up' })
  })
  it('takes enough water for enough, and too little for stopped midway', () => {
    expect(run(['sit', 'wash', 'skip', time(enoughSeconds - 1), 'stop']).events).toEqual(['stopped_midway'])
    expect(run(['sit', 'wash', 'skip', time(enoughSeconds), 'stop'])).toMatchObject({ events: ['washed'], state: { washed: true } })
    // The arm had not come yet: nothing was stopped midway.
    expect(run(['sit', 'wash', 'stop'])).toMatchObject({ events: [], state: { note: 'stopped' } })
  })
  it('misses when the arm stands too far back, until it is moved', () => {
    const missed = run(['sit', 'wash', 'skip', 'back', 'skip'])
    expect(missed).toMatchObject({ events: [], state: { washed: false, note: 'missed' } })
    expect(run(['dry', 'skip'], missed.state)).toMatchObject({ events: [], state: { note: 'dried' } })
    const { state } = run(['sit', 'wash', 'skip', 'back', time(10), 'forward', 'forward'])
    expect(aimOf(state)).toBe('right')
    expect(run(['skip'], state).events).toEqual(['washed'])
  })
  it('goes from washing to drying with one key', () => {
    expect(run(['sit', 'wash', 'skip', time(20), 'dry'])).toMatchObject({ events: ['washed'], state: { phase: 'drying', arm: 'in' } })
    expect(run(['sit', 'wash', 'skip', time(20), 'dry', time(30), 'stop'])).toMatchObject({
      events: ['washed', 'stopped_midway'],
      state: { note: 'damp', fresh: false },
    })
  })
})

describe('the nuisances of the shower toilet', () => {
  it('is cold when the heating is off', () => {
    const { state, events } = run(['heater', 'sit', 'wash', 'skip'])
    expect(events).toEqual(['cold_water'])
    expect(waterOf(state)).toBe(mainDegrees)
    expect(said(state)).toEqual(expect.arrayContaining(['note.cold', 'says.heater_off']))
  })
  it('is set by the remote only while one can feel it', () => {
    expect(run(['sit', 'stronger']).state).toMatchObject({ pressure: 3, note: 'only_washing' })
    const { state } = run(['sit', 'wash', 'skip', 'stronger', 'stronger', 'stronger'])
    expect(state).toMatchObject({ pressure: strongest, note: 'strong' })
    expect(run(['sit', 'warmth']).state.warmth).toBe(3)
    expect(run(['sit', 'warmth', 'warmth', 'warmth']).state.warmth).toBe(2)
  })
  it('has a remote that goes flat; the keys on the seat still wash and stop', () => {
    const flat = run(['months', 'months'])
    expect(flat.state).toMatchObject({ battery: 'flat', scale: 'blocked' })
    const clean = run(['descale', 'skip'], flat.state)
    const { state, events } = run(['sit', 'wash', 'skip', 'stronger'], clean.state)
    expect(state).toMatchObject({ phase: 'washing', pressure: 3, note: 'remote_flat' })
    expect(open(state).map((control) => control.id)).toEqual(['sit', 'stop', 'skip', 'power'])
    expect(events).toEqual([])
    expect(run(['stop', 'batteries', 'wash', 'skip', 'stronger'], state).state.pressure).toBe(4)
  })
  it('asks to be descaled, comes weaker, and at last washes no more', () => {
    const due = run(['months'])
    expect(due).toMatchObject({ events: ['descale_due'], state: { scale: 'due' } })
    expect(jetOf(due.state)).toBeLessThan(due.state.pressure)
    const blocked = run(['months', 'sit', 'wash'], due.state)
    expect(blocked).toMatchObject({ state: { phase: 'rest', note: 'blocked' }, events: [] })
    expect(run(['descale'], blocked.state).state.note).toBe('stand_first')
    expect(run(['stand', 'descale'], blocked.state).state.note).toBe('lid_first')
    const runs = run(['stand', 'lid', 'descale'], blocked.state)
    expect(run(['sit', 'lid', 'wash', 'stop'], runs.state).state).toMatchObject({ phase: 'descaling', seated: false, lid: 'down' })
    expect(run([time(descaleSeconds)], runs.state).state).toMatchObject({ scale: 'clean', phase: 'rest', note: 'descaled' })
  })
  it('shuts the water in a power cut and leaves the arm out; the flush is pushed by hand', () => {
    const cut = run(['sit', 'wash', 'skip', 'stronger', 'power'])
    expect(cut).toMatchObject({ events: ['power_cut'], state: { phase: 'rest', arm: 'out', power: false } })
    expect(cut.sounds.at(-1)).toBe('water_stop')
    expect(said(cut.state)).toContain('says.arm_out')
    expect(run(['wash', 'dry', 'skip'], cut.state)).toMatchObject({ events: [], state: { phase: 'rest', note: 'no_power' } })
    expect(run(['flush', 'stand'], cut.state).events).toEqual(['flushed'])
    expect(run(['power'], cut.state).state).toMatchObject({ arm: 'in', pressure: 3, warmth: 2, place: 0, note: 'power_back' })
  })
  it('does not shut its lid under anybody', () => {
    expect(run(['sit', 'lid']).state).toMatchObject({ lid: 'up', note: 'stand_first' })
  })
  it('begins again where its events left it', () => {
    expect(toilet.after([])).toEqual(toilet.start())
    expect(toilet.after(['washed', 'washed_and_dried'])).toMatchObject({ seated: true, fresh: true, power: true })
    expect(toilet.after(['cold_water', 'stopped_midway'])).toMatchObject({ heater: false, seated: true, phase: 'rest' })
    expect(toilet.after(['washed', 'refused_nobody'])).toMatchObject({ seated: false, washed: false })
    expect(toilet.after(['power_cut', 'flushed'])).toMatchObject({ power: false, used: false })
    expect(toilet.after(['power_cut', 'washed'])).toMatchObject({ power: true })
    expect(toilet.after(['descale_due'])).toMatchObject({ scale: 'due', battery: 'low', seated: false })
  })
})

describe('the remote of the shower toilet', () => {
  it('has a key for every setting, each where it is raised', () => {
    const settings = ['stronger', 'weaker', 'forward', 'back', 'warmth', 'heater']
    expect(keys.map((key) => key.id).sort()).toEqual([...settings].sort())
    for (const key of keys) {
      const [u, v] = [(key.x + key.width / 2) / face.width, 1 - (key.y + key.height / 2) / face.height]
      expect(areaAt(keys, u, v, face)?.id).toBe(key.id)
    }
    expect(areaAt(keys, 0.5, 0.9, face)).toBeUndefined()
  })
  it('draws its display anew for what it shows, not for the clock', () => {
    const { state } = run(['sit', 'wash', 'skip'])
    expect(looksLike(state, run([time(3)], state).state)).toBe(true)
    expect(looksLike(state, run(['stronger'], state).state)).toBe(false)
  })
})

const words: Word[] = [
  ...(['lid', 'sit', 'stand', 'wash', 'stop', 'dry', 'flush', 'stronger', 'weaker', 'forward', 'back', 'warmth', 'heater'] as const),
  ...(['power', 'skip', 'months', 'descale', 'batteries'] as const),
]
const input: fc.Arbitrary<ToiletInput> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words).map((type) => ({ type })) },
  { weight: 3, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -2, max: 300 })).map(time) },
  { weight: 1, arbitrary: fc.constant({ type: 'nonsense' } as unknown as ToiletInput) },
)

describe('shower toilet, whatever is done to it', () => {
  it('keeps a state the real one could have: no water and no air without somebody on the seat', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = toilet.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = toilet.next(state, each)
          state = step.state
          seen.push(...step.events)
          if (state.phase === 'heating' || state.phase === 'washing' || state.phase === 'drying') {
            expect(state).toMatchObject({ seated: true, power: true })
          }
          if (state.phase === 'washing') expect(state.arm).toBe('out')
          if (state.arm === 'out') expect(state.phase === 'washing' || !state.power).toBe(true)
          if (state.phase === 'descaling') expect(state).toMatchObject({ seated: false, lid: 'down', power: true })
          if (state.seated) expect(state.lid).toBe('up')
          if (state.fresh) expect(state.washed).toBe(true)
          if (!before.seated) expect(step.events.some((event) => event === 'washed' || event === 'cold_water')).toBe(false)
          expect(state.pressure >= 1 && state.pressure <= strongest && Math.abs(state.place) <= farthest).toBe(true)
          expect(Number.isInteger(state.pressure) && Number.isInteger(state.place)).toBe(true)
          expect(degrees[state.warmth - 1]).toBeDefined()
          expect(waterOf(state)).toBeGreaterThanOrEqual(mainDegrees)
          expect(waterOf(state)).toBeLessThanOrEqual(Math.max(...degrees))
          expect(Number.isFinite(state.gone) && state.gone >= 0 && state.hit >= 0 && state.hit <= washSeconds).toBe(true)
          if (!toilet.ticks(state)) expect(toilet.next(state, time(60)).state).toBe(state)
          expect(toilet.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => toilet.events.includes(event))).toBe(true)
        const resumed = toilet.after(seen)
        expect(resumed.phase).toBe('rest')
        expect(toilet.controls(resumed).some((control) => control.available)).toBe(true)
      }),
    )
  })
  it('always offers something, never more than eight things, each once, and none of them is in vain', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 50 }), (inputs) => {
        const { state } = run(inputs)
        const offered = open(state)
        expect(offered.length).toBeGreaterThan(0)
        expect(offered.length).toBeLessThanOrEqual(8)
        const ids = toilet.controls(state).map((control) => control.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toEqual(toilet.controls(toilet.start()).map((control) => control.id))
        for (const control of offered) {
          const step = toilet.next(state, control.input)
          expect(step.state !== state || step.events.length > 0 || (step.sounds ?? []).length > 0).toBe(true)
        }
      }),
    )
  })
})
