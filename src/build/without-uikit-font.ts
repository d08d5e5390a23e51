import type { Plugin } from 'vite'

/** uikit brings a font of its own as a lazy chunk of half a megabyte; panels in space have theirs as files (src/panels/space/fonts.ts). */
export function withoutUikitFont(): Plugin {
  const empty = '\0no-uikit-font'
  return {
    name: 'without-uikit-font',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      return id === '@pmndrs/msdfonts/inter' ? empty : null
    },
    load(id) {
      return id === empty ? 'export const inter = {}' : null
    },
  }
}
