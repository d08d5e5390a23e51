/** The microphone, and what can be wrong with it. */

/** none: there is none. denied: the browser may not. busy: it is there and gives nothing. unsupported: this browser cannot record here. lost: unplugged. */
export type MicrophoneTrouble = 'none' | 'denied' | 'busy' | 'unsupported' | 'lost'

export class MicrophoneError extends Error {
  override name = 'MicrophoneError'
  readonly trouble: MicrophoneTrouble
  constructor(trouble: MicrophoneTrouble, cause?: unknown) {
    super(`microphone: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

/** The voice as it is: what a browser does for a call (echo, noise, gain) makes a reading sound like a call. */
const wishes: MediaTrackConstraints = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false }
/** What takes are recorded in, the best first; packed hardly at all, because it is packed once more. */
const forms = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
const bitrate = 192_000

export type Microphone = {
  /** Resolves when it has begun. */
  start(): Promise<void>
  /** @throws MicrophoneError when it was lost meanwhile. */
  stop(): Promise<Blob>
  /** How loud it is now, 0–1: for a meter. */
  level(): number
  close(): void
}

/** @param onLost called when it is unplugged. @throws MicrophoneError */
export async function openMicrophone(onLost: () => void): Promise<Microphone> {
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') throw new MicrophoneError('unsupported')
  let stream: MediaStream
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: wishes })
  } catch (cause) {
    throw new MicrophoneError(troubleOf(cause), cause)
  }
  const meter = meterOf(stream)
  let recorder: MediaRecorder | null = null
  let pieces: Blob[] = []
  let lost = false
  const [track] = stream.getAudioTracks()
  track?.addEventListener('ended', () => {
    lost = true
    onLost()
  })
  return {
    start: () => {
      const mimeType = forms.find((form) => MediaRecorder.isTypeSupported(form))
      const recording = new MediaRecorder(stream, { audioBitsPerSecond: bitrate, ...(mimeType && { mimeType }) })
      recorder = recording
      pieces = []
      recording.ondataavailable = ({ data }) => void pieces.push(data)
      return new Promise((resolve, reject) => {
        recording.onstart = () => resolve()
        recording.onerror = (cause) => reject(new MicrophoneError(lost ? 'lost' : 'busy', cause))
        try {
          recording.start()
        } catch (cause) {
          reject(new MicrophoneError(lost ? 'lost' : 'busy', cause))
        }
      })
    },
    stop: () =>
      new Promise((resolve, reject) => {
        const recording = recorder
        if (lost || !recording || recording.state === 'inactive') {
          reject(new MicrophoneError('lost'))
          return
        }
        recording.onstop = () => resolve(new Blob(pieces, { type: recording.mimeType }))
        recording.stop()
      }),
    level: meter.level,
    close: () => {
      for (const each of stream.getTracks()) each.stop()
      meter.close()
    },
  }
}

function troubleOf(cause: unknown): MicrophoneTrouble {
  const name = cause instanceof DOMException ? cause.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'TypeError' ? 'unsupported' : 'busy'
}

/** A machine may record and yet give no sound: then there is no meter, and everything else goes on. */
function meterOf(stream: MediaStream): { level(): number; close(): void } {
  try {
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    analyser.fftSize = 1024
    const samples = new Float32Array(analyser.fftSize)
    context.createMediaStreamSource(stream).connect(analyser)
    return {
      level: () => {
        analyser.getFloatTimeDomainData(samples)
        let power = 0
        for (const sample of samples) power += sample * sample
        // −60 dBFS is nothing, 0 dBFS is all of it
        return Math.min(Math.max(1 + Math.log10(power / samples.length + 1e-9) / 6, 0), 1)
      },
      close: () => void context.close().catch(() => undefined),
    }
  } catch {
    return { level: () => 0, close: () => undefined }
  }
}
