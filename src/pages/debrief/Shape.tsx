/** The shape of an approach or a landmark: always beside its word, never instead of it. */

import type { Mark } from '../../panels/tokens.ts'
import { approachMarks, landmarkMarks } from '../../panels/tokens.ts'
import type { Approach, Landmark } from '../../scenario/moment.ts'

const paths: Record<Mark['shape'], string> = {
  square: 'M3 3h18v18H3z',
  circle: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z',
  triangle: 'M12 2.5 22.5 21h-21z',
  diamond: 'M12 1.5 22.5 12 12 22.5 1.5 12z',
  hexagon: 'M12 1.8 21 7v10l-9 5.2L3 17V7z',
  ring: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zm0 4.2a5.3 5.3 0 1 0 0 10.6a5.3 5.3 0 1 0 0-10.6z',
  drop: 'M12 2c4 6 7 9 7 13a7 7 0 1 1-14 0c0-4 3-7 7-13z',
}

/** `size`: in em of the text beside it. */
export function Shape({ of, size = 1 }: { of: Approach | Landmark; size?: number }) {
  return (
    <svg className="shape" viewBox="0 0 24 24" aria-hidden="true" style={{ inlineSize: `${size}em`, blockSize: `${size}em` }}>
      <path d={shapePath(of)} fill={`var(--mark-${of})`} fillRule="evenodd" />
    </svg>
  )
}

/** The same shape for drawing inside another picture: a path in a 24 × 24 box. */
export function shapePath(of: Approach | Landmark): string {
  const mark: Mark = of in approachMarks ? approachMarks[of as Approach] : landmarkMarks[of as Landmark]
  return paths[mark.shape]
}
