/** Every diagnostic: a tiny scene with that one thing wrong gives that code, at that line, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../../src/scenario/checker/diagnostics.ts'
import type { Code } from '../../src/scenario/checker/diagnostics.ts'
import type { Known } from '../../src/scenario/checker/known.ts'
import { tiny } from './fixtures/tiny.ts'
import { checkTiny, lineOf, tinyWith, translated } from './fixtures/tiny-with.ts'
import type { Changes } from './fixtures/tiny-with.ts'

type Case = {
  code: Code
  what: string
  change: Changes
  /** file, a text on a line, how many lines below it; only the file: any line */
  at: readonly [file: string, text?: string, below?: number]
  /** what else follows from it */
  also?: readonly Code[]
  plays?: boolean
  known?: Partial<Known>
  address?: string
  /** leave the catalogues as they are */
  texts?: 'kept'
  severity?: 'warning'
}

const cases: Case[] = [
  { code: 'M001', what: 'no scene.json', change: { 'scene.json': null }, at: ['scene.json'], texts: 'kept' },
  { code: 'M003', what: 'a comma too many', change: { 'scene.json': [['"id": "tiny",', '"id": "tiny",,']] }, at: ['scene.json', '"tiny",,'], texts: 'kept' },
  { code: 'M003', what: 'a catalogue cut short', change: { 'text/sv.json': '{\n  "visit_1": {\n' }, at: ['text/sv.json', ''], texts: 'kept' },
  { code: 'M003', what: 'an empty play', change: { 'plays/sun.json': '' }, at: ['plays/sun.json'] },

  { code: 'M101', what: 'a word for a number', change: { 'scene.json': [['"minutes": 1', '"minutes": "one"']] }, at: ['scene.json', '"minutes"'] , texts: 'kept' },
  { code: 'M101', what: 'a key nobody knows', change: { 'scene.json': [['"strength": true', '"strenght": true']] }, at: ['scene.json', 'strenght'], texts: 'kept' },
  { code: 'M101', what: 'a key that is missing', change: { 'scene.json': [['"set": "hut",', '']] }, at: ['scene.json'], texts: 'kept' },
  { code: 'M102', what: 'two spots of one id', change: { 'scene.json': [['"id": "bench"', '"id": "rug"']], 'story.ink': [[' #look:bench', '']], 'spots.ink': [[' #look:bench', '']], 'plays/sun.json': null }, at: ['scene.json', '"Bænken"', -1] },
  { code: 'M103', what: 'another folder', change: {}, at: ['scene.json', '"id": "tiny"'], address: 'huge' },
  { code: 'M104', what: 'a set that is not there', change: { 'scene.json': [['"set": "hut"', '"set": "hat"']] }, at: ['scene.json', '"set"'] },
  { code: 'M105', what: 'an anchor that is not there', change: { 'scene.json': [['"node": "dev_lamp"', '"node": "dev_lamb"']] }, at: ['scene.json', 'dev_lamb'] },
  { code: 'M105', what: 'a node that is not there', change: { 'scene.json': [['"node": "later_tray"', '"node": "later_try"']] }, at: ['scene.json', 'later_try'] },
  { code: 'M105', what: 'a place the set does not have', change: { 'scene.json': [['"node": "yard"', '"node": "garden"']] }, at: ['scene.json', '"garden"'] },
  { code: 'M106', what: 'a spot in no place', change: { 'scene.json': [['"place": "yard"', '"place": "jard"']] }, at: ['scene.json', 'jard'] },
  { code: 'M107', what: 'a person who is not there', change: { 'scene.json': [['"person": "olga"', '"person": "helga"']] }, at: ['scene.json', 'helga'] },
  { code: 'M108', what: 'a prop that is not there', change: { 'scene.json': [['"prop": "cup"', '"prop": "mug"']] }, at: ['scene.json', 'mug'] },
  { code: 'M109', what: 'a device that is not there', change: { 'scene.json': [['"device": "lamp"', '"device": "lump"']] }, at: ['scene.json', 'lump'] },
  { code: 'M110', what: 'a phase opens a spot that is not there', change: { 'scene.json': [['"spots": true', '"spots": ["rug", "bench", "bunch"]']] }, at: ['scene.json', 'bunch'] },
  { code: 'M110', what: 'evidence about nothing', change: { 'scene.json': [['"lamp"\n      ],\n      "claim"', '"limp"\n      ],\n      "claim"']] }, at: ['scene.json', 'limp'] },
  { code: 'M111', what: 'a fact the story does not have', change: { 'scene.json': [['"tray": true', '"dray": true']] }, at: ['scene.json', 'dray'], also: ['M215'] },
  { code: 'M112', what: 'a picture that is not there', change: { 'scene.json': [['pictures/yard.webp', 'pictures/yaird.webp']] }, at: ['scene.json', 'yaird'] },
  { code: 'M113', what: 'a spot without knot', change: { 'scene.json': [['"knot": "spot_bench"', '"knot": "spot_bunch"']], 'plays/sun.json': null }, at: ['scene.json', 'spot_bunch'], also: ['M204'] },
  { code: 'M114', what: 'a clip the person does not have', change: { 'scene.json': [['"clip": "sit"', '"clip": "sut"']] }, at: ['scene.json', 'sut'] },

  { code: 'M201', what: 'no story', change: { 'story.ink': null, 'spots.ink': null }, at: ['story.ink'] },
  { code: 'M201', what: 'an INCLUDE of nothing', change: { 'story.ink': [['INCLUDE spots.ink', 'INCLUDE spuds.ink']] }, at: ['story.ink', 'spuds'] },
  { code: 'M202', what: 'a divert to nowhere', change: { 'spots.ink': [['#look:rug\n', '#look:rug\n-> nowhere\n']] }, at: ['spots.ink', 'nowhere'] },
  { code: 'M203', what: 'a loose end', change: { 'story.ink': [['#id:yard_1\n-> DONE', '#id:yard_1']] }, at: ['story.ink', 'yard_1'] },
  { code: 'M204', what: 'a knot nobody goes to', change: { 'story.ink': [['=== later ===', '=== attic ===\nStøv. #id:attic_1\n-> DONE\n\n=== later ===']] }, at: ['story.ink', '=== attic'] },
  { code: 'M204', what: 'a spot no phase opens', change: { 'scene.json': [['"spots": true', '"spots": ["rug"]']] }, at: ['spots.ink', '=== spot_bench'] },
  { code: 'M206', what: 'a line without id', change: { 'story.ink': [[' #id:yard_1', '']] }, at: ['story.ink', 'Her er lunt'] },
  { code: 'M207', what: 'a choice without id', change: { 'story.ink': [[' #id:talk_on', '']] }, at: ['story.ink', 'Gå videre'] },
  { code: 'M208', what: 'one id twice', change: { 'story.ink': [['#id:talk_3', '#id:talk_2']] }, at: ['story.ink', 'Nå.'] },
  { code: 'M209', what: 'glue', change: { 'story.ink': [['Her er lunt.', 'Her er <> lunt.']] }, at: ['story.ink', 'lunt'] },
  { code: 'M209', what: 'alternatives inside a line', change: { 'story.ink': [['Her er lunt.', 'Her er {lunt|koldt}.']] }, at: ['story.ink', 'lunt'] },
  { code: 'M209', what: 'a condition inside a line', change: { 'story.ink': [['Her er lunt.', 'Her er {tray: koldt}.']] }, at: ['story.ink', 'Her er'] },
  { code: 'M209', what: 'a sum inside a line', change: { 'story.ink': [['{looked} steder', '{looked + 1} steder']] }, at: ['story.ink', 'looked + 1'] },
  { code: 'M209', what: 'a choice without brackets', change: { 'story.ink': [['+ [Gå videre. #id:talk_on]', '+ Gå videre. #id:talk_on']] }, at: ['story.ink', 'Gå videre'] },
  { code: 'M210', what: 'a choice at a spot without approach', change: { 'spots.ink': [[' #approach:for', '']] }, at: ['spots.ink', 'rug_for'] },
  { code: 'M211', what: 'somebody who is not in the cast', change: { 'story.ink': [['#id:talk_1 #speaker:you', '#id:talk_1 #speaker:yu']] }, at: ['story.ink', 'talk_1'] },
  { code: 'M212', what: 'a mood nobody has', change: { 'story.ink': [['#mood:glad', '#mood:gald']] }, at: ['story.ink', 'gald'] },
  { code: 'M213', what: 'an approach nobody takes', change: { 'spots.ink': [['#approach:for', '#approach:four']] }, at: ['spots.ink', 'four'] },
  { code: 'M213', what: 'a reason nobody gives', change: { 'spots.ink': [['#why:own', '#why:owned']] }, at: ['spots.ink', 'owned'] },
  { code: 'M213', what: 'a landmark the scene does not list', change: { 'story.ink': [['#landmark:cooperation', '#landmark:prevention']] }, at: ['story.ink', 'prevention'] },
  { code: 'M214', what: 'a fact never set', change: { 'spots.ink': [['~ looked += 1\n', '']] }, at: ['story.ink', 'VAR looked'], severity: 'warning' },
  { code: 'M215', what: 'a fact never read', change: { 'story.ink': [['VAR looked = 0', 'VAR looked = 0\nVAR seen = 0']], 'spots.ink': [['~ looked += 1', '~ looked += 1\n~ seen = looked']] }, at: ['story.ink', 'VAR seen'], severity: 'warning' },
  { code: 'M216', what: 'a measure never moved', change: { 'spots.ink': [['  ~ staff_minutes += 5\n', '']] }, at: ['story.ink', 'VAR staff_minutes'] },
  { code: 'M216', what: 'a measure missing', change: { 'story.ink': [['VAR staff_minutes = 60\n', '']], 'spots.ink': [['  ~ staff_minutes += 5\n', '']] }, at: ['story.ink'] },
  { code: 'M217', what: 'a tag nobody reads', change: { 'story.ink': [['#look:you', '#luk:you']] }, at: ['story.ink', 'luk'] },
  { code: 'M217', what: 'a silence without seconds', change: { 'story.ink': [['#silence:5', '#silence:long']] }, at: ['story.ink', 'silence'] },
  { code: 'M218', what: 'a look at nothing', change: { 'spots.ink': [['#look:rug', '#look:rog']] }, at: ['spots.ink', 'rog'] },
  { code: 'M219', what: 'a wish the scene does not list', change: { 'story.ink': [['~ wish = "tea"', '~ wish = "tee"']], 'plays/sun.json': null }, at: ['story.ink', 'tee'] },
  { code: 'M219', what: 'a phase the scene does not have', change: { 'scene.json': [['"phase": "visit"', '"phase": "visits"']] }, at: ['scene.json', 'visits'] },

  { code: 'M301', what: 'a translation not yet made', change: { 'text/sv.json': [['"sv: Her er lunt."', '""']] }, at: ['text/sv.json', 'Her er lunt'], texts: 'kept' },
  { code: 'M301', what: 'a translation not there', change: { 'text/nb.json': [['  "yard_1": {"da":"Her er lunt.","nb":"nb: Her er lunt."},\n', '']] }, at: ['text/nb.json'], texts: 'kept' },
  { code: 'M302', what: 'a translation of what was said before', change: { 'text/en.json': [['"da":"Her er lunt."', '"da":"Her er varmt."']] }, at: ['text/en.json', 'varmt'], texts: 'kept' },
  { code: 'M303', what: 'a translation of nothing', change: { 'text/sv.json': [['{\n', '{\n  "yard_2": { "da": "Her er koldt.", "sv": "Kallt." },\n']] }, at: ['text/sv.json', 'yard_2'], texts: 'kept' },
  { code: 'M304', what: 'a fact nobody has', change: { 'text/sv.json': [['"sv":"sv: Der er {looked}', '"sv":"sv: Der er {lookt}']] }, at: ['text/sv.json', 'lookt'], texts: 'kept' },
  { code: 'M304', what: 'a fact nobody has, in scene.json', change: { 'scene.json': [['Et kort besøg', 'Et {kort} besøg']] }, at: ['scene.json', '{kort}'], also: ['M304'] },
  { code: 'M305', what: 'a number that fell out', change: { 'text/nb.json': [['"nb":"nb: Der er {looked}', '"nb":"nb: Der er noen']] }, at: ['text/nb.json', 'noen'], texts: 'kept' },
  { code: 'M306', what: 'a letter no font has', change: { 'text/sv.json': [['sv: Her er lunt.', 'sv: Her er lunt ☂.']] }, at: ['text/sv.json', '☂'], texts: 'kept' },
  { code: 'M307', what: 'a list for a text', change: { 'text/sv.json': '{\n  "yard_1": ["Lugnt"]\n}' }, at: ['text/sv.json', 'Lugnt'], texts: 'kept' },
  { code: 'M307', what: 'another language', change: { 'text/sv.json': [['"sv":"sv: Her er lunt."', '"sv":"sv: Her er lunt.","fi":"Tyyni"']] }, at: ['text/sv.json', 'Tyyni'], texts: 'kept' },
  { code: 'M308', what: 'a language not there', change: { 'text/en.json': null }, at: ['text/en.json'], texts: 'kept' },
  { code: 'M309', what: 'an old da.json', change: { 'text/da.json': '{\n  "yard_1": "Her var lunt."\n}' }, at: ['text/da.json'], severity: 'warning' },

  { code: 'M401', what: 'an action nobody can do', change: { 'plays/sun.json': [['"do": "leave"', '"do": "sleep"']] }, at: ['plays/sun.json', 'sleep'] },
  { code: 'M402', what: 'a choice no longer offered', change: { 'plays/sun.json': [['"id": "bench_community"', '"id": "bench_neighbour"']] }, at: ['plays/sun.json', 'bench_neighbour', -2], plays: true, also: ['M405'] },
  { code: 'M403', what: 'another end than expected', change: { 'plays/sun.json': [['"ending": "sun"', '"ending": "tray"']] }, at: ['plays/sun.json', '"ending"'], plays: true },
  { code: 'M403', what: 'another place on the way', change: { 'plays/sun.json': [['"place": "yard",\n        "phase"', '"place": "room",\n        "phase"']] }, at: ['plays/sun.json', '"place": "room",'], plays: true },
  { code: 'M404', what: 'no end', change: { 'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = ""'], ['- else: ~ ending = "sun"', '- else: ~ ending = ""']], 'plays/sun.json': null }, at: ['scene.json', '"ends"'], plays: true, also: ['M205'] },
  { code: 'M405', what: 'an end the story never names', change: { 'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = "sun"']] }, at: ['scene.json', '"id": "tray"'], plays: true },
  { code: 'M205', what: 'a stop without end', change: { 'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = ""']] }, at: ['story.ink', 'later_1'], plays: true, also: ['M405'] },
  { code: 'M220', what: 'a sum of words', change: { 'story.ink': [['#id:yard_1\n', '#id:yard_1\n~ looked = wish / 2\n']], 'plays/sun.json': null }, at: ['story.ink', '=== place_yard'], plays: true },
  { code: 'M220', what: 'a ring of diverts', change: { 'story.ink': [['#id:yard_1\n-> DONE', '#id:yard_1\n-> place_yard']], 'plays/sun.json': null }, at: ['story.ink', '=== place_yard'], plays: true },
  { code: 'M406', what: 'a story that preaches', change: { 'spots.ink': [['~ change(wellbeing, 1)', '~ change(wellbeing, 5)']] }, at: ['scene.json', '"spots": ['], plays: true },
]

