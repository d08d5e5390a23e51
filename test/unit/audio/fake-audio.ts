/** An audio graph that only notes what is asked of it: time stands where a test puts it, and every sound that starts is listed. */
import { vi } from 'vitest'

export class FakeParam {
  value: number
  readonly asked: [what: string, value: number, at: number][] = []
  constructor(value = 0) {
    this.value = value
  }
  setValueAtTime(value: number, at: number) {
    this.asked.push(['set', value, at])
    this.value = value
  }
  linearRampToValueAtTime(value: number, at: number) {
    this.asked.push(['ramp', value, at])
    this.value = value
  }
  setTargetAtTime(value: number, at: number, _constant: number) {
    this.asked.push(['target', value, at])
    this.value = value
  }
  cancelScheduledValues(at: number) {
    this.asked.push(['cancel', 0, at])
  }
}

class FakeNode {
  readonly to: FakeNode[] = []
  channelCount = 2
  channelCountMode = 'max'
  connect(node: FakeNode) {
    this.to.push(node)
    return node
  }
  disconnect() {
    this.to.length = 0
  }
}
export class FakeGain extends FakeNode {
  readonly gain = new FakeParam(1)
}
export class FakeFilter extends FakeNode {
  type = 'lowpass'
  readonly frequency = new FakeParam(350)
  readonly gain = new FakeParam(0)
}
export class FakePanner extends FakeNode {
  panningModel = 'HRTF'
  distanceModel = ''
  refDistance = 1
  rolloffFactor = 1
  readonly positionX = new FakeParam()
  readonly positionY = new FakeParam()
  readonly positionZ = new FakeParam()
}
export class FakeSource extends FakeNode {
  buffer: FakeBuffer | null = null
  readonly playbackRate = new FakeParam(1)
  loop = false
  loopStart = 0
  loopEnd = 0
  onended: (() => void) | null = null
  started: number | null = null
  offset = 0
  stopped: number | null = null
  start(at = 0, offset = 0) {
    this.started = at
    this.offset = offset
  }
  stop(at = 0) {
    this.stopped = at
    this.onended?.()
  }
}
export class FakeBuffer {
  readonly numberOfChannels = 1
  readonly sampleRate = 48_000
  readonly samples: Float32Array
  constructor(length: number) {
    this.samples = new Float32Array(length)
  }
  get length() {
    return this.samples.length
  }
  getChannelData() {
    return this.samples
  }
}

export class FakeContext {
  state = 'suspended'
  currentTime = 0
  readonly destination = new FakeNode()
  readonly sources: FakeSource[] = []
  readonly panners: FakePanner[] = []
  readonly filters: FakeFilter[] = []
  readonly gains: FakeGain[] = []
  readonly listener = Object.fromEntries(
    ['positionX', 'positionY', 'positionZ', 'forwardX', 'forwardY', 'forwardZ', 'upX', 'upY', 'upZ'].map((name) => [name, new FakeParam()]),
  )
  createGain() {
    return put(this.gains, new FakeGain())
  }
  createBiquadFilter() {
    return put(this.filters, new FakeFilter())
  }
  createPanner() {
    return put(this.panners, new FakePanner())
  }
  createBufferSource() {
    return put(this.sources, new FakeSource())
  }
  addEventListener() {}
  async resume() {
    this.state = 'running'
  }
  async suspend() {
    this.state = 'suspended'
  }
}

function put<Kind>(list: Kind[], one: Kind): Kind {
  list.push(one)
  return one
}

export type FakeAudio = { readonly contexts: FakeContext[]; readonly warnings: unknown[][]; now(): FakeContext }

/** Files by path: bytes, a list, or nothing (not there). A file of the bytes 0 cannot be decoded. */
export type FakeFiles = Readonly<Record<string, object | Uint8Array>>

/** Puts a fake in place of the browser's audio and of its network. `allowed`: whether a gesture has been made. */
export function fakeAudio({
  files = {},
  allowed = true,
  refuses = false,
}: {
  files?: FakeFiles
  allowed?: boolean
  refuses?: boolean
} = {}): FakeAudio {
  const contexts: FakeContext[] = []
  const warnings: unknown[][] = []
  vi.stubGlobal(
    'AudioContext',
    class extends FakeContext {
      constructor() {
        super()
        if (refuses) throw new Error('no audio device')
        contexts.push(this)
      }
    },
  )
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      async decodeAudioData(bytes: ArrayBuffer) {
        if (new Uint8Array(bytes)[0] === 0) throw new Error('cannot decode')
        return new FakeBuffer(48_000)
      }
    },
  )
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: allowed } })
  vi.stubGlobal('fetch', async (path: string) => {
    const file = files[path]
    if (!file) return { ok: false, status: 404 }
    return {
      ok: true,
      status: 200,
      json: async () => file,
      arrayBuffer: async () => (file instanceof Uint8Array ? file.slice().buffer : new ArrayBuffer(0)),
    }
  })
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => void warnings.push(words))
  return {
    contexts,
    warnings,
    now: () => {
      const context = contexts.at(-1)
      if (!context) throw new Error('no audio was made')
      return context
    },
  }
}
