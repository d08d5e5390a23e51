/**
 * What a ray meets: what one sees is what one can take. All opaque things of the set in one tree of triangles that remember
 * whose they are, and people as upright cylinders. A thing is taken when the ray meets it, or passes within the width of a finger
 * (0.7°, 1.3°: 48 mm and 90 mm across at two metres) with nothing before it: so small things are easy and nothing is hidden behind a wall.
 */

import type { Intersection, Mesh, Raycaster } from 'three'
import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Object3D, Quaternion, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { RecentRays } from '../input/recent-rays.ts'
import type { Post } from '../input/walker.ts'

/** What was met: a thing by its id, or null for the rest of the set. `level`: it was met from above (a floor, a table top). */
export type Met = { id: string | null; distance: number; level: boolean; readonly point: Vector3 }

const cone = [0.0122, 0.0227] as const
const around = 6
const farthest = 12
/** How far behind an edge a thing may stand that the eye sees and the hand does not, in metres. */
const edgeDepth = 0.45

type Thing = { id: string; mesh: Mesh }
export type Figure = Post & { id: string; height: number; y: number }

type Answer = { readonly met: Met; hit: boolean }
const newAnswer = (): Answer => ({ met: { id: null, distance: 0, level: false, point: new Vector3() }, hit: false })

/** The aim of one stage. */
export class Aim {
  /** people now on the stage, kept up to date by whoever moves them */
  readonly figures: Figure[] = []
  private readonly eye: Vector3
  private readonly tree: MeshBVH
  private readonly owners: Uint8Array
  private readonly meshes: Mesh[]
  private readonly ids: (string | null)[]
  private met: Met = { id: null, distance: 0, level: false, point: new Vector3() }
  /** two hands, a gaze and what a test asks */
  private readonly recent = new RecentRays(4, newAnswer)

  /** `things` may be lit and taken; `rest` only hides what is behind. Meshes must stand where they stay. `eye`: where one looks from, as it moves. */
  constructor(things: readonly Thing[], rest: readonly Mesh[], eye: Vector3) {
    this.eye = eye
    this.meshes = [...things.map((thing) => thing.mesh), ...rest]
    this.ids = [...things.map((thing) => thing.id), ...rest.map(() => null)]
    const { geometry, owners } = mergedPositions(this.meshes)
    this.tree = new MeshBVH(geometry, { indirect: true })
    this.owners = owners
  }

  /** Forget the last answer: something was shown, hidden or moved. */
  refresh(): void {
    this.recent.forget()
  }

  /** What a ray meets first; null if nothing within reach. The answer is valid until the next call. */
  cast(ray: Ray): Met | null {
    const known = this.recent.find(ray)
    if (known) return known.hit ? known.met : null
    const answer = this.recent.keep(ray)
    this.met = answer.met
    answer.hit = this.find(ray)
    return answer.hit ? answer.met : null
  }

  /** Whether the set hides one point from another. People hide nothing here. */
  hides(from: Vector3, to: Vector3): boolean {
    sight.origin.copy(from)
    sight.direction.subVectors(to, from)
    const far = sight.direction.length()
    if (far === 0) return false
    sight.direction.divideScalar(far)
    return this.firstOfSet(sight, beside, 0, far)
  }

  private find(ray: Ray): boolean {
    const straight = this.first(ray, this.met)
    if (straight && this.met.id) return true
    const centre = straight ? this.met.distance : farthest
    if (straight && this.overTheEdge(ray, centre)) return true
    for (const angle of cone) {
      for (let turn = 0; turn < around; turn++) {
        tilt(ray, angle, (turn / around) * Math.PI * 2)
        if (!this.first(tilted, beside) || !beside.id || beside.distance > centre + 0.15) continue
        this.met.id = beside.id
        this.met.distance = Math.min(beside.distance, centre)
        this.met.level = false
        this.met.point.copy(ray.direction).multiplyScalar(this.met.distance).add(ray.origin)
        return true
      }
    }
    return straight
  }

  /**
   * A low hand points at a high shelf and meets the shelf's edge, though the eye sees what stands on it:
   * what lies close behind is met too, if the eye sees it there.
   */
  private overTheEdge(ray: Ray, edge: number): boolean {
    let near = edge + 0.002
    for (let through = 0; through < 4; through++) {
      if (!this.firstOfSet(ray, behind, near, edge + edgeDepth)) return false
      const { id, distance } = behind
      near = distance + 0.002
      if (id === null) continue
      const point = behind.point
      sight.origin.copy(this.eye)
      sight.direction.subVectors(point, this.eye)
      const far = sight.direction.length()
      sight.direction.divideScalar(far)
      if (!this.firstOfSet(sight, beside, 0, farthest) || beside.id !== id || Math.abs(beside.distance - far) > 0.25) continue
      this.met.id = id
      this.met.distance = edge
      this.met.level = false
      return true
    }
    return false
  }

