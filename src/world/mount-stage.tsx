/** Puts a stage on a canvas: renderer, loading, everything compiled and uploaded, and only then the door opens. */

import type { RootState } from '@react-three/fiber'
import { createRoot } from '@react-three/fiber'
import { noEvents } from '@react-three/xr'
import i18next from 'i18next'
import type { ReactNode } from 'react'
import type { Scene as ThreeScene } from 'three'
import {
  ACESFilmicToneMapping,
  type BufferGeometry,
  type Camera,
  Mesh,
  type Object3D,
  PerspectiveCamera,
  Texture,
  WebGLRenderer,
} from 'three'
import { entryOf, loadViews, modelOf } from '../devices/index.ts'
import type { SceneBundle } from '../scenario/bundle.ts'
import { playStore } from '../scenario/play-store.ts'
import type { Scene as SceneDescription } from '../scenario/scene-schema.ts'
import { holds } from '../scenario/when.ts'
import type { Cast } from './CastOnStage.tsx'
import { openDoor } from './door.ts'
import './elements.ts'
import type { AssetFault, Progress, StageLoader } from './load.ts'
import { AssetError, createStageLoader, unpackerFile } from './load.ts'
import { loadPerson } from './people/person-model.ts'
import { drawsPlainly, exposeProbe } from './probe.ts'
import { buildSet, expectSet } from './stage-set.ts'
import { World } from './World.tsx'

export type Trouble = { file: string; message: string; retry: () => void }
export type StageListeners = {
  onProgress(progress: Progress): void
  onReady(): void
  onTrouble(trouble: Trouble): void
}

/** Mounts the stage of a scene into an element. The returned function takes it down again. */
export function mountStage(holder: HTMLElement, bundle: SceneBundle, listeners: StageListeners): () => void {
  let takeDown: (() => void) | null = null
  let gone = false
  const restart = () => {
    takeDown?.()
    if (!gone) takeDown = attempt(holder, bundle, listeners, restart)
  }
  restart()
  return () => {
    gone = true
    takeDown?.()
  }
}

function attempt(holder: HTMLElement, bundle: SceneBundle, listeners: StageListeners, restart: () => void): () => void {
  const canvas = document.createElement('canvas')
  holder.append(canvas)
  let closed = false
  let close = () => canvas.remove()
  const tell = (cause: unknown) => {
    if (!closed) listeners.onTrouble(troubleOf(cause, restart))
  }
  let gl: WebGLRenderer
  try {
    gl = createRenderer(canvas)
  } catch (cause) {
    queueMicrotask(() => tell(new NoWebGL(cause)))
    return close
  }
  const lost = (event: Event) => {
    event.preventDefault()
    tell(new ContextLost())
  }
  canvas.addEventListener('webglcontextlost', lost)
  // what was made on the card (the prefiltered probe) is gone: build the stage anew, the play is kept elsewhere
  canvas.addEventListener('webglcontextrestored', restart)
  const root = createRoot(canvas)
  const loader = createStageLoader(gl, (progress) => {
    if (!closed) listeners.onProgress(progress)
  })
  let look: Camera | null = null
  const watch = new ResizeObserver(() => {
    fitPicture(root, gl, canvas, holder)
    liftPicture(look, holder)
  })
  close = () => {
    closed = true
    openDoor(false)
    watch.disconnect()
    canvas.removeEventListener('webglcontextlost', lost)
    canvas.removeEventListener('webglcontextrestored', restart)
    root.unmount()
    loader.dispose()
    canvas.remove()
  }
  fitPicture(root, gl, canvas, holder)
  loader
    .expect(beginningsOf(bundle.scene))
    .then(() => expectSet(bundle.scene, loader))
    .then(() =>
      Promise.all([
        buildSet(bundle.scene, loader, gl),
        loadCast(bundle.scene, loader),
        loadModels(bundle.scene, loader),
        i18next.loadNamespaces(['world', 'panels']),
      ]),
    )
    .then(async ([set, cast]) => {
      if (closed) return
      const state = await rendered(root, <World bundle={bundle} set={set} cast={cast} loader={loader} />, bundle)
      const now = set.lightOf(playStore.getState().moment?.phase)
      // the one it begins in comes last, and stays
      for (const light of set.lights.toSorted((a, b) => Number(a === now) - Number(b === now))) {
        set.shine(light)
        await warmUp(state)
      }
      if (closed) return
      look = state.camera
      watch.observe(holder)
      exposeProbe(state, set)
      openDoor(true)
      listeners.onReady()
    })
    .catch(tell)
  return () => close()
}

type StageRoot = ReturnType<typeof createRoot<HTMLCanvasElement>>

function createRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  const gl = new WebGLRenderer({ canvas, antialias: !drawsPlainly(), powerPreference: 'high-performance', stencil: false })
  gl.toneMapping = ACESFilmicToneMapping
  return gl
}

