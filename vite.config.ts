import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { leftOut } from './src/build/left-out.ts'
import { notices } from './src/build/notices.ts'
import { precompress } from './src/build/precompress.ts'
import { scenes } from './src/build/scenes-plugin.ts'
import { stageFilesPlugin } from './src/build/stage-files.ts'
import { wasmFiles } from './src/build/wasm-files.ts'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    leftOut(),
    wasmFiles(),
    scenes(),
    stageFilesPlugin(),
    notices(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      manifest: {
        name: 'Mestring',
        short_name: 'Mestring',
        lang: 'da',
        start_url: './',
        scope: './',
        display: 'standalone',
        description: 'Velfærdsteknologi og hverdagsmestring i VR og på skærmen',
        background_color: '#F6F1E7',
        theme_color: '#1F5A63',
        icons: [
          { src: 'assets/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'assets/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'assets/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      // everything is fetched once and then at hand without a network; a scenario is a few megabytes
      workbox: {
        globPatterns: ['**/*.{js,css,html,json,glb,ktx2,hdr,bin,png,webp,jpg,svg,woff2,wasm,ogg,opus,txt}'],
        // voices come with their lines: four languages of them would outweigh everything else
        globIgnores: ['**/node_modules/**/*', 'scenes/*/voice/**', 'scenes/*/script.json'],
        runtimeCaching: [{ urlPattern: /\/scenes\/[^/]+\/voice\//, handler: 'StaleWhileRevalidate', options: { cacheName: 'voices' } }],
        maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
    precompress(),
  ],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    manifest: true,
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    // what every page needs compresses best as one file
    rolldownOptions: {
      // these say nothing of it themselves: what nobody imports of them (handles for editors, layers) does nothing by being there
      treeshake: { moduleSideEffects: [{ test: /node_modules\/(@pmndrs|@react-three)\/(handle|xr)\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            // (the selector is the stage's alone)
            {
              name: 'page',
              test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|wouter|idb|use-sync-external-store)\/(?!.*with-selector)/,
            },
          ],
        },
      },
    },
  },
})
