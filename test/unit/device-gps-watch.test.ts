import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batterySaid, fixSaid, timeOf, gpsWatch as watch } from '../../src/devices/gps-watch.tsx'
import type { WatchInput, WatchState } from '../../src/devices/gps-watch-machine.ts'
import {
  accuracyAt,
  findsFor,
  holdFor,
  inReach,
  isOn,
  lowBattery,
  placeOfWatch,
  places,
  ringsFor,
} from '../../src/devices/gps-watch-machine.ts'
import { buttonsOf, countdown, looksLike, watchSize, withoutSound } from '../../src/devices/gps-watch-screen.ts'
import { areaAt } from '../../src/devices/screen-canvas.ts'

type Word = Exclude<WatchInput['type'], 'time'>
const time = (seconds: number): WatchInput => ({ type: 'time', seconds })
const call: readonly (Word | WatchInput)[] = ['sos', time(holdFor), time(ringsFor)]

/** Sends inputs one after the other; gives the last state, all events and all sounds. */
function run(inputs: readonly (Word | WatchInput)[], from: WatchState = watch.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = watch.next(state, typeof each === 'string' ? { type: each } : each)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const keysOf = (state: WatchState) => watch.says(state).map((said) => said.key)

describe('the SOS button of the GPS watch', () => {
  it('held for three seconds calls; outdoors one is found, and both talk', () => {
    const worn = run(['clasp', 'go', 'sos', time(2.9)])
    expect(worn.state.call).toBe('holding')
    const ringing = run([time(0.2)], worn.state)
    expect(ringing.state.call).toBe('ringing')
    expect(watch.hum?.(ringing.state)).toBe('watch_alarm')
    expect(watch.says(ringing.state)[0]).toEqual({ key: 'gps_watch.says.ringing', heard: true })
    const talking = run([time(ringsFor)], ringing.state)
    expect(talking).toMatchObject({ events: ['called', 'found'], sounds: ['call_connect'], state: { call: 'talking' } })
    expect(watch.hum?.(talking.state)).toBeNull()
    const told = run(['tell'], talking.state)
    expect(keysOf(told.state)).toContain('gps_watch.says.sees')
    expect(run(['hang_up'], told.state)).toMatchObject({ sounds: ['call_end'], state: { call: 'none', note: 'ended' } })
  })
  it('let go too soon calls nobody, and says so', () => {
    expect(run(['sos', time(2.5), 'sos', time(60)])).toMatchObject({ events: [], state: { call: 'none', note: 'too_short' } })
  })
  it('rings in one long stretch of time, too, and can be called off before it is answered', () => {
    expect(run(['sos', time(1e6)]).state.call).toBe('talking')
    expect(run(['sos', time(holdFor), 'hang_up', time(60)])).toMatchObject({ events: [], state: { call: 'none', note: 'cancelled' } })
  })
  it('indoors sends a place that is two hundred metres wide', () => {
    const { state, events } = run(['clasp', 'go', 'go', ...call, 'tell'])
    expect(events).toEqual(['called', 'found_roughly'])
    expect(keysOf(state)).toContain('gps_watch.says.looks')
  })
  it('sends the place of one who does not share only for that call', () => {
    const { state } = run(['clasp', 'go', ...call])
    expect(state).toMatchObject({ sharing: false, fix: { at: 'street', metres: 8, age: 0 } })
    expect(run(['hang_up'], state).state.fix).toBeNull()
    expect(run(['share', 'clasp', 'go', ...call, 'hang_up']).state.fix).not.toBeNull()
  })
  it('lies at home when the watch does', () => {
    const { state } = run(['go', ...call])
    expect(state).toMatchObject({ watch: 'cradle', at: 'street', call: 'none' })
    expect(watch.controls(state).find((control) => control.id === 'sos')?.available).toBe(false)
    expect(keysOf(state)).toContain('gps_watch.says.left_behind')
    expect(buttonsOf(state)).toEqual([])
  })
})

describe('where the watch is', () => {
  it('is told to nobody without a yes; the wearer sees who asked', () => {
    const { state, events, sounds } = run(['clasp', 'ask', time(60)])
    expect(events).toEqual(['refused'])
    expect(sounds).toEqual(['latch', 'beep'])
    expect(state).toMatchObject({ fix: null, note: 'refused' })
    expect(run(['go', 'ask'])).toMatchObject({ events: ['refused'], sounds: [], state: { note: 'refused_unseen' } })
  })
  it('is told after a yes: eight metres outdoors, two hundred under a roof', () => {
    const out = run(['clasp', 'share', 'go', 'ask', time(findsFor)])
    expect(out.events).toEqual(['agreed', 'found'])
    expect(fixSaid(out.state)).toEqual({ key: 'gps_watch.says.fix_now', values: { metres: 8 } })
    const shop = run(['go', 'ask', time(1), time(2)], out.state)
    expect(shop).toMatchObject({ events: ['found_roughly'], state: { note: 'found_roughly', fix: { metres: 200, age: 0 } } })
  })
  it('can be refused while it is being asked for, and is forgotten', () => {
    const { state, events } = run(['clasp', 'share', 'go', 'ask', time(1), 'share', time(60)])
    expect(events).toEqual(['agreed', 'refused'])
    expect(state).toMatchObject({ sharing: false, zone: false, asking: 0, fix: null, note: 'withdrawn' })
  })
  it('is not where the wearer is when it was left on the table', () => {
    const { state, events } = run(['share', 'clasp', 'clasp', 'go', 'go', 'go', 'ask', time(findsFor)])
    expect(events).toEqual(['agreed', 'taken_off', 'found_roughly'])
    expect(state).toMatchObject({ at: 'lake', watch: 'table', note: 'found_watch', fix: { at: 'home' } })
    expect(placeOfWatch(state)).toBe('home')
  })
  it('goes along in the pocket when it is taken off outside, and still calls there', () => {
    const { state } = run(['clasp', 'go', 'clasp', 'go', 'go'])
    expect(state).toMatchObject({ watch: 'pocket', note: 'none' })
    expect(run(call, state).events).toEqual(['called', 'found'])
    expect(run(['go', 'dock'], state).state.watch).toBe('cradle')
  })
})

describe('the zone', () => {
  it('is only for one who shares, and tells when it is left', () => {
    expect(run(['zone']).state).toEqual(watch.start())
    const { state, events } = run(['clasp', 'share', 'zone', 'go', 'go', 'go'])
    expect(events).toEqual(['agreed', 'left_zone'])
    expect(watch.says(state)).toContainEqual({ key: 'gps_watch.note.left_zone', heard: true })
    expect(run(['zone', 'go', 'go', 'go', 'go'], state).events).toEqual([])
  })
  it('is thrown over its line by a roof: a message for nothing', () => {
    const { state, events, sounds } = run(['clasp', 'share', 'zone', 'go', 'go'])
    expect(state.note).toBe('zone_jump')
    expect(events).not.toContain('left_zone')
    expect(sounds.at(-1)).toBe('beep')
  })
  it('ends with the yes it was part of', () => {
    expect(run(['share', 'zone', 'share', 'share']).state).toMatchObject({ sharing: true, zone: false })
  })
})

describe('the battery of the GPS watch', () => {
  it('is full after a night in the cradle', () => {
    expect(run(['clasp', 'go', 'go', 'go', 'go', 'clasp', 'dock', 'night']).state).toMatchObject({ battery: 100, note: 'charged' })
  })
  it('forgotten for a night warns on the walk and dies by the lake: only the last place is left', () => {
    const low = run(['clasp', 'share', 'zone', 'night', 'go', 'go'])
    expect(low.state.battery).toBeLessThanOrEqual(lowBattery)
    expect(low.sounds).toContain('battery_low')
    const flat = run(['go'], low.state)
    expect(flat).toMatchObject({ events: ['ran_flat'], sounds: ['beep_low'], state: { at: 'lake', battery: 0 } })
    expect(run(call, flat.state)).toMatchObject({ events: [], state: { call: 'none' } })
    const asked = run(['ask', time(findsFor)], flat.state)
    expect(asked).toMatchObject({ events: ['found_roughly'], state: { note: 'last_known', fix: { at: 'shop', metres: 200, age: 40 } } })
    expect(fixSaid(asked.state)).toEqual({ key: 'gps_watch.says.fix_minutes', values: { metres: 200, minutes: 40 } })
    expect(batterySaid(asked.state).key).toBe('gps_watch.says.flat')
    expect(fixSaid(run(['go', 'night'], asked.state).state)?.key).toBe('gps_watch.says.fix_hours')
    expect(run(['go', 'clasp', 'dock', 'night'], asked.state).state.battery).toBe(100)
  })
  it('dead before anything was shared, leaves nowhere to start', () => {
    expect(run(['clasp', 'night', 'night', 'share', 'ask', time(findsFor)]).state).toMatchObject({ battery: 0, note: 'nothing_known' })
  })
})

describe('a day with the GPS watch', () => {
  it('has an evening: nobody sets out in the dark, but whoever is out comes home', () => {
    let { state } = run(['clasp'])
    for (let stretch = 0; stretch < 40; stretch += 1) state = run(['go'], state).state
    expect(state.at).toBe('home')
    expect(Number(timeOf(state).slice(0, 2))).toBeLessThan(24)
    expect(timeOf(run(['night'], state).state)).toBe('09:00')
  })
  it('goes on in a later phase with what was agreed and what ran flat', () => {
    expect(watch.after(['agreed', 'left_zone'])).toMatchObject({ at: 'home', watch: 'wrist', sharing: true, zone: true })
    expect(watch.after(['agreed', 'called', 'refused'])).toMatchObject({ watch: 'wrist', sharing: false })
    expect(watch.after(['agreed', 'ran_flat'])).toMatchObject({ watch: 'wrist', battery: 0 })
    expect(watch.after(['taken_off']).watch).toBe('table')
    expect(watch.after([])).toEqual(watch.start())
  })
})

describe('the screen of the GPS watch', () => {
  const at = (state: WatchState, u: number, v: number) => areaAt(buttonsOf(state), u, v, watchSize)?.id
  it('has the sign of the place to press, a red one in a call, none while the button is held', () => {
    expect(at(watch.start(), 0.5, 0.2)).toBe('share')
    expect(at(watch.start(), 0.5, 0.8)).toBeUndefined()
    expect(at(run(['clasp', ...call]).state, 0.5, 0.2)).toBe('hang_up')
    expect(at(run(['sos']).state, 0.5, 0.2)).toBeUndefined()
  })
  it('counts down, and is drawn again only then', () => {
    const states = [0, 0.5, 1.2, 2.9].map((gone): WatchState => ({ ...watch.start(), call: 'holding', gone }))
    expect(states.map(countdown)).toEqual([3, 3, 2, 1])
    const [first, same, later] = states
    if (!first || !same || !later) throw new Error('no states')
    expect([looksLike(first, same), looksLike(same, later)]).toEqual([true, false])
  })
  it('shows no sound in words', () => {
    expect(withoutSound('(Bip) Din datter spørger.')).toBe('Din datter spørger.')
  })
})

const words: readonly Word[] = ['clasp', 'dock', 'sos', 'tell', 'hang_up', 'share', 'zone', 'ask', 'go', 'night']
const input: fc.Arbitrary<WatchInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((type) => ({ type })) },
  { weight: 3, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -2, max: 12 })).map(time) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'nonsense' }, { type: 'time' }) as unknown as fc.Arbitrary<WatchInput> },
)

