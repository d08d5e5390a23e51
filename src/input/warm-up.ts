/**
 * One hidden copy of everything that is only drawn once a headset is worn (rays, cursors, the arc, hands, controllers),
 * so that its programs are compiled with the rest and nothing stalls when the headset is put on.
 */
import { PointerCursorMaterial, PointerRayMaterial, TeleportPointerRayModel } from '@pmndrs/xr/internals'
import { BoxGeometry, Group, Mesh, PlaneGeometry, Vector3 } from 'three'
import { createControllerModel, createHandModel } from './input-models.ts'

/** A group that is never shown. Keep it in the scene: a program lives as long as a material that uses it. */
export function createWarmUp(): Group {
  const group = new Group()
  group.name = 'warm-up'
  group.visible = false
  const hand = createHandModel().root
  hand.visible = true
  group.add(
    new Mesh(new BoxGeometry(), new PointerRayMaterial()),
    new Mesh(new PlaneGeometry(), new PointerCursorMaterial()),
    new TeleportPointerRayModel([new Vector3(), new Vector3(0, 0, -1), new Vector3(0, -1, -2)]),
    createControllerModel().root,
    hand,
  )
  return group
}
