/** Reasons and responses, not spotting: three bars as long as what they can give. */
import { useTranslation } from 'react-i18next'
import type { Debrief } from '../../scenario/debrief.ts'

export function Score({ score }: { score: Debrief['score'] }) {
  const { t } = useTranslation('visit')
  const bars = [
    { name: t('debrief.responses'), share: score.responses },
    { name: t('debrief.reasons'), share: score.reasons },
    { name: t('debrief.spotting'), share: score.spotting },
  ]
  const most = Math.max(...bars.map(({ share }) => share.of), 1)
  return (
    <div className="score">
      <p className="score-total">{t('debrief.percent', { value: score.total })}</p>
      <ul>
        {bars.map(({ name, share }) => (
          <li key={name}>
            <span>{name}</span>
            <span className="score-bar" aria-hidden="true" style={{ inlineSize: `${(100 * share.of) / most}%` }}>
              <span style={{ inlineSize: `${share.of === 0 ? 0 : (100 * share.got) / share.of}%` }} />
            </span>
            <strong>{t('debrief.ofAll', { got: share.got, of: share.of })}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The four measures: where they stood when one rang, and where they stand now. */
export function Measures({ measures }: { measures: Debrief['measures'] }) {
  const { t } = useTranslation('visit')
  const scales = {
    independence: 100,
    wellbeing: 100,
    network: 100,
    staff_minutes: Math.max(600, measures.staff_minutes.from, measures.staff_minutes.to),
  }
  return (
    <ul className="measures">
      {(['independence', 'wellbeing', 'network', 'staff_minutes'] as const).map((name) => {
        const { from, to } = measures[name]
        const say = (value: number) => (name === 'staff_minutes' ? t('measure.minutes', { count: value }) : String(value))
        const at = (value: number) => (100 * Math.min(value, scales[name])) / scales[name]
        return (
          <li key={name}>
            <span>{t(`measure.${name}`)}</span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
              <rect x="0" y="4.5" width="100" height="3" className="measure-track" />
              <rect x={Math.min(at(from), at(to))} y="3.5" width={Math.abs(at(to) - at(from))} height="5" className="measure-change" />
              <rect x={Math.max(0, at(from) - 0.4)} y="1" width="0.8" height="10" className="measure-from" />
              <rect x={Math.max(0, at(to) - 0.7)} y="0" width="1.4" height="12" className="measure-to" />
            </svg>
            <strong>
              {say(from)} → {say(to)}
            </strong>
          </li>
        )
      })}
    </ul>
  )
}