describe('the GPS watch, whatever is done to it', () => {
  it('keeps a state the real one could have, and tells no place against a no', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 90 }), (inputs) => {
        let state = watch.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = watch.next(state, each)
          state = step.state
          seen.push(...step.events)
          const inCall = state.call !== 'none'
          // Without a yes nobody knows a place, but in a call that the wearer made.
          if (!state.sharing)
            expect({ asking: state.asking, zone: state.zone, known: state.fix !== null && !inCall }).toEqual({
              asking: 0,
              zone: false,
              known: false,
            })
          if (inCall) expect(isOn(state) && inReach(state)).toBe(true)
          if (state.watch === 'cradle' || state.watch === 'table') expect(placeOfWatch(state)).toBe('home')
          if (state.watch === 'pocket') expect(placeOfWatch(state)).toBe(state.at)
          if (step.events.includes('found')) expect(accuracyAt[placeOfWatch(state)]).toBe(8)
          if (step.events.includes('left_zone')) expect(state).toMatchObject({ sharing: true, zone: true, at: 'lake' })
          if (step.events.includes('called')) expect(before.call === 'holding' || before.call === 'ringing').toBe(true)
          // A battery comes up only by a night in the cradle.
          if (state.battery > before.battery) expect({ type: each.type, watch: state.watch }).toEqual({ type: 'night', watch: 'cradle' })
          expect(state.battery >= 0 && state.battery <= 100).toBe(true)
          for (const number of [state.gone, state.asking, state.clock, state.fix?.age ?? 0])
            expect(Number.isFinite(number) && number >= 0).toBe(true)
          expect(state.clock).toBeLessThan(24 * 60)
          expect(places).toContain(state.at)
          if (state !== before && each.type === 'time') expect(watch.ticks(before)).toBe(true)
          expect(watch.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => watch.events.includes(event))).toBe(true)
        expect(watch.says(watch.after(seen)).length).toBeGreaterThan(0)
      }),
    )
  })
  it('offers one to eight things, none of which it refuses', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        const { state } = run(inputs)
        const all = watch.controls(state)
        const open = all.filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        expect(open.length).toBeLessThanOrEqual(8)
        expect(all.map((control) => control.id)).toEqual(watch.controls(watch.start()).map((control) => control.id))
        for (const control of open) {
          const step = watch.next(state, control.input)
          expect(step.state !== state || step.events.length > 0).toBe(true)
        }
        for (const area of buttonsOf(state)) expect(open.map((control) => control.id)).toContain(area.id)
      }),
    )
  })
})
