import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const common = {
  plugins: [react()],
  resolve: { dedupe: ['three', 'react', 'react-dom'], mainFields: ['module', 'main'] },
}
// these have no "exports": left outside they load as CommonJS and bring a second copy of three
const inline = [/@react-three\//, /@pmndrs\//, /its-fine/, /suspend-react/, /tunnel-rat/, /zustand/]

/** The lobby's cards come from the build; a test says itself which there are (vi.mock). */
const noScenes = {
  name: 'no-scenes',
  resolveId: (id: string) => (id === 'virtual:scenes' ? '\0virtual:scenes' : null),
  load: (id: string) => (id === '\0virtual:scenes' ? 'export const cards = []' : null),
}

export default defineConfig({
  test: {
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          server: { deps: { inline } },
        },
      },
      {
        ...common,
        plugins: [...common.plugins, noScenes],
        test: {
          name: 'scene',
          include: ['test/scene/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['test/scene/setup.ts'],
          server: { deps: { inline } },
        },
      },
    ],
  },
})
