import { describe, expect, test } from 'vitest'
import { checkScene } from '../../../src/scenario/checker/check.ts'
import { scriptOf } from '../../../src/scenario/checker/script.ts'
import { tiny, tinyKnown, tinyPictures } from '../fixtures/tiny.ts'
import { tryCase } from './try-case.ts'
import { voiceCases } from './voice-cases.ts'

describe.each(voiceCases)('$code $what', (each) => {
  test('is found where it is, and alone', () => tryCase(each))
})

const checked = (voices: readonly string[]) =>
  checkScene({ files: tiny, all: [...Object.keys(tiny), ...tinyPictures, ...voices], address: 'tiny' }, tinyKnown, { plays: false })

test('the bundle says which lines have a voice in which language, and of two files takes the smaller kind', () => {
  const { bundle } = checked([
    'voice/da/rug_1.wav',
    'voice/da/rug_1.opus',
    'voice/da/hint_1.opus',
    'voice/sv/talk_2.m4a',
    'voice/sv/nobody.wav',
  ])
  expect(bundle?.voices).toEqual({ da: { rug_1: 'opus' }, sv: { talk_2: 'm4a' } })
})

test('a voice more or less is no other story: saved plays stay', () => {
  expect(checked(['voice/da/rug_1.wav']).bundle?.version).toBe(checked([]).bundle?.version)
})

test('the script to read from has every line once, with who, how, to whom and where', () => {
  const { scene, ink } = checked([])
  if (!scene) throw new Error('no scene')
  const script = scriptOf(scene, ink)
  expect(script.map(({ id }) => id)).toEqual([...new Set(script.map(({ id }) => id))])
  expect(script).toContainEqual({ id: 'visit_1', speaker: 'olga', mood: 'glad', look: 'you', part: 'phase.visit' })
  expect(script).toContainEqual({ id: 'rug_2', speaker: 'you', mood: 'neutral', look: '', part: 'spot.rug' })
  expect(script).toContainEqual({ id: 'lamp_1', speaker: 'olga', mood: 'neutral', look: '', part: 'device.lamp' })
  expect(script).toContainEqual({ id: 'hint_1', speaker: 'narrator', mood: 'neutral', look: '', part: '', changes: true })
})
