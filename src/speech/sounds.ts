/**
 * Plays sounds where they are: once, or as a loop under a key of the caller's. Positions are metres in the stage's frame (Y up).
 * In a pause the clock of all sounds stands still (audio.ts), so whatever sounds goes on afterwards where it was.
 */
import { playStore } from '../scenario/play-store.ts'
import { type AudioGraph, audio, audioStore } from './audio.ts'
import { loadSounds, type Sound, soundOf } from './sound-files.ts'

export { decodedBytes, loadAllSounds, loadSounds } from './sound-files.ts'

export type Point = { readonly x: number; readonly y: number; readonly z: number }
export type SoundOptions = {
  /** how loud beside what the sound is by itself; 1 without */
  readonly gain?: number
  /** how fast; 1 without. A little off makes two of the same unlike. */
  readonly rate?: number
  /** what it belongs to: things and steps, or the tone of the place */
  readonly bus?: 'sounds' | 'room'
}
export type LoopOptions = SoundOptions & {
  /** seconds to come and to go */
  readonly fade?: number
}

/** More at once are not told apart, and a headset has other work too. */
export const mostVoices = 16
const shortFade = 0.06
/** A sound still to be loaded when it was called for is no longer wanted after so many milliseconds: late is worse than never. */
const tooLate = 50

type Voice = {
  readonly source: AudioBufferSourceNode
  readonly level: GainNode
  readonly panner: PannerNode | null
  readonly loops: boolean
}
type Wanted = { name: string; at: Point | undefined; options: LoopOptions; voice: Voice | null }

/** Those that sound now, oldest first. */
const voices: Voice[] = []
const loops = new Map<string, Wanted>()

/**
 * Plays a sound once, at a place or (without) in the head. Returns the time on the audio clock at which it starts, in seconds;
 * null when it is not heard: no audio, a pause, or its file has not come.
 */
export function playOnce(name: string, at?: Point, options: SoundOptions = {}): number | null {
  const graph = audio()
  if (!graph || playStore.getState().paused) return null
  const sound = soundOf(name)
  if (!sound) {
    const asked = performance.now()
    void loadSounds([name]).then(() => {
      if (performance.now() - asked < tooLate && soundOf(name)) playOnce(name, at, options)
    })
    return null
  }
  if (!makeRoom()) return null
  const voice = begin(graph, sound, at, options, false)
  return voice ? graph.context.currentTime : null
}

/** Starts a loop under a key, or changes it: another name cross-fades, another place moves it. It begins as soon as its file and audio are there. */
export function loop(key: string, name: string, at?: Point, options: LoopOptions = {}): void {
  const before = loops.get(key)
  if (before?.name === name) {
    before.at = at
    before.options = options
    if (before.voice) {
      place(before.voice.panner, at)
      setLevel(before.voice, (options.gain ?? 1) * (soundOf(name)?.facts.gain ?? 1), options.fade ?? shortFade)
    } else {
      // its file had not come, or every voice was taken
      void loadSounds([name]).then(() => startLoop(before, key))
    }
    return
  }
  if (before) end(before)
  const wanted: Wanted = { name, at, options, voice: null }
  loops.set(key, wanted)
  void loadSounds([name]).then(() => startLoop(wanted, key))
}

/** Ends a loop, fading it out. */
export function stopLoop(key: string): void {
  const wanted = loops.get(key)
  loops.delete(key)
  if (wanted) end(wanted)
}

/** Moves a loop that sounds (a thing that drives about); nothing is made anew. */
export function moveLoop(key: string, at: Point): void {
  const wanted = loops.get(key)
  if (!wanted) return
  wanted.at = at
  place(wanted.voice?.panner ?? null, at)
}

/** Ends every loop whose key begins so; all without. */
export function stopLoops(beginning = ''): void {
  for (const key of [...loops.keys()]) if (key.startsWith(beginning)) stopLoop(key)
}

const ears = new Float64Array(9)

