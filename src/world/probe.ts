/** A handle for tests and the bench, only where the address asks for it (`?probe`): looks, never acts by itself. */
import type { RootState } from '@react-three/fiber'
import { Ray, type Vector3 } from 'three'
import { body } from '../input/body.ts'
import { comfort } from '../input/comfort.ts'
import { xrStore } from '../input/xr.ts'
import type { AnotherBody } from '../scenario/another-body.ts'
import { anotherBody } from '../scenario/another-body.ts'
import { attention } from '../scenario/attention.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { speaking } from '../speech/speaking.ts'
import { placeBefore } from './meet.ts'
import type { StageSet } from './stage-set.ts'

export type StageProbe = {
  gl: RootState['gl']
  scene: RootState['scene']
  get: RootState['get']
  xr: typeof xrStore
  play: typeof playStore
  settings: typeof settings
  attention: typeof attention
  /** what is borrowed of another body */
  anotherBody: { getState(): AnotherBody }
  body: typeof body
  comfort: typeof comfort
  set: StageSet
  /** a line's or choice's words in the language now in use */
  textOf: (id: string) => string
  /** id of what one meets first from one point towards another, at most `off` metres (a hand's breadth) from it; null for the rest of the set */
  meets: (from: Vector3, to: Vector3, off?: number) => string | null
  /** where one stands to talk with somebody, turned to them */
  placeBefore: (person: string) => { x: number; y: number; z: number; yaw: number } | null
  /** lets everything of the moment be said */
  sayAll: () => void
}
declare global {
  interface Window {
    __mestring?: StageProbe
  }
}

/** `?probe=plain`: without smoothed edges, for machines that draw in software. */
export function drawsPlainly(): boolean {
  return /[?&]probe=plain\b/.test(location.search)
}

export function exposeProbe(state: RootState, set: StageSet): void {
  const asked = /[?&]probe\b/.test(location.search + location.hash)
  if (!asked) return
  window.__mestring = {
    gl: state.gl,
    scene: state.scene,
    get: state.get,
    xr: xrStore,
    play: playStore,
    settings,
    attention,
    anotherBody,
    body,
    comfort,
    set,
    meets: (from, to, off = 0.1) => {
      const direction = to.clone().sub(from)
      const far = direction.length()
      const met = set.aim.cast(new Ray(from, direction.normalize()))
      return met && Math.abs(met.distance - far) < off ? met.id : null
    },
    placeBefore: (person) => {
      const figure = set.aim.figures.find((each) => each.id === person)
      const place = figure ? placeBefore(set, figure) : null
      return figure && place ? { ...place, yaw: Math.atan2(place.x - figure.x, place.z - figure.z) } : null
    },
    sayAll: () => {
      while (!speaking.getState().said) speaking.getState().skip()
    },
    textOf: (id) => textOf(textStore.getState().catalogue, id, playStore.getState().moment?.facts),
  }
}
