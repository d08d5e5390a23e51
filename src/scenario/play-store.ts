/** The running play. Inputs call `act`; world, panels and speech follow `moment`. */
import { createStore } from 'zustand/vanilla'
import type { SceneBundle } from './bundle.ts'
import type { Action, Logged, Moment } from './moment.ts'
import type { Play } from './play.ts'
import { ActionRefused, advance, begin, replay } from './play.ts'

export type PlayState = {
  bundle: SceneBundle | null
  play: Play | null
  moment: Moment | null
  paused: boolean
  /** why the last action was not taken; null when it was */
  refused: string | null
  /**
   * Opens a scenario: a new play, or the one of a saved log.
   * @throws ReplayError when the log no longer holds.
   */
  open(bundle: SceneBundle, saved?: { id: string; log: readonly Logged[] }): void
  /** Does one thing. Returns whether it was taken; a refused action changes nothing but `refused`. */
  act(action: Action): boolean
  pause(on: boolean): void
  close(): void
}

/** Milliseconds of play, pauses left out; only for the log. */
function clock() {
  let before = 0
  let since = performance.now()
  let running = true
  return {
    now: () => Math.round(before + (running ? performance.now() - since : 0)),
    restart: (from: number) => {
      before = from
      since = performance.now()
      running = true
    },
    run: (on: boolean) => {
      if (on === running) return
      if (running) before += performance.now() - since
      since = performance.now()
      running = on
    },
  }
}

const time = clock()

export const playStore = createStore<PlayState>()((set, get) => ({
  bundle: null,
  play: null,
  moment: null,
  paused: false,
  refused: null,
  open: (bundle, saved) => {
    const play = saved ? replay(bundle, saved.log, saved.id) : begin(bundle)
    time.restart(play.log.at(-1)?.t ?? 0)
    set({ bundle, play, moment: play.moment, paused: false, refused: null })
  },
  act: (action) => {
    const { bundle, play, paused } = get()
    if (!bundle || !play || paused) return false
    try {
      const next = advance(bundle, play, { ...action, t: time.now() })
      set({ play: next, moment: next.moment, refused: null })
      return true
    } catch (refusal) {
      if (!(refusal instanceof ActionRefused)) throw refusal
      set({ refused: refusal.message })
      return false
    }
  },
  pause: (paused) => {
    time.run(!paused)
    set({ paused })
  },
  close: () => set({ bundle: null, play: null, moment: null, paused: false, refused: null }),
}))