/** Where one hears from, and which way one looks. Made for every frame: allocates nothing, does nothing while nothing moved. */
export function listener(position: Point, forward: Point, up: Point): void {
  const { graph } = audioStore.getState()
  if (!graph || !turned(position, 0, turned(forward, 3, turned(up, 6, false)))) return
  const { listener: own } = graph.context
  if (own.positionX) {
    own.positionX.value = position.x
    own.positionY.value = position.y
    own.positionZ.value = position.z
    own.forwardX.value = forward.x
    own.forwardY.value = forward.y
    own.forwardZ.value = forward.z
    own.upX.value = up.x
    own.upY.value = up.y
    own.upZ.value = up.z
  } else {
    // Firefox has only the older words
    own.setPosition(position.x, position.y, position.z)
    own.setOrientation(forward.x, forward.y, forward.z, up.x, up.y, up.z)
  }
}

/** Notes a vector; true when it, or one before it, is another than it was. */
function turned({ x, y, z }: Point, at: number, already: boolean): boolean {
  const same = Math.abs((ears[at] ?? 0) - x) < 1e-3 && Math.abs((ears[at + 1] ?? 0) - y) < 1e-3 && Math.abs((ears[at + 2] ?? 0) - z) < 1e-3
  if (same) return already
  ears[at] = x
  ears[at + 1] = y
  ears[at + 2] = z
  return true
}

function startLoop(wanted: Wanted, key: string): void {
  const sound = soundOf(wanted.name)
  const graph = audio()
  if (loops.get(key) !== wanted || wanted.voice || !sound || !graph || !makeRoom()) return
  wanted.voice = begin(graph, sound, wanted.at, wanted.options, true)
}

// what was called for before the first gesture begins with it
audioStore.subscribe((now, before) => {
  if (!now.graph || before.graph) return
  ears.fill(Number.NaN)
  for (const [key, wanted] of loops) startLoop(wanted, key)
})

/** Lets the oldest single sound go when all voices are taken; false when all of them are loops. */
function makeRoom(): boolean {
  if (voices.length < mostVoices) return true
  const oldest = voices.find((voice) => !voice.loops)
  if (!oldest) return false
  drop(oldest)
  oldest.source.stop()
  return true
}

function drop(voice: Voice): void {
  const at = voices.indexOf(voice)
  if (at >= 0) voices.splice(at, 1)
}

function begin(graph: AudioGraph, { buffer, facts }: Sound, at: Point | undefined, options: LoopOptions, loops: boolean): Voice {
  const { context } = graph
  const source = context.createBufferSource()
  source.buffer = buffer
  source.playbackRate.value = options.rate ?? 1
  const level = context.createGain()
  const loudness = facts.gain * (options.gain ?? 1)
  const panner = at ? context.createPanner() : null
  if (panner) {
    panner.panningModel = 'equalpower'
    panner.distanceModel = 'inverse'
    panner.refDistance = facts.ref
    panner.rolloffFactor = 1
    place(panner, at)
  }
  const bus = graph[options.bus ?? 'sounds']
  source.connect(level)
  if (panner) level.connect(panner).connect(bus)
  else level.connect(bus)
  const voice: Voice = { source, level, panner, loops }
  const now = context.currentTime
  if (loops && facts.loop) {
    const [from, to] = facts.loop
    source.loop = true
    source.loopStart = from
    source.loopEnd = to
    level.gain.setValueAtTime(0, now)
    level.gain.linearRampToValueAtTime(loudness, now + (options.fade ?? shortFade))
    source.start(now, from)
  } else {
    level.gain.value = loudness
    // one that was made as a loop and is heard once: a round of it
    if (facts.loop) source.start(now, facts.loop[0], facts.loop[1] - facts.loop[0])
    else source.start(now)
  }
  source.onended = () => {
    drop(voice)
    level.disconnect()
    panner?.disconnect()
  }
  voices.push(voice)
  return voice
}

function setLevel({ level }: Voice, to: number, fade: number): void {
  const { graph } = audioStore.getState()
  if (graph) level.gain.setTargetAtTime(to, graph.context.currentTime, fade / 3)
}

function end({ voice, options }: Wanted): void {
  const { graph } = audioStore.getState()
  if (!voice || !graph) return
  drop(voice)
  const fade = options.fade ?? shortFade
  const now = graph.context.currentTime
  voice.level.gain.cancelScheduledValues(now)
  voice.level.gain.setTargetAtTime(0, now, fade / 3)
  voice.source.stop(now + fade * 1.7)
}

function place(panner: PannerNode | null, at: Point | undefined): void {
  if (!panner || !at) return
  panner.positionX.value = at.x
  panner.positionY.value = at.y
  panner.positionZ.value = at.z
}
