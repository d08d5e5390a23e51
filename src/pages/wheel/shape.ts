/** The wheel's geometry: four sectors of a quarter each, from the top round with the clock, and five rings. In units of its drawing. */
import type { Level, WheelField } from '../../scenario/wheel.ts'
import { levels, wheelFields } from '../../scenario/wheel.ts'

export const middle = 200
const hub = 22
const ring = 33
/** Half the gap between two sectors. */
const gap = 3

/** From and to, in radians from the top with the clock. */
const sectorOf = (field: WheelField): [number, number] => {
  const at = wheelFields.indexOf(field)
  return [(at * Math.PI) / 2, ((at + 1) * Math.PI) / 2]
}

/** A point so far from the middle, in a direction, and moved aside by the gap, so that gaps are as wide at the rim as at the hub. */
function point(radius: number, angle: number, aside: number): string {
  const turn = angle + Math.asin(aside / radius)
  return `${round(middle + Math.sin(turn) * radius)} ${round(middle - Math.cos(turn) * radius)}`
}
const round = (value: number) => Math.round(value * 100) / 100

/** The path of one level of one field. */
export function cell(field: WheelField, level: Level): string {
  const [from, to] = sectorOf(field)
  const [inner, outer] = [hub + (level - 1) * ring + 2, hub + level * ring]
  return `M${point(inner, from, gap)}L${point(outer, from, gap)}A${outer} ${outer} 0 0 1 ${point(outer, to, -gap)}L${point(inner, to, -gap)}A${inner} ${inner} 0 0 0 ${point(inner, from, gap)}Z`
}

/** The path of a line across a sector at a value between two levels: a mean. */
export function line(field: WheelField, value: number): string {
  const [from, to] = sectorOf(field)
  const radius = hub + value * ring
  return `M${point(radius, from, gap)}A${radius} ${radius} 0 0 1 ${point(radius, to, -gap)}`
}

/** Where a field's name stands: at the corner of its quarter, outside the wheel. */
export function corner(field: WheelField): { x: number; y: number; anchor: 'start' | 'end' } {
  const [from, to] = sectorOf(field)
  const angle = (from + to) / 2
  const right = Math.sin(angle) > 0
  return { x: right ? 394 : 6, y: Math.cos(angle) > 0 ? 24 : 388, anchor: right ? 'end' : 'start' }
}

/** Which level of which field lies at a point of the drawing; null in the hub's middle and outside. */
export function cellAt(x: number, y: number): { field: WheelField; level: Level } | null {
  const [right, up] = [x - middle, middle - y]
  const far = Math.hypot(right, up)
  const level = levels.find((each) => far <= hub + each * ring)
  const turn = (Math.atan2(right, up) + 2 * Math.PI) % (2 * Math.PI)
  const field = wheelFields[Math.min(3, Math.floor(turn / (Math.PI / 2)))]
  return level === undefined || field === undefined || far < hub / 2 ? null : { field, level }
}
