/**
 * Fetching for the stage: one set of loaders, bytes counted as they come in, and a missing or damaged file told by its name.
 * Everything is fetched once; whoever asks for the same file again gets the same thing.
 */

import type { DataTexture, WebGLRenderer } from 'three'
import { EquirectangularReflectionMapping, LinearFilter, SRGBColorSpace, Texture } from 'three'
import { MeshoptDecoder } from 'three/examples/jsm/libs/meshopt_decoder.module.js'
import type { GLTF } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js'
import { HDRLoader } from 'three/examples/jsm/loaders/HDRLoader.js'
import { KTX2Loader } from 'three/examples/jsm/loaders/KTX2Loader.js'

/** `missing`: not there; `unreachable`: no answer; `damaged`: cut off or not what it should be. */
export type AssetFault = 'missing' | 'unreachable' | 'damaged'

/** A file the stage cannot do without, and what is wrong with it. */
export class AssetError extends Error {
  override name = 'AssetError'
  readonly file: string
  readonly fault: AssetFault
  constructor(file: string, fault: AssetFault, cause?: unknown) {
    super(`${file}: ${fault}`, { cause })
    this.file = file
    this.fault = fault
  }
}

/** Bytes so far and bytes in all of what has been asked for. */
export type Progress = { loaded: number; total: number }

/** Address of a file of the product, wherever the product lies. */
export function addressOf(path: string): string {
  return new URL(path, document.baseURI).href
}

/** The loaders of one stage. All paths are relative to the product (`assets/sets/flat/flat.json`). */
export type StageLoader = {
  /** Announces all files whose paths begin so, so that the bar knows the whole way before the first byte. */
  expect(beginnings: readonly string[]): Promise<void>
  json(path: string): Promise<unknown>
  model(path: string): Promise<GLTF>
  /** A picture: KTX2 as compressed texture, WebP and PNG as they are. sRGB, not flipped. */
  texture(path: string): Promise<Texture>
  /** A panorama for reflections. */
  panorama(path: string): Promise<DataTexture>
  /** Fetch again, past every cache, what failed before. */
  afresh(): void
  dispose(): void
}

/** Makes the loaders for one renderer. `onProgress` hears of every piece that comes in. */
export function createStageLoader(gl: WebGLRenderer, onProgress: (progress: Progress) => void): StageLoader {
  const intake = createIntake(onProgress)
  const ktx2 = new KTX2Loader().setWorkerLimit(2).detectSupport(gl)
  let unpacking: Promise<void> | null = null
  const unpacker = () => {
    unpacking ??= bringUnpacker(ktx2, intake.read).catch((cause: unknown) => {
      unpacking = null
      throw cause
    })
    return unpacking
  }
  const gltf = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).setKTX2Loader(ktx2)
  const made = new Map<string, Promise<unknown>>()

  /** One attempt per file; a failed one is forgotten, so that a retry tries. */
  function once<T>(path: string, make: (bytes: ArrayBuffer) => Promise<T>): Promise<T> {
    const known = made.get(path) as Promise<T> | undefined
    if (known) return known
    const attempt = intake.read(path).then((bytes) =>
      make(bytes).catch((cause: unknown) => {
        throw cause instanceof AssetError ? cause : new AssetError(path, 'damaged', cause)
      }),
    )
    made.set(path, attempt)
    attempt.catch(() => made.delete(path))
    return attempt
  }

  return {
    expect: intake.expect,
    json: (path) => once(path, async (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as unknown),
    model: (path) => once(path, (bytes) => unpacker().then(() => gltf.parseAsync(bytes, ''))),
    texture: (path) => once(path, (bytes) => (path.endsWith('.ktx2') ? unpacker().then(() => readKtx2(ktx2, bytes)) : readPicture(bytes))),
    panorama: (path) => once(path, async (bytes) => readPanorama(bytes)),
    afresh: intake.afresh,
    dispose: () => ktx2.dispose(),
  }
}

