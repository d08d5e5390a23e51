/** After the first visit nothing of the network is needed, in any folder of any host; and no other host is ever asked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { byMouse, keptPlays, uiWords, Visit, withSettings, wordsOf } from './visit.ts'

test.use({ serviceWorkers: 'allow' })

const say = uiWords('da')
const folder = '/some/folder/'

/** The product under a folder of another host. Everything asked for outside the folder is not found, and remembered. */
async function hostInFolder(product: string) {
  const astray: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (!path.startsWith(folder)) {
      astray.push(path)
      response.statusCode = 404
      return void response.end('Not found')
    }
    fetch(new URL(path.slice(folder.length), product)).then(
      async (answer) => {
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream' })
        response.end(Buffer.from(await answer.arrayBuffer()))
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${folder}`, astray, close }
}

test('runs from a sub-folder with the network off after one visit, and asks no other host', async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  const host = await hostInFolder(baseURL ?? '')
  const context = await browser.newContext({
    baseURL: host.url,
    serviceWorkers: 'allow',
    locale: 'da-DK',
    reducedMotion: 'reduce',
    viewport: { width: 640, height: 400 },
  })
  const foreign: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(host.url).origin) foreign.push(request.url())
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text())
  })
  await withSettings(page, { silences: false, reducedMotion: true })

  await test.step('the first visit brings everything', async () => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('pages:app.tagline'))
    // a worker is active once its whole list is in the cache
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.includes('precache'))
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map((request) => new URL(request.url).pathname)
    })
    for (const file of [
      'index.html',
      'scenes/home/bundle.json',
      'scenes/home/text/sv.json',
      'assets/sets/flat/flat.glb',
      'basis/basis_transcoder.wasm',
      'stage-files.json',
    ]) {
      expect(kept, 'kept for later').toContain(folder + file)
    }
  })
  const words = await wordsOf(page, 'da')

  await test.step('the network goes: the host is gone, the browser is offline', async () => {
    await context.setOffline(true)
    await host.close()
    await page.reload()
    await page.getByRole('link', { name: `${say('pages:lobby.open')}: ${words.text('scene.title')}` }).click()
    await page.getByRole('button', { name: say('visit:play.enter') }).click()
    const visit = new Visit(page, words, byMouse)
    await expect(visit.heading).toBeVisible({ timeout: 120_000 })
    await expect(page.locator('.stage-frame canvas')).toBeVisible()
    const next = visit.panel.getByRole('button', { name: say('panels:next'), exact: true })
    await expect(async () => {
      if (await next.isVisible()) await next.click({ timeout: 1000 })
      await expect(visit.choice('door_away')).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 40_000 })
    await visit.choose('door_away')
    await expect.poll(async () => (await keptPlays(page))[0]?.log.length).toBe(1)
  })

  await test.step('the debrief and another language come from the cache as well', async () => {
    await page.goto('./#/debrief/home')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('visit:debrief.title'))
    await page.getByRole('button', { name: 'Svenska' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(uiWords('sv')('visit:debrief.title'))
  })

  expect(foreign).toEqual([])
  expect(host.astray).toEqual([])
  expect(faults).toEqual([])
  await context.close()
})

test('the page forbids itself every other host', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /default-src 'self'/)
  const forbidden = await page.evaluate(async () => {
    const told: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective))
    const fetched = await fetch('https://mestring.invalid/').then(
      () => 'answered',
      () => 'refused',
    )
    const picture = new Image()
    const failed = new Promise((resolve) => {
      picture.onerror = resolve
    })
    picture.src = 'https://mestring.invalid/picture.png'
    await failed
    return { fetched, told }
  })
  expect(forbidden).toEqual({ fetched: 'refused', told: ['connect-src', 'img-src'] })
})
