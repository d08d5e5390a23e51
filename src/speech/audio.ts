/**
 * The one audio graph: everything heard goes through it.
 *
 *     speech ───────────────┐
 *     sounds ┐              ├─ ears (hearing loss) ─ whole (mono, pause) ─ loudspeakers
 *     room   ┴─ under (duck)┘
 *
 * Browsers allow sound only after a person has done something on the page, so the graph is made at the first gesture
 * and lives as long as the page. Whoever makes sound asks `audio()` each time and stays silent when it gives null.
 */
import { createStore } from 'zustand/vanilla'
import { playStore } from '../scenario/play-store.ts'
import { type SettingValues, settings } from '../scenario/settings.ts'

/** Where to connect: voices, things and steps, the tone of a place. Their volumes are the person's own settings. */
export type AudioGraph = {
  readonly context: AudioContext
  readonly speech: GainNode
  readonly sounds: GainNode
  readonly room: GainNode
}

/** `graph` is null until the first gesture; `silent` once it is known that this machine gives no sound. */
export const audioStore = createStore<{ graph: AudioGraph | null; silent: boolean }>(() => ({ graph: null, silent: false }))

/** Seconds: a change of volume, of hearing and of pause is a short ramp, never a click. */
const ramp = 0.05
const duckAttack = 0.08
const duckRelease = 0.4
/** 10 dB down while somebody speaks. */
const ducked = 10 ** (-10 / 20)
/**
 * Two high shelves that together take 20 dB at 2 kHz and 40 dB at 4 kHz, next to nothing below 500 Hz (an age-related loss),
 * and 3 dB of everything. At 0 dB a shelf passes sound unchanged, so both stay in the path.
 */
const loss = [
  { hertz: 1900, decibel: -24 },
  { hertz: 2600, decibel: -24 },
] as const
const softer = 10 ** (-3 / 20)

type Inner = {
  readonly under: GainNode
  readonly shelves: readonly BiquadFilterNode[]
  readonly ears: GainNode
  readonly whole: GainNode
}

let inner: Inner | null = null
let speaking = false
let muffled = false
let suspending: ReturnType<typeof setTimeout> | undefined
let listening = false

/** The graph, made now if a gesture has allowed it; null before that and on a machine without sound. Never throws. */
export function audio(): AudioGraph | null {
  const { graph, silent } = audioStore.getState()
  if (graph || silent) return graph
  listenForGestures()
  // undefined where the browser does not tell: then it is made, and wakes at the next gesture
  if (globalThis.navigator?.userActivation?.hasBeenActive === false) return null
  return make()
}

/** Lowers things and room by 10 dB while somebody speaks. */
export function duckWhile(on: boolean): void {
  speaking = on
  const context = audioStore.getState().graph?.context
  if (context && inner) glide(inner.under.gain, on ? ducked : 1, context, on ? duckAttack : duckRelease)
}

/** Lets one hear as a person with a hearing loss does: on everything, voices too. */
export function muffle(on: boolean): void {
  muffled = on
  const context = audioStore.getState().graph?.context
  if (context && inner) hearThrough(inner, context, ramp)
}

function make(): AudioGraph | null {
  try {
    const context = new AudioContext({ latencyHint: 'interactive' })
    const speech = context.createGain()
    const sounds = context.createGain()
    const room = context.createGain()
    const under = context.createGain()
    const ears = context.createGain()
    const whole = context.createGain()
    const shelves = loss.map(({ hertz }) => {
      const shelf = context.createBiquadFilter()
      shelf.type = 'highshelf'
      shelf.frequency.value = hertz
      shelf.gain.value = 0
      return shelf
    })
    sounds.connect(under)
    room.connect(under)
    const [first, second] = shelves
    if (!first || !second) return null
    for (const voiceOrThing of [speech, under]) voiceOrThing.connect(first)
    first.connect(second).connect(ears).connect(whole).connect(context.destination)
    whole.channelCountMode = 'explicit'
    const graph = { context, speech, sounds, room }
    inner = { under, shelves, ears, whole }
    under.gain.value = speaking ? ducked : 1
    hearThrough(inner, context, 0)
    audioStore.setState({ graph })
    follow(graph, inner)
    return graph
  } catch (cause) {
    fallSilent(cause)
    return null
  }
}

/** Keeps volumes, mono and pause as the settings and the play have them. */
function follow(graph: AudioGraph, { whole }: Inner): void {
  const { context } = graph
  const volumes = (now: SettingValues, seconds: number) => {
    glide(graph.speech.gain, now.volumeVoice, context, seconds)
    glide(graph.sounds.gain, now.volumeSound, context, seconds)
    glide(graph.room.gain, now.volumeRoom, context, seconds)
    // one channel for those who hear with one ear: the loudspeakers then both get the mean of left and right
    whole.channelCount = now.mono ? 1 : 2
  }
  volumes(settings.getState(), 0)
  settings.subscribe((now) => volumes(now, ramp))
  rest(graph, whole, playStore.getState().paused, 0)
  playStore.subscribe((now, before) => {
    if (now.paused !== before.paused) rest(graph, whole, now.paused, ramp)
  })
  context.addEventListener('error', fallSilent)
  if (!playStore.getState().paused) wake()
}

/** Silence in a pause: faded out, then the clock of all sounds stands still, so that each goes on where it was. */
function rest({ context }: AudioGraph, whole: GainNode, paused: boolean, seconds: number): void {
  clearTimeout(suspending)
  glide(whole.gain, paused ? 0 : 1, context, seconds)
  if (paused) suspending = setTimeout(() => void context.suspend().catch(() => undefined), seconds * 1000 + 20)
  else wake()
}

/** Starts the context or starts it again: a phone call, another tab or a sleeping headset may have stopped it. */
function wake(): void {
  const context = audioStore.getState().graph?.context
  if (!context || context.state === 'running' || context.state === 'closed' || playStore.getState().paused) return
  context.resume().catch(() => undefined)
}

function listenForGestures(): void {
  if (listening || typeof window === 'undefined') return
  listening = true
  const gesture = () => {
    audio()
    wake()
  }
  for (const kind of ['pointerup', 'keydown', 'touchend']) window.addEventListener(kind, gesture, { passive: true })
}

function hearThrough({ shelves, ears }: Inner, context: AudioContext, seconds: number): void {
  shelves.forEach((shelf, index) => {
    glide(shelf.gain, muffled ? (loss[index]?.decibel ?? 0) : 0, context, seconds)
  })
  glide(ears.gain, muffled ? softer : 1, context, seconds)
}

/** Brings a value there in about so many seconds, from wherever it is now. */
function glide(param: AudioParam, to: number, context: AudioContext, seconds: number): void {
  if (seconds <= 0) param.value = to
  // three time constants are 95 % of the way; unlike a ramp it needs no knowledge of where it starts
  else param.setTargetAtTime(to, context.currentTime, seconds / 3)
}

/** No sound on this machine: said once, and everything else goes on. */
function fallSilent(cause: unknown): void {
  if (audioStore.getState().silent) return
  console.warn('No sound on this machine; everything can be read.', cause)
  audioStore.setState({ graph: null, silent: true })
}
