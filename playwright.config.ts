/** Browser tests: the built product, served as a trainer would serve it. One project per way in, told apart by the file's name. */
import { defineConfig } from '@playwright/test'

const port = Number(process.env.PORT ?? 4811)
const address = `http://localhost:${port}/`

export default defineConfig({
  testDir: 'test/play',
  workers: 1,
  fullyParallel: false,
  // a machine that draws in software may stall for seconds; a second try tells a stall from a fault, and the report still shows it
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '.cache/play',
  use: {
    baseURL: address,
    locale: 'da-DK',
    viewport: { width: 1100, height: 640 },
    deviceScaleFactor: 1,
    trace: 'off',
    // a service worker would answer in place of a route; the offline tests let it
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // a machine without a graphics card draws in software
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
      ],
    },
  },
  projects: [
    { name: 'keyboard', testMatch: ['page-plays.spec.ts', 'access.spec.ts', 'devices.spec.ts', 'wheel.spec.ts'] },
    { name: 'robust', testMatch: ['offline.spec.ts', 'robust.spec.ts', 'record.spec.ts'] },
    { name: 'desk', testMatch: ['desk*.spec.ts', 'body.spec.ts'] },
    { name: 'touch', testMatch: 'touch*.spec.ts', use: { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true } },
    { name: 'headset', testMatch: 'headset*.spec.ts' },
  ],
  webServer: {
    command: `"${process.execPath}" src/build/start.ts --no-build --port ${port}`,
    url: address,
    // whoever names a port may have a server of their own there
    reuseExistingServer: process.env.PORT !== undefined,
  },
})
