/** Voices (M5): files that no line uses. */
import type { Case } from './try-case.ts'

const cases: [what: string, file: string][] = [
  ['a voice of a line that is gone', 'voice/da/rug_11.opus'],
  ['a voice of an answer: those are not said aloud', 'voice/da/rug_for.opus'],
  ['a voice in a folder that is no language', 'voice/dk/rug_1.opus'],
  ['a voice beside the folders of the languages', 'voice/rug_1.opus'],
  ['a voice in a form nobody asks for', 'voice/sv/rug_1.mp3'],
  ['a second voice of the same line', 'voice/da/rug_1.wav'],
  ['a voice of a line whose words change', 'voice/da/hint_1.wav'],
]

export const voiceCases: Case[] = cases.map(([what, file]) => ({
  code: 'M501',
  what,
  change: {},
  at: [file],
  beside: [file, 'voice/da/rug_1.opus', 'voice/nb/visit_1.wav'],
}))