test('the tiny scene has nothing wrong with it', () => {
  expect(checkTiny(tiny, { plays: true })).toEqual([])
})

describe.each(cases)('$code $what', ({ code, change, at: [file, text = '', below = 0], also = [], severity, texts, ...options }) => {
  test('is found where it is, and alone', () => {
    const changed = tinyWith(change)
    const files = texts === 'kept' ? changed : translated(changed)
    const found = checkTiny(files, options)
    const line = text === '' ? expect.any(Number) : lineOf(files, file, text) + below
    expect(found.filter((each) => each.code !== code && !also.includes(each.code))).toEqual([])
    expect(found).toContainEqual({ code, severity: severity ?? codes[code].severity, file, line, message: expect.any(String) })
  })
})

describe('pages', () => {
  const folder = new URL('../../docs/diagnostics/', import.meta.url)
  const pages = readdirSync(folder).filter((name) => /^M\d+\.md$/.test(name))

  test('every code has one, every page has a code', () => {
    expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual(Object.keys(codes).sort())
  })

  test.each(Object.entries(codes))('%s says what, why, shows it and tells how to mend it', (code, { title }) => {
    const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${code}: ${title}`)
    for (const heading of ['## Why', '## Example', '## Mend']) expect(page).toContain(heading)
    expect(page).toMatch(/```[\s\S]+```/)
  })

  test('every code is tried above', () => {
    const tried = new Set<string>(cases.map(({ code }) => code))
    // a file that cannot be read needs a disk: check-command.test.ts
    expect(Object.keys(codes).filter((code) => !tried.has(code))).toEqual(['M002'])
  })
})
