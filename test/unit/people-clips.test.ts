import { AnimationClip, Object3D, Quaternion, QuaternionKeyframeTrack } from 'three'
import { expect, test } from 'vitest'
import { ClipPlayer } from '../../src/world/people/clip-player.ts'
import { readPersonDescription } from '../../src/world/people/person-model.ts'

const frame = 1 / 72
const bow = new Quaternion(Math.sin(0.2), 0, 0, Math.cos(0.2))
const still = [0, 0, 0, 1]
const bowed = bow.toArray()

/** A head and a hand; `sit_nod` bows the head and throws the hand about. */
function player() {
  const root = new Object3D()
  for (const name of ['head', 'handR']) {
    const bone = new Object3D()
    bone.name = name
    root.add(bone)
  }
  const turns = (name: string, values: number[], times: number[]) => new QuaternionKeyframeTrack(`${name}.quaternion`, times, values)
  const rest = (name: string, seconds: number) =>
    new AnimationClip(name, seconds, [
      turns('head', [...still, ...still], [0, seconds]),
      turns('handR', [...bowed, ...bowed], [0, seconds]),
    ])
  const nod = new AnimationClip('sit_nod', 2, [
    turns('head', [...still, ...bowed, ...still], [0, 1, 2]),
    turns('handR', [...still, ...bowed, ...still], [0, 1, 2]),
  ])
  const up = new AnimationClip('stand_up', 1, [turns('head', [...still, ...bowed], [0, 1])])
  const description = readPersonDescription({
    format: 1,
    id: 'x',
    glb: 'x.glb',
    clips: {
      sit: { seconds: 4, loop: true },
      stand: { seconds: 4, loop: true },
      pour: { seconds: 4, loop: true },
      sit_nod: { seconds: 2, loop: false },
      stand_up: { seconds: 1, loop: false },
    },
    morphs: [],
    bones: { head: 'head', neck: 'n', eyeL: 'l', eyeR: 'r', chest: 'c' },
    seatHeight: 0.46,
    eyeHeightSitting: 1.1,
    eyeHeightStanding: 1.5,
    walkSpeed: 0.6,
    collider: { radius: 0.26, height: 1.6 },
  })
  const clips = new ClipPlayer(root, [rest('sit', 4), rest('stand', 4), rest('pour', 4), nod, up], description)
  return { clips, head: root.children[0] as Object3D, hand: root.children[1] as Object3D }
}

const run = (clips: ClipPlayer, seconds: number, each: () => void = () => undefined) => {
  for (let t = 0; t < seconds; t += frame) {
    clips.update(frame)
    each()
  }
}

test('shares add up to one while one clip leads over to another', () => {
  const { clips } = player()
  clips.play('sit')
  run(clips, 0.2)
  expect(clips.shareOf('sit')).toBe(1)
  clips.play('stand')
  let mixed = 0
  run(clips, 1, () => {
    expect(clips.shareOf('sit') + clips.shareOf('stand')).toBeCloseTo(1)
    if (clips.shareOf('sit') > 0.1 && clips.shareOf('stand') > 0.1) mixed++
  })
  expect(mixed).toBeGreaterThan(10)
  expect(clips.shareOf('stand')).toBe(1)
})

test('a moment moves the head and leaves the hands where they are', () => {
  const { clips, head, hand } = player()
  clips.play('sit')
  run(clips, 0.5)
  expect(clips.lay('sit_nod')).toBe(true)
  let most = 0
  run(clips, 2.5, () => {
    most = Math.max(most, head.quaternion.angleTo(new Quaternion()))
    expect(hand.quaternion.angleTo(bow)).toBeLessThan(0.01)
  })
  expect(most).toBeGreaterThan(0.3)
  expect(clips.momentName).toBe('')
  run(clips, 1)
  expect(head.quaternion.angleTo(new Quaternion())).toBeLessThan(0.01)
})

test('a moment can be laid again, and an unknown one is refused', () => {
  const { clips, head } = player()
  clips.play('sit')
  for (let round = 0; round < 2; round++) {
    expect(clips.lay('sit_nod')).toBe(true)
    let most = 0
    run(clips, 3, () => {
      most = Math.max(most, head.quaternion.angleTo(new Quaternion()))
    })
    expect(most).toBeGreaterThan(0.3)
  }
  expect(clips.lay('sit_dance')).toBe(false)
  expect(clips.play('dance')).toBe(false)
})

test('what does not loop can be played backwards, and turned round half-way', () => {
  const { clips, head } = player()
  const angle = () => head.quaternion.angleTo(new Quaternion())
  clips.play('stand_up', true)
  run(clips, 0.1)
  expect(angle()).toBeGreaterThan(0.3)
  run(clips, 1)
  expect(clips.finished).toBe(true)
  expect(angle()).toBeLessThan(0.01)
  clips.play('stand_up')
  run(clips, 0.5)
  expect(clips.finished).toBe(false)
  expect(angle()).toBeGreaterThan(0.1)
  clips.play('stand_up', true)
  run(clips, 0.7)
  expect(clips.finished).toBe(true)
  expect(angle()).toBeLessThan(0.01)
})

/** When a clip that is played for so long begins anew, seconds. */
function rounds(name: string, seconds: number): number[] {
  const { clips } = player()
  clips.play(name)
  const action = (clips as unknown as { list: { name: string; action: { time: number } }[] }).list.find(
    (each) => each.name === name,
  )?.action
  const starts: number[] = []
  let before = action?.time ?? 0
  let passed = 0
  run(clips, seconds, () => {
    passed += frame
    const now = action?.time ?? 0
    if (now < before) starts.push(passed)
    before = now
  })
  return starts
}
const gaps = (starts: number[]) => starts.slice(1).map((at, k) => at - (starts[k] ?? 0))

test('a clip that loops never comes round in step with itself', () => {
  const between = gaps(rounds('sit', 60))
  expect(between.length).toBeGreaterThan(10)
  expect(Math.max(...between) - Math.min(...between)).toBeGreaterThan(0.3)
})

test('coffee is poured now and then, not all the time', () => {
  const between = gaps(rounds('pour', 300))
  expect(between.length).toBeGreaterThan(4)
  expect(Math.min(...between)).toBeGreaterThan(18)
  expect(Math.max(...between)).toBeLessThan(47)
})
