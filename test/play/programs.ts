/** What the graphics card has compiled: nothing may be added once the door is open. */
import type { Page } from '@playwright/test'

/** Every program the graphics card holds now, by its key. */
export function programKeys(page: Page): Promise<string[]> {
  return page.evaluate(
    () => window.__mestring?.gl.info.programs?.map((program) => (program as unknown as { cacheKey: string }).cacheKey) ?? [],
  )
}

/** Programs that have come since, each by its name and by what uses it, so that one can tell what was forgotten before the door. */
export function compiledSince(page: Page, before: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const own = window.__mestring
    if (!own) return []
    type Used = { name: string; type: string; material?: object | object[] }
    const users = (key: string) => {
      const found: string[] = []
      own.scene.traverse((object) => {
        const { name, type, material } = object as unknown as Used
        const programs = (each: object) => (own.gl.properties.get(each) as { programs?: Map<string, unknown> }).programs
        if (material && [material].flat().some((each) => programs(each)?.has(key))) found.push(`${type} ${name}`)
      })
      return found.slice(0, 4).join(', ')
    }
    const now = (own.gl.info.programs ?? []) as unknown as { cacheKey: string; name: string }[]
    return now.filter(({ cacheKey }) => !known.includes(cacheKey)).map(({ cacheKey, name }) => `${name} (${users(cacheKey)})`)
  }, before)
}
