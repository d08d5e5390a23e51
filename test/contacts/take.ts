/** Takes one picture: puts everything in its place, lets time pass without drawing, draws once. */
import type { RootState } from '@react-three/fiber'
import { PerspectiveCamera } from 'three'
import type { StoreApi } from 'zustand'
import type { Line } from '../../src/scenario/moment.ts'
import { speaking } from '../../src/speech/speaking.ts'
import type { StageSet } from '../../src/world/stage-set.ts'
import type { Shown } from './Booth.tsx'
import type { Shot } from './shots.ts'

/** Longest step people can take at once, seconds. */
const step = 0.05

/** @returns what takes a picture and gives it as a data address (WebP) */
export function createTaker(state: RootState, shown: StoreApi<Shown>, set: StageSet): (shot: Shot) => Promise<string> {
  let now = 0
  const pass = (seconds: number) => {
    for (let left = seconds; left > 0; left -= step) {
      now += Math.min(step, left)
      state.advance(now)
    }
  }
  const camera = state.camera
  if (!(camera instanceof PerspectiveCamera)) throw new Error('no camera')
  return async (shot) => {
    const { person } = shot
    // taken away and brought again: nobody is half-way from one clip to the next
    shown.setState({ person: null, device: shot.device ?? null })
    await mounted()
    pass(step)
    shown.setState({ person: person?.id ?? null, ...(person && { at: person.at, clip: person.clip }) })
    await mounted()
    camera.fov = shot.fov
    camera.aspect = shot.width / shot.height
    camera.updateProjectionMatrix()
    camera.position.set(...shot.eye)
    camera.lookAt(...shot.look)
    camera.updateMatrixWorld(true)
    feel(person?.id ?? '', person?.mood)
    pass(shot.seconds)
    state.gl.setPixelRatio(1)
    state.gl.setSize(shot.width, shot.height, false)
    set.root.updateMatrixWorld(true)
    state.gl.render(state.scene, camera)
    return state.gl.domElement.toDataURL('image/webp', 0.9)
  }
}

/** A mood comes with a line that is being said; without words, so that the mouth is at rest. */
function feel(speaker: string, mood: string | undefined): void {
  const line: Line | null = mood ? ({ id: '', speaker, mood, look: '', facts: {} } as unknown as Line) : null
  speaking.setState({ line, seconds: 60 })
}

const mounted = () => new Promise((resolve) => setTimeout(resolve, 60))
