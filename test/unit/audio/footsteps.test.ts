/** Steps: one for every stride, none for swaying, the floor that lies there. */
import { describe, expect, test } from 'vitest'
import { createSteps, floorAt, soundsOfSet } from '../../../src/world/footsteps.ts'
import type { SetDescription } from '../../../src/world/set-description.ts'

const frame = 1 / 72
function walk(metres: number, speed: number): number {
  const steps = createSteps()
  let heard = 0
  let x = 0
  while (x < metres) {
    if (steps.walked(x, 0, 0, frame)) heard += 1
    x += speed * frame
  }
  return heard
}

describe('steps', () => {
  test('one for every stride', () => {
    expect(walk(6.7, 1.2)).toBe(10)
    expect(walk(6.7, 0.5)).toBe(10)
  })
  test('none while one sways', () => {
    const steps = createSteps()
    let heard = 0
    for (let at = 0; at < 72 * 60; at++) if (steps.walked(0.02 * Math.sin(at / 40), 0, 0, frame)) heard += 1
    expect(heard).toBe(0)
  })
  test('a teleport lands once', () => {
    const steps = createSteps()
    steps.walked(0, 0, 0, frame)
    expect(steps.walked(0.2, 0, 1, frame)).toBe(true)
    expect(steps.walked(0.2, 0, 1, frame)).toBe(false)
    expect(steps.walked(4, 0, 1, frame)).toBe(true)
  })
  test('a place nobody knows is no step', () => {
    const steps = createSteps()
    expect(steps.walked(Number.NaN, 0, 0, frame)).toBe(false)
    expect(steps.walked(0, 0, 0, frame)).toBe(false)
    expect(steps.walked(0, 0, 0, frame)).toBe(false)
  })
})

const sounds: NonNullable<SetDescription['sounds']> = {
  places: { bath: { tone: 'room_bath', floor: 'tile' } },
  rugs: [
    {
      node: 'spot_rug',
      outline: [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
      ],
    },
  ],
  sources: [
    { id: 'fridge', at: [0, 0, 0] },
    { id: 'birds', at: [0, 0, 0], songs: ['birds_1'] },
  ],
}

test('the floor is the rug while it lies there, else the place’s, else wood', () => {
  expect(floorAt(sounds, 'bath', 1, 1, () => true)).toBe('rug')
  expect(floorAt(sounds, 'bath', 1, 1, () => false)).toBe('tile')
  expect(floorAt(sounds, 'bath', 5, 1, () => true)).toBe('tile')
  expect(floorAt(sounds, null, 5, 1, () => true)).toBe('wood')
})

test('a set says what it needs', () => {
  const names = soundsOfSet({ sounds } as SetDescription)
  for (const name of ['room_bath', 'step_tile_1', 'step_rug_3', 'fridge', 'birds_1']) expect(names).toContain(name)
  expect(names).not.toContain('birds')
})
