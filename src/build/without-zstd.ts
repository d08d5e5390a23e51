import type { Plugin } from 'vite'

/** three's KTX2 loader brings a Zstandard decoder for uncompressed textures; ours are Basis textures, which the transcoder unpacks by itself. */
export function withoutZstd(): Plugin {
  const empty = '\0no-zstd'
  return {
    name: 'without-zstd',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      return id.endsWith('libs/zstddec.module.js') && importer?.includes('KTX2Loader') ? empty : null
    },
    load(id) {
      return id === empty ? 'export class ZSTDDecoder { init() { throw new Error("only Basis textures are part of this build") } }' : null
    },
  }
}
