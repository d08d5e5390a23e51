/** What every browser test needs: into the visit, at the stage's handle, in and out of an emulated headset. */

import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Scene } from '../../src/scenario/scene-schema.ts'
import { holds } from '../../src/scenario/when.ts'

declare global {
  interface Window {
    __draws?: boolean
  }
}

export type Point = { x: number; y: number; z: number }

/** Fails the test on any request to another origin and on any error of the page. Returns what went wrong so far. */
export function watchPage(page: Page): string[] {
  const faults: string[] = []
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`foreign request: ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  return faults
}

/** Goes to a scenario's stage and waits until the door is open. `?probe` gives the tests their handle. */
export async function enterStage(page: Page, scene = 'home', language = 'da'): Promise<void> {
  await page.goto(`./?probe=plain&lang=${language}#/play/${scene}`)
  await page.locator('.doorway-ways .main').click()
  await page.waitForFunction(() => window.__mestring !== undefined, undefined, { timeout: 120_000 })
}

/**
 * Draws nothing from now on but what is asked for with `letDraw`: without a graphics card a picture takes seconds, and a test of what
 * is met and moved needs none. Everything else (matrices, pointers, layout, the play) goes on as ever. Call before the page is opened.
 */
export async function drawNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const card = WebGL2RenderingContext.prototype as unknown as Record<string, (...values: unknown[]) => void>
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
      const draw = card[name]
      card[name] = function (this: unknown, ...values: unknown[]) {
        if (window.__draws) draw?.apply(this, values)
      }
    }
  })
}

/** Draws again, or no more. */
export function letDraw(page: Page, draws: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    window.__draws = wanted
  }, draws)
}

/** Installs the emulator before any code of the page. It never is part of the product. */
export async function installHeadset(page: Page, stereo = true): Promise<void> {
  await page.addInitScript({ path: 'node_modules/iwer/build/iwer.min.js' })
  await page.addInitScript((both) => {
    type Device = { installRuntime(options: object): void; controlMode: string }
    type Emulator = { XRDevice: new (profile: unknown, options: object) => Device; metaQuest3: unknown }
    const { XRDevice, metaQuest3 } = (window as unknown as { IWER: Emulator }).IWER
    const device = new XRDevice(metaQuest3, { stereoEnabled: both, ipd: 0.063 })
    // Chromium has a navigator.xr of its own
    device.installRuntime({ forceInstall: true })
    device.controlMode = 'programmatic'
    ;(window as unknown as { __xr: Device }).__xr = device
  }, stereo)
}

/** A command of the emulator (`set_transform`, `look_at`, `set_select_value`, `set_input_mode` …). */
export function remote(page: Page, method: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
  return page.evaluate(
    ([name, values]) => {
      type Remote = { remote: { dispatch(name: string, values: object): Promise<unknown> } }
      return (window as unknown as { __xr: Remote }).__xr.remote.dispatch(name, values)
    },
    [method, parameters] as const,
  )
}

/** Waits for so many pictures in the headset. */
export function frames(page: Page, count = 2): Promise<void> {
  return page.evaluate(async (left) => {
    for (let at = 0; at < left; at++) await window.__mestring?.xr.requestFrame()
  }, count)
}

/** Puts the headset on and waits until it shows and both controllers are there. */
export async function putOn(page: Page): Promise<void> {
  await page.evaluate(() => window.__mestring?.xr.enterVR())
  // the first drawn picture takes a machine without a graphics card a while, also where nothing but this waits for it
  const patience = { timeout: 60_000 }
  await expect.poll(() => page.evaluate(() => window.__mestring?.xr.getState().visibilityState), patience).toBe('visible')
  await expect.poll(() => page.evaluate(() => window.__mestring?.xr.getState().inputSourceStates.length), patience).toBe(2)
  await holdHands(page)
  await frames(page, 6)
}

/** Head at standing height, hands in front of the body: as somebody stands who has just come in. */
export async function holdHands(page: Page): Promise<void> {
  await remote(page, 'set_transform', { device: 'headset', position: { x: 0, y: 1.62, z: 0 }, orientation: { pitch: 0, yaw: 0, roll: 0 } })
  await remote(page, 'set_transform', {
    device: 'controller-right',
    position: { x: 0.18, y: 1.25, z: -0.25 },
    orientation: { pitch: 0, yaw: 0, roll: 0 },
  })
  await remote(page, 'set_transform', {
    device: 'controller-left',
    position: { x: -0.18, y: 1.25, z: -0.25 },
    orientation: { pitch: 0, yaw: 0, roll: 0 },
  })
}

