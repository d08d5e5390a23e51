/** The headset's store. Nothing is asked of another origin, no emulator, no offer of a session: one enters by a button. */
import { createXRStore } from '@react-three/xr'
import { ControllerInput } from './ControllerInput.tsx'
import { HandInput } from './HandInput.tsx'

export const xrStore = createXRStore({
  emulate: false,
  offerSession: false,
  // absolute, with a trailing slash: files are resolved against it
  baseAssetPath: new URL('xr-profiles/', document.baseURI).href,
  controller: ControllerInput,
  hand: HandInput,
  gaze: { clickThresholdMs: 2000 },
  transientPointer: { clickThresholdMs: 2000 },
  foveation: 1,
  // 72 is what the stage is built for; more would only be missed
  frameRate: (rates) => (Array.from(rates).includes(72) ? 72 : false),
  anchors: false,
  meshDetection: false,
  planeDetection: false,
  hitTest: false,
  domOverlay: false,
  layers: false,
})
