/**
 * The page behind the contact sheet: the stage's own loader, set, light, people and devices, before fixed cameras, a picture at a time.
 * `test/play/contacts.ts` asks it for the list of pictures and takes one after another.
 */
import type { RootState } from '@react-three/fiber'
import { createRoot } from '@react-three/fiber'
import { noEvents } from '@react-three/xr'
import i18next from 'i18next'
import { ACESFilmicToneMapping, WebGLRenderer } from 'three'
import { startTexts } from '../../src/app/i18n.ts'
import { openDevices } from '../../src/devices/device-store.ts'
import { entryOf, loadViews } from '../../src/devices/index.ts'
import type { Scene } from '../../src/scenario/scene-schema.ts'
import '../../src/world/elements.ts'
import { createStageLoader } from '../../src/world/load.ts'
import { loadPerson, type PersonModel } from '../../src/world/people/person-model.ts'
import { buildSet } from '../../src/world/stage-set.ts'
import { alonePictures, type Pictures } from './alone.tsx'
import { Booth, shown } from './Booth.tsx'
import { shotsOf } from './shots.ts'
import { createTaker } from './take.ts'

declare global {
  interface Window {
    __contacts?: Pictures & { trouble?: string }
  }
}

const scenes = Object.values(import.meta.glob<Scene>('../../scenes/*/scene.json', { eager: true, import: 'default' }))

async function open(): Promise<void> {
  // a device's screen has words on it
  await startTexts()
  await i18next.loadNamespaces('devices')
  // `?light=afternoon`: everything in a further light of the set; `?only=rooms`: nobody is fetched of whom there will be no picture
  const asked = new URLSearchParams(location.search)
  const only = asked.get('only')?.split(',') ?? ['']
  const alone = await alonePictures((folder) => only.some((start) => meets(start, folder)))
  // devices by themselves need no set
  const inSet = only.every((start) => start.startsWith('devices')) ? null : await setPictures(asked.get('light'), only)
  const own = new Set(alone.list.map(({ id }) => id))
  window.__contacts = {
    list: [...(inSet?.list ?? []), ...alone.list],
    take: (id) => (own.has(id) || !inSet ? alone.take(id) : inSet.take(id)),
  }
}

/** Everything that stands in the set, and the set itself. */
async function setPictures(light: string | null, only: readonly string[]): Promise<Pictures> {
  const first = scenes[0]
  if (!first) throw new Error('no scene')
  const scene = light ? { ...first, light } : first
  const canvas = document.querySelector('canvas')
  if (!canvas) throw new Error('no canvas')
  const gl = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true, stencil: false })
  gl.toneMapping = ACESFilmicToneMapping
  const loader = createStageLoader(gl, () => undefined)
  const set = await buildSet(scene, loader, gl)
  // what a story shows later is not there on the first day
  set.root.traverse((node) => {
    if (node.name.startsWith('later_')) node.visible = false
  })
  const people = new Map<string, PersonModel>()
  for (const id of await everyone()) if (only.some((start) => meets(start, `people/${id}/`))) people.set(id, await loadPerson(loader, id))
  await loadViews(scene.devices.map(({ device }) => device))
  const devices = scene.devices.filter((placed) => entryOf(placed.device))
  openDevices({
    devices: devices.flatMap((placed) => {
      const device = entryOf(placed.device)?.device
      return device ? [{ id: placed.id, device }] : []
    }),
    onEvent: () => undefined,
    paused: () => true,
  })
  const root = createRoot(canvas)
  await root.configure({
    gl,
    events: noEvents,
    size: { width: 1280, height: 800, top: 0, left: 0 },
    dpr: 1,
    frameloop: 'never',
    camera: { fov: 62, near: 0.05, far: 80, rotation: [0, 0, 0] },
  })
  const store = root.render(<Booth set={set} people={people} devices={devices} loader={loader} />)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const state: RootState = store.getState()
  await state.gl.compileAsync(state.scene, state.camera)
  const shots = shotsOf(set, people, devices)
  const take = createTaker(state, shown, set)
  return {
    list: shots.map(({ id, title }) => ({ id, title })),
    take: async (id) => {
      const shot = shots.find((each) => each.id === id)
      if (!shot) throw new Error(`no picture ${id}`)
      return take(shot)
    },
  }
}

/** Whether a picture that begins so may lie in a folder. */
const meets = (start: string, folder: string) => start.startsWith(folder) || folder.startsWith(start)

/** Ids of all people whose files are served. */
async function everyone(): Promise<string[]> {
  const files = (await (await fetch('stage-files.json')).json()) as Record<string, number>
  const ids = Object.keys(files).flatMap((path) => /^assets\/people\/([^/]+)\/\1\.glb$/.exec(path)?.[1] ?? [])
  return ids.sort()
}

open().catch((cause: unknown) => {
  console.error(cause)
  window.__contacts = { list: [], take: () => Promise.reject(cause), trouble: String(cause) }
})
