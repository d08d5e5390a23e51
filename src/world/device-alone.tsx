/** Puts one device alone on a canvas of its own, to be looked at from all sides and used: for the bench page. */

import type { RootState } from '@react-three/fiber'
import { createRoot } from '@react-three/fiber'
import { noEvents } from '@react-three/xr'
import type { ReactNode } from 'react'
import { Component, useState } from 'react'
import { ACESFilmicToneMapping, WebGLRenderer } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { loadViews, modelOf } from '../devices/index.ts'
import { boundsOf, DeviceAlone, Studio } from './DeviceAlone.tsx'
import './elements.ts'
import { addressOf } from './load.ts'
import { fars, look, lookAnew, tilts, view } from './orbit.ts'

/** How one looks at it, for whoever offers more than a drag. */
export const sight = { view, look, tilts, fars } as const

declare global {
  interface Window {
    /** only with `?probe`: the renderer of the small stage, for tests */
    __alone?: { gl: WebGLRenderer; scene: RootState['scene'] }
  }
}

export type AloneListeners = {
  onReady(): void
  /** `what`: the file that would not come, or the fault itself */
  onTrouble(what: string): void
}

/** Radians for a pixel dragged, and pixels that make a press a drag. */
const perPixel = 0.008
const dragAfter = 6

/** Mounts the small stage into an element. The returned function takes it down again. */
export function mountAlone(holder: HTMLElement, name: string, listeners: AloneListeners): () => void {
  const canvas = document.createElement('canvas')
  holder.append(canvas)
  let closed = false
  const tell = (what: string) => {
    if (!closed) listeners.onTrouble(what)
  }
  let gl: WebGLRenderer
  try {
    gl = new WebGLRenderer({ canvas, antialias: true, stencil: false })
  } catch {
    queueMicrotask(() => tell('WebGL'))
    return () => {
      closed = true
      canvas.remove()
    }
  }
  gl.toneMapping = ACESFilmicToneMapping
  const root = createRoot(canvas)
  const fill = () => {
    const { width, height, top, left } = holder.getBoundingClientRect()
    if (width === 0 || height === 0) return
    void root.configure({
      gl,
      events: noEvents,
      size: { width, height, top, left },
      dpr: [1, 1.75],
      frameloop: 'always',
      camera: { fov: 30, near: 0.02, far: 40, rotation: [0, 0, 0] },
    })
    Object.assign(canvas.style, { width: '100%', height: '100%', display: 'block', touchAction: 'pan-y' })
  }
  const lost = (event: Event) => {
    event.preventDefault()
    tell('WebGL')
  }
  const watch = new ResizeObserver(fill)
  canvas.addEventListener('webglcontextlost', lost)
  fill()
  lookAnew()
  const drag = turnByDrag(canvas)
  const open = async () => {
    const path = modelOf(name)
    const file = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(addressOf(path))
    const [model] = await Promise.all([file, loadViews([name])]).catch(() => [null])
    if (closed) return
    if (!model) return tell(path)
    const store = root.render(
      <Broken onBroken={tell}>
        <Studio>
          <Turned name={name} model={model} drag={drag} />
        </Studio>
      </Broken>,
    )
    watch.observe(holder)
    await drawn(store, name, () => closed)
    if (closed) return
    if (/[?&]probe\b/.test(location.search + location.hash)) window.__alone = { gl, scene: store.getState().scene }
    listeners.onReady()
  }
  void open()
  return () => {
    closed = true
    watch.disconnect()
    drag.stop()
    canvas.removeEventListener('webglcontextlost', lost)
    delete window.__alone
    root.unmount()
    canvas.remove()
  }
}

type Store = ReturnType<ReturnType<typeof createRoot>['render']>

/** Waits until the device is there, at the latest half a minute. */
async function drawn(store: Store, name: string, given: () => boolean): Promise<void> {
  const until = performance.now() + 30_000
  while (!given() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const device = store.getState().scene.getObjectByName(`device_${name}`)
    if (device && !boundsOf(device).isEmpty()) return
  }
}

type Drag = {
  begin(): void
  stop(): void /** told when a press becomes a drag, and when that is over */
  listen(told: (turning: boolean) => void): void
}

/** Turns the view while a press that nothing holds is moved. */
function turnByDrag(canvas: HTMLCanvasElement): Drag {
  let from: { x: number; y: number; turn: number; tilt: number } | null = null
  let loose = false
  let turning = false
  let told: (turning: boolean) => void = () => undefined
  const down = (event: PointerEvent) => {
    const { turn, tilt } = view.getState()
    from = { x: event.clientX, y: event.clientY, turn, tilt }
    loose = false
  }
  const move = (event: PointerEvent) => {
    if (!from || !loose) return
    const [right, below] = [event.clientX - from.x, event.clientY - from.y]
    if (!turning && Math.hypot(right, below) < dragAfter) return
    if (!turning) {
      turning = true
      told(true)
    }
    look({ turn: from.turn + right * perPixel, tilt: from.tilt + below * perPixel })
  }
  const up = () => {
    from = null
    loose = false
    if (!turning) return
    turning = false
    // the click that ends a drag has been and gone by then
    setTimeout(() => told(false), 0)
  }
  canvas.addEventListener('pointerdown', down)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  return {
    begin: () => {
      loose = true
    },
    listen: (listener) => {
      told = listener
    },
    stop: () => {
      canvas.removeEventListener('pointerdown', down)
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', up)
      window.removeEventListener('pointercancel', up)
    },
  }
}

function Turned({ name, model, drag }: { name: string; model: GLTF; drag: Drag }) {
  const [turning, setTurning] = useState(false)
  drag.listen(setTurning)
  return <DeviceAlone name={name} model={model} usable={!turning} onLoose={drag.begin} />
}

/** A view whose code does not come, or a model without its parts: told, and the page goes on without the stage. */
class Broken extends Component<{ children: ReactNode; onBroken: (what: string) => void }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(error: Error) {
    console.error(error)
    this.props.onBroken(error.message)
  }
  override render() {
    return this.state.broken ? null : this.props.children
  }
}
