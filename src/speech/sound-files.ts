/**
 * The sounds' files: fetched and decoded ahead, so that one can start at the moment of its cause. A file that does not come or
 * cannot be decoded is named in the console and stays silent; everything else goes on.
 */

/** What assets/sounds/sounds.json says of one: seconds, loudness beside the others, metres from which it grows softer, where its loop lies. */
export type SoundFacts = {
  readonly seconds: number
  readonly gain: number
  readonly ref: number
  readonly loop?: readonly [number, number]
}
export type Sound = { readonly buffer: AudioBuffer; readonly facts: SoundFacts }

/** All of them are made at this rate; decoded at another they would take more memory. */
const rate = 48_000
/** Seconds over which a loop's end is blended into what comes before its beginning: a codec is never exact, and the seam would tick. */
const seam = 0.04

const ready = new Map<string, Sound>()
const coming = new Map<string, Promise<void>>()
const warned = new Set<string>()
let list: Promise<Readonly<Record<string, SoundFacts>>> | null = null

/** The sound, if it is there now. */
export function soundOf(name: string): Sound | undefined {
  return ready.get(name)
}

/** Fetches and decodes these. Never rejects; what fails is told by console.warn and tried again when it is next asked for. */
export async function loadSounds(names: Iterable<string>): Promise<void> {
  await Promise.all([...new Set(names)].map((name) => (ready.has(name) ? undefined : loadOnce(name))))
}

/** Fetches all there are, one after another, so that nothing else has to wait for them. Never rejects. */
export async function loadAllSounds(): Promise<void> {
  const names = Object.keys(await theList().catch(() => ({})))
  for (const name of names) await loadSounds([name])
}

/** Bytes the decoded sounds take now. */
export function decodedBytes(): number {
  let bytes = 0
  for (const { buffer } of ready.values()) bytes += buffer.length * buffer.numberOfChannels * 4
  return bytes
}

function loadOnce(name: string): Promise<void> {
  const before = coming.get(name)
  if (before) return before
  const now = load(name)
    .catch((cause: unknown) => {
      if (!warned.has(name)) console.warn(`The sound "${name}" is not heard.`, cause)
      warned.add(name)
    })
    .finally(() => coming.delete(name))
  coming.set(name, now)
  return now
}

async function load(name: string): Promise<void> {
  const facts = (await theList())[name]
  if (!facts) throw new Error('assets/sounds/sounds.json does not have it')
  // the audio graph throws at a number that is none, in the middle of whatever is heard
  if (![facts.gain, facts.ref, ...(facts.loop ?? [0, 0])].every(Number.isFinite))
    throw new Error('assets/sounds/sounds.json does not describe it')
  const bytes = await fetched(`assets/sounds/${name}.ogg`).then((response) => response.arrayBuffer())
  // this one decodes before any gesture has allowed sound
  const buffer = await new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes)
  if (facts.loop) closeSeam(buffer, facts.loop)
  ready.set(name, { buffer, facts })
}

/** Read once; again after it could not be. */
function theList(): Promise<Readonly<Record<string, SoundFacts>>> {
  list ??= readList().catch((cause: unknown) => {
    list = null
    throw cause
  })
  return list
}

async function readList(): Promise<Readonly<Record<string, SoundFacts>>> {
  const json: unknown = await fetched('assets/sounds/sounds.json').then((response) => response.json())
  if (typeof json !== 'object' || json === null) throw new Error('assets/sounds/sounds.json is no list')
  return json as Record<string, SoundFacts>
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

function closeSeam(buffer: AudioBuffer, [from, to]: readonly [number, number]): void {
  const samples = buffer.getChannelData(0)
  const start = Math.round(from * buffer.sampleRate)
  const end = Math.min(Math.round(to * buffer.sampleRate), samples.length)
  const length = Math.min(Math.round(seam * buffer.sampleRate), start)
  for (let back = 1; back <= length; back++) {
    const share = 1 - back / (length + 1)
    samples[end - back] = (samples[end - back] ?? 0) * (1 - share) + (samples[start - back] ?? 0) * share
  }
}
