import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutXrEmulator } from './src/build/without-xr-emulator.ts'

export default defineConfig({
  base: './',
  plugins: [react(), withoutXrEmulator()],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: { target: 'es2022', reportCompressedSize: false },
})
