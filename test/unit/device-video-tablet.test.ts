import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { videoTablet as tablet } from '../../src/devices/video-tablet.tsx'
import type { TabletInput, TabletState } from '../../src/devices/video-tablet-machine.ts'
import {
  audible,
  callsAgainAfter,
  freezeAfter,
  freezeFor,
  loudest,
  patience,
  pickUpAfter,
  ringFor,
} from '../../src/devices/video-tablet-machine.ts'

type Word = Exclude<TabletInput['type'], 'time'>
const time = (seconds: number): TabletInput => ({ type: 'time', seconds })

/** Sends words and seconds one after the other; gives the last state, all events and all sounds. */
function run(inputs: readonly (Word | number)[], from: TabletState = tablet.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const each of inputs) {
    const step = tablet.next(state, typeof each === 'number' ? time(each) : { type: each })
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const keys = (state: TabletState) => tablet.says(state).map((said) => said.key.replace('video_tablet.', ''))

describe('video tablet', () => {
  it('rings, is answered, turned up, spoken with, and ended by oneself', () => {
    const { state, events, sounds } = run(['ring', 'answer', 'louder', 'speak', 'hang_up'])
    expect(events).toEqual(['rang', 'answered', 'talked'])
    expect(sounds).toEqual(['call_connect', 'beep_low', 'call_end'])
    expect(state).toMatchObject({ screen: 'home', note: 'ended', missed: 0, volume: audible })
  })
  it('rings for all to hear until it is answered', () => {
    const { state } = run(['ring'])
    expect(tablet.hum?.(state)).toBe('tablet_ring')
    expect(tablet.says(state)[0]).toMatchObject({ key: 'video_tablet.says.rings', heard: true })
    expect(tablet.hum?.(run(['answer'], state).state)).toBeNull()
  })
  it('comes too low to make the words out', () => {
    const { state } = run(['ring', 'answer'])
    expect(keys(state)).toEqual(['says.too_low'])
    expect(keys(run(['louder'], state).state)).toEqual(['says.carer_0'])
    expect(run(['speak', 'hang_up'], state).events).not.toContain('talked')
  })
  it('rings without a sound when it is turned right down', () => {
    const { state } = run(['quieter', 'ring'])
    expect(tablet.hum?.(state)).toBeNull()
    expect(tablet.says(state).some((said) => said.heard)).toBe(false)
  })
  it('lets nobody hear one who is muted', () => {
    const { state } = run(['louder', 'ring', 'answer', 'mute', 'speak'])
    expect(state).toMatchObject({ muted: true, said: 0, note: 'muted' })
    expect(run(['mute', 'speak'], state).state).toMatchObject({ muted: false, said: 1 })
  })
  it('shows a black square when the camera is off, and both are on again in the next call', () => {
    const { state } = run(['louder', 'ring', 'answer', 'camera', 'mute'])
    expect(keys(state)).toContain('says.camera_off')
    expect(run(['hang_up', 'ring', 'answer'], state).state).toMatchObject({ cameraOff: false, muted: false })
  })
  it('freezes once in the talk, hears nothing meanwhile, and comes back', () => {
    const frozen = run(['louder', 'ring', 'answer', 'speak', freezeAfter])
    expect(frozen.events.at(-1)).toBe('froze')
    expect(run(['speak'], frozen.state).state).toMatchObject({ said: 1, note: 'frozen' })
    const { state, events } = run(['speak', freezeFor, 'speak', 60, 'hang_up'], frozen.state)
    expect(events).toEqual(['talked'])
    expect(state.screen).toBe('home')
  })
  it('counts a call as missed, tries once more by itself, then sends somebody', () => {
    const once = run(['ring', ringFor])
    expect(once.events).toEqual(['rang', 'missed'])
    expect(keys(once.state)).toContain('says.missed')
    const again = run([callsAgainAfter], once.state)
    expect(again.state.screen).toBe('ringing')
    const twice = run(['hang_up'], again.state)
    expect(twice.state).toMatchObject({ note: 'sends', missed: 0 })
    expect(tablet.ticks(twice.state)).toBe(false)
  })
  it('calls back, and the missed call is gone', () => {
    expect(run(['louder', 'ring', 'wait', 'call_back', pickUpAfter]).state).toMatchObject({ screen: 'call', who: 'carer', missed: 0 })
    expect(run(['call_back']).state).toEqual(tablet.start())
  })
  it('is given up by one who hears nobody, after a while or at once', () => {
    expect(run(['ring', 'answer', patience]).state).toMatchObject({ screen: 'home', note: 'gave_up', missed: 1 })
    expect(run(['ring', 'answer', 'wait']).state).toMatchObject({ screen: 'home', note: 'gave_up', missed: 1 })
  })
  it('calls the family', () => {
    const { events } = run(['louder', 'call_family', pickUpAfter, 'speak', 'speak', 'hang_up'])
    expect(events).toEqual(['called_family', 'answered', 'talked'])
  })
  it('dies the second night off its charger, and cannot be reached', () => {
    const { state, events } = run(['plug', 'night', 'night'])
    expect(events).toEqual(['went_flat'])
    expect(state).toMatchObject({ power: 'off', battery: 0 })
    const unreached = run(['ring'], state)
    expect(unreached).toMatchObject({ events: ['missed'], state: { note: 'unreached', screen: 'home' } })
    expect(run(['plug', 10], state).state).toMatchObject({ power: 'on', plugged: true })
    expect(run(['plug', 1, 'plug'], state).state).toMatchObject({ power: 'off', plugged: false, battery: 0 })
  })
  it('dies in the middle of a call', () => {
    const { events, state } = run(['plug', 'louder', 'ring', 'answer', 'speak', 5 * 3600 * 24])
    expect(events.slice(-1)).toEqual(['went_flat'])
    expect(state).toMatchObject({ power: 'off', note: 'flat' })
  })
  it('begins again where its events left it', () => {
    expect(tablet.after(['rang']).screen).toBe('ringing')
    expect(tablet.after(['rang', 'answered', 'talked'])).toMatchObject({ screen: 'home', volume: audible })
    expect(tablet.after(['called_family', 'answered'])).toMatchObject({ screen: 'call', who: 'family' })
    expect(tablet.after(['went_flat'])).toMatchObject({ power: 'off', plugged: false })
  })
})

const words: Word[] = [
  ...(['answer', 'hang_up', 'speak', 'mute', 'camera', 'louder', 'quieter', 'call_family', 'call_back'] as const),
  ...(['plug', 'ring', 'wait', 'night'] as const),
]
const input: fc.Arbitrary<TabletInput> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words).map((type) => ({ type })) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -5, max: 400 })).map(time) },
  { weight: 1, arbitrary: fc.constant({ type: 'nonsense' } as unknown as TabletInput) },
)

