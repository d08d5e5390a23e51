import type { Plugin } from 'vite'

/**
 * three's KTX2 loader without what this product does another way: the Zstandard decoder (ours are Basis textures, which the transcoder
 * unpacks by itself), and a second copy of the transcoder (stage-files.ts brings it as files of our own).
 */
export function leanKtx2(): Plugin {
  const empty = '\0no-zstd'
  return {
    name: 'lean-ktx2',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      return id.endsWith('libs/zstddec.module.js') && importer?.includes('KTX2Loader') ? empty : null
    },
    load(id) {
      return id === empty ? 'export class ZSTDDecoder { init() { throw new Error("only Basis textures are part of this build") } }' : null
    },
    transform(code, id) {
      if (!id.includes('loaders/KTX2Loader.js')) return null
      return code.replace(/new URL\( '\.\.\/libs\/basis\/[\w.]+', import\.meta\.url \)\.toString\(\)/g, "''")
    },
  }
}
