/** Where a voice comes from: the mouth of whoever speaks, or nowhere in particular. */
import type { AudioGraph } from './audio.ts'
import { mouthOf } from './mouths.ts'

/** Metres within which somebody is heard as loud as they speak; beyond it they fade slowly, so that no word is lost across a room. */
const near = 1.2
const fades = 0.5

/** How often a voice follows whoever walks while speaking, milliseconds. */
const often = 60

/** What a voice is connected to. `close` when it has been heard. */
export type Outlet = { node: AudioNode; close(): void }

/** An outlet at the speaker's mouth that follows it; straight into the ears for whoever stands nowhere. */
export function outletAt({ context, speech }: AudioGraph, speaker: string): Outlet {
  const gain = context.createGain()
  const mouth = mouthOf(speaker)
  if (!mouth) {
    gain.connect(speech)
    return { node: gain, close: () => gain.disconnect() }
  }
  const panner = context.createPanner()
  panner.panningModel = 'HRTF'
  panner.distanceModel = 'inverse'
  panner.refDistance = near
  panner.rolloffFactor = fades
  const place = () => {
    panner.positionX.value = mouth.x
    panner.positionY.value = mouth.y
    panner.positionZ.value = mouth.z
  }
  place()
  const following = setInterval(place, often)
  gain.connect(panner).connect(speech)
  return {
    node: gain,
    close: () => {
      clearInterval(following)
      gain.disconnect()
      panner.disconnect()
    },
  }
}
