/** How a mood shows: in the face (morphs; 1 is the shape as made, a little more is allowed) and in the way one holds oneself (degrees; lively 1 is ordinary). */

export type MoodLook = {
  smile: number
  frown: number
  browUp: number
  browDown: number
  /** lids lowered a little: 0 open */
  heavy: number
  /** head: positive bows it, tips it to the left */
  nod: number
  tilt: number
  /** back: positive leans forward */
  lean: number
  /** how often eyes leave the other's face, and how quick all is */
  lively: number
}

const neutral: MoodLook = { smile: 0.2, frown: 0, browUp: 0.1, browDown: 0, heavy: 0.02, nod: 0, tilt: 0, lean: 0, lively: 1 }

const looks: Readonly<Record<string, MoodLook>> = {
  neutral,
  glad: { smile: 0.9, frown: 0, browUp: 0.4, browDown: 0, heavy: 0.08, nod: -2, tilt: 2, lean: 1, lively: 1.25 },
  warm: { smile: 0.62, frown: 0, browUp: 0.3, browDown: 0, heavy: 0.05, nod: 1, tilt: 5, lean: 3, lively: 1 },
  proud: { smile: 0.5, frown: 0, browUp: 0.3, browDown: 0, heavy: 0, nod: -5, tilt: 0, lean: -4, lively: 1.1 },
  sad: { smile: 0, frown: 0.7, browUp: 0.6, browDown: 0, heavy: 0.24, nod: 8, tilt: 3, lean: 5, lively: 0.7 },
  cross: { smile: 0, frown: 0.6, browUp: 0, browDown: 0.95, heavy: 0.06, nod: 2, tilt: -2, lean: -3, lively: 1.2 },
  tired: { smile: 0, frown: 0.3, browUp: 0.15, browDown: 0, heavy: 0.4, nod: 7, tilt: 2, lean: 6, lively: 0.6 },
  amused: { smile: 1.05, frown: 0, browUp: 0.5, browDown: 0, heavy: 0.16, nod: -3, tilt: -4, lean: -1, lively: 1.3 },
  worried: { smile: 0, frown: 0.4, browUp: 0.7, browDown: 0.35, heavy: -0.06, nod: 2, tilt: 1, lean: 3, lively: 1.15 },
  thinking: { smile: 0.05, frown: 0.1, browUp: 0.1, browDown: 0.45, heavy: 0.05, nod: 3, tilt: -5, lean: 0, lively: 0.9 },
}

/** The look of a mood; an unknown word is neutral. */
export const lookOf = (mood: string): MoodLook => (Object.hasOwn(looks, mood) ? looks[mood] : undefined) ?? neutral

/** Every mood that has a look of its own. */
export const moods = Object.keys(looks)

/** A look that can be drawn towards another, frame by frame. */
export const stillLook = (): MoodLook => ({ ...neutral })

/** Draws `now` a part (0–1) of the way to `goal`; `strength` 1 is the whole mood, 0 neutral. */
export function drawTowards(now: MoodLook, goal: MoodLook, part: number, strength = 1): void {
  now.smile += (at(goal.smile, neutral.smile, strength) - now.smile) * part
  now.frown += (at(goal.frown, neutral.frown, strength) - now.frown) * part
  now.browUp += (at(goal.browUp, neutral.browUp, strength) - now.browUp) * part
  now.browDown += (at(goal.browDown, neutral.browDown, strength) - now.browDown) * part
  now.heavy += (at(goal.heavy, neutral.heavy, strength) - now.heavy) * part
  now.nod += (at(goal.nod, neutral.nod, strength) - now.nod) * part
  now.tilt += (at(goal.tilt, neutral.tilt, strength) - now.tilt) * part
  now.lean += (at(goal.lean, neutral.lean, strength) - now.lean) * part
  now.lively += (at(goal.lively, neutral.lively, strength) - now.lively) * part
}

const at = (full: number, still: number, strength: number) => still + (full - still) * strength
