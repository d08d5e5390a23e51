/** Somebody gets up, walks round a corner and sits down, with a clip player behind it: nothing jumps, and the floor keeps pace with the feet. */
import { AnimationClip, Object3D, QuaternionKeyframeTrack, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { ClipPlayer } from '../../src/world/people/clip-player.ts'
import type { Standing, Walker } from '../../src/world/people/journey.ts'
import { Journey, turnBetween } from '../../src/world/people/journey.ts'
import { readPersonDescription } from '../../src/world/people/person-model.ts'

const frame = 1 / 72
const speed = 0.6
const before = 0.28
const lengths: Record<string, number> = { sit: 12, stand: 12, walk: 7, stand_up: 3.4, sit_table: 12 }

function somebody(): { walker: Walker; clips: ClipPlayer; worn: string[] } {
  const root = new Object3D()
  const bone = new Object3D()
  bone.name = 'spine'
  root.add(bone)
  const turn = [0, 0, 0, 1, 0.1, 0, 0, 0.995]
  const made = Object.entries(lengths).map(
    ([name, seconds]) => new AnimationClip(name, seconds, [new QuaternionKeyframeTrack('spine.quaternion', [0, seconds], turn)]),
  )
  const clips = new ClipPlayer(
    root,
    made,
    readPersonDescription({
      format: 1,
      id: 'x',
      glb: 'x.glb',
      clips: Object.fromEntries(Object.entries(lengths).map(([name, seconds]) => [name, { seconds, loop: name !== 'stand_up' }])),
      morphs: [],
      bones: { head: 'h', neck: 'n', eyeL: 'l', eyeR: 'r', chest: 'c' },
      seatHeight: 0.46,
      eyeHeightSitting: 1.1,
      eyeHeightStanding: 1.5,
      walkSpeed: speed,
      collider: { radius: 0.26, height: 1.6 },
    }),
  )
  const worn: string[] = []
  const walker: Walker = {
    sits: (clip) => clip.startsWith('sit'),
    rises: (clip) => clip !== 'sit_table',
    bear: (clip, backwards = false) => {
      if (worn.at(-1) !== clip) worn.push(clip)
      clips.play(clip, backwards)
    },
    get finished() {
      return clips.finished
    },
    shareOf: (clip) => clips.shareOf(clip),
    get pace() {
      return clips.pace
    },
    set pace(value) {
      clips.pace = value
    },
    walkSpeed: speed,
    standsBefore: before,
  }
  return { walker, clips, worn }
}

const chair: Standing = { position: [0, 0, 0], yaw: 0 }
const sofa: Standing = { position: [3, 0, 2], yaw: Math.PI / 2 }

/** Lets a journey run to its end; tells every frame. */
function run(journey: Journey, clips: ClipPlayer, other: Vector3 | null, seconds: number, each: () => void = () => undefined): number {
  let t = 0
  for (; t < seconds && journey.moving; t += frame) {
    journey.update(frame, other)
    clips.update(frame)
    each()
  }
  return t
}

function started() {
  const { walker, clips, worn } = somebody()
  const journey = new Journey(walker)
  journey.put(chair, 'sit')
  clips.update(frame)
  const way = [journey.foot, { x: 0, z: -1.5 }, { x: 2, z: -1.5 }, journey.footOf(sofa, 'sit')]
  return { walker, clips, worn, journey, way }
}

describe('a journey', () => {
  test('gets up, walks, turns and sits down where it was to', () => {
    const { clips, worn, journey, way } = started()
    expect(way[0]).toEqual({ x: 0, z: -before })
    journey.go(sofa, 'sit', way)
    const took = run(journey, clips, null, 60)
    expect(took).toBeGreaterThan(10)
    expect(took).toBeLessThan(40)
    expect(journey.moving).toBe(false)
    expect([journey.x, journey.z]).toEqual([3, 2])
    expect(journey.yaw).toBeCloseTo(sofa.yaw, 6)
    expect(worn[0]).toBe('sit')
    expect(worn[1]).toBe('stand_up')
    expect(worn[2]).toBe('walk')
    expect(worn.at(-2)).toBe('stand_up')
    expect(worn.at(-1)).toBe('sit')
  })

  test('never jumps, and never turns faster than a body does', () => {
    const { clips, journey, way } = started()
    journey.go(sofa, 'sit', way)
    let [x, z, yaw] = [journey.x, journey.z, journey.yaw]
    run(journey, clips, null, 60, () => {
      expect(Math.hypot(journey.x - x, journey.z - z)).toBeLessThan(0.016)
      expect(Math.abs(turnBetween(yaw, journey.yaw))).toBeLessThan(0.05)
      ;[x, z, yaw] = [journey.x, journey.z, journey.yaw]
    })
  })

  test('the floor keeps pace with the feet while she walks straight on', () => {
    const { walker, clips, journey, way } = started()
    journey.go(sofa, 'sit', way)
    let [x, z, yaw] = [journey.x, journey.z, journey.yaw]
    let checked = 0
    run(journey, clips, null, 60, () => {
      const went = Math.hypot(journey.x - x, journey.z - z) / frame
      const turned = Math.abs(turnBetween(yaw, journey.yaw)) / frame
      if (clips.name === 'walk' && clips.shareOf('walk') > 0.999 && turned < 0.15 && went > 0.25) {
        expect(went).toBeCloseTo(walker.pace * speed, 2)
        checked++
      }
      ;[x, z, yaw] = [journey.x, journey.z, journey.yaw]
    })
    expect(checked).toBeGreaterThan(72)
  })

  test('waits before whoever stands in the way, and goes on when they step aside', () => {
    const { clips, journey, way } = started()
    const other = new Vector3(1, 0, -1.5)
    journey.go(sofa, 'sit', way)
    let least = Number.POSITIVE_INFINITY
    run(journey, clips, other, 30, () => {
      least = Math.min(least, Math.hypot(journey.x - other.x, journey.z - other.z))
    })
    expect(journey.moving).toBe(true)
    expect(journey.waits).toBeGreaterThan(5)
    expect(least).toBeGreaterThan(0.7)
    other.set(9, 0, 9)
    run(journey, clips, other, 60)
    expect([journey.x, journey.z]).toEqual([3, 2])
  })

  test('goes round whoever does not step aside, and walks past who stands beside the way', () => {
    const { clips, journey, way } = started()
    const other = new Vector3(1, 0, -1.5)
    journey.go(sofa, 'sit', way)
    run(journey, clips, other, 12)
    expect(journey.waits).toBeGreaterThan(1)
    journey.goRound([journey.foot, { x: 0.4, z: -2.2 }, { x: 1.6, z: -2.2 }, { x: 2.2, z: -1 }, journey.goal])
    expect(journey.waits).toBe(0)
    run(journey, clips, other, 60)
    expect([journey.x, journey.z]).toEqual([3, 2])
  })

  test('nobody gets up through a table', () => {
    const { walker } = somebody()
    const journey = new Journey(walker)
    journey.put(chair, 'sit_table')
    expect(journey.goes('stand')).toBe(false)
    journey.put(chair, 'sit')
    expect(journey.goes('sit_table')).toBe(false)
    expect(journey.goes('stand')).toBe(true)
  })

  test('can be led elsewhere half-way', () => {
    const { clips, journey, way } = started()
    journey.go(sofa, 'sit', way)
    run(journey, clips, null, 7)
    journey.go(chair, 'sit', [journey.foot, journey.footOf(chair, 'sit')])
    run(journey, clips, null, 60)
    expect([journey.x, journey.z]).toEqual([0, 0])
    expect(clips.name).toBe('sit')
  })
})

test('the shorter way round', () => {
  expect(turnBetween(0.1, -0.1)).toBeCloseTo(-0.2)
  expect(turnBetween(3, -3)).toBeCloseTo(Math.PI * 2 - 6)
  expect(turnBetween(-3, 3)).toBeCloseTo(6 - Math.PI * 2)
})
