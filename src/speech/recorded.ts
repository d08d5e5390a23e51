/** Lines that somebody has read in: a file of the scene, fetched when the line before it begins. */
import type { Language, SceneBundle } from '../scenario/bundle.ts'
import type { AudioGraph } from './audio.ts'
import { outletAt } from './mouth-in-space.ts'
import type { Aloud, Saying, Way } from './saying.ts'

/** Milliseconds a line waits for its file; what comes later is too late for this line. */
const waits = 1200
/** Decoded recordings kept: this line, the next, and a few one comes back to. A minute of them is 12 MB. */
const keeps = 5
/** Seconds in which a voice that is silenced fades: no click. */
const fade = 0.015
/** Seconds a recording may take longer than it says before something has gone wrong. */
const grace = 1

/** What it takes from outside, so that a test can bring its own. */
export type RecordedTools = { audio(): AudioGraph | null; fetchFile(file: string): Promise<ArrayBuffer> }

/** Fetches a file. @throws when there is none. */
export async function fetchFile(file: string): Promise<ArrayBuffer> {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answer.arrayBuffer()
}

/** The recordings of a scene. */
export function recordedVoices(bundle: SceneBundle, { audio, fetchFile }: RecordedTools): Way {
  const kept = new Map<string, Promise<AudioBuffer | null>>()

  const fileOf = ({ id, language }: Pick<Aloud, 'id' | 'language'>): string | null => {
    const voices = bundle.voices[language as Language]
    return voices && Object.hasOwn(voices, id) ? `scenes/${bundle.scene.id}/voice/${language}/${id}.${voices[id]}` : null
  }
  const soundOf = (file: string, { context }: AudioGraph): Promise<AudioBuffer | null> => {
    const found =
      kept.get(file) ??
      fetchFile(file)
        .then((bytes) => context.decodeAudioData(bytes))
        .catch((cause: unknown) => {
          console.warn(`${file} cannot be heard; another voice says the line.`, cause)
          return null
        })
    // what was asked for last stays longest
    kept.delete(file)
    kept.set(file, found)
    for (const oldest of kept.keys()) {
      if (kept.size <= keeps) break
      kept.delete(oldest)
    }
    return found
  }

  return {
    expect: (line) => {
      const file = fileOf(line)
      const graph = file && audio()
      if (file && graph) void soundOf(file, graph)
    },
    say: async (line, told) => {
      const file = fileOf(line)
      const graph = file ? audio() : null
      if (!file || !graph || !(await sounds(graph))) return null
      const sound = await inTime(soundOf(file, graph))
      return sound && play(graph, sound, line.speaker, told.ended)
    },
    close: () => kept.clear(),
  }
}

function play(graph: AudioGraph, sound: AudioBuffer, speaker: string, ended: () => void): Saying {
  const { context } = graph
  const outlet = outletAt(graph, speaker)
  const level = context.createGain()
  const source = context.createBufferSource()
  let stopped = false
  source.buffer = sound
  source.connect(level).connect(outlet.node)
  source.onended = () => {
    level.disconnect()
    outlet.close()
    if (!stopped) ended()
  }
  source.start()
  return {
    seconds: sound.duration,
    limit: sound.duration + grace,
    // the graph's own clock stands still in a pause
    pause: () => undefined,
    stop: () => {
      if (stopped) return
      stopped = true
      level.gain.setTargetAtTime(0, context.currentTime, fade / 3)
      source.stop(context.currentTime + fade)
    },
  }
}

/** Whether the graph is running, or about to: after a pause it takes a moment to wake. */
export async function sounds({ context }: AudioGraph): Promise<boolean> {
  for (let tries = 0; context.state !== 'running' && tries < 6; tries += 1) await wait(50)
  return context.state === 'running'
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const inTime = <Found>(coming: Promise<Found>): Promise<Found | null> => Promise.race([coming, wait(waits).then(() => null)])
