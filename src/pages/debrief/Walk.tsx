/** One's way through the home, on its floor plan. The plan is the set's own: the floors of its places. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Debrief } from '../../scenario/debrief.ts'

type Plan = Record<string, { stand: [number, number, number]; floor: [number, number][] }>

/** `set`: folder of the set. `nameOf`: a place's name. */
export function Walk({ set, walk, nameOf }: { set: string; walk: Debrief['walk']; nameOf: (place: string) => string }) {
  const { t } = useTranslation('visit')
  const plan = usePlan(set)
  const words = walk.map((step) => nameOf(step.place)).join(' → ')
  return (
    <figure className="walk">
      {plan && <PlanPicture plan={plan} walk={walk} nameOf={nameOf} />}
      <figcaption className={plan ? 'hidden' : undefined}>{t('debrief.walkText', { places: words })}</figcaption>
    </figure>
  )
}

function PlanPicture({ plan, walk, nameOf }: { plan: Plan; walk: Debrief['walk']; nameOf: (place: string) => string }) {
  const places = Object.entries(plan)
  const corners = places.flatMap(([, place]) => place.floor)
  const low = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, z]) => z))] as const
  const high = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, z]) => z))] as const
  const margin = 0.4
  const box = [low[0] - margin, low[1] - margin, high[0] - low[0] + margin * 2, high[1] - low[1] + margin * 2]
  const steps = walk.flatMap((step) => {
    const place = plan[step.place]
    return place ? [{ ...step, x: place.stand[0], z: place.stand[2] }] : []
  })
  const visits = new Map<string, number>()
  return (
    <svg viewBox={box.join(' ')} aria-hidden="true">
      {places.map(([id, place]) => (
        <polygon
          key={id}
          points={place.floor.map((corner) => corner.join(',')).join(' ')}
          className="walk-room"
          data-seen={walk.some((step) => step.place === id)}
        />
      ))}
      {steps.slice(1).map((step, index) => {
        const from = steps[index] ?? step
        return <path key={`${step.t}-${step.place}`} d={arc(from, step, index)} className="walk-way" markerEnd="url(#arrow)" />
      })}
      <defs>
        <marker id="arrow" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="4" markerHeight="4" orient="auto">
          <path d="M0 0 10 5 0 10z" className="walk-head" />
        </marker>
      </defs>
      {steps.map((step) => {
        const visit = (visits.get(step.place) ?? 0) + 1
        visits.set(step.place, visit)
        return visit === 1 ? <circle key={step.place} cx={step.x} cy={step.z} r={0.16} className="walk-stand" /> : null
      })}
      {places.map(([id, place]) => {
        const [x, z] = nameSpot(place.floor)
        return (
          <text key={id} x={x} y={z} className="walk-name" textAnchor="middle">
            {nameOf(id)}
          </text>
        )
      })}
    </svg>
  )
}

type Point = { x: number; z: number }

/** A way drawn a little aside of the straight line, so that going and coming back are two. */
function arc(from: Point, to: Point, index: number): string {
  const aside = 0.14 + (index % 3) * 0.08
  const bend = { x: (from.x + to.x) / 2 - (to.z - from.z) * aside, z: (from.z + to.z) / 2 + (to.x - from.x) * aside }
  return `M${from.x} ${from.z}Q${bend.x} ${bend.z} ${to.x} ${to.z}`
}

/** Where a room's name stands: in the middle, near its upper wall, clear of where one stands. */
function nameSpot(corners: readonly [number, number][]): [number, number] {
  const xs = corners.map(([x]) => x)
  const zs = corners.map(([, z]) => z)
  return [(Math.min(...xs) + Math.max(...xs)) / 2, Math.min(...zs) + 0.5]
}

/** Null until it is there, and where the set has no plan: the way is then told in words. */
function usePlan(set: string): Plan | null {
  const [plan, setPlan] = useState<Plan | null>(null)
  useEffect(() => {
    let wanted = true
    fetch(`assets/sets/${set}/${set}.json`)
      .then((answer) => answer.json() as Promise<{ places?: Plan }>)
      .then((found) => wanted && found.places && setPlan(found.places))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [set])
  return plan
}
