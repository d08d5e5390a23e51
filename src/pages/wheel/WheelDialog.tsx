/**
 * What one thinks of a device one has just tried: the wheel to press, and the same as buttons in groups. What others scored is shown
 * once one's own wheel is whole, so that nobody leans on it.
 */
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Level, Scores, Summary, WheelField, WheelPress } from '../../scenario/wheel.ts'
import { isWhole, levels, othersOf, summaryOf, wheelFields } from '../../scenario/wheel.ts'
import { wheelStore } from '../../scenario/wheel-store.ts'
import { Dialog } from '../Dialog.tsx'
import '../settings.css'
import { WheelDrawing } from './WheelDrawing.tsx'

/** `placed`: the device's id in the scene; `device`: in the catalogue; `name`: as the scene calls it; `play`: id of the running play. */
type Props = { placed: string; device: string; name: string; play: string; onClose: () => void }

const nothing: Scores = {}

export default function WheelDialog({ placed, device, name, play, onClose }: Props) {
  const { t } = useTranslation(['wheel', 'pages'])
  const scores = useStore(wheelStore, (state) => state.scores[placed] ?? nothing)
  const all = useStore(wheelStore, (state) => state.all)
  const kept = useStore(wheelStore, (state) => state.kept)
  const result = useRef<HTMLParagraphElement>(null)
  const whole = isWhole(scores)
  const others = othersOf(all ?? [], device, play)
  const summary = whole ? summaryOf(others) : null
  const byRest = useRef(false)
  // the buttons that were pressed go away when the wheel is whole
  useEffect(() => {
    if (whole && byRest.current) result.current?.focus()
    byRest.current = false
  }, [whole])
  const press = (each: WheelPress) => {
    byRest.current = each.field === 'rest'
    wheelStore.getState().press(placed, each)
  }
  return (
    <Dialog title={t('title', { device: name })} onClose={onClose}>
      <p>{t('how')}</p>
      <div className="wheel-parts">
        <WheelDrawing scores={scores} others={summary} press={(field, level) => press({ field, level })} />
        <div className="wheel-fields">
          {wheelFields.map((field) => (
            <Field key={field} field={field} own={scores[field]} others={summary?.[field] ?? null} press={press} />
          ))}
          {!whole && <Rest press={(level) => press({ field: 'rest', level })} />}
        </div>
      </div>
      <div role="status">
        {whole && (
          <p ref={result} tabIndex={-1} className={kept ? 'wheel-result' : 'note wheel-result'}>
            {t('whole')} {kept ? t('saved') : t('unsaved')}{' '}
            {others.length > 0 ? `${t('others', { count: others.length })} ${t('dashed')}` : all && t('noOthers')}
          </p>
        )}
      </div>
      <button type="button" className="button main" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        {whole ? t('done') : t('pages:app.close')}
      </button>
    </Dialog>
  )
}

type FieldProps = { field: WheelField; own: Level | undefined; others: Summary | null; press: (press: WheelPress) => void }

/** Arrows go from level to level, as in every group of its kind; a digit presses that level at once. */
function Field({ field, own, others, press }: FieldProps) {
  const { t, i18n } = useTranslation('wheel')
  const id = useId()
  const byDigit = (event: KeyboardEvent) => {
    const level = levels.find((each) => String(each) === event.key)
    if (level === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    press({ field, level })
  }
  const say = (value: number) => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-ask`} data-field={field}>
      <h3 id={`${id}-name`}>{t(`${field}.name`)}</h3>
      <p id={`${id}-ask`} className="quiet-text">
        {t(`${field}.ask1`)} {t(`${field}.ask2`)}
      </p>
      <div className="option-row">
        {levels.map((level) => (
          <label key={level} className="option">
            <input
              type="radio"
              name={id}
              value={level}
              checked={own === level}
              aria-label={t('level', { level })}
              onChange={() => press({ field, level })}
              onKeyDown={byDigit}
            />
            <span>{level}</span>
          </label>
        ))}
      </div>
      {others && (
        <p className="small">
          {others.low === others.high ? t('meanSame', { mean: others.low }) : t('mean', { ...others, mean: say(others.mean) })}
        </p>
      )}
    </div>
  )
}

function Rest({ press }: { press: (level: Level) => void }) {
  const { t } = useTranslation('wheel')
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is drawn with a line here, as in the settings
    <div role="group" aria-labelledby={id} className="wheel-rest">
      <h3 id={id}>{t('rest')}</h3>
      <div className="option-row">
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            className="button"
            data-rest={level}
            aria-label={t('restLevel', { level })}
            onClick={() => press(level)}
          >
            {level}
          </button>
        ))}
      </div>
    </div>
  )
}
