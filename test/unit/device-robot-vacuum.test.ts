import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { robotVacuum as robot } from '../../src/devices/robot-vacuum.tsx'
import type { VacuumState } from '../../src/devices/robot-vacuum-drive.ts'
import { floor, shareDone } from '../../src/devices/robot-vacuum-floor.ts'
import type { VacuumInput } from '../../src/devices/robot-vacuum-machine.ts'

const doing = (...types: readonly Exclude<VacuumInput['type'], 'time'>[]): VacuumInput[] => types.map((type) => ({ type }))
const time = (seconds: number): VacuumInput => ({ type: 'time', seconds })

function run(inputs: readonly VacuumInput[], from: VacuumState = robot.start()) {
  let state = from
  const events: string[] = []
  const sounds: string[] = []
  for (const input of inputs) {
    const step = robot.next(state, input)
    state = step.state
    events.push(...step.events)
    sounds.push(...(step.sounds ?? []))
  }
  return { state, events, sounds }
}
const cleared = doing('fold_mat', 'pick_lead')

describe('a round of the robot vacuum', () => {
  it('on a cleared floor ends in the dock, with all but the corners done and the bin full', () => {
    const { state, events, sounds } = run([...cleared, ...doing('start', 'forward')])
    expect(events).toEqual(['started', 'docked'])
    expect(sounds).toEqual(['vacuum_start', 'vacuum_dock'])
    expect(state).toMatchObject({ phase: 'docked', x: 0, z: -0.12, note: 'finished' })
    expect(shareDone(state.cleaned)).toBeGreaterThanOrEqual(95)
    expect(shareDone(state.cleaned)).toBeLessThan(100)
    expect(state.dust).toBeGreaterThan(95)
  })
  it('takes some forty seconds, and its motor runs just then', () => {
    let { state } = run([...cleared, ...doing('start')])
    let seconds = 0
    for (; seconds < 90 && state.phase === 'driving'; seconds += 1) {
      expect(robot.hum?.(state)).toBe('vacuum_run')
      state = run([time(1)], state).state
    }
    expect(seconds).toBeGreaterThan(30)
    expect(seconds).toBeLessThan(50)
    expect(robot.hum?.(state)).toBeNull()
  })
  it('is the same round however time is handed to it', () => {
    const start = run([...cleared, ...doing('start')]).state
    const whole = run([time(21)], start).state
    expect(
      run(
        Array.from({ length: 420 }, () => time(0.05)),
        start,
      ).state,
    ).toEqual(whole)
    expect(
      run(
        Array.from({ length: 1000 }, () => time(0.021)),
        start,
      ).state,
    ).toEqual(whole)
    expect(run([time(0.033), time(3.5), time(0), time(17.467)], start).state).toEqual(whole)
  })
  it('skipped ahead is the round that was driven', () => {
    const start = run([...cleared, ...doing('start')]).state
    const skipped = run(doing('forward'), start).state
    let driven = start
    while (driven.phase === 'driving') driven = run([time(0.05)], driven).state
    expect(driven).toEqual(skipped)
  })
})

describe('what lies on the floor', () => {
  it('the lead is swallowed, and lies there again when it has been freed', () => {
    const stuck = run(doing('start', 'forward'))
    expect(stuck.events).toEqual(['started', 'stuck_lead'])
    expect(stuck.sounds).toContain('vacuum_stuck')
    expect(stuck.state).toMatchObject({ phase: 'stuck', stuckIn: 'lead', lead: 'swallowed' })
    expect(robot.says(stuck.state)[0]).toEqual({ key: 'robot_vacuum.says.calls_lead', heard: true })
    expect(run(doing('pick_lead'), stuck.state).state.note).toBe('free_first')
    const again = run(doing('free', 'start', 'forward'), stuck.state)
    expect(again.events).toEqual(['freed', 'stuck_lead'])
    expect(run(doing('free', 'pick_lead', 'fold_mat', 'start', 'forward'), again.state).events).toEqual(['freed', 'docked'])
  })
  it('the mat stops it; lifted off, it goes round the mat and leaves that floor undone', () => {
    const stuck = run(doing('pick_lead', 'start', 'forward'))
    expect(stuck.events).toEqual(['started', 'stuck_rug'])
    expect(run(doing('fold_mat'), stuck.state).state).toMatchObject({ mat: 'flat', note: 'free_first' })
    const done = run(doing('free', 'start', 'forward'), stuck.state)
    expect(done.events).toEqual(['freed', 'docked'])
    expect(shareDone(done.state.cleaned)).toBeLessThan(90)
    expect(done.state.knowsMat).toBe(true)
    // It remembers the mat the next time, and forgets it when the mat is moved.
    expect(run(doing('empty', 'forward', 'start', 'forward'), done.state).events).toEqual(['emptied', 'started', 'docked'])
    expect(run(doing('fold_mat'), done.state).state.knowsMat).toBe(false)
  })
  it('nobody lays a mat or a lead under a robot', () => {
    let { state } = run([...cleared, ...doing('start')])
    let there = false
    while (state.phase === 'driving') {
      state = run([time(0.5)], state).state
      const laid = run(doing('lay_mat'), state).state
      if (laid.mat === 'flat') continue
      there = true
      expect(laid.note).toBe('robot_there')
    }
    expect(there).toBe(true)
  })
  it('a mat that comes back in the middle of a round stops it from the side', () => {
    let { state } = run([...cleared, ...doing('start')])
    while (!(state.leg === 9 && state.x < 0)) state = run([time(0.25)], state).state
    const stuck = run(doing('lay_mat', 'forward'), state)
    expect(stuck.events).toEqual(['stuck_rug'])
    expect(run(doing('free', 'start', 'forward'), stuck.state).events).toEqual(['freed', 'docked'])
  })
})

