/** One recording heard at a time. */
import { useEffect, useMemo } from 'react'

export type Hearing = { /** a recording, or the address of one */ play(sound: Blob | string, onTrouble: () => void): void; stop(): void }

export function useHearing(): Hearing {
  const hearing = useMemo(newHearing, [])
  useEffect(() => () => hearing.stop(), [hearing])
  return hearing
}

function newHearing(): Hearing {
  let player: HTMLAudioElement | null = null
  const stop = () => {
    if (!player) return
    player.pause()
    if (player.src.startsWith('blob:')) URL.revokeObjectURL(player.src)
    player = null
  }
  return {
    stop,
    play: (sound, onTrouble) => {
      stop()
      const heard = new Audio(typeof sound === 'string' ? sound : URL.createObjectURL(sound))
      player = heard
      heard.onended = () => player === heard && stop()
      heard.play().catch((cause: unknown) => {
        // stopped before it began: nobody waits for it
        if (player !== heard) return
        stop()
        console.warn('the recording could not be played', cause)
        onTrouble()
      })
    },
  }
}
