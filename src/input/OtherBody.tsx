/** What the stage does with a borrowed body besides seeing: its seat, its shaking mouse, and where one looks at a desk. Draws nothing. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { anotherBody } from '../scenario/another-body.ts'
import { body, takeSeat } from './body.ts'
import { blink } from './comfort.ts'
import { followGaze } from './desk-gaze.ts'
import type { ShakyPointer } from './shaky-pointer.ts'
import { createShakyPointer } from './shaky-pointer.ts'

export function OtherBody() {
  const canvas = useThree((state) => state.gl.domElement)
  const shaky = useRef<ShakyPointer>(null)
  useEffect(followSeat, [])
  useEffect(() => followGaze(canvas), [canvas])
  useEffect(() => {
    const pointer = createShakyPointer(canvas)
    shaky.current = pointer
    return () => {
      shaky.current = null
      pointer.dispose()
    }
  }, [canvas])
  useFrame(() => shaky.current?.update(body.worn))
  return null
}

/** Keeps the stage's body in the borrowed seat, down and up behind a blink, until the returned function is called; it then stands again. */
export function followSeat(): () => void {
  takeSeat(anotherBody.getState().seat)
  const stop = anotherBody.subscribe(({ seat }, before) => {
    // read when the eyes are shut: it may have been given back meanwhile
    if (seat !== before.seat) blink(() => takeSeat(anotherBody.getState().seat))
  })
  return () => {
    stop()
    takeSeat('own')
  }
}
