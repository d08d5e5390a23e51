import { Object3D, Vector3 } from 'three'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { body, eyeSitting, eyeStanding, putAt } from '../../src/input/body.ts'
import { passComfort } from '../../src/input/comfort.ts'
import { followSeat } from '../../src/input/OtherBody.tsx'
import { isResting, shakePointers } from '../../src/input/other-hands.ts'
import { mayStepTo, pace, slowPace, stepped } from '../../src/input/pace.ts'
import { tremorAngle, tremorAt } from '../../src/input/tremor.ts'
import { anotherBody, isOwn, isWorn, loanNames, loans, mayBorrow, ownBody, toggle, watchBody } from '../../src/scenario/another-body.ts'
import { playStore } from '../../src/scenario/play-store.ts'
import { settings } from '../../src/scenario/settings.ts'

const { borrow, own } = anotherBody.getState()
const inPhase = (phase: string) => playStore.setState({ moment: { phase, facts: {} } as never })

afterEach(() => {
  own()
  playStore.setState({ moment: null })
  settings.getState().change({ reducedMotion: false, hand: 'right' })
})

describe('a borrowed body', () => {
  it('takes several loans at once, gives one back, or all', () => {
    for (const name of loanNames) toggle(loans[name])
    expect(anotherBody.getState()).toMatchObject({ hands: 'one', tremor: true, sight: 'macular', seat: 'armchair', slowSteps: true })
    toggle(loans.tremor)
    expect(anotherBody.getState().tremor).toBe(false)
    own()
    expect(isOwn(anotherBody.getState())).toBe(true)
    expect(anotherBody.getState()).toMatchObject(ownBody)
  })
  it('of somebody in the scene is put on and taken off in one press', () => {
    const inger = { hands: 'one', tremor: true, weakGrip: true, sight: 'cataract', seat: 'armchair', slowSteps: undefined } as const
    toggle(inger)
    expect(isWorn(anotherBody.getState(), inger)).toBe(true)
    expect(anotherBody.getState().slowSteps).toBe(false)
    toggle(inger)
    expect(isOwn(anotherBody.getState())).toBe(true)
  })
  it('is given back when the phase ends, when the play closes and when the visit goes away', () => {
    const stop = watchBody()
    inPhase('try')
    borrow({ tremor: true })
    inPhase('try')
    expect(isOwn(anotherBody.getState())).toBe(false)
    inPhase('morning')
    expect(isOwn(anotherBody.getState())).toBe(true)
    borrow({ sight: 'macular' })
    playStore.getState().close()
    expect(isOwn(anotherBody.getState())).toBe(true)
    borrow({ sight: 'macular' })
    stop()
    expect(isOwn(anotherBody.getState())).toBe(true)
  })
  it('can be had while the phase lets one try devices that are there', () => {
    const scene = {
      phases: [
        { id: 'try', open: { devices: true } },
        { id: 'round', open: { devices: false } },
        { id: 'some', open: { devices: [] } },
      ],
      devices: [{ id: 'rail', when: { rail_there: true } }],
    } as never
    const at = (phase: string, there: boolean) => mayBorrow(scene, { phase, facts: { rail_there: there } } as never)
    expect([at('try', true), at('try', false), at('round', true), at('some', true)]).toEqual([true, false, false, false])
  })
})

/** Lets a blink shut and open. */
const blinkOver = () => {
  for (let at = 0; at < 60; at++) passComfort(0.02, false)
}

describe('a borrowed seat', () => {
  it('lowers the eyes behind a blink, leaves a chair of the play as it is, and is left again', () => {
    putAt({ x: 0, y: 0, z: 0, yaw: 0 })
    const stop = followSeat()
    borrow({ seat: 'wheelchair' })
    expect(body.eye).toBe(eyeStanding)
    blinkOver()
    expect(body.eye).toBe(1.2)
    putAt({ x: 1, y: 0, z: 0, yaw: 0 })
    expect(body.eye).toBe(1.2)
    putAt({ x: 1, y: 0, z: 0, yaw: 0, eye: eyeSitting, seat: true })
    borrow({ seat: 'armchair' })
    blinkOver()
    expect(body.eye).toBe(eyeSitting)
    putAt({ x: 1, y: 0, z: 0, yaw: 0 })
    expect(body.eye).toBe(1.1)
    own()
    blinkOver()
    expect(body.eye).toBe(eyeStanding)
    stop()
  })
})

