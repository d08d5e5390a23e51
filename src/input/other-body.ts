/** Keeps the stage's body in the seat that is borrowed: down and up behind a blink, never seen. */
import { anotherBody } from '../scenario/another-body.ts'
import { takeSeat } from './body.ts'
import { blink } from './comfort.ts'

/** Follows what is borrowed until the returned function is called; the body then stands again. */
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
