/** The parts of a person's model that are moved by code: bones for looking and breathing, and the face's shapes. */

import type { Object3D } from 'three'
import { Bone, Mesh, MeshStandardMaterial, type Quaternion } from 'three'
import type { Lift, RoomLight } from '../baked-light.ts'
import { liftable, putInLight } from '../baked-light.ts'
import type { Sides } from '../live-light.ts'
import { lightLive } from '../live-light.ts'
import type { PersonModel } from './person-model.ts'

/** A bone that code turns on top of its clip. `base` is what the clip gave. */
export type Led = { bone: Object3D; base: Quaternion }

/** The face's shapes by number; one array serves every mesh of the face. -1: the person has no such shape. */
export type FaceShapes = { weights: number[]; of(name: string): number }

/** Finds a bone by the name its description gives. */
export function led(model: PersonModel, bone: 'head' | 'neck' | 'eyeL' | 'eyeR' | 'chest'): Led {
  const found = model.gltf.scene.getObjectByName(model.description.bones[bone])
  if (!found) throw new Error(`${model.description.id}: no bone for ${bone}`)
  return { bone: found, base: found.quaternion.clone() }
}

/** Ties the shapes of all the face's meshes together. */
export function faceShapes(model: PersonModel): FaceShapes {
  const weights = model.description.morphs.map(() => 0)
  const index = new Map(model.description.morphs.map((name, at) => [name, at]))
  model.gltf.scene.traverse((object) => {
    if (object instanceof Mesh && object.morphTargetInfluences) object.morphTargetInfluences = weights
  })
  return { weights, of: (name) => index.get(name) ?? -1 }
}

/** Gives the person the room's light (`sides`: what falls on them, where that is known), and one lift for being attended to. Call before the first frame. */
export function lightPerson(root: Object3D, light: RoomLight | null, lift: Lift, sides: Sides | null): void {
  const done = new Set<MeshStandardMaterial>()
  root.traverse((object) => {
    if (object instanceof Bone || !(object instanceof Mesh)) return
    // the skeleton moves the body far out of its rest bounds
    object.frustumCulled = false
    const material: unknown = object.material
    if (!(material instanceof MeshStandardMaterial) || done.has(material)) return
    done.add(material)
    if (sides) lightLive(material, sides, lift)
    else liftable(material, lift)
    if (!light) return
    putInLight(material, light)
    material.envMapIntensity = 1
  })
}
