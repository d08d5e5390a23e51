import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const common = {
  plugins: [react()],
  resolve: { dedupe: ['three', 'react', 'react-dom'], mainFields: ['module', 'main'] },
}
// these have no "exports": left outside they load as CommonJS and bring a second copy of three
const inline = [/@react-three\//, /@pmndrs\//, /its-fine/, /suspend-react/, /tunnel-rat/, /zustand/]

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
