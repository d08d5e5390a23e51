/**
 * Keeps the body and the play at the same place. Walking over into another place is a `go`; a `go` raised elsewhere
 * (page, keyboard, a new phase) blinks the body there; a spot examined from the page is looked at, a person spoken to from the page is met.
 */

import { body, eyeSitting, eyeStanding, ownEye, putAt } from '../input/body.ts'
import { blink, isBlinking } from '../input/comfort.ts'
import type { Action, Moment } from '../scenario/moment.ts'
import { playStore } from '../scenario/play-store.ts'
import { earshot, meet, yawTo } from './meet.ts'
import { placeUnder } from './set-description.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'

let fromStage = false

/** Raises an action from within the stage: the body is already where it should be. */
export function actHere(action: Action): boolean {
  fromStage = true
  try {
    return playStore.getState().act(action)
  } finally {
    fromStage = false
  }
}

/** Where the play wants one to sit, by phase: eye level counts. */
function seatOf(moment: Moment): string | null {
  return moment.facts.seated === true && (moment.phase === 'table' || moment.phase === 'agreement') ? 'seat_you_table' : null
}

/** Puts the body where the moment is. */
export function standAt(set: StageSet, moment: Moment): void {
  const seat = seatOf(moment)
  const anchor = seat ? set.description.anchors[seat] : undefined
  if (anchor) {
    const [x, y, z] = anchor.position
    putAt({ x, y: floorNear(y), z, yaw: yawToPerson(set, moment, x, z) ?? anchor.yaw, pitch: -0.1, eye: eyeSitting, seat: true })
    return
  }
  const place = set.description.places[moment.place]
  if (!place) return
  const [x, y, z] = place.stand
  putAt({ x, y, z, yaw: yawToPerson(set, moment, x, z) ?? place.yaw, pitch: -0.12 })
}

/** Where to look when a phase or a talk begins and somebody is near: at them. Null when nobody is, or one came to look at something. */
function yawToPerson(set: StageSet, moment: Moment, x: number, z: number): number | null {
  const talks = moment.topic?.kind === 'phase' || moment.topic?.kind === 'cast'
  if (!talks) return null
  // whoever is behind a door or in another room is not looked at through the wall
  const here = (figure: { x: number; z: number }) => placeUnder(set.description, figure.x, figure.z) === moment.place
  const near = set.aim.figures.find((figure) => Math.hypot(figure.x - x, figure.z - z) < earshot && here(figure))
  return near ? yawTo(near, x, z) : null
}

/** An anchor of a seat is given at the floor or at the seat; feet belong on the floor. */
const floorNear = (y: number) => (y > 0.2 ? 0 : y)

/** Turns the body to a spot, from the point of view the set gives for it. */
function lookAtSpot(set: StageSet, spot: string, node: string): void {
  const anchor = set.description.anchors[node]
  const thing = set.things.get(spot)
  if (!anchor?.view) return
  const [x, y, z] = anchor.view.position
  const feetY = y > 0.9 ? y - eyeStanding : y
  const [tx, ty, tz] = thing ? thing.middle.toArray() : anchor.position
  const pitch = Math.atan2(ty - (feetY + ownEye()), Math.hypot(tx - x, tz - z))
  putAt({ x, y: feetY, z, yaw: anchor.view.yaw, pitch: Math.max(-1, Math.min(0.6, pitch)) })
}

/** Follows the running play until the returned function is called. `onFrame` is to be called every frame. */
export function followPlay(set: StageSet): { stop(): void; onFrame(): void } {
  const first = staged.getState().moment
  if (first) standAt(set, first)
  let under = placeUnder(set.description, body.feet.x, body.feet.z)

  const stop = staged.subscribe(({ moment }, before) => {
    const { bundle } = playStore.getState()
    if (!moment || !bundle || moment === before.moment) return
    const was = before.moment
    const light = set.lightOf(moment.phase)
    if (light !== set.light) blink(() => set.shine(light))
    const moved = moment.place !== was?.place || (moment.phase !== was?.phase && phaseHasPlace(bundle.scene, moment.phase))
    const sat = was ? seatOf(was) !== seatOf(moment) : false
    if ((moved && !(fromStage && moment.place === under)) || sat) {
      // from now on: what comes while the eyes are shut must not find one where one was
      under = moment.place
      blink(() => standAt(set, moment))
      return
    }
    const spot =
      moment.topic?.kind === 'spot' && moment.topic.id !== was?.topic?.id
        ? bundle.scene.spots.find((each) => each.id === moment.topic?.id)
        : undefined
    if (spot && !fromStage) {
      blink(() => {
        lookAtSpot(set, spot.id, spot.node)
        under = placeUnder(set.description, body.feet.x, body.feet.z) ?? under
      })
      return
    }
    const person = moment.topic?.kind === 'cast' && moment.topic.id !== was?.topic?.id ? moment.topic.id : null
    if (person && !fromStage) {
      blink(() => {
        meet(set, person)
        under = placeUnder(set.description, body.feet.x, body.feet.z) ?? under
      })
      return
    }
    // a place one already stands in, and that has opened only now
    if (under && under !== moment.place && moment.choices.length === 0 && moment.open.go.includes(under)) queueMicrotask(() => goTo(under))
  })

  function goTo(place: string | null) {
    const { moment } = playStore.getState()
    if (place && moment && moment.place !== place && moment.open.go.includes(place)) actHere({ do: 'go', place })
  }

  return {
    stop,
    onFrame() {
      if (isBlinking()) return
      const now = placeUnder(set.description, body.feet.x, body.feet.z)
      if (now === null || now === under) return
      under = now
      goTo(now)
    },
  }
}

const phaseHasPlace = (scene: { phases: readonly { id: string; place?: string | undefined }[] }, phase: string) =>
  scene.phases.some((each) => each.id === phase && each.place !== undefined)
