/** Three landmarks as three directions: how far one went towards each, of how often it was open. */
import { useTranslation } from 'react-i18next'
import type { Share } from '../../scenario/debrief.ts'
import type { Landmark } from '../../scenario/moment.ts'
import { landmarks } from '../../scenario/moment.ts'
import { Shape, shapePath } from './Shape.tsx'

const reach = 100
const directions: Record<Landmark, [number, number]> = {
  cooperation: [0, -1],
  prevention: [Math.sqrt(3) / 2, 0.5],
  communities: [-Math.sqrt(3) / 2, 0.5],
}
const least = 0.06

function pointOf(name: Landmark, share: number): [number, number] {
  const [x, y] = directions[name]
  return [x * reach * share, y * reach * share]
}

const partOf = ({ got, of }: Share) => (of === 0 ? 0 : got / of)

/** `before`: another attempt, drawn thin beneath. */
export function Compass({ shares, before }: { shares: Record<Landmark, Share>; before?: Record<Landmark, Share> }) {
  const { t } = useTranslation('visit')
  const outline = (of: Record<Landmark, Share>) =>
    landmarks
      .map((name) =>
        pointOf(name, Math.max(least, partOf(of[name])))
          .map((value) => value.toFixed(1))
          .join(','),
      )
      .join(' ')
  return (
    <figure className="compass">
      <svg viewBox="-130 -128 260 218" aria-hidden="true">
        {[1 / 3, 2 / 3, 1].map((ring) => (
          <polygon key={ring} points={landmarks.map((name) => pointOf(name, ring).join(',')).join(' ')} className="compass-ring" />
        ))}
        {landmarks.map((name) => {
          const [x, y] = pointOf(name, 1)
          return <line key={name} x1={0} y1={0} x2={x} y2={y} className="compass-ring" />
        })}
        {before && <polygon points={outline(before)} className="compass-before" />}
        <polygon points={outline(shares)} className="compass-area" />
        {landmarks.map((name) => {
          const [x, y] = pointOf(name, Math.max(least, partOf(shares[name])))
          return <circle key={name} cx={x} cy={y} r={5} fill={`var(--mark-${name})`} className="compass-point" />
        })}
        {landmarks.map((name) => {
          const [x, y] = pointOf(name, 1.14)
          return (
            <g key={name} transform={`translate(${x} ${y}) scale(0.95) translate(-12 -12)`}>
              <path d={shapePath(name)} fill={`var(--mark-${name})`} />
            </g>
          )
        })}
      </svg>
      <ul className="compass-words">
        {landmarks.map((name) => (
          <li key={name}>
            <Shape of={name} /> <span>{t(`landmark.${name}`)}</span>{' '}
            <strong>{t('debrief.ofAll', { got: shares[name].got, of: shares[name].of })}</strong>
          </li>
        ))}
      </ul>
    </figure>
  )
}
