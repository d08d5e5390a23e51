/** One take after another: opens the microphone with the first, and gives it back when the page is left or put away. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { MadeTake } from './make-take.ts'
import { makeTake } from './make-take.ts'
import type { Microphone, MicrophoneTrouble } from './microphone.ts'
import { MicrophoneError, openMicrophone } from './microphone.ts'

/** nobody: nothing is to be heard in it. broken: the browser cannot read what it recorded. */
export type RecordTrouble = MicrophoneTrouble | 'nobody' | 'broken'
export type Stage = 'idle' | 'opening' | 'recording' | 'making'
export type Recorder = {
  stage: Stage
  trouble: RecordTrouble | null
  /** what was just read in, not kept yet */
  fresh: MadeTake | null
  toggle(): void
  discard(): void
  /** how loud the microphone is now, 0–1 */
  level(): number
}

/** Nobody reads a line for longer: milliseconds. */
const longest = 60_000

export function useRecorder(): Recorder {
  const [stage, setStage] = useState<Stage>('idle')
  const [trouble, setTrouble] = useState<RecordTrouble | null>(null)
  const [fresh, setFresh] = useState<MadeTake | null>(null)
  const microphone = useRef<Microphone | null>(null)
  const now = useRef<Stage>('idle')
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined)

  const come = useCallback((to: Stage, what: RecordTrouble | null = null) => {
    now.current = to
    setStage(to)
    setTrouble(what)
  }, [])
  const isNow = useCallback((each: Stage) => now.current === each, [])
  const close = useCallback(() => {
    clearTimeout(ending.current)
    microphone.current?.close()
    microphone.current = null
  }, [])

  const stop = useCallback(async () => {
    clearTimeout(ending.current)
    const open = microphone.current
    if (!open || !isNow('recording')) return
    come('making')
    try {
      const take = await makeTake(await open.stop())
      // a page put away in between wants nothing of it
      if (!isNow('making')) return
      setFresh(take)
      come('idle', take ? null : 'nobody')
    } catch (cause) {
      come('idle', cause instanceof MicrophoneError ? cause.trouble : 'broken')
    }
  }, [come, isNow])

  const start = useCallback(async () => {
    come('opening')
    setFresh(null)
    try {
      microphone.current ??= await openMicrophone(() => {
        const during = isNow('recording')
        close()
        if (during || isNow('idle')) come('idle', 'lost')
      })
      // left before it was there
      if (!isNow('opening')) return close()
      await microphone.current.start()
      come('recording')
      ending.current = setTimeout(() => void stop(), longest)
    } catch (cause) {
      close()
      come('idle', cause instanceof MicrophoneError ? cause.trouble : 'busy')
    }
  }, [come, close, stop, isNow])

  const toggle = useCallback(() => {
    if (isNow('recording')) void stop()
    else if (isNow('idle')) void start()
  }, [start, stop, isNow])
  const discard = useCallback(() => {
    setFresh(null)
    setTrouble(null)
  }, [])
  const level = useCallback(() => microphone.current?.level() ?? 0, [])

  useEffect(() => {
    const away = () => {
      if (!document.hidden) return
      if (!isNow('idle')) come('idle')
      close()
    }
    document.addEventListener('visibilitychange', away)
    return () => {
      document.removeEventListener('visibilitychange', away)
      now.current = 'idle'
      close()
    }
  }, [come, close, isNow])
  return { stage, trouble, fresh, toggle, discard, level }
}
