/**
 * The arrows of the house: imports go only downwards, and never in a circle.
 * app → pages → world → devices → input, panels, speech, session, lms (side by side) → scenario, the ground.
 * Reads the sources with Vite's own parser: tools that lean on TypeScript's cannot read version 7 yet.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'

const floors = [['app'], ['pages'], ['world'], ['devices'], ['input', 'panels', 'speech', 'session', 'lms'], ['scenario']]
/** what the ground must not know: anything of the page, of 3D or of Node */
const notOnTheGround = /^(react|react-dom|three|@react-three\/.*|@pmndrs\/.*|idb|i18next|react-i18next|wouter|three-mesh-bvh)(\/|$)/

type Import = { from: string; to: string /** only its types */; typeOnly: boolean }

/** @param files path → source. @param declared packages of package.json. @returns one line for every arrow that points the wrong way. */
export function wrongArrows(files: ReadonlyMap<string, string>, declared: ReadonlySet<string>): string[] {
  const imports = [...files].flatMap(([path, source]) => importsOf(path, source))
  const wrong = imports.flatMap(({ from, to, typeOnly }) => {
    const words = to.startsWith('src/') ? roomsApart(roomOf(from), roomOf(to), to) : packageApart(from, to, declared, typeOnly)
    return words ? [`${from} → ${to}: ${words}`] : []
  })
  return [...wrong, ...circles(imports.filter((each) => !each.typeOnly))]
}

const roomOf = (path: string) => path.split('/')[1] ?? ''
const floorOf = (room: string) => floors.findIndex((floor) => floor.includes(room))

function roomsApart(from: string, to: string, path: string): string | null {
  if (from === to) return null
  if (from === 'build') return to === 'scenario' ? null : 'the build knows only the ground'
  if (to === 'build') return path.endsWith('.d.ts') ? null : 'nothing shipped knows the build'
  const [above, below] = [floorOf(from), floorOf(to)]
  if (above < 0 || below < 0) return 'no such room in the house'
  if (above === below) return 'neighbours on a floor do not know each other'
  return above < below ? null : 'arrows go only downwards'
}

function packageApart(from: string, to: string, declared: ReadonlySet<string>, typeOnly: boolean): string | null {
  const room = roomOf(from)
  if (isBuiltin(to)) return room === 'build' ? null : 'only the build knows Node'
  if (room === 'scenario' && notOnTheGround.test(to)) return 'the ground knows no page, no 3D'
  const name = to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')
  return declared.has(name) || to.startsWith('virtual:') || to.startsWith('assets/') || typeOnly
    ? null
    : 'not among the packages of package.json'
}

function importsOf(path: string, source: string): Import[] {
  const { module, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const statics = module.staticImports.map((each) => ({
    to: each.moduleRequest.value,
    typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
  }))
  const again = module.staticExports
    .flatMap((each) => each.entries)
    .flatMap((entry) => (entry.moduleRequest ? [{ to: entry.moduleRequest.value, typeOnly: entry.isType }] : []))
  const dynamics = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^['"`]([^'"`$]+)['"`]$/.exec(source.slice(start, end))
    return literal?.[1] ? [{ to: literal[1], typeOnly: false }] : []
  })
  return [...statics, ...again, ...dynamics].map(({ to, typeOnly }) => ({ from: path, to: placed(path, to), typeOnly }))
}

/** A relative import as a path from the root; a package stays a package. */
function placed(from: string, to: string): string {
  return to.startsWith('.') ? normalize(join(dirname(from), to.replace(/\?.*$/, ''))).replaceAll('\\', '/') : to
}

function circles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, (each) => each.from)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) return void found.push(`a circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`)
    if (done.has(path)) return
    for (const { to } of next.get(path) ?? []) visit(to, [...way, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  return found
}

/** Every source of the product, by its path from the root. */
function sources(): Map<string, string> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path.replaceAll('\\', '/')}`)
  return new Map(paths.filter((path) => /\.tsx?$/.test(path) && existsSync(path)).map((path) => [path, readFileSync(path, 'utf8')]))
}

if (process.argv[1]?.endsWith('arrows.ts')) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object; devDependencies: object }
  const files = sources()
  const wrong = wrongArrows(files, new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })))
  console.log(wrong.length > 0 ? wrong.join('\n') : `${files.size} files, every arrow points down`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
