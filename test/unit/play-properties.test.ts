/** What must hold for every play, whoever plays it: tried on the tiny scene and on every scene of the project with plays that a die plays. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSceneFolder, sceneFolders } from '../../src/build/scene-files.ts'
import type { SceneBundle } from '../../src/scenario/bundle.ts'
import { languages } from '../../src/scenario/bundle.ts'
import { eventsOf } from '../../src/scenario/checker/check.ts'
import type { Compiled } from '../../src/scenario/checker/compile.ts'
import { compileScene } from '../../src/scenario/checker/compile.ts'
import { doable, leaningOf, walk } from '../../src/scenario/checker/walk.ts'
import { debriefOf } from '../../src/scenario/debrief.ts'
import type { Action, Logged } from '../../src/scenario/moment.ts'
import type { Play } from '../../src/scenario/play.ts'
import { ActionRefused, advance, begin, replay } from '../../src/scenario/play.ts'
import { playStore } from '../../src/scenario/play-store.ts'
import { textOf, textStore } from '../../src/scenario/text-store.ts'
import { tiny } from './fixtures/tiny.ts'

const root = join(import.meta.dirname, '../..')
const scenes: [string, Compiled][] = [
  ['tiny', compileScene(tiny)],
  ...sceneFolders(root).map((path): [string, Compiled] => {
    const folder = readSceneFolder(path)
    return [folder.name, compileScene(folder.files)]
  }),
]

const seed = fc.integer({ min: 0, max: 1_000_000 })
const runs = (name: string) => ({ numRuns: name === 'tiny' ? 60 : 15 })
const steps = 300

describe.each(scenes)('plays of %s', (name, compiled) => {
  const bundle = bundleOf(compiled)
  const events = eventsOf(compiled)
  const walked = (from: number) => walk(bundle, events, from, steps)

  test('never stick and never break', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const { stuck, broke, play } = walked(from)
        expect({ stuck, broke, log: play.log.length }).toEqual({ stuck: false, broke: null, log: play.log.length })
      }),
      runs(name),
    )
  })

  test('the same log gives the same moments', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const moments: unknown[] = []
        const { play } = walk(bundle, events, from, steps, (now) => void moments.push(now.moment))
        let again = begin(bundle)
        const told: unknown[] = [again.moment]
        for (const action of play.log) {
          again = advance(bundle, again, action)
          told.push(again.moment)
        }
        expect(told).toEqual(moments)
      }),
      runs(name),
    )
  })

  test('two plays told by turns do not disturb each other', () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const logs = [walk(bundle, events, one, 25).play.log, walk(bundle, events, other, 25).play.log] as const
        let [a, b]: [Play, Play] = [begin(bundle), begin(bundle)]
        for (let at = 0; at < Math.max(logs[0].length, logs[1].length); at += 1) {
          a = stepOf(a, logs[0][at])
          b = stepOf(b, logs[1][at])
        }
        expect(a.moment).toEqual(replay(bundle, logs[0]).moment)
        expect(b.moment).toEqual(replay(bundle, logs[1]).moment)
      }),
      { numRuns: name === 'tiny' ? 30 : 3 },
    )
  })

  test('a saved play comes back as it was', () => {
    fc.assert(
      fc.property(seed, fc.nat(), (from, cut) => {
        const { play } = walked(from)
        const log = play.log.slice(0, cut % (play.log.length + 1)).map((action, at) => ({ ...action, t: at * 1000 }))
        const saved = JSON.parse(JSON.stringify({ id: play.id, log })) as { id: string; log: Logged[] }
        playStore.getState().open(bundle, saved)
        const { play: opened } = playStore.getState()
        expect(opened?.log).toEqual(log)
        expect(opened?.moment).toEqual(replay(bundle, log).moment)
        playStore.getState().close()
      }),
      runs(name),
    )
  })

  test('another language in the middle changes nothing but the words', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.constantFrom(...languages), { minLength: 1 }), (from, spoken) => {
        const { play } = walk(bundle, events, from, 60)
        const store = playStore.getState()
        store.open(bundle)
        play.log.forEach((action, at) => {
          const language = spoken[at % spoken.length] ?? 'da'
          textStore.getState().set(language, compiled.catalogues[language])
          expect(store.act(action)).toBe(true)
          const { moment } = playStore.getState()
          for (const { id, facts } of [...(moment?.lines ?? []), ...(moment?.choices ?? [])]) {
            const words = textOf(textStore.getState().catalogue, id, facts)
            expect(words).not.toBe(id)
            expect(words).not.toMatch(/[{}]/)
          }
        })
        expect(playStore.getState().moment).toEqual(play.moment)
        store.close()
      }),
      runs(name),
    )
  })

  test('what is refused leaves the play as it was', () => {
    const strange = fc.oneof(
      fc.record({ do: fc.constant('choose' as const), id: fc.string() }),
      fc.record({ do: fc.constant('examine' as const), spot: fc.constantFrom(...bundle.scene.spots.map((spot) => spot.id), 'nothing') }),
      fc.record({
        do: fc.constant('use' as const),
        device: fc.constantFrom(...bundle.scene.devices.map((device) => device.id), 'nothing'),
        event: fc.string(),
      }),
      fc.record({ do: fc.constant('go' as const), place: fc.constantFrom(...bundle.scene.places.map((place) => place.id), 'nowhere') }),
      fc.constantFrom<Action>({ do: 'ask' }, { do: 'leave' }),
    )
    fc.assert(
      fc.property(seed, fc.nat({ max: 40 }), fc.array(strange, { minLength: 1, maxLength: 5 }), (from, length, actions) => {
        const { play } = walk(bundle, events, from, length)
        const before = structuredClone(play)
        for (const action of actions) {
          if (isOpen(play, action)) continue
          expect(() => advance(bundle, play, action)).toThrow(ActionRefused)
          expect(play).toEqual(before)
        }
        const [next] = doable(play.moment, events)
        if (next) expect(advance(bundle, play, next).log).toEqual([...before.log, next])
      }),
      runs(name),
    )
  })

  test('every end is reached', () => {
    const reached = new Set<string | null>()
    const ends = bundle.scene.ends.map((end) => end.id)
    for (let from = 0; from < 200 && !ends.every((end) => reached.has(end)); from += 1) {
      reached.add(walk(bundle, events, from, steps, undefined, leaningOf(from)).play.moment.ending)
    }
    expect(ends.filter((end) => !reached.has(end))).toEqual([])
  }, 60_000)

  test('the debrief of any play adds up', () => {
    fc.assert(
      fc.property(seed, (from) => {
        const { play } = walked(from)
        const debrief = debriefOf(bundle, play)
        expect(debrief.ending).toBe(play.moment.ending)
        expect(debrief.score.total).toBeGreaterThanOrEqual(0)
        expect(debrief.score.total).toBeLessThanOrEqual(100)
        const { spotting, reasons, responses } = debrief.score
        for (const share of [spotting, reasons, responses, ...Object.values(debrief.landmarks)]) {
          expect(share.got).toBeGreaterThanOrEqual(0)
          expect(share.got).toBeLessThanOrEqual(share.of)
        }
        // at least two thirds of what is scored are reasons and responses
        expect((reasons.of + responses.of) / (spotting.of + reasons.of + responses.of)).toBeGreaterThanOrEqual(2 / 3)
        const chosen = play.log.filter((action) => action.do === 'choose' && bundle.choices[action.id]?.approach).length
        expect(Object.values(debrief.approaches).reduce((sum, each) => sum + each, 0)).toBe(chosen)
        expect(debrief.unseen.length + debrief.score.spotting.got).toBe(bundle.scene.spots.length)
        for (const [measure, { to }] of Object.entries(debrief.measures)) expect(to).toBe(play.moment.facts[measure])
      }),
      runs(name),
    )
  })

  function stepOf(play: Play, action: Logged | undefined): Play {
    return action ? advance(bundle, play, action) : play
  }
})

function isOpen({ moment }: Play, action: Action): boolean {
  if (moment.ending !== null) return false
  switch (action.do) {
    case 'choose':
      return moment.choices.some((choice) => choice.id === action.id)
    case 'examine':
      return moment.open.examine.includes(action.spot)
    case 'use':
      return moment.open.use.includes(action.device)
    case 'go':
      return moment.open.go.includes(action.place)
    case 'ask':
      return moment.open.ask
    case 'leave':
      return moment.open.leave
  }
}

function bundleOf({ bundle, diagnostics }: Compiled): SceneBundle {
  if (!bundle) throw new Error(`the scene does not compile: ${diagnostics.map((each) => each.message).join('; ')}`)
  return bundle
}
