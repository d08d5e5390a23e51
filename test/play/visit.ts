/** A visit on the page as a person meets it: found by roles and names, in the words of the language it is played in. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { SavedPlay } from '../../src/pages/saved-plays.ts'
import type { Catalogue, Language, SceneBundle } from '../../src/scenario/bundle.ts'
import type { Action, Logged } from '../../src/scenario/moment.ts'

type Texts = { [key: string]: string | Texts }
/** The interface's own words by file (`pages`, `visit`, `panels`, `devices`, `world`), and the story's. */
export type Words = { ui: (key: string, values?: Record<string, unknown>) => string; story: Catalogue; text: (id: string) => string }

/** Words of the interface: `uiWords('da')('visit:play.pause')`. A key that is not there is the test's mistake. */
export function uiWords(language: Language): Words['ui'] {
  const files = new Map<string, Texts>()
  return (key, values = {}) => {
    const [file = '', path = ''] = key.split(':')
    const texts = files.get(file) ?? readWords(language, file)
    files.set(file, texts)
    const found = path.split('.').reduce<string | Texts | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), texts)
    if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`)
    return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
  }
}

/** A file of words; those of the devices lie with the devices, a file each. */
function readWords(language: Language, file: string): Texts {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Texts
  if (file !== 'devices') return read(`src/app/languages/${language}/${file}.json`)
  const folder = `src/devices/words/${language}`
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name.slice(0, -'.json'.length).replaceAll('-', '_'), read(`${folder}/${name}`)]),
  )
}

/** Words of a scenario as the page gets them. */
export async function wordsOf(page: Page, language: Language, scene = 'home'): Promise<Words> {
  const story = (await (await page.request.get(`scenes/${scene}/text/${language}.json`)).json()) as Catalogue
  return { ui: uiWords(language), story, text: (id) => story[id] ?? id }
}

export async function bundleOf(page: Page, scene = 'home'): Promise<SceneBundle> {
  return (await (await page.request.get(`scenes/${scene}/bundle.json`)).json()) as SceneBundle
}

/** Settings as they would be left from an earlier visit to the page; before the page is opened. */
export async function withSettings(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.addInitScript((given) => {
    if (!localStorage.getItem('mestring.settings')) localStorage.setItem('mestring.settings', JSON.stringify(given))
  }, values)
}

/** A browser that has no 3D at all. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : own.call(this, kind, ...rest)
    } as typeof HTMLCanvasElement.prototype.getContext
  })
}

/** How a button is pressed: by mouse, by finger or by keyboard. */
export type Press = (button: Locator) => Promise<void>
export const byMouse: Press = (button) => button.click()
export const byFinger: Press = (button) => button.tap()

/** Steps with Tab (or back with Shift+Tab) until the button has the focus, and presses Enter. */
export const byKeyboard: Press = async (button) => {
  await expect(button).toBeVisible()
  for (let steps = 0; steps < 150; steps++) {
    const way = await button.evaluate((element) => {
      const at = document.activeElement
      if (at === element) return 'here'
      return at && at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on'
    })
    if (way === 'here') return button.press('Enter')
    await button.page().keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab does not reach ${button}`)
}

/** The visit that is open on the page. */
export class Visit {
  readonly page: Page
  readonly words: Words
  private readonly press: Press
  constructor(page: Page, words: Words, press: Press) {
    this.page = page
    this.words = words
    this.press = press
  }

  get panel(): Locator {
    return this.page.locator('section[aria-labelledby="panel-title"]')
  }
  get heading(): Locator {
    return this.panel.getByRole('heading', { level: 2 })
  }
  get list(): Locator {
    return this.page.getByRole('navigation', { name: this.words.ui('panels:mirror.title') })
  }
  get choices(): Locator {
    return this.panel.getByRole('list', { name: this.words.ui('panels:choices') }).getByRole('button')
  }
  /** The answer with the words of this choice. */
  choice(id: string): Locator {
    return this.panel.getByRole('button', { name: this.text(id), exact: true })
  }
  inList(name: string): Locator {
    // what was looked at before says so behind its name
    return this.list.getByRole('button', { name: new RegExp(`^${escaped(name)}\\s*(${escaped(this.words.ui('panels:mirror.seen'))})?$`) })
  }
  text(id: string): string {
    return this.words.text(id)
  }

  /** Does one action of a play; `use` is not among them (see device-ways.ts). */
  async act(action: Exclude<Action, { do: 'use' }>): Promise<void> {
    switch (action.do) {
      case 'choose':
        return this.choose(action.id)
      case 'examine': {
        const person = this.words.story[`cast.${action.spot}`]
        const name = person ? this.words.ui('panels:mirror.talkTo', { name: person }) : this.text(`spot.${action.spot}`)
        return this.press(this.inList(name))
      }
      case 'go':
        return this.press(
          this.list.getByRole('button', {
            name: this.words.ui('panels:mirror.goTo', { name: this.text(`place.${action.place}`) }),
            exact: true,
          }),
        )
      case 'ask':
        return this.press(this.panel.getByRole('button', { name: this.words.ui('panels:hint'), exact: true }))
      case 'leave':
        return this.press(this.panel.locator('[data-tool="leave"]'))
    }
  }

  async choose(id: string): Promise<void> {
    await this.press(this.choice(id))
    // one's own answer is repeated over what it brought
    await expect(this.panel.locator('.answer')).toContainText(this.text(id))
  }

  /** From the end of a visit into its debrief. */
  async toDebrief(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: this.words.ui('visit:play.toDebrief') }))
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Into read-and-choose from the doorway. */
export async function openReading(page: Page, language: Language = 'da', press: Press = byMouse): Promise<Visit> {
  await page.goto(`./?lang=${language}#/play/home`)
  const words = await wordsOf(page, language)
  await press(page.getByRole('button', { name: words.ui('visit:play.read'), exact: true }))
  const visit = new Visit(page, words, press)
  await expect(visit.heading).toBeVisible()
  return visit
}

/** Waits for the page to have made its database: who opens it before makes an empty one. */
async function untilThereIsADatabase(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain('mestring')
}

/** All plays this browser keeps, newest first. */
export async function keptPlays(page: Page): Promise<SavedPlay[]> {
  await untilThereIsADatabase(page)
  const kept = await page.evaluate(async () => {
    const waited = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await waited(indexedDB.open('mestring'))
    const found = await waited(database.transaction('plays').objectStore('plays').getAll() as IDBRequest<SavedPlay[]>)
    database.close()
    return found
  })
  return kept.sort((a, b) => b.saved - a.saved)
}

/** Puts records into the page's own database, as if they had been kept before. Open the page first. */
export async function keepRecords(page: Page, records: readonly object[]): Promise<void> {
  await untilThereIsADatabase(page)
  await page.evaluate(async (given) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('mestring')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    await new Promise<void>((resolve, reject) => {
      const writing = database.transaction('plays', 'readwrite')
      for (const record of given) writing.objectStore('plays').put(record)
      writing.oncomplete = () => resolve()
      writing.onerror = () => reject(writing.error)
    })
    database.close()
  }, records)
}

/** The log without the time of each action. */
export function withoutTimes(log: readonly Logged[]): Action[] {
  return log.map(({ t: _, ...action }) => action)
}
