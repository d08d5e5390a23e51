/**
 * What the mouth does while a line is said. The line's letters are its score: open vowels drop the jaw, å and o round the lips,
 * m b p close them, commas and full stops let them rest. The score is made once when a line begins; reading it makes nothing new.
 */

/** One shape of the mouth, 0–1 each. */
export type MouthShape = { jaw: number; round: number; wide: number }

/** Shapes at moments of a line; `at` rises from 0 to 1 over the line. */
export type MouthScore = { at: Float32Array; jaw: Float32Array; round: Float32Array; wide: Float32Array }

type Sound = readonly [jaw: number, round: number, wide: number, length: number]

const rest: Sound = [0.02, 0, 0, 1]
const vowels: Record<string, Sound> = {
  a: [0.62, 0, 0.15, 1.5],
  á: [0.62, 0, 0.15, 1.5],
  æ: [0.52, 0, 0.35, 1.5],
  ä: [0.52, 0, 0.35, 1.5],
  e: [0.36, 0, 0.4, 1.2],
  é: [0.36, 0, 0.4, 1.2],
  i: [0.2, 0, 0.6, 1.2],
  y: [0.2, 0.65, 0, 1.2],
  o: [0.38, 0.75, 0, 1.4],
  u: [0.22, 0.9, 0, 1.3],
  å: [0.46, 0.6, 0, 1.4],
  ø: [0.34, 0.6, 0, 1.3],
  ö: [0.34, 0.6, 0, 1.3],
}
const closed: Sound = [0, 0.05, 0, 0.9]
const lipped: Sound = [0.08, 0.1, 0.1, 0.8]
const tongued: Sound = [0.16, 0.05, 0.15, 0.75]

/** The sound a letter stands for; null for what is not said. */
function soundOf(letter: string): Sound | null {
  const vowel = vowels[letter]
  if (vowel) return vowel
  if ('mbp'.includes(letter)) return closed
  if ('fvw'.includes(letter)) return lipped
  if ('.!?…'.includes(letter)) return [0.01, 0, 0, 4]
  if (',;:–—'.includes(letter)) return [0.03, 0, 0, 2.2]
  if (letter === ' ') return [0.1, 0, 0, 0.5]
  return /\p{L}|\d/u.test(letter) ? tongued : null
}

/** The score of a line of text. An empty line keeps the mouth still. */
export function scoreOf(text: string): MouthScore {
  const sounds: Sound[] = [rest]
  for (const letter of text.toLowerCase()) {
    const sound = soundOf(letter)
    if (sound) sounds.push(sound)
  }
  sounds.push(rest)
  const whole = sounds.reduce((sum, sound) => sum + sound[3], 0)
  const score = {
    at: new Float32Array(sounds.length),
    jaw: new Float32Array(sounds.length),
    round: new Float32Array(sounds.length),
    wide: new Float32Array(sounds.length),
  }
  let passed = 0
  sounds.forEach((sound, index) => {
    score.at[index] = (passed + sound[3] / 2) / whole
    score.jaw[index] = sound[0]
    score.round[index] = sound[1]
    score.wide[index] = sound[2]
    passed += sound[3]
  })
  return score
}

/** Reads a score at a part (0–1) of the line into `out`, starting the search at `from`. Returns where to start next time. */
export function readScore(score: MouthScore, part: number, out: MouthShape, from = 0): number {
  const last = score.at.length - 1
  let index = Math.min(Math.max(from, 0), last)
  if ((score.at[index] ?? 0) > part) index = 0
  while (index < last && (score.at[index + 1] ?? 1) <= part) index++
  const next = Math.min(index + 1, last)
  const start = score.at[index] ?? 0
  const gap = (score.at[next] ?? 1) - start
  const t = gap > 0 ? Math.min(Math.max((part - start) / gap, 0), 1) : 0
  out.jaw = mixed(score.jaw, index, next, t)
  out.round = mixed(score.round, index, next, t)
  out.wide = mixed(score.wide, index, next, t)
  return index
}

function mixed(values: Float32Array, from: number, to: number, t: number): number {
  const a = values[from] ?? 0
  return a + ((values[to] ?? 0) - a) * t
}