describe('video tablet, whatever is done to it', () => {
  it('keeps a state the real one could have', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 80 }), (inputs) => {
        let state = tablet.start()
        const seen: string[] = []
        for (const each of inputs) {
          const before = state
          const step = tablet.next(state, each)
          state = step.state
          seen.push(...step.events)
          expect(state.volume).toBeGreaterThanOrEqual(0)
          expect(state.volume).toBeLessThanOrEqual(loudest)
          expect(state.battery).toBeGreaterThanOrEqual(0)
          expect(state.battery).toBeLessThanOrEqual(100)
          expect(Number.isFinite(state.seconds)).toBe(true)
          expect([0, 1]).toContain(state.missed)
          if (state.power !== 'on') expect(state.screen).toBe('home')
          if (state.power === 'on') expect(state.battery).toBeGreaterThan(0)
          if (state.screen !== 'call') expect(state.muted || state.cameraOff || state.frozen || state.heard || state.said > 0).toBe(false)
          if (step.events.includes('talked')) expect(before).toMatchObject({ screen: 'call', heard: true })
          if (step.state !== before && each.type === 'time') expect(tablet.ticks(before)).toBe(true)
          expect(tablet.says(state).length).toBeGreaterThan(0)
        }
        expect(seen.every((event) => tablet.events.includes(event))).toBe(true)
        expect(tablet.says(tablet.after(seen)).length).toBeGreaterThan(0)
      }),
    )
  })
  it('offers one to eight things, none of which it refuses', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
        let state = tablet.start()
        for (const each of inputs) state = tablet.next(state, each).state
        const open = tablet.controls(state).filter((control) => control.available)
        expect(open.length).toBeGreaterThan(0)
        expect(open.length).toBeLessThanOrEqual(8)
        expect(new Set(tablet.controls(state).map((control) => control.id)).size).toBe(tablet.controls(state).length)
        for (const control of open) {
          const step = tablet.next(state, control.input)
          expect(step.state !== state || step.events.length > 0).toBe(true)
        }
      }),
    )
  })
})
