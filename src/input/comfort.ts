/**
 * What spares the eyes and the stomach: a short fade when one is put elsewhere, a vignette while walking smoothly,
 * black while the head is inside a wall. Numbers only; `ComfortVeil` draws them.
 */

export type Comfort = {
  /** 0 clear … 1 black, for jumps */
  fade: number
  /** 0 clear … 1 black, while the head is where it cannot be */
  wall: number
  /** 0 none … 1 narrow, while walking smoothly */
  tunnel: number
  /** what `tunnel` is on its way to */
  tunnelWish: number
}
export const comfort: Comfort = { fade: 0, wall: 0, tunnel: 0, tunnelWish: 0 }

/** Seconds from clear to black, and back. */
const fadeTime = 0.15

let waiting: (() => void)[] = []
let closing = false

/** Fades to black, does it, and fades back. Several at once share one fade; they happen in order. */
export function blink(then: () => void): void {
  waiting.push(then)
  closing = true
}

/** True while a jump is on its way: what asks where one is should wait. */
export function isBlinking(): boolean {
  return closing
}

function runWaiting() {
  const due = waiting
  waiting = []
  closing = false
  for (const then of due) then()
}

/** One frame. `wallWish`: the head is in a wall. */
export function passComfort(seconds: number, wallWish: boolean): void {
  if (closing) {
    comfort.fade = Math.min(1, comfort.fade + seconds / fadeTime)
    if (comfort.fade >= 1) runWaiting()
  } else if (comfort.fade > 0) comfort.fade = Math.max(0, comfort.fade - seconds / fadeTime)
  const wall = comfort.wall + (wallWish ? seconds / 0.1 : -seconds / 0.25)
  comfort.wall = Math.min(1, Math.max(0, wall))
  const towards = comfort.tunnelWish - comfort.tunnel
  comfort.tunnel += Math.sign(towards) * Math.min(Math.abs(towards), seconds / 0.3)
}
