// Plain JavaScript for Node 20: runs before anything is installed. Installs exactly what the lock file says, once.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-from'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''

if (have !== wanted || !existsSync('node_modules/node/bin/node')) {
  console.log('Installing packages (once; a minute or two) …')
  // the rest runs under the Node that is one of the packages, whatever this machine has
  // not `npm ci`: it refuses the lock file where a registry does not carry every platform's variant of a package
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('\nThe packages could not be installed. Is there a network, or an npm registry this machine may reach?')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
