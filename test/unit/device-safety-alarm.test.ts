import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safetyAlarm as alarm } from '../../src/devices/safety-alarm.tsx'
import type { AlarmInput, AlarmState } from '../../src/devices/safety-alarm-state.ts'
import {
  alive,
  answerSeconds,
  endingSeconds,
  reserveHours,
  retrySeconds,
  silenceSeconds,
  takeBackSeconds,
} from '../../src/devices/safety-alarm-state.ts'
import { shineOf } from '../../src/devices/safety-alarm-view.tsx'
import da from '../../src/devices/words/da/safety-alarm.json'
import en from '../../src/devices/words/en/safety-alarm.json'
import nb from '../../src/devices/words/nb/safety-alarm.json'
import sv from '../../src/devices/words/sv/safety-alarm.json'

type Word = Exclude<AlarmInput['type'], 'time' | 'say'>
const time = (seconds: number): AlarmInput => ({ type: 'time', seconds })
const say = (what: 'fallen' | 'mistake' | 'test'): AlarmInput => ({ type: 'say', what })

/** Sends inputs one after the other; gives the last state, all events and all sounds. */
function run(inputs: readonly (Word | AlarmInput)[], from: AlarmState = alarm.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = alarm.next(state, typeof each === 'string' ? { type: each } : each)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}

describe('safety alarm', () => {
  it('calls, is answered, is told and rings off, all in its own time', () => {
    const pressed = run(['wear', 'fall', 'press'])
    expect(pressed).toMatchObject({ events: ['worn', 'called'], sounds: ['click', 'click', 'beep'], state: { call: 'calling' } })
    expect(alarm.hum?.(pressed.state)).toBe('alarm_call')
    const through = run([time(takeBackSeconds)], pressed.state)
    expect(through.state.call).toBe('waiting')
    const answered = run([time(answerSeconds)], through.state)
    expect(answered).toMatchObject({ events: ['answered'], sounds: ['call_connect'], state: { call: 'talking' } })
    expect(alarm.hum?.(answered.state)).toBe(null)
    const told = run([say('fallen')], answered.state)
    expect(told).toMatchObject({ events: ['help_sent'], state: { call: 'ending', note: 'help_coming' } })
    expect(run([time(endingSeconds)], told.state)).toMatchObject({ sounds: ['call_end'], state: { call: 'none', note: 'help_coming' } })
  })
  it('takes silence for need', () => {
    expect(run(['wear', 'press', 'wait', time(silenceSeconds)])).toMatchObject({
      events: ['worn', 'called', 'answered', 'help_sent'],
      state: { call: 'ending', note: 'silent' },
    })
  })
  it('goes through a whole call in one long stretch of time', () => {
    const { state, events, sounds } = run(['press', time(1e6)])
    expect(events).toEqual(['called', 'answered', 'help_sent'])
    expect(sounds.slice(-2)).toEqual(['call_connect', 'call_end'])
    expect(state).toMatchObject({ call: 'none', seconds: 0 })
  })
  it('is taken back at the unit while there is time, and afterwards by word', () => {
    expect(run(['press', time(5), 'take_back'])).toMatchObject({ events: ['called', 'taken_back'], state: { call: 'none' } })
    const late = run(['press', time(takeBackSeconds), 'take_back'])
    expect(late).toMatchObject({ events: ['called'], state: { call: 'waiting', note: 'too_late' } })
    expect(run(['wait', say('mistake')], late.state)).toMatchObject({ events: ['answered', 'taken_back'], state: { note: 'all_well' } })
  })
  it('cannot be taken back from the floor', () => {
    expect(run(['wear', 'fall', 'press', 'take_back']).state).toMatchObject({ call: 'calling', note: 'out_of_reach' })
  })
  it('makes one call of two presses', () => {
    expect(run(['press', 'press', 'unit_press']).events).toEqual(['called'])
  })
  it('is tested by the button, not by the unit, and is to be tested again after a month', () => {
    expect(run(['press', 'wait', say('test')])).toMatchObject({ events: ['called', 'answered', 'tested'], state: { tested: true } })
    expect(run(['unit_press', 'wait', say('test')])).toMatchObject({ state: { tested: false, note: 'tested_unit' } })
    expect(run(['press', 'wait', say('test'), 'wait', 'later']).state).toMatchObject({ tested: false, note: 'test_due' })
  })
})

