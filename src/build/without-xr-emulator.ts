import type { Plugin } from 'vite'

/** @pmndrs/xr brings a 5 MB headset emulator as a lazy chunk; the product never uses it (tests bring their own). */
export function withoutXrEmulator(): Plugin {
  const empty = '\0no-xr-emulator'
  return {
    name: 'without-xr-emulator',
    enforce: 'pre',
    apply: 'build',
    resolveId(id, importer) {
      return id === './emulate.js' && importer?.includes('@pmndrs/xr') ? empty : null
    },
    load(id) {
      return id === empty ? 'export function emulate() { throw new Error("the XR emulator is not part of this build") }' : null
    },
  }
}
