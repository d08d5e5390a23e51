/** What the panel says and offers at a moment: one description, drawn on the page and in space. Pure. */
import type { Catalogue, SceneBundle } from '../scenario/bundle.ts'
import type { Action, Line, Logged, Moment } from '../scenario/moment.ts'
import { textOf } from '../scenario/text-store.ts'

export type PanelLine = { id: string; speaker: string; name: string; text: string }
/** `digit`: the number key that chooses it. `silence`: seconds of saying nothing that mean the same. Never how good it is. */
export type PanelChoice = { id: string; label: string; digit: number; silence?: number; action: Action }
export type PanelTool = { kind: 'leave' | 'ask'; label: string; action: Action }
export type Panel = {
  /** another one with every action: what is drawn, focused and announced follows it */
  step: number
  title: string
  /** what one is to do now, one line */
  task: string
  /** id of the spot, person or device it speaks of; null when it is about the whole */
  about: string | null
  /** what one just answered, in one's own words; null when the last action was no answer */
  answer: string | null
  lines: readonly PanelLine[]
  choices: readonly PanelChoice[]
  tools: readonly PanelTool[]
}

/** The interface's own words, in the language now in use. */
export type PanelWords = { you: string; hint: string; stepAway: string; goOn: string }

/** The panel of a moment, after `last`; a text the catalogue lacks shows its id. */
export function panelOf(bundle: SceneBundle, moment: Moment, last: Logged | undefined, catalogue: Catalogue, words: PanelWords): Panel {
  const { topic } = moment
  return {
    step: moment.step,
    title: titleOf(moment, catalogue, words),
    task: textOf(catalogue, `phase.${moment.phase}.task`, moment.facts),
    about: topic && ['spot', 'cast', 'device'].includes(topic.kind) ? topic.id : null,
    answer: last?.do === 'choose' ? textOf(catalogue, last.id, moment.facts) : null,
    lines: moment.lines.map((line) => lineOf(bundle, line, catalogue, words)),
    choices: moment.choices.map((choice, index) => ({
      id: choice.id,
      label: textOf(catalogue, choice.id, choice.facts),
      digit: index + 1,
      ...(choice.silence !== undefined && { silence: choice.silence }),
      action: { do: 'choose', id: choice.id },
    })),
    tools: toolsOf(moment, catalogue, words),
  }
}

/** A line with the name of who says it; what one sees or notices has no name. */
export function lineOf(bundle: SceneBundle, line: Line, catalogue: Catalogue, words: Pick<PanelWords, 'you'>): PanelLine {
  const person = bundle.scene.cast.some((each) => each.id === line.speaker)
  const name = person ? textOf(catalogue, `cast.${line.speaker}`) : line.speaker === 'you' ? words.you : ''
  return { id: line.id, speaker: line.speaker, name, text: textOf(catalogue, line.id, line.facts) }
}

function titleOf(moment: Moment, catalogue: Catalogue, words: PanelWords): string {
  const { topic } = moment
  if (!topic) return textOf(catalogue, `phase.${moment.phase}`)
  return topic.kind === 'hint' ? words.hint : textOf(catalogue, `${topic.kind}.${topic.id}`)
}

function toolsOf(moment: Moment, catalogue: Catalogue, words: PanelWords): PanelTool[] {
  const tools: PanelTool[] = []
  if (moment.open.ask) tools.push({ kind: 'ask', label: words.hint, action: { do: 'ask' } })
  if (moment.open.leave) {
    const onward = catalogue[`phase.${moment.phase}.leave`] ?? words.goOn
    tools.push({ kind: 'leave', label: moment.choices.length > 0 ? words.stepAway : onward, action: { do: 'leave' } })
  }
  return tools
}
