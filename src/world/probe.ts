/** A handle for tests and the bench, only where the address asks for it (`?probe`): looks, never acts by itself. */
import type { RootState } from '@react-three/fiber'
import { Ray, Vector3 } from 'three'
import { body } from '../input/body.ts'
import { comfort } from '../input/comfort.ts'
import { fits, floorUnder } from '../input/walker.ts'
import { xrStore } from '../input/xr.ts'
import { attention } from '../scenario/attention.ts'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { speaking } from '../speech/speaking.ts'
import type { StageSet } from './stage-set.ts'

export type StageProbe = {
  gl: RootState['gl']
  scene: RootState['scene']
  get: RootState['get']
  xr: typeof xrStore
  play: typeof playStore
  settings: typeof settings
  attention: typeof attention
  body: typeof body
  comfort: typeof comfort
  set: StageSet
  /** a line's or choice's words in the language now in use */
  textOf: (id: string) => string
  /** id of what one meets first on the way from one point to another, a hand's breadth beyond included; null for the rest of the set */
  meets: (from: Vector3, to: Vector3) => string | null
  /** the nearest place at talking distance from where one sees a person's face and may stand; null when there is none */
  before: (person: string) => { x: number; y: number; z: number; yaw: number } | null
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
    body,
    comfort,
    set,
    meets: (from, to) => {
      const direction = to.clone().sub(from)
      const far = direction.length()
      const met = set.aim.cast(new Ray(from, direction.normalize()))
      return met && Math.abs(met.distance - far) < 0.1 ? met.id : null
    },
    before: (person) => beforePerson(set, person),
    sayAll: () => {
      while (!speaking.getState().said) speaking.getState().skip()
    },
    textOf: (id) => textOf(textStore.getState().catalogue, id, playStore.getState().moment?.facts),
  }
}

const steps = 24
/** An arm and a step away: talking distance. */
const talking = 1.4
const eyes = 1.6

function beforePerson({ aim, ground }: StageSet, person: string) {
  const figure = aim.figures.find((each) => each.id === person)
  if (!figure) return null
  const face = new Vector3(figure.x, figure.y + figure.height * 0.7, figure.z)
  let best: { x: number; y: number; z: number; yaw: number } | null = null
  const far = (at: { x: number; z: number }) => Math.hypot(at.x - body.feet.x, at.z - body.feet.z)
  for (let step = 0; step < steps; step++) {
    const yaw = (step / steps) * 2 * Math.PI
    const [x, z] = [figure.x + talking * Math.sin(yaw), figure.z + talking * Math.cos(yaw)]
    const y = floorUnder(ground, x, 0, z)
    if (y === null || !fits(ground, aim.figures, x, y, z)) continue
    const eye = new Vector3(x, y + eyes, z)
    if (aim.cast(new Ray(eye, face.clone().sub(eye).normalize()))?.id !== person) continue
    if (!best || far({ x, z }) < far(best)) best = { x, y, z, yaw }
  }
  return best
}
