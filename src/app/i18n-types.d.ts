/** Keys of the interface's texts, typed from the Danish files: a key that does not exist there does not compile. */
import 'i18next'
import type body from './languages/da/body.json'
import type devices_page from './languages/da/devices_page.json'
import type pages from './languages/da/pages.json'
import type panels from './languages/da/panels.json'
import type record from './languages/da/record.json'
import type visit from './languages/da/visit.json'
import type wheel from './languages/da/wheel.json'
import type world from './languages/da/world.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'pages'
    resources: {
      pages: typeof pages
      visit: typeof visit
      panels: typeof panels
      devices: Record<string, string>
      world: typeof world
      wheel: typeof wheel
      devices_page: typeof devices_page
      body: typeof body
      record: typeof record
    }
  }
}
