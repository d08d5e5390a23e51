/** Texts and catalogues (M3): what is wrong, and where it must be told. */
import type { Case } from './try-case.ts'

export const textCases: Case[] = [
  {
    code: 'M301',
    what: 'a translation not yet made',
    change: { 'text/sv.json': [['"sv: Her er lunt."', '""']] },
    at: ['text/sv.json', 'Her er lunt'],
    texts: 'kept',
  },
  {
    code: 'M301',
    what: 'a translation not there',
    change: { 'text/nb.json': [['  "yard_1": {"da":"Her er lunt.","nb":"nb: Her er lunt."},\n', '']] },
    at: ['text/nb.json'],
    texts: 'kept',
  },
  {
    code: 'M302',
    what: 'a translation of what was said before',
    change: { 'text/en.json': [['"da":"Her er lunt."', '"da":"Her er varmt."']] },
    at: ['text/en.json', 'varmt'],
    texts: 'kept',
  },
  {
    code: 'M303',
    what: 'a translation of nothing',
    change: { 'text/sv.json': [['{\n', '{\n  "yard_2": { "da": "Her er koldt.", "sv": "Kallt." },\n']] },
    at: ['text/sv.json', 'yard_2'],
    texts: 'kept',
  },
  {
    code: 'M304',
    what: 'a fact nobody has',
    change: { 'text/sv.json': [['"sv":"sv: Der er {looked}', '"sv":"sv: Der er {lookt}']] },
    at: ['text/sv.json', 'lookt'],
    texts: 'kept',
  },
  {
    code: 'M304',
    what: 'a fact nobody has, in scene.json',
    change: { 'scene.json': [['Et kort besøg', 'Et {kort} besøg']] },
    at: ['scene.json', '{kort}'],
    also: ['M304'],
  },
  {
    code: 'M305',
    what: 'a number that fell out',
    change: { 'text/nb.json': [['"nb":"nb: Der er {looked}', '"nb":"nb: Der er noen']] },
    at: ['text/nb.json', 'noen'],
    texts: 'kept',
  },
  {
    code: 'M306',
    what: 'a letter no font has',
    change: { 'text/sv.json': [['sv: Her er lunt.', 'sv: Her er lunt ☂.']] },
    at: ['text/sv.json', '☂'],
    texts: 'kept',
  },
  {
    code: 'M307',
    what: 'a list for a text',
    change: { 'text/sv.json': '{\n  "yard_1": ["Lugnt"]\n}' },
    at: ['text/sv.json', 'Lugnt'],
    texts: 'kept',
  },
  {
    code: 'M307',
    what: 'another language',
    change: { 'text/sv.json': [['"sv":"sv: Her er lunt."', '"sv":"sv: Her er lunt.","fi":"Tyyni"']] },
    at: ['text/sv.json', 'Tyyni'],
    texts: 'kept',
  },
  { code: 'M308', what: 'a language not there', change: { 'text/en.json': null }, at: ['text/en.json'], texts: 'kept' },
  {
    code: 'M309',
    what: 'an old da.json',
    change: { 'text/da.json': '{\n  "yard_1": "Her var lunt."\n}' },
    at: ['text/da.json'],
    severity: 'warning',
  },
]
