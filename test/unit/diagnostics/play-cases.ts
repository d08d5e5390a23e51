/** How a scene plays (M4, and what of the story only shows when it is told): what is wrong, and where it must be told. */
import type { Case } from './try-case.ts'

export const playCases: Case[] = [
  {
    code: 'M401',
    what: 'an action nobody can do',
    change: { 'plays/sun.json': [['"do": "leave"', '"do": "sleep"']] },
    at: ['plays/sun.json', 'sleep'],
  },
  {
    code: 'M402',
    what: 'a choice no longer offered',
    change: { 'plays/sun.json': [['"id": "bench_community"', '"id": "bench_neighbour"']] },
    at: ['plays/sun.json', 'bench_neighbour', -2],
    plays: true,
    also: ['M405'],
  },
  {
    code: 'M402',
    what: 'an event the device does not tell of',
    change: { 'plays/sun.json': [['"event": "lit"', '"event": "lilt"']] },
    at: ['plays/sun.json', '"lilt"'],
    plays: true,
    also: ['M405'],
  },
  {
    code: 'M403',
    what: 'another end than expected',
    change: { 'plays/sun.json': [['"ending": "sun"', '"ending": "tray"']] },
    at: ['plays/sun.json', '"ending"'],
    plays: true,
  },
  {
    code: 'M403',
    what: 'another place on the way',
    change: { 'plays/sun.json': [['"place": "yard",\n        "phase"', '"place": "room",\n        "phase"']] },
    at: ['plays/sun.json', '"place": "room",'],
    plays: true,
  },
  {
    code: 'M404',
    what: 'no end',
    change: {
      'story.ink': [
        ['- tray: ~ ending = "tray"', '- tray: ~ ending = ""'],
        ['- else: ~ ending = "sun"', '- else: ~ ending = ""'],
      ],
      'plays/sun.json': null,
    },
    at: ['scene.json', '"ends"'],
    plays: true,
    also: ['M205'],
  },
  {
    code: 'M405',
    what: 'an end the story never names',
    change: { 'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = "sun"']] },
    at: ['scene.json', '"id": "tray"'],
    plays: true,
  },
  {
    code: 'M205',
    what: 'a stop without end',
    change: { 'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = ""']] },
    at: ['story.ink', 'later_1'],
    plays: true,
    also: ['M405'],
  },
  {
    code: 'M205',
    what: 'a way on that leads nowhere',
    change: {
      'story.ink': [['- tray: ~ ending = "tray"', '- tray: ~ ending = ""']],
      'scene.json': [['"task": "Se, hvad der blev af det."', '"task": "Se, hvad der blev af det.", "leave": "hint"']],
    },
    at: ['story.ink', 'hint_1'],
    plays: true,
    also: ['M405'],
  },
  {
    code: 'M220',
    what: 'a sum of words',
    change: { 'story.ink': [['#id:yard_1\n', '#id:yard_1\n~ looked = wish / 2\n']], 'plays/sun.json': null },
    at: ['story.ink', '=== place_yard'],
    plays: true,
  },
  {
    code: 'M220',
    what: 'a ring of diverts',
    change: { 'story.ink': [['#id:yard_1\n-> DONE', '#id:yard_1\n-> place_yard']], 'plays/sun.json': null },
    at: ['story.ink', '=== place_yard'],
    plays: true,
  },
  {
    code: 'M406',
    what: 'a story that preaches',
    change: { 'spots.ink': [['~ change(wellbeing, 1)', '~ change(wellbeing, 5)']] },
    at: ['scene.json', '"spots": ['],
    plays: true,
  },
]
