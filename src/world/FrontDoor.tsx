/** The front door: shut until one is let in (the story's fact `entry`), and again behind the one who came in; nobody walks through it while it is shut. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { Box3, Group } from 'three'
import { useStore } from 'zustand'
import { body } from '../input/body.ts'
import type { Post } from '../input/walker.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'

const node = 'front_door'
const openAngle = 1.5
const swingTime = 1.1
/** who is this far in has let go of the door (m) */
const clearOf = 1.3

export function FrontDoor({ set, outside }: { set: StageSet; outside: string }) {
  const inside = useStore(staged, (state) => state.moment?.place !== outside)
  const welcome = useStore(staged, (state) => Boolean(state.moment?.facts.entry))
  const door = useMemo(() => hinged(set), [set])
  const [behind, setBehind] = useState(inside)
  const shut = inside ? behind : !welcome
  useEffect(() => {
    if (!door || !shut) return
    body.posts.push(...door.posts)
    return () => {
      for (const post of door.posts) body.posts.splice(body.posts.indexOf(post), 1)
    }
  }, [door, shut])
  useFrame((_, seconds) => {
    if (!door) return
    // it is drawn to behind the one who came in, and not on their heels
    const passed = inside && (behind || away(door.hinge) > clearOf)
    if (passed !== behind) setBehind(passed)
    const way = (shut ? 0 : -openAngle) - door.hinge.rotation.y
    if (way === 0) return
    door.hinge.rotation.y += Math.sign(way) * Math.min(Math.abs(way), (seconds / swingTime) * openAngle)
    door.hinge.updateMatrixWorld(true)
    set.aim.refresh()
  })
  return null
}

/** How far one's feet are from the door's hinge, over the floor (m). */
function away({ position }: Group): number {
  return Math.hypot(body.feet.x - position.x, body.feet.z - position.z)
}

/** The door hung on its hinge: its edge towards -Z, away from its handle, swinging into the flat. A row of posts stands for it while it is shut. */
function hinged(set: StageSet): { hinge: Group; posts: Post[] } | null {
  const door = set.root.getObjectByName(node)
  if (!door?.parent) return null
  if (door.parent.name === `${node}_hinge` && door.parent instanceof Group)
    return { hinge: door.parent, posts: door.parent.userData.posts as Post[] }
  const bounds = new Box3().setFromObject(door)
  const hinge = new Group()
  hinge.name = `${node}_hinge`
  hinge.position.set((bounds.min.x + bounds.max.x) / 2, 0, bounds.min.z)
  door.parent.add(hinge)
  hinge.attach(door)
  hinge.traverse((each) => {
    each.matrixAutoUpdate = each === hinge
    each.matrixWorldAutoUpdate = true
  })
  const posts: Post[] = []
  for (let z = bounds.min.z; z <= bounds.max.z; z += 0.15) posts.push({ x: hinge.position.x, z, radius: 0.05 })
  hinge.userData.posts = posts
  return { hinge, posts }
}
