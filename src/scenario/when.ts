/** What facts must hold. Apart from the schema, so that a browser that only plays needs no validator. */
import type { Facts, Scene, When } from './scene-schema.ts'

/** True when every fact named in `when` holds. A fact the story does not have never holds. */
export function holds(when: When | undefined, facts: Facts): boolean {
  if (!when) return true
  return Object.entries(when).every(([name, test]) => {
    const value = facts[name]
    if (value === undefined) return false
    if (Array.isArray(test)) return test.includes(value as string | number)
    if (typeof test === 'object') return typeof value === 'number' && value >= (test.min ?? -Infinity) && value <= (test.max ?? Infinity)
    return value === test
  })
}

/** The node of the set a device stands at with these facts: that of its first move that holds, else its own. */
export function standsAt(device: Pick<Scene['devices'][number], 'node' | 'moves'>, facts: Facts): string {
  return device.moves?.find((move) => holds(move.when, facts))?.node ?? device.node
}
