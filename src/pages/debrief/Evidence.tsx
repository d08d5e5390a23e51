/** What is known, both ways, with who says so. Of what the person met; of everything, when that was nothing. */
import { useTranslation } from 'react-i18next'
import type { Scene } from '../../scenario/scene-schema.ts'

type Props = { evidence: Scene['evidence']; touched: ReadonlySet<string>; words: (id: string) => string }

export function Evidence({ evidence, touched, words }: Props) {
  const { t } = useTranslation('visit')
  const met = evidence.filter((item) => item.about.some((id) => touched.has(id)))
  return (
    <ul className="evidence">
      {(met.length > 0 ? met : evidence).map((item) => (
        <li key={item.id} className="card">
          <h3>{words(`evidence.${item.id}.claim`)}</h3>
          <dl>
            {item.for !== undefined && (
              <div>
                <dt>{t('debrief.for')}</dt>
                <dd>{words(`evidence.${item.id}.for`)}</dd>
              </div>
            )}
            {item.against !== undefined && (
              <div>
                <dt>{t('debrief.against')}</dt>
                <dd>{words(`evidence.${item.id}.against`)}</dd>
              </div>
            )}
          </dl>
          <p className="quiet-text small">
            {t('debrief.source')}: {words(`evidence.${item.id}.source`)}
          </p>
        </li>
      ))}
    </ul>
  )
}
