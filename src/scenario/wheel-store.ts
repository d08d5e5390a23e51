/**
 * The wheels of the running play, by the device's id in the scene. Page and headset press here; whoever opened it keeps what is
 * scored and brings what others have left on this machine. No part of the story: a play is the same with and without.
 */
import { createStore } from 'zustand/vanilla'
import type { Scores, Wheel, WheelPress } from './wheel.ts'
import { pressed } from './wheel.ts'

export type WheelState = {
  scores: Readonly<Record<string, Scores>>
  /** everything scored on this machine, also in other plays; null until it has been looked up */
  all: readonly Wheel[] | null
  /** false once the browser would not keep a wheel */
  kept: boolean
  /** id of the device a wheel is being asked for, where the asking stands in the room; null when none is */
  asked: string | null
  press(placed: string, press: WheelPress): void
  ask(placed: string | null): void
}

export const wheelStore = createStore<WheelState>()((set, get) => ({
  scores: {},
  all: null,
  kept: true,
  asked: null,
  press: (placed, press) => {
    const { scores } = get()
    set({ scores: { ...scores, [placed]: pressed(scores[placed] ?? {}, press) } })
  },
  ask: (asked) => set({ asked }),
}))

/** Another play, or none: nothing scored, nothing looked up. */
export function clearWheels(): void {
  wheelStore.setState({ scores: {}, all: null, kept: true, asked: null })
}