describe('a safety alarm that reaches nobody', () => {
  it('hangs on its hook while one lies on the floor', () => {
    const { state, events } = run(['fall', 'press', 'unit_press', 'wear'])
    expect(events).toEqual(['not_reached'])
    expect(state).toMatchObject({ call: 'none', worn: false, note: 'on_hook' })
    expect(run(['fall', 'press'], state).events).toEqual(['called'])
  })
  it('is out of range at the end of the garden, each time it is pressed', () => {
    expect(run(['wear', 'go', 'press', 'press'])).toMatchObject({
      events: ['worn', 'not_reached', 'not_reached'],
      state: { call: 'none', note: 'out_of_range' },
    })
    expect(run(['wear', 'go', 'go', 'press']).events).toEqual(['worn', 'called'])
  })
  it('speaks to an empty room when one goes out, and somebody is sent', () => {
    const { state } = run(['wear', 'press', 'go', 'wait', say('mistake')])
    expect(state).toMatchObject({ call: 'talking', note: 'not_heard' })
    expect(alarm.says(state).some((said) => said.heard)).toBe(false)
    expect(run([time(silenceSeconds)], state).events).toEqual(['help_sent'])
  })
  it('warns of the button, which then dies, and is replaced by one that nobody has tried', () => {
    const low = run(['later'])
    expect(low).toMatchObject({ events: ['battery_low'], sounds: ['battery_low'], state: { battery: 'low' } })
    expect(run(['press'], low.state)).toMatchObject({ events: ['called'], sounds: ['click', 'beep', 'battery_low'] })
    expect(run(['press', 'wait', say('test')], low.state).state.note).toBe('tested_low')
    const flat = run(['later', 'press'], low.state)
    expect(flat).toMatchObject({ events: ['not_reached'], state: { battery: 'flat', note: 'button_flat' } })
    expect(run(['unit_press'], flat.state).events).toEqual(['called'])
    expect(run(['new_button', 'press'], flat.state)).toMatchObject({ events: ['called'], state: { battery: 'good', tested: false } })
  })
  it('runs a day and a night without mains, then is dead until the plug is in', () => {
    const out = run(['plug', 'later'])
    expect(out).toMatchObject({ sounds: ['click', 'beep', 'battery_low'], state: { note: 'reserve_low', reserve: reserveHours - 24 } })
    expect(run(['press'], out.state).events).toEqual(['called'])
    const dead = run(['later', 'press', 'unit_press'], out.state)
    expect(dead).toMatchObject({ events: ['not_reached', 'not_reached'], state: { call: 'none', note: 'unit_dead' } })
    expect(run(['plug', 'press'], dead.state).events).toEqual(['called'])
    // On the mains alone it stops at once when that goes.
    expect(run(['plug', 'press', 'plug'], dead.state).state).toMatchObject({ call: 'none', note: 'unit_dead' })
    expect(run(['plug', 'later'], dead.state).state).toMatchObject({ reserve: reserveHours, note: 'charged' })
  })
  it('tries again while there is no network, and calls when it is back', () => {
    const tries = run(['mast', 'press'])
    expect(tries).toMatchObject({ events: ['not_reached'], sounds: ['error', 'click', 'error'], state: { call: 'retrying' } })
    expect(run([time(retrySeconds)], tries.state)).toMatchObject({ sounds: ['error'], state: { call: 'retrying', seconds: 0 } })
    expect(run(['mast'], tries.state)).toMatchObject({ events: ['called'], state: { call: 'calling', seconds: 0 } })
    expect(run(['take_back'], tries.state)).toMatchObject({ events: ['taken_back'], state: { call: 'none' } })
  })
  it('is cut off in the middle of a call', () => {
    expect(run(['press', 'mast'])).toMatchObject({ events: ['called', 'not_reached'], state: { call: 'retrying' } })
    expect(run(['press', 'wait', 'mast'])).toMatchObject({ state: { call: 'retrying', note: 'dropped' } })
    expect(run(['press', 'wait', say('fallen'), 'mast']).state).toMatchObject({ call: 'none', note: 'help_coming' })
  })
  it('begins again where its events left it', () => {
    expect(alarm.after(['worn', 'called'])).toMatchObject({ worn: true, call: 'calling' })
    expect(alarm.after(['called', 'answered']).call).toBe('talking')
    expect(alarm.after(['called', 'answered', 'tested', 'battery_low'])).toMatchObject({ call: 'none', tested: true, battery: 'low' })
  })
})

