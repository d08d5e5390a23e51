/** A line's rhythm: where its syllables lie, how open they are, where it rests. As long as its letters, like the mouth that says it. */

export type Syllable = {
  /** parts (0–1) of the line */
  from: number
  to: number
  /** the first two formants of its vowel, Hz, in a grown man's mouth */
  f1: number
  f2: number
  /** the first of a word */
  stressed: boolean
  /** of its sentence: 0 at its beginning, 1 at its end */
  through: number
  /** its sentence asks */
  asks: boolean
}

const vowels: Record<string, readonly [f1: number, f2: number, length: number]> = {
  a: [700, 1250, 1.5],
  á: [700, 1250, 1.5],
  æ: [620, 1650, 1.5],
  ä: [620, 1650, 1.5],
  e: [450, 1950, 1.2],
  é: [420, 2050, 1.2],
  i: [300, 2200, 1.2],
  y: [300, 1850, 1.2],
  o: [430, 850, 1.4],
  u: [320, 750, 1.3],
  å: [520, 880, 1.4],
  ø: [430, 1500, 1.3],
  ö: [430, 1500, 1.3],
}

/** How long what is no vowel takes, as the mouth has it. */
function lengthOf(letter: string): number {
  if ('.!?…'.includes(letter)) return 4
  if (',;:–—'.includes(letter)) return 2.2
  if (letter === ' ') return 0.5
  return /\p{L}|\d/u.test(letter) ? 0.8 : 0
}

type Open = Syllable & { sentence: number }

/** The syllables of a text, in order. Each vowel or group of vowels is one; a number counts as one for every digit. */
export function syllablesOf(text: string): Syllable[] {
  const found: Open[] = []
  const asks: boolean[] = []
  let passed = 1
  let fresh = true
  let open: Open | null = null
  for (const letter of text.toLowerCase()) {
    const vowel = vowels[letter] ?? (/\d/.test(letter) ? vowels.e : undefined)
    const length = vowel?.[2] ?? lengthOf(letter)
    if (vowel && open) open.to = passed + length
    else if (vowel) {
      open = {
        from: Math.max(passed - 0.4, 0),
        to: passed + length,
        f1: vowel[0],
        f2: vowel[1],
        stressed: fresh,
        through: 0,
        asks: false,
        sentence: asks.length,
      }
      found.push(open)
      fresh = false
    } else open = null
    if (/\d/.test(letter)) open = null
    if (letter === ' ') fresh = true
    if ('.!?…'.includes(letter) && found.at(-1)?.sentence === asks.length) asks.push(letter === '?')
    passed += length
  }
  const whole = passed + 1
  return found.map(({ sentence, ...syllable }, at) => {
    const first = found.findIndex((each) => each.sentence === sentence)
    const count = found.filter((each) => each.sentence === sentence).length
    return {
      ...syllable,
      from: syllable.from / whole,
      to: syllable.to / whole,
      through: count > 1 ? (at - first) / (count - 1) : 1,
      asks: asks[sentence] ?? false,
    }
  })
}