  private first(ray: Ray, into: Met): boolean {
    let found = this.firstOfSet(ray, into, 0, farthest)
    for (const figure of this.figures) {
      const distance = meetFigure(ray, figure)
      if (distance === null || (found && distance > into.distance)) continue
      found = true
      into.id = figure.id
      into.distance = distance
      into.level = false
      into.point.copy(ray.direction).multiplyScalar(distance).add(ray.origin)
    }
    return found
  }

  private firstOfSet(ray: Ray, into: Met, from: number, far: number): boolean {
    let near = from
    // what is hidden now does not count: look on behind it
    for (let through = 0; through < 4; through++) {
      const hit = this.tree.raycastFirst(ray, DoubleSide, near, far)
      if (!hit) return false
      const owner = this.owners[hit.faceIndex ?? 0] ?? 0
      if (isShown(this.meshes[owner])) {
        into.id = this.ids[owner] ?? null
        into.distance = hit.distance
        into.level = Math.abs(hit.face?.normal.y ?? 0) > 0.8 && ray.direction.y < 0
        into.point.copy(hit.point)
        return true
      }
      near = hit.distance + 0.001
    }
    return false
  }
}

const behind: Met = { id: null, distance: 0, level: false, point: new Vector3() }
const sight = new Ray()
const beside: Met = { id: null, distance: 0, level: false, point: new Vector3() }
const tilted = new Ray()
const quarter = new Quaternion()
const ahead = new Vector3(0, 0, -1)

function tilt(ray: Ray, angle: number, turn: number) {
  quarter.setFromUnitVectors(ahead, ray.direction)
  tilted.origin.copy(ray.origin)
  tilted.direction.set(Math.sin(angle) * Math.cos(turn), Math.sin(angle) * Math.sin(turn), -Math.cos(angle)).applyQuaternion(quarter)
}

/** Distance to an upright cylinder, or null. */
function meetFigure(ray: Ray, figure: Figure): number | null {
  const { origin, direction } = ray
  const ox = origin.x - figure.x
  const oz = origin.z - figure.z
  const a = direction.x * direction.x + direction.z * direction.z
  const b = ox * direction.x + oz * direction.z
  const c = ox * ox + oz * oz - figure.radius * figure.radius
  const root = b * b - a * c
  if (a < 1e-9 || root < 0) return null
  const distance = (-b - Math.sqrt(root)) / a
  const y = origin.y + direction.y * distance - figure.y
  return distance > 0 && y > 0 && y < figure.height ? distance : null
}

/** Whether an object and all it stands in are visible. */
export function isShown(object: Object3D | null | undefined): boolean {
  for (let each = object ?? null; each; each = each.parent) if (!each.visible) return false
  return true
}

function mergedPositions(meshes: readonly Mesh[]) {
  const corners = meshes.reduce((sum, { geometry }) => sum + (geometry.index?.count ?? geometry.getAttribute('position').count), 0)
  const positions = new Float32Array(corners * 3)
  const owners = new Uint8Array(corners / 3)
  const point = new Vector3()
  const place = new Matrix4()
  let at = 0
  meshes.forEach((mesh, owner) => {
    mesh.updateWorldMatrix(true, false)
    place.copy(mesh.matrixWorld)
    const packed = mesh.geometry.getAttribute('position')
    const index = mesh.geometry.index
    const count = index?.count ?? packed.count
    owners.fill(owner, at / 3, (at + count) / 3)
    for (let corner = 0; corner < count; corner++) {
      const from = index ? index.getX(corner) : corner
      point
        .fromBufferAttribute(packed, from)
        .applyMatrix4(place)
        .toArray(positions, at * 3)
      at += 1
    }
  })
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(positions, 3))
  return { geometry, owners }
}

/** An intersection that knows which thing was aimed at. */
export type Aimed = Intersection & { aimedAt?: string | null; level?: boolean }

/** The one object of the scene that pointers meet for all spots and people: things only, or (for mouse and touch) the set as well. */
export class AimObject extends Object3D {
  override readonly ancestorsHaveListeners = true
  private readonly aim: Aim
  private readonly wholeSet: boolean
  private readonly allowed: (id: string) => boolean
  constructor(aim: Aim, wholeSet: boolean, allowed: (id: string) => boolean) {
    super()
    this.aim = aim
    this.wholeSet = wholeSet
    this.allowed = allowed
  }
  override raycast(raycaster: Raycaster, intersections: Intersection[]) {
    const met = this.aim.cast(raycaster.ray)
    if (!met || met.distance > raycaster.far) return
    const isThing = met.id !== null && this.allowed(met.id)
    if (isThing === this.wholeSet) return
    const aimed: Aimed = {
      distance: met.distance,
      point: met.point.clone(),
      object: this,
      aimedAt: isThing ? met.id : null,
      level: met.level,
    }
    intersections.push(aimed)
  }
}