describe('battery, bin and home', () => {
  it('calls until its battery is flat; then it is freed and carried home', () => {
    const flat = run(doing('start', 'forward', 'forward'))
    expect(flat.events).toEqual(['started', 'stuck_lead', 'went_flat'])
    expect(flat.state).toMatchObject({ phase: 'flat', battery: 0 })
    expect(run(doing('home'), flat.state).state.note).toBe('free_first')
    const home = run(doing('free', 'home'), flat.state)
    expect(home.state).toMatchObject({ phase: 'docked', note: 'carried', battery: 0 })
    expect(run(doing('start'), home.state).state.note).toBe('charge_first')
    expect(run(doing('forward', 'start'), home.state).events).toEqual(['started'])
  })
  it('goes home by itself when the battery is low, and on with its round when it has charged', () => {
    const tired = { ...run(cleared).state, battery: 20_000 }
    const home = run(doing('start', 'forward'), tired)
    expect(home.events).toEqual(['started'])
    expect(home.state).toMatchObject({ phase: 'docked', note: 'low_battery' })
    expect(home.sounds).toEqual(['vacuum_start', 'battery_low', 'vacuum_dock'])
    const on = run(doing('forward'), home.state)
    expect(on.state.phase).toBe('driving')
    expect(run(doing('forward'), on.state).events).toEqual(['docked'])
  })
  it('goes home with a full bin, starts no more until it is emptied, and then takes up its round', () => {
    const full = run(doing('start', 'forward'), { ...run(cleared).state, dust: 80, battery: 90_000 })
    expect(full.state).toMatchObject({ phase: 'docked', note: 'bin_full', dust: 100 })
    expect(run(doing('start'), full.state).events).toEqual([])
    expect(run(doing('empty', 'start', 'forward'), full.state).events).toEqual(['emptied', 'started', 'docked'])
  })
  it('sent home it ends the round without having done it', () => {
    const sent = run([...cleared, ...doing('start'), time(12), ...doing('home', 'forward')])
    expect(sent.events).toEqual(['started'])
    expect(sent.state).toMatchObject({ phase: 'docked', leg: 0 })
    expect(shareDone(sent.state.cleaned)).toBeGreaterThan(5)
  })
  it('paused it stands, whatever time passes', () => {
    const { state, events } = run([...cleared, ...doing('start'), time(9.02), ...doing('pause')])
    expect(events).toEqual(['started', 'paused'])
    expect(robot.ticks(state)).toBe(false)
    expect(run([time(1e6)], state).state).toBe(state)
    expect(run(doing('start', 'forward'), state).events).toEqual(['docked'])
  })
  it('its bin stays in while it works', () => {
    expect(run(doing('start', 'empty')).state).toMatchObject({ dust: 30, note: 'not_driving' })
  })
})

describe('a play that goes on', () => {
  it.each([
    [['started'], { phase: 'driving' }],
    [['started', 'paused'], { phase: 'paused' }],
    [['started', 'stuck_lead'], { phase: 'stuck', stuckIn: 'lead' }],
    [['started', 'stuck_rug', 'freed'], { phase: 'paused', stuckIn: 'none', knowsMat: true }],
    [['started', 'stuck_lead', 'went_flat'], { phase: 'flat' }],
    [['started', 'docked'], { phase: 'docked', note: 'finished' }],
    [['started', 'docked', 'emptied'], { phase: 'docked', dust: 0 }],
  ])('after %j it is as they left it', (events, expected) => {
    expect(robot.after(events)).toMatchObject(expected)
  })
})

const input: fc.Arbitrary<VacuumInput> = fc.oneof(
  fc
    .constantFrom('start', 'pause', 'home', 'free', 'empty', 'fold_mat', 'lay_mat', 'pick_lead', 'leave_lead', 'forward', 'nonsense')
    .map((type) => ({ type }) as VacuumInput),
  fc.record({ type: fc.constant('time' as const), seconds: fc.oneof(fc.double(), fc.double({ min: 0, max: 20, noNaN: true })) }),
)

describe('the robot vacuum, whatever is done to it', () => {
  it('keeps a state the real one could have, and offers only what it then does', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 50 }), (inputs) => {
        let state = robot.start()
        const seen: string[] = []
        for (const each of inputs) {
          const step = robot.next(state, each)
          state = step.state
          seen.push(...step.events)
          for (const number of [state.x, state.z, state.heading, state.battery, state.dust, state.rest])
            expect(Number.isFinite(number)).toBe(true)
          expect(Math.abs(state.x)).toBeLessThanOrEqual(floor.right)
          expect(state.z).toBeLessThanOrEqual(0)
          expect(state.z).toBeGreaterThan(floor.far)
          expect(state.battery).toBeGreaterThanOrEqual(0)
          expect(state.battery).toBeLessThanOrEqual(100_000)
          expect(state.dust).toBeLessThanOrEqual(100)
          if (state.phase === 'stuck') expect(state.stuckIn).not.toBe('none')
          if (state.phase === 'driving' || state.phase === 'docked') expect(state.stuckIn).toBe('none')
          expect(state.lead === 'swallowed').toBe(state.stuckIn === 'lead')
          if (state.stuckIn === 'mat') expect(state.mat).toBe('flat')
          if (state.phase === 'docked') expect([state.x, state.z]).toEqual([0, -0.12])
          const offered = robot.controls(state).filter((control) => control.available)
          expect(offered.length).toBeGreaterThan(0)
          expect(offered.length).toBeLessThanOrEqual(8)
          for (const control of offered.filter(({ id }) => id !== 'forward')) expect(robot.next(state, control.input).state).not.toBe(state)
        }
        expect(seen.every((event) => robot.events.includes(event))).toBe(true)
        expect(robot.after(seen).battery).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