/** A point of the stage as seen from the origin of the wearer's own room, where the emulator's devices live. */
export function inRoom(page: Page, point: Point): Promise<Point> {
  return page.evaluate((world) => {
    const origin = window.__mestring?.xr.getState().origin
    if (!origin) throw new Error('no origin')
    const own = origin.worldToLocal(origin.position.clone().set(world.x, world.y, world.z))
    return { x: own.x, y: own.y, z: own.z }
  }, point)
}

export type Hand = 'controller-right' | 'controller-left' | 'hand-right' | 'hand-left'

/** Aims at a point of the stage. */
export async function aimAt(page: Page, point: Point, hand: Hand = 'controller-right'): Promise<void> {
  await remote(page, 'look_at', { device: hand, target: await inRoom(page, point) })
  await frames(page, 3)
}

/** Presses and lets go: trigger or pinch. */
export async function press(page: Page, hand: Hand = 'controller-right'): Promise<void> {
  await remote(page, 'set_select_value', { device: hand, value: 1 })
  await frames(page, 3)
  await remote(page, 'set_select_value', { device: hand, value: 0 })
  await frames(page, 3)
}

/** A point of a spot or a person that one sees from where one is: the middle, or else a corner of its shape that nothing hides. */
export function whereIs(page: Page, id: string): Promise<Point> {
  return page.evaluate((name) => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const plain = (at: Point) => ({ x: at.x, y: at.y, z: at.z })
    const figure = own.set.aim.figures.find((each) => each.id === name)
    if (figure) return { x: figure.x, y: figure.y + figure.height * 0.7, z: figure.z }
    const thing = own.set.things.get(name)
    if (!thing) throw new Error(`nothing called ${name} on the stage`)
    const { head } = own.body
    const seen = (at: typeof head) => own.meets(head.clone(), at) === name
    if (seen(thing.middle)) return plain(thing.middle)
    let found: Point | null = null
    thing.object.traverse((object) => {
      const positions = (object as unknown as { geometry?: { getAttribute(name: string): { count: number } } }).geometry?.getAttribute(
        'position',
      )
      for (let at = 0; positions && !found && at < positions.count; at += 7) {
        const corner = head
          .clone()
          .fromBufferAttribute(positions as never, at)
          .applyMatrix4(object.matrixWorld)
        if (seen(corner)) found = plain(corner)
      }
    })
    return found ?? plain(thing.middle)
  }, id)
}

/** What the stage knows of itself. */
export function stage(page: Page) {
  return page.evaluate(() => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const { moment, paused } = own.play.getState()
    const head = own.get().camera.matrixWorld.elements
    return {
      topic: moment?.topic ?? null,
      choices: moment?.choices.map((choice) => choice.id) ?? [],
      phase: moment?.phase ?? '',
      place: moment?.place ?? '',
      step: moment?.step ?? 0,
      ending: moment?.ending ?? null,
      open: moment?.open ?? null,
      paused,
      lit: own.attention.getState().lit,
      feet: { x: own.body.feet.x, y: own.body.feet.y, z: own.body.feet.z },
      yaw: own.body.yaw,
      seated: own.body.seated,
      head: { x: head[12] ?? 0, y: head[13] ?? 0, z: head[14] ?? 0 },
      wall: own.comfort.wall,
      fade: own.comfort.fade,
      calls: own.gl.info.render.calls,
      triangles: own.gl.info.render.triangles,
      programs: own.gl.info.programs?.length ?? 0,
    }
  })
}

/** Does actions straight on the play, to come quickly to where a test begins. */
export function play(page: Page, actions: readonly object[]): Promise<void> {
  return page.evaluate((list) => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    for (const action of list) {
      if (!own.play.getState().act(action as never)) throw new Error(`refused: ${JSON.stringify(action)}: ${own.play.getState().refused}`)
    }
  }, actions)
}

