/**
 * Recorded voices of a scene: `voice/<language>/<line id>.<ending>`. The bundle carries which lines have one and its ending;
 * the files themselves are fetched when their line comes near. M501: a file that no line will ever use.
 */
import type { Language, VoiceEnding, Voices } from '../bundle.ts'
import { languages, voiceEndings } from '../bundle.ts'
import type { Diagnostic } from './diagnostics.ts'
import { finding } from './diagnostics.ts'
import { unknown } from './scene-checks.ts'
import type { InkLine, InkSource } from './source.ts'

const isLanguage = (name: string): name is Language => languages.some((each) => each === name)
const isEnding = (name: string): name is VoiceEnding => voiceEndings.some((each) => each === name)

/** A line whose words change with a fact: read in once, it would say something else than what stands there. */
export const changes = ({ text }: Pick<InkLine, 'text'>): boolean => /\{\w+\}/.test(text)

const spoken = (ink: InkSource) => ink.lines.filter((line) => line.kind === 'line' && line.id !== null)

/** Which lines have a recording, by language. Of two files for one line the smaller kind counts (the order of `voiceEndings`). */
export function voicesOf(all: readonly string[], ink: InkSource): Voices {
  const whole = new Set(spoken(ink).flatMap((line) => (changes(line) ? [] : [line.id])))
  const found = new Map<Language, Map<string, VoiceEnding>>()
  for (const file of all) {
    const { language, id, ending } = partsOf(file)
    if (!language || !ending || !whole.has(id)) continue
    const voices = found.get(language) ?? new Map<string, VoiceEnding>()
    const before = voices.get(id)
    if (before === undefined || voiceEndings.indexOf(ending) < voiceEndings.indexOf(before)) voices.set(id, ending)
    found.set(language, voices)
  }
  return Object.fromEntries([...found].map(([language, voices]) => [language, Object.fromEntries(voices)]))
}

/** Voice files that will never be heard. */
export function checkVoices(all: readonly string[], ink: InkSource): Diagnostic[] {
  const lines = new Map(spoken(ink).map((line) => [line.id, line]))
  const voices = voicesOf(all, ink)
  const ids = [...lines.keys()].filter((id) => id !== null)
  return all
    .filter((file) => file.startsWith('voice/'))
    .flatMap((file) => {
      const tell = (message: string) => [finding('M501', { file, line: 1 }, message)]
      const { language, id, ending } = partsOf(file)
      if (!language) return tell(`a voice lies in voice/<language>/, and the languages are ${languages.join(', ')}`)
      if (!ending) return tell(`a voice ends in ${voiceEndings.map((each) => `.${each}`).join(', ')}`)
      const line = lines.get(id)
      if (!line) return tell(unknown(`no line of the story has the id "${id}"`, ids))
      if (changes(line)) return tell(`the words of "${id}" change with a fact; a recording would say only one of them`)
      const heard = Object.entries(voices[language] ?? {}).find(([of]) => of === id)?.[1]
      return heard === ending ? [] : tell(`"${id}" has another voice in this language, and .${heard} is the one that is heard`)
    })
}

function partsOf(file: string): { language: Language | null; id: string; ending: VoiceEnding | null } {
  const [, folder = '', id = '', end = ''] = /^voice\/([^/]+)\/([^/]+)\.(\w+)$/.exec(file) ?? []
  return { language: isLanguage(folder) ? folder : null, id, ending: isEnding(end) ? end : null }
}
