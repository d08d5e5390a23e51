/** Pictures of every device of the catalogue by itself, in each state worth looking at: on the bench's own small stage, without a set. */
import { createRoot, type RootState } from '@react-three/fiber'
import { noEvents } from '@react-three/xr'
import { ACESFilmicToneMapping, PerspectiveCamera, WebGLRenderer } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import type { Device } from '../../src/devices/device.ts'
import { openDevices, show } from '../../src/devices/device-store.ts'
import { deviceNames, entryOf, loadViews, modelOf } from '../../src/devices/index.ts'
import { type NamedState, walk } from '../../src/devices/walk.ts'
import { settings } from '../../src/scenario/settings.ts'
import { boundsOf, DeviceAlone, Studio } from '../../src/world/DeviceAlone.tsx'

type AloneShot = { id: string; title: string; name: string; state: NamedState }
/** What the page hands to whoever takes the pictures. */
export type Pictures = { list: { id: string; title: string }[]; take(id: string): Promise<string> }

const size = { width: 640, height: 560 }
/** Longest step, and how long a device has to settle in a state, seconds. */
const step = 0.05
const settling = 1.5

/** Pictures `devices/<name>/<nn>-<state>` of those devices that `wanted` wants. */
export async function alonePictures(wanted: (folder: string) => boolean): Promise<Pictures> {
  const names = deviceNames.filter((name) => wanted(`devices/${name}/`))
  await loadViews(names)
  const shots = names.flatMap((name) => {
    const device = entryOf(name)?.device
    return device ? shotsOf(name, device) : []
  })
  let stage: Promise<Stage> | null = null
  let standing = ''
  return {
    list: shots.map(({ id, title }) => ({ id, title })),
    take: async (id) => {
      const shot = shots.find((each) => each.id === id)
      if (!shot) throw new Error(`no picture ${id}`)
      stage ??= openStage()
      const { put, take } = await stage
      if (standing !== shot.name) await put(shot.name)
      standing = shot.name
      show(shot.name, shot.state.state)
      return take()
    },
  }
}

function shotsOf(name: string, device: Device): AloneShot[] {
  return walk(device).states.map((state, at) => {
    const called = state.kind === 'event' ? state.path.join(' → ') : state.name
    const file = `${String(at + 1).padStart(2, '0')}-${state.name.replace(/[^\w-]+/g, '-')}`
    return { id: `devices/${name}/${file}`, title: called, name, state }
  })
}

type Stage = { put(name: string): Promise<void>; take(): string }

async function openStage(): Promise<Stage> {
  // a state is shown as it is, not on its way there
  settings.getState().change({ reducedMotion: true })
  const canvas = document.body.appendChild(document.createElement('canvas'))
  const gl = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true, stencil: false })
  gl.toneMapping = ACESFilmicToneMapping
  const root = createRoot(canvas)
  await root.configure({
    gl,
    events: noEvents,
    size: { ...size, top: 0, left: 0 },
    dpr: 1,
    frameloop: 'never',
    camera: { fov: 30, near: 0.02, far: 40, rotation: [0, 0, 0] },
  })
  let state: RootState | null = null
  let now = 0
  const pass = (seconds: number) => {
    for (let left = seconds; left > 0; left -= step) {
      now += step
      state?.advance(now)
    }
  }
  return {
    put: async (name) => {
      const entry = entryOf(name)
      if (!entry) throw new Error(`no device ${name}`)
      openDevices({ devices: [{ id: name, device: entry.device }], onEvent: () => undefined, paused: () => true })
      const model = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).loadAsync(modelOf(name))
      state = root
        .render(
          <Studio>
            <DeviceAlone key={name} name={name} model={model} usable={false} onLoose={() => undefined} />
          </Studio>,
        )
        .getState()
      for (let tries = 0; tries < 200; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 30))
        const there = state.scene.getObjectByName(`device_${name}`)
        if (there && !boundsOf(there).isEmpty()) break
      }
      await gl.compileAsync(state.scene, state.camera)
    },
    take: () => {
      if (!state || !(state.camera instanceof PerspectiveCamera)) throw new Error('nothing stands there')
      pass(settling)
      gl.render(state.scene, state.camera)
      return canvas.toDataURL('image/webp', 0.9)
    },
  }
}
