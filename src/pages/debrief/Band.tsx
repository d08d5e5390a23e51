/** Who did something: a band as wide as how often, and beneath it every answer in its order. */
import { useTranslation } from 'react-i18next'
import type { Approach } from '../../scenario/moment.ts'
import { approaches } from '../../scenario/moment.ts'
import { Shape } from './Shape.tsx'

/** `order`: the approaches of all answers given, first to last. */
export function Band({ order }: { order: readonly Approach[] }) {
  const { t } = useTranslation('visit')
  const taken = approaches.map((name) => ({ name, count: order.filter((each) => each === name).length }))
  return (
    <div className="band">
      <div className="band-bar" aria-hidden="true">
        {taken
          .filter(({ count }) => count > 0)
          .map(({ name, count }) => (
            <div key={name} style={{ flexGrow: count, background: `var(--mark-${name})` }}>
              {count}
            </div>
          ))}
      </div>
      <ul className="band-words">
        {taken.map(({ name, count }) => (
          <li key={name} data-none={count === 0}>
            <Shape of={name} /> <span>{t(`approach.${name}`)}</span> <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <p className="band-order" aria-hidden="true">
        {order.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of a finished play never changes
          <Shape key={index} of={name} size={0.9} />
        ))}
      </p>
    </div>
  )
}
