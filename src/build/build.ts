/**
 * `npm run build`: builds the product into dist/. What is wrong with a scene is told as the checker tells it, without a stack trace;
 * `--mode development` builds what is still being written, `--quiet` tells only what is wrong.
 */
import { inspect, parseArgs } from 'node:util'
import { build } from 'vite'
import { scenesPlugin } from './scenes-plugin.ts'

const { values } = parseArgs({ options: { mode: { type: 'string', default: 'production' }, quiet: { type: 'boolean', default: false } } })

try {
  await build({ mode: values.mode, logLevel: values.quiet ? 'warn' : 'info' })
} catch (cause) {
  console.error(told(cause))
  process.exit(1)
}

type Failure = { errors?: unknown; plugin?: unknown; message?: unknown }

/** The errors within errors: one plugin wraps what another has thrown. */
function leaves(cause: Failure | null): Failure[] {
  const within = Array.isArray(cause?.errors) ? (cause.errors as Failure[]) : []
  if (within.length > 0) return within.flatMap(leaves)
  return cause ? [cause] : []
}

/** Findings of the scenes in their own words; any other error as it is, for whoever mends the build. */
function told(cause: unknown): string {
  const all = leaves(cause as Failure | null)
  return all.every((each) => each.plugin === scenesPlugin) ? all.map((each) => String(each.message)).join('\n') : inspect(cause)
}
