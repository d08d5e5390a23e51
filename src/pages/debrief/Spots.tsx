/** What was seen: the reason one chose, the response, and the roads not taken there. */
import { useTranslation } from 'react-i18next'
import type { SpotReading } from '../../scenario/debrief.ts'
import { Shape } from './Shape.tsx'

/** `words`: a text of the catalogue by id. */
export function Spots({ spots, words }: { spots: readonly SpotReading[]; words: (id: string) => string }) {
  return (
    <ul className="spots">
      {spots.map((spot) => (
        <li key={spot.id} className="card">
          <Spot spot={spot} words={words} />
        </li>
      ))}
    </ul>
  )
}

function Spot({ spot, words }: { spot: SpotReading; words: (id: string) => string }) {
  const { t } = useTranslation('visit')
  return (
    <>
      <h3>
        {words(`spot.${spot.id}`)}
        {spot.strength && <small> {t('debrief.strength')}</small>}
      </h3>
      <dl>
        <div>
          <dt>{t('debrief.reason')}</dt>
          <dd>
            {spot.reason ? (
              <>
                {words(spot.reason.choice)} <em>{t(`why.${spot.reason.why}`)}</em>
              </>
            ) : (
              t('debrief.none')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('debrief.response')}</dt>
          <dd>
            {spot.response ? (
              <>
                {words(spot.response.choice)}{' '}
                <em className="marked">
                  <Shape of={spot.response.approach} /> {t(`approach.${spot.response.approach}`)}
                </em>
              </>
            ) : (
              t('debrief.none')
            )}
          </dd>
        </div>
      </dl>
      {spot.roads.length > 0 && (
        <details>
          <summary>{t('debrief.roads')}</summary>
          <ul className="roads">
            {spot.roads.map((road) => (
              <li key={road.choice}>
                <Shape of={road.approach} /> <span className="hidden">{t(`approach.${road.approach}`)}:</span> {words(road.choice)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
