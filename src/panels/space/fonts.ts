/** The font of panels in space: all Nordic letters, fetched as files (uikit's own font lacks æ, ø and å and would come with the script). */
import type { FontFamilies } from '@react-three/uikit'

type FontSource = NonNullable<FontFamilies[string]['medium']>
type FontInfo = Exclude<FontSource, string | (() => unknown)>

/** A weight's metrics, with its atlas beside them. The function is the cache's key: one per weight, made once. */
const weight = (name: string) => async (): Promise<FontInfo> => {
  const address = new URL(`assets/fonts/space-${name}.json`, document.baseURI)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address.pathname} could not be fetched: ${answer.status}`)
  const info = (await answer.json()) as FontInfo
  return { ...info, pages: info.pages.map((page) => new URL(page, address).href) }
}

export const spaceFonts: FontFamilies = { hyperlegible: { medium: weight('medium'), bold: weight('bold') } }