const words: readonly Word[] = [
  ...(['press', 'unit_press', 'take_back', 'wait', 'wear', 'go', 'fall', 'plug', 'mast', 'new_button', 'later'] as const),
]
const input: fc.Arbitrary<AlarmInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((type) => ({ type })) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -2, max: 60 })).map(time) },
  { weight: 2, arbitrary: fc.constantFrom(say('fallen'), say('mistake'), say('test')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ type: 'nonsense' }, { type: 'say', what: 'x' }, { type: 'say' }) as unknown as fc.Arbitrary<AlarmInput>,
  },
)

describe('safety alarm, whatever is done to it', () => {
  it('keeps a state the real one could have, and never calls where it cannot', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = alarm.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = alarm.next(state, each)
          state = step.state
          seen.push(...step.events)
          // A call needs current and, but for the trying, a network.
          if (state.call !== 'none') expect(alive(state)).toBe(true)
          if (state.call !== 'none') expect(state.signal).toBe(state.call !== 'retrying')
          // The button's radio is heard in the house only, and only from where the button is.
          if (before.call === 'none' && state.call !== 'none') {
            expect(before.where).toBe('inside')
            if (each.type === 'press') expect(before.battery !== 'flat' && (before.worn || !before.fallen)).toBe(true)
            if (each.type === 'unit_press') expect(before.fallen).toBe(false)
          }
          // Nobody fallen takes the button from its hook or reaches the plug.
          if (before.fallen) expect([state.worn, state.plugged]).toEqual([before.worn, before.plugged])
          expect(state.reserve).toBeGreaterThanOrEqual(0)
          expect(state.reserve).toBeLessThanOrEqual(reserveHours)
          if (!state.plugged) expect(state.reserve).toBeLessThanOrEqual(before.reserve)
          expect(Number.isFinite(state.seconds) && state.seconds >= 0).toBe(true)
          if (state.call === 'none') expect(state.seconds).toBe(0)
          if (state !== before && each.type === 'time') expect(alarm.ticks(before)).toBe(true)
          expect(alarm.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => alarm.events.includes(event))).toBe(true)
        // Nobody answers who has not been called.
        expect(seen.indexOf('answered') === -1 || seen.indexOf('called') < seen.indexOf('answered')).toBe(true)
        expect(alarm.says(alarm.after(seen)).length).toBeGreaterThan(0)
      }),
    )
  })
  it('offers one to eight things, none of which it refuses', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        let state = alarm.start()
        for (const each of inputs) state = alarm.next(state, each).state
        const all = alarm.controls(state)
        const open = all.filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        expect(open.length).toBeLessThanOrEqual(8)
        expect(new Set(all.map((control) => control.id)).size).toBe(all.length)
        for (const control of open) {
          const step = alarm.next(state, control.input)
          expect(step.state !== state || step.events.length > 0, control.id).toBe(true)
        }
      }),
    )
  })
})

describe("the safety alarm's bar of light", () => {
  const look = (inputs: readonly (Word | AlarmInput)[]) => {
    const { colour, blinks } = shineOf(run(inputs).state)
    return `${colour.getHexString()} ${blinks}`
  }
  it('looks different in every situation, and never blinks more than three times a second', () => {
    const situations = [[], ['plug'], ['press'], ['mast', 'press'], ['press', 'wait'], ['plug', 'later', 'later']] as const
    expect(new Set(situations.map(look)).size).toBe(situations.length)
    for (const each of situations) expect(shineOf(run(each).state).blinks).toBeLessThanOrEqual(3)
  })
  it('warns of each trouble alike', () => {
    const troubles = [['plug'], ['mast'], ['later'], ['plug', 'later', 'plug']] as const
    expect(new Set(troubles.map(look)).size).toBe(1)
  })
})

describe('the words of the safety alarm', () => {
  it.each(Object.entries({ da, sv, nb, en }))('keep what is heard and told in %s within a caption', (_, texts) => {
    for (const text of [...Object.values(texts.says), ...Object.values(texts.note)]) expect(text.length, text).toBeLessThanOrEqual(90)
  })
})
