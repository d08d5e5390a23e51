/** Beside an open play: a borrowed body is given back when a phase ends, and everything is heard through its ears. */
import { useEffect } from 'react'
import { anotherBody, watchBody } from '../../scenario/another-body.ts'
import { muffle } from '../../speech/audio.ts'

export function useBorrowedBody(): void {
  useEffect(watchBody, [])
  useEffect(() => {
    // captions are for one's own ears, and stay
    const stop = anotherBody.subscribe(({ hearingLoss }, before) => {
      if (hearingLoss !== before.hearingLoss) muffle(hearingLoss)
    })
    return () => {
      stop()
      muffle(false)
    }
  }, [])
}
