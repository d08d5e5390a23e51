/** The assets' checker as the tests call it. It is plain JavaScript, since artists run it with whatever Node they have. */
import { join } from 'node:path'

export type Finding = { code: string; file: string; message: string }
export type Asset = {
  name: string
  kind: 'set' | 'prop' | 'person' | 'sounds'
  id: string
  sources: string[]
  built: string[]
  glb: Record<string, object>
  description?: string
  bytes: number
  gpuBytes?: number
  decodedBytes?: number
  devices?: () => { name: string; text: string }[]
  /** further lights a set has been baked in */
  baked?: string[]
  build?: (place: { root: string; work: string; draft: boolean; light?: string }) => unknown
}
export type Context = { root: string; io: unknown; scenes: object[]; manifest: object | null }

export const root = join(import.meta.dirname, '../../..')
const kit = (file: string): Promise<unknown> => import(/* @vite-ignore */ join(root, 'assets/kit', file))

export const { checkAsset } = (await kit('check/asset.mjs')) as {
  checkAsset(asset: Asset, context: Context): Promise<{ findings: Finding[]; cost: Record<string, number> }>
}
export const { assetIn } = (await kit('check/folder.mjs')) as {
  assetIn(path: string): { root: string; asset: Asset | null; findings: Finding[] }
}
export const { readOgg } = (await kit('check/ogg.mjs')) as {
  readOgg(bytes: Uint8Array): { samples: number; channels: number; fault?: undefined } | { fault: string }
}
export const { soundsNamed } = (await kit('check/sounds.mjs')) as { soundsNamed(text: string): string[] }
export const { codes } = (await kit('check/codes.mjs')) as { codes: Record<string, string> }
export const { catalogue } = (await kit('catalogue.mjs')) as { catalogue(): Promise<Asset[]> }
export const { buildAside } = (await kit('stage.mjs')) as {
  buildAside(asset: Asset, how: { root: string }): Promise<string[]>
}
export const { manifestIn } = (await kit('manifest.mjs')) as {
  manifestIn(text: string): { manifest: object | null; faults: string[] }
}
export const { readScenes } = (await kit('check/scenes.mjs')) as { readScenes(folder: string): object[] }
const { makeIo } = (await kit('pack.mjs')) as { makeIo(): Promise<unknown> }
export const io = await makeIo()
