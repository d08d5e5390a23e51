/** The wheels scored in one play, beside what others on this machine thought of the same things: for the debrief. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Wheel } from '../../scenario/wheel.ts'
import { othersOf, summaryOf, wheelFields } from '../../scenario/wheel.ts'
import { listWheels } from '../saved-wheels.ts'
import { WheelDrawing } from './WheelDrawing.tsx'

/** Nothing at all for a play without a wheel. `nameOf`: a placed device as the scene calls it. */
export default function WheelsOfPlay({ play, nameOf }: { play: string; nameOf: (placed: string) => string }) {
  const { t } = useTranslation('wheel')
  const [all, setAll] = useState<readonly Wheel[]>([])
  useEffect(() => {
    let here = true
    void listWheels().then(({ wheels }) => here && setAll(wheels))
    return () => {
      here = false
    }
  }, [])
  const own = all.filter((wheel) => wheel.play === play)
  if (own.length === 0) return null
  const anyOthers = own.some(({ device }) => othersOf(all, device, play).length > 0)
  return (
    <section className="part" data-wide="true" aria-labelledby="wheels-title">
      <h2 id="wheels-title">{t('mine')}</h2>
      {anyOthers && <p className="quiet-text">{t('dashed')}</p>}
      <ul className="wheels">
        {own.map((wheel) => (
          <OneWheel key={wheel.placed} wheel={wheel} others={othersOf(all, wheel.device, play)} name={nameOf(wheel.placed)} />
        ))}
      </ul>
    </section>
  )
}

function OneWheel({ wheel, others, name }: { wheel: Wheel; others: readonly Wheel[]; name: string }) {
  const { t, i18n } = useTranslation('wheel')
  const summary = summaryOf(others)
  const say = (value: number) => new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(value)
  return (
    <li>
      <h3>{name}</h3>
      <WheelDrawing scores={wheel.scores} others={summary} />
      <ul className="hidden">
        {wheelFields.map((field) => (
          <li key={field}>
            {t('of', { field: t(`${field}.name`), level: wheel.scores[field] })}
            {summary && `. ${t('mean', { ...summary[field], mean: say(summary[field].mean) })}`}
          </li>
        ))}
      </ul>
      <p className="small">{others.length > 0 ? t('others', { count: others.length }) : t('noOthers')}</p>
    </li>
  )
}
