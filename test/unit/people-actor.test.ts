/** An actor with bones, shapes and clips, but no skin: what she does with what she is told. */
import { AnimationClip, BufferGeometry, Mesh, MeshBasicMaterial, Object3D, Quaternion, QuaternionKeyframeTrack, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { Actor } from '../../src/world/people/actor.ts'
import { chosen } from '../../src/world/people/moments.ts'
import type { PersonModel } from '../../src/world/people/person-model.ts'
import { readPersonDescription } from '../../src/world/people/person-model.ts'
import { seeded, seedOf } from '../../src/world/people/seeded.ts'

const frame = 1 / 72
const bones = ['spine', 'chest', 'neck', 'head', 'eyeL', 'eyeR', 'handR']
const loops = ['sit', 'sit_table', 'sit_table_talk', 'stand', 'walk']
const once = { wave: 3.6, stand_up: 3.4, sit_nod: 1.7, sit_laugh: 3.2, sit_sigh: 3.8, sit_look_away: 4.2, stand_nod: 1.7, stand_laugh: 3.2 }
const morphs = ['jawOpen', 'mouthSmile', 'mouthRound', 'mouthFrown', 'blink', 'browUp', 'browDown']

function somebody() {
  const scene = new Object3D()
  for (const name of bones) {
    const bone = new Object3D()
    bone.name = name
    if (name.startsWith('eye')) bone.position.set(name === 'eyeL' ? 0.03 : -0.03, 1.5, 0.08)
    scene.add(bone)
  }
  const face = new Mesh(new BufferGeometry(), new MeshBasicMaterial())
  face.morphTargetInfluences = morphs.map(() => 0)
  scene.add(face)
  const lengths = { ...Object.fromEntries(loops.map((name) => [name, 8])), ...once }
  const bowed = new Quaternion(Math.sin(0.15), 0, 0, Math.cos(0.15)).toArray()
  const animations = Object.entries(lengths).map(([name, seconds]) => {
    const still = [0, 0, 0, 1]
    const turns = name in once ? [...still, ...bowed, ...still] : [...still, ...still, ...still]
    const times = [0, seconds / 2, seconds]
    return new AnimationClip(
      name,
      seconds,
      ['head', 'handR'].map((bone) => new QuaternionKeyframeTrack(`${bone}.quaternion`, times, turns)),
    )
  })
  const description = readPersonDescription({
    format: 1,
    id: 'somebody',
    glb: 'somebody.glb',
    clips: Object.fromEntries(
      Object.entries(lengths).map(([name, seconds]) => [
        name,
        {
          seconds,
          loop: loops.includes(name),
          seated: name.startsWith('sit'),
          ...(name === 'stand_up' && { after: 'stand' }),
          ...(name === 'sit_table' && { talk: 'sit_table_talk', rises: false }),
        },
      ]),
    ),
    morphs,
    bones: { head: 'head', neck: 'neck', eyeL: 'eyeL', eyeR: 'eyeR', chest: 'chest' },
    seatHeight: 0.46,
    eyeHeightSitting: 1.1,
    eyeHeightStanding: 1.5,
    walkSpeed: 0.6,
    collider: { radius: 0.26, height: 1.6 },
  })
  const model = { gltf: { scene, animations }, description } as unknown as PersonModel
  const actor = new Actor(model, null)
  const shape = (name: string) => face.morphTargetInfluences?.[morphs.indexOf(name)] ?? 0
  const run = (seconds: number, each: () => void = () => undefined, paused = false) => {
    for (let t = 0; t < seconds; t += frame) {
      actor.update(frame, null, paused)
      each()
    }
  }
  return { actor, shape, run, scene }
}

/** A line's id that brings a certain moment when said in a mood. */
function lineThatBrings(kind: string, mood: string): string {
  for (let k = 0; k < 500; k++) {
    if (chosen({ mood, seconds: 3, own: true }, seeded(seedOf(`line_${k}`)))?.kind === kind) return `line_${k}`
  }
  throw new Error(`no line brings a ${kind}`)
}

describe('an actor', () => {
  test('waves and stands again; seated she does not wave', () => {
    const { actor, run } = somebody()
    actor.bear('stand')
    run(1)
    actor.wave()
    run(1.5)
    expect(actor.shareOf('wave')).toBe(1)
    run(3.5)
    expect(actor.shareOf('stand')).toBe(1)
    actor.bear('sit')
    run(1)
    actor.wave()
    run(1)
    expect(actor.shareOf('wave')).toBe(0)
  })

  test('getting up on her own she goes on standing; led, she waits for what comes next', () => {
    const { actor, run } = somebody()
    actor.bear('stand_up')
    run(5)
    expect(actor.shareOf('stand')).toBe(1)
    actor.bear('stand_up', true)
    run(5)
    expect(actor.finished).toBe(true)
    expect(actor.shareOf('stand_up')).toBe(1)
  })

  test('at the table she speaks with the hands on it', () => {
    const { actor, run } = somebody()
    actor.bear('sit_table')
    run(1)
    actor.say('Goddag', 2, 'neutral')
    run(1)
    expect(actor.shareOf('sit_table_talk')).toBe(1)
    actor.hush()
    run(1)
    expect(actor.shareOf('sit_table')).toBe(1)
    expect(actor.rises('sit_table')).toBe(false)
    expect(actor.rises('sit')).toBe(true)
  })

  test('a laugh shows in head and mouth as the line ends, and not in the hands', () => {
    const { actor, run, shape, scene } = somebody()
    const hand = scene.getObjectByName('handR')
    const head = scene.getObjectByName('head')
    const rest = new Quaternion()
    const most = { jaw: 0, head: 0 }
    const watch = () => {
      most.jaw = Math.max(most.jaw, shape('jawOpen'))
      most.head = Math.max(most.head, head?.quaternion.angleTo(rest) ?? 0)
      expect(hand?.quaternion.angleTo(rest)).toBeLessThan(0.001)
    }
    actor.bear('sit_table')
    run(1)
    // nothing is said, so that only the laugh opens the mouth
    actor.say('', 3, 'amused', lineThatBrings('laugh', 'amused'))
    run(2.3, watch)
    const before = { ...most }
    run(2.5, watch)
    expect(before.jaw).toBeLessThan(0.03)
    expect(most.jaw).toBeGreaterThan(0.15)
    expect(most.head).toBeGreaterThan(before.head + 0.15)
    run(3)
    expect(shape('jawOpen')).toBeLessThan(0.05)
  })

  test('while the play is paused nothing new begins, but she breathes and blinks', () => {
    const { actor, run, shape, scene } = somebody()
    const head = scene.getObjectByName('head')
    actor.bear('sit')
    actor.say('Åh', 3, 'tired', lineThatBrings('sigh', 'tired'))
    let least = 1
    let most = 0
    run(
      12,
      () => {
        least = Math.min(least, shape('blink'))
        most = Math.max(most, shape('blink'))
        expect(shape('jawOpen')).toBeLessThan(0.05)
      },
      true,
    )
    expect(most).toBeGreaterThan(0.8)
    expect(least).toBeLessThan(0.3)
    const before = head?.quaternion.clone() ?? new Quaternion()
    run(3, undefined, true)
    expect(head?.quaternion.angleTo(before)).toBeGreaterThan(0.0005)
  })

  test('the eyes go to what she is shown', () => {
    const { actor, scene } = somebody()
    actor.bear('sit')
    const eye = scene.getObjectByName('eyeL')
    const aside = new Vector3(2, 1.4, 2)
    for (let t = 0; t < 0.4; t += frame) actor.update(frame, aside, false)
    const towards = new Vector3(0, 0, 1).applyQuaternion(eye?.quaternion ?? new Quaternion())
    expect(towards.x).toBeGreaterThan(0.2)
  })
})