describe('slow steps', () => {
  it('are no faster than 0.4 m/s and one short step at a time', () => {
    body.feet.set(0, 0, 0)
    expect([pace(1.5), mayStepTo(new Vector3(4, 0, 0), 0)]).toEqual([1.5, true])
    borrow({ slowSteps: true })
    expect([pace(1.5), pace(0.2)]).toEqual([slowPace.speed, 0.2])
    expect(mayStepTo(new Vector3(0, 0, 1.25), 10_000)).toBe(false)
    expect(mayStepTo(new Vector3(0, 0, 1.15), 10_000)).toBe(true)
    stepped(10_000)
    expect(mayStepTo(new Vector3(0, 0, 1), 10_000 + slowPace.pause - 1)).toBe(false)
    expect(mayStepTo(new Vector3(0, 0, 1), 10_000 + slowPace.pause)).toBe(true)
  })
})

describe('a tremor', () => {
  it('stays within its circle and goes to and fro four to six times a second', () => {
    const at = { x: 0, y: 0 }
    let turns = 0
    let most = 0
    let before = 0
    for (let step = 0; step < 20_000; step++) {
      tremorAt(step / 1000, 1, at)
      expect(Math.hypot(at.x, at.y)).toBeLessThanOrEqual(1.000001)
      most = Math.max(most, Math.abs(at.x))
      if (Math.sign(at.x) !== Math.sign(before)) turns += 1
      before = at.x
    }
    expect(turns / 2 / 20).toBeGreaterThan(4)
    expect(turns / 2 / 20).toBeLessThan(6)
    expect(most).toBeGreaterThan(0.8)
  })
  it('turns a hand’s ray by up to 1.5°, told by the clock, and not with reduced motion', () => {
    const clock = vi.spyOn(performance, 'now')
    const space = new Object3D()
    space.matrixAutoUpdate = false
    const ray = { type: 'ray', intersector: { space: { current: space } } } as never
    const way = new Vector3()
    const turnedAt = (milliseconds: number) => {
      clock.mockReturnValue(milliseconds)
      space.matrix.identity()
      shakePointers([ray], 'right')
      return way
        .set(0, 0, -1)
        .transformDirection(space.matrix)
        .angleTo(new Vector3(0, 0, -1))
    }
    expect(turnedAt(100)).toBe(0)
    borrow({ tremor: true })
    const angles = Array.from({ length: 400 }, (_, at) => turnedAt(at * 7))
    expect(Math.max(...angles)).toBeGreaterThan(tremorAngle * 0.7)
    expect(Math.max(...angles)).toBeLessThanOrEqual(tremorAngle * 1.01)
    expect(turnedAt(333)).toBe(turnedAt(333))
    settings.getState().change({ reducedMotion: true })
    expect(turnedAt(333)).toBe(0)
    clock.mockRestore()
  })
})

describe('one hand', () => {
  const both = [{ inputSource: { handedness: 'left' } }, { inputSource: { handedness: 'right' } }] as const
  it('lets the other rest, and never the only one there is', () => {
    expect(isResting('left', both)).toBe(false)
    borrow({ hands: 'one' })
    expect([isResting('left', both), isResting('right', both), isResting('none', both)]).toEqual([true, false, false])
    expect(isResting('left', both.slice(0, 1))).toBe(false)
    settings.getState().change({ hand: 'left' })
    expect([isResting('left', both), isResting('right', both)]).toEqual([false, true])
  })
})
