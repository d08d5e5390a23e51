/** The panel as HTML: what was said, what one can answer. Number keys 1–9 choose. */
import { Lightbulb, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Action } from '../../scenario/moment.ts'
import type { Panel, PanelChoice } from '../describe.ts'
import { silence } from '../silence.ts'
import './panel.css'

type Props = {
  panel: Panel
  /** how many of the lines have begun; all of them where one reads instead of listening */
  begun: number
  act: (action: Action) => void
  /** on to the next line; absent where everything is shown at once */
  next?: () => void
  /** captions carry the words while they are said; the panel shows them afterwards */
  quiet?: boolean
}

/** Focus moves to the heading with every action, so that keyboard and screen reader follow what happens. */
export function PanelOnPage({ panel, begun, act, next, quiet = false }: Props) {
  const { t } = useTranslation('panels')
  const heading = useRef<HTMLHeadingElement>(null)
  const answers = useRef<HTMLOListElement>(null)
  const said = useRef<HTMLOListElement>(null)
  const shownStep = useRef(panel.step)
  const complete = begun >= panel.lines.length
  useEffect(() => {
    if (shownStep.current === panel.step) return
    shownStep.current = panel.step
    heading.current?.focus({ preventScroll: false })
  }, [panel.step])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step there is something new to bring into sight
  useEffect(() => {
    // on a small screen the answers may lie below what was said
    if (!complete || !next) return
    said.current?.scrollTo({ top: said.current.scrollHeight })
    answers.current?.scrollIntoView({ block: 'nearest' })
  }, [complete, next, panel.step])
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title" ref={heading} tabIndex={-1}>
        {panel.title}
      </h2>
      {panel.answer !== null && (
        <p className="answer">
          <strong>{t('you')}</strong> <span>{panel.answer}</span>
        </p>
      )}
      {panel.lines.length > 0 && (complete || !quiet) && (
        // on the stage the list scrolls, and keys must reach it
        <ol className="lines" ref={said} aria-label={t('said')} {...(next && { tabIndex: 0 })}>
          {panel.lines.slice(0, begun).map((line) => (
            <li key={line.id} data-speaker={line.speaker}>
              {line.name && <strong>{line.name}</strong>} <span>{line.text}</span>
            </li>
          ))}
        </ol>
      )}
      {!complete && next && (
        <button type="button" className="button quiet" onClick={next}>
          {t('next')}
        </button>
      )}
      {complete && panel.choices.length > 0 && (
        <ol className="choices" ref={answers} aria-label={t('choices')}>
          {panel.choices.map((choice) => (
            <li key={choice.id}>
              <button
                type="button"
                className="choice"
                data-choice={choice.id}
                // the second half of a double click was meant for what stood here before
                onClick={(event) => event.detail < 2 && act(choice.action)}
              >
                <span className="digit" aria-hidden="true">
                  {choice.digit}
                </span>
                <span>{choice.label}</span>
                {choice.silence !== undefined && <SilenceRing choice={choice} />}
              </button>
            </li>
          ))}
        </ol>
      )}
      {complete && panel.tools.length > 0 && (
        <div className="tools">
          {panel.tools.map((tool) => (
            <button key={tool.kind} type="button" className="button quiet" data-tool={tool.kind} onClick={() => act(tool.action)}>
              {tool.kind === 'ask' ? (
                <Lightbulb aria-hidden="true" />
              ) : (
                <Undo2 aria-hidden="true" className={panel.choices.length > 0 ? '' : 'onward'} />
              )}
              {tool.label}
            </button>
          ))}
        </div>
      )}
    </section>
  )
}

/** How much of the silence is left, while it counts. */
function SilenceRing({ choice }: { choice: PanelChoice }) {
  const { t } = useTranslation('panels')
  const counting = useStore(silence, (state) => state.choice === choice.id)
  const left = useStore(silence, (state) => state.left)
  if (!counting || choice.silence === undefined) return null
  return (
    <svg className="silence" viewBox="0 0 36 36" role="img" aria-label={t('silenceIn', { seconds: left })}>
      <circle cx="18" cy="18" r="15" className="silence-whole" />
      <circle cx="18" cy="18" r="15" className="silence-left" pathLength={1} strokeDasharray={`${left / choice.silence} 1`} />
      <text x="18" y="23" textAnchor="middle">
        {left}
      </text>
    </svg>
  )
}
