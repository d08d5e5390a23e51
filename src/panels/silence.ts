/**
 * Saying nothing can be an answer. Once everything is said, a choice with `silence` counts down, and is made when nothing else is done.
 * Pause and a hidden page hold the count; the setting `silences` switches it off, and the choice is then only a button.
 */
import { createStore } from 'zustand/vanilla'
import { playStore } from '../scenario/play-store.ts'
import { settings } from '../scenario/settings.ts'

export type Silence = {
  /** id of the choice that silence means; null when nothing counts down */
  choice: string | null
  /** how long it takes, and how much is left, in seconds; `left` changes once a second */
  seconds: number
  left: number
}

export const silence = createStore<Silence>()(() => ({ choice: null, seconds: 0, left: 0 }))

const beat = 100

/** Starts the count; `said` tells whether everything of the moment has been said. Returns what stops it. */
export function startSilences(said: () => boolean): () => void {
  let step = -1
  let waited = 0
  let answered = false
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    const passed = Math.min(now - last, 500) / 1000
    last = now
    const { moment, paused, act } = playStore.getState()
    const choice = moment?.choices.find((each) => each.silence !== undefined)
    if (!moment || !choice || !settings.getState().silences) return clear()
    if (moment.step !== step) {
      step = moment.step
      waited = 0
      answered = false
    }
    if (answered || paused || document.hidden || !said()) return
    waited += passed
    const seconds = choice.silence ?? 0
    if (waited >= seconds) {
      answered = true
      clear()
      act({ do: 'choose', id: choice.id })
      return
    }
    const left = Math.ceil(seconds - waited)
    const shown = silence.getState()
    if (shown.choice !== choice.id || shown.left !== left) silence.setState({ choice: choice.id, seconds, left })
  }, beat)
  return () => {
    clearInterval(timer)
    clear()
  }
}

function clear(): void {
  if (silence.getState().choice !== null) silence.setState({ choice: null, seconds: 0, left: 0 })
}
