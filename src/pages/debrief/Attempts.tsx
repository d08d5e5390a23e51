/** The two last attempts, side by side: the end, who did something, and what it came to. */
import { useTranslation } from 'react-i18next'
import { approaches, measures } from '../../scenario/moment.ts'
import type { Reading } from './read-play.ts'
import { Shape } from './Shape.tsx'

type Props = { now: Reading; before: Reading; nameOf: (id: string) => string }

export function Attempts({ now, before, nameOf }: Props) {
  const { t, i18n } = useTranslation('visit')
  const when = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  const columns = [
    { title: t('debrief.lastTime'), reading: before },
    { title: t('debrief.thisTime'), reading: now },
  ]
  return (
    <div className="attempts">
      {columns.map(({ title, reading }) => {
        const { debrief } = reading
        return (
          <article key={title} className="card">
            <h3>{title}</h3>
            <p className="quiet-text">{when.format(reading.saved.saved)}</p>
            <p className="attempt-end">{debrief.ending ? nameOf(`end.${debrief.ending}`) : t('debrief.unfinished')}</p>
            <ul className="attempt-approaches">
              {approaches.map((name) => (
                <li key={name}>
                  <Shape of={name} /> {t(`approach.${name}`)} <strong>{debrief.approaches[name]}</strong>
                </li>
              ))}
            </ul>
            <dl className="attempt-figures">
              <div>
                <dt>{t('debrief.score')}</dt>
                <dd>{t('debrief.percent', { value: debrief.score.total })}</dd>
              </div>
              {measures.map((name) => (
                <div key={name}>
                  <dt>{t(`measure.${name}`)}</dt>
                  <dd>{change(debrief.measures[name].from, debrief.measures[name].to)}</dd>
                </div>
              ))}
            </dl>
          </article>
        )
      })}
    </div>
  )
}

const change = (from: number, to: number) => `${from} → ${to}`
