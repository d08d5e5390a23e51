/**
 * What the stage shows: the play's moment, but when a phase ends, its place and light stay until its last line has been said. The facts
 * are meanwhile those of the line, so that the door opens when it is told. Whoever draws the world reads this; actions go to the play.
 */
import { createStore } from 'zustand/vanilla'
import type { Line, Moment } from '../scenario/moment.ts'
import { playStore } from '../scenario/play-store.ts'
import { speaking } from '../speech/speaking.ts'

export const staged = createStore<{ moment: Moment | null }>(() => ({ moment: playStore.getState().moment }))

playStore.subscribe(({ moment }, { moment: before }) => {
  if (moment === before) return
  const shown = staged.getState().moment
  const first = moment?.lines[0]
  const ends = moment && shown && first && follows(moment, before) && shown.phase !== moment.phase && isOf(first, shown)
  staged.setState({ moment: ends ? held(moment, shown, first) : moment })
})

speaking.subscribe(({ line, said }) => {
  const { moment } = playStore.getState()
  const shown = staged.getState().moment
  if (!moment || !shown || shown.phase === moment.phase) return
  if (said || (line && moment.lines.includes(line) && !isOf(line, shown))) staged.setState({ moment })
  else if (line && moment.lines.includes(line)) staged.setState({ moment: held(moment, shown, line) })
})

/** One action later, with something new to say: no other play, and no return to one. */
const follows = (moment: Moment, before: Moment | null) => moment.step === (before?.step ?? -1) + 1 && moment.lines !== before?.lines

const isOf = (line: Line, { phase }: Moment) => line.facts.phase === phase

/** The moment as it is while a line of the phase before is said. */
function held(moment: Moment, { phase, place, topic }: Moment, { facts }: Line): Moment {
  return { ...moment, phase, place, topic, facts: { ...facts, place } }
}
