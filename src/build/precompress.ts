import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a host that can sends compressed. Models too: meshopt packs them so that a general compressor takes another third. */
export const compressible = /\.(js|css|html|json|svg|wasm|webmanifest|glb|hdr)$/

/** Writes a `.br` beside every file of the build that gains by it: a classroom's Wi-Fi carries a quarter of the text and two thirds of the models. */
export function precompress(): Plugin {
  let folder = 'dist'
  let written = false
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = config.build.outDir
    },
    writeBundle: () => {
      written = true
    },
    // the service worker too is written only now
    closeBundle: () => {
      // of a build that failed there is nothing, or what was there before
      if (!written) return
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !compressible.test(entry.name)) continue
        const path = join(entry.parentPath, entry.name)
        writeFileSync(`${path}.br`, brotli(readFileSync(path)))
      }
    },
  }
}

/** Brotli at its best quality, as a host would send it. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
}
