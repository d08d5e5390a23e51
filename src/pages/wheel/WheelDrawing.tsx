/** The wheel drawn: a quarter for each field, filled as far out as it is scored; the mean of others as a dashed line. */
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Level, Scores, Summary, WheelField } from '../../scenario/wheel.ts'
import { levels, wheelFields } from '../../scenario/wheel.ts'
import { cell, cellAt, corner, line, middle } from './shape.ts'
import './wheel.css'

type Props = {
  scores: Scores
  others: Record<WheelField, Summary> | null
  /** a press in the drawing; absent where it is only looked at */
  press?: (field: WheelField, level: Level) => void
}

/** For eyes, mouse and fingers: whoever uses it puts the same, as words and buttons, beside it. */
export function WheelDrawing({ scores, others, press }: Props) {
  const { t } = useTranslation('wheel')
  const hit = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const at = width > 0 && cellAt(((event.clientX - left) / width) * middle * 2, ((event.clientY - top) / height) * middle * 2)
    if (at) press?.(at.field, at.level)
  }
  return (
    <svg viewBox={`0 0 ${middle * 2} ${middle * 2}`} className="wheel" data-pressed={press !== undefined} aria-hidden="true" onClick={hit}>
      {wheelFields.map((field) => {
        const own = scores[field] ?? 0
        const { x, y, anchor } = corner(field)
        return (
          <g key={field}>
            {levels.map((level) => (
              <path key={level} d={cell(field, level)} className="wheel-cell" data-full={level <= own} data-cell={`${field}.${level}`} />
            ))}
            {own > 0 && (
              <text className="wheel-level" {...levelAt(field)}>
                {own}
              </text>
            )}
            {others && <path d={line(field, others[field].mean)} className="wheel-others" />}
            <text x={x} y={y} textAnchor={anchor} className="wheel-name">
              {t(`${field}.name`)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The figure stands in the innermost ring, which every score fills. */
function levelAt(field: WheelField) {
  const angle = ((wheelFields.indexOf(field) + 0.5) * Math.PI) / 2
  return { x: middle + Math.sin(angle) * 40, y: middle - Math.cos(angle) * 40 + 7, textAnchor: 'middle' as const }
}
