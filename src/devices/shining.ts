/**
 * The three unlit materials of devices. A view uses these and the paint, and no other: each is a program, and all programs
 * are compiled before the door opens, when the devices themselves are not there yet.
 */
import type { ColorRepresentation, Texture } from 'three'
import { DoubleSide, MeshBasicMaterial } from 'three'

/** What shines by itself: a lamp, a light on a case. Change `color` to put it out. */
export function makeGlow(color: ColorRepresentation): MeshBasicMaterial {
  return new MeshBasicMaterial({ color, toneMapped: false })
}

/** What shows a picture: a screen, a display, a dial. */
export function makeScreen(map: Texture): MeshBasicMaterial {
  return new MeshBasicMaterial({ map, toneMapped: false })
}

/**
 * What one sees through: a beam, water, a map laid on the floor. Geometry made for it has normals, though it needs none: without, it is
 * another program.
 */
export function makeBeam(color: ColorRepresentation, opacity: number): MeshBasicMaterial {
  return new MeshBasicMaterial({
    color,
    opacity,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    forceSinglePass: true,
    toneMapped: false,
  })
}
