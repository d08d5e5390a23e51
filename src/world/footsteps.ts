/** When a step is heard, and on what: by the way gone over the floor. Nothing here allocates in a frame. */
import { insidePolygon, type SetDescription, type SetSounds } from './set-description.ts'

/** Metres from one step to the next, for somebody who walks about in a room. */
const stride = 0.66
/** Slower than this (metres a second) is swaying, not walking. */
const slowest = 0.25
/** A longer way in one frame is no step: a blink, a teleport. */
const leap = 0.5

export type Steps = {
  /** Where the feet are in this frame; true when one of them is put down. `jumps` counts leaps from place to place (body.ts). */
  walked(x: number, z: number, jumps: number, seconds: number): boolean
}

/** Counts the way from where it is first asked. */
export function createSteps(): Steps {
  let lastX = Number.NaN
  let lastZ = Number.NaN
  let lastJumps = 0
  let gone = 0
  return {
    walked(x, z, jumps, seconds) {
      const way = Math.hypot(x - lastX, z - lastZ)
      const first = Number.isNaN(lastX)
      const jumped = jumps !== lastJumps
      lastX = x
      lastZ = z
      lastJumps = jumps
      if (first || !Number.isFinite(way)) return false
      if (jumped || way > leap) {
        gone = 0
        // one lands on one's feet
        return true
      }
      if (way < slowest * seconds) {
        // whoever stands has both feet down: the next step comes half a stride on
        gone = Math.min(gone, stride / 2)
        return false
      }
      gone += way
      if (gone < stride) return false
      gone -= stride
      return true
    },
  }
}

export type Floor = SetSounds['places'][string]['floor']

/** What one stands on: a rug that (still) lies there, else the floor of the place; wood where nobody says. */
export function floorAt(sounds: SetSounds, place: string | null, x: number, z: number, lies: (node: string) => boolean): Floor {
  for (const { node, outline } of sounds.rugs ?? []) if (insidePolygon(outline, x, z) && lies(node)) return 'rug'
  return (place !== null && sounds.places[place]?.floor) || 'wood'
}

/** Names of the steps on each floor. */
export const stepsOn: Readonly<Record<Floor, readonly string[]>> = {
  wood: ['step_wood_1', 'step_wood_2', 'step_wood_3'],
  tile: ['step_tile_1', 'step_tile_2', 'step_tile_3'],
  rug: ['step_rug_1', 'step_rug_2', 'step_rug_3'],
  stone: ['step_stone_1', 'step_stone_2', 'step_stone_3'],
}

/** Every sound a set makes by itself and is walked on with. */
export function soundsOfSet({ sounds }: SetDescription): string[] {
  if (!sounds) return []
  const places = Object.values(sounds.places)
  return [
    ...new Set([
      ...places.map(({ tone }) => tone),
      ...places.flatMap(({ floor }) => stepsOn[floor]),
      ...(sounds.rugs ? stepsOn.rug : []),
      ...sounds.sources.flatMap(({ id, songs }) => songs ?? [id]),
    ]),
  ]
}
