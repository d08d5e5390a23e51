/** What a take becomes: trimmed, evened out, a WAV, Ogg pages, a ZIP that others can open. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { evened, voiceLevel } from '../../src/pages/record/level.ts'
import { oggOf } from '../../src/pages/record/ogg.ts'
import { wavOf } from '../../src/pages/record/wav.ts'
import { zipOf } from '../../src/pages/record/zip.ts'

const rate = 48_000
/** A tone that sounds like nobody, of so many seconds, between silences. */
function take(level: number, { before = 0.5, seconds = 1.5, after = 0.8, pause = 0 } = {}): Float32Array {
  const samples = new Float32Array(Math.round(rate * (before + seconds + after)))
  const peak = 10 ** (level / 20) * Math.SQRT2
  for (let at = Math.round(rate * before); at < rate * (before + seconds); at += 1) {
    const inside = at / rate - before
    const rests = pause > 0 && inside > seconds / 2 && inside < seconds / 2 + pause
    samples[at] = rests ? 0 : peak * Math.sin((2 * Math.PI * 220 * at) / rate)
  }
  return samples
}
const peakOf = (samples: Float32Array) => 20 * Math.log10(samples.reduce((top, sample) => Math.max(top, Math.abs(sample)), 0))

describe('evening out', () => {
  it.each([-50, -40, -30, -20, -12, -6])('brings a voice at %d dBFS to −20', (level) => {
    const made = evened(take(level), rate)
    expect(voiceLevel(made?.samples ?? new Float32Array(), rate)).toBeCloseTo(-20, 0)
    expect(peakOf(made?.samples ?? new Float32Array())).toBeLessThanOrEqual(-1)
  })

  it('leaves 150 ms at the ends and every pause between', () => {
    const made = evened(take(-25, { seconds: 2, pause: 0.6 }), rate)
    expect(made?.seconds).toBeCloseTo(2 + 0.3, 1)
    expect(evened(take(-25, { before: 0, after: 0, seconds: 1 }), rate)?.seconds).toBeCloseTo(1, 2)
  })

  it('measures the voice, not the pauses in it', () => {
    expect(voiceLevel(take(-25, { seconds: 3, pause: 1 }), rate)).toBeCloseTo(-25, 0)
  })

  it('lets one knock be as loud as it may, and no louder', () => {
    const samples = take(-30)
    samples.fill(0.9, 40_000, 40_020)
    const made = evened(samples, rate)
    expect(peakOf(made?.samples ?? new Float32Array())).toBeCloseTo(-1, 1)
    expect(made?.clipped).toBe(false)
  })

  it('tells of a take that was too loud, and of one with nobody in it', () => {
    expect(
      evened(
        take(-25).map((sample) => Math.min(Math.max(sample * 40, -1), 1)),
        rate,
      )?.clipped,
    ).toBe(true)
    expect(evened(new Float32Array(rate), rate)).toBeNull()
    expect(evened(new Float32Array(0), rate)).toBeNull()
    const noise = Float32Array.from({ length: rate }, (_, at) => Math.sin(at * at) * 0.0008)
    expect(evened(noise, rate), 'a fan is nobody').toBeNull()
  })

  it('never makes a take that breaks, whatever came in', () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 5000, noNaN: true, min: -4, max: 4 }), (samples) => {
        const made = evened(samples, rate)
        if (!made) return
        expect(made.samples.every(Number.isFinite)).toBe(true)
        expect(peakOf(made.samples)).toBeLessThanOrEqual(-0.99)
      }),
    )
  })
})

test('a WAV says what it is and holds every sample', () => {
  const view = new DataView(wavOf(Float32Array.of(0, 0.5, -1, 2), rate))
  const word = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)))
  expect([word(0), word(8), word(12), word(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data'])
  expect([view.getUint32(4, true), view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([
    44, 1, 48_000, 16,
  ])
  expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 16384, -32767, 32767])
})

test('Ogg pages carry every packet, also those of exactly 255 bytes, and say how long it is', () => {
  const packets = [0, 1, 254, 255, 256, 700].flatMap((length) =>
    Array.from({ length: 20 }, () => ({ bytes: new Uint8Array(length).fill(7), samples: 960 })),
  )
  const pages = oggOf(packets, 312, 100_000)
  expect(pages).toHaveLength(2 + 3)
  const segments = pages.slice(2).flatMap((page) => [...page.subarray(27, 27 + (page[26] ?? 0))])
  const lengths: number[] = []
  let length = 0
  for (const segment of segments) {
    length += segment
    if (segment === 255) continue
    lengths.push(length)
    length = 0
  }
  expect(lengths).toEqual(packets.map(({ bytes }) => bytes.length))
  expect(pages.map((page) => page[5])).toEqual([2, 0, 0, 0, 4])
  const last = pages.at(-1) ?? new Uint8Array()
  expect(new DataView(last.buffer).getBigUint64(6, true)).toBe(100_312n)
})

describe('the ZIP', () => {
  const at = new Date(2026, 4, 3, 12, 30, 8)
  const inFolder = (work: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'mestring-zip-'))
    try {
      work(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const write = (file: string, parts: readonly Uint8Array[]) => writeFileSync(file, Buffer.concat(parts))

  test('is opened by others, with every file as it was', () => {
    inFolder((folder) => {
      const files = [
        { path: 'voice/da/rug_1.wav', bytes: new Uint8Array(wavOf(take(-25), rate)), at },
        { path: 'voice/sv/blåbær.opus', bytes: new TextEncoder().encode('123456789') as Uint8Array<ArrayBuffer>, at },
        { path: 'voice/nb/empty.wav', bytes: new Uint8Array(0), at },
      ]
      write(join(folder, 'voices.zip'), zipOf(files))
      expect(execFileSync('unzip', ['-t', 'voices.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors')
      execFileSync('unzip', ['-q', 'voices.zip'], { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' } })
      for (const { path, bytes } of files) expect(new Uint8Array(readFileSync(join(folder, path)))).toEqual(bytes)
    })
  })

  test('of nothing is an empty one', () => {
    expect([...(zipOf([])[0]?.subarray(0, 4) ?? [])]).toEqual([0x50, 0x4b, 5, 6])
    expect(zipOf([])[0]).toHaveLength(22)
  })

  test('that would be too large is not made', () => {
    const huge = { path: 'a', at, bytes: new Uint8Array(0) }
    expect(() => zipOf(Array.from({ length: 65_536 }, () => huge))).toThrow(RangeError)
  })
})
