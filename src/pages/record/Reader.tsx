/** The line now: who says it to whom and how, its words in large letters, and what can be done with it. */
import { ArrowDown, ArrowUp, Check, Mic, Play, Square, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue, Language } from '../../scenario/bundle.ts'
import type { RecordCommands } from './keys.ts'
import { useWho } from './names.ts'
import type { Row } from './rows.ts'
import type { Recorder } from './use-recorder.ts'

type Props = {
  row: Row
  catalogue: Catalogue
  language: Language
  recorder: Recorder
  /** what has just been done */
  told: string
  commands: RecordCommands
  canHear: boolean
  onRemove?: () => void
}

export function Reader({ row, catalogue, language, recorder, told, commands, canHear, onRemove }: Props) {
  const { t } = useTranslation('record')
  const who = useWho(catalogue)
  const { stage, fresh, trouble } = recorder
  const recording = stage === 'recording'
  const busy = stage !== 'idle'
  const seconds = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 })
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLElement>(null)
  const { id } = row.line
  const first = useRef(id)
  useEffect(() => {
    // a line picked from the list is there to be read: the next press records it
    if (first.current !== id) {
      button.current?.focus({ preventScroll: true })
      card.current?.scrollIntoView({ block: 'nearest' })
    }
    first.current = id
  }, [id])
  const status =
    stage !== 'idle' ? t(`told.${stage}`) : fresh && !trouble ? t('told.fresh', { seconds: seconds.format(fresh.seconds) }) : told
  return (
    <section ref={card} className="reader card" aria-labelledby="reader-title" data-enter="keep">
      <h2 id="reader-title" className="hidden">
        {t('now')}
      </h2>
      <p className="reader-who">
        <strong>{who.speaker(row.line.speaker)}</strong> {who.whom(row.line.look)} <span>{who.mood(row.line.mood)}</span>{' '}
        <span data-state={row.state}>{t(`state.${row.state}`)}</span>
      </p>
      <p className="reader-text" lang={language}>
        {row.text}
      </p>
      <Meter on={recording} level={recorder.level} />
      <div className="reader-buttons">
        <button
          ref={button}
          type="button"
          className="button main"
          aria-disabled={stage === 'opening' || stage === 'making'}
          onClick={commands.toggle}
        >
          {recording ? <Square aria-hidden="true" /> : <Mic aria-hidden="true" />}
          {recording ? t('stop') : fresh || row.take ? t('again') : t('record')}
        </button>
        <button type="button" className="button" disabled={busy || !canHear} onClick={commands.hear}>
          <Play aria-hidden="true" />
          {t('hear')}
        </button>
        <button type="button" className="button" disabled={busy || !fresh} onClick={() => commands.keep()}>
          <Check aria-hidden="true" />
          {t('keep')}
        </button>
      </div>
      <div className="reader-buttons">
        <button type="button" className="button quiet" disabled={busy} onClick={commands.previous}>
          <ArrowUp aria-hidden="true" />
          {t('previous')}
        </button>
        <button type="button" className="button quiet" disabled={busy} onClick={commands.next}>
          <ArrowDown aria-hidden="true" />
          {t('next')}
        </button>
        {onRemove && (
          <button type="button" className="button quiet" disabled={busy} onClick={onRemove}>
            <Trash2 aria-hidden="true" />
            {t('remove')}
          </button>
        )}
      </div>
      <p className="reader-status" role="status">
        {status}
      </p>
      {fresh?.clipped && <p className="note">{t('told.clipped')}</p>}
      <div role="alert">{trouble && <p className="note">{t(`trouble.${trouble}`)}</p>}</div>
      <p className="quiet-text">{t('keys')}</p>
    </section>
  )
}

/** How loud it is, drawn without React; the words beside it tell the rest. */
function Meter({ on, level }: { on: boolean; level: () => number }) {
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = bar
    if (!on || !current) return
    let next = 0
    const draw = () => {
      current.style.transform = `scaleX(${level()})`
      next = requestAnimationFrame(draw)
    }
    draw()
    return () => {
      cancelAnimationFrame(next)
      current.style.transform = 'scaleX(0)'
    }
  }, [on, level])
  return (
    <div className="meter" aria-hidden="true" data-on={on}>
      <div ref={bar} />
    </div>
  )
}
