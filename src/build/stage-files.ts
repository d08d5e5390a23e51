/**
 * The files the stage fetches by itself: sets, people, props, the texture transcoder and the headset's input profiles.
 * Served in development, copied into the build, and listed with their sizes, so that a progress bar can tell the truth
 * and a cut-off file is noticed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { KTX2Loader } from 'three/examples/jsm/loaders/KTX2Loader.js'
import type { Plugin } from 'vite'

/** Folders of assets whose built files are fetched by name: one folder a thing, built files at its top. */
const propShelf = 'assets/props'
const shelves = ['assets/sets', 'assets/people', propShelf]
const built = /\.(glb|json|ktx2|webp|hdr|bin)$/
/** What a build leaves for itself beside its output. */
const notServed = /(^|\.)(manifest|sources|hashes|params)\b.*\.json$/
const transcoder = 'node_modules/three/examples/jsm/libs/basis'
const profiles = 'node_modules/@webxr-input-profiles/assets/dist/profiles'
/** Controllers of Quest headsets, hands, and the general shapes every other controller falls back to. */
const profileIds = [
  'meta-quest-touch-plus',
  'oculus-touch-v3',
  'generic-hand',
  'generic-trigger',
  'generic-trigger-thumbstick',
  'generic-trigger-squeeze',
  'generic-trigger-squeeze-thumbstick',
  'generic-trigger-touchpad',
]
const listName = 'stage-files.json'

/** What is served: path in the product → where it comes from, or its text. */
export type StageFiles = Map<string, { file: string } | { text: string }>

/**
 * Every file the stage may fetch, by its path in the product. Of sets and people only those a scene names, because all of it is kept
 * for use without a network, and of sets only the lights scenes play in; with `unnamed` the others too.
 */
export function stageFiles(root: string, { unnamed = false } = {}): StageFiles {
  const files: StageFiles = new Map()
  const named = namedByScenes(root)
  for (const shelf of shelves) {
    for (const thing of foldersIn(join(root, shelf))) {
      if (shelf !== propShelf && !unnamed && !named.has(thing)) continue
      // scratch folders and generators lie beside the things they make
      if (!existsSync(join(root, shelf, thing, `${thing}.glb`))) continue
      const dark = unnamed ? [] : lightsLeftOut(join(root, shelf, thing, `${thing}.json`), named)
      for (const name of readdirSync(join(root, shelf, thing))) {
        if (built.test(name) && !notServed.test(name) && !dark.includes(name))
          files.set(`${shelf}/${thing}/${name}`, { file: join(root, shelf, thing, name) })
      }
    }
  }
  files.set('basis/basis_transcoder.wasm', { file: join(root, transcoder, 'basis_transcoder.wasm') })
  files.set('basis/ktx2-worker.js', { text: ktx2Worker(readFileSync(join(root, transcoder, 'basis_transcoder.js'), 'utf8')) })
  addProfiles(root, files)
  const sizes = Object.fromEntries([...files].map(([path, source]) => [path, sizeOf(source)]))
  files.set(listName, { text: JSON.stringify(sizes) })
  return files
}

/**
 * The worker that unpacks textures, as a file of its own. three builds the same text into a blob; a blob inherits the page's
 * content security policy, and the transcoder's glue makes small functions from strings, which that policy rightly forbids.
 */
function ktx2Worker(transcoderCode: string): string {
  const own = KTX2Loader as unknown as Record<string, unknown> & { BasisWorker: () => void }
  const body = own.BasisWorker.toString()
  return [
    `let _EngineFormat = ${JSON.stringify(own.EngineFormat)}`,
    `let _EngineType = ${JSON.stringify(own.EngineType)}`,
    `let _TranscoderFormat = ${JSON.stringify(own.TranscoderFormat)}`,
    `let _BasisFormat = ${JSON.stringify(own.BasisFormat)}`,
    transcoderCode,
    body.slice(body.indexOf('{') + 1, body.lastIndexOf('}')),
  ].join('\n')
}

/** Only the layouts (which button is which): the models that come with them cost 42 MB of textures, we draw our own. */
function addProfiles(root: string, files: StageFiles) {
  type ProfileList = Record<string, { path: string; deprecated?: boolean }>
  const all = JSON.parse(readFileSync(join(root, profiles, 'profilesList.json'), 'utf8')) as ProfileList
  const list: ProfileList = {}
  for (const id of profileIds) {
    const entry = all[id]
    if (!entry) continue
    list[id] = entry
    files.set(`xr-profiles/${entry.path}`, { file: join(root, profiles, entry.path) })
  }
  files.set('xr-profiles/profilesList.json', { text: JSON.stringify(list) })
}

/** Files of the lights of a set that no scene plays in. */
function lightsLeftOut(path: string, named: ReadonlySet<string>): string[] {
  type Light = { lightmap?: { file?: string }; probe?: { file?: string }; irradiance?: string; view?: string }
  if (!existsSync(path)) return []
  const { lights } = JSON.parse(readFileSync(path, 'utf8')) as { lights?: Record<string, Light> }
  const others = Object.entries(lights ?? {}).filter(([name]) => !named.has(`${basename(path, '.json')} in ${name}`))
  return others.flatMap(([, { lightmap, probe, irradiance, view }]) =>
    [lightmap?.file, probe?.file, irradiance, view].filter((file) => file !== undefined),
  )
}

/** Sets (also as `set in light`) and people of all scenes. A scene that cannot be read is told by the checker, not here. */
function namedByScenes(root: string): Set<string> {
  const named = new Set<string>()
  for (const id of foldersIn(join(root, 'scenes'))) {
    try {
      const scene = JSON.parse(readFileSync(join(root, 'scenes', id, 'scene.json'), 'utf8')) as {
        set?: string
        light?: string
        phases?: { light?: string }[]
        cast?: { person?: string }[]
      }
      for (const { light } of [scene, ...(scene.phases ?? [])]) if (scene.set && light) named.add(`${scene.set} in ${light}`)
      for (const name of [scene.set, ...(scene.cast ?? []).map((member) => member.person)]) if (name) named.add(name)
    } catch {}
  }
  return named
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  } catch {
    return []
  }
}
const sizeOf = (source: { file: string } | { text: string }) =>
  'file' in source ? statSync(source.file).size : Buffer.byteLength(source.text)
const contentOf = (source: { file: string } | { text: string }) => ('file' in source ? readFileSync(source.file) : source.text)

const types: Record<string, string> = {
  json: 'application/json',
  js: 'text/javascript',
  wasm: 'application/wasm',
  glb: 'model/gltf-binary',
  ktx2: 'image/ktx2',
  webp: 'image/webp',
}

/** Serves the stage's files in development and copies them into the build. */
export function stageFilesPlugin(): Plugin {
  let root = process.cwd()
  return {
    name: 'stage-files',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // an address asked for by a module (`import … from 'x.glb?url'`) is Vite's to answer
        if (/[?&](?:import|url)\b/.test(request.url ?? '')) return next()
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '')
        const source = /^(assets\/|basis\/|xr-profiles\/|stage-files)/.test(path) ? stageFiles(root).get(path) : undefined
        if (!source) return next()
        response.setHeader('Content-Type', types[path.split('.').pop() ?? ''] ?? 'application/octet-stream')
        response.end(contentOf(source))
      })
    },
    generateBundle() {
      for (const [fileName, source] of stageFiles(root)) this.emitFile({ type: 'asset', fileName, source: contentOf(source) })
    },
  }
}
