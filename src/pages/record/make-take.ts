/** From what the microphone gave to the file of a line: one channel, 48 kHz, evened out; Opus where the browser can, else WAV. */
import type { VoiceEnding } from '../../scenario/bundle.ts'
import type { Evened } from './level.ts'
import { evened } from './level.ts'
import type { Packet } from './ogg.ts'
import { oggOf } from './ogg.ts'
import { wavOf } from './wav.ts'

const rate = 48_000
/** Bits a second: a voice in a room, with nothing lost that one would hear. */
const bitrate = 40_000
const opus = { codec: 'opus', sampleRate: rate, numberOfChannels: 1, bitrate }
/** Samples the browser's Opus begins with that are none of ours (RFC 7845 names 3840 at most); the browser tells its own in its description. */
const usualSkip = 312

export type MadeTake = { blob: Blob; ending: Extract<VoiceEnding, 'opus' | 'wav'>; seconds: number; clipped: boolean }

/** Null when nobody is to be heard. @throws when the browser cannot read what it recorded. */
export async function makeTake(recorded: Blob): Promise<MadeTake | null> {
  const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await recorded.arrayBuffer())
  const take = evened(oneChannel(sound), rate)
  if (!take) return null
  const { seconds, clipped } = take
  const packed = await opusOf(take).catch(() => null)
  if (packed) return { blob: packed, ending: 'opus', seconds, clipped }
  return { blob: new Blob([wavOf(take.samples, rate)], { type: 'audio/wav' }), ending: 'wav', seconds, clipped }
}

function oneChannel(sound: AudioBuffer): Float32Array {
  const mixed = new Float32Array(sound.length)
  for (let channel = 0; channel < sound.numberOfChannels; channel += 1) {
    sound.getChannelData(channel).forEach((sample, at) => {
      mixed[at] = (mixed[at] ?? 0) + sample / sound.numberOfChannels
    })
  }
  return mixed
}

/** An Ogg Opus file; null where the browser cannot make one. */
async function opusOf({ samples }: Evened): Promise<Blob | null> {
  if (typeof AudioEncoder === 'undefined' || !(await AudioEncoder.isConfigSupported(opus)).supported) return null
  const packets: Packet[] = []
  let skip = usualSkip
  let broken: unknown = null
  const encoder = new AudioEncoder({
    output: (chunk, about) => {
      const description = about?.decoderConfig?.description
      if (description) skip = skipOf(description) ?? skip
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      packets.push({ bytes, samples: Math.round(((chunk.duration ?? 20_000) * rate) / 1e6) })
    },
    error: (cause) => {
      broken = cause
    },
  })
  encoder.configure(opus)
  // silence behind it, so that the encoder's own delay takes nothing from the end
  const padded = new Float32Array(Math.ceil((samples.length + 4 * usualSkip) / 960) * 960)
  padded.set(samples)
  const sound = new AudioData({
    format: 'f32',
    sampleRate: rate,
    numberOfFrames: padded.length,
    numberOfChannels: 1,
    timestamp: 0,
    data: padded,
  })
  encoder.encode(sound)
  sound.close()
  await encoder.flush()
  encoder.close()
  if (broken || packets.length === 0) return null
  return new Blob(oggOf(packets, skip, samples.length), { type: 'audio/ogg' })
}

/** The pre-skip in an OpusHead. */
function skipOf(description: AllowSharedBufferSource): number | null {
  const view = ArrayBuffer.isView(description)
    ? new DataView(description.buffer, description.byteOffset, description.byteLength)
    : new DataView(description)
  return view.byteLength >= 12 ? view.getUint16(10, true) : null
}
