/** Measures one page that carries the probe (`window.__mestring`): what a frame draws, what the GPU holds, what a frame allocates and runs. */
import type { CDPSession, Page } from '@playwright/test'

export type FrameCost = { drawCalls: number; triangles: number; programs: number; textureBytes: number }
export type ScriptCost = { bytesPerFrame: number; millisecondsPerFrame: number }

type Probe = {
  gl: {
    info: { autoReset: boolean; reset(): void; render: { calls: number; triangles: number; frame: number }; programs: unknown[] | null }
    render(...args: unknown[]): void
    xr: { isPresenting: boolean }
  }
  scene: { traverse(visit: (object: unknown) => void): void; environment?: unknown }
}
declare global {
  interface Window {
    __framesDrawn?: number
    __worst?: { calls: number; triangles: number }
  }
}

/** Counts every frame from now on and keeps the worst. Both eyes together, as three counts them. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { gl } = window.__mestring as unknown as Probe
    const draw = gl.render.bind(gl)
    gl.info.autoReset = false
    window.__framesDrawn = 0
    window.__worst = { calls: 0, triangles: 0 }
    const worst = window.__worst
    gl.render = (...args) => {
      gl.info.reset()
      draw(...args)
      worst.calls = Math.max(worst.calls, gl.info.render.calls)
      worst.triangles = Math.max(worst.triangles, gl.info.render.triangles)
      window.__framesDrawn = (window.__framesDrawn ?? 0) + 1
    }
  })
}

/** Waits until so many more frames have been drawn. */
export async function drawn(page: Page, frames: number): Promise<void> {
  const from = await page.evaluate(() => window.__framesDrawn ?? 0)
  await page.waitForFunction((until) => (window.__framesDrawn ?? 0) >= until, from + frames, { polling: 50, timeout: 120_000 })
}

/** The worst frame since `watchFrames`, per eye, and what the GPU holds now. */
export function frameCost(page: Page): Promise<FrameCost> {
  return page.evaluate(() => {
    const { gl, scene } = window.__mestring as unknown as Probe
    const eyes = gl.xr.isPresenting ? 2 : 1
    const worst = window.__worst ?? { calls: 0, triangles: 0 }
    type Texture = {
      isTexture?: boolean
      uuid: string
      generateMipmaps?: boolean
      type?: number
      mipmaps?: { data?: { byteLength: number } }[]
      image?: { width?: number; height?: number }
    }
    const textures = new Map<string, Texture>()
    const add = (value: unknown) => {
      const texture = value as Texture | null
      if (texture && typeof texture === 'object' && texture.isTexture) textures.set(texture.uuid, texture)
    }
    add(scene.environment)
    scene.traverse((object) => {
      const { material } = object as { material?: object | object[] }
      for (const each of material ? [material].flat() : []) for (const value of Object.values(each)) add(value)
    })
    const halfFloat = 1016
    const bytesOf = (texture: Texture) => {
      const mipmaps = texture.mipmaps?.reduce((sum, mip) => sum + (mip.data?.byteLength ?? 0), 0) ?? 0
      if (mipmaps > 0) return mipmaps
      const pixels = (texture.image?.width ?? 0) * (texture.image?.height ?? 0)
      return pixels * (texture.type === halfFloat ? 8 : 4) * (texture.generateMipmaps ? 4 / 3 : 1)
    }
    return {
      drawCalls: Math.ceil(worst.calls / eyes),
      triangles: Math.ceil(worst.triangles / eyes),
      programs: gl.info.programs?.length ?? 0,
      textureBytes: Math.round([...textures.values()].reduce((sum, texture) => sum + bytesOf(texture), 0)),
    }
  })
}

/** What the page's own script (without the emulator) allocates and runs per frame over so many frames. */
export async function scriptCost(page: Page, cdp: CDPSession, frames: number): Promise<ScriptCost> {
  await cdp.send('HeapProfiler.enable')
  await cdp.send('Profiler.enable')
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.startSampling', {
    samplingInterval: 512,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  const first = await page.evaluate(() => window.__framesDrawn ?? 0)
  await drawn(page, frames)
  const { profile: heap } = await cdp.send('HeapProfiler.stopSampling')
  const counted = (await page.evaluate(() => window.__framesDrawn ?? 0)) - first
  let bytes = 0
  const visit = (node: typeof heap.head): void => {
    if (isOurs(node.callFrame.url)) bytes += node.selfSize
    node.children.forEach(visit)
  }
  visit(heap.head)

  await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
  await cdp.send('Profiler.start')
  const second = await page.evaluate(() => window.__framesDrawn ?? 0)
  await drawn(page, frames)
  const { profile: cpu } = await cdp.send('Profiler.stop')
  const timed = (await page.evaluate(() => window.__framesDrawn ?? 0)) - second
  const urls = new Map(cpu.nodes.map((node) => [node.id, node.callFrame.url]))
  const microseconds = (cpu.samples ?? []).reduce(
    (sum, id, index) => sum + (isOurs(urls.get(id) ?? '') ? (cpu.timeDeltas?.[index] ?? 0) : 0),
    0,
  )
  return { bytesPerFrame: bytes / counted, millisecondsPerFrame: microseconds / 1000 / timed }
}

/** Script of a build lies under assets/; the emulator and the measuring itself do not. */
const isOurs = (url: string) => url.includes('/assets/') && url.endsWith('.js')