/** The transcoder's parts of the loader, which its types leave out. */
type Unpacker = {
  transcoderPending: Promise<unknown> | null
  transcoderBinary: ArrayBuffer | null
  workerConfig: object | null
  workerPool: { setWorkerCreator(create: () => Worker): void }
}
export const unpackerFile = 'basis/basis_transcoder.wasm'

/** Brings the texture transcoder as files of our own (see stage-files.ts): counted, named when missing, and within the page's policy. */
async function bringUnpacker(ktx2: KTX2Loader, read: (path: string) => Promise<ArrayBuffer>): Promise<void> {
  const own = ktx2 as unknown as Unpacker
  const binary = await read(unpackerFile)
  own.transcoderPending = Promise.resolve()
  own.workerPool.setWorkerCreator(() => {
    const worker = new Worker(addressOf('basis/ktx2-worker.js'))
    const transcoderBinary = binary.slice(0)
    worker.postMessage({ type: 'init', config: own.workerConfig, transcoderBinary }, [transcoderBinary])
    return worker
  })
}

function createIntake(onProgress: (progress: Progress) => void) {
  const progress: Progress = { loaded: 0, total: 0 }
  const expected = new Set<string>()
  let sizes: Promise<Record<string, number>> | null = null
  let cache: RequestCache = 'default'

  const knownSizes = () => {
    sizes ??= fetch(addressOf('stage-files.json'))
      .then((response) => response.json() as Promise<Record<string, number>>)
      .catch(() => ({}))
    return sizes
  }
  const count = (bytes: number) => {
    progress.loaded += bytes
    onProgress({ ...progress })
  }
  async function expect(beginnings: readonly string[]) {
    for (const [path, size] of Object.entries(await knownSizes())) {
      if (expected.has(path) || !beginnings.some((beginning) => path.startsWith(beginning))) continue
      expected.add(path)
      progress.total += size
    }
    count(0)
  }
  async function read(path: string): Promise<ArrayBuffer> {
    await expect([path])
    const size = (await knownSizes())[path]
    const pieces: Uint8Array[] = []
    let received = 0
    try {
      for await (const piece of piecesOf(path, cache)) {
        pieces.push(piece)
        received += piece.byteLength
        count(piece.byteLength)
      }
      if (size !== undefined && size !== received) throw new AssetError(path, 'damaged')
    } catch (cause) {
      count(-received)
      throw cause instanceof AssetError ? cause : new AssetError(path, 'unreachable', cause)
    }
    return joined(pieces, received)
  }
  return {
    expect,
    read,
    afresh: () => {
      cache = 'reload'
    },
  }
}

async function* piecesOf(path: string, cache: RequestCache): AsyncGenerator<Uint8Array> {
  const response = await fetch(addressOf(path), { cache })
  // a host that answers everything with its start page has not got the file either
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  if (!response.ok || isPage) throw new AssetError(path, response.status >= 500 ? 'unreachable' : 'missing')
  const reader = response.body?.getReader()
  if (!reader) return
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

function joined(pieces: readonly Uint8Array[], length: number): ArrayBuffer {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole.buffer
}

function readKtx2(loader: KTX2Loader, bytes: ArrayBuffer): Promise<Texture> {
  return new Promise((resolve, reject) => {
    loader.parse(
      bytes,
      (texture) => {
        texture.colorSpace = SRGBColorSpace
        resolve(texture)
      },
      reject,
    )
  })
}

async function readPicture(bytes: ArrayBuffer): Promise<Texture> {
  const picture = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: 'none' })
  const texture = new Texture(picture)
  texture.colorSpace = SRGBColorSpace
  texture.flipY = false
  texture.generateMipmaps = false
  texture.minFilter = LinearFilter
  texture.needsUpdate = true
  return texture
}

function readPanorama(bytes: ArrayBuffer): DataTexture {
  const texture = new HDRLoader().createDataTexture(bytes)
  texture.mapping = EquirectangularReflectionMapping
  return texture
}
