/**
 * Scenes for the browser. Every folder in scenes/ becomes `scenes/<id>/bundle.json` and `scenes/<id>/text/<language>.json`;
 * its pictures, the voices its lines use, and the fonts and sounds that all scenes use, keep their paths. `virtual:scenes` gives the lobby its cards.
 * The build stops at a scene with errors; the development server marks it and serves the others.
 * `npm run build -- --mode development` builds what is still being written, as the server would show it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { SceneBundle, SceneCard } from '../scenario/bundle.ts'
import { languages } from '../scenario/bundle.ts'
import { checkScene } from '../scenario/checker/check.ts'
import type { Compiled } from '../scenario/checker/compile.ts'
import { isError, printed } from '../scenario/checker/diagnostics.ts'
import { scriptOf } from '../scenario/checker/script.ts'
import { sharedAssets } from './assets.ts'
import { readKnown } from './known.ts'
import type { SceneFolder } from './scene-files.ts'
import { readSceneFolder, sceneFolders } from './scene-files.ts'

const virtual = 'virtual:scenes'
const resolved = `\0${virtual}`

/** findings told while the server runs; the rest is for `npm run check` */
const warnedOf = 20

/** Name of the plugin, by which its errors are known from others. */
export const scenesPlugin = 'mestring-scenes'

type Built = { folder: SceneFolder; checked: Compiled }

export function scenes(): Plugin {
  let root = ''
  let strict = false
  let built: Built[] | null = null
  const all = (): Built[] => (built ??= buildScenes(root, strict))
  return {
    name: scenesPlugin,
    configResolved(config) {
      root = config.root
      strict = config.command === 'build' && config.mode !== 'development'
    },
    resolveId: (id) => (id === virtual ? resolved : null),
    load: (id) => (id === resolved ? `export const cards = ${JSON.stringify(all().map(cardOf))}` : null),
    buildStart() {
      built = null
      const found = all().flatMap(findingsOf)
      if (strict && found.some(({ error }) => error)) this.error(`the scenes have errors\n${found.map(({ text }) => text).join('\n')}`)
      for (const { text } of found.slice(0, warnedOf)) this.warn(text)
      if (found.length > warnedOf) this.warn(`and ${found.length - warnedOf} more: npm run check`)
    },
    generateBundle() {
      for (const [fileName, source] of filesOf(root, all())) this.emitFile({ type: 'asset', fileName, source: source() })
    },
    configureServer(server) {
      watch(server, root, () => (built = null))
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url)
        if (!path.startsWith('scenes/') && !path.startsWith('assets/')) return next()
        const source = filesOf(root, all()).get(path)
        if (!source) return next()
        response.setHeader('Content-Type', typeOf(path))
        response.setHeader('Cache-Control', 'no-cache')
        response.end(source())
      })
    },
  }
}

/** Reads and checks every scene; `strict` plays them too, as the build must. */
function buildScenes(root: string, strict: boolean): Built[] {
  const known = readKnown(root)
  return sceneFolders(root).map((path) => {
    const folder = readSceneFolder(path)
    const checked = checkScene({ ...folder, address: folder.name }, known, { plays: strict })
    return { folder, checked }
  })
}

function findingsOf({ folder, checked }: Built): { text: string; error: boolean }[] {
  return checked.diagnostics.map((each) => ({ text: printed(each, `scenes/${folder.name}/`), error: isError(each) }))
}

/** The lobby's card. A scene that does not build keeps its card, marked with its first error, so that it is not silently gone. */
function cardOf({ folder, checked }: Built): SceneCard {
  const { scene, bundle, catalogues, diagnostics } = checked
  const inAll = (id: string) =>
    Object.fromEntries(languages.map((language) => [language, catalogues[language][id] ?? folder.name])) as SceneCard['title']
  const card: SceneCard = {
    id: folder.name,
    minutes: scene?.minutes ?? 0,
    version: bundle?.version ?? '',
    title: inAll('scene.title'),
    summary: inAll('scene.summary'),
    whoFor: inAll('scene.whoFor'),
    trains: inAll('scene.trains'),
    picture: scene?.picture ? `scenes/${folder.name}/${scene.picture}` : null,
  }
  const errors = bundle ? [] : diagnostics.filter(isError)
  // what keeps it from being built comes before what else is wrong with it
  const first = errors.find(({ code }) => /^M(?:0|101|20[12])/.test(code)) ?? errors[0]
  return first ? { ...card, broken: printed(first, `scenes/${folder.name}/`) } : card
}

type Source = () => string | Uint8Array

/** Everything served or written, by its address from the page. Contents are made when asked for. */
function filesOf(root: string, built: readonly Built[]): Map<string, Source> {
  const files = new Map<string, Source>()
  for (const { folder, checked } of built) {
    const at = `scenes/${folder.name}`
    const { bundle } = checked
    if (!bundle) continue
    files.set(`${at}/bundle.json`, () => JSON.stringify(bundle satisfies SceneBundle))
    for (const language of languages) files.set(`${at}/text/${language}.json`, () => JSON.stringify(checked.catalogues[language]))
    files.set(`${at}/script.json`, () => JSON.stringify(scriptOf(bundle.scene, checked.ink)))
    const voices = languages.flatMap((language) =>
      Object.entries(bundle.voices[language] ?? {}).map(([id, ending]) => `voice/${language}/${id}.${ending}`),
    )
    for (const file of [...folder.all.filter((each) => each.startsWith('pictures/') || each === bundle.scene.picture), ...voices]) {
      files.set(`${at}/${file}`, () => readFileSync(join(folder.path, file)))
    }
  }
  for (const [address, path] of sharedAssets(root)) files.set(address, () => readFileSync(path))
  return files
}

/** The path an address asks for, without the slash before it; as it stands when it is no address at all (`/%E0`). */
function pathOf(url = ''): string {
  const path = (url.split('?')[0] ?? '').replace(/^\//, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function watch(server: ViteDevServer, root: string, forget: () => void): void {
  const folders = ['scenes', 'assets'].map((name) => join(root, name)).filter((path) => existsSync(path))
  server.watcher.add(folders)
  const changed = (path: string) => {
    if (
      !folders.some((folder) => path.startsWith(folder + sep)) ||
      !/\.(?:ink|json|glb|png|webp|jpg|ktx2|opus|ogg|webm|m4a|wav|mp3)$/.test(path)
    )
      return
    forget()
    const module = server.moduleGraph.getModuleById(resolved)
    if (module) server.moduleGraph.invalidateModule(module)
    server.ws.send({ type: 'full-reload' })
  }
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
}

const types: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  glb: 'model/gltf-binary',
  ktx2: 'image/ktx2',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  opus: 'audio/ogg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  webm: 'audio/webm',
  hdr: 'application/octet-stream',
}

function typeOf(path: string): string {
  return types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}