/** Fits the picture to its element. */
function fitPicture(root: StageRoot, gl: WebGLRenderer, canvas: HTMLCanvasElement, holder: HTMLElement) {
  if (gl.xr.isPresenting) return
  const { width, height, top, left } = holder.getBoundingClientRect()
  if (width === 0 || height === 0) return
  void root.configure({
    gl,
    events: noEvents,
    size: { width, height, top, left },
    dpr: [1, 1.75],
    frameloop: 'always',
    // fiber turns a camera without a rotation to the origin
    camera: { fov: width > height ? 62 : 74, near: 0.05, far: 80, rotation: [0, 0, 0] },
  })
  canvas.style.width = '100%'
  canvas.style.height = '100%'
  canvas.style.display = 'block'
  canvas.style.touchAction = 'none'
}

/** Pixels (56rem, as in visit.css): on a page narrower than this the panel lies over the lower half of the picture. */
const narrow = 896
/** By how much of its height the picture's middle stands higher there, so that what one looks at is seen. */
const lift = 0.22

function liftPicture(camera: Camera | null, holder: HTMLElement) {
  if (!(camera instanceof PerspectiveCamera)) return
  const { clientWidth: width, clientHeight: height } = holder
  if (width <= narrow) camera.setViewOffset(width, height, 0, lift * height, width, height)
  else camera.clearViewOffset()
}

/** How the paths of everything begin that this scene's stage will fetch, but for the light of its set. */
function beginningsOf(scene: SceneDescription): string[] {
  return [
    `assets/sets/${scene.set}/${scene.set}.json`,
    `assets/sets/${scene.set}/${scene.set}.glb`,
    ...scene.cast.map((member) => `assets/people/${member.person}/`),
    ...devicesHere(scene).map((name) => modelOf(name)),
    unpackerFile,
  ].filter(Boolean)
}

async function loadCast(scene: SceneDescription, loader: StageLoader): Promise<Cast> {
  const loaded = await Promise.all(scene.cast.map(async (member) => [member.id, await loadPerson(loader, member.person)] as const))
  return new Map(loaded)
}

/** Names of the devices that stand there when the door opens; the others come after it. */
function devicesHere(scene: SceneDescription): string[] {
  const facts = playStore.getState().moment?.facts ?? {}
  return scene.devices.filter((placed) => holds(placed.when, facts)).map((placed) => placed.device)
}

async function loadModels(scene: SceneDescription, loader: StageLoader): Promise<void> {
  const here = devicesHere(scene)
  await loadViews(here)
  await Promise.all(here.filter((name) => entryOf(name)).map((name) => loader.model(modelOf(name))))
}

/** Renders the stage and gives its state once everything of it is mounted, at the latest after half a minute. */
async function rendered(root: StageRoot, world: ReactNode, bundle: SceneBundle): Promise<RootState> {
  const store = root.render(world)
  const until = performance.now() + 30_000
  const facts = playStore.getState().moment?.facts ?? {}
  const here = bundle.scene.devices.filter((placed) => holds(placed.when, facts) && entryOf(placed.device))
  const awaited = here.map((placed) => `device_${placed.id}`)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const { scene } = store.getState()
    const named = ['comfort-veil', ...awaited].every((name) => hasMesh(scene.getObjectByName(name)))
    const mounted = named && isLettered(scene)
    if (mounted || performance.now() > until) return store.getState()
  }
}

function hasMesh(object: Object3D | undefined): boolean {
  let found = false
  object?.traverse((each) => {
    found ||= each instanceof Mesh
  })
  return found
}

/** Whether letters stand on panels: the font is fetched only when the first panel asks for it, and has a program of its own. */
function isLettered(scene: ThreeScene): boolean {
  let found = false
  scene.traverse((each) => {
    found ||= each instanceof Mesh && (each.geometry as BufferGeometry).hasAttribute('instanceUVOffset')
  })
  return found
}

/** Compiles every program and uploads every texture, also of what is shown later: nothing may stall once the door is open. */
async function warmUp({ gl, scene, camera }: RootState): Promise<void> {
  await gl.compileAsync(scene, camera)
  for (const texture of texturesOf(scene)) gl.initTexture(texture)
  if (camera instanceof PerspectiveCamera) gl.render(scene, camera)
}

function texturesOf(scene: ThreeScene): Set<Texture> {
  const textures = new Set<Texture>()
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return
    const materials: unknown[] = Array.isArray(object.material) ? object.material : [object.material]
    for (const material of materials) {
      for (const value of Object.values(material as object))
        if (value instanceof Texture && !value.isRenderTargetTexture) textures.add(value)
    }
  })
  return textures
}

class NoWebGL extends Error {
  constructor(cause: unknown) {
    super('no WebGL', { cause })
  }
}
class ContextLost extends Error {}

function troubleOf(cause: unknown, retry: () => void): Trouble {
  const words = (key: AssetFault | 'noWebGL' | 'contextLost' | 'other', file = '') => i18next.t(`world:trouble.${key}`, { file })
  if (cause instanceof AssetError) return { file: cause.file, message: words(cause.fault, cause.file), retry }
  if (cause instanceof NoWebGL) return { file: '', message: words('noWebGL'), retry }
  if (cause instanceof ContextLost) return { file: '', message: words('contextLost'), retry }
  console.error(cause)
  return { file: '', message: words('other'), retry }
}
