import type { Plugin } from 'vite'

/** A module that libraries bring along: how one knows it, why it stays out, and what stands in for it. */
type LeftOut = { is(id: string, importer: string): boolean; instead: string }

const leftOutModules: readonly LeftOut[] = [
  {
    // a 5 MB headset emulator as a lazy chunk; the product never uses it (tests bring their own)
    is: (id, importer) => id === './emulate.js' && importer.includes('@pmndrs/xr'),
    instead: 'export function emulate() { throw new Error("the XR emulator is not part of this build") }',
  },
  {
    // uikit's own font, half a megabyte as a lazy chunk: panels in space have theirs as files (src/panels/space/fonts.ts)
    is: (id) => id === '@pmndrs/msdfonts/inter',
    instead: 'export const inter = {}',
  },
  {
    // the Zstandard decoder: our textures are Basis textures, which the transcoder unpacks by itself
    is: (id, importer) => id.endsWith('libs/zstddec.module.js') && importer.includes('KTX2Loader'),
    instead: 'export class ZSTDDecoder { init() { throw new Error("only Basis textures are part of this build") } }',
  },
]

/** Leaves out of the build what libraries bring and this product does another way or not at all. */
export function leftOut(): Plugin {
  const mark = '\0left-out-'
  return {
    name: 'left-out',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      const at = leftOutModules.findIndex((each) => each.is(id, importer ?? ''))
      return at < 0 ? null : `${mark}${at}`
    },
    load(id) {
      return id.startsWith(mark) ? (leftOutModules[Number(id.slice(mark.length))]?.instead ?? null) : null
    },
    transform(code, id) {
      // a second copy of the transcoder: stage-files.ts brings it as files of our own
      if (!id.includes('loaders/KTX2Loader.js')) return null
      return code.replace(/new URL\( '\.\.\/libs\/basis\/[\w.]+', import\.meta\.url \)\.toString\(\)/g, "''")
    },
  }
}
