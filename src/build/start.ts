/** `npm start`: builds the product, serves it and says where. `--lan`: over https for headsets on the same network. `--port N`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { RequestListener, Server } from 'node:http'
import { createServer as createHttp } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { hostname, networkInterfaces } from 'node:os'
import { parseArgs } from 'node:util'
import QRCode from 'qrcode'
import sirv from 'sirv'
import { certificateFor } from './certificate.ts'

const { lan, port } = readArguments()

if (!process.argv.includes('--no-build')) {
  console.log('Building …')
  const build = spawnSync(process.execPath, ['src/build/build.ts', '--quiet'], { stdio: 'inherit' })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

if (!existsSync('dist/index.html')) stop('There is nothing built in dist/ yet: run it without --no-build.')
const files = sirv('dist', {
  etag: true,
  gzip: false,
  brotli: true,
  setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
})
const serve: RequestListener = (request, response) =>
  files(request, response, () => {
    response.statusCode = 404
    response.end('Not found')
  })

const addresses = lan ? lanAddresses() : ['localhost']
const server: Server = lan ? createHttps(await certificateFor([...addresses, 'localhost', hostname()]), serve) : createHttp(serve)
await listen(server, port).catch((cause: NodeJS.ErrnoException) => {
  const why = { EACCES: 'this machine does not let you use it', EADDRINUSE: 'it and those after it are taken' }[cause.code ?? '']
  stop(`Port ${port} cannot be used: ${why ?? cause.message}. Choose another: npm start -- --port 8080`)
})

const urls = addresses.map((address) => `${lan ? 'https' : 'http'}://${address}:${(server.address() as { port: number }).port}/`)
console.log(`\nMestring is ready:\n${urls.map((url) => `  ${url}`).join('\n')}\n`)
if (lan) {
  if (urls[0]) console.log(await QRCode.toString(urls[0], { type: 'terminal', small: true }))
  console.log("Open the address in the headset's browser. The certificate was made by this machine:")
  console.log('the browser warns once; choose "Advanced" and "Proceed". Stop with Ctrl+C.')
} else {
  console.log('Open it in a browser on this machine. For headsets on the same network: npm start -- --lan')
}

function readArguments(): { lan: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: {
        lan: { type: 'boolean', default: false },
        port: { type: 'string', default: process.env.PORT ?? '4800' },
        'no-build': { type: 'boolean' },
      },
    })
    const wanted = Number(values.port)
    if (values.port.trim() === '' || !Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
      throw new Error(`--port ${values.port} is no port`)
    return { lan: values.lan, port: wanted }
  } catch (cause) {
    console.error(`${(cause as Error).message}\nUse: npm start [-- --lan] [-- --port 4800]`)
    process.exit(2)
  }
}

/** Says why it cannot go on, and ends. */
function stop(why: string): never {
  console.error(why)
  process.exit(1)
}

/** IPv4 addresses other machines may reach this one at. */
function lanAddresses(): string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter((each) => each.family === 'IPv4' && !each.internal)
  if (found.length > 0) return found.map((each) => each.address)
  console.log('This machine is on no network now; serving https on this machine only.')
  return ['127.0.0.1']
}

/** Listens on the port, or on the next free one when it is taken. */
function listen(server: Server, from: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let attempt = from
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || attempt >= Math.min(from + 20, 65535)) return reject(error)
      attempt += 1
      server.listen(attempt, lan ? '0.0.0.0' : '127.0.0.1')
    })
    server.on('listening', () => resolve())
    server.listen(from, lan ? '0.0.0.0' : '127.0.0.1')
  })
}
