/**
 * Addresses stand after the #, so that dist/ works in any folder of any host: `#/`, `#/play/home`, `#/debrief/home/<play>`, `#/record`.
 * `?lang=sv`, before or after the #, sets the language.
 */
import { useHashLocation } from 'wouter/use-hash-location'
import type { Language } from '../scenario/bundle.ts'
import { languages } from '../scenario/bundle.ts'

/** wouter's hash location without the query. */
export function usePath(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation()
  return [location.split('?')[0] ?? '/', navigate]
}
usePath.hrefs = (href: string) => `#${href}`

/** The language the address asks for: one of ours, `null` when it asks for none, or the unknown word itself. */
export function languageOfAddress(address: Location = location): Language | { unknown: string } | null {
  const inHash = address.hash.split('?')[1]
  const asked = new URLSearchParams(inHash ?? '').get('lang') ?? new URLSearchParams(address.search).get('lang')
  if (!asked) return null
  return languages.find((language) => language === asked.toLowerCase()) ?? { unknown: asked }
}
