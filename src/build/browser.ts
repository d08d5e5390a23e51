/** Finds a Chromium for the browser tests; as root on Debian it installs Debian's, saying so. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @returns the path of a Chromium. @throws with what to do when there is none. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM
  if (named) {
    if (runs(named)) return named
    throw new Error(`CHROMIUM is set to "${named}", which is no program that can be run.`)
  }
  const found = onPath() ?? places.find(runs) ?? (await playwrights())
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && readFileSync('/etc/debian_version', 'utf8')) {
    console.log("No browser here: installing Debian's chromium for the browser tests (apt-get install chromium) …")
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM to its path (Debian: apt-get install chromium).')
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs)
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && runs(path) ? path : undefined
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
