/** Serves a folder on this machine, for tests and measurements. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** @param folders looked through in order. @returns the address, ending in `/`, and a way to stop. */
export async function serveFolders(...folders: string[]): Promise<{ url: string; stop: () => void }> {
  const handlers = folders.map((folder) => sirv(folder, { dev: true, etag: true }))
  const server = createServer((request, response) => {
    const next = (index: number): void => {
      const handler = handlers[index]
      if (handler) return void handler(request, response, () => next(index + 1))
      response.statusCode = 404
      response.end('Not found')
    }
    next(0)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, stop: () => server.close() }
}