/** Actions that lead to the round through the flat, where everything may be looked at. */
export const toTheRound = [
  'door_away',
  'door_wait',
  'table_sit',
  'table_coffee_yes',
  'open_help',
  'help_sunday',
  'sunday_wait',
  'after_look',
  'living_ask',
].map((id) => ({ do: 'choose', id }))

/** Stands at a point of the flat at once, as after a teleport, looking that way. */
export async function standAt(page: Page, point: Point, yaw: number, pitch = -0.3): Promise<void> {
  await page.evaluate(
    ([{ x, y, z }, turn, tilt]) => {
      const body = window.__mestring?.body
      if (!body) throw new Error('no stage')
      body.feet.set(x, y, z)
      body.yaw = turn
      body.pitch = tilt
      body.seated = false
      body.jumps += 1
    },
    [point, yaw, pitch] as const,
  )
  await page.waitForTimeout(300)
}

/** Waits until a person has come to where the play wants them now: they get up, and go there on foot. */
export async function comeOver(page: Page, scene: Scene, person: string): Promise<void> {
  const facts = await page.evaluate(() => window.__mestring?.play.getState().moment?.facts ?? {})
  const node = scene.cast.find(({ id }) => id === person)?.at.find(({ when }) => holds(when, facts))?.node
  const away = () =>
    page.evaluate(
      ([id, anchor]) => {
        const own = window.__mestring
        const figure = own?.set.aim.figures.find((each) => each.id === id)
        const [x, , z] = own?.set.description.anchors[anchor ?? '']?.position ?? []
        return figure && x !== undefined && z !== undefined ? Math.hypot(figure.x - x, figure.z - z) : 0
      },
      [person, node] as const,
    )
  await expect.poll(away, { timeout: 180_000, message: `${person} comes to ${node}` }).toBeLessThan(0.3)
}

/** The nearest place an arm and a step away from a person from where one sees the face and may stand; null when there is none. */
export function talkingPlace(page: Page, person: string): Promise<(Point & { yaw: number }) | null> {
  return page.evaluate((id) => window.__mestring?.placeBefore(id) ?? null, person)
}

/** Where on the page the middle of a spot is drawn. */
export async function onScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  const at = await whereIs(page, id)
  return page.evaluate(({ x, y, z }) => {
    const own = window.__mestring
    if (!own) throw new Error('no stage')
    const { camera } = own.get()
    const drawn = camera.position.clone().set(x, y, z).project(camera)
    const { left, top, width, height } = own.gl.domElement.getBoundingClientRect()
    return { x: left + ((drawn.x + 1) / 2) * width, y: top + ((1 - drawn.y) / 2) * height }
  }, at)
}

/** Where a pointer of a hand really is and points, in the world: a hand's ray and finger are not its grip. */
export function pointerOf(
  page: Page,
  type: 'ray' | 'touch',
  handedness: 'left' | 'right' = 'right',
): Promise<{ from: Point; towards: Point }> {
  return page.evaluate(
    ([wanted, side]) => {
      type Spot = { x: number; y: number; z: number }
      type Inside = {
        type: string
        state?: { inputSource?: { handedness?: string } }
        intersector: { fromPosition?: Spot; raycaster?: { ray: { origin: Spot; direction: Spot } } }
      }
      const pointers = (globalThis as unknown as { pointerEventspointerMap: Map<number, Inside> }).pointerEventspointerMap
      const found = [...pointers.values()].filter((each) => each.type === wanted && each.state?.inputSource?.handedness === side).at(-1)
      const plain = (at: Spot | undefined) => ({ x: at?.x ?? 0, y: at?.y ?? 0, z: at?.z ?? 0 })
      const ray = found?.intersector.raycaster?.ray
      return { from: plain(ray?.origin ?? found?.intersector.fromPosition), towards: plain(ray?.direction) }
    },
    [type, handedness] as const,
  )
}

/** Says every line of the moment at once, so that the answers are there. */
export function sayAll(page: Page): Promise<void> {
  return page.evaluate(() => window.__mestring?.sayAll())
}

/** Waits until a jump is over: nothing dark, two pictures later. */
export async function settled(page: Page): Promise<void> {
  // what was said last may lead elsewhere: the fade to it begins with the next picture
  await frames(page, 2)
  await expect.poll(async () => (await stage(page)).fade).toBe(0)
  await frames(page, 4)
}
