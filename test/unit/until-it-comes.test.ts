import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilItComes } from '../../src/scenario/until-it-comes.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Fails so many times, then gives a word. */
function afterFailing(times: number) {
  let left = times
  return vi.fn(async () => {
    if (left-- > 0) throw new Error('no network')
    return 'here'
  })
}

describe('what is asked for until it comes', () => {
  it('comes after two tries that failed, once, and each failure is told with its name', async () => {
    const came = vi.fn()
    const ask = afterFailing(2)
    untilItComes('the kettle', ask, came)
    await vi.advanceTimersByTimeAsync(7_900)
    expect(came).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(came.mock.calls).toEqual([['here']])
    expect(ask).toHaveBeenCalledTimes(3)
    expect(vi.mocked(console.warn).mock.calls.map(([words]) => String(words))).toEqual([
      expect.stringContaining('the kettle'),
      expect.stringContaining('the kettle'),
    ])
  })

  it('is ended by what it gave, once', async () => {
    const end = vi.fn()
    const stop = untilItComes(
      'the kettle',
      async () => 'here',
      () => end,
    )
    await vi.advanceTimersByTimeAsync(10)
    expect(end).not.toHaveBeenCalled()
    stop()
    stop()
    expect(end).toHaveBeenCalledTimes(1)
  })

  it('is not asked for again, and does not come, once nobody wants it', async () => {
    const came = vi.fn()
    const ask = afterFailing(9)
    const stop = untilItComes('the kettle', ask, came)
    await vi.advanceTimersByTimeAsync(5_000)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ask).toHaveBeenCalledTimes(2)
    const late = untilItComes('the kettle', async () => 'late', came)
    late()
    await vi.advanceTimersByTimeAsync(10)
    expect(came).not.toHaveBeenCalled()
  })

  it('is asked for again when the asking itself breaks', async () => {
    const came = vi.fn()
    let broken = true
    const ask = () => {
      if (!broken) return Promise.resolve('here')
      broken = false
      throw new Error('cannot even ask')
    }
    untilItComes('the kettle', ask, came)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(came.mock.calls).toEqual([['here']])
  })

  it('is ended at once when what came puts an end to it', async () => {
    const end = vi.fn()
    const stop: () => void = untilItComes(
      'the kettle',
      async () => 'here',
      () => {
        stop()
        return end
      },
    )
    await vi.advanceTimersByTimeAsync(10)
    expect(end).toHaveBeenCalledTimes(1)
    stop()
    expect(end).toHaveBeenCalledTimes(1)
  })
})
