/**
 * The bare floor before the robot vacuum's dock: how far it reaches, what lies there, the lanes it drives, which of it is clean.
 * The device's own axes: metres from its anchor, x to the right, -z away from the dock; a heading of 0 looks to -z, positive turns left.
 */

/** The floor's edges. */
export const floor = { left: -0.55, right: 0.55, near: -0.33, far: -1.33 } as const
/** The mat's edges while it lies in the far corner. */
export const mat = { left: 0.2, right: 0.55, near: -1.01, far: -1.36 } as const
/** Where the lead runs, from its charger to its loose end: x and z. */
export const leadWay: readonly (readonly [number, number])[] = [
  [-0.6, -0.66],
  [-0.45, -0.68],
  [-0.28, -0.74],
  [-0.12, -0.67],
  [0, -0.71],
]
/** Half of the robot's 34 cm. */
export const discRadius = 0.17
/** How far from its middle brushes and suction get the floor clean. */
const cleans = 0.165
/** From its middle to the front edge of its wheels, which climb a mat; and how near the brush draws a lead in. */
const wheelsAhead = 0.13
const brushReach = 0.1

export type Place = { readonly x: number; readonly z: number }
/** Where it stands to charge, its face to the dock; and where it turns round, before the dock. */
export const dockPlace: Place = { x: 0, z: -0.12 }
export const beforeDock: Place = { x: 0, z: -0.5 }

const side = 0.38
const lanes = [-0.5, -0.665, -0.83, -0.995, -1.16] as const
/** The whole way, lane by lane; and the same way round a mat it knows of. The two have as many points, so that it can change over between any two. */
const through: readonly Place[] = [
  { x: -side, z: lanes[0] },
  { x: side, z: lanes[0] },
  { x: side, z: lanes[1] },
  { x: -side, z: lanes[1] },
  { x: -side, z: lanes[2] },
  { x: side, z: lanes[2] },
  { x: side, z: lanes[2] },
  { x: side, z: lanes[3] },
  { x: -side, z: lanes[3] },
  { x: -side, z: lanes[4] },
  { x: side, z: lanes[4] },
]
const beside = 0
const round: readonly Place[] = through.map((place, leg) => (leg >= 6 && place.x > beside ? { x: beside, z: place.z } : place))
/** How many points the way has. */
export const legs = through.length
/** The leg that goes down beside the mat, and the one before it, from which it can still go round. */
export const legOntoMat = 7

/** Where a leg ends. */
export function endOfLeg(leg: number, roundMat: boolean): Place {
  return (roundMat ? round : through)[leg] ?? beforeDock
}

/** Whether wheels that drive this way from here meet the mat. */
export function meetsMat(x: number, z: number, heading: number): boolean {
  const ahead = x - Math.sin(heading) * wheelsAhead
  const away = z - Math.cos(heading) * wheelsAhead
  return ahead > mat.left && ahead < mat.right && away < mat.near && away > mat.far
}

/** Whether the robot stands where the mat lies when it is flat. */
export function standsOnMat(x: number, z: number): boolean {
  const dx = x - Math.min(Math.max(x, mat.left), mat.right)
  const dz = z - Math.min(Math.max(z, mat.far), mat.near)
  return Math.hypot(dx, dz) < discRadius
}

/** How far a place is from the lead on the floor, in metres. */
function fromLead(x: number, z: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < leadWay.length; i += 1) {
    const [ax, az] = leadWay[i - 1] ?? [0, 0]
    const [bx, bz] = leadWay[i] ?? [0, 0]
    const long = (bx - ax) ** 2 + (bz - az) ** 2
    const along = Math.min(Math.max(((x - ax) * (bx - ax) + (z - az) * (bz - az)) / long, 0), 1)
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), z - az - along * (bz - az)))
  }
  return nearest
}

/** Whether the brush has the lead. */
export function meetsLead(x: number, z: number): boolean {
  return fromLead(x, z) < brushReach
}

/** Whether the robot stands where the lead would lie. */
export function standsOnLead(x: number, z: number): boolean {
  return fromLead(x, z) < discRadius
}

/** The floor is told in squares of 5 cm: rows away from the dock, columns from the left. */
export const square = 0.05
export const rows = 20
export const columns = 22

/** Sets the squares about a place as clean. Each row is a number whose bits are its columns. Returns how many were not clean before. */
export function clean(floorRows: number[], x: number, z: number): number {
  let fresh = 0
  for (let row = 0; row < rows; row += 1) {
    const dz = floor.near - (row + 0.5) * square - z
    if (Math.abs(dz) > cleans) continue
    const before = floorRows[row] ?? 0
    let now = before
    for (let column = 0; column < columns; column += 1) {
      const dx = floor.left + (column + 0.5) * square - x
      if (dx * dx + dz * dz <= cleans * cleans && !((now >> column) & 1)) {
        now |= 1 << column
        fresh += 1
      }
    }
    if (now !== before) floorRows[row] = now
  }
  return fresh
}

/** Whether a square is clean. */
export function isClean(floorRows: readonly number[], row: number, column: number): boolean {
  return (((floorRows[row] ?? 0) >> column) & 1) === 1
}

/** The share of the floor that is clean, in whole percent. */
export function shareDone(floorRows: readonly number[]): number {
  let count = 0
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) if (isClean(floorRows, row, column)) count += 1
  }
  return Math.floor((100 * count) / (rows * columns))
}
